import type { Middleware } from 'koa';

/** The headers that every answer carries (DSP0266 8.1, response headers). */
export const protocolHeaders: Middleware = (ctx, next) => {
  ctx.set('OData-Version', '4.0');
  ctx.set('Cache-Control', 'no-cache');
  return next();
};
