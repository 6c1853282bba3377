/** Changes to a VMI that several steps of its life make: conditions, phases, what the node reports of a running guest. */

import { timestamp, withCondition, withoutCondition } from '../../objects.ts';
import type { Condition, Phase, VirtualMachineInstance } from '../../objects.ts';
import type { JsonObject } from '../../json.ts';

const READY_MESSAGES: Record<string, string> = {
  GuestNotRunning: 'Guest VM is not reported as running',
  PodTerminating: 'virt-launcher pod is terminating',
  PodNotExists: 'virt-launcher pod has not yet been scheduled',
};

/** Ready as virt-controller derives it from the pod. */
export function setReady(vmi: VirtualMachineInstance, now: number, reason?: string): void {
  const message = READY_MESSAGES[reason ?? ''];
  const condition: Condition = {
    lastProbeTime: null,
    lastTransitionTime: timestamp(now),
    ...(message && { message }),
    ...(reason && { reason }),
    status: reason ? 'False' : 'True',
    type: 'Ready',
  };
  vmi.status.conditions = withCondition(vmi.status.conditions, condition);
}

/** A condition that is only ever True or absent. */
export function setTrue(vmi: VirtualMachineInstance, now: number, type: string): void {
  const condition: Condition = { lastProbeTime: timestamp(now), lastTransitionTime: null, status: 'True', type };
  vmi.status.conditions = withCondition(vmi.status.conditions, condition);
}

export function setPaused(vmi: VirtualMachineInstance, now: number): void {
  vmi.status.conditions = withCondition(vmi.status.conditions, {
    lastProbeTime: timestamp(now),
    lastTransitionTime: timestamp(now),
    message: 'VMI was paused by user',
    reason: 'PausedByUser',
    status: 'True',
    type: 'Paused',
  });
}

export function clear(vmi: VirtualMachineInstance, type: string): void {
  vmi.status.conditions = withoutCondition(vmi.status.conditions, type);
}

export function setPhase(vmi: VirtualMachineInstance, now: number, phase: Phase): void {
  const { status } = vmi;
  status.phase = phase;
  status.phaseTransitionTimestamps = [
    ...(status.phaseTransitionTimestamps ?? []),
    { phase, phaseTransitionTimestamp: timestamp(now) },
  ];
}

/** The guest is gone: with it goes what only a running one has. */
export function setEnded(vmi: VirtualMachineInstance, now: number, phase: 'Succeeded' | 'Failed'): void {
  setPhase(vmi, now, phase);
  clear(vmi, 'AgentConnected');
  clear(vmi, 'Paused');
}

/** Last octets of addresses, stable per VMI, so that a restart changes the pod's address as it does in reality. */
function octets(uid: string): [number, number] {
  const number = Number.parseInt(uid.slice(0, 6), 16);
  return [(number >> 8) % 256, 1 + (number % 254)];
}

function interfaceStatus(vmi: VirtualMachineInstance, index: number): JsonObject {
  const device = vmi.spec.domain.devices.interfaces?.[index];
  const [third, fourth] = octets(vmi.metadata.uid);
  const address = `10.244.${third}.${fourth}`;
  const hex = (value: number): string => value.toString(16).padStart(2, '0');
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

const BUS_PREFIX: Record<string, string> = { virtio: 'vd', sata: 'sd', scsi: 'sd', usb: 'sd' };

/** Device names in order of the disks, per bus: vda, vdb, sda... Drives without a medium have no volume to report. */
function volumeStatuses(vmi: VirtualMachineInstance): JsonObject[] {
  const used: Record<string, number> = {};
  const targets = new Map<string, string>();
  for (const disk of vmi.spec.domain.devices.disks ?? []) {
    const bus = (disk.disk ?? disk.cdrom ?? disk.lun)?.['bus'];
    const prefix = BUS_PREFIX[typeof bus === 'string' ? bus : 'virtio'] ?? 'sd';
    const index = used[prefix] ?? 0;
    used[prefix] = index + 1;
    targets.set(disk.name, `${prefix}${String.fromCharCode(97 + (index % 26))}`);
  }
  return (vmi.spec.volumes ?? []).map(({ name }) => ({ name, target: targets.get(name) ?? '' }));
}

/** What virt-handler reports once the domain runs. */
export function reportDomain(vmi: VirtualMachineInstance, now: number): void {
  const { cpu, memory, devices } = vmi.spec.domain;
  const { sockets, cores, threads } = cpu ?? {};
  Object.assign(vmi.status, {
    currentCPUTopology: { ...(cores && { cores }), ...(sockets && { sockets }), ...(threads && { threads }) },
    guestOSInfo: {},
    interfaces: (devices.interfaces ?? []).map((_, index) => interfaceStatus(vmi, index)),
    machine: { type: 'pc-q35-rhel9.6.0' },
    migrationMethod: 'LiveMigration',
    migrationTransport: 'Unix',
    volumeStatus: volumeStatuses(vmi),
    ...(memory?.guest && {
      memory: {
        guestAtBoot: memory.guest,
        guestCurrent: memory.guest,
        guestRequested: memory.guest,
        memoryOverhead: '296Mi',
      },
    }),
  });
  setTrue(vmi, now, 'LiveMigratable');
  setTrue(vmi, now, 'StorageLiveMigratable');
}

/** What virt-handler adds once the guest agent answers. */
export function reportAgent(vmi: VirtualMachineInstance, now: number): void {
  setTrue(vmi, now, 'AgentConnected');
  vmi.status.guestOSInfo = {
    id: 'fedora',
    kernelRelease: '6.11.4-301.fc41.x86_64',
    kernelVersion: '#1 SMP PREEMPT_DYNAMIC',
    machine: 'x86_64',
    name: 'Fedora Linux',
    prettyName: 'Fedora Linux 41 (Cloud Edition)',
    version: '41',
    versionId: '41',
  };
  vmi.status.interfaces =
    vmi.status.interfaces?.map((item, index) => ({
      ...item,
      infoSource: 'domain, guest-agent',
      interfaceName: `enp${index + 1}s0`,
    })) ?? [];
}
