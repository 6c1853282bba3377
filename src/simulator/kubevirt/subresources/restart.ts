/** PUT virtualmachines/restart: a Stop of this VMI and a Start, queued together. */

import { isTrue, runStrategyOf } from '../../objects.ts';
import { badRequest } from '../../status.ts';
import { RECOVERY, instanceOf, machineOf, refusal, request, setGrace } from './machine-access.ts';
import type { Call } from './table.ts';

const NOT_RESTARTED = new Set(['Halted', 'Once']);

/** A forced restart shortens the grace to this; zero would hide that the guest was killed. */
const FORCED_GRACE_S = 1;

function isForced({ options }: Call): boolean {
  const seconds = options['gracePeriodSeconds'];
  if (typeof seconds !== 'number') return false;
  if (seconds > 0) throw badRequest('For force restart, only gracePeriod=0 is supported for now');
  if (seconds < 0) throw badRequest('gracePeriod has to be greater or equal to 0');
  return true;
}

/** Restarts a VM. Throws StatusError (400, 404, 409, 500). */
export function restart(call: Call): void {
  const forced = isForced(call);
  const vm = machineOf(call);
  if (isTrue(vm.status?.conditions, 'VolumesChange')) throw refusal(call, RECOVERY);
  const strategy = runStrategyOf(vm);
  // The misspelling is the product's.
  if (NOT_RESTARTED.has(strategy))
    throw refusal(call, `RunStategy ${strategy} does not support manual restart requests`);
  const vmi = instanceOf(call);
  if (!vmi) throw refusal(call, 'VM is not running: Halted');
  // Seen on a real cluster: the shortened grace stays when the request itself is refused.
  if (forced) setGrace(call, vmi, FORCED_GRACE_S);
  request(call, vm, [{ action: 'Stop', uid: vmi.metadata.uid }, { action: 'Start' }]);
}
