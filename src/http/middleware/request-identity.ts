import type { Middleware } from 'koa';
import { requestIdOf } from '../../telemetry/request-id.ts';
import type { Exchange } from '../exchange.ts';

/** Gives each request its id, which is in the log and in the answer, and starts what the other middlewares fill in. */
export const requestIdentity: Middleware<Exchange> = (ctx, next) => {
  const requestId = requestIdOf(ctx.req.headers['x-request-id']);
  const path = pathOf(ctx.originalUrl);
  ctx.state = {
    requestId,
    requestPath: path,
    path,
    principal: undefined,
    alias: undefined,
    operationId: undefined,
  };
  ctx.res.setHeader('X-Request-Id', requestId);
  return next();
};

/**
 * The path of a request target (RFC 9112 3.2), neither decoded nor normalised: `..` and `//` are names like any other, and
 * no resource has them. The authority of an absolute target is not looked at.
 */
export function pathOf(target: string): string {
  const path = target.startsWith('/') ? target : target.replace(/^https?:\/\/[^/?]*/i, '');
  const query = path.indexOf('?');
  return (query === -1 ? path : path.slice(0, query)) || '/';
}
