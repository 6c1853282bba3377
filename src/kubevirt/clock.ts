/**
 * Time as this room sees it, injected so that tests own it. Deliberately no intervals: who needs a rhythm schedules the
 * next beat.
 */
import { onAbort } from './client/abort.ts';
import type { Signals } from './client/abort.ts';

export interface Clock {
  /** Milliseconds on a scale that only moves forward; differences are what counts. */
  now(): number;
  /** The time of day, for people; never for measuring. */
  date(): Date;
  /** Runs something once after so many milliseconds; the returned function cancels it. */
  after(milliseconds: number, run: () => void): () => void;
}

/** The machine's monotonic clock, so that a stepped wall clock makes no cache look stale. */
export const systemClock: Clock = {
  now: () => performance.now(),
  date: () => new Date(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Waits so many milliseconds, or until a signal aborts: never rejects, so that loops look at the signals themselves. */
export function pause(clock: Clock, milliseconds: number, ...signals: Signals): Promise<void> {
  return new Promise((resolve) => {
    const cancel = clock.after(milliseconds, () => {
      ignore();
      resolve();
    });
    const ignore = onAbort(signals, () => {
      cancel();
      resolve();
    });
  });
}
