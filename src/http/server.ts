import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { SecureContextOptions } from 'node:tls';
import { answerClientErrors } from './client-errors.ts';

/** The certificate and key of the listener, PEM. */
export interface TlsMaterial {
  readonly certPem: string;
  readonly keyPem: string;
  /** Clients must show a certificate that one of these CAs signed; undefined asks for none. */
  readonly clientCaPem: string | undefined;
}

/** Where the listener's certificate comes from. */
export interface TlsSource {
  readonly current: TlsMaterial;
  /** Calls back when `current` is another. Returns the function that ends it. */
  onChange(listener: () => void): () => void;
}

export interface ListenOptions {
  readonly host: string;
  /** 0 picks a free port. */
  readonly port: number;
  /** Undefined is plain HTTP, which only an explicit option asks for. */
  readonly tls: TlsSource | undefined;
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Takes no new connections, lets running requests finish for at most the given time, then ends all. */
  close(graceMilliseconds: number): Promise<void>;
}

const options = {
  // A request without Host gets our answer, not Node's bare 400; nothing here depends on the header.
  requireHostHeader: false,
  // Clients keep connections between polls of a minute (Ironic, Tinkerbell); a proxy in front must give up first.
  keepAliveTimeout: 75_000,
  headersTimeout: 20_000,
  requestTimeout: 60_000,
};

/** Starts the Redfish listener. Rejects when the address can't be bound. */
export async function listen(callback: RequestListener, { host, port, tls }: ListenOptions): Promise<RunningServer> {
  const { server, stop } = tls ? secureServer(tls, callback) : { server: createHttpServer(options, callback) };
  answerClientErrors(server);
  const sockets = track(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    url: `${tls ? 'https' : 'http'}://${urlHost(host)}:${bound}`,
    port: bound,
    close: (grace) => {
      stop?.();
      return close(server, sockets, grace);
    },
  };
}

/** DSP0266 13.2 wants TLS 1.2 at least. A new certificate counts for the connections that are made from then on. */
function secureServer(tls: TlsSource, callback: RequestListener): { server: Server; stop: () => void } {
  const { clientCaPem } = tls.current;
  const isClientAsked = clientCaPem !== undefined;
  const server = createHttpsServer(
    { ...options, ...contextOf(tls.current), requestCert: isClientAsked, rejectUnauthorized: isClientAsked },
    callback,
  );
  return { server, stop: tls.onChange(() => server.setSecureContext(contextOf(tls.current))) };
}

function contextOf({ certPem, keyPem, clientCaPem }: TlsMaterial): SecureContextOptions {
  return { cert: certPem, key: keyPem, minVersion: 'TLSv1.2', ...(clientCaPem !== undefined && { ca: clientCaPem }) };
}

/** A bound address as a client on this machine writes it; a wildcard is no address to go to. */
export function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/** Every connection; Node's closeAllConnections doesn't know those that haven't finished their TLS handshake. */
function track(server: Server): ReadonlySet<Socket> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return sockets;
}

function close(server: Server, sockets: ReadonlySet<Socket>, graceMilliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => {
      for (const socket of sockets) socket.destroy();
    }, graceMilliseconds);
    // A connection whose last request is answered goes idle later, and its client would hold it open.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(force);
      clearInterval(sweep);
      resolve();
    });
  });
}
