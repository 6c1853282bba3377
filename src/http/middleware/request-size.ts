import type { Middleware } from 'koa';
import { bodyLimit, payloadTooLarge } from '../body.ts';

/** Refuses what announces itself as too large before anything else looks at it; chunked bodies are counted as read. */
export const requestSize: Middleware = (ctx, next) => {
  if (Number(ctx.req.headers['content-length'] ?? 0) > bodyLimit) throw payloadTooLarge();
  return next();
};
