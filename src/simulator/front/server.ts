/**
 * The HTTPS server: sockets, bodies, watch streams, and the faults that cut or hold them. What is answered is api-server.ts's.
 */

import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { Server } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';

import type { WatchSink } from '../api/watch.ts';
import type { Clock } from '../clock.ts';
import type { Faults } from '../faults.ts';
import { applyEffect } from './fault-effects.ts';
import { laggingSink } from './lagging-sink.ts';
import type { Certificates } from './certificates.ts';
import { clientCertificateOf } from './client-certificate.ts';
import type { Answer, StreamAnswer } from './exchange.ts';
import type { Front, RawRequest } from './api-server.ts';
import { readBody, send, tooLarge } from './wire.ts';

export interface ServerDependencies {
  readonly certificates: Certificates;
  readonly front: Front;
  readonly faults: () => Faults;
  readonly clock: Clock;
  /** The name of who makes a request; empty for credentials that aren't taken. */
  readonly userOf: (request: RawRequest) => string;
  /** Milliseconds by which a watch tells its next event late. */
  readonly watchLag: () => number;
}

/** A watcher that leaves this much unread is cut, as the API server cuts slow ones. */
const LARGEST_BACKLOG = 64 * 1024 * 1024;

/** Headers may be as large as Go takes them, and as slow. */
const LARGEST_HEADERS = 1024 * 1024;
const SLOWEST_HEADERS_MS = 32_000;
/** A request that isn't there as a whole after this time is given up. */
const SLOWEST_REQUEST_MS = 60_000;

const NO_BODY = Buffer.alloc(0);

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
    const tls = {
      ...own,
      ca,
      requestCert: true,
      rejectUnauthorized: false,
      keepAlive: true,
      maxHeaderSize: LARGEST_HEADERS,
    };
    const server = createServer(tls, (request, response) => {
      this.#serve(request, response).catch(() => response.destroy());
    });
    // Idle connections are the client's to close: a quick server-side limit races with its next request.
    server.keepAliveTimeout = 120_000;
    server.headersTimeout = SLOWEST_HEADERS_MS;
    server.requestTimeout = SLOWEST_REQUEST_MS;
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

  /** How many watches are open. */
  get watchCount(): number {
    return this.#watches.size;
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
    const raw = {
      method,
      url,
      headers,
      body: body ?? NO_BODY,
      certificate: clientCertificateOf(request.socket),
      distinctHeaders: request.headersDistinct,
    };
    const effect = this.#deps.faults().effectOn({ method, url, headers, user: () => this.#deps.userOf(raw) });
    if (body === undefined) {
      send(response, tooLarge());
    } else if (!effect) {
      this.#answer(response, this.#deps.front(raw));
    } else {
      const answer = (answered: Answer | StreamAnswer): void => this.#answer(response, answered);
      applyEffect(effect, { response, clock: this.#deps.clock, carryOut: () => this.#deps.front(raw), answer });
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
    const direct: WatchSink = {
      send: (line) => {
        if (watch.silent || response.destroyed) return;
        response.write(line);
        if (response.writableLength > LARGEST_BACKLOG) response.destroy();
      },
      end: () => {
        if (!watch.silent) response.end();
      },
    };
    const sink = laggingSink(direct, this.#deps.clock, this.#deps.watchLag);
    const stop = stream(sink);
    response.once('close', () => {
      this.#watches.delete(watch);
      stop();
      sink.stop();
    });
  }
}
