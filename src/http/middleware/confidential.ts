import type { Middleware } from 'koa';
import { message } from '../../messages/message.ts';
import { RedfishError } from '../../messages/redfish-error.ts';
import type { OperationId } from '../../../generated/operations.ts';
import type { Exchange } from '../exchange.ts';
import { RouteTable } from '../openapi/route-table.ts';

/**
 * Passwords don't come over plain HTTP (DSP0266 13.3.2), neither in an Authorization header nor as a new session, unless
 * nobody can listen there or a proxy that is trusted says that they came to it by TLS. Before anything looks at them, so that
 * nothing is told about a password that others may have read.
 */
/** The operations whose bodies have a password. */
const withPassword: ReadonlySet<OperationId> = new Set<OperationId>([
  'createSession',
  'createManagerAccount',
  'updateManagerAccount',
]);

export function confidential(): Middleware<Exchange> {
  const routes = new RouteTable();
  return (ctx, next) => {
    const { caller, path } = ctx.state;
    if (!caller.isConfidential) {
      const operationId = routes.find(ctx.request.method, path)?.operationId;
      if ((operationId !== undefined && withPassword.has(operationId)) || ctx.req.headers.authorization !== undefined)
        throw refused();
    }
    return next();
  };
}

function refused(): RedfishError {
  return new RedfishError(403, [
    message('GeneralError', [], {
      text: 'This service takes no passwords over plain HTTP.',
      resolution:
        'Use HTTPS. Where a proxy terminates TLS, its address belongs in listen.trustedProxies of the configuration; a listener that is bound to a loopback address takes passwords too.',
    }),
  ]);
}
