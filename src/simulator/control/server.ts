/**
 * The control endpoint: plain HTTP on loopback, for people and programs that script the cluster's guests, nodes, faults
 * and pace from outside. The first segment of its URL is a secret, since it has no other authentication and everyone on
 * the machine, and every page in a browser, could reach the port.
 */

import { randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { answerControl } from './answers.ts';
import type { ControlAnswer, ControlSubject } from './answers.ts';

export interface ControlServer {
  /** Without a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

const LARGEST_BODY = 1024 * 1024;

/** Listens on a free port of the host. */
export async function startControl(host: string, subject: ControlSubject): Promise<ControlServer> {
  const secret = randomBytes(18).toString('base64url');
  const server = createServer((request, response) => {
    serve(request, secret, subject)
      .then((answer) => send(response, answer))
      .catch(() => response.destroy());
  });
  server.listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/${secret}`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function serve(request: IncomingMessage, secret: string, subject: ControlSubject): Promise<ControlAnswer> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://control');
  const [, shown = '', ...rest] = pathname.split('/');
  const text = await readBody(request);
  if (!isSame(shown, secret)) return { status: 404, body: { error: 'there is nothing here' } };
  if (text === undefined) return { status: 413, body: { error: `a body has at most ${LARGEST_BODY} bytes` } };
  const path = `/${rest.filter(Boolean).join('/')}`;
  return answerControl(subject, { method: request.method ?? 'GET', path, query: searchParams, text });
}

function isSame(shown: string, secret: string): boolean {
  const [a, b] = [Buffer.from(shown), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function send(response: ServerResponse, { status, headers, body }: ControlAnswer): void {
  const text = body === undefined ? '' : `${JSON.stringify(body)}\n`;
  response.writeHead(status, { ...headers, ...(text && { 'content-type': 'application/json' }) });
  response.end(text);
}

/** Undefined when it is too large. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST_BODY) chunks.push(chunk);
  }
  return size <= LARGEST_BODY ? Buffer.concat(chunks).toString() : undefined;
}
