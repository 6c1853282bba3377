/**
 * Bodies on the wire: how much of a request's is read, and an answer's as the client takes it. Large lists are
 * compressed for who accepts that, from the size at which the API server begins to.
 */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzip } from 'node:zlib';

import { StatusError } from '../status.ts';
import { statusAnswer } from './exchange.ts';
import type { Answer } from './exchange.ts';

/** The API server's own limit. */
const LARGEST_BODY = 3 * 1024 * 1024;
/** So much of a larger body is still taken, so that its sender gets to read the answer. */
const LARGEST_WASTE = 4 * LARGEST_BODY;
const SMALLEST_COMPRESSED = 128 * 1024;
/** Speed counts for more than size, as in the API server. */
const COMPRESSION = { level: 1 };

/** The whole body; undefined when it is too large. Rejects when the client goes away or sends without end. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST_BODY) chunks.push(chunk);
    if (size > LARGEST_WASTE) throw new Error('a body without end');
  }
  return size <= LARGEST_BODY ? Buffer.concat(chunks) : undefined;
}

export function tooLarge(): Answer {
  const message = `Request entity too large: limit is ${LARGEST_BODY}`;
  return statusAnswer(new StatusError(413, 'RequestEntityTooLarge', message).body);
}

const acceptsGzip = ({ headers, method }: IncomingMessage): boolean =>
  method === 'GET' && /\bgzip\b/.test([headers['accept-encoding']].flat().join());

/** Sends an answer that isn't a watch. */
export function send(response: ServerResponse, answered: Answer): void {
  const bytes = Buffer.from(answered.body);
  if (bytes.length < SMALLEST_COMPRESSED || !acceptsGzip(response.req)) {
    sendBytes(response, answered, bytes);
    return;
  }
  gzip(bytes, COMPRESSION, (error, compressed) => {
    if (response.destroyed) return;
    if (error) response.destroy();
    else sendBytes(response, compressedAs(answered), compressed);
  });
}

const compressedAs = (answered: Answer): Answer => ({
  ...answered,
  headers: { ...answered.headers, 'content-encoding': 'gzip', vary: 'Accept-Encoding' },
});

function sendBytes(response: ServerResponse, { status, headers }: Answer, bytes: Buffer): void {
  response.writeHead(status, { ...headers, 'content-length': String(bytes.length) });
  response.end(bytes);
}
