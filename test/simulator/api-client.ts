/** A plain HTTPS client of the simulated cluster, by its kubeconfig: what is sent and what comes back, nothing else. */

import type { IncomingHttpHeaders } from 'node:http';
import { Agent, request } from 'node:https';

import { KubeConfig } from '@kubernetes/client-node';

import type { Simulator } from '../../src/simulator/simulator.ts';

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** As they came, compressed or not. */
  readonly bytes: Buffer;
  /** The body as JSON; throws when it is none. */
  json(): ApiObject;
}

/** Whatever a test looks at of an answer. */
export interface ApiObject {
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace: string;
    readonly uid: string;
    readonly resourceVersion: string;
    readonly generation: number;
    readonly labels?: Record<string, string>;
    readonly annotations?: Record<string, string>;
    readonly finalizers?: string[];
    readonly deletionTimestamp?: string;
    readonly continue?: string;
    readonly remainingItemCount?: number;
  };
  readonly items: readonly ApiObject[];
  readonly spec: Record<string, unknown>;
  readonly status: Record<string, unknown> & { readonly conditions?: readonly { type: string }[] };
  readonly message: string;
  readonly reason: string;
  readonly code: number;
  readonly details: Record<string, unknown>;
  /** Of a Table. */
  readonly rows: readonly { readonly cells: readonly string[] }[];
  /** Of an APIResourceList. */
  readonly resources: readonly { readonly name: string }[];
}

export interface WatchEvent {
  readonly type: string;
  readonly object: ApiObject;
}

export interface OpenWatch {
  /** The next event; undefined when the watch ended. */
  next(): Promise<WatchEvent | undefined>;
  /** Resolves once the stream is over; false when it was cut. */
  readonly ended: Promise<boolean>;
  close(): void;
}

export const VMS = '/apis/kubevirt.io/v1/namespaces/ns/virtualmachines';
export const VMIS = '/apis/kubevirt.io/v1/namespaces/ns/virtualmachineinstances';
export const CONFIG_MAPS = '/api/v1/namespaces/ns/configmaps';
export const SUBRESOURCES = '/apis/subresources.kubevirt.io/v1/namespaces/ns';

export interface SendOptions {
  readonly body?: unknown;
  readonly type?: string;
  readonly headers?: Record<string, string>;
  readonly token?: string | null;
}

/** Bytes and texts go as they are, anything else as JSON. */
function contentOf(body: unknown): string | Buffer {
  if (typeof body === 'string' || Buffer.isBuffer(body)) return body;
  return body === undefined ? '' : JSON.stringify(body);
}

export class ApiClient {
  readonly #url: URL;
  readonly #token: string;
  readonly #agent: Agent;

  constructor(simulator: Simulator) {
    const config = new KubeConfig();
    config.loadFromString(simulator.kubeconfig);
    const ca = Buffer.from(config.getCurrentCluster()?.caData ?? '', 'base64');
    this.#url = new URL(simulator.url);
    this.#token = config.getCurrentUser()?.token ?? '';
    this.#agent = new Agent({ ca, keepAlive: true });
  }

  close(): void {
    this.#agent.destroy();
  }

  send(method: string, path: string, options: SendOptions = {}): Promise<Reply> {
    const { body, type = 'application/json' } = options;
    const content = contentOf(body);
    const headers = {
      ...this.#headers(options),
      ...(content.length > 0 && { 'content-type': type, 'content-length': String(Buffer.byteLength(content)) }),
      ...options.headers,
    };
    return new Promise((resolve, reject) => {
      const sent = request(new URL(path, this.#url), { method, agent: this.#agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const bytes = Buffer.concat(chunks);
          const text = bytes.toString();
          const { statusCode: status = 0, headers: answered } = response;
          resolve({ status, headers: answered, text, bytes, json: () => JSON.parse(text) as ApiObject });
        });
      });
      sent.on('error', reject);
      sent.end(content);
    });
  }

  get(path: string, headers?: Record<string, string>): Promise<Reply> {
    return this.send('GET', path, headers ? { headers } : {});
  }

  /** The body of an answer that is no text. */
  async bytes(path: string): Promise<Buffer> {
    return Buffer.from((await this.send('GET', path, { headers: { accept: '*/*' } })).bytes);
  }

  merge(path: string, body: unknown): Promise<Reply> {
    return this.send('PATCH', path, { body, type: 'application/merge-patch+json' });
  }

  jsonPatch(path: string, body: unknown): Promise<Reply> {
    return this.send('PATCH', path, { body, type: 'application/json-patch+json' });
  }

  put(path: string, body?: unknown): Promise<Reply> {
    return this.send('PUT', path, { body, headers: { accept: 'application/json, */*' } });
  }

  /** Opens a watch and waits until the server has begun to answer. */
  watch(path: string, more: Record<string, string> = {}): Promise<OpenWatch> {
    return new Promise((resolve, reject) => {
      const headers = { ...this.#headers({}), ...more };
      const sent = request(new URL(path, this.#url), { agent: this.#agent, headers }, (response) => {
        const events: WatchEvent[] = [];
        const waiting: ((event: WatchEvent | undefined) => void)[] = [];
        let rest = '';
        let over = false;
        const deliver = (event: WatchEvent | undefined): void => {
          const waiter = waiting.shift();
          if (waiter) waiter(event);
          else if (event) events.push(event);
        };
        response.on('data', (chunk: Buffer) => {
          const lines = (rest + chunk.toString()).split('\n');
          rest = lines.pop() ?? '';
          lines.forEach((line) => deliver(JSON.parse(line) as WatchEvent));
        });
        response.on('error', () => undefined);
        const ended = new Promise<boolean>((finish) => {
          response.on('close', () => {
            over = true;
            finish(response.complete);
            while (waiting.length > 0) deliver(undefined);
          });
        });
        resolve({
          ended,
          close: () => sent.destroy(),
          next: () =>
            new Promise((give) => {
              const event = events.shift();
              if (event || over) give(event);
              else waiting.push(give);
            }),
        });
      });
      sent.on('error', reject);
      sent.end();
    });
  }

  #headers({ token = this.#token }: SendOptions): Record<string, string> {
    return token === null ? {} : { authorization: `Bearer ${token}` };
  }
}
