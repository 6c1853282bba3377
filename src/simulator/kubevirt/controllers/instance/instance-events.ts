/** Events about VMIs, from virt-controller or from virt-handler on the guest's node. */

import { recordEvent } from '../../../core/events.ts';
import type { ClusterApi } from '../../../cluster-api.ts';
import type { VirtualMachineInstance } from '../../../objects.ts';
import { VIRT_HANDLER } from '../../../user.ts';
import type { User } from '../../../user.ts';
import type { InstanceEvent } from '../lifecycle/situation.ts';
import { CONTROLLER_SOURCE, HANDLER_COMPONENT } from '../names.ts';

/** Records events about a VMI in the name of the component that acts. */
export function tellOfInstance(
  api: ClusterApi,
  object: VirtualMachineInstance,
  user: User,
  events: readonly InstanceEvent[],
): void {
  const host = object.status.nodeName;
  const source = user === VIRT_HANDLER ? { component: HANDLER_COMPONENT, ...(host && { host }) } : CONTROLLER_SOURCE;
  for (const event of events) recordEvent(api, { object, ...event, source });
}
