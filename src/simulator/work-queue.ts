/**
 * A queue of keys to look at again: each key once, after a delay; an earlier time wins over a later one. Work that the
 * API refuses (a webhook, a race) is tried again, as controllers do; so is what fails, if its supervisor lets it.
 */

import type { Cancel, Clock } from './clock.ts';
import type { Supervisor } from './supervision.ts';

export class WorkQueue {
  readonly #clock: Clock;
  readonly #supervisor: Supervisor;
  readonly #work: (key: string) => void;
  readonly #waiting = new Map<string, { due: number; cancel: Cancel }>();

  constructor(clock: Clock, supervisor: Supervisor, work: (key: string) => void) {
    this.#clock = clock;
    this.#supervisor = supervisor;
    this.#work = work;
  }

  add(key: string, delayMs: number): void {
    const due = this.#clock.now() + delayMs;
    const waiting = this.#waiting.get(key);
    if (waiting && waiting.due <= due) return;
    waiting?.cancel();
    const cancel = this.#clock.after(delayMs, () => {
      this.#waiting.delete(key);
      this.#try(key);
    });
    this.#waiting.set(key, { due, cancel });
  }

  #try(key: string): void {
    const wait = this.#supervisor.attempt(key, () => this.#work(key));
    if (wait !== undefined) this.add(key, wait);
  }
}
