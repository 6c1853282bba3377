/** A simulated cluster on a clock that the test moves, with a client: what most tests here start from. */

import { manualClock } from '../../src/simulator/clock.ts';
import type { ManualClock } from '../../src/simulator/clock.ts';
import type { RunStrategy } from '../../src/simulator/objects.ts';
import { machineManifest } from '../../src/simulator/seed/machine.ts';
import type { MachineManifest, MachineWish } from '../../src/simulator/seed/machine.ts';
import { startSimulator } from '../../src/simulator/simulator.ts';
import type { Simulator, SimulatorOptions } from '../../src/simulator/simulator.ts';
import { ApiClient } from './api-client.ts';

export interface Bench {
  readonly simulator: Simulator;
  readonly cluster: Simulator['cluster'];
  readonly clock: ManualClock;
  readonly api: ApiClient;
  /** Lets everything happen that is due now. */
  settle(): void;
  close(): Promise<void>;
}

/** Starts a cluster with a namespace `ns`, whose clock stands still. */
export async function startBench(
  options: Pick<SimulatorOptions, 'pace' | 'random' | 'profile' | 'onControllerFault'> = {},
): Promise<Bench> {
  const clock = manualClock();
  const simulator = await startSimulator({ clock, ...options });
  const api = new ApiClient(simulator);
  simulator.cluster.ensureNamespace('ns');
  const settle = (): void => clock.advance(0);
  settle();
  return {
    simulator,
    cluster: simulator.cluster,
    clock,
    api,
    settle,
    close: async () => {
      api.close();
      await simulator.close();
    },
  };
}

/** A VM's manifest in namespace `ns`. */
export function manifest(name: string, runStrategy: RunStrategy, more: Partial<MachineWish> = {}): MachineManifest {
  return machineManifest({ namespace: 'ns', name, runStrategy, memory: '2Gi', cpu: { cores: 2 }, ...more }, 1);
}

/** Creates a VM in `ns` without any HTTP. */
export function createMachine({ cluster }: Pick<Bench, 'cluster'>, name: string, strategy: RunStrategy): void {
  cluster.create({ ...manifest(name, strategy) });
}
