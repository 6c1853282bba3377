import type { Middleware } from 'koa';
import type { ResourceAuthorization } from '../../auth/kubernetes/authorize-resource.ts';
import type { Exchange } from '../exchange.ts';

/** Lets the holder of a Kubernetes token see what the request is about, as far as it is granted; before aliases are looked up. */
export function reach({ reach: reachOf }: Pick<ResourceAuthorization, 'reach'>): Middleware<Exchange> {
  return async (ctx, next) => {
    const { principal, path } = ctx.state;
    const reached = principal && reachOf(principal, path);
    if (reached !== principal) ctx.state.principal = await reached;
    await next();
  };
}
