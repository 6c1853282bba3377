/**
 * Time as this room sees it, injected so that tests own it. Deliberately no intervals: who needs a rhythm schedules the
 * next beat.
 */
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

/** Waits so many milliseconds, or until the signal aborts: never rejects, so that loops look at the signal themselves. */
export function pause(clock: Clock, milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) {
      resolve();
      return;
    }
    const finish = (): void => {
      cancel();
      signal?.removeEventListener('abort', finish);
      resolve();
    };
    const cancel = clock.after(milliseconds, finish);
    signal?.addEventListener('abort', finish);
  });
}
