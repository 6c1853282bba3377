/** Clocks in the hands of tests: shifted, moved by hand, hasty. */
import { systemClock } from '../../src/kubevirt/clock.ts';
import type { Clock } from '../../src/kubevirt/clock.ts';

/** The real clock, but the test can let hours pass for whoever asks the time (pending timers stay as they are). */
export class ShiftedClock implements Clock {
  #shift = 0;

  now(): number {
    return systemClock.now() + this.#shift;
  }

  date(): Date {
    return new Date(Date.now() + this.#shift);
  }

  after(milliseconds: number, run: () => void): () => void {
    return systemClock.after(milliseconds, run);
  }

  pass(seconds: number): void {
    this.#shift += seconds * 1000;
  }
}

/** Time that stands still until the test moves it; waiting on it takes no time. */
export class ManualClock implements Clock {
  #now = 0;
  readonly #timers = new Set<{ readonly at: number; readonly run: () => void }>();

  now(): number {
    return this.#now;
  }

  date(): Date {
    return new Date(this.#now);
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.#now + milliseconds, run };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  }

  /** How many wait for their time. */
  get pending(): number {
    return this.#timers.size;
  }

  /** Lets time pass and runs what is due, in order. */
  advance(milliseconds: number): void {
    this.#now += milliseconds;
    const due = [...this.#timers].filter(({ at }) => at <= this.#now).sort((one, other) => one.at - other.at);
    for (const timer of due) {
      if (this.#timers.delete(timer)) timer.run();
    }
  }
}

/** A clock on which every wait is over at once, and time moves by it. */
export class HastyClock implements Clock {
  #now = 0;
  readonly waits: number[] = [];

  now(): number {
    return this.#now;
  }

  date(): Date {
    return new Date(this.#now);
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = setImmediate(() => {
      this.#now += milliseconds;
      this.waits.push(milliseconds);
      run();
    });
    return () => clearImmediate(timer);
  }
}

/**
 * The real clock, with every wait under five seconds, such as a back-off, that many times shorter, and those for rights
 * (a little over thirty seconds) too; limits stay.
 */
export function hurried(factor: number): Clock {
  const isWait = (milliseconds: number): boolean =>
    milliseconds < 5000 || (milliseconds > 30_000 && milliseconds < 40_000);
  const after = (milliseconds: number, run: () => void): (() => void) =>
    systemClock.after(isWait(milliseconds) ? Math.min(5000, milliseconds) / factor : milliseconds, run);
  return { ...systemClock, after };
}
