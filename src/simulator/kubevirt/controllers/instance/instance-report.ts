/**
 * What virt-controller and virt-handler put into a VMI's status about the machine and its guest: topology, memory,
 * network interfaces, and what the guest agent tells. The volumes are storage/volume-status.ts' business.
 */

import { copy, textOf } from '../../../json.ts';
import type { JsonObject } from '../../../json.ts';
import type { VirtualMachineInstance } from '../../../objects.ts';
import type { AgentInfo } from '../../guests.ts';
import { NEWEST_PROFILE } from '../../profile.ts';
import type { Profile } from '../../profile.ts';
import { clear, setTrue } from './instance-status.ts';
import { addressesOf, launcherImage } from '../launcher/launcher-pod.ts';
import { reportMigratable } from './live-migratable.ts';
import type { Situation } from '../lifecycle/situation.ts';
import { memoryOverhead } from './memory-overhead.ts';
import { domainStatuses } from '../storage/volume-status.ts';

const topologyOf = ({ cpu }: VirtualMachineInstance['spec']['domain']): JsonObject => {
  const { sockets, cores, threads } = cpu ?? {};
  return { ...(cores && { cores }), ...(sockets && { sockets }), ...(threads && { threads }) };
};

/** What is known as soon as there is a pod. */
export function reportPod(vmi: VirtualMachineInstance, { kubevirt }: Profile = NEWEST_PROFILE): void {
  const { domain } = vmi.spec;
  const guest = domain.memory?.guest;
  Object.assign(vmi.status, {
    currentCPUTopology: topologyOf(domain),
    guestOSInfo: vmi.status.guestOSInfo ?? {},
    launcherContainerImageVersion: launcherImage(kubevirt),
    ...(guest && {
      memory: {
        guestAtBoot: guest,
        guestCurrent: guest,
        guestRequested: guest,
        memoryOverhead: memoryOverhead(domain),
      },
    }),
    qosClass: 'Burstable',
    runtimeUser: 107,
  });
}

const hex = (value: number): string => value.toString(16).padStart(2, '0');

function interfaceStatus(vmi: VirtualMachineInstance, index: number): JsonObject {
  const device = vmi.spec.domain.devices.interfaces?.[index];
  const [address, third, fourth] = addressesOf(vmi);
  return {
    infoSource: 'domain',
    ...(index === 0 && { ipAddress: address, ipAddresses: [address] }),
    linkState: 'up',
    mac: device?.macAddress ?? `02:00:00:${hex(third)}:${hex(fourth)}:${hex(index)}`,
    name: device?.name ?? '',
    podInterfaceName: `eth${index}`,
    queueCount: 1,
  };
}

const interfacesOf = (vmi: VirtualMachineInstance): JsonObject[] =>
  (vmi.spec.domain.devices.interfaces ?? []).map((_, index) => interfaceStatus(vmi, index));

/** What a type of machine stands for on these nodes. */
const RESOLVED_MACHINES: Record<string, string> = { q35: 'pc-q35-rhel9.6.0' };

/** What virt-handler reports once the domain runs. */
export function reportDomain({ vmi, now, store }: Situation): void {
  const type = vmi.spec.domain.machine?.type ?? 'q35';
  Object.assign(vmi.status, {
    interfaces: interfacesOf(vmi),
    machine: { type: RESOLVED_MACHINES[type] ?? type },
    migrationTransport: 'Unix',
    volumeStatus: domainStatuses(vmi),
  });
  reportMigratable(vmi, now, store);
}

/** The guest that most agents here are in. */
export const USUAL_OS = {
  id: 'fedora',
  kernelRelease: '6.11.4-301.fc41.x86_64',
  kernelVersion: '#1 SMP PREEMPT_DYNAMIC',
  machine: 'x86_64',
  name: 'Fedora Linux',
  prettyName: 'Fedora Linux 41 (Cloud Edition)',
  version: '41',
  versionId: '41',
} as const;

/** The interface as the agent completes it: the guest's name of it, and its addresses where they differ. */
function withAgent(item: JsonObject, index: number, addresses: readonly string[] | undefined): JsonObject {
  return {
    ...item,
    infoSource: 'domain, guest-agent',
    interfaceName: `enp${index + 1}s0`,
    ...(addresses && { ipAddress: addresses[0] ?? '', ipAddresses: [...addresses] }),
  };
}

/** Interfaces that only the guest has: bridges of its own, tunnels. */
const guestOnly = (names: ReadonlySet<string>, addresses: AgentInfo['addresses']): JsonObject[] =>
  Object.entries(addresses ?? {})
    .filter(([name]) => !names.has(name))
    .map(([interfaceName, list]) => ({
      infoSource: 'guest-agent',
      interfaceName,
      ipAddress: list[0] ?? '',
      ipAddresses: [...list],
      queueCount: 1,
    }));

/** What virt-handler adds once the guest agent answers. */
export function reportAgent({ vmi, now, guest }: Pick<Situation, 'vmi' | 'now' | 'guest'>): void {
  const { os, addresses } = guest.agentInfo;
  setTrue(vmi, now, 'AgentConnected');
  vmi.status.guestOSInfo = { ...(os ?? USUAL_OS) };
  const own = interfacesOf(vmi);
  vmi.status.interfaces = [
    ...own.map((item, index) => withAgent(item, index, addresses?.[textOf(item['name'])])),
    ...guestOnly(new Set(own.map(({ name }) => textOf(name))), addresses),
  ];
}

/** The agent's channel has closed: what only it could tell goes with it. */
export function forgetAgent(vmi: VirtualMachineInstance): void {
  clear(vmi, 'AgentConnected');
  vmi.status.guestOSInfo = {};
  vmi.status.interfaces = copy(interfacesOf(vmi));
}
