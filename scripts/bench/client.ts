import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { text } from 'node:stream/consumers';

/** A client that sends one request at a time on a kept connection, or on a new one each, and takes the time. */
export interface Client {
  /** Rejects for an answer that isn't 2xx, and when there is none within half a minute. */
  send(url: string, options?: { method?: string; body?: string }): Promise<Answer>;
  close(): void;
}

export interface Answer {
  /** Names and values in turns, spelt as they came. */
  readonly rawHeaders: readonly string[];
  readonly body: string;
  /** From the sending until the body was there. */
  readonly milliseconds: number;
}

export interface ClientOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly keepAlive?: boolean;
}

const patienceMilliseconds = 30_000;

export function createClient({ headers = {}, keepAlive = true }: ClientOptions = {}): Client {
  const http = new HttpAgent({ keepAlive });
  // Certificates of the benchmark are made for it; that they are verified elsewhere isn't what is measured. Sessions
  // aren't resumed, as they aren't by clients that make a new context for each request.
  const https = new HttpsAgent({ keepAlive, rejectUnauthorized: false, maxCachedSessions: 0 });
  return {
    send: (url, { method = 'GET', body } = {}) => {
      const secure = url.startsWith('https:');
      const type = body === undefined ? {} : { 'content-type': 'application/json' };
      const options = { method, headers: { ...headers, ...type }, timeout: patienceMilliseconds };
      const start = performance.now();
      return new Promise((resolve, reject) => {
        const request = secure
          ? httpsRequest(url, { ...options, agent: https })
          : httpRequest(url, { ...options, agent: http });
        request.once('response', (response) => void received(response, start).then(resolve, reject));
        request.once('timeout', () => request.destroy(new Error(`no answer of ${url}`)));
        request.once('error', reject);
        request.end(body);
      });
    },
    close: () => {
      http.destroy();
      https.destroy();
    },
  };
}

async function received(response: IncomingMessage, start: number): Promise<Answer> {
  const body = await text(response);
  const milliseconds = performance.now() - start;
  const { statusCode = 0, rawHeaders } = response;
  if (statusCode < 200 || statusCode > 299) throw new Error(`an answer is ${statusCode}: ${body.slice(0, 500)}`);
  return { rawHeaders, body, milliseconds };
}

export interface Latency {
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

export function latencyOf(milliseconds: readonly number[]): Latency {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.round((sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN) * 100) / 100;
  return { p50: at(0.5), p99: at(0.99) };
}

/** GETs a URL so many times, one after the other, after a tenth as many that don't count. */
export async function oneAtATime(client: Client, url: string, count: number): Promise<Latency> {
  const answers: Answer[] = [];
  for (let sent = 0; sent < count * 1.1; sent += 1) answers.push(await client.send(url));
  return latencyOf(answers.slice(-count).map(({ milliseconds }) => milliseconds));
}
