import type { Middleware } from 'koa';
import { requestIdOf } from '../../telemetry/request-id.ts';
import type { ClientOf } from '../client.ts';
import { ConnectedCaller } from '../connected-caller.ts';
import type { Exchange } from '../exchange.ts';
import { pathOf } from '../request-target.ts';

/** Gives each request its id, which is in the log and in the answer, and starts what the other middlewares fill in. */
export function requestIdentity(clientOf: ClientOf): Middleware<Exchange> {
  return (ctx, next) => {
    const requestId = requestIdOf(ctx.req.headers['x-request-id']);
    const path = pathOf(ctx.originalUrl);
    ctx.state = {
      requestId,
      requestPath: path,
      path,
      caller: new ConnectedCaller(ctx.req, clientOf, requestId),
      principal: undefined,
      alias: undefined,
      operationId: undefined,
      body: undefined,
    };
    ctx.res.setHeader('X-Request-Id', requestId);
    return next();
  };
}
