/**
 * Drives random operations through a simulated cluster and the services that watch it, and holds what they say against the
 * cluster at quiet points. One seed is one run; nothing here knows what the operations are.
 */
import { observePower } from '../../src/kubevirt/power/observe.ts';
import { ServiceError } from '../../src/kubevirt/errors.ts';
import type { MachineRef } from '../../src/kubevirt/model.ts';
import type { ObservedPower } from '../../src/kubevirt/power/observe.ts';
import type { PowerAction } from '../../src/kubevirt/service.ts';
import type { Pace } from '../../src/simulator/pacing.ts';
import { anyOperation } from './operations.ts';
import { keyOf } from './witness.ts';
import { World } from './world.ts';

export interface ChaosReport {
  readonly seed: number;
  /** Of the cluster; the seed decides. */
  readonly pace: Pace;
  readonly operations: number;
  readonly quietPoints: number;
  /** Minutes of the cluster's time. */
  readonly minutes: number;
  readonly relists: number;
  /** How often each operation was done. */
  readonly counts: Readonly<Record<string, number>>;
  /** What happened, with the cluster's time. */
  readonly log: readonly string[];
}

export interface ChaosOptions {
  readonly seed: number;
  readonly operations: number;
  /** A quiet point after so many operations. */
  readonly quietEvery?: number;
}

/** Within this time of the cluster's after the last fault everything must be as it is. */
const recoveryMs = 400_000;

class Run {
  readonly #world: World;
  readonly counts: Record<string, number> = {};

  constructor(world: World) {
    this.#world = world;
  }

  async step(): Promise<void> {
    const { random } = this.#world;
    const { name, run } = anyOperation(this.#world);
    this.counts[name] = (this.counts[name] ?? 0) + 1;
    this.#world.note(name);
    try {
      await run(this.#world);
    } catch (error) {
      // What isn't there can't be done; what the cluster refuses neither.
      this.#world.note(`  refused: ${error instanceof Error ? error.message : String(error)}`);
    }
    await this.#world.pass(pauseOf(random.next()));
    this.check();
  }

  check(): void {
    const { failures } = this.#world;
    if (failures.length > 0) throw new Error(failures.join('\n'));
  }

  /** Ends all faults, and waits until every service shows what is there. */
  async settle(): Promise<void> {
    const { simulator, services, time } = this.#world;
    simulator.faults.clear();
    simulator.faults.silenceWatches(false);
    await this.#world.up();
    for (const node of simulator.cluster.nodes.names) simulator.cluster.nodes.restore(node);
    const deadline = time.now + recoveryMs;
    for (let alike = 0; alike < 3;) {
      await this.#world.pass(1000);
      this.check();
      const differences = services.flatMap(({ witness }, index) =>
        witness.differences().map((difference) => `service ${index}: ${difference}`),
      );
      alike = differences.length === 0 && this.#world.actions === 0 ? alike + 1 : 0;
      if (time.now > deadline) throw new Error(`not settled: ${differences.join('\n')}`);
    }
  }

  /** Whether a VM still does what it is told: off, and on again. */
  async obey(): Promise<void> {
    const ref = this.#world.pick(this.#world.services[0]?.service.machines.list() ?? []);
    if (!ref || ref.vm.metadata.deletionTimestamp !== undefined) return;
    Object.assign(this.#world.simulator.cluster.guest(ref.namespace, ref.name).behaviour, {
      acpi: 'obeys',
      failsBeforeRunning: false,
    });
    await this.#brings(ref, 'kill', 'off');
    await this.#brings(ref, 'start', 'on');
  }

  /** Asks as clients do, again and again while the cluster says that it can't be now, and waits for the outcome. */
  async #brings(ref: MachineRef, action: PowerAction, wanted: ObservedPower): Promise<void> {
    const { services, time } = this.#world;
    const deadline = time.now + recoveryMs;
    let asked: 'asking' | 'taken' | ServiceError | undefined;
    const ask = async (): Promise<void> => void (asked = (await this.#world.act(ref, action)) ?? 'taken');
    for (;;) {
      if (asked === undefined || asked instanceof ServiceError) {
        asked = 'asking';
        void ask();
      }
      await this.#world.pass(1000);
      this.check();
      const seen = services.map(({ service }) => service.machines.get(ref));
      const shown = seen.map((machine) => machine && observePower(machine));
      if (asked === 'taken' && shown.every((power) => power === wanted)) return;
      if (time.now > deadline) throw new Error(`${keyOf(ref)} isn't ${wanted} but ${shown.join()}`);
    }
  }
}

/** Mostly moments, now and then minutes: what is silent must have the time to become stale. */
function pauseOf(chance: number): number {
  if (chance < 0.5) return 0;
  if (chance < 0.9) return chance * 2000;
  return (chance - 0.9) * 1_200_000;
}

/** Rejects with everything that is needed to see why: seed, what was wrong, the latest operations. */
export async function runChaos({ seed, operations, quietEvery = 40 }: ChaosOptions): Promise<ChaosReport> {
  const world = await World.create(seed);
  const run = new Run(world);
  let done = 0;
  let quietPoints = 0;
  try {
    await run.settle();
    while (done < operations) {
      await run.step();
      done += 1;
      if (done % quietEvery !== 0 && done < operations) continue;
      await run.settle();
      await run.obey();
      quietPoints += 1;
    }
    const { relists, time, pace, log } = world;
    const { counts } = run;
    return { seed, pace, operations: done, quietPoints, minutes: time.now / 60_000, relists, counts, log };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const latest = world.log.slice(-80).join('\n');
    throw new Error(`seed ${seed}, ${world.pace} pace, operation ${done}: ${why}\n${latest}`, { cause: error });
  } finally {
    await world.close();
  }
}
