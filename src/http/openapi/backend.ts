import { OpenAPIBackend, type Context, type Document, type Handler, type Operation } from 'openapi-backend';
import { allowableValues } from '../../../generated/resources.ts';
import { operations, type OperationId } from '../../../generated/operations.ts';
import { requestValidators } from '../../../generated/validators/requests.ts';
import { message } from '../../messages/message.ts';
import { RedfishError } from '../../messages/redfish-error.ts';
import type { Handlers } from '../../messages/reply.ts';
import type { RouteTable } from './route-table.ts';
import { validationMessages } from './validation-messages.ts';

/**
 * openapi-backend as the frame: it registers the handlers, makes each request's context and drives match, validation and
 * handler in that order. Its own router and validator are replaced (design 5: 1.7 ms a request, 14 s at start-up); the
 * contract test of this seam fails when an upgrade moves it.
 */
export interface OperationRequest {
  readonly method: string;
  /** What is routed. */
  readonly path: string;
  /** What the client asked for, as errors name it. */
  readonly requestPath: string;
  readonly headers: Record<string, string | string[]>;
  readonly query: Record<string, string>;
  params: Readonly<Record<string, string>>;
  requestBody: unknown;
  readonly cookies: Record<string, string>;
  /** Called once the route is known, before the body is read: checks privileges. */
  readonly authorize: (request: OperationRequest, operationId: OperationId) => void;
  /** Called with the valid body, before the handler: checks what depends on it. */
  readonly authorizeBody: (request: OperationRequest, operationId: OperationId) => void | Promise<void>;
  /** Reads the body, for operations that take one. */
  readonly readBody: () => Promise<unknown>;
}

export type Dispatch<C> = (request: OperationRequest, context: C) => Promise<unknown>;

export async function createOperationBackend<C>(routes: RouteTable, handlers: Handlers<C>): Promise<Dispatch<C>> {
  const api = new OpenAPIBackend({ definition: slimDefinition(), strict: true, validate: false });
  await api.init();
  for (const operationId of Object.keys(operations) as OperationId[]) {
    api.registerHandler(operationId, toBackendHandler(operationId, handlers[operationId] as AnyHandler<C>));
  }
  api.register(fallbackHandlers(routes));
  replaceSeams(api, routes);
  return (request, context) => api.handleRequest(request, request, context) as Promise<unknown>;
}

type AnyHandler<C> = (request: { params: unknown; body: unknown }, context: C) => unknown;

function toBackendHandler<C>(operationId: OperationId, handler: AnyHandler<C>): Handler {
  return (_context: Context, request: OperationRequest, context: C) => {
    const handle = (): unknown => handler({ params: request.params, body: request.requestBody }, context);
    const decision = request.authorizeBody(request, operationId);
    return decision === undefined ? handle() : decision.then(handle);
  };
}

/** Every fall-back is registered: without them openapi-backend lets a request through. */
function fallbackHandlers(routes: RouteTable): Record<string, Handler> {
  return {
    notFound: (_context: Context, request: OperationRequest) => {
      throw notFound(request.requestPath);
    },
    methodNotAllowed: (_context: Context, request: OperationRequest) => {
      throw methodNotAllowed(routes.allowed(request.path));
    },
    notImplemented: () => {
      throw new RedfishError(500, [message('InternalError', [])]);
    },
    postRoutingHandler: (context: Context, request: OperationRequest): void | Promise<void> => {
      // Called as well when nothing matched; the types don't say so.
      const matched = context.operation as Operation | undefined;
      if (matched === undefined) return;
      const operationId = matched.operationId as OperationId;
      request.authorize(request, operationId);
      return requestValidators[operationId] === undefined ? undefined : readBody(request);
    },
    validationFail: (context: Context) => {
      const operationId = context.operation.operationId as OperationId;
      const action = actionOf(operationId);
      const accepted = action === undefined ? {} : allowableValues[action];
      throw new RedfishError(400, validationMessages(context.validation.errors ?? [], action, accepted));
    },
  };
}

/** No body at all is an action without parameters (Ironic ejects media so). */
async function readBody(request: OperationRequest): Promise<void> {
  const body = await request.readBody();
  request.requestBody = body === undefined ? {} : body;
}

/** 404 for a URI that nothing is at, or nothing that the caller may see: the two can't be told apart. */
export function notFound(path: string): RedfishError {
  return new RedfishError(404, [message('ResourceMissingAtURI', [path])]);
}

function methodNotAllowed(allowed: readonly string[]): RedfishError {
  return new RedfishError(405, [message('OperationNotAllowed', [])], { headers: { Allow: allowed.join(', ') } });
}

/** The action's qualified name, undefined where the operation isn't an action. */
function actionOf(operationId: OperationId): keyof typeof allowableValues | undefined {
  const operation = operations[operationId];
  return 'action' in operation ? operation.action : undefined;
}

function replaceSeams(api: OpenAPIBackend, routes: RouteTable): void {
  const facts = new Map(api.getOperations().map((operation) => [operation.operationId, operation]));
  const router = {
    parseRequest: (request: OperationRequest) => request,
    matchOperation: (request: OperationRequest): Operation => {
      const match = routes.find(request.method, request.path);
      const operation = match && facts.get(match.operationId);
      if (!match || !operation) throw new Error(routes.allowed(request.path).length > 0 ? '405' : '404');
      request.params = match.params;
      return operation;
    },
    getOperation: (operationId: string) => facts.get(operationId),
    getOperations: () => [...facts.values()],
  };
  const validator = {
    validateRequest: (request: OperationRequest, operation: Operation) => {
      const validate = requestValidators[operation.operationId as OperationId];
      const valid = validate === undefined || validate(request.requestBody);
      return { valid, errors: valid ? null : (validate.errors ?? []) };
    },
  };
  Object.assign(api, { router, validator, validate: true });
}

/** Paths and operation ids are all that openapi-backend needs of the document, so that is all it has to walk. */
function slimDefinition(): Document {
  const paths: Record<string, Record<string, object>> = {};
  for (const [operationId, { method, path }] of Object.entries(operations)) {
    (paths[path] ??= {})[method] = { operationId, responses: { default: { description: operationId } } };
  }
  return { openapi: '3.0.3', info: { title: 'Redfish', version: '1' }, paths };
}
