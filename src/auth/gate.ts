/**
 * Lets a few tasks run at a time and others wait. For what takes a thread of Node's small pool for long, so that file and
 * name look-ups of others still find one. Addresses take turns, so that a flood from one can't delay the others by more
 * than a task; within an address it is first come first served. Whoever has hung up is skipped. A task that runs isn't
 * stopped. What waits in all isn't counted: it is a few for each address that has a connection.
 */
import { ServiceError } from '../kubevirt/errors.ts';
import type { Caller } from './caller.ts';

export interface GateOptions {
  readonly running: number;
  /** How many may wait for one address. */
  readonly waiting: number;
  /** Hears of each task that is turned away because too many of its address wait. */
  readonly onTurnedAway?: (address: string) => void;
}

/**
 * Rejects with ServiceError Unavailable, without having run the task, when too many of the caller's address wait, or when
 * its turn comes and the caller has gone.
 */
export type Gate = <T>(caller: Caller, task: () => Promise<T>) => Promise<T>;

interface Waiting {
  readonly caller: Caller;
  readonly start: () => void;
  readonly refuse: (error: ServiceError) => void;
}

export function createGate({ running, waiting, onTurnedAway = () => undefined }: GateOptions): Gate {
  // By address; the one whose turn is next comes first.
  const lines = new Map<string, Waiting[]>();
  let active = 0;

  const enqueue = (entry: Waiting): void => {
    const { address } = entry.caller;
    const line = [...(lines.get(address) ?? []), entry];
    const kept = line.length > waiting ? withoutGone(line) : line;
    // The longest wait gives way: that client is the likeliest to have given up, even if that isn't known yet.
    for (const { refuse } of kept.splice(0, kept.length - waiting)) {
      onTurnedAway(address);
      refuse(new ServiceError('Unavailable', 'too many logins are being checked', { retryAfter: 1 }));
    }
    lines.set(address, kept);
  };

  const next = (): Waiting | undefined => {
    for (const [address, line] of lines) {
      lines.delete(address);
      const [first, ...others] = withoutGone(line);
      if (others.length > 0) lines.set(address, others);
      if (first !== undefined) return first;
    }
    return undefined;
  };

  const leave = (): void => {
    const entry = next();
    // The place is handed over, so `active` stays as it is.
    if (entry === undefined) active -= 1;
    else entry.start();
  };

  return async (caller, task) => {
    if (active < running) active += 1;
    else await new Promise<void>((start, refuse) => enqueue({ caller, start, refuse }));
    try {
      return await task();
    } finally {
      leave();
    }
  };
}

/** Those of a line who still wait for an answer; the others are refused. */
function withoutGone(line: readonly Waiting[]): Waiting[] {
  return line.filter(({ caller, refuse }) => {
    const gone = caller.gone();
    if (gone) refuse(new ServiceError('Unavailable', 'the client hung up before its login was checked'));
    return !gone;
  });
}
