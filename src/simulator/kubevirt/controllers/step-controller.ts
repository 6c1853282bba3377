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
import type { Supervisor } from '../../supervision.ts';

export interface NextStep {
  readonly name: string;
  /** Milliseconds until the step; asked once. */
  readonly wait: () => number;
  readonly run: () => void;
}

export abstract class StepController implements Controller {
  protected readonly api: ControllerApi;
  protected abstract readonly watches: readonly Watch[];
  readonly #supervisor: Supervisor;
  readonly #pending = new Map<string, { name: string; cancel: Cancel }>();

  constructor(api: ControllerApi) {
    this.api = api;
    this.#supervisor = api.supervision.of(this);
  }

  /** What is next for the object of a key as it is now; nothing where there is none any more. */
  protected abstract next(key: string): NextStep | undefined;

  start(): void {
    watch(this.api, this.#supervisor, this.watches, (key) => this.consider(key));
  }

  /** Looks at an object, or at what is left where it was. */
  protected consider(key: string): void {
    const wait = this.#supervisor.attempt(key, () => this.#look(key));
    if (wait === undefined) return;
    this.#pending.get(key)?.cancel();
    this.#schedule(key, { name: 'look again', wait: () => wait, run: () => this.#look(key) }, wait);
  }

  #look(key: string): void {
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
    const wait = this.#supervisor.attempt(key, () => step.run());
    if (wait !== undefined) this.#schedule(key, step, wait);
    else if (!this.#pending.has(key)) this.consider(key);
  }
}
