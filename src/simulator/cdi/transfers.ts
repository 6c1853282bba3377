/**
 * The transfers that are under way. They are real input and output, outside the injected clock: each takes the time it
 * takes, can be aborted, and hands its end over to the clock.
 */

import type { Clock } from '../clock.ts';
import type { Progress } from './importer/fetch-image.ts';
import type { Outcome } from './importer/outcome.ts';

export interface Transfer {
  readonly run: (signal: AbortSignal, progress: Progress) => Promise<Outcome>;
  /** Called by the clock, unless the transfer was aborted. */
  readonly ended: (outcome: Outcome) => void;
}

interface Running {
  readonly abort: AbortController;
  readonly progress: Progress;
  readonly done: Promise<void>;
  /** When something last came, by the clock, and how much there was. */
  at: number;
  seen: number;
}

/** CDI gives up when nothing comes for ten minutes. */
const IDLE_MS = 10 * 60_000;
const LOOKED_AT_MS = 30_000;

export class Transfers {
  readonly #clock: Clock;
  readonly #running = new Map<string, Running>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Starts a transfer under a name of its own; one of that name that runs already is aborted. */
  start(id: string, { run, ended }: Transfer): void {
    this.abort(id);
    const abort = new AbortController();
    const progress: Progress = { received: 0, total: undefined };
    const done = run(abort.signal, progress).then((outcome) => {
      if (this.#running.get(id) !== running) return;
      this.#running.delete(id);
      this.#clock.after(0, () => ended(outcome));
    });
    const running: Running = { abort, progress, done, at: this.#clock.now(), seen: 0 };
    this.#running.set(id, running);
    this.#watch(id, running);
  }

  /** How far a transfer has come, in percent; undefined where it isn't known. */
  percent(id: string): number | undefined {
    const { received, total } = this.#running.get(id)?.progress ?? { received: 0, total: undefined };
    return total === undefined ? undefined : Math.min(100, (100 * received) / total);
  }

  /** Ends a transfer without a word. */
  abort(id: string): void {
    const running = this.#running.get(id);
    this.#running.delete(id);
    running?.abort.abort();
  }

  abortAll(): void {
    for (const id of [...this.#running.keys()]) this.abort(id);
  }

  get count(): number {
    return this.#running.size;
  }

  /** Resolves once none is under way. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all([...this.#running.values()].map(({ done }) => done));
  }

  #watch(id: string, running: Running): void {
    this.#clock.after(LOOKED_AT_MS, () => {
      if (this.#running.get(id) !== running) return;
      const now = this.#clock.now();
      if (running.progress.received > running.seen) {
        running.seen = running.progress.received;
        running.at = now;
      }
      if (now - running.at >= IDLE_MS) running.abort.abort();
      else this.#watch(id, running);
    });
  }
}
