import type { Handlers } from '../messages/reply.ts';
import { accountServiceHandlers } from './account-service.ts';
import { chassisHandlers } from './chassis.ts';
import { computerSystemHandlers } from './computer-system.ts';
import type { RedfishDependencies, RequestContext } from './context.ts';
import { managerAccountHandlers } from './manager-account.ts';
import { managerHandlers } from './manager.ts';
import { roleHandlers } from './role.ts';
import { serviceRootHandlers } from './service-root.ts';
import { sessionServiceHandlers } from './session-service.ts';
import { sessionHandlers } from './session.ts';

/** Every operation of the surface with its handler: one that is missing doesn't compile. */
export function createHandlers(dependencies: RedfishDependencies): Handlers<RequestContext> {
  return {
    ...serviceRootHandlers(dependencies),
    ...computerSystemHandlers(dependencies),
    ...chassisHandlers(dependencies),
    ...managerHandlers(dependencies),
    ...sessionServiceHandlers(dependencies),
    ...sessionHandlers(dependencies),
    ...accountServiceHandlers(dependencies),
    ...managerAccountHandlers(dependencies),
    ...roleHandlers(),
  } satisfies Handlers<RequestContext>;
}
