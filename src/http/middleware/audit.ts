import type { Context, Middleware } from 'koa';
import { operations, type OperationId } from '../../../generated/operations.ts';
import { parseBasic } from '../../auth/basic-header.ts';
import type { Audit, AuditEvent, AuditOutcome, AuditRecord } from '../audit.ts';
import type { Exchange } from '../exchange.ts';
import { RouteTable } from '../openapi/route-table.ts';

/** Every operation that isn't a read, so that a new one doesn't compile before it is decided on. */
type Change = { [K in OperationId]: (typeof operations)[K]['method'] extends 'get' ? never : K }[OperationId];

/** What an operation is in the audit log; undefined: nothing is changed by it. */
const events: Readonly<Record<Change, AuditEvent | undefined>> = {
  createSession: 'login',
  deleteSession: 'logout',
  createManagerAccount: 'account created',
  updateManagerAccount: 'account changed',
  deleteManagerAccount: 'account removed',
  updateSessionService: 'settings changed',
  updateAccountService: 'settings changed',
  resetComputerSystem: 'power',
  resetManager: undefined,
};

type AuditedContext = Context & { state: Exchange };

/** Tells the audit log of logins, logouts and changes, once it is known what came of them. */
export function auditing(audit: Audit): Middleware<Exchange> {
  const routes = new RouteTable();
  return async (ctx, next) => {
    await next();
    const { state } = ctx;
    // A request that was refused before it was routed is told as what it asked for.
    const operationId = state.operationId ?? routes.find(ctx.request.method, state.path)?.operationId;
    const event = operationId === undefined ? undefined : (events as Readonly<Record<string, AuditEvent>>)[operationId];
    if (ctx.status === 401 && operationId !== 'createSession') failedLogin(audit, ctx);
    else if (event === 'login') login(audit, ctx);
    else if (event !== undefined) audit.record({ event, ...factsOf(ctx) });
  };
}

/** Credentials that are nobody's. A session's token isn't told of: those of sessions that have expired come all the time. */
function failedLogin(audit: Audit, ctx: AuditedContext): void {
  const { authorization, 'x-auth-token': token } = ctx.req.headers;
  if (authorization === undefined || token !== undefined) return;
  const username = parseBasic(authorization)?.username;
  const account = username === undefined ? undefined : audit.accountNamed(username);
  audit.record({ event: 'login', ...factsOf(ctx), account, by: /^bearer /i.test(authorization) ? 'bearer' : 'basic' });
}

/** A body that isn't valid asks for no login. */
function login(audit: Audit, ctx: AuditedContext): void {
  if (ctx.status === 400 || ctx.status === 413) return;
  const { UserName: username } = (ctx.state.body ?? {}) as { readonly UserName?: unknown };
  const made = madeBy(ctx);
  const account =
    made === undefined
      ? audit.accountNamed(typeof username === 'string' ? username : '')
      : audit.accountOfSession(made.split('/').at(-1) ?? '');
  audit.record({ event: 'login', ...factsOf(ctx), account, by: 'session' });
}

function factsOf(ctx: AuditedContext): Omit<AuditRecord, 'event'> {
  const { principal, caller, requestId, requestPath } = ctx.state;
  return {
    outcome: outcomeOf(ctx.status),
    status: ctx.status,
    account: principal?.username,
    session: principal?.sessionId,
    client: caller.address,
    requestId,
    target: madeBy(ctx) ?? requestPath.slice(0, 512),
    ...detailsOf(ctx.state),
  };
}

/** The URI of what was made. */
function madeBy(ctx: AuditedContext): string | undefined {
  return ctx.res.getHeader('Location') as string | undefined;
}

function outcomeOf(status: number): AuditOutcome {
  if (status < 400) return 'success';
  return status < 500 ? 'refused' : 'failed';
}

/** Of a body that was valid: the properties that were to be written, and what was to be done to a VM. */
function detailsOf({ operationId, body }: Exchange): Pick<AuditRecord, 'changed' | 'resetType'> {
  if (typeof body !== 'object' || body === null || operationId === undefined) return {};
  const writable = writableOf(operationId);
  const changed = Object.keys(body).filter((name) => writable.includes(name));
  const { ResetType: resetType } = body as { readonly ResetType?: unknown };
  return {
    ...(changed.length > 0 && { changed: changed.join(', ') }),
    ...(operationId === 'resetComputerSystem' && typeof resetType === 'string' && { resetType }),
  };
}

function writableOf(operationId: OperationId): readonly string[] {
  const operation = operations[operationId === 'createManagerAccount' ? 'updateManagerAccount' : operationId];
  return 'writable' in operation ? operation.writable : [];
}
