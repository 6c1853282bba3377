/**
 * What somebody must be allowed to do in Kubernetes to carry out a power action with their own hands, for those whose
 * rights are Kubernetes' own. Decides nothing and asks nobody.
 */
import type { PowerSubresource } from '../client/resource-paths.ts';
import type { Machine } from '../model.ts';
import type { PowerAction } from '../service.ts';
import { planPower } from './plan.ts';
import { callOf } from './steps.ts';

/** What an action is, whatever the VM is doing: it counts even where there is nothing to do, or not yet. */
const always: Readonly<Record<PowerAction, PowerSubresource>> = {
  start: 'virtualmachines/start',
  shutdown: 'virtualmachines/stop',
  kill: 'virtualmachines/stop',
  restart: 'virtualmachines/restart',
  forceRestart: 'virtualmachines/restart',
};

/**
 * The subresources whose `update` an action needs: its own, and those of the steps that would be taken of the machine as it
 * is known (a paused guest is woken, one of strategy Once is reset). What else a plan writes on the VM or deletes is this
 * service's way to the same end, and needs no right of the caller's.
 */
export function subresourcesOf(machine: Machine, action: PowerAction): readonly PowerSubresource[] {
  const plan = planPower(machine, action);
  const steps = typeof plan === 'string' ? [] : plan.flatMap((step) => callOf(step, machine) ?? []);
  const updates = steps.filter(({ verb }) => verb === 'update').map(({ resource }) => resource as PowerSubresource);
  return [...new Set([always[action], ...updates])];
}
