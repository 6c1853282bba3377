/**
 * Runs objects along a table of steps: asks what is next for an object at each change of it, waits for its time, does
 * it. A change that leads to the same step leaves its time alone; any other cancels it.
 */

import type { Cancel, Clock } from '../../clock.ts';
import { StatusError } from '../../status.ts';

export interface NextStep {
  readonly name: string;
  /** Milliseconds until the step; asked once. */
  readonly wait: () => number;
  readonly run: () => void;
}

/** Milliseconds until a step that the API refused is tried again. */
const RETRY_MS = 1000;

export class StepRunner {
  readonly #clock: Clock;
  readonly #next: (key: string) => NextStep | undefined;
  readonly #pending = new Map<string, { name: string; cancel: Cancel }>();

  /** `next` looks at the object of a key as it is now. */
  constructor(clock: Clock, next: (key: string) => NextStep | undefined) {
    this.#clock = clock;
    this.#next = next;
  }

  /** Looks at an object, or at what is left where it was. */
  consider(key: string): void {
    const step = this.#next(key);
    const pending = this.#pending.get(key);
    if (step && pending?.name === step.name) return;
    pending?.cancel();
    this.#pending.delete(key);
    if (step) this.#schedule(key, step, step.wait());
  }

  #schedule(key: string, step: NextStep, ms: number): void {
    const cancel = this.#clock.after(ms, () => {
      this.#pending.delete(key);
      this.#try(key, step);
    });
    this.#pending.set(key, { name: step.name, cancel });
  }

  #try(key: string, step: NextStep): void {
    try {
      step.run();
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
      this.#schedule(key, step, RETRY_MS);
      return;
    }
    if (!this.#pending.has(key)) this.consider(key);
  }
}
