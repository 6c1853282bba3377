/** A readable handful of VMs in two namespaces, as a first look needs them. */

import type { Cluster } from '../cluster.ts';
import { machineManifest } from './machine.ts';
import type { MachineWish } from './machine.ts';
import { settle } from './settle.ts';
import type { SettledState } from './settle.ts';

type DemoMachine = MachineWish & { readonly state: SettledState };

const MACHINES: readonly DemoMachine[] = [
  {
    namespace: 'production',
    name: 'web-1',
    state: 'running',
    runStrategy: 'Always',
    labels: { app: 'web' },
    hostname: 'web-1',
    cpu: { sockets: 1, cores: 2, threads: 1 },
    memory: '4Gi',
    firmware: 'efi',
  },
  {
    namespace: 'production',
    name: 'web-2',
    state: 'running',
    runStrategy: 'RerunOnFailure',
    labels: { app: 'web' },
    cpu: { cores: 2 },
    memory: '4Gi',
    firmware: 'efi',
  },
  {
    namespace: 'production',
    name: 'database',
    state: 'running',
    runStrategy: 'Manual',
    labels: { app: 'database' },
    hostname: 'db',
    cpu: { sockets: 2, cores: 4, threads: 2 },
    memory: '16Gi',
    firmware: 'efi-secure',
    nics: 2,
    image: 'registry.example/containerdisks/centos-stream:10',
  },
  {
    namespace: 'production',
    name: 'backup',
    state: 'off',
    runStrategy: 'Halted',
    cpu: { cores: 1 },
    memory: '2Gi',
    firmware: 'bios',
    nics: 0,
  },
  {
    namespace: 'team-a',
    name: 'installer-test',
    state: 'off',
    runStrategy: 'Halted',
    cpu: { cores: 4 },
    memory: '8Gi',
    firmware: 'efi',
    cdrom: 'empty',
  },
  {
    namespace: 'team-a',
    name: 'windows',
    state: 'paused',
    runStrategy: 'Always',
    hostname: 'win-a',
    cpu: { sockets: 1, cores: 4, threads: 1 },
    memory: '8Gi',
    firmware: 'efi',
    cdrom: { image: 'registry.example/kubevirt/virtio-container-disk:v1.6.0' },
  },
  { namespace: 'team-a', name: 'scratch', state: 'off', runStrategy: 'Manual', memory: '1Gi', nics: 1 },
];

const DAY_MS = 24 * 3600 * 1000;

/** Seeds the demo's VMs. */
export function seedDemo(cluster: Cluster): void {
  for (const namespace of new Set(MACHINES.map((machine) => machine.namespace))) cluster.ensureNamespace(namespace);
  settle(
    cluster,
    MACHINES.map(({ state, ...wish }, i) => ({ manifest: machineManifest(wish, i), state, ageMs: (i + 1) * DAY_MS })),
  );
}
