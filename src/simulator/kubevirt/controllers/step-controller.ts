/**
 * A controller that takes objects along steps of a time of their own: asks what is next for an object at each change that
 * matters to it, waits for its time, does it. A change that leads to the same step leaves its time alone; any other
 * cancels it.
 */

import type { Cancel } from '../../clock.ts';
import type { ControllerApi } from '../../controller-api.ts';
import type { Controller } from '../../part.ts';
import { watch } from '../../reconciler.ts';
import type { Watch } from '../../reconciler.ts';
import { StatusError } from '../../status.ts';

export interface NextStep {
  readonly name: string;
  /** Milliseconds until the step; asked once. */
  readonly wait: () => number;
  readonly run: () => void;
}

/** Milliseconds until a step that the API refused is tried again. */
const RETRY_MS = 1000;

export abstract class StepController implements Controller {
  protected readonly api: ControllerApi;
  protected abstract readonly watches: readonly Watch[];
  readonly #pending = new Map<string, { name: string; cancel: Cancel }>();

  constructor(api: ControllerApi) {
    this.api = api;
  }

  /** What is next for the object of a key as it is now; nothing where there is none any more. */
  protected abstract next(key: string): NextStep | undefined;

  start(): void {
    watch(this.api.store, this.watches, (key) => this.consider(key));
  }

  /** Looks at an object, or at what is left where it was. */
  protected consider(key: string): void {
    const step = this.next(key);
    const pending = this.#pending.get(key);
    if (step && pending?.name === step.name) return;
    pending?.cancel();
    this.#pending.delete(key);
    if (step) this.#schedule(key, step, step.wait());
  }

  #schedule(key: string, step: NextStep, ms: number): void {
    const cancel = this.api.clock.after(ms, () => {
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
