/**
 * Requests to the Kubernetes API server: credentials, kept-alive connections, JSON both ways, errors as ApiError, and
 * bounded retries of reads. Knows no resource: paths and meanings are the callers'. client-node's own request code isn't
 * used because it connects anew for every call and puts no limit on a watch.
 */
import { setMaxListeners } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { KubeConfig } from '@kubernetes/client-node';
import type { Signals } from './abort.ts';
import { Agents } from './agents.ts';
import type { Lane } from './agents.ts';
import { errorFromReply, isApiError, networkError, retryAfterSeconds } from './api-error.ts';
import type { ApiError, NetworkReason } from './api-error.ts';
import { backoffDelay } from './backoff.ts';
import { pause } from '../clock.ts';
import type { Clock } from '../clock.ts';
import { Credentials } from './credentials.ts';
import type { Applied } from './credentials.ts';
import { drain, exchangeStream, exchangeWhole, isGoodStatus } from './exchange.ts';
import type { Exchange, ExchangeLimits, Reply } from './exchange.ts';
import type { KubernetesMetrics } from '../metrics.ts';

export interface ApiCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path and query, below the server's URL of the kubeconfig. */
  readonly path: string;
  /** The Kubernetes verb and the resource, as the metrics name them. */
  readonly verb: string;
  readonly resource: string;
  readonly body?: unknown;
  readonly contentType?: string;
  readonly accept?: string;
  readonly signal?: AbortSignal;
  /** Takes the body of a good answer piece by piece as it arrives; the call then returns undefined. */
  readonly onChunk?: (chunk: Buffer) => void;
}

export interface Transport {
  /** Sends a call and returns the parsed JSON reply, undefined for an empty one. Rejects with ApiError. Never retried. */
  call(call: ApiCall): Promise<unknown>;
  /** A GET that is tried again, a few times, when the API server is busy or the connection broke. Rejects with ApiError. */
  read(call: ApiCall): Promise<unknown>;
  /** Opens a watch and resolves with its stream once the API server accepted it. Rejects with ApiError. */
  watch(call: ApiCall): Promise<IncomingMessage>;
  /** Ends all connections, and every call that is under way or yet to come. */
  close(): void;
}

export interface TransportOptions {
  readonly kubeConfig: KubeConfig;
  readonly clock: Clock;
  readonly random: () => number;
  readonly metrics: KubernetesMetrics;
  readonly userAgent: string;
  readonly limits: ExchangeLimits;
  /** Reads at the same time, and as many writes; more wait their turn. */
  readonly maxSockets: number;
}

const readAttempts = 3;
const readBackoff = { baseMs: 200, maxMs: 2_000 };
/** A read waits at most this long for a Retry-After: behind it a client of ours is waiting. */
const longestRetryAfter = 3;

const transient = [429, 502, 503, 504];
const brokenConnections: readonly string[] = ['ConnectFailed', 'ConnectionLost'] satisfies NetworkReason[];

/** Whether the same read may well succeed in a moment. One that had no answer in its time has kept its caller long enough. */
function isTransient(error: unknown): error is ApiError {
  return isApiError(error, ...transient) || (isApiError(error, 0) && brokenConnections.includes(error.reason));
}

/** A call, and which connections it may take. */
interface Way {
  readonly call: ApiCall;
  readonly lane: Lane;
}

type Send<T> = (exchange: Exchange) => Promise<T>;

function laneOf({ method, onChunk }: ApiCall): Lane {
  if (onChunk) return 'list';
  return method === 'GET' ? 'read' : 'write';
}

function serverOf(kubeConfig: KubeConfig): URL {
  const cluster = kubeConfig.getCurrentCluster();
  if (!cluster) throw new Error('the kubeconfig names no current cluster');
  const server = new URL(cluster.server);
  if (server.protocol === 'http:' && !cluster.skipTLSVerify) {
    throw new Error(`plain HTTP to ${server.host} is refused unless the kubeconfig says insecure-skip-tls-verify`);
  }
  return server;
}

function parseBody(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw networkError('BadReply', `the API server's answer isn't JSON: ${text.slice(0, 100)}`, error);
  }
}

class HttpTransport implements Transport {
  readonly #options: TransportOptions;
  readonly #server: URL;
  readonly #credentials: Credentials;
  readonly #agents: Agents;
  readonly #closed = new AbortController();

