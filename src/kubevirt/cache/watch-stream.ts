/**
 * One watch connection from its opening to its end, whatever the end is: time-out of the server, a cut, silence, an ERROR
 * event, a line that makes no sense. Doesn't restart anything and keeps no objects.
 */
import type { IncomingMessage } from 'node:http';
import { errorFromEvent } from '../client/api-error.ts';
import type { ApiError } from '../client/api-error.ts';
import type { Clock } from '../clock.ts';
import { LineSplitter, parseWatchEvent, UnparsableLine } from './watch-lines.ts';
import type { WatchEvent } from './watch-lines.ts';

export type WatchEnd =
  | { readonly kind: 'closed' }
  /** The connection broke off. */
  | { readonly kind: 'cut'; readonly cause: unknown }
  /** No line within the idle limit: half-open connections look like this. */
  | { readonly kind: 'idle' }
  | { readonly kind: 'unparsable'; readonly cause: UnparsableLine }
  /** Whoever takes the events failed. */
  | { readonly kind: 'fault'; readonly cause: unknown }
  | { readonly kind: 'refused'; readonly error: ApiError };

export interface WatchStreamOptions {
  readonly clock: Clock;
  readonly idleMs: number;
  /** Longest line taken; etcd keeps no object over 1.5 MiB by default. */
  readonly maxLineBytes: number;
  /** Takes an event that isn't ERROR; throws UnparsableLine when it can't use it. */
  readonly onEvent: (event: WatchEvent) => void;
}

class WatchStream {
  readonly #message: IncomingMessage;
  readonly #options: WatchStreamOptions;
  readonly #splitter: LineSplitter;
  #lastLine: number;
  #cancelIdle: () => void = () => undefined;
  #end: ((end: WatchEnd) => void) | undefined;

  constructor(message: IncomingMessage, options: WatchStreamOptions) {
    this.#message = message;
    this.#options = options;
    this.#splitter = new LineSplitter(options.maxLineBytes);
    this.#lastLine = options.clock.now();
  }

  run(): Promise<WatchEnd> {
    return new Promise((resolve) => {
      this.#end = resolve;
      this.#message.on('data', (chunk: Buffer) => this.#take(chunk));
      this.#message.once('end', () => this.#finish({ kind: 'closed' }));
      this.#message.on('error', (cause) => this.#finish({ kind: 'cut', cause }));
      this.#message.once('close', () => this.#finish({ kind: 'cut', cause: undefined }));
      this.#awaitLine(this.#options.idleMs);
    });
  }

  /** One timer for many lines: it looks when the last one came and waits for the rest. */
  #awaitLine(milliseconds: number): void {
    this.#cancelIdle = this.#options.clock.after(milliseconds, () => {
      const left = this.#options.idleMs - this.#silentMs();
      // Less than a millisecond is nothing that a timer can wait for.
      if (left >= 1) this.#awaitLine(left);
      else this.#finish({ kind: 'idle' });
    });
  }

  #silentMs(): number {
    return this.#options.clock.now() - this.#lastLine;
  }

  #take(chunk: Buffer): void {
    if (!this.#end) return;
    // The limit passed while this process stood still, so what lay in the buffers since then is old.
    if (this.#silentMs() > this.#options.idleMs) this.#finish({ kind: 'idle' });
    try {
      for (const line of this.#splitter.push(chunk)) this.#takeLine(line);
    } catch (error) {
      if (error instanceof UnparsableLine) this.#finish({ kind: 'unparsable', cause: error });
      else this.#finish({ kind: 'fault', cause: error });
    }
  }

  #takeLine(line: string): void {
    if (!this.#end) return;
    const event = parseWatchEvent(line);
    if (event.type === 'ERROR') {
      this.#finish({ kind: 'refused', error: errorFromEvent(event.object) });
    } else {
      this.#options.onEvent(event);
      this.#lastLine = this.#options.clock.now();
    }
  }

  #finish(end: WatchEnd): void {
    const finish = this.#end;
    if (!finish) return;
    this.#end = undefined;
    this.#cancelIdle();
    if (end.kind !== 'closed') this.#message.destroy();
    finish(end);
  }
}

/** Reads a watch to its end. Never rejects. */
export function followWatch(message: IncomingMessage, options: WatchStreamOptions): Promise<WatchEnd> {
  return new WatchStream(message, options).run();
}
