/** PUT virtualmachines/start, by run strategy and by what is left of the last VMI. */

import { isTrue, runStrategyOf } from '../../objects.ts';
import type { RunStrategy, StateChangeRequest, VirtualMachine, VirtualMachineInstance } from '../../objects.ts';
import { RECOVERY, instanceOf, liveInstanceOf, machineOf, refusal, request, setRunning } from './machine-access.ts';
import type { Call } from './table.ts';

interface Situation {
  readonly vm: VirtualMachine;
  /** A final VMI that is still there. */
  readonly remains: VirtualMachineInstance | undefined;
  readonly startRequest: StateChangeRequest;
}

const refuse =
  (message: string) =>
  (call: Call): never => {
    throw refusal(call, message);
  };

/** Queues a start; a final VMI has to go first. */
function queue(call: Call, { vm, remains, startRequest }: Situation): void {
  const stopFirst: StateChangeRequest[] = remains ? [{ action: 'Stop', uid: remains.metadata.uid }] : [];
  request(call, vm, [...stopFirst, startRequest]);
}

const BY_STRATEGY: Record<RunStrategy, (call: Call, situation: Situation) => void> = {
  Halted: (call, { vm, startRequest }) => {
    if (startRequest.data) request(call, vm, [startRequest]);
    else setRunning(call, vm, true);
  },
  Manual: queue,
  RerunOnFailure: (call, situation) => {
    if (situation.remains?.status.phase === 'Failed') {
      throw refusal(call, 'RerunOnFailure does not support starting VM from failed state');
    }
    queue(call, situation);
  },
  Always: refuse('Always does not support manual start requests'),
  Once: refuse('Once does not support manual start requests'),
  WaitAsReceiver: () => undefined,
};

/** Starts a VM. Throws StatusError (404, 409, 500). */
export function start(call: Call): void {
  const vm = machineOf(call);
  if (liveInstanceOf(call)) throw refusal(call, 'VM is already running');
  if (isTrue(vm.status?.conditions, 'ManualRecoveryRequired')) throw refusal(call, RECOVERY);
  const startRequest: StateChangeRequest = {
    action: 'Start',
    ...(call.options['paused'] === true && { data: { paused: 'true' } }),
  };
  BY_STRATEGY[runStrategyOf(vm)](call, { vm, remains: instanceOf(call), startRequest });
}
