/**
 * What an instancetype and a preference make of a VM's template: the instancetype owns CPU, memory and devices that it
 * names, a preference fills in what the template leaves open. Pure maps of specs; where the two come from is find.ts.
 */

import { copy, isObject, objectAt, textOf } from '../../../json.ts';
import type { JsonObject } from '../../../json.ts';
import type { InstanceSpec } from '../../../objects.ts';

type Domain = InstanceSpec['domain'];

const numberAt = (value: JsonObject, field: string): number | undefined =>
  typeof value[field] === 'number' ? value[field] : undefined;

const picked = (value: JsonObject, fields: readonly string[]): JsonObject =>
  Object.fromEntries(fields.filter((field) => value[field] !== undefined).map((field) => [field, value[field]]));

/** How many vCPUs are spread over sockets, cores and threads, by `preferredCPUTopology`. */
const TOPOLOGIES: Readonly<Record<string, (vcpus: number, ratio: number) => Domain['cpu']>> = {
  cores: (cores) => ({ sockets: 1, cores, threads: 1 }),
  preferCores: (cores) => ({ sockets: 1, cores, threads: 1 }),
  threads: (threads) => ({ sockets: 1, cores: 1, threads }),
  preferThreads: (threads) => ({ sockets: 1, cores: 1, threads }),
  spread: (vcpus, ratio) => ({ sockets: Math.max(1, Math.floor(vcpus / ratio)), cores: ratio, threads: 1 }),
  preferSpread: (vcpus, ratio) => ({ sockets: Math.max(1, Math.floor(vcpus / ratio)), cores: ratio, threads: 1 }),
};

const onSockets = (sockets: number): Domain['cpu'] => ({ sockets, cores: 1, threads: 1 });

const DEFAULT_SPREAD_RATIO = 2;

function cpuOf(instancetype: JsonObject, preference: JsonObject | undefined, given: Domain['cpu']): Domain['cpu'] {
  const cpu = objectAt(instancetype, 'cpu');
  const guest = numberAt(cpu, 'guest');
  if (guest === undefined) return given;
  const preferred = objectAt(preference, 'cpu');
  const ratio = numberAt(objectAt(preferred, 'spreadOptions'), 'ratio') ?? DEFAULT_SPREAD_RATIO;
  const topology = TOPOLOGIES[textOf(preferred['preferredCPUTopology'])] ?? onSockets;
  const more = ['model', 'maxSockets', 'dedicatedCPUPlacement', 'isolateEmulatorThread', 'numa', 'realtime'];
  return { ...given, ...topology(guest, ratio), ...picked(cpu, more) };
}

function applyInstancetype(spec: InstanceSpec, instancetype: JsonObject, preference: JsonObject | undefined): void {
  const cpu = cpuOf(instancetype, preference, spec.domain.cpu);
  if (cpu) spec.domain.cpu = cpu;
  const memory = picked(objectAt(instancetype, 'memory'), ['guest', 'hugepages', 'maxGuest']);
  if (Object.keys(memory).length > 0) spec.domain.memory = { ...spec.domain.memory, ...memory };
  Object.assign(spec.domain.devices, picked(instancetype, ['gpus', 'hostDevices']));
  Object.assign(spec.domain, picked(instancetype, ['ioThreadsPolicy', 'launchSecurity']));
  Object.assign(spec, picked(instancetype, ['nodeSelector', 'schedulerName']));
}

type Disk = NonNullable<Domain['devices']['disks']>[number];

/** Buses by kind of disk; one that the template names stays. */
const BUS_PREFERENCES = { disk: 'preferredDiskBus', cdrom: 'preferredCdromBus', lun: 'preferredLunBus' } as const;

function preferBus(disk: Disk, devices: JsonObject): void {
  for (const [kind, preference] of Object.entries(BUS_PREFERENCES)) {
    const device = disk[kind as keyof typeof BUS_PREFERENCES];
    const bus = devices[preference];
    if (device && bus !== undefined) device['bus'] ??= bus;
  }
}

/** `preferredAutoattachX` and the like, by the field that each is about. */
const DEVICE_FIELD = /^preferred(Autoattach\w+|TPM|Rng|UseVirtioTransitional|VirtualGPUOptions)$/;

function deviceField(preference: string): string | undefined {
  const name = DEVICE_FIELD.exec(preference)?.[1];
  if (name === undefined) return undefined;
  return name === 'TPM' ? 'tpm' : name.charAt(0).toLowerCase() + name.slice(1);
}

function preferModel(devices: Domain['devices'], model: JsonObject[string]): void {
  for (const item of devices.interfaces ?? []) {
    if (model !== undefined && !('model' in item)) Object.assign(item, { model });
  }
}

function preferDevices(devices: Domain['devices'], preferred: JsonObject): void {
  for (const disk of devices.disks ?? []) preferBus(disk, preferred);
  preferModel(devices, preferred['preferredInterfaceModel']);
  for (const [preference, value] of Object.entries(preferred)) {
    const field = deviceField(preference);
    if (field !== undefined && !(field in devices)) Object.assign(devices, { [field]: value });
  }
}

/** The newer field has the bootloader itself; the older ones say what it is to be. */
function bootloaderOf(firmware: JsonObject): JsonObject | undefined {
  if (isObject(firmware['preferredEfi'])) return { efi: firmware['preferredEfi'] };
  if (firmware['preferredUseEfi'] === true) {
    return { efi: { secureBoot: firmware['preferredUseSecureBoot'] === true } };
  }
  return firmware['preferredUseBios'] === true ? { bios: {} } : undefined;
}

function prefer(spec: InstanceSpec, preference: JsonObject): void {
  const { domain } = spec;
  preferDevices(domain.devices, objectAt(preference, 'devices'));
  const bootloader = bootloaderOf(objectAt(preference, 'firmware'));
  if (bootloader && !domain.firmware?.bootloader) domain.firmware = { ...domain.firmware, bootloader };
  const machineType = objectAt(preference, 'machine')['preferredMachineType'];
  if (typeof machineType === 'string' && !domain.machine?.type) domain.machine = { type: machineType };
  const grace = numberAt(preference, 'preferredTerminationGracePeriodSeconds');
  if (grace !== undefined) spec.terminationGracePeriodSeconds ??= grace;
  const smm = objectAt(preference, 'features')['preferredSmm'];
  if (smm !== undefined) domain.features = Object.assign({ smm }, domain.features);
}

export interface Applied {
  /** The specs of the two, where the VM names them. */
  readonly instancetype: JsonObject | undefined;
  readonly preference: JsonObject | undefined;
}

/** The template's spec with both applied; a copy. */
export function applied(spec: InstanceSpec, { instancetype, preference }: Applied): InstanceSpec {
  const result = copy(spec);
  result.domain.devices = { ...result.domain.devices };
  if (instancetype) applyInstancetype(result, instancetype, preference);
  if (preference) prefer(result, preference);
  return result;
}
