/** KubeVirt's webhooks for VMIs: the defaults of a new one, and the protection against everyone but its own components. */

import { copy, isObject, same } from '../../json.ts';
import { timestamp } from '../../objects.ts';
import type { VirtualMachineInstance } from '../../objects.ts';
import { deniedByWebhook } from '../../status.ts';
import { isKubeVirt } from '../../user.ts';
import { INSTANCE_FINALIZER } from '../controllers/names.ts';
import type { Clock } from '../../clock.ts';
import type { Random } from '../../random.ts';
import type { Rule } from '../../api/admission.ts';

const MUTATOR = 'virtualmachineinstances-mutator.kubevirt.io';
const VALIDATOR = 'virtualmachineinstances-update-validator.kubevirt.io';
const RESERVED_LABELS = /^kubevirt\.io\//;
/** Memory can be plugged up to this many times the guest's. */
const HOTPLUG_RATIO = 4;

const deny = (message: string): never => {
  throw deniedByWebhook(VALIDATOR, [{ reason: 'FieldValueNotSupported', message }]);
};

const QUANTITY = /^(\d+)([A-Za-z]*)$/;

function maxGuestOf(guest: string | undefined): object {
  const [, number, unit] = QUANTITY.exec(guest ?? '') ?? [];
  return number ? { maxGuest: `${Number(number) * HOTPLUG_RATIO}${unit}` } : {};
}

type Domain = VirtualMachineInstance['spec']['domain'];

/** What the spec of a running VMI says that its VM leaves open. */
function completeDomain(domain: Domain, random: Random): Domain {
  const { memory, devices } = domain;
  const disks = devices.disks?.map((disk) =>
    disk.cdrom ? { ...disk, cdrom: { readonly: true, tray: 'closed', ...disk.cdrom } } : disk,
  );
  return {
    ...domain,
    cpu: { model: 'host-model', ...domain.cpu },
    devices: { ...devices, ...(disks && { disks }) },
    features: { ...domain.features, acpi: { enabled: true, ...domain.features?.acpi } },
    firmware: { uuid: random.uuid(), ...domain.firmware },
    machine: { type: 'q35', ...domain.machine },
    ...(memory && { memory: { ...maxGuestOf(memory.guest), ...memory } }),
  };
}

/** Refuses what can't be read as a VMI. */
export const checkInstanceTypes: Rule = ({ object: { spec } }) => {
  const domain = isObject(spec) ? spec['domain'] : undefined;
  if (!isObject(domain) || !isObject(domain['devices'] ?? {})) {
    throw deniedByWebhook(MUTATOR, [{ message: 'spec.domain in body must be of type object' }]);
  }
};

/** Completes a new VMI and sets it on its way. */
export function completeInstance(clock: Clock): Rule {
  return ({ object, random }) => {
    const vmi = object as VirtualMachineInstance;
    const { spec, metadata } = vmi;
    vmi.spec = {
      architecture: 'amd64',
      evictionStrategy: 'None',
      ...spec,
      domain: completeDomain({ ...spec.domain, devices: { ...spec.domain.devices } }, random),
    };
    metadata.finalizers = [...new Set([...(metadata.finalizers ?? []), INSTANCE_FINALIZER])];
    vmi.status = {
      ...(vmi.status as VirtualMachineInstance['status'] | undefined),
      phase: 'Pending',
      phaseTransitionTimestamps: [{ phase: 'Pending', phaseTransitionTimestamp: timestamp(clock.now()) }],
    };
  };
}

function reservedLabels({ metadata }: VirtualMachineInstance): Record<string, string> {
  return Object.fromEntries(Object.entries(metadata.labels ?? {}).filter(([key]) => RESERVED_LABELS.test(key)));
}

/** Others may change labels and annotations; a changed status is quietly put back, a changed spec refused. */
export const protectInstance: Rule = ({ object, old, user }) => {
  if (isKubeVirt(user)) return;
  const next = object as VirtualMachineInstance;
  const before = old as VirtualMachineInstance;
  next.status = copy(before.status);
  if (!same(next.spec, before.spec)) deny('update of VMI object is restricted');
  if (!same(reservedLabels(next), reservedLabels(before))) {
    deny('modification of the following reserved kubevirt.io/ labels on a VMI object is prohibited');
  }
};
