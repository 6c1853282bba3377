/**
 * Instancetypes and preferences in the webhooks: what a matcher must look like, and which fields of a VM stand against
 * the instancetype that it names. One that isn't there is no reason to refuse a VM.
 */

import { isObject, objectAt } from '../../json.ts';
import type { JsonObject } from '../../json.ts';
import type { KubeObject, VirtualMachine } from '../../objects.ts';
import type { AdmissionDependencies } from '../../part.ts';
import type { StatusCause } from '../../status.ts';
import { keyOf } from '../../store.ts';
import { CHOICES, find, isFound } from '../controllers/instancetype/find.ts';
import { virtualMachineClusterInstancetypes, virtualMachineInstancetypes } from '../rows.ts';
import { invalidValue, when } from './spec/context.ts';
import type { GuestSpec } from './spec/context.ts';

interface Matcher {
  name?: string;
  kind?: string;
  revisionName?: string;
  inferFromVolume?: string;
  inferFromVolumeFailurePolicy?: string;
}

const KINDS = ['instancetype', 'preference'] as const;
const TYPE_NAMES = { instancetype: 'InstancetypeMatcher', preference: 'PreferenceMatcher' } as const;

const matcherOf = (vm: VirtualMachine | undefined, kind: (typeof KINDS)[number]): Matcher | undefined => vm?.spec[kind];

/** What is wrong with a VM's matchers by themselves. */
export function matcherCauses(vm: VirtualMachine): StatusCause[] {
  return KINDS.flatMap((kind) => {
    const matcher = matcherOf(vm, kind);
    const field = `spec.${kind}`;
    if (!matcher) return [];
    const { name, inferFromVolume, inferFromVolumeFailurePolicy: policy } = matcher;
    const cleared = (['name', 'kind'] as const).filter((key) => inferFromVolume && matcher[key]);
    return [
      ...when(!name && !inferFromVolume, () => ({
        reason: 'FieldValueNotFound',
        message: `Either Name or InferFromVolume should be provided within the ${TYPE_NAMES[kind]}`,
        field,
      })),
      ...cleared.map((key) => ({
        reason: 'FieldValueNotSupported',
        message: `${key} already set, should be cleared before setting inferFromVolume`,
        field: `${field}.${key}`,
      })),
      ...when(policy && policy !== 'Ignore' && policy !== 'Reject', () =>
        invalidValue(
          `${field}.inferFromVolumeFailurePolicy`,
          `Invalid value '${policy}' for InferFromVolumeFailurePolicy`,
        ),
      ),
    ];
  });
}

/** Another name needs another revision. */
export function matcherChangeCauses(vm: VirtualMachine, old: VirtualMachine): StatusCause[] {
  return KINDS.flatMap((kind) => {
    const [next, before] = [matcherOf(vm, kind), matcherOf(old, kind)];
    const isStale = next?.revisionName && next.name !== before?.name && next.revisionName === before?.revisionName;
    return when(before && isStale, () =>
      invalidValue(`spec.${kind}.revisionName`, 'the Matcher Name has been updated without updating the RevisionName'),
    );
  });
}

function instancetypeOf(vm: VirtualMachine, { store }: AdmissionDependencies): JsonObject | undefined {
  const { name, kind = '' } = vm.spec.instancetype ?? {};
  if (!name) return undefined;
  const namespaced = ['virtualmachineinstancetype', 'virtualmachineinstancetypes'].includes(kind.toLowerCase());
  const found: KubeObject | undefined = namespaced
    ? store.get(virtualMachineInstancetypes, keyOf(vm.metadata.namespace, name))?.object
    : store.get(virtualMachineClusterInstancetypes, name)?.object;
  return isObject(found?.spec) ? found.spec : undefined;
}

type Conflict = (spec: GuestSpec, type: JsonObject) => readonly string[];

const requested = ({ domain }: GuestSpec, name: string): string[] =>
  (['requests', 'limits'] as const)
    .filter((side) => domain.resources?.[side]?.[name] !== undefined)
    .map((side) => `domain.resources.${side}.${name}`);

/** Of memory only the first conflict is told, of CPUs all. */
const memory: Conflict = (spec, type) => {
  const { memory: given = {} } = spec.domain;
  const of = objectAt(type, 'memory');
  const both = (['hugepages', 'maxGuest'] as const).filter((key) => given[key] && of[key]);
  const all = [
    ...(given.guest === undefined ? [] : ['domain.memory.guest']),
    ...both.map((key) => `domain.memory.${key}`),
    ...requested(spec, 'memory'),
  ];
  return all.slice(0, 1);
};

const CPU_OPTIONS = ['model', 'dedicatedCPUPlacement', 'isolateEmulatorThread', 'numa', 'realtime', 'maxSockets'];

const cpu: Conflict = (spec, type) => {
  const given = (spec.domain.cpu ?? {}) as JsonObject;
  const of = objectAt(type, 'cpu');
  return [
    ...requested(spec, 'cpu'),
    ...['sockets', 'cores', 'threads'].filter((key) => given[key]).map((key) => `domain.cpu.${key}`),
    ...CPU_OPTIONS.filter((key) => of[key] !== undefined && (given[key] ?? given[spelt(key)])).map(
      (key) => `domain.cpu.${key}`,
    ),
  ];
};

/** The VM spells one of them in another way than the instancetype. */
const spelt = (key: string): string => (key === 'dedicatedCPUPlacement' ? 'dedicatedCpuPlacement' : key);

const top =
  (key: 'nodeSelector' | 'schedulerName'): Conflict =>
  (spec, type) =>
    type[key] !== undefined && spec[key] !== undefined ? [key] : [];

const domain =
  (key: 'ioThreadsPolicy' | 'launchSecurity'): Conflict =>
  (spec, type) =>
    type[key] !== undefined && spec.domain[key] !== undefined ? [`domain.${key}`] : [];

const devices =
  (key: 'gpus' | 'hostDevices'): Conflict =>
  (spec, type) => {
    const [of, given] = [type[key], spec.domain.devices[key]];
    return Array.isArray(of) && of.length > 0 && given?.length ? [`domain.devices.${key}`] : [];
  };

const CONFLICTS: readonly Conflict[] = [
  top('nodeSelector'),
  top('schedulerName'),
  cpu,
  memory,
  domain('ioThreadsPolicy'),
  domain('launchSecurity'),
  devices('gpus'),
  devices('hostDevices'),
];

/** What the VM names and isn't there, in the releases that refuse it. */
export function missingChoiceCauses(vm: VirtualMachine, { store, profile }: AdmissionDependencies): StatusCause[] {
  if (!profile.instancetypes.mustExist) return [];
  return CHOICES.flatMap((choice) => {
    const found = find(store, vm, choice);
    if (!found || isFound(found)) return [];
    const message = `Failure to find ${choice.field}: ${found.message}`;
    return [{ reason: 'FieldValueNotFound', message, field: `spec.${choice.field}` }];
  }).slice(0, 1);
}

/** Which fields of the template the named instancetype decides itself. */
export function instancetypeConflicts(vm: VirtualMachine, deps: AdmissionDependencies): StatusCause[] {
  const type = instancetypeOf(vm, deps);
  if (!type) return [];
  const spec = vm.spec.template.spec as GuestSpec;
  return CONFLICTS.flatMap((conflict) => conflict(spec, type)).map((path) => {
    const field = `spec.template.spec.${path}`;
    return invalidValue(field, `VM field(s) ${field} conflicts with selected instance type`);
  });
}
