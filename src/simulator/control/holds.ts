/** Snapshots and restores that don't come to an end: what they hold of a VM while they seem to run. */

import { writeChange } from '../controller-api.ts';
import { omit } from '../json.ts';
import { virtualMachines } from '../kubevirt/rows.ts';
import { StatusError } from '../status.ts';
import { VIRT_CONTROLLER } from '../user.ts';
import type { ControlSubject } from './answers.ts';
import { ControlError } from './control-error.ts';
import type { ControlCall } from './routes.ts';

const NAME = { type: ['string', 'null'], minLength: 1 };

/** The name of what runs; null when it is over. */
export const HOLD_FORM = {
  type: 'object',
  additionalProperties: false,
  properties: { snapshot: NAME, restore: NAME },
} as const;

const FIELDS = { snapshot: 'snapshotInProgress', restore: 'restoreInProgress' } as const;

/** What holds a VM. Throws ControlError 404. */
export function showHolds(
  { cluster }: ControlSubject,
  { parameters: { namespace = '', name = '' } }: ControlCall,
): object {
  const vm = cluster.machine(namespace, name);
  if (!vm) throw new ControlError(404, `there is no VM ${namespace}/${name}`);
  return { snapshot: vm.status?.snapshotInProgress ?? null, restore: vm.status?.restoreInProgress ?? null };
}

/** Holds a VM as a snapshot or a restore does, or lets go of it. Throws ControlError (404, 409). */
export function setHolds(subject: ControlSubject, call: ControlCall): object {
  const { cluster } = subject;
  const { parameters, body } = call;
  const { namespace = '', name = '' } = parameters;
  const vm = cluster.machine(namespace, name);
  if (!vm) throw new ControlError(404, `there is no VM ${namespace}/${name}`);
  try {
    writeChange(cluster, { resource: virtualMachines, subresource: 'status', user: VIRT_CONTROLLER }, vm, (draft) => {
      const asked = Object.entries(FIELDS).flatMap(([kind, field]) => {
        const running = body[kind];
        return running === undefined ? [] : [{ field, running }];
      });
      const held = asked.flatMap(({ field, running }) => (typeof running === 'string' ? [[field, running]] : []));
      const rest = omit(
        draft.status ?? {},
        asked.map(({ field }) => field),
      );
      draft.status = { ...rest, ...(Object.fromEntries(held) as Record<string, string>) };
    });
  } catch (error) {
    if (error instanceof StatusError) throw new ControlError(409, error.message);
    throw error;
  }
  return showHolds(subject, call);
}
