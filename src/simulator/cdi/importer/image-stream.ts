/**
 * Reads an image off the wire: knows its format by the first bytes, unpacks gzip, counts and digests what would lie in
 * the volume, and stops at the first byte that doesn't fit. Nothing of it is kept.
 */

import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

import { parseChecksum } from './checksum.ts';
import type { Checksum } from './checksum.ts';
import { HEADER_BYTES, formatOf, virtualSize } from './formats.ts';
import type { Format } from './formats.ts';
import { goReason } from './go-errors.ts';
import { ImportError, cannotConnect, cannotProcess } from './outcome.ts';
import type { Imported, Outcome } from './outcome.ts';

export interface ImageLimits {
  /** The most bytes that the volume has room for. */
  readonly bytes: number;
  /** From the headers; undefined where the server doesn't say. */
  readonly contentLength: number | undefined;
  readonly checksum: string | undefined;
  /** Told of every chunk off the wire. */
  readonly onBytes: (count: number) => void;
  /** Whether an image of this format can't be read without scratch space that isn't there. */
  readonly needsScratch: (format: Format) => boolean;
}

const tooLarge = (size: number, room: number): ImportError =>
  cannotProcess(
    `virtual image size ${size} is larger than the reported available storage ${room}. A larger PVC is required.`,
  );

const TRANSFER = 'Unable to transfer source data to scratch space';

const noSpace = (): ImportError => cannotProcess(`${TRANSFER}: unable to write to file: no space left on device`);

/** The first bytes, and everything with them. */
interface Peeked {
  readonly header: Buffer;
  readonly all: AsyncIterable<Buffer>;
}

async function peek(body: AsyncIterable<Buffer>): Promise<Peeked> {
  const iterator = body[Symbol.asyncIterator]();
  let header = Buffer.alloc(0);
  while (header.length < HEADER_BYTES) {
    const next = await iterator.next();
    if (next.done) break;
    header = Buffer.concat([header, next.value]);
  }
  const rest = { [Symbol.asyncIterator]: () => iterator };
  const all = async function* (): AsyncGenerator<Buffer> {
    yield header;
    yield* rest;
  };
  return { header, all: all() };
}

/** Tells of every chunk and puts it into the digest on its way. */
async function* watched(
  body: AsyncIterable<Buffer>,
  digest: Hash | undefined,
  onBytes: (count: number) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of body) {
    digest?.update(chunk);
    onBytes(chunk.length);
    yield chunk;
  }
}

/** How it ended: the image, or that scratch space is needed for its format. Throws ImportError. */
export async function readImage(body: Readable, limits: ImageLimits): Promise<Outcome> {
  const wanted = checksumOf(limits.checksum);
  const transferred = wanted && createHash(wanted.algorithm);
  try {
    const { header, all } = await peek(watched(body, transferred, limits.onBytes));
    const format = formatOf(header);
    if (limits.needsScratch(format)) {
      body.destroy();
      return { kind: 'scratch' };
    }
    requireRoom(virtualSize(format, header, limits.contentLength), limits.bytes);
    const image = await measure(all, format, limits.bytes);
    requireDigest(wanted, transferred?.digest('hex'));
    return image;
  } catch (error) {
    body.destroy();
    throw error instanceof ImportError ? error : cannotProcess(`${TRANSFER}: ${transferProblem(error)}`);
  }
}

function checksumOf(text: string | undefined): Checksum | undefined {
  const parsed = text === undefined ? undefined : parseChecksum(text);
  if (typeof parsed === 'string') throw cannotConnect('http', `invalid checksum: ${parsed}`);
  return parsed;
}

function requireRoom(size: number | undefined, room: number): void {
  if (size !== undefined && size > room) throw tooLarge(size, room);
}

function requireDigest(wanted: Checksum | undefined, digest: string | undefined): void {
  if (wanted && wanted.hex !== digest) throw mismatch(wanted, digest ?? '');
}

function mismatch({ algorithm, hex }: Checksum, calculated: string): ImportError {
  const digests = `expected ${algorithm}:${hex}, calculated ${algorithm}:${calculated}`;
  const why = `checksum validation failed: checksum mismatch: ${digests}`;
  return new ImportError(`Unable to process data: ${TRANSFER}: ${why}`, true);
}

async function measure(body: AsyncIterable<Buffer>, format: Format, room: number): Promise<Imported> {
  const digest = createHash('sha256');
  let bytes = 0;
  const sink = async (chunks: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > room) throw noSpace();
      digest.update(chunk);
    }
  };
  if (format === 'gz') await unpacked(body, sink, () => bytes > room);
  else await sink(body);
  return { kind: 'done', bytes, sha256: digest.digest('hex'), format };
}

/** A pipeline that is refused by its end says so in words of its own. */
async function unpacked(
  body: AsyncIterable<Buffer>,
  sink: (chunks: AsyncIterable<Buffer>) => Promise<void>,
  isFull: () => boolean,
): Promise<void> {
  try {
    await pipeline(Readable.from(body), createGunzip(), sink);
  } catch (error) {
    throw isFull() ? noSpace() : error;
  }
}

/** A body that ends before its time, or is no gzip after all. */
function transferProblem(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (message === 'aborted') return 'unexpected EOF';
  return code.startsWith('Z_') ? 'gzip: invalid header' : goReason(error);
}
