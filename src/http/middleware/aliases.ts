import type { Middleware } from 'koa';
import type { AliasResolver, Exchange } from '../exchange.ts';

/** Other names of a resource lead to its canonical path before routing, for every method, and the answer says so. */
export function aliases(resolve: AliasResolver): Middleware<Exchange> {
  return (ctx, next) => {
    const alias = resolve(ctx.state.requestPath, ctx.state.principal);
    if (alias) {
      ctx.state.alias = alias;
      ctx.state.path = alias.path;
      ctx.append('Link', `<${alias.path}>; rel=canonical`);
      // RFC 9745 wants the date since which it is deprecated; bare names have been from the start.
      if (alias.deprecated) ctx.set('Deprecation', '@1763683200');
    }
    return next();
  };
}
