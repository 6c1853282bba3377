/**
 * What an API server, or the way to it, answered instead of what was asked for: one shape for Status objects, plain text
 * and broken connections. What it means for a request is decided by the callers.
 */
import { ServiceError } from '../errors.ts';
import type { ServiceErrorKind } from '../errors.ts';

/** Reasons of this side, beside the API server's own: the request got no usable answer. `code` is 0 with them. */
export type NetworkReason =
  | 'ConnectFailed'
  | 'ConnectTimeout'
  | 'ConnectionLost'
  | 'ResponseTimeout'
  | 'TooLarge'
  | 'BadReply'
  | 'Credentials'
  | 'Aborted';

export interface ApiErrorFacts {
  /** HTTP status; 0 when there was no answer. */
  readonly code: number;
  /** `reason` of the Status, or one of NetworkReason; empty when the server gave none. */
  readonly reason: string;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
  /** Seconds, from Retry-After or the Status. */
  readonly retryAfter?: number | undefined;
  readonly cause?: unknown;
}

export class ApiError extends Error {
  readonly code: number;
  readonly reason: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly retryAfter: number | undefined;

  constructor(facts: ApiErrorFacts) {
    super(facts.message, { cause: facts.cause });
    this.name = 'ApiError';
    this.code = facts.code;
    this.reason = facts.reason;
    this.details = facts.details ?? {};
    this.retryAfter = facts.retryAfter;
  }
}

export function isApiError(error: unknown, ...codes: readonly number[]): error is ApiError {
  return error instanceof ApiError && (codes.length === 0 || codes.includes(error.code));
}

/**
 * Whether the API server says that just this object doesn't exist. A 404 without that is about the way to it: a proxy's,
 * or the API server's own while a custom resource isn't served (yet).
 */
export function isMissingObject(error: unknown): boolean {
  return isApiError(error, 404) && error.reason === 'NotFound' && !error.message.includes('requested resource');
}

export function networkError(reason: NetworkReason, message: string, cause?: unknown): ApiError {
  return new ApiError({ code: 0, reason, message, cause });
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseRecord(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Seconds; who asks for longer is asked again after that all the same. */
const longestRetryAfter = 3600;

function bounded(seconds: unknown): number | undefined {
  if (typeof seconds !== 'number' || Number.isNaN(seconds)) return undefined;
  return Math.min(longestRetryAfter, Math.max(0, Math.ceil(seconds)));
}

/**
 * Seconds of a Retry-After header, which is a number or an HTTP date (RFC 9110, 10.2.3). A date counts from `nowMs`, which
 * had better be the sender's clock: ours may be hours away from it.
 */
export function retryAfterSeconds(header: string | undefined, nowMs: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d+$/.test(header.trim())) return bounded(Number(header));
  return bounded((Date.parse(header) - nowMs) / 1000);
}

/** The error that a Status object describes. The code is the HTTP reply's own, whatever a body says that came with it. */
function errorFromStatus(status: Record<string, unknown>, code: number, retryAfter?: number): ApiError {
  const details = isRecord(status['details']) ? status['details'] : undefined;
  return new ApiError({
    code,
    reason: textOf(status['reason']) ?? '',
    message: textOf(status['message']) ?? `the API server answered ${code}`,
    details,
    retryAfter: retryAfter ?? bounded(details?.['retryAfterSeconds']),
  });
}

/** The error in the Status object of a watch's ERROR event, which comes without a reply of its own. */
export function errorFromEvent(status: Record<string, unknown>): ApiError {
  return errorFromStatus(status, typeof status['code'] === 'number' ? status['code'] : 500);
}

/** The error of a reply that isn't 2xx: virt-api answers part of its refusals in plain text. */
export function errorFromReply(code: number, body: string, retryAfter: number | undefined): ApiError {
  const status = parseRecord(body);
  if (status?.['kind'] === 'Status') return errorFromStatus(status, code, retryAfter);
  const text = body.trim().slice(0, 500);
  return new ApiError({ code, reason: '', message: text || `the API server answered ${code}`, retryAfter });
}

const kinds: readonly { readonly codes: readonly number[]; readonly kind: ServiceErrorKind }[] = [
  { codes: [401, 403], kind: 'Forbidden' },
  { codes: [405, 406, 415, 501], kind: 'NotSupported' },
  { codes: [409], kind: 'InTransition' },
  { codes: [400, 413, 422], kind: 'Refused' },
];

function kindOf(error: ApiError): ServiceErrorKind {
  if (isMissingObject(error)) return 'NotFound';
  return kinds.find((row) => row.codes.includes(error.code))?.kind ?? 'Unavailable';
}

/** Seconds after which a retry is advised when the API server names none. */
export const defaultRetryAfter = 5;

/** An error of the room's port for whatever an API call threw; what isn't an ApiError passes unchanged. */
export function asServiceError(error: unknown): unknown {
  if (!(error instanceof ApiError)) return error;
  const kind = kindOf(error);
  const waits = kind === 'Unavailable' || kind === 'InTransition';
  const message = error.code === 0 ? `the API server can't be reached: ${error.message}` : error.message;
  return new ServiceError(kind, message, {
    cause: error,
    ...(waits ? { retryAfter: error.retryAfter ?? defaultRetryAfter } : {}),
  });
}
