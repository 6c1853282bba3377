import type { Middleware } from 'koa';
import type { AliasResolver, Exchange } from '../exchange.ts';

/** RFC 9745 wants the moment since which it is so; bare names have been from the first release, 2026-11-21. */
const deprecatedSince = `@${Date.UTC(2026, 10, 21) / 1000}`;

/** Other names of a resource lead to its canonical path before routing, for every method, and the answer says so. */
export function aliases(resolve: AliasResolver): Middleware<Exchange> {
  return (ctx, next) => {
    const alias = resolve(ctx.state.requestPath, ctx.state.principal);
    if (alias) {
      ctx.state.alias = alias;
      ctx.state.path = alias.path;
      ctx.append('Link', `<${alias.path}>; rel=canonical`);
      if (alias.deprecated) ctx.set('Deprecation', deprecatedSince);
    }
    return next();
  };
}
