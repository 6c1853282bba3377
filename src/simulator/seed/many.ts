/** Very many VMs, for measurements: mixed states and sizes, objects as large as real ones. */

import type { Cluster } from '../cluster.ts';
import type { RunStrategy } from '../objects.ts';
import { machineManifest } from './machine.ts';
import type { MachineWish } from './machine.ts';
import { settle } from './settle.ts';
import type { SettledState } from './settle.ts';

/** Six in ten run, three are off, one is paused. */
const STATES: readonly SettledState[] = [
  ...(['running', 'running', 'off', 'running', 'running'] as const),
  ...(['off', 'paused', 'running', 'off', 'running'] as const),
];

const RUNNING_STRATEGIES: readonly RunStrategy[] = ['Always', 'RerunOnFailure', 'Manual'];
const OFF_STRATEGIES: readonly RunStrategy[] = ['Halted', 'Manual'];

const VMS_PER_NAMESPACE = 100;
const HOUR_MS = 3600 * 1000;

/** The namespaces that `count` VMs are spread over. */
const namespacesFor = (count: number): string[] =>
  Array.from(
    { length: Math.max(2, Math.ceil(count / VMS_PER_NAMESPACE)) },
    (_, i) => `tenant-${String(i + 1).padStart(3, '0')}`,
  );

function wishOf(index: number, namespaces: readonly string[], state: SettledState): MachineWish {
  const strategies = state === 'off' ? OFF_STRATEGIES : RUNNING_STRATEGIES;
  return {
    namespace: namespaces[index % namespaces.length] ?? '',
    name: `vm-${String(index + 1).padStart(5, '0')}`,
    runStrategy: strategies[index % strategies.length] ?? 'Manual',
    labels: { app: `app-${index % 10}`, tier: index % 2 === 0 ? 'frontend' : 'backend' },
    cpu: { sockets: 1, cores: 1 + (index % 4), threads: 1 },
    memory: `${1 + (index % 8)}Gi`,
    firmware: index % 3 === 0 ? 'bios' : 'efi',
    nics: 1 + (index % 2),
    ...(index % 2 === 0 && { cdrom: 'empty' as const }),
  };
}

/** Seeds `count` VMs over max(2, count / 100) namespaces. */
export function seedMany(cluster: Cluster, count: number): void {
  const namespaces = namespacesFor(count);
  for (const namespace of namespaces) cluster.ensureNamespace(namespace);
  const machines = Array.from({ length: count }, (_, index) => {
    const state = STATES[index % STATES.length] ?? 'off';
    return {
      manifest: machineManifest(wishOf(index, namespaces, state), index),
      state,
      ageMs: (index % 1000) * HOUR_MS,
    };
  });
  settle(cluster, machines);
}
