/** A web server that gives images, in whatever way a test needs, and remembers what it was asked. */

import { createServer } from 'node:http';
import type { IncomingHttpHeaders, RequestListener, Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface ImageServer {
  readonly url: string;
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

/** Starts a server on a free port of the loopback; with a key pair it speaks TLS. */
export async function startImageServer(
  answer: RequestListener,
  tls?: { readonly key: string; readonly cert: string },
): Promise<ImageServer> {
  const asked: Asked[] = [];
  const listener: RequestListener = (request, response) => {
    asked.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers });
    answer(request, response);
  };
  const server: Server = tls ? createTlsServer(tls, listener) : createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An image as most servers give it: its size, and ranges. */
export const giving =
  (image: Buffer, headers: Record<string, string> = {}): RequestListener =>
  (request, response) => {
    response.writeHead(200, { 'content-length': image.length, 'accept-ranges': 'bytes', ...headers });
    response.end(request.method === 'HEAD' ? undefined : image);
  };

export const refusing =
  (status: number): RequestListener =>
  (_, response) => {
    response.writeHead(status).end();
  };
