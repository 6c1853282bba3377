/** A request as the handlers see it and what they give back: no sockets, no streams of Node's. */

import type { IncomingHttpHeaders } from 'node:http';

import type { Cancel } from '../clock.ts';
import type { WatchSink } from '../api/watch.ts';
import type { Status } from '../status.ts';
import type { User } from '../user.ts';

/** What is known of a request before anyone looks at its body, which may be of any media type. */
export interface RequestHead {
  readonly method: string;
  /** Decoded segments of the path. */
  readonly segments: readonly string[];
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly user: User;
}

export interface Received extends RequestHead {
  readonly body: string;
}

/** A list where a header is given more than once. */
export type AnswerHeaders = Readonly<Record<string, string | string[]>>;

export interface Answer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  /** Bytes where it is no text: a picture. */
  readonly body: string | Uint8Array;
}

/** A watch: 200, then lines until it ends. */
export interface StreamAnswer {
  readonly status: 200;
  readonly headers: AnswerHeaders;
  /** Begins to send; returns how to stop. */
  readonly stream: (sink: WatchSink) => Cancel;
}

const UNCACHED = { 'cache-control': 'no-cache, private' };

export function answer(status: number, type: string, body: string): Answer {
  return { status, headers: { ...UNCACHED, 'content-type': type }, body };
}

export const jsonAnswer = (status: number, body: unknown): Answer =>
  answer(status, 'application/json', JSON.stringify(body));

export const textAnswer = (status: number, body: string): Answer => ({
  status,
  headers: { ...UNCACHED, 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' },
  body,
});

/** 202 and 200 of virt-api: no body at all. */
export const emptyAnswer = (status: number): Answer => ({
  status,
  headers: { ...UNCACHED, 'content-length': '0', 'x-content-type-options': 'nosniff' },
  body: '',
});

export function statusAnswer(body: Status): Answer {
  const answered = jsonAnswer(body.code ?? 200, body);
  const seconds = body.details?.retryAfterSeconds;
  return seconds ? { ...answered, headers: { ...answered.headers, 'retry-after': String(seconds) } } : answered;
}

/** What a header says of the type of a body, without parameters. */
export const mediaTypeOf = (headers: IncomingHttpHeaders): string =>
  (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

/** How long warnings may be together, and each of them where they are longer. */
const LONGEST_WARNINGS = 4096;
const LONGEST_WARNING = 256;

/** As the API server shortens warnings: each of them, and then the last ones are left out. */
function short(warnings: readonly string[]): readonly string[] {
  const length = warnings.reduce((sum, text) => sum + text.length, 0);
  if (length <= LONGEST_WARNINGS) return warnings;
  return warnings.slice(0, LONGEST_WARNINGS / LONGEST_WARNING).map((text) => text.slice(0, LONGEST_WARNING));
}

/** Tells the client something beside the answer. */
export function withWarnings(answered: Answer, warnings: readonly string[]): Answer {
  if (warnings.length === 0) return answered;
  // Anything but printable ASCII has no place in a header.
  const quoted = short([...new Set(warnings)]).map((text) => `299 - ${JSON.stringify(text).replace(/[^ -~]/g, '?')}`);
  return { ...answered, headers: { ...answered.headers, warning: quoted } };
}

export const pageNotFound = (): Answer => textAnswer(404, '404 page not found\n');

export const streamAnswer = (stream: StreamAnswer['stream']): StreamAnswer => ({
  status: 200,
  headers: { ...UNCACHED, 'content-type': 'application/json' },
  stream,
});
