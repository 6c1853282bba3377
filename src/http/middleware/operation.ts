import type { Context, Middleware } from 'koa';
import type { ResourceAuthorization } from '../../auth/kubernetes/authorize-resource.ts';
import { Reply, type Handlers } from '../../messages/reply.ts';
import { readJsonBody } from '../body.ts';
import { isNotModified, preconditionOf, type Precondition } from '../conditions.ts';
import type { Exchange } from '../exchange.ts';
import { createOperationBackend, type OperationRequest } from '../openapi/backend.ts';
import { RouteTable } from '../openapi/route-table.ts';
import { serialize } from '../serialize.ts';
import { createPrivileges, type Asked, type StandingOf } from './privileges.ts';

export interface OperationDependencies<C> {
  readonly handlers: Handlers<C>;
  /** What the handlers are given of a request. */
  readonly contextOf: (exchange: Exchange, ifMatch: Precondition) => C;
  readonly standingOf: StandingOf;
  /** Kubernetes' RBAC, for the holders of its tokens. */
  readonly resources?: ResourceAuthorization | undefined;
}

/**
 * Route match, privileges, validation and handler: the last middleware. A handler returns a resource (200), a text
 * (a document that isn't JSON), undefined (204), or a Reply.
 */
export async function operation<C>(dependencies: OperationDependencies<C>): Promise<Middleware<Exchange>> {
  const { handlers, contextOf, standingOf, resources } = dependencies;
  const routes = new RouteTable();
  const dispatch = await createOperationBackend(routes, handlers);
  const privileges = createPrivileges(standingOf, resources);
  return async (ctx) => {
    const { state } = ctx;
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
        authorize: (request, operationId) => {
          state.operationId = operationId;
          privileges.admit(asked(request, operationId, state));
        },
        authorizeBody: (request, operationId) => {
          state.body = request.requestBody;
          return privileges.decide(asked(request, operationId, state), request.requestBody);
        },
        readBody: () => readJsonBody(ctx.req),
      },
      contextOf(state, preconditionOf(ctx.req.headers['if-match'])),
    );
    if (isRead(ctx.request.method) && state.operationId) ctx.res.setHeader('Allow', routes.allowOf(state.operationId));
    respond(ctx, reply);
  };
}

function asked({ params, requestPath }: OperationRequest, operationId: Asked['operationId'], state: Exchange): Asked {
  return { operationId, params, principal: state.principal, requestPath };
}

function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

function respond(ctx: Context, reply: unknown): void {
  if (reply === undefined) {
    ctx.status = 204;
  } else if (typeof reply === 'string') {
    ctx.res.setHeader('Content-Type', 'application/xml; charset=utf-8');
    ctx.response.body = reply;
  } else if (reply instanceof Reply) {
    ctx.status = reply.status;
    ctx.set(reply.headers);
    respondJson(ctx, reply.body as Body);
  } else {
    respondJson(ctx, reply as Body);
  }
}

interface Body {
  readonly '@odata.etag'?: string;
}

/** A body that has an ETag has the same in the header, and isn't sent again to who has it (DSP0266 6.5). */
function respondJson(ctx: Context, body: Body): void {
  const etag = body['@odata.etag'];
  if (etag !== undefined) {
    ctx.res.setHeader('ETag', etag);
    if (isRead(ctx.request.method) && isNotModified(ctx.req.headers['if-none-match'], etag)) {
      ctx.status = 304;
      return;
    }
  }
  ctx.res.setHeader('Content-Type', 'application/json; charset=utf-8');
  ctx.response.body = serialize(body);
}
