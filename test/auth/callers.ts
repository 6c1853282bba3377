import type { Caller } from '../../src/auth/caller.ts';

/** A client whose hanging up is in the test's hand. */
export interface Client extends Caller {
  readonly hangUp: () => void;
}

export function clientAt(address: string): Client {
  let gone = false;
  return {
    address,
    gone: () => gone,
    hangUp: () => {
      gone = true;
    },
  };
}

/** Somebody who waits for the answer. */
export const somebody: Caller = clientAt('192.0.2.1');

/** What a promise is rejected with; fails where it isn't. */
export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  const [outcome] = await Promise.allSettled([promise]);
  if (outcome.status === 'fulfilled') throw new Error('it was not rejected');
  return outcome.reason;
}

/** Work that is held until the test lets it end. Its names are in the order in which it was started. */
export interface HeldWork {
  readonly started: readonly string[];
  readonly run: (name: string) => Promise<void>;
  /** Ends the one that was started longest ago, and waits until what follows from that has happened. */
  readonly endOne: () => Promise<void>;
  /** Ends all, and whatever is started then at once. */
  readonly endAll: () => void;
}

export function heldWork(): HeldWork {
  const started: string[] = [];
  const ends: (() => void)[] = [];
  let holding = true;
  return {
    started,
    run: (name) => {
      started.push(name);
      return holding ? new Promise((resolve) => ends.push(resolve)) : Promise.resolve();
    },
    endOne: async () => {
      ends.shift()?.();
      await settled();
    },
    endAll: () => {
      holding = false;
      for (const end of ends.splice(0)) end();
    },
  };
}

/** Resolves behind all that follows from promises alone. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
