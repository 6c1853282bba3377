/** A watch's stream, line by line, as fast as its reader takes them; it never reconnects. */

import type { IncomingMessage } from 'node:http';

import type { Json } from '../json.ts';
import type { OpenWatch } from '../replay/transport.ts';
import { headersOf } from './connection.ts';

export class WatchLines implements OpenWatch {
  readonly status: number;
  readonly headers: OpenWatch['headers'];
  readonly #message: IncomingMessage;
  readonly #lines: Json[] = [];
  #rest = '';
  #isOver = false;
  #wake: () => void = () => undefined;

  constructor(message: IncomingMessage) {
    this.#message = message;
    this.status = message.statusCode ?? 0;
    this.headers = headersOf(message);
    message.setEncoding('utf8');
    message.on('data', (chunk: string) => this.#take(chunk));
    message.on('error', () => undefined);
    message.on('close', () => this.#finish());
  }

  get isEnded(): boolean {
    return this.#isOver && this.#lines.length === 0;
  }

  get rest(): string {
    return this.#rest;
  }

  async next(timeoutMs: number): Promise<Json | undefined> {
    const end = Date.now() + timeoutMs;
    // What wakes it may be a part of a line.
    for (let left = timeoutMs; left > 0 && this.#lines.length === 0 && !this.#isOver; left = end - Date.now())
      await this.#wait(left);
    return this.#lines.shift();
  }

  close(): void {
    this.#message.destroy();
  }

  #wait(timeoutMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, timeoutMs);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #take(chunk: string): void {
    const lines = (this.#rest + chunk).split('\n');
    const last = lines.pop() ?? '';
    const odd = lines.filter((line) => !this.#keep(line)).map((line) => `${line}\n`);
    this.#rest = odd.join('') + last;
    this.#wake();
  }

  #keep(line: string): boolean {
    try {
      this.#lines.push(JSON.parse(line) as Json);
      return true;
    } catch {
      return false;
    }
  }

  #finish(): void {
    // A single document, such as a Status, need not end with a line break.
    if (this.#rest && this.#keep(this.#rest)) this.#rest = '';
    this.#isOver = true;
    this.#wake();
  }
}
