/** VirtualMachine manifests as people write them, for the seeds. */

import type { JsonObject } from '../json.ts';
import type { RunStrategy } from '../objects.ts';

export interface MachineWish {
  readonly namespace: string;
  readonly name: string;
  readonly runStrategy: RunStrategy;
  readonly labels?: Readonly<Record<string, string>>;
  readonly hostname?: string;
  readonly cpu?: { readonly sockets?: number; readonly cores?: number; readonly threads?: number };
  readonly memory?: string;
  readonly firmware?: 'bios' | 'efi' | 'efi-secure';
  /** A number of NICs on the pod network and further networks. */
  readonly nics?: number;
  /** A CD-ROM drive: empty, or with this image. */
  readonly cdrom?: 'empty' | { readonly image: string };
  readonly image?: string;
  readonly running?: boolean;
}

export interface MachineManifest {
  apiVersion: 'kubevirt.io/v1';
  kind: 'VirtualMachine';
  metadata: { name: string; namespace: string; labels?: Record<string, string> };
  spec: JsonObject;
}

const BOOTLOADERS = {
  bios: { bios: {} },
  efi: { efi: { secureBoot: false } },
  'efi-secure': { efi: { secureBoot: true } },
} as const;

const macOf = (index: number, nic: number): string => {
  const hex = (value: number): string => (value % 256).toString(16).padStart(2, '0');
  // Joined: V8 keeps a text that is put together with its parts.
  return ['02', '4b', hex(index >> 16), hex(index >> 8), hex(index), hex(nic)].join(':');
};

function networksOf(count: number): JsonObject[] {
  return Array.from({ length: count }, (_, nic) =>
    nic === 0 ? { name: 'default', pod: {} } : { name: `net${nic}`, multus: { networkName: `vlan-${nic}00` } },
  );
}

function interfacesOf(count: number, index: number): JsonObject[] {
  return Array.from({ length: count }, (_, nic) => ({
    name: nic === 0 ? 'default' : `net${nic}`,
    macAddress: macOf(index, nic),
    ...(nic === 0 ? { masquerade: {} } : { bridge: {} }),
  }));
}

function domainOf(wish: MachineWish, index: number): JsonObject {
  const { cpu, memory, firmware, nics = 1, cdrom } = wish;
  // What begins with a spread and is added to gets a hidden class for each object (Node 20): so not the first one.
  return {
    devices: {
      disks: [
        { name: 'rootdisk', bootOrder: 1, disk: { bus: 'virtio' } },
        ...(cdrom ? [{ name: 'cdrom0', cdrom: { bus: 'sata' } }] : []),
      ],
      ...(nics > 0 ? { interfaces: interfacesOf(nics, index) } : { autoattachPodInterface: false }),
    },
    ...(cpu && { cpu: { ...cpu } }),
    ...(memory && { memory: { guest: memory } }),
    ...(firmware && { firmware: { bootloader: { ...BOOTLOADERS[firmware] } } }),
    ...(firmware === 'efi-secure' && { features: { smm: { enabled: true } } }),
  };
}

/** The manifest for a wish; `index` makes MAC addresses differ. */
export function machineManifest(wish: MachineWish, index: number): MachineManifest {
  const {
    name,
    namespace,
    labels,
    hostname,
    nics = 1,
    cdrom,
    image = 'registry.example/containerdisks/fedora:41',
  } = wish;
  const medium = cdrom && cdrom !== 'empty' ? [{ name: 'cdrom0', containerDisk: { image: cdrom.image } }] : [];
  return {
    apiVersion: 'kubevirt.io/v1',
    kind: 'VirtualMachine',
    metadata: { name, namespace, ...(labels && { labels: { ...labels } }) },
    spec: {
      runStrategy: wish.runStrategy,
      template: {
        metadata: { labels: { 'kubevirt.io/domain': name } },
        spec: {
          ...(hostname && { hostname }),
          domain: domainOf(wish, index),
          ...(nics > 0 && { networks: networksOf(nics) }),
          terminationGracePeriodSeconds: 30,
          volumes: [{ name: 'rootdisk', containerDisk: { image } }, ...medium],
        },
      },
    },
  };
}
