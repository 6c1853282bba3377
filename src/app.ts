import Koa from 'koa';
import type { ResourceAuthorization } from './auth/kubernetes/authorize-resource.ts';
import { accessLog, type Answered } from './http/middleware/access-log.ts';
import type { Audit } from './http/audit.ts';
import type { ClientOf } from './http/client.ts';
import { aliases } from './http/middleware/aliases.ts';
import { authentication, type Authenticate } from './http/middleware/authentication.ts';
import { auditing } from './http/middleware/audit.ts';
import { confidential } from './http/middleware/confidential.ts';
import { errorResponses } from './http/middleware/error-responses.ts';
import { operation } from './http/middleware/operation.ts';
import type { StandingOf } from './http/middleware/privileges.ts';
import { protocolHeaders } from './http/middleware/protocol-headers.ts';
import { queryOptions } from './http/middleware/query-options.ts';
import { reach } from './http/middleware/reach.ts';
import { requestIdentity } from './http/middleware/request-identity.ts';
import { requestSize } from './http/middleware/request-size.ts';
import { responseCheck } from './http/middleware/response-check.ts';
import { resolveAlias } from './redfish/aliases.ts';
import type { RequestContext } from './redfish/context.ts';
import { toRedfishError } from './redfish/errors.ts';
import type { View } from './redfish/view.ts';
import type { Handlers } from './messages/reply.ts';
import type { Logger } from './telemetry/logger.ts';

export interface AppDependencies {
  readonly handlers: Handlers<RequestContext>;
  readonly view: View;
  /** What a path names, to a caller: decides on ConfigureSelf, and between 403 and 404. */
  readonly standingOf: StandingOf;
  /** Kubernetes' RBAC, where the holders of its tokens are let in. */
  readonly resources?: ResourceAuthorization | undefined;
  readonly authenticate: Authenticate;
  /** Who sent a request, as the listener tells. */
  readonly clientOf: ClientOf;
  readonly audit?: Audit;
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
  const { handlers, view, standingOf, resources, authenticate, clientOf, audit, observe, logger } = dependencies;
  const app = new Koa();
  // What happens behind the last middleware: mostly clients that hang up while they are answered.
  app.on('error', (error: unknown) => logger.debug({ err: error }, 'an answer could not be finished'));
  app.use(requestIdentity(clientOf));
  app.use(accessLog(logger, observe));
  if (audit) app.use(auditing(audit));
  app.use(protocolHeaders);
  if (dependencies.checkResponses) app.use(responseCheck(logger));
  app.use(errorResponses((error, path) => toRedfishError(error, { uri: path }), logger));
  app.use(requestSize);
  app.use(confidential());
  app.use(authentication(authenticate));
  if (resources) app.use(reach(resources));
  app.use(aliases((path, principal) => resolveAlias(view, path, principal)));
  app.use(queryOptions);
  app.use(
    await operation<RequestContext>({
      handlers,
      standingOf,
      resources,
      contextOf: ({ principal, alias, caller }, ifMatch) => ({ principal, caller, ifMatch, chassis: alias?.chassis }),
    }),
  );
  return app;
}
