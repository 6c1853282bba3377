/**
 * Writes whose outcome may stay unknown: a lost reply says nothing about what happened. They are tried again, and where the
 * cluster then objects, the object itself shows whether that was our own doing. Only for writes that a precondition guards,
 * so that a repetition can't undo what somebody else did meanwhile.
 */
import { asServiceError, isApiError } from '../client/api-error.ts';
import type { ApiError, NetworkReason } from '../client/api-error.ts';
import { backoffDelay } from '../client/backoff.ts';
import { pause } from '../clock.ts';
import type { Clock } from '../clock.ts';
import { ServiceError } from '../errors.ts';

export interface WriteTimes {
  readonly clock: Clock;
  readonly random: () => number;
}

export interface Objection {
  readonly code: number;
  /** An earlier try may have had its effect. */
  readonly isDoubtful: boolean;
}

export interface DoubtfulWrite<T> {
  readonly send: () => Promise<T>;
  /**
   * Looks what is there, after the API server has objected (404, 409). Returns the result where it is what was to be
   * written; undefined where it isn't.
   */
  readonly settle: (objection: Objection) => Promise<T | undefined>;
  /** Says what the objection means where it wasn't our own doing. */
  readonly objection: string;
}

const attempts = 3;
const backoff = { baseMs: 200, maxMs: 2_000 };
/** A client of ours waits behind it. */
const longestWaitMs = 3_000;

const busy = [429, 500, 502, 503, 504];
/** One that had no answer in its time has kept its caller long enough. */
const repeatable: readonly string[] = ['ConnectFailed', 'ConnectionLost', 'BadReply'] satisfies NetworkReason[];

function isWorthAnother(error: ApiError): boolean {
  const asked = (error.retryAfter ?? 0) * 1000;
  return (
    asked <= longestWaitMs && (busy.includes(error.code) || (error.code === 0 && repeatable.includes(error.reason)))
  );
}

function isObjection(error: ApiError): boolean {
  return error.code === 409 || (error.code === 404 && error.reason === 'NotFound');
}

async function settled<T>(write: DoubtfulWrite<T>, isDoubtful: boolean, cause: ApiError): Promise<T> {
  const result = await write.settle({ code: cause.code, isDoubtful });
  if (result !== undefined) return result;
  throw new ServiceError('Conflict', `${write.objection}: ${cause.message}`, { cause, retryAfter: 1 });
}

/** Carries out a write. Rejects with ServiceError: Conflict after an objection, else what the last try failed with. */
export async function writeOnce<T>({ clock, random }: WriteTimes, write: DoubtfulWrite<T>): Promise<T> {
  let isDoubtful = false;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write.send();
    } catch (error) {
      if (!isApiError(error)) throw error;
      if (isObjection(error)) return settled(write, isDoubtful, error);
      if (attempt === attempts || !isWorthAnother(error)) throw asServiceError(error);
      isDoubtful ||= error.code !== 429;
      await pause(clock, Math.max((error.retryAfter ?? 0) * 1000, backoffDelay(attempt, backoff, random)));
    }
  }
}
