/** The simulator's control endpoint, for states that no API call leads to: guests, nodes and time. */

import { request } from 'node:http';

import type { Json } from '../json.ts';
import { isObject, textAt } from '../json.ts';

export type ControlMethod = 'GET' | 'PATCH' | 'POST' | 'DELETE';

export class Control {
  readonly #base: URL;

  constructor(base: URL) {
    this.#base = base;
  }

  /** Tells the simulator something; an error when it refuses. The path is relative to the endpoint, `guests/ns/vm`. */
  async tell(method: ControlMethod, path: string, body?: Json): Promise<Json> {
    const { status, text } = await this.#send(method, path, body === undefined ? '' : JSON.stringify(body));
    const answer = text ? (JSON.parse(text) as Json) : null;
    if (status < 300) return answer;
    throw new Error(`control ${method} ${path}: ${status} ${isObject(answer) ? textAt(answer, 'error') : ''}`);
  }

  #send(method: string, path: string, body: string): Promise<{ status: number; text: string }> {
    const url = new URL(`${this.#base.pathname.replace(/\/$/, '')}/${path}`, this.#base);
    const headers = body ? { 'content-type': 'application/json' } : {};
    return new Promise((resolve, reject) => {
      const sent = request(url, { method, headers, agent: false }, (message) => {
        const chunks: Buffer[] = [];
        message.on('data', (chunk: Buffer) => chunks.push(chunk));
        message.on('error', reject);
        message.on('end', () => resolve({ status: message.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }
}
