import type { Middleware } from 'koa';
import { message } from '../../messages/message.ts';
import { RedfishError } from '../../messages/redfish-error.ts';

/** Query parameters that start with `$` and aren't supported are 501, all others are ignored (DSP0266 7.3.1). */
export const queryOptions: Middleware = (ctx, next) => {
  if (ctx.originalUrl.includes('?')) {
    const unsupported = Object.keys(ctx.query).find((name) => name.startsWith('$'));
    if (unsupported !== undefined) throw new RedfishError(501, [message('QueryParameterUnsupported', [unsupported])]);
  }
  return next();
};
