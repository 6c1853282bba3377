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
        method: ctx.request.method,
        path: state.path,
        requestPath: state.requestPath,
        headers: ctx.req.headers as Record<string, string | string[]>,
        query: {},
        params: {},
        requestBody: undefined,
        cookies: {},
        authorize: (operationId) => authorize(ctx, operationId),
        readBody: () => readJsonBody(ctx.req),
      },
      contextOf(state),
    );
    if (isRead(ctx.request.method) && state.operationId) ctx.res.setHeader('Allow', routes.allowOf(state.operationId));
    respond(ctx, reply);
  };
}

function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
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
  } else if (typeof reply === 'string') {
    ctx.res.setHeader('Content-Type', 'application/xml; charset=utf-8');
    ctx.response.body = reply;
  } else {
    ctx.res.setHeader('Content-Type', 'application/json; charset=utf-8');
    ctx.response.body = serialize(reply as object);
  }
}
