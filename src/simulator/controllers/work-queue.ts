/** A queue of keys to look at again: each key once, after a delay; an earlier time wins over a later one. */

import type { Cancel, Clock } from '../clock.ts';

export class WorkQueue {
  readonly #clock: Clock;
  readonly #work: (key: string) => void;
  readonly #waiting = new Map<string, { due: number; cancel: Cancel }>();

  constructor(clock: Clock, work: (key: string) => void) {
    this.#clock = clock;
    this.#work = work;
  }

  add(key: string, delayMs: number): void {
    const due = this.#clock.now() + delayMs;
    const waiting = this.#waiting.get(key);
    if (waiting && waiting.due <= due) return;
    waiting?.cancel();
    const cancel = this.#clock.after(delayMs, () => {
      this.#waiting.delete(key);
      this.#work(key);
    });
    this.#waiting.set(key, { due, cancel });
  }
}
