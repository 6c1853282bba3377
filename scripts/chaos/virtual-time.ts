/**
 * One time for the simulated cluster and for the services that watch it, which moves only by hand: minutes pass in
 * moments. Between two pieces of work the sockets, which are real, are given the time to become quiet.
 */
import type { Clock as ServiceClock } from '../../src/kubevirt/clock.ts';
import type { Clock as ClusterClock } from '../../src/simulator/clock.ts';

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

const epoch = Date.UTC(2026, 0, 1);

export class VirtualTime {
  #now = 0;
  #order = 0;
  readonly #timers = new Set<Timer>();

  /** Milliseconds since the beginning. */
  get now(): number {
    return this.#now;
  }

  /** How many pieces of work wait for their time. */
  get pending(): number {
    return this.#timers.size;
  }

  /** For the services. */
  readonly service: ServiceClock = {
    now: () => this.#now,
    date: () => new Date(epoch + this.#now),
    after: (ms, run) => this.#after(ms, run),
  };

  /** For the cluster, whose work without delay doesn't wait for time to move. */
  readonly cluster: ClusterClock = {
    now: () => epoch + this.#now,
    after: (ms, run) => {
      if (ms > 0) return this.#after(ms, run);
      const handle = setImmediate(run);
      return () => clearImmediate(handle);
    },
  };

  /** Moves on by so many milliseconds; `between` is awaited before the first piece of work and after each. */
  async pass(milliseconds: number, between: () => Promise<void>): Promise<void> {
    const until = this.#now + milliseconds;
    await between();
    for (let next = this.#next(until); next; next = this.#next(until)) {
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.run();
      await between();
    }
    this.#now = until;
  }

  #after(ms: number, run: () => void): () => void {
    const timer = { at: this.#now + Math.max(0, ms), order: this.#order++, run };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  }

  #next(until: number): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.#timers) {
      if (timer.at > until) continue;
      if (!first || timer.at < first.at || (timer.at === first.at && timer.order < first.order)) first = timer;
    }
    return first;
  }
}
