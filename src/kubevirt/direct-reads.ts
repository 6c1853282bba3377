/**
 * Machines that were read directly while their watch was stale. Each is believed for a limited time, as a silent watch
 * is. Reads nothing by itself.
 */
import type { Clock } from './clock.ts';
import type { Machine } from './model.ts';

export class DirectReads {
  readonly #clock: Clock;
  readonly #lifetimeMs: number;
  readonly #reads = new Map<string, { readonly machine: Machine; readonly until: number }>();

  constructor(clock: Clock, lifetimeMs: number) {
    this.#clock = clock;
    this.#lifetimeMs = lifetimeMs;
  }

  get(key: string): Machine | undefined {
    return this.#reads.get(key)?.machine;
  }

  keep(key: string, machine: Machine): void {
    this.#reads.set(key, { machine, until: this.#clock.now() + this.#lifetimeMs });
  }

  forget(key: string): void {
    this.#reads.delete(key);
  }

  clear(): void {
    this.#reads.clear();
  }

  /** Takes out what has become too old, and returns it. */
  expire(): Machine[] {
    if (this.#reads.size === 0) return [];
    const now = this.#clock.now();
    const old = [...this.#reads].filter(([, { until }]) => until <= now);
    return old.map(([key, { machine }]) => {
      this.#reads.delete(key);
      return machine;
    });
  }
}
