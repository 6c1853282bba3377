/**
 * KubeVirt's webhooks for VMs: the few defaults that a new VM gets and the refusals that a client of this issue can
 * meet. Accepting what the real ones accept matters as much: no memory, cores 0 or odd UUIDs pass here too.
 */

import { isObject, same } from '../../json.ts';
import type { Json, JsonObject } from '../../json.ts';
import type { RunStrategy, VirtualMachine } from '../../objects.ts';
import { deniedByWebhook } from '../../status.ts';
import type { StatusCause } from '../../status.ts';
import type { Rule } from '../../api/admission.ts';

const MUTATOR = 'virtualmachines-mutator.kubevirt.io';
const VALIDATOR = 'virtualmachine-validator.kubevirt.io';

const RUN_STRATEGIES: readonly RunStrategy[] = [
  'Always',
  'RerunOnFailure',
  'Manual',
  'Halted',
  'Once',
  'WaitAsReceiver',
];

type JsonType = 'object' | 'array' | 'string' | 'boolean' | 'number';

/** The types of what the cluster itself reads; the full schema comes with generated ones. */
const TYPES: readonly [path: string, type: JsonType, required?: boolean][] = [
  ['spec', 'object', true],
  ['spec.running', 'boolean'],
  ['spec.runStrategy', 'string'],
  ['spec.template', 'object', true],
  ['spec.template.metadata', 'object'],
  ['spec.template.metadata.labels', 'object'],
  ['spec.template.metadata.annotations', 'object'],
  ['spec.template.spec', 'object'],
  ['spec.template.spec.domain', 'object', true],
  ['spec.template.spec.domain.cpu', 'object'],
  ['spec.template.spec.domain.memory', 'object'],
  ['spec.template.spec.domain.firmware', 'object'],
  ['spec.template.spec.domain.machine', 'object'],
  ['spec.template.spec.domain.features', 'object'],
  ['spec.template.spec.domain.features.acpi', 'object'],
  ['spec.template.spec.domain.features.acpi.enabled', 'boolean'],
  ['spec.template.spec.domain.devices', 'object'],
  ['spec.template.spec.domain.devices.disks', 'array'],
  ['spec.template.spec.domain.devices.interfaces', 'array'],
  ['spec.template.spec.networks', 'array'],
  ['spec.template.spec.volumes', 'array'],
  ['spec.template.spec.hostname', 'string'],
  ['spec.template.spec.terminationGracePeriodSeconds', 'number'],
];

const typeOf = (value: Json): string => {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
};

const valueAt = (object: unknown, path: string): Json | undefined =>
  path.split('.').reduce<Json | undefined>((node, key) => (isObject(node) ? node[key] : undefined), object as Json);

function typeCause([path, type, required]: (typeof TYPES)[number], object: unknown): StatusCause[] {
  const value = valueAt(object, path);
  if (value === undefined || value === null) return required ? [{ message: `${path} in body is required` }] : [];
  const actual = typeOf(value);
  if (actual !== type) return [{ message: `${path} in body must be of type ${type}: ${JSON.stringify(actual)}` }];
  const bad = Array.isArray(value) ? value.findIndex((item) => !isObject(item)) : -1;
  return bad < 0
    ? []
    : [
        {
          message: `${path}[${bad}] in body must be of type object: ${JSON.stringify(typeOf((value as Json[])[bad] ?? null))}`,
        },
      ];
}

/** Refuses what can't be read as a VM, as the mutating webhook does. */
export const checkTypes: Rule = ({ object }) => {
  const causes = TYPES.flatMap((row) => typeCause(row, object)).slice(0, 1);
  if (causes.length > 0) throw deniedByWebhook(MUTATOR, causes);
};

const PCI_TOPOLOGY = 'kubevirt.io/pci-topology-version';

/** Puts into a new VM what a real cluster puts there, and no more. */
export const completeMachine: Rule = ({ object, random }) => {
  const { template } = (object as VirtualMachine).spec;
  const { domain } = template.spec;
  template.metadata = {
    ...template.metadata,
    annotations: { ...template.metadata?.annotations, [PCI_TOPOLOGY]: 'v3' },
  };
  template.spec.architecture ??= 'amd64';
  domain.devices = { ...domain.devices };
  domain.firmware = { serial: random.uuid(), uuid: random.uuid(), ...domain.firmware };
  domain.machine = { type: 'q35', ...domain.machine };
  domain.resources ??= {};
};

