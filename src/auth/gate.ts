/**
 * Lets a few tasks run at a time and a few more wait, first come first served. For what takes a thread of Node's small
 * pool for long, so that file and name look-ups of others still find one.
 */
import { ServiceError } from '../kubevirt/errors.ts';

export interface GateOptions {
  readonly running: number;
  readonly waiting: number;
}

/** Throws ServiceError Unavailable at once when as many tasks wait as may. */
export type Gate = <T>(task: () => Promise<T>) => Promise<T>;

export function createGate({ running, waiting }: GateOptions): Gate {
  const queue: (() => void)[] = [];
  let active = 0;
  return async (task) => {
    if (active >= running) {
      if (queue.length >= waiting) {
        throw new ServiceError('Unavailable', 'too many logins are being checked', { retryAfter: 1 });
      }
      // The place is handed over, so `active` stays as it is.
      await new Promise<void>((resolve) => queue.push(resolve));
    } else {
      active += 1;
    }
    try {
      return await task();
    } finally {
      const next = queue.shift();
      if (next === undefined) active -= 1;
      else next();
    }
  };
}
