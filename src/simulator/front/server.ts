/**
 * The HTTPS server: sockets, bodies, watch streams, and the faults that cut or hold them. What is answered is api-server.ts's.
 */

import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { Server } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

import type { Clock } from '../clock.ts';
import type { Effect, Faults } from '../faults.ts';
import { StatusError } from '../status.ts';
import type { Certificates } from './certificates.ts';
import { jsonAnswer, statusAnswer } from './exchange.ts';
import type { Answer, StreamAnswer } from './exchange.ts';
import type { Front } from './api-server.ts';

export interface ServerDependencies {
  readonly certificates: Certificates;
  readonly front: Front;
  readonly faults: () => Faults;
  readonly clock: Clock;
}

/** The API server's own limit. */
const LARGEST_BODY = 3 * 1024 * 1024;
/** A watcher that leaves this much unread is cut, as the API server cuts slow ones. */
const LARGEST_BACKLOG = 64 * 1024 * 1024;

interface OpenWatch {
  readonly response: ServerResponse;
  silent: boolean;
}

export class SimulatorServer {
  readonly #deps: ServerDependencies;
  readonly #watches = new Set<OpenWatch>();
  /** Every connection, those in a TLS handshake too, which Node's closeAllConnections doesn't know of. */
  readonly #sockets = new Set<Socket>();
  #silent = false;
  #server: Server | undefined;

  constructor(deps: ServerDependencies) {
    this.#deps = deps;
  }

  /** Starts to listen; returns the port. */
  async listen(host: string, port: number): Promise<number> {
    const { ca, server: own } = this.#deps.certificates;
    // A client may show a certificate instead of a token; who shows none, or a strange one, is asked for a token.
    const tls = { ...own, ca, requestCert: true, rejectUnauthorized: false, keepAlive: true };
    const server = createServer(tls, (request, response) => {
      this.#serve(request, response).catch(() => response.destroy());
    });
    // Idle connections are the client's to close: a quick server-side limit races with its next request.
    server.keepAliveTimeout = 120_000;
    server.requestTimeout = 0;
    server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
    server.listen(port, host);
    await once(server, 'listening');
    this.#server = server;
    return (server.address() as AddressInfo).port;
  }

  /** Stops listening and cuts every connection. */
  async close(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    const closed = once(server, 'close');
    server.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  cutWatches(): void {
    for (const { response } of [...this.#watches]) response.destroy();
  }

  silenceWatches(silent: boolean): void {
    this.#silent = silent;
    if (silent) this.#watches.forEach((watch) => (watch.silent = true));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    const { method = 'GET', url = '/', headers } = request;
    const raw = { method, url, headers, body: body ?? '', certificateOf: commonNameOf(request.socket) };
    const effect = this.#deps.faults().effectOn({ method, url, headers });
    if (body === undefined) {
      send(response, statusAnswer(new StatusError(413, 'RequestEntityTooLarge', 'limit is 3145728').body));
    } else if (!effect) {
      this.#answer(response, this.#deps.front(raw));
    } else {
      this.#applyFault(effect, response, () => this.#deps.front(raw));
    }
  }

  #applyFault(effect: Effect, response: ServerResponse, carryOut: () => Answer | StreamAnswer): void {
    switch (effect.kind) {
      case 'answer': {
        const { status, headers, body } = effect;
        const answered = jsonAnswer(status, body ?? {});
        send(response, { ...answered, headers: { ...answered.headers, ...headers } });
        return;
      }
      case 'delay':
        this.#deps.clock.after(effect.ms, () => this.#answer(response, carryOut()));
        return;
      case 'lose reply':
        carryOut();
        response.destroy();
        return;
      case 'cut':
        response.destroy();
        return;
    }
  }

  #answer(response: ServerResponse, answered: Answer | StreamAnswer): void {
    if (response.destroyed) return;
    if ('stream' in answered) this.#stream(response, answered);
    else send(response, answered);
  }

  #stream(response: ServerResponse, { status, headers, stream }: StreamAnswer): void {
    const watch: OpenWatch = { response, silent: this.#silent };
    response.writeHead(status, headers);
    response.flushHeaders();
    this.#watches.add(watch);
    const stop = stream({
      send: (line) => {
        if (watch.silent || response.destroyed) return;
        response.write(line);
        if (response.writableLength > LARGEST_BACKLOG) response.destroy();
      },
      end: () => {
        if (!watch.silent) response.end();
      },
    });
    response.once('close', () => {
      this.#watches.delete(watch);
      stop();
    });
  }
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, 'content-length': String(bytes.length) });
  response.end(bytes);
}

/** Whom the client's certificate names, if the cluster's own CA signed it. */
function commonNameOf(socket: Socket): string | undefined {
  if (!(socket instanceof TLSSocket) || !socket.authorized) return undefined;
  const subject = socket.getPeerCertificate().subject as { CN?: string } | undefined;
  return subject?.CN;
}

/** The whole body as text; undefined when it is too large. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST_BODY) chunks.push(chunk);
  }
  return size <= LARGEST_BODY ? Buffer.concat(chunks).toString() : undefined;
}
