import type { Middleware } from 'koa';

/**
 * The headers that every answer carries (DSP0266 8.1, response headers). Here and where every GET passes, headers are set
 * on Node's response: koa's own `set` takes lists and arrays and costs three times as much.
 */
export const protocolHeaders: Middleware = (ctx, next) => {
  ctx.res.setHeader('OData-Version', '4.0');
  ctx.res.setHeader('Cache-Control', 'no-cache');
  return next();
};
