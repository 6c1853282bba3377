/** PUT virtualmachines/start, by run strategy and by what is left of the last VMI. */

import { isTrue, runStrategyOf } from '../../objects.ts';
import type { RunStrategy, StateChangeRequest, VirtualMachine, VirtualMachineInstance } from '../../objects.ts';
import { dryRunOf, optionsOf } from './call.ts';
import type { Call, DryRun } from './call.ts';
import { RECOVERY, instanceOf, liveInstanceOf, machineOf, refusal } from './machine-access.ts';
import { queue, setRunning } from './state-change.ts';

interface Situation {
  readonly vm: VirtualMachine;
  /** A final VMI that is still there. */
  readonly remains: VirtualMachineInstance | undefined;
  readonly startRequest: StateChangeRequest;
  readonly dryRun: DryRun;
}

const refuse =
  (message: string) =>
  (call: Call): never => {
    throw refusal(call, message);
  };

/** Queues a start; a final VMI has to go first. */
function queueStart(call: Call, { vm, remains, startRequest, dryRun }: Situation): void {
  const stopFirst: StateChangeRequest[] = remains ? [{ action: 'Stop', uid: remains.metadata.uid }] : [];
  queue(call, vm, [...stopFirst, startRequest], dryRun);
}

const BY_STRATEGY: Record<RunStrategy, (call: Call, situation: Situation) => void> = {
  Halted: (call, { vm, startRequest, dryRun }) => {
    if (startRequest.data) queue(call, vm, [startRequest], dryRun);
    else setRunning(call, vm, true, dryRun);
  },
  Manual: queueStart,
  RerunOnFailure: (call, situation) => {
    if (situation.remains?.status.phase === 'Failed') {
      throw refusal(call, 'RerunOnFailure does not support starting VM from failed state');
    }
    queueStart(call, situation);
  },
  Always: refuse('Always does not support manual start requests'),
  Once: refuse('Once does not support manual start requests'),
  WaitAsReceiver: () => undefined,
};

/** Starts a VM. Throws StatusError (400, 404, 409, 500). */
export function start(call: Call): void {
  const vm = machineOf(call);
  if (liveInstanceOf(call)) throw refusal(call, 'VM is already running');
  if (isTrue(vm.status?.conditions, 'ManualRecoveryRequired')) throw refusal(call, RECOVERY);
  const options = optionsOf(call, 'StartOptions');
  const startRequest: StateChangeRequest = {
    action: 'Start',
    ...(options['paused'] === true && { data: { paused: 'true' } }),
  };
  BY_STRATEGY[runStrategyOf(vm)](call, { vm, remains: instanceOf(call), startRequest, dryRun: dryRunOf(options) });
}
