/**
 * One HTTP exchange over node's own client: limits on connecting, answering and size, and every way to fail turned into
 * an ApiError of code 0. Knows no Kubernetes: credentials, paths and the meaning of status codes are the transport's.
 */
import { request as httpRequest } from 'node:http';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { RequestOptions } from 'node:https';
import { onAbort } from './abort.ts';
import type { Signals } from './abort.ts';
import { ApiError, networkError } from './api-error.ts';
import type { Clock } from '../clock.ts';
import { decodeUtf8 } from './utf8.ts';

export interface ExchangeLimits {
  readonly connectTimeoutMs: number;
  /** From the start of the request to the end of the body; for a stream to the headers. */
  readonly responseTimeoutMs: number;
  /** Of a body that is collected. */
  readonly maxBodyBytes: number;
  /** Of a body that is taken piece by piece. */
  readonly maxStreamedBytes: number;
}

export interface Exchange {
  readonly secure: boolean;
  readonly options: RequestOptions;
  readonly body: Buffer | undefined;
  readonly signals: Signals;
  /** Takes the body of a 2xx reply piece by piece, in place of its being collected. */
  readonly onChunk?: ((chunk: Buffer) => void) | undefined;
}

export interface Reply {
  readonly message: IncomingMessage;
  readonly body: string;
}

function asNetworkError(error: unknown, connected: boolean): ApiError {
  if (error instanceof ApiError) return error;
  const text = error instanceof Error ? error.message || String((error as NodeJS.ErrnoException).code) : String(error);
  return networkError(connected ? 'ConnectionLost' : 'ConnectFailed', text, error);
}

/**
 * Ends the request when its connection isn't there (TLS included) in time. A pooled connection is there already. Returns
 * whether there is a connection.
 */
function limitConnecting(
  request: ClientRequest,
  secure: boolean,
  { clock, limits }: { readonly clock: Clock; readonly limits: ExchangeLimits },
): () => boolean {
  let connected = false;
  request.once('socket', (socket) => {
    connected = !socket.connecting;
    if (connected) return;
    const late = networkError('ConnectTimeout', `no connection within ${limits.connectTimeoutMs} ms`);
    const cancel = clock.after(limits.connectTimeoutMs, () => request.destroy(late));
    socket.once(secure ? 'secureConnect' : 'connect', () => {
      connected = true;
      cancel();
    });
    request.once('close', cancel);
  });
  return () => connected;
}

interface Sent {
  /** The reply's head; its body is the caller's to read or destroy. */
  readonly head: Promise<IncomingMessage>;
  /** Ends the exchange, whatever it is at. */
  readonly giveUp: (why: ApiError) => void;
  /** Why it was given up, if it was. */
  readonly givenUp: () => ApiError | undefined;
}

function send(exchange: Exchange, clock: Clock, limits: ExchangeLimits): Sent {
  const aborted = (): ApiError => networkError('Aborted', 'the request was given up');
  if (exchange.signals.some((signal) => signal?.aborted)) throw aborted();
  const request = (exchange.secure ? httpsRequest : httpRequest)(exchange.options);
  const isConnected = limitConnecting(request, exchange.secure, { clock, limits });
  let why: ApiError | undefined;
  let giveUp: Sent['giveUp'] = () => undefined;
  const head = new Promise<IncomingMessage>((resolve, reject) => {
    request.once('response', resolve);
    request.on('error', (error) => reject(asNetworkError(error, isConnected())));
    giveUp = (error) => {
      why ??= error;
      request.destroy(error);
      // A request that waits for a connection tells nobody of its end before it gets one.
      reject(error);
    };
  });
  request.once(
    'close',
    onAbort(exchange.signals, () => giveUp(aborted())),
  );
  request.end(exchange.body);
  return { head, giveUp, givenUp: () => why };
}

/** Passes chunks on; an error of whoever takes them is one of the reply's content. */
function taker(take: (chunk: Buffer) => void, maxBytes: number): (chunk: Buffer) => void {
  let size = 0;
  return (chunk) => {
    size += chunk.length;
    if (size > maxBytes) throw networkError('TooLarge', `the reply is larger than ${maxBytes} bytes`);
    try {
      take(chunk);
    } catch (error) {
      throw networkError('BadReply', `the reply can't be used: ${String(error)}`, error);
    }
  };
}

export function isGoodStatus({ statusCode = 0 }: IncomingMessage): boolean {
  return statusCode >= 200 && statusCode < 300;
}

/** A good reply's text must be UTF-8; of an error's, what can be read is enough. */
function textOf(bytes: Buffer, isGood: boolean): string {
  if (!isGood) return bytes.toString('utf8');
  try {
    return decodeUtf8(bytes);
  } catch (error) {
    throw networkError('BadReply', `the reply can't be used: ${String(error)}`, error);
  }
}

async function readBody(
  message: IncomingMessage,
  limits: ExchangeLimits,
  onChunk?: (chunk: Buffer) => void,
): Promise<string> {
  return textOf(await readBytes(message, limits, onChunk), isGoodStatus(message));
}

function readBytes(
  message: IncomingMessage,
  limits: ExchangeLimits,
  onChunk?: (chunk: Buffer) => void,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const collect = (chunk: Buffer): void => void chunks.push(chunk);
    const take =
      onChunk && isGoodStatus(message) ? taker(onChunk, limits.maxStreamedBytes) : taker(collect, limits.maxBodyBytes);
    message.on('data', (chunk: Buffer) => {
      if (message.destroyed) return;
      try {
        take(chunk);
      } catch (error) {
        message.destroy(error as Error);
      }
    });
    message.once('end', () => resolve(Buffer.concat(chunks)));
    message.once('error', (error) => reject(asNetworkError(error, true)));
    message.once('close', () => reject(networkError('ConnectionLost', 'the connection ended within the reply')));
  });
}

/** Sends a request and reads the whole reply. Rejects with an ApiError of code 0 when no complete reply comes. */
export async function exchangeWhole(exchange: Exchange, clock: Clock, limits: ExchangeLimits): Promise<Reply> {
  const { head, giveUp, givenUp } = send(exchange, clock, limits);
  const late = networkError('ResponseTimeout', `no complete answer within ${limits.responseTimeoutMs} ms`);
  const cancel = clock.after(limits.responseTimeoutMs, () => giveUp(late));
  try {
    const message = await head;
    // Giving up within the body surfaces as a lost connection; why it was given up says more.
    const body = await readBody(message, limits, exchange.onChunk).catch((error: unknown) => {
      throw givenUp() ?? error;
    });
    return { message, body };
  } finally {
    cancel();
  }
}

/** Sends a request and resolves with the open reply once its head is there. */
export async function exchangeStream(
  exchange: Exchange,
  clock: Clock,
  limits: ExchangeLimits,
): Promise<IncomingMessage> {
  const { head, giveUp } = send(exchange, clock, limits);
  const late = networkError('ResponseTimeout', `no answer within ${limits.responseTimeoutMs} ms`);
  const cancel = clock.after(limits.responseTimeoutMs, () => giveUp(late));
  try {
    return await head;
  } finally {
    cancel();
  }
}

/** The whole body of a reply whose head came as a stream: the text of a refused watch. */
export async function drain(message: IncomingMessage, clock: Clock, limits: ExchangeLimits): Promise<string> {
  const late = networkError('ResponseTimeout', 'the refusal did not end in time');
  const cancel = clock.after(limits.responseTimeoutMs, () => message.destroy(late));
  try {
    return await readBody(message, limits);
  } finally {
    cancel();
  }
}
