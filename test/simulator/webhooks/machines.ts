/** VMs and VMIs as the recordings have them, with something changed, and how the webhooks answered. */

import { applyMergePatch } from '../../../src/simulator/api/merge-patch.ts';
import type { KubeObject } from '../../../src/simulator/objects.ts';
import type { Reply } from '../api-client.ts';

const TEMPLATE = {
  domain: {
    cpu: { cores: 2 },
    memory: { guest: '2Gi' },
    devices: {
      disks: [
        { name: 'rootdisk', bootOrder: 1, disk: { bus: 'virtio' } },
        { name: 'cdrom0', cdrom: { bus: 'sata' } },
      ],
      interfaces: [{ name: 'default', macAddress: '02:00:5e:10:00:01', masquerade: {} }],
    },
  },
  networks: [{ name: 'default', pod: {} }],
  terminationGracePeriodSeconds: 30,
  volumes: [{ name: 'rootdisk', containerDisk: { image: 'registry.example/fedora:41' } }],
};

/** A VM with these changes of its template's spec (a merge patch), and of the VM's spec. */
export function machine(template: object = {}, spec: object = {}, name = 'h'): object {
  const base = {
    apiVersion: 'kubevirt.io/v1',
    kind: 'VirtualMachine',
    metadata: { name },
    spec: { runStrategy: 'Halted', template: { spec: TEMPLATE } },
  } as unknown as KubeObject;
  return applyMergePatch(base, { spec: { template: { spec: template }, ...spec } });
}

export function instance(changes: object = {}, name = 'i'): object {
  const base = {
    apiVersion: 'kubevirt.io/v1',
    kind: 'VirtualMachineInstance',
    metadata: { name },
    spec: TEMPLATE,
  } as unknown as KubeObject;
  return applyMergePatch(base, { spec: changes });
}

export const disks = (...list: object[]): object => ({ domain: { devices: { disks: list } } });
export const rootDisk = { name: 'rootdisk', disk: { bus: 'virtio' } };
export const interfaces = (...list: object[]): object => ({ domain: { devices: { interfaces: list } } });
export const nic = (changes: object = {}): object => ({ name: 'default', masquerade: {}, ...changes });

/** What a refusal says: its code, and reason and field of each cause. */
export function refusal(reply: Reply): unknown {
  const { code, details } = reply.json();
  const causes = (details['causes'] ?? []) as { reason?: string; field?: string }[];
  return [code, ...causes.map(({ reason, field }) => `${reason ?? ''} ${field ?? ''}`.trim())];
}
