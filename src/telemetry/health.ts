/**
 * The second port: liveness, readiness and metrics in plain HTTP, for the kubelet and for Prometheus. It speaks no
 * Redfish and asks for no credentials, so it must stay inside of the cluster.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Router from '@koa/router';
import Koa from 'koa';
import type { Context } from 'koa';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';

export interface HealthServerOptions {
  readonly host: string;
  /** 0 lets the operating system pick one. */
  readonly port: number;
  /** What is still missing before requests can be served, in a few words each; empty when ready. */
  readonly waitingFor: () => readonly string[];
  readonly metrics: Pick<Metrics, 'contentType' | 'expose'>;
  readonly logger: Logger;
}

export interface HealthServer {
  readonly port: number;
  /** Ends idle connections at once and resolves when running requests have been answered. */
  close(): Promise<void>;
}

/** Starts listening; rejects when it can't. */
export async function startHealthServer(options: HealthServerOptions): Promise<HealthServer> {
  const handle = healthApp(options).callback();
  const server = createServer((request, response) => void handle(request, response));
  server.listen(options.port, options.host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        // Answers take milliseconds; who holds a connection open after that, with half a request, has had its time.
        setTimeout(() => server.closeAllConnections(), 1_000).unref();
      }),
  };
}

function healthApp({ waitingFor, metrics, logger }: HealthServerOptions): Koa {
  const answers: Readonly<Record<string, (ctx: Context) => void | Promise<void>>> = {
    '/healthz': (ctx) => {
      ctx.body = 'ok\n';
    },
    '/readyz': (ctx) => {
      const missing = waitingFor();
      ctx.status = missing.length === 0 ? 200 : 503;
      ctx.body = missing.length === 0 ? 'ok\n' : missing.map((what) => `waiting for ${what}\n`).join('');
    },
    '/metrics': async (ctx) => {
      ctx.body = await metrics.expose();
      ctx.set('Content-Type', metrics.contentType);
    },
  };
  const router = new Router();
  for (const [path, answer] of Object.entries(answers)) {
    router.get(path, answer);
    router.all(path, (ctx) => ctx.throw(405, { headers: { Allow: 'GET, HEAD' } }));
  }
  const app = new Koa();
  app.on('error', (error: Error) => logger.error({ err: error }, 'a health request failed'));
  app.use(router.routes());
  return app;
}
