import type { Middleware } from 'koa';
import { requestIdOf } from '../../telemetry/request-id.ts';
import type { Exchange } from '../exchange.ts';
import { pathOf } from '../request-target.ts';

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
