/**
 * The connection to the cluster under test: plain HTTPS with keep-alive, that sends exactly what it is told and gives
 * back exactly what came. Retries nothing, follows nothing.
 */

import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import type { AgentOptions } from 'node:https';

import type { Json } from '../json.ts';
import type { Answer, OpenWatch, Outgoing, Transport } from '../replay/transport.ts';
import { WatchLines } from './watch-lines.ts';

export interface Endpoint {
  readonly url: URL;
  /** CA, client certificate and the like. */
  readonly tls: AgentOptions;
  /** The kubeconfig user's headers; their client certificate is in `tls`. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A request that gets no answer at all within this ends as an error. A watch is bounded by whoever reads it. */
const ANSWER_MS = 65_000;

const NO_CERTIFICATE = { cert: undefined, key: undefined, pfx: undefined } as const;

export class Connection implements Transport {
  readonly #endpoint: Endpoint;
  readonly #own: Agent;
  readonly #others: Agent;
  readonly #tokens = new Map<string, string>();

  constructor(endpoint: Endpoint) {
    this.#endpoint = endpoint;
    this.#own = new Agent({ ...endpoint.tls, keepAlive: true, maxSockets: 32 });
    this.#others = new Agent({ ...endpoint.tls, ...NO_CERTIFICATE, keepAlive: true, maxSockets: 32 });
  }

  /** From now on requests as `user` carry this bearer token. */
  addUser(user: string, token: string): void {
    this.#tokens.set(user, token);
  }

  close(): void {
    this.#own.destroy();
    this.#others.destroy();
  }

  async send(outgoing: Outgoing): Promise<Answer> {
    const message = await this.#open(outgoing, ANSWER_MS);
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    return { status: message.statusCode ?? 0, headers: headersOf(message), body: bodyOf(Buffer.concat(chunks)) };
  }

  async watch(outgoing: Outgoing): Promise<OpenWatch> {
    return new WatchLines(await this.#open(outgoing, ANSWER_MS));
  }

  #open(outgoing: Outgoing, timeout: number): Promise<IncomingMessage> {
    const { method, as, body } = outgoing;
    const headers = {
      ...this.#credentials(as),
      ...outgoing.headers,
      ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }),
    };
    return new Promise((resolve, reject) => {
      const sent = request(this.#locate(outgoing), {
        method,
        headers,
        agent: as === 'admin' ? this.#own : this.#others,
      });
      const giveUp = setTimeout(() => sent.destroy(new Error(`no answer within ${timeout} ms`)), timeout);
      sent.on('response', (message) => {
        clearTimeout(giveUp);
        resolve(message);
      });
      sent.on('error', (error) => {
        clearTimeout(giveUp);
        reject(error);
      });
      sent.end(body);
    });
  }

  /** The server's URL may have a path of its own, as behind Rancher. */
  #locate({ path }: Outgoing): URL {
    const { url } = this.#endpoint;
    return new URL(url.pathname.replace(/\/$/, '') + path, url);
  }

  #credentials(user: string): Record<string, string> {
    if (user === 'admin') return { ...this.#endpoint.headers };
    if (user === 'anonymous') return {};
    const token = this.#tokens.get(user);
    if (token === undefined) throw new Error(`there is no token of ${user}`);
    return { authorization: `Bearer ${token}` };
  }
}

/** As Node gives them, but repeated ones as lists: several warnings are several. */
export function headersOf(message: IncomingMessage): Answer['headers'] {
  const entries = Object.entries(message.headersDistinct).filter((entry) => entry[1] !== undefined);
  return Object.fromEntries(
    entries.map(([name, values = []]) => [name, values.length === 1 ? (values[0] ?? '') : values]),
  );
}

/** A body as the recordings have it. */
export function bodyOf(content: Buffer): Json {
  if (content.length === 0) return null;
  const text = content.toString('utf8');
  try {
    return JSON.parse(text) as Json;
  } catch {
    return { text };
  }
}
