import Koa from 'koa';
import type { OperationHandlers } from '../generated/operations.ts';
import { accessLog, type Answered } from './http/middleware/access-log.ts';
import { aliases } from './http/middleware/aliases.ts';
import { authentication, type Authenticate } from './http/middleware/authentication.ts';
import { errorResponses } from './http/middleware/error-responses.ts';
import { operation } from './http/middleware/operation.ts';
import { protocolHeaders } from './http/middleware/protocol-headers.ts';
import { queryOptions } from './http/middleware/query-options.ts';
import { requestIdentity } from './http/middleware/request-identity.ts';
import { requestSize } from './http/middleware/request-size.ts';
import { responseCheck } from './http/middleware/response-check.ts';
import { resolveAlias } from './redfish/aliases.ts';
import type { RequestContext } from './redfish/context.ts';
import { toRedfishError } from './redfish/errors.ts';
import type { View } from './redfish/view.ts';
import type { Logger } from './telemetry/logger.ts';

export interface AppDependencies {
  readonly handlers: OperationHandlers<RequestContext>;
  readonly view: View;
  readonly authenticate: Authenticate;
  readonly observe: (answered: Answered) => void;
  readonly logger: Logger;
  /** Holds every answer against the generated schema. */
  readonly checkResponses: boolean;
}

/**
 * The HTTP application, from top to bottom. The order is a security property: nothing is looked up, cached or told
 * before the caller is known, and nothing runs before the request is known to be valid.
 */
export async function createApp(dependencies: AppDependencies): Promise<Koa> {
  const { handlers, view, authenticate, observe, logger, checkResponses } = dependencies;
  const app = new Koa();
  // What happens behind the last middleware: mostly clients that hang up while they are answered.
  app.on('error', (error: unknown) => logger.debug({ err: error }, 'an answer could not be finished'));
  app.use(requestIdentity);
  app.use(accessLog(logger, observe));
  app.use(protocolHeaders);
  if (checkResponses) app.use(responseCheck(logger));
  app.use(errorResponses((error, path) => toRedfishError(error, { uri: path }), logger));
  app.use(requestSize);
  app.use(authentication(authenticate));
  app.use(aliases((path, principal) => resolveAlias(view, path, principal)));
  app.use(queryOptions);
  app.use(
    await operation(handlers, ({ principal, alias }): RequestContext => ({ principal, chassis: alias?.chassis })),
  );
  return app;
}
