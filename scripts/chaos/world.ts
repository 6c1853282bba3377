/**
 * A simulated cluster and the services that watch it, all on one virtual time, with what operations need to know of them:
 * which faults are in force, which requests are under way.
 */
import { createKubeVirtService } from '../../src/kubevirt/create.ts';
import type { RunningKubeVirtService } from '../../src/kubevirt/create.ts';
import { ServiceError } from '../../src/kubevirt/errors.ts';
import { noMetrics } from '../../src/kubevirt/metrics.ts';
import type { MachineRef } from '../../src/kubevirt/model.ts';
import type { PowerAction } from '../../src/kubevirt/service.ts';
import type { FaultyRequest } from '../../src/simulator/faults.ts';
import { PACES } from '../../src/simulator/pacing.ts';
import type { Pace } from '../../src/simulator/pacing.ts';
import type { Random } from '../../src/simulator/random.ts';
import { seededRandom } from '../../src/simulator/random.ts';
import { startSimulator } from '../../src/simulator/simulator.ts';
import type { Simulator } from '../../src/simulator/simulator.ts';
import { silentLogger } from '../../src/telemetry/logger.ts';
import { InFlight } from './in-flight.ts';
import { Truth } from './truth.ts';
import { VirtualTime } from './virtual-time.ts';
import { staleAfterMs, Witness } from './witness.ts';

export interface Replica {
  readonly service: RunningKubeVirtService;
  readonly witness: Witness;
}

const replicas = 2;
export const namespaces = ['blue', 'red'] as const;

export class World {
  readonly time: VirtualTime;
  readonly random: Random;
  readonly simulator: Simulator;
  readonly truth: Truth;
  readonly services: Replica[] = [];
  /** Lists that services made after their first ones. */
  relists = 0;
  readonly log: string[] = [];
  readonly #inFlight = new InFlight();
  readonly #acting = new Set<Promise<unknown>>();
  readonly #failures: string[] = [];
  #downSince: number | undefined;
  #started = 0;
  readonly #seed: number;

  private constructor(seed: number, simulator: Simulator, random: Random, time: VirtualTime) {
    this.#seed = seed;
    this.simulator = simulator;
    this.random = random;
    this.time = time;
    this.truth = new Truth(simulator.cluster, time, () => this.#inFlight.stir());
  }

  static async create(seed: number): Promise<World> {
    const random = seededRandom(seed);
    const time = new VirtualTime();
    const pace = PACES[random.between(0, PACES.length - 1)] ?? 'random';
    const simulator = await startSimulator({ clock: time.cluster, random: seededRandom(seed + 1), pace, seed });
    for (const namespace of namespaces) simulator.cluster.ensureNamespace(namespace);
    const world = new World(seed, simulator, random, time);
    for (let index = 0; index < replicas; index += 1) world.services.push(world.#start());
    return world;
  }

  async close(): Promise<void> {
    this.simulator.faults.clear();
    await this.up();
    for (const { service, witness } of this.services) {
      witness.end();
      await service.stop();
    }
    await this.simulator.close();
    this.#inFlight.end();
  }

  /** At which the cluster began, and stays. */
  get pace(): Pace {
    return this.simulator.cluster.pacing.pace;
  }

  /** What was found wrong so far. */
  get failures(): readonly string[] {
    return [...this.#failures, ...this.services.flatMap(({ witness }) => witness.failures)];
  }

  pick<T>(items: readonly T[]): T | undefined {
    return items[this.random.between(0, Math.max(0, items.length - 1))];
  }

  /** Lets virtual time pass; what is due happens, and everybody hears of it. */
  async pass(milliseconds: number): Promise<void> {
    await this.time.pass(milliseconds, () => this.#inFlight.quiet());
    await this.#inFlight.quiet();
    for (const { witness } of this.services) witness.look();
  }

  /** Has the next requests that match answered later, in the cluster's time. */
  slow(matches: (request: FaultyRequest) => boolean, ms: number): void {
    const held = (request: FaultyRequest): boolean => {
      if (!matches(request)) return false;
      // A little later than the cluster itself lets it go.
      this.time.cluster.after(ms + 1, this.#inFlight.hold());
      return true;
    };
    this.simulator.faults.add({ matches: held, times: this.random.between(1, 6), effect: { kind: 'delay', ms } });
  }

  async down(): Promise<void> {
    if (this.#downSince !== undefined) return;
    this.#downSince = this.time.now;
    await this.simulator.faults.down();
  }

  async up(): Promise<void> {
    if (this.#downSince === undefined) return;
    this.#downSince = undefined;
    await this.simulator.faults.up();
  }

  /** Ends a service, and starts another in its place, with empty caches. */
  async restart(index: number): Promise<void> {
    const former = this.services[index];
    if (!former) return;
    this.#failures.push(...former.witness.failures);
    former.witness.end();
    await former.service.stop();
    this.services[index] = this.#start();
  }

  /** Notes what happens, for whoever has to find out why something went wrong. */
  note(what: string): void {
    this.log.push(`${(this.time.now / 1000).toFixed(1)} s: ${what}`);
  }

  /** Sends a power request; it goes on while time passes. Resolves with the error that it was refused with, if it was. */
  act(ref: MachineRef, action: PowerAction): Promise<ServiceError | undefined> {
    const at = this.random.between(0, this.services.length - 1);
    const what = `${action} of ${ref.namespace}/${ref.name} by service ${at}`;
    this.note(what);
    const acting = this.#perform(at, ref, action).then((refused) => {
      this.note(`  ${what}: ${refused ? `${refused.kind}, ${refused.message}` : 'taken'}`);
      this.#acting.delete(acting);
      return refused;
    });
    this.#acting.add(acting);
    return acting;
  }

  async #perform(at: number, ref: MachineRef, action: PowerAction): Promise<ServiceError | undefined> {
    try {
      await this.services[at]?.service.power.perform(ref, action);
      return undefined;
    } catch (error) {
      if (error instanceof ServiceError) return error;
      this.#failures.push(`${action} failed with ${String(error)}`);
      return undefined;
    }
  }

  get actions(): number {
    return this.#acting.size;
  }

  #start(): Replica {
    // Its own, so that what happens doesn't depend on how often a service asks.
    this.#started += 1;
    const jitter = seededRandom(this.#seed + 1000 * this.#started);
    const service = createKubeVirtService({
      kubeconfig: this.simulator.kubeconfig,
      namespaces: { kind: 'all' },
      logger: silentLogger,
      clock: this.time.service,
      random: () => jitter.next(),
      pageSize: 3,
      staleAfterSeconds: staleAfterMs / 1000,
      metrics: { ...noMetrics, relist: () => (this.relists += 1) },
    });
    const outageMs = (): number => (this.#downSince === undefined ? 0 : this.time.now - this.#downSince);
    const witness = new Witness(service.machines, this.truth, outageMs);
    service.machines.onChange(() => this.#inFlight.stir());
    service.start();
    return { service, witness };
  }
}
