/**
 * Cuts a watch's bytes into lines and lines into events. Works on bytes, because a chunk may end inside a character, and
 * keeps the pieces of an unfinished line apart until its end comes, so that a huge line isn't copied over and over.
 * Decides nothing: what a useless line leads to is the reflector's business.
 */
import { isUtf8 } from 'node:buffer';
import { isRecord } from '../client/api-error.ts';

const newline = 0x0a;

export type WatchEventType = 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK' | 'ERROR';

export interface WatchEvent {
  readonly type: WatchEventType;
  readonly object: Record<string, unknown>;
}

/** A line that can't be used: not JSON, not an event, or longer than any object can be. */
export class UnparsableLine extends Error {
  constructor(why: string, line: string) {
    super(`${why}: ${line.slice(0, 100)}`);
    this.name = 'UnparsableLine';
  }
}

export class LineSplitter {
  readonly #maxBytes: number;
  #pieces: Buffer[] = [];
  #size = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** The lines that this chunk completes, without blank ones. Throws UnparsableLine when a line grows over the limit. */
  push(chunk: Buffer): string[] {
    const lines: string[] = [];
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      const line = this.#complete(chunk.subarray(start, end));
      if (line.trim() !== '') lines.push(line);
      start = end + 1;
    }
    this.#keep(chunk.subarray(start));
    return lines;
  }

  #complete(last: Buffer): string {
    const line = this.#pieces.length === 0 ? last : Buffer.concat([...this.#pieces, last]);
    this.#pieces = [];
    this.#size = 0;
    if (!isUtf8(line)) throw new UnparsableLine('not UTF-8', line.toString('latin1', 0, 100));
    return line.toString('utf8');
  }

  #keep(rest: Buffer): void {
    if (rest.length === 0) return;
    this.#size += rest.length;
    if (this.#size > this.#maxBytes)
      throw new UnparsableLine(`a line exceeds ${this.#maxBytes} bytes`, rest.toString('latin1', 0, 100));
    this.#pieces.push(rest);
  }
}

const types: readonly string[] = ['ADDED', 'MODIFIED', 'DELETED', 'BOOKMARK', 'ERROR'] satisfies WatchEventType[];

function isEvent(value: unknown): value is WatchEvent & Record<string, unknown> {
  return (
    isRecord(value) && typeof value['type'] === 'string' && types.includes(value['type']) && isRecord(value['object'])
  );
}

/** The event in a line. Throws UnparsableLine. */
export function parseWatchEvent(line: string): WatchEvent {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UnparsableLine('not JSON', line);
  }
  if (!isEvent(value)) throw new UnparsableLine('not a watch event', line);
  return value;
}
