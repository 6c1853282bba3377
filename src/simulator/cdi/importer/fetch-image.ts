/**
 * An HTTP import as CDI's importer does it: HEAD for the size, GET for the data, the rules of scratch space, and the
 * messages that an importer leaves when it fails. The bytes really come over the network and are gone afterwards.
 */

import type { IncomingMessage } from 'node:http';

import type { Endpoint } from './endpoint.ts';
import { RequestError, exchange } from './exchange.ts';
import type { Method } from './exchange.ts';
import { readImage } from './image-stream.ts';
import { ImportError, cannotConnect } from './outcome.ts';
import type { Outcome } from './outcome.ts';

/** How far a transfer has come. */
export interface Progress {
  received: number;
  /** Undefined where the server doesn't say. */
  total: number | undefined;
}

export interface FetchOptions {
  readonly endpoint: Endpoint;
  /** The most bytes that the volume has room for. */
  readonly room: number;
  readonly hasScratch: boolean;
  /** Scratch space is asked for whatever the server can do, as the newest releases do. */
  readonly alwaysScratch: boolean;
  readonly signal: AbortSignal;
  /** Kept up to date while it runs. */
  readonly progress: Progress;
}

/** Runs an import to its end; never throws. */
export async function fetchImage(options: FetchOptions): Promise<Outcome> {
  try {
    return await attempt(options);
  } catch (error) {
    if (error instanceof ImportError) return { kind: error.fatal ? 'checksum' : 'failed', message: error.message };
    return { kind: 'failed', message: `Unable to process data: ${(error as Error).message}` };
  }
}

async function attempt(options: FetchOptions): Promise<Outcome> {
  const { endpoint, progress, signal } = options;
  const head = await headOf(endpoint, signal);
  const response = await bodyOf(endpoint, signal);
  progress.total = head?.length ?? lengthOf(response);
  const isAwkward = options.alwaysScratch || !head || !acceptsRanges(response);
  const lacksScratch = !options.hasScratch && endpoint.contentType === 'kubevirt';
  return await readImage(response, {
    bytes: options.room,
    contentLength: progress.total,
    checksum: endpoint.checksum,
    // With a CA of its own only a raw image can be read on the fly.
    needsScratch: (format) => lacksScratch && (isAwkward || (endpoint.certificates !== undefined && format !== 'raw')),
    onBytes: (count) => {
      progress.received += count;
    },
  });
}

const lengthOf = ({ headers }: IncomingMessage): number | undefined => {
  const length = Number(headers['content-length']);
  return length > 0 ? length : undefined;
};

const acceptsRanges = ({ headers }: IncomingMessage): boolean =>
  headers['accept-ranges'] !== undefined && headers['accept-ranges'] !== 'none';

/** A HEAD that fails doesn't fail the import. */
async function headOf(endpoint: Endpoint, signal: AbortSignal): Promise<{ length: number | undefined } | undefined> {
  try {
    const response = await succeeding('HEAD', endpoint, signal);
    response.destroy();
    return { length: lengthOf(response) };
  } catch {
    return undefined;
  }
}

const bodyOf = (endpoint: Endpoint, signal: AbortSignal): Promise<IncomingMessage> =>
  succeeding('GET', endpoint, signal);

/** Throws ImportError for anything but 200. */
async function succeeding(method: Method, endpoint: Endpoint, signal: AbortSignal): Promise<IncomingMessage> {
  const response = await exchange(method, endpoint, signal).catch((error: unknown) => {
    throw error instanceof RequestError ? cannotConnect('http', `HTTP request errored: ${error.message}`) : error;
  });
  const { statusCode = 0, statusMessage = '' } = response;
  if (statusCode === 200) return response;
  response.destroy();
  throw cannotConnect('http', `expected status code 200, got ${statusCode}. Status: ${statusCode} ${statusMessage}`);
}
