/** What a new VMI gets from the mutating webhook: everything that its VM leaves open, and its first phase. */

import { binaryQuantity, parseQuantity } from '../../core/quantity.ts';
import { isObject } from '../../json.ts';
import type { Json, JsonObject } from '../../json.ts';
import { timestamp } from '../../objects.ts';
import { INSTANCE_FINALIZER } from '../controllers/names.ts';
import { isLiveUpdate } from '../controllers/update/rollout.ts';
import { configurationOf, isGateOn } from '../gates.ts';
import type { Profile } from '../profile.ts';
import type { WebhookRule } from './context.ts';
import { firmwareUuidOf } from './firmware-uuid.ts';
import { markTopology } from './machine-defaults.ts';
import { completeSpec } from './spec/defaults.ts';
import type { GuestDisk, GuestSpec, Probe } from './spec/context.ts';
import { liveMemoryProblem } from './spec/live-memory.ts';

/** The buses that disks get by themselves. */
const BUSES: Readonly<Record<string, string>> = { amd64: 'sata', arm64: 'virtio', s390x: 'virtio' };

function completeDisk(disk: GuestDisk, bus: string): GuestDisk {
  const { cdrom, lun } = disk;
  if (cdrom) {
    const { tray } = cdrom;
    return { ...disk, cdrom: { readonly: true, ...cdrom, bus: cdrom.bus || bus, tray: tray || 'closed' } };
  }
  if (lun) return { ...disk, lun: { ...lun, bus: lun.bus || bus } };
  return { ...disk, disk: { ...disk.disk, bus: disk.disk?.bus || bus } };
}

function completeDevices({ architecture = '', domain: { devices } }: GuestSpec): void {
  const { disks, inputs, watchdog } = devices;
  const bus = BUSES[architecture] ?? 'sata';
  if (disks) devices.disks = disks.map((disk) => completeDisk(disk, bus));
  if (inputs)
    devices.inputs = inputs.map((input) => ({ ...input, bus: input.bus || 'usb', type: input.type || 'tablet' }));
  if (watchdog && architecture === 'amd64') {
    const given = isObject(watchdog['i6300esb']) ? watchdog['i6300esb'] : {};
    devices.watchdog = { ...watchdog, i6300esb: { action: 'reset', ...given } };
  }
}

/** A feature that is there is on, unless it says otherwise; ACPI is always there. */
function completeFeatures(features: JsonObject | undefined): JsonObject {
  const on = (value: Json | undefined): Json | undefined =>
    isObject(value) && Object.keys(value).every((key) => key === 'enabled') ? { enabled: true, ...value } : value;
  const given = Object.entries({ acpi: {}, ...features }).map(([name, value]) => [name, on(value)]);
  return Object.fromEntries(given) as JsonObject;
}

const LEAST: readonly (readonly [keyof Probe & string, number])[] = [
  ['timeoutSeconds', 1],
  ['periodSeconds', 10],
  ['successThreshold', 1],
  ['failureThreshold', 3],
];

const completeProbe = (probe: Probe): Probe => ({
  ...probe,
  ...Object.fromEntries(LEAST.map(([name, value]) => [name, probe[name] || value])),
});

const MOST_CPUS = 512;

/** Up to how many sockets may be plugged: a multiple of what there is, within what machines can have. */
function completeSockets({ domain: { cpu } }: GuestSpec, ratio: number, most: number): void {
  if (!cpu || cpu.maxSockets) return;
  const { sockets = 0, cores = 0, threads = 0 } = cpu;
  const perSocket = cores * threads;
  const wanted = most > 0 ? Math.max(most, sockets) : sockets * ratio;
  const fits = wanted * perSocket <= MOST_CPUS ? wanted : Math.max(Math.floor(MOST_CPUS / perSocket), sockets);
  if (fits > 0) cpu.maxSockets = fits;
}

function completeMaxGuest(spec: GuestSpec, ratio: number, most: number | undefined): void {
  const { memory } = spec.domain;
  const guest = parseQuantity(memory?.guest);
  if (!memory || memory.maxGuest !== undefined) return;
  const maxGuest = most ?? (guest === undefined ? undefined : guest * ratio);
  if (maxGuest === undefined || liveMemoryProblem(spec, maxGuest) !== undefined) return;
  memory.maxGuest = binaryQuantity(maxGuest);
}

const HOTPLUG_RATIO = 4;

function completeHotplug(spec: GuestSpec, configuration: JsonObject): void {
  const live = isObject(configuration['liveUpdateConfiguration']) ? configuration['liveUpdateConfiguration'] : {};
  const number = (value: Json | undefined): number => (typeof value === 'number' ? value : 0);
  const ratio = number(live['maxHotplugRatio']) || HOTPLUG_RATIO;
  completeSockets(spec, ratio, number(live['maxCpuSockets']));
  completeMaxGuest(spec, ratio, parseQuantity(live['maxGuest']));
}

/** What is known of a guest before it runs. */
function firstStatus({ domain: { cpu, memory } }: GuestSpec): JsonObject {
  const topology = (['sockets', 'cores', 'threads'] as const).flatMap((name) =>
    cpu?.[name] ? [[name, cpu[name]]] : [],
  );
  const guest = memory?.guest;
  return {
    guestOSInfo: {},
    currentCPUTopology: Object.fromEntries(topology) as JsonObject,
    ...(guest !== undefined && { memory: { guestAtBoot: guest, guestCurrent: guest, guestRequested: guest } }),
  };
}

const NON_ROOT_USER = 107;

/** The spec, complete. */
function completeGuest(spec: GuestSpec, uuid: string, configuration: JsonObject, profile: Profile): void {
  completeSpec(spec, configuration, profile);
  const { domain } = spec;
  domain.features = completeFeatures(domain.features);
  domain.firmware = { ...domain.firmware, uuid: domain.firmware?.uuid || uuid };
  completeDevices(spec);
  if (spec.readinessProbe) spec.readinessProbe = completeProbe(spec.readinessProbe);
  if (spec.livenessProbe) spec.livenessProbe = completeProbe(spec.livenessProbe);
  const model = configuration['cpuModel'];
  domain.cpu = { ...domain.cpu, model: domain.cpu?.model || (typeof model === 'string' && model) || 'host-model' };
}

/** Completes a new VMI and sets it on its way. */
export const completeInstance: WebhookRule =
  (deps) =>
  ({ object, random }) => {
    const { metadata } = object;
    const spec = object.spec as GuestSpec;
    const configuration = configurationOf(deps);
    const isNamed = deps.profile.firmwareIdentity === 'from the name' && metadata.ownerReferences !== undefined;
    completeGuest(spec, isNamed ? firmwareUuidOf(metadata.name) : random.uuid(), configuration, deps.profile);
    if (isLiveUpdate(deps) && spec.architecture !== 'arm64') completeHotplug(spec, configuration);
    markTopology(metadata, spec, deps.profile.pciTopologyVersion);
    metadata.finalizers = [...new Set([...(metadata.finalizers ?? []), INSTANCE_FINALIZER])];
    object.status = {
      ...firstStatus(spec),
      ...(isGateOn(deps, 'Root') ? {} : { runtimeUser: NON_ROOT_USER }),
      ...(isObject(object.status) && object.status),
      phase: 'Pending',
      phaseTransitionTimestamps: [{ phase: 'Pending', phaseTransitionTimestamp: timestamp(deps.clock.now()) }],
    };
  };
