/**
 * A queue of keys to look at again: each key once, after a delay; an earlier time wins over a later one. Work that the
 * API refuses (a webhook, a race) is tried again, as controllers do.
 */

import type { Cancel, Clock } from './clock.ts';
import { StatusError } from './status.ts';

/** Milliseconds until work that was refused is tried again. */
const RETRY_MS = 1000;

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
      this.#try(key);
    });
    this.#waiting.set(key, { due, cancel });
  }

  #try(key: string): void {
    try {
      this.#work(key);
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
      this.add(key, RETRY_MS);
    }
  }
}
