import type { OperationHandlers } from '../../generated/operations.ts';
import { chassisHandlers } from './chassis.ts';
import { computerSystemHandlers } from './computer-system.ts';
import type { RedfishDependencies, RequestContext } from './context.ts';
import { managerHandlers } from './manager.ts';
import { serviceRootHandlers } from './service-root.ts';

/** Every operation of the surface with its handler: one that is missing doesn't compile. */
export function createHandlers(dependencies: RedfishDependencies): OperationHandlers<RequestContext> {
  return {
    ...serviceRootHandlers(dependencies),
    ...computerSystemHandlers(dependencies),
    ...chassisHandlers(dependencies),
    ...managerHandlers(dependencies),
  } satisfies OperationHandlers<RequestContext>;
}