const EXCLUSIVE =
  'Running and RunStrategy are mutually exclusive. Note that Running is deprecated, please use RunStrategy instead';

function runningCause({ spec }: VirtualMachine): StatusCause | undefined {
  const { runStrategy } = spec;
  const running = (spec.running ?? null) !== null;
  if (running && runStrategy) return { message: EXCLUSIVE, field: 'spec.running' };
  if (!running && !runStrategy) return { message: 'RunStrategy must be specified', field: 'spec.running' };
  if (runStrategy && !RUN_STRATEGIES.includes(runStrategy)) {
    return { message: `Invalid RunStrategy (${runStrategy})`, field: 'spec.runStrategy' };
  }
  return undefined;
}

const deny = (cause: StatusCause): never => {
  throw deniedByWebhook(VALIDATOR, [{ reason: 'FieldValueInvalid', ...cause }]);
};

/** Exactly one of running and runStrategy, and one that exists. */
export const checkRunning: Rule = ({ object }) => {
  const cause = runningCause(object as VirtualMachine);
  if (cause) deny(cause);
};

const bootOrdersOf = ({ spec }: VirtualMachine): [field: string, order: Json][] => {
  const { disks, interfaces } = spec.template.spec.domain.devices;
  const list = (name: string, devices: readonly { bootOrder?: number }[] | undefined): [string, Json][] =>
    (devices ?? []).flatMap(({ bootOrder }, i) =>
      bootOrder === undefined ? [] : [[`spec.template.spec.domain.devices.${name}[${i}]`, bootOrder]],
    );
  return [...list('disks', disks), ...list('interfaces', interfaces)];
};

/** Boot orders start at 1 and are unique over disks and interfaces. */
export const checkBootOrders: Rule = ({ object }) => {
  const seen = new Set<Json>();
  for (const [field, order] of bootOrdersOf(object as VirtualMachine)) {
    if (typeof order !== 'number' || order < 1) {
      deny({ message: `${field} must have a boot order > 0, if supplied`, field: `${field}.bootOrder` });
    }
    if (seen.has(order)) {
      deny({
        message: `Boot order for ${field}.bootOrder already set for a different device.`,
        field: `${field}.bootOrder`,
      });
    }
    seen.add(order);
  }
};

const names = (list: readonly { name: string }[] | undefined): string[] => (list ?? []).map(({ name }) => name);

/** Every disk but an empty CD-ROM drive needs a volume, and no two devices of a kind share a name. */
export const checkDisks: Rule = ({ object }) => {
  const { domain, volumes } = (object as VirtualMachine).spec.template.spec;
  const disks = domain.devices.disks ?? [];
  const volumeNames = names(volumes);
  disks.forEach(({ name, cdrom }, i) => {
    const field = `spec.template.spec.domain.devices.disks[${i}]`;
    if (!cdrom && !volumeNames.includes(name))
      deny({ message: `${field}.Name '${name}' not found.`, field: `${field}.name` });
    const first = names(disks).indexOf(name);
    if (first !== i) {
      const other = `spec.template.spec.domain.devices.disks[${first}]`;
      deny({ message: `${field} and ${other} must not have the same Name.`, field: `${field}.name` });
    }
  });
};

const runningOf = ({ spec }: VirtualMachine): JsonObject => ({
  running: spec.running,
  runStrategy: spec.runStrategy,
});

/** While a snapshot or restore runs, neither power nor volumes may change. */
export const checkHolds: Rule = ({ object, old }) => {
  const next = object as VirtualMachine;
  const before = old as VirtualMachine;
  const { snapshotInProgress, restoreInProgress } = before.status ?? {};
  const powerChanges = !same(runningOf(next), runningOf(before));
  if (snapshotInProgress && !same(next.spec.template.spec.volumes, before.spec.template.spec.volumes)) {
    const message = `Cannot update vm disks or volumes until snapshot ${JSON.stringify(snapshotInProgress)} completes`;
    deny({ reason: 'FieldValueNotSupported', message, field: 'spec' });
  }
  if (snapshotInProgress && powerChanges) {
    const message = `Cannot update vm running state until snapshot ${JSON.stringify(snapshotInProgress)} completes`;
    deny({ reason: 'FieldValueNotSupported', message, field: 'spec' });
  }
  if (restoreInProgress && powerChanges) {
    const message = `Cannot update VM runStrategy until restore ${JSON.stringify(restoreInProgress)} completes`;
    deny({ reason: 'FieldValueNotSupported', message, field: 'spec' });
  }
};
