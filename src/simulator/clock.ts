/**
 * Time as the simulated cluster sees it. Controllers, watches, grace periods and faults take their time from one Clock,
 * so that a test can hold it still. It knows nothing of paces: how long a step takes is said by delays.ts.
 */

/** Stops what was scheduled; harmless when it has run already. */
export type Cancel = () => void;

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs `work` once, `ms` milliseconds from now; work that is due at the same time runs in the order it was scheduled. */
  after(ms: number, work: () => void): Cancel;
}

/** The time of day. Work without delay runs in the next turn of the event loop, so that answers and events interleave. */
export function realClock(): Clock {
  return {
    now: () => Date.now(),
    after: (ms, work) => (ms <= 0 ? soon(work) : later(ms, work)),
  };
}

function soon(work: () => void): Cancel {
  const handle = setImmediate(work);
  return () => clearImmediate(handle);
}

/** setTimeout takes at most 2^31-1 ms; nothing here waits for longer than that. */
const LONGEST_TIMER = 2 ** 31 - 1;

function later(ms: number, work: () => void): Cancel {
  const handle = setTimeout(work, Math.min(ms, LONGEST_TIMER));
  // The server's socket keeps the process alive, not what is pending inside the cluster.
  handle.unref();
  return () => clearTimeout(handle);
}

/** A clock that moves only when told to. */
export interface ManualClock extends Clock {
  /** Moves on by `ms`, running everything that falls due on the way, in order, at its own time. */
  advance(ms: number): void;
  /** How many pieces of work are scheduled. */
  readonly pending: number;
}

interface Scheduled {
  readonly at: number;
  readonly order: number;
  readonly work: () => void;
}

/** A ManualClock that starts at `start` (milliseconds since the epoch). */
export function manualClock(start: number = Date.UTC(2026, 0, 1)): ManualClock {
  let now = start;
  let order = 0;
  const scheduled = new Set<Scheduled>();

  const next = (until: number): Scheduled | undefined => {
    let first: Scheduled | undefined;
    for (const item of scheduled) {
      if (item.at <= until && (!first || item.at < first.at || (item.at === first.at && item.order < first.order))) {
        first = item;
      }
    }
    return first;
  };

  return {
    now: () => now,
    after(ms, work) {
      const item = { at: now + Math.max(0, ms), order: order++, work };
      scheduled.add(item);
      return () => scheduled.delete(item);
    },
    advance(ms) {
      const until = now + ms;
      for (let item = next(until); item; item = next(until)) {
        scheduled.delete(item);
        now = item.at;
        item.work();
      }
      now = until;
    },
    get pending() {
      return scheduled.size;
    },
  };
}

/** A clock that knows what is scheduled on it. */
export interface WatchedClock extends Clock {
  /** Milliseconds until the next scheduled work is due (0 when it is overdue); Infinity when there is none. */
  untilNext(): number;
}

/** Schedules on another clock, and remembers what is still to come. */
export function watchedClock(inner: Clock): WatchedClock {
  const due = new Set<{ at: number }>();
  return {
    now: () => inner.now(),
    after(ms, work) {
      const item = { at: inner.now() + Math.max(0, ms) };
      due.add(item);
      const cancel = inner.after(ms, () => {
        due.delete(item);
        work();
      });
      return () => {
        due.delete(item);
        cancel();
      };
    },
    untilNext() {
      let first = Infinity;
      for (const { at } of due) first = Math.min(first, at);
      return Math.max(0, first - inner.now());
    },
  };
}
