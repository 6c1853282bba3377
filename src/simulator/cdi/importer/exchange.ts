/**
 * One HTTP request of an importer, redirects followed, over real sockets. Credentials and extra headers go with every
 * redirect, as CDI's do. Nothing is kept alive: a container that ends leaves no connection.
 */

import { request as httpRequest } from 'node:http';
import type { ClientRequest, IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { rootCertificates } from 'node:tls';

import type { Endpoint } from './endpoint.ts';
import { goReason } from './go-errors.ts';

export type Method = 'HEAD' | 'GET';

/** CDI follows redirects without end; an importer that never ends helps nobody here. */
const MOST_REDIRECTS = 50;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const USER_AGENT = 'cdi-golang-importer';

/** A request that got no answer, in Go's words. */
export class RequestError extends Error {}

/** The answer of the last server asked. Throws RequestError. */
export async function exchange(method: Method, endpoint: Endpoint, signal: AbortSignal): Promise<IncomingMessage> {
  let url = endpoint.url;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await answerTo(method, url, endpoint, signal);
    const { location } = response.headers;
    if (!REDIRECTS.has(response.statusCode ?? 0) || location === undefined) return response;
    response.destroy();
    url = redirected(url, location, method);
  }
  throw failure(method, url, `stopped after ${MOST_REDIRECTS} redirects`);
}

function failure(method: Method, url: string, why: string): RequestError {
  return new RequestError(`${method === 'GET' ? 'Get' : 'Head'} ${JSON.stringify(withoutPassword(url))}: ${why}`);
}

function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  if (!parsed.password) return url;
  parsed.password = 'xxxxx';
  return parsed.href;
}

function redirected(from: string, location: string, method: Method): string {
  if (!URL.canParse(location, from)) throw failure(method, from, `failed to parse Location header "${location}"`);
  return new URL(location, from).href;
}

async function answerTo(
  method: Method,
  url: string,
  endpoint: Endpoint,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const scheme = parsed?.protocol.slice(0, -1) ?? '';
  if (!parsed || (scheme !== 'http' && scheme !== 'https')) {
    throw failure(method, url, `unsupported protocol scheme "${scheme}"`);
  }
  try {
    return await received(open(method, parsed, endpoint, signal));
  } catch (error) {
    throw failure(method, url, goReason(error));
  }
}

function open(method: Method, url: URL, endpoint: Endpoint, signal: AbortSignal): ClientRequest {
  const options = { method, agent: false, headers: headersOf(url, endpoint), signal } as const;
  if (url.protocol === 'http:') return httpRequest(url, options);
  const { certificates, insecure } = endpoint;
  return httpsRequest(url, {
    ...options,
    minVersion: 'TLSv1.2',
    rejectUnauthorized: !insecure,
    ...(certificates && { ca: [...rootCertificates, ...certificates] }),
  });
}

const received = (sent: ClientRequest): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    sent.on('response', resolve);
    sent.on('error', reject);
    sent.end();
  });

const basic = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

/** Lines without a colon are left out, as CDI does; a name may come more than once. */
function headersOf(url: URL, { headers, credentials }: Endpoint): OutgoingHttpHeaders {
  const result: Record<string, string[]> = { 'User-Agent': [USER_AGENT] };
  for (const line of headers) {
    const colon = line.indexOf(':');
    if (colon > 0) (result[line.slice(0, colon)] ??= []).push(line.slice(colon + 1));
  }
  if (credentials) result['Authorization'] = [basic(credentials.user, credentials.password)];
  else if (url.username && !result['Authorization']) {
    result['Authorization'] = [basic(decodeURIComponent(url.username), decodeURIComponent(url.password))];
  }
  return result;
}
