/**
 * What KubeVirt fills in of a guest's spec: in a VMI for good, and in a copy of a VM's template before it is checked. What
 * only a VMI gets is instance-defaults.ts'.
 */

import { isObject, objectAt } from '../../../json.ts';
import type { Json, JsonObject } from '../../../json.ts';
import { binaryQuantity, parseQuantity } from '../../../core/quantity.ts';
import type { Profile } from '../../profile.ts';
import type { GuestSpec, Quantities } from './context.ts';

const MACHINE_TYPES: Readonly<Record<string, string>> = { amd64: 'q35', arm64: 'virt', s390x: 's390-ccw-virtio' };
const DEFAULT_ARCHITECTURE = 'amd64';

const text = (value: Json | undefined): string | undefined => (typeof value === 'string' && value ? value : undefined);

/** The architecture and the machine type that belongs to it, where they are left open. */
export function completeMachine(spec: GuestSpec, configuration: JsonObject): void {
  const all = objectAt(configuration, 'architectureConfiguration');
  spec.architecture ||= text(all['defaultArchitecture']) ?? DEFAULT_ARCHITECTURE;
  const own = all[spec.architecture];
  const type = (isObject(own) ? text(own['machineType']) : undefined) ?? MACHINE_TYPES[spec.architecture] ?? 'q35';
  spec.domain.machine = { ...spec.domain.machine, type: spec.domain.machine?.type || type };
}

/** Fills in, in place, whatever a guest needs. */
export function completeSpec(spec: GuestSpec, configuration: JsonObject, profile: Profile): void {
  completeMachine(spec, configuration);
  completeResources(spec);
  if (profile.requestsGuestMemory) requestMemory(spec, configuration);
  completeMemory(spec);
  completeTopology(spec);
  completePullPolicies(spec);
  spec.evictionStrategy ??= text(configuration['evictionStrategy']) ?? 'None';
  completeNetwork(spec, configuration);
  completeDisks(spec);
}

const isSet = (quantities: Quantities | undefined, name: string): boolean => Boolean(parseQuantity(quantities?.[name]));

function completeResources({ domain }: GuestSpec): void {
  domain.resources ??= {};
  const { requests, limits } = domain.resources;
  const cpu = limits?.['cpu'];
  if (cpu !== undefined && isSet(limits, 'cpu') && !isSet(requests, 'cpu')) {
    domain.resources.requests = { ...requests, cpu };
  }
}

/** The request covers the guest's memory, or so much of it as the cluster's overcommitment leaves. */
function requestMemory({ domain }: GuestSpec, configuration: JsonObject): void {
  const { requests, limits } = (domain.resources ??= {});
  if (requests?.['memory'] !== undefined) return;
  const limit = limits?.['memory'];
  const amount = limit ?? overcommitted(domain.memory, configuration);
  if (amount !== undefined) domain.resources.requests = { ...requests, memory: amount };
}

const WHOLE = 100;

function overcommitted(given: GuestSpec['domain']['memory'], configuration: JsonObject): string | number | undefined {
  const memory = given?.guest ?? given?.hugepages?.pageSize;
  const bytes = parseQuantity(memory);
  if (!bytes) return undefined;
  const percent = objectAt(configuration, 'developerConfiguration')['memoryOvercommit'];
  if (typeof percent !== 'number' || percent === WHOLE) return memory;
  return binaryQuantity(Math.floor((bytes * WHOLE) / percent));
}

function completeMemory({ domain }: GuestSpec): void {
  domain.memory ??= {};
  if (domain.memory.guest !== undefined) return;
  const { requests, limits } = domain.resources ?? {};
  const side = [requests, limits].find((quantities) => isSet(quantities, 'memory'));
  const guest = side?.['memory'] ?? domain.memory.hugepages?.pageSize;
  if (guest !== undefined) domain.memory.guest = guest;
}

/** Without a topology there is one socket for each CPU of the limit or the request, or one. */
function completeTopology({ domain }: GuestSpec): void {
  const { cores, sockets, threads } = domain.cpu ?? {};
  if (cores || sockets || threads) return;
  const { requests, limits } = domain.resources ?? {};
  const amount = parseQuantity(limits?.['cpu']) ?? parseQuantity(requests?.['cpu']) ?? 1;
  domain.cpu = { ...domain.cpu, sockets: Math.ceil(amount), cores: 1, threads: 1 };
}

function completePullPolicies({ volumes = [] }: GuestSpec): void {
  for (const { containerDisk } of volumes) {
    if (!isObject(containerDisk) || containerDisk['imagePullPolicy']) continue;
    const image = text(containerDisk['image']) ?? '';
    containerDisk['imagePullPolicy'] = image.endsWith(':latest') || !/[:@]/.test(image) ? 'Always' : 'IfNotPresent';
  }
}

function completeNetwork(spec: GuestSpec, configuration: JsonObject): void {
  const { devices } = spec.domain;
  if (devices.autoattachPodInterface === false || spec.networks?.length || devices.interfaces?.length) return;
  const { network } = configuration;
  const binding = isObject(network) ? network['defaultNetworkInterface'] : undefined;
  devices.interfaces = [{ name: 'default', ...(binding === 'masquerade' ? { masquerade: {} } : { bridge: {} }) }];
  spec.networks = [{ name: 'default', pod: {} }];
}

/** A volume without disk or filesystem becomes a disk. */
function completeDisks({ domain: { devices }, volumes = [] }: GuestSpec): void {
  const { disks = [], filesystems = [] } = devices;
  const known = new Set([...disks, ...filesystems].map(({ name }) => name));
  const missing = volumes.filter(({ name }) => !known.has(name));
  if (missing.length > 0) devices.disks = [...disks, ...missing.map(({ name }) => ({ name }))];
}
