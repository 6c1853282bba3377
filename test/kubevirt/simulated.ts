/** The service layer on a simulated cluster with VMs in settled states. */
import { createKubeVirtService } from '../../src/kubevirt/create.ts';
import type { KubeVirtOptions, RunningKubeVirtService } from '../../src/kubevirt/create.ts';
import { noMetrics } from '../../src/kubevirt/metrics.ts';
import type { RunStrategy } from '../../src/kubevirt/model.ts';
import { observePower } from '../../src/kubevirt/power/observe.ts';
import type { ObservedPower } from '../../src/kubevirt/power/observe.ts';
import type { PowerAction } from '../../src/kubevirt/service.ts';
import { machineManifest } from '../../src/simulator/seed/machine.ts';
import { settle } from '../../src/simulator/seed/settle.ts';
import { startSimulator } from '../../src/simulator/simulator.ts';
import type { Simulator } from '../../src/simulator/simulator.ts';
import { silentLogger } from '../../src/telemetry/logger.ts';
import { hurried } from './clocks.ts';
import { until } from './until.ts';

export type State = 'running' | 'off' | 'paused';

/** The VM that the tests are about. */
export const ref = { namespace: 'blue', name: 'vm1' };

export class Simulated {
  readonly simulator: Simulator;
  readonly service: RunningKubeVirtService;
  /** Why collections were read again. */
  readonly relists: string[] = [];

  private constructor(simulator: Simulator, options: Partial<KubeVirtOptions>) {
    this.simulator = simulator;
    this.service = createKubeVirtService({
      kubeconfig: simulator.kubeconfig,
      namespaces: { kind: 'all' },
      logger: silentLogger,
      clock: hurried(20),
      metrics: { ...noMetrics, relist: ({ reason }) => this.relists.push(reason) },
      ...options,
    });
  }

  /** A cluster with an empty namespace, and a service that isn't started. */
  static async create(options: Partial<KubeVirtOptions> = {}): Promise<Simulated> {
    const simulator = await startSimulator();
    simulator.cluster.ensureNamespace('blue');
    return new Simulated(simulator, options);
  }

  /** A cluster with one VM, and a service that is ready. */
  static async serving(runStrategy: RunStrategy, state: State): Promise<Simulated> {
    const simulated = await Simulated.create();
    simulated.seed('vm1', runStrategy, state);
    simulated.service.start();
    await simulated.service.ready;
    return simulated;
  }

  async close(): Promise<void> {
    await this.service.stop();
    await this.simulator.close();
  }

  seed(name: string, runStrategy: RunStrategy, state: State): void {
    this.seedIn('blue', name, runStrategy, state);
  }

  seedIn(namespace: string, name: string, runStrategy: RunStrategy, state: State): void {
    const manifest = machineManifest({ namespace, name, runStrategy, memory: '1Gi' }, 1);
    settle(this.simulator.cluster, [{ manifest, state, ageMs: 1000 }]);
  }

  /** Makes a VM as a user does, and leaves it to the controllers. */
  create(name: string, runStrategy: RunStrategy): void {
    const manifest = machineManifest({ namespace: 'blue', name, runStrategy, memory: '1Gi' }, 1);
    this.simulator.cluster.create({ ...manifest });
  }

  power(): ObservedPower | undefined {
    const machine = this.service.machines.get(ref);
    return machine && observePower(machine);
  }

  reaches(wanted: ObservedPower): Promise<void> {
    return until(this.service.machines, () => this.power() === wanted);
  }

  uid(): string | undefined {
    return this.service.machines.get(ref)?.vmi?.metadata.uid;
  }

  strategy(): RunStrategy | undefined {
    return this.simulator.cluster.machine('blue', 'vm1')?.spec.runStrategy;
  }

  act(action: PowerAction): Promise<void> {
    return this.service.power.perform(ref, action);
  }

  /** So many PUTs of a subresource the API server has got. */
  puts(subresource: string): number {
    const suffix = `/${subresource}`;
    return this.simulator.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith(suffix)).length;
  }
}
