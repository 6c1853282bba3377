/**
 * Whether a running VM needs a restart for its spec to take effect: a pure comparison of the spec that the VMI was
 * started from with the VM's, after everything that is applied live has been taken out of the difference.
 */

import { copy, same } from '../../../json.ts';
import { isTrue } from '../../../objects.ts';
import type { InstanceSpec, VirtualMachine, VirtualMachineInstance } from '../../../objects.ts';
import type { Profile } from '../../profile.ts';
import { networkNeedsRestart } from './network-change.ts';
import { disksAreLive, volumesAreLive } from './storage-change.ts';

type Spec = VirtualMachine['spec'];

export const NOT_LIVE = 'a non-live-updatable field was changed in the template spec';

export interface Comparison {
  /** The spec that the VMI was made of; its instancetype and preference are expanded. */
  readonly started: Spec;
  /** The VM's spec now, expanded likewise. */
  readonly wanted: Spec;
  readonly vmi: VirtualMachineInstance;
  /** Whether CPU, memory and placement are applied to a running guest. */
  readonly liveUpdate: boolean;
  /** Which changes of devices the release takes for live. */
  readonly liveDevices: Profile['liveDevices'];
}

/** CPU sockets, the guest's memory and its placement follow the VM's spec while the guest runs. */
function takeLiveFields(old: InstanceSpec, wanted: InstanceSpec): void {
  const { cpu, memory } = wanted.domain;
  if (old.domain.cpu && cpu) put(old.domain.cpu, 'sockets', cpu.sockets);
  if (memory?.guest !== undefined) old.domain.memory = { ...old.domain.memory, guest: memory.guest };
  put(old, 'nodeSelector', wanted.nodeSelector);
  put(old, 'affinity', wanted.affinity);
  put(old, 'tolerations', wanted.tolerations);
}

function put<T extends object, K extends keyof T>(target: T, key: K, value: T[K] | undefined): void {
  if (value === undefined) Reflect.deleteProperty(target, key);
  else target[key] = value;
}

/** A UUID that the VMI already has makes no difference. */
function takeFirmware(old: InstanceSpec, wanted: InstanceSpec, vmi: VirtualMachineInstance): void {
  const uuid = wanted.domain.firmware?.uuid;
  if (uuid !== undefined && vmi.spec.domain.firmware?.uuid === uuid) {
    old.domain.firmware = { ...old.domain.firmware, uuid };
  }
}

function takeStorage(old: InstanceSpec, started: Spec, wanted: Spec): void {
  const next = wanted.template.spec;
  if (volumesAreLive(started, wanted)) put(old, 'volumes', next.volumes);
  if (disksAreLive(started, wanted)) put(old.domain.devices, 'disks', next.domain.devices.disks);
}

function takeNetwork(old: InstanceSpec, wanted: InstanceSpec, { spec, status }: VirtualMachineInstance): void {
  if (networkNeedsRestart(wanted, spec, isTrue(status.conditions, 'LiveMigratable'))) return;
  put(old.domain.devices, 'interfaces', wanted.domain.devices.interfaces);
  put(old, 'networks', wanted.networks);
}

/** Whether something of the template's spec was changed that only a new VMI takes over. Metadata never needs that. */
export function needsRestart({ started, wanted, vmi, liveUpdate, liveDevices }: Comparison): boolean {
  const next = wanted.template.spec;
  if (same(started.template.spec, next)) return false;
  const old = copy(started.template.spec);
  const isNewer = liveDevices === 'volumes and interfaces';
  if (isNewer || liveUpdate) takeStorage(old, started, wanted);
  if (liveUpdate) takeLiveFields(old, next);
  if (isNewer) takeNetwork(old, next, vmi);
  takeFirmware(old, next, vmi);
  return !same(withoutEmpty(old), withoutEmpty(next));
}

/** An empty list and none are the same to KubeVirt. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => !(Array.isArray(item) && item.length === 0));
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutEmpty(item)]));
}
