/**
 * What each run strategy makes of a VM's VMI and requests: a pure decision per strategy, carried out by
 * machine-controller.ts.
 */

import { isFinal } from '../../../objects.ts';
import type { RunStrategy, StateChangeRequest, VirtualMachine, VirtualMachineInstance } from '../../../objects.ts';

export type Decision =
  | 'nothing'
  /** Create the VMI, after the back-off if there was a failure. */
  | 'create'
  | 'delete'
  /** Delete it and queue a Start, so that it comes back. */
  | 'delete and start again'
  /** The strategy itself changes: a VM that was started paused while Halted. */
  | 'become Always';

const headOf = (vm: VirtualMachine): StateChangeRequest | undefined => vm.status?.stateChangeRequests?.[0];

const startIsAsked = (vm: VirtualMachine): boolean => headOf(vm)?.action === 'Start';

function stopIsAsked(vm: VirtualMachine, vmi: VirtualMachineInstance): boolean {
  const head = headOf(vm);
  return head?.action === 'Stop' && head.uid === vmi.metadata.uid;
}

type Strategy = (vm: VirtualMachine, vmi: VirtualMachineInstance | undefined) => Decision;

const STRATEGIES: Record<RunStrategy, Strategy> = {
  Always: (vm, vmi) => {
    if (!vmi) return 'create';
    return stopIsAsked(vm, vmi) || isFinal(vmi) ? 'delete' : 'nothing';
  },
  RerunOnFailure: (vm, vmi) => {
    // A VM that comes from another strategy, or is new, starts by itself.
    if (!vmi) return startIsAsked(vm) || vm.status?.runStrategy !== 'RerunOnFailure' ? 'create' : 'nothing';
    if (vmi.metadata.deletionTimestamp) return 'nothing';
    if (vmi.status.phase === 'Failed') return 'delete and start again';
    return stopIsAsked(vm, vmi) || vmi.status.phase === 'Succeeded' ? 'delete' : 'nothing';
  },
  Manual: (vm, vmi) => {
    if (!vmi) return startIsAsked(vm) ? 'create' : 'nothing';
    return stopIsAsked(vm, vmi) ? 'delete' : 'nothing';
  },
  Halted: (vm, vmi) => {
    if (vmi) return 'delete';
    return startIsAsked(vm) ? 'become Always' : 'nothing';
  },
  Once: (_vm, vmi) => (vmi ? 'nothing' : 'create'),
  // Its VMI waits for a guest from elsewhere, and for ever: this cluster has no migrations.
  WaitAsReceiver: (_vm, vmi) => (vmi ? 'nothing' : 'create'),
};

export function decide(strategy: RunStrategy, vm: VirtualMachine, vmi: VirtualMachineInstance | undefined): Decision {
  const decision = STRATEGIES[strategy](vm, vmi);
  return decision === 'delete' && vmi?.metadata.deletionTimestamp ? 'nothing' : decision;
}

/** Whether the VM is to come up paused, by the request that starts it. */
export function startsPaused(vm: VirtualMachine): boolean {
  return headOf(vm)?.data?.['paused'] === 'true';
}
