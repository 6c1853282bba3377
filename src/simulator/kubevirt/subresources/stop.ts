/** PUT virtualmachines/stop, by run strategy. */

import { runStrategyOf } from '../../objects.ts';
import type { RunStrategy, VirtualMachine, VirtualMachineInstance } from '../../objects.ts';
import { dryRunOf, optionsOf } from './call.ts';
import type { Call, DryRun } from './call.ts';
import { liveInstanceOf, machineOf, refusal, setGrace } from './machine-access.ts';
import { queue, setRunning } from './state-change.ts';

interface Situation {
  readonly vm: VirtualMachine;
  readonly vmi: VirtualMachineInstance | undefined;
  readonly gracePeriod: number | undefined;
  readonly dryRun: DryRun;
}

const queueStop = (call: Call, vm: VirtualMachine, vmi: VirtualMachineInstance, dryRun: DryRun): void =>
  queue(call, vm, [{ action: 'Stop', uid: vmi.metadata.uid }], dryRun);

function stopOnRequest(call: Call, { vm, vmi, dryRun }: Situation): void {
  if (!vmi) throw refusal(call, 'VM is not running');
  queueStop(call, vm, vmi, dryRun);
}

/** Already on its way down: only a shorter grace period makes a difference. */
function hasten(call: Call, { vm, vmi, gracePeriod, dryRun }: Situation): void {
  if (!vmi) throw refusal(call, 'VM is not running');
  const current = vmi.spec.terminationGracePeriodSeconds;
  if (gracePeriod === undefined || (current !== undefined && gracePeriod >= current)) {
    throw refusal(call, 'Halted only supports manual stop requests with a shorter graceperiod');
  }
  queueStop(call, vm, vmi, dryRun);
}

const halt = (call: Call, { vm, dryRun }: Situation): void => setRunning(call, vm, false, dryRun);

const BY_STRATEGY: Record<RunStrategy, (call: Call, situation: Situation) => void> = {
  Halted: hasten,
  Manual: stopOnRequest,
  RerunOnFailure: stopOnRequest,
  Always: halt,
  Once: halt,
  WaitAsReceiver: () => undefined,
};

/** Stops a VM. Throws StatusError (400, 404, 409, 500). */
export function stop(call: Call): void {
  const options = optionsOf(call, 'StopOptions');
  const dryRun = dryRunOf(options);
  const vm = machineOf(call);
  const vmi = liveInstanceOf(call);
  const given = options['gracePeriod'];
  const gracePeriod = typeof given === 'number' ? given : undefined;
  if (vmi && gracePeriod !== undefined) setGrace(call, vmi, gracePeriod, dryRun);
  BY_STRATEGY[runStrategyOf(vm)](call, { vm, vmi, gracePeriod, dryRun });
}
