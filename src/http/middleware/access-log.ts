import type { Middleware } from 'koa';
import type { Logger } from '../../telemetry/logger.ts';
import type { Exchange } from '../exchange.ts';

/** What is known of a request once it has been answered. */
export interface Answered {
  readonly method: string;
  readonly operationId: string | undefined;
  readonly status: number;
  readonly seconds: number;
}

/**
 * One log line and one metric for each request. Reads that went well are logged at debug only: clients poll PowerState,
 * and that must not bury what changed something or failed.
 */
export function accessLog(logger: Logger, observe: (answered: Answered) => void): Middleware<Exchange> {
  return async (ctx, next) => {
    const start = performance.now();
    await next();
    const { requestId, requestPath, operationId, principal, caller } = ctx.state;
    const { method } = ctx.request;
    const { status } = ctx.response;
    const seconds = (performance.now() - start) / 1000;
    observe({ method, operationId, status, seconds });
    const read = (method === 'GET' || method === 'HEAD') && status < 400;
    // 503 says that something else is down, which is logged where it is noticed; a flood of them must not shout.
    const level = read ? 'debug' : status >= 500 && status !== 503 ? 'error' : 'info';
    logger[level](
      {
        requestId,
        method,
        path: clip(requestPath),
        operationId,
        status,
        username: principal?.username,
        client: caller.address,
        milliseconds: Math.round(seconds * 1e6) / 1000,
      },
      'request',
    );
  };
}

function clip(path: string): string {
  return path.length > 512 ? `${path.slice(0, 512)}...` : path;
}
