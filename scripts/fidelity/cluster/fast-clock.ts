/**
 * A clock for the embedded simulator on which time passes faster: with it the cluster goes through the states that a
 * real one goes through, at its real pace, without anybody waiting for it.
 */

import type { Clock } from '../../../src/simulator/clock.ts';

/** So many simulated seconds are one of ours. */
export const SPEED = 10;

/** A clock that started now and runs at `SPEED`. */
export function fastClock(): Clock {
  const start = Date.now();
  return {
    now: () => start + (Date.now() - start) * SPEED,
    after(ms, work) {
      if (ms <= 0) {
        const soon = setImmediate(work);
        return () => clearImmediate(soon);
      }
      const later = setTimeout(work, Math.min(ms / SPEED, 2 ** 31 - 1));
      later.unref();
      return () => clearTimeout(later);
    },
  };
}
