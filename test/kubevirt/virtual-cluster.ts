/** The simulated cluster and services on a time that the test moves: minutes of cuts and silence in moments. */
import { InFlight } from '../../scripts/chaos/in-flight.ts';
import { VirtualTime } from '../../scripts/chaos/virtual-time.ts';
import { createKubeVirtService } from '../../src/kubevirt/create.ts';
import type { KubeVirtOptions, RunningKubeVirtService } from '../../src/kubevirt/create.ts';
import { noMetrics } from '../../src/kubevirt/metrics.ts';
import { machineManifest } from '../../src/simulator/seed/machine.ts';
import { settle } from '../../src/simulator/seed/settle.ts';
import { seededRandom } from '../../src/simulator/random.ts';
import { startSimulator } from '../../src/simulator/simulator.ts';
import type { Simulator, SimulatorOptions } from '../../src/simulator/simulator.ts';
import { silentLogger } from '../../src/telemetry/logger.ts';

export class VirtualCluster {
  readonly time: VirtualTime;
  readonly simulator: Simulator;
  /** When each first page of a list of VMs or VMIs was asked for. */
  readonly lists: number[] = [];
  /** Why collections were read again. */
  readonly relists: string[] = [];
  /** Watches that are open at the API server, those of its own controllers not counted. */
  watches = 0;
  readonly #inFlight = new InFlight();
  readonly #services: RunningKubeVirtService[] = [];

  private constructor(simulator: Simulator, time: VirtualTime) {
    this.simulator = simulator;
    this.time = time;
    simulator.faults.add({
      matches: ({ url }) => {
        if (/\/virtualmachine(instance)?s\?limit=\d+$/.test(url)) this.lists.push(time.now);
        return false;
      },
      effect: { kind: 'cut' },
    });
    const { store } = simulator.cluster;
    const subscribe = store.subscribe.bind(store);
    store.subscribe = (resource, listener) => {
      this.watches += 1;
      const end = subscribe(resource, listener);
      return () => {
        this.watches -= 1;
        end();
      };
    };
  }

  static async create(options: Partial<SimulatorOptions> = {}): Promise<VirtualCluster> {
    const time = new VirtualTime();
    const simulator = await startSimulator({ clock: time.cluster, ...options });
    simulator.cluster.ensureNamespace('blue');
    return new VirtualCluster(simulator, time);
  }

  async close(): Promise<void> {
    await Promise.all(this.#services.map((service) => service.stop()));
    await this.simulator.close();
    this.#inFlight.end();
  }

  /** A service of this cluster that has its first lists. Seeds of jitter differ. */
  async serve(options: Partial<KubeVirtOptions> = {}): Promise<RunningKubeVirtService> {
    const jitter = seededRandom(this.#services.length + 1);
    const service = createKubeVirtService({
      kubeconfig: this.simulator.kubeconfig,
      namespaces: { kind: 'all' },
      logger: silentLogger,
      clock: this.time.service,
      random: () => jitter.next(),
      metrics: { ...noMetrics, relist: ({ reason }) => this.relists.push(reason) },
      ...options,
    });
    this.#services.push(service);
    service.start();
    await this.pass(100);
    return service;
  }

  /** Lets so many milliseconds pass. */
  async pass(milliseconds: number): Promise<void> {
    await this.time.pass(milliseconds, () => this.#inFlight.quiet());
    await this.#inFlight.quiet();
  }

  seed(name: string, state: 'running' | 'off' = 'running'): void {
    const runStrategy = state === 'running' ? 'Always' : 'Halted';
    const manifest = machineManifest({ namespace: 'blue', name, runStrategy, memory: '1Gi' }, 1);
    settle(this.simulator.cluster, [{ manifest, state, ageMs: 1000 }]);
  }
}
