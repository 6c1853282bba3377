/** PUT virtualmachines/stop, by run strategy. */

import { runStrategyOf } from '../../objects.ts';
import type { RunStrategy, VirtualMachine, VirtualMachineInstance } from '../../objects.ts';
import { liveInstanceOf, machineOf, refusal, request, setGrace, setRunning } from './machine-access.ts';
import type { Call } from './table.ts';

interface Situation {
  readonly vm: VirtualMachine;
  readonly vmi: VirtualMachineInstance | undefined;
  readonly gracePeriod: number | undefined;
}

const DEFAULT_GRACE_S = 30;

const queue = (call: Call, vm: VirtualMachine, vmi: VirtualMachineInstance): void =>
  request(call, vm, [{ action: 'Stop', uid: vmi.metadata.uid }]);

function stopOnRequest(call: Call, { vm, vmi }: Situation): void {
  if (!vmi) throw refusal(call, 'VM is not running');
  queue(call, vm, vmi);
}

/** Already on its way down: only a shorter grace period makes a difference. */
function hasten(call: Call, { vm, vmi, gracePeriod }: Situation): void {
  if (!vmi) throw refusal(call, 'VM is not running');
  const current = vmi.spec.terminationGracePeriodSeconds ?? DEFAULT_GRACE_S;
  if (gracePeriod === undefined || gracePeriod >= current) {
    throw refusal(call, 'Halted only supports manual stop requests with a shorter graceperiod');
  }
  queue(call, vm, vmi);
}

const halt = (call: Call, { vm }: Situation): void => setRunning(call, vm, false);

const BY_STRATEGY: Record<RunStrategy, (call: Call, situation: Situation) => void> = {
  Halted: hasten,
  Manual: stopOnRequest,
  RerunOnFailure: stopOnRequest,
  Always: halt,
  Once: halt,
  WaitAsReceiver: () => undefined,
};

/** Stops a VM. Throws StatusError (404, 409, 500). */
export function stop(call: Call): void {
  const vm = machineOf(call);
  const vmi = liveInstanceOf(call);
  const given = call.options['gracePeriod'];
  const gracePeriod = typeof given === 'number' ? given : undefined;
  if (vmi && gracePeriod !== undefined) setGrace(call, vmi, gracePeriod);
  BY_STRATEGY[runStrategyOf(vm)](call, { vm, vmi, gracePeriod });
}
