import type { Context, Middleware } from 'koa';
import { satisfies } from '../../auth/privileges.ts';
import { operationPrivileges } from '../../../generated/privileges.ts';
import { operations, type OperationHandlers, type OperationId } from '../../../generated/operations.ts';
import { message } from '../../messages/message.ts';
import { RedfishError } from '../../messages/redfish-error.ts';
import { readJsonBody } from '../body.ts';
import type { Exchange } from '../exchange.ts';
import { createOperationBackend } from '../openapi/backend.ts';
import { RouteTable } from '../openapi/route-table.ts';
import { serialize } from '../serialize.ts';

/**
 * Route match, privileges, validation and handler: the last middleware. A handler returns a resource (200), a text
 * (a document that isn't JSON) or undefined (204).
 * @param contextOf what the handlers are given of a request
 */
export async function operation<C>(
  handlers: OperationHandlers<C>,
  contextOf: (exchange: Exchange) => C,
): Promise<Middleware<Exchange>> {
  const routes = new RouteTable();
  const dispatch = await createOperationBackend(routes, handlers);
  return async (ctx) => {
    const state = ctx.state;
    const reply = await dispatch(
      {
        method: ctx.method,
        path: state.path,
        requestPath: state.requestPath,
        headers: ctx.headers as Record<string, string | string[]>,
        query: {},
        params: {},
        requestBody: undefined,
        cookies: {},
        authorize: (operationId) => authorize(ctx, operationId),
        readBody: () => readJsonBody(ctx.req),
      },
      contextOf(state),
    );
    if (ctx.method === 'GET' || ctx.method === 'HEAD') ctx.set('Allow', routes.allowed(state.path).join(', '));
    respond(ctx, reply);
  };
}

function authorize(ctx: Context & { state: Exchange }, operationId: OperationId): void {
  ctx.state.operationId = operationId;
  if (operations[operationId].public) return;
  if (!ctx.state.principal || !satisfies(operationPrivileges[operationId], ctx.state.principal)) {
    throw new RedfishError(403, [message('InsufficientPrivilege', [])]);
  }
}

function respond(ctx: Context, reply: unknown): void {
  if (reply === undefined) {
    ctx.status = 204;
    return;
  }
  ctx.status = 200;
  if (typeof reply === 'string') {
    ctx.type = 'application/xml; charset=utf-8';
    ctx.body = reply;
  } else {
    ctx.type = 'application/json; charset=utf-8';
    ctx.body = serialize(reply as object);
  }
}
