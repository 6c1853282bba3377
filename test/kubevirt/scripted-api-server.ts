/** An API server that says what the test tells it to: each request waits in line until the test answers it. */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';

const listKinds: Readonly<Record<string, string>> = {
  virtualmachines: 'VirtualMachineList',
  virtualmachineinstances: 'VirtualMachineInstanceList',
  namespaces: 'NamespaceList',
  kubevirts: 'KubeVirtList',
};

export class Asked {
  readonly url: URL;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: string;

  constructor(request: IncomingMessage, response: ServerResponse, body: string) {
    this.request = request;
    this.response = response;
    this.body = body;
    this.url = new URL(request.url ?? '/', 'http://stub');
  }

  get isWatch(): boolean {
    return this.url.searchParams.has('watch');
  }

  json(status: number, body: unknown, headers: Record<string, string> = {}): void {
    this.response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
  }

  text(status: number, body: string): void {
    this.response.writeHead(status, { 'Content-Type': 'text/plain' }).end(body);
  }

  /** A complete list of what the path names, or a page of one. */
  list(items: readonly unknown[], resourceVersion: string, more?: string): void {
    const kind = listKinds[this.url.pathname.split('/').at(-1) ?? ''] ?? 'List';
    this.json(200, { kind, metadata: { resourceVersion, ...(more ? { continue: more } : {}) }, items });
  }

  status(code: number, reason: string, message: string, headers: Record<string, string> = {}): void {
    this.json(code, { kind: 'Status', status: 'Failure', code, reason, message }, headers);
  }

  /** Opens a watch (its head goes out at once). */
  openWatch(): void {
    this.response.writeHead(200, { 'Content-Type': 'application/json' });
    this.response.flushHeaders();
  }

  event(type: string, object: unknown): void {
    this.response.write(`${JSON.stringify({ type, object })}\n`);
  }

  /** Breaks the connection without any farewell. */
  cut(): void {
    this.request.socket.destroy();
  }
}

export class ScriptedApiServer {
  readonly #server: Server;
  readonly #waiting: Asked[] = [];
  readonly #takers: ((asked: Asked) => void)[] = [];
  #route: ((asked: Asked) => boolean) | undefined;
  connections = 0;
  port = 0;

  constructor() {
    this.#server = createServer((request, response) => void this.#take(request, response));
    this.#server.on('connection', () => (this.connections += 1));
  }

  static async start(port = 0): Promise<ScriptedApiServer> {
    const server = new ScriptedApiServer();
    server.#server.listen(port, '127.0.0.1');
    await once(server.#server, 'listening');
    server.port = (server.#server.address() as AddressInfo).port;
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Answers by itself whatever the route takes (returns true for); the rest waits for next(). */
  route(route: (asked: Asked) => boolean): void {
    this.#route = route;
  }

  /** The next request in line, when it comes. */
  next(): Promise<Asked> {
    const waiting = this.#waiting.shift();
    return waiting ? Promise.resolve(waiting) : new Promise((resolve) => this.#takers.push(resolve));
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    if (!this.#server.listening) return;
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const asked = new Asked(request, response, body);
    if (this.#route?.(asked)) return;
    const taker = this.#takers.shift();
    if (taker) taker(asked);
    else this.#waiting.push(asked);
  }
}

/** A kubeconfig for a plain HTTP server, which has to say so. */
export function kubeConfigFor(
  server: string,
  user: object = {},
  cluster: object = { 'insecure-skip-tls-verify': true },
): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'c', cluster: { server, ...cluster } }],
    users: [{ name: 'u', user }],
    contexts: [{ name: 'x', context: { cluster: 'c', user: 'u' } }],
    'current-context': 'x',
  });
}