  constructor(options: TransportOptions) {
    this.#options = options;
    this.#server = serverOf(options.kubeConfig);
    this.#credentials = new Credentials(options.kubeConfig, options.clock);
    this.#agents = new Agents(this.#server.protocol === 'https:', options.maxSockets);
    // Each call that is under way listens.
    setMaxListeners(0, this.#closed.signal);
  }

  async call(call: ApiCall): Promise<unknown> {
    const { clock, limits } = this.#options;
    const lane = laneOf(call);
    const send = (exchange: Exchange): Promise<Reply> => exchangeWhole(exchange, clock, limits);
    const reply = await this.#authenticated({ call, lane }, send, ({ message }) => message);
    if (!isGoodStatus(reply.message)) throw this.#error(reply.message, reply.body);
    return parseBody(reply.body);
  }

  async read(call: ApiCall): Promise<unknown> {
    const { clock, random } = this.#options;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.call(call);
      } catch (error) {
        const worth = isTransient(error) && (error.retryAfter ?? 0) <= longestRetryAfter;
        if (!worth || attempt === readAttempts || call.signal?.aborted) throw error;
        const delay = Math.max((error.retryAfter ?? 0) * 1000, backoffDelay(attempt, readBackoff, random));
        await pause(clock, delay, ...this.#signals(call));
      }
    }
  }

  async watch(call: ApiCall): Promise<IncomingMessage> {
    const { clock, limits } = this.#options;
    const send = (exchange: Exchange): Promise<IncomingMessage> => exchangeStream(exchange, clock, limits);
    const message = await this.#authenticated({ call, lane: 'watch' }, send, (head) => head);
    if (!isGoodStatus(message)) throw this.#error(message, await drain(message, clock, limits));
    return message;
  }

  close(): void {
    this.#closed.abort();
    this.#agents.destroy();
  }

  #signals({ signal }: ApiCall): Signals {
    return [signal, this.#closed.signal];
  }

  /**
   * Sends, and after a 401 once more with credentials read anew: a refused call had no effect, and tokens rotate. A
   * connection that can't be made may be for want of a new CA, so that the next call looks for one.
   */
  async #authenticated<T>(way: Way, send: Send<T>, headOf: (result: T) => IncomingMessage): Promise<T> {
    const signals = this.#signals(way.call);
    const applied = await this.#credentials.current(signals);
    const first = await this.#counted(way, () => send(this.#exchange(way, applied)), headOf).catch((error: unknown) => {
      if (isApiError(error, 0) && error.reason === 'ConnectFailed') this.#credentials.renew(applied);
      throw error;
    });
    if (headOf(first).statusCode !== 401) return first;
    headOf(first).destroy();
    this.#credentials.renew(applied);
    const renewed = await this.#credentials.current(signals);
    return this.#counted(way, () => send(this.#exchange(way, renewed)), headOf);
  }

  async #counted<T>({ call }: Way, send: () => Promise<T>, headOf: (result: T) => IncomingMessage): Promise<T> {
    const { clock, metrics } = this.#options;
    const started = clock.now();
    let code = 0;
    try {
      const result = await send();
      code = headOf(result).statusCode ?? 0;
      return result;
    } finally {
      metrics.request({ verb: call.verb, resource: call.resource, code, seconds: (clock.now() - started) / 1000 });
    }
  }

  #error(message: IncomingMessage, body: string): ApiError {
    const sent = Date.parse(message.headers.date ?? '');
    const now = Number.isNaN(sent) ? this.#options.clock.date().getTime() : sent;
    const wait = retryAfterSeconds(message.headers['retry-after'], now);
    return errorFromReply(message.statusCode ?? 0, body, wait);
  }

  #exchange({ call, lane }: Way, applied: Applied): Exchange {
    const body = call.body === undefined ? undefined : Buffer.from(JSON.stringify(call.body));
    const headers: Record<string, string | number> = {
      ...applied.headers,
      Accept: call.accept ?? 'application/json',
      'User-Agent': this.#options.userAgent,
    };
    if (body) headers['Content-Type'] = call.contentType ?? 'application/json';
    if (call.method !== 'GET') headers['Content-Length'] = body?.length ?? 0;
    const options = {
      method: call.method,
      // Brackets of an IPv6 address belong to the URL, not to the name that is connected to.
      hostname: this.#server.hostname.replace(/^\[|\]$/g, ''),
      port: this.#server.port || (this.#server.protocol === 'https:' ? 443 : 80),
      path: this.#server.pathname.replace(/\/$/, '') + call.path,
      headers,
      agent: this.#agents.agent(lane, applied),
    };
    const secure = this.#server.protocol === 'https:';
    return { secure, options, body, signals: this.#signals(call), onChunk: call.onChunk };
  }
}

/** A transport to the kubeconfig's current cluster. Throws for a plain HTTP server that the kubeconfig doesn't allow. */
export function createTransport(options: TransportOptions): Transport {
  return new HttpTransport(options);
}
