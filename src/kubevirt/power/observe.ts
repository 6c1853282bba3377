/**
 * What is known of a VM's power, from its VMI, its pending requests and its run strategy. Never from printableStatus or
 * `ready`: an import makes a stopped VM "Provisioning", and a finished VMI can still be ready. Pure; plans nothing.
 */
import type { Machine, RunStrategy, VirtualMachine, VirtualMachineInstance } from '../model.ts';
import { runStrategyOf } from '../run-strategy.ts';

/** `off` is a promise: it is only said when the guest is known to be dead. */
export type ObservedPower = 'off' | 'poweringOn' | 'on' | 'paused' | 'poweringOff' | 'unknown';

/** Whether the VMI has ended; everything else may be a running guest. */
export function isFinal(vmi: VirtualMachineInstance): boolean {
  return vmi.status?.phase === 'Succeeded' || vmi.status?.phase === 'Failed';
}

/** Whether the node was lost under the guest, which then may still be running, whatever the phase says. */
export function isNodeLost(vmi: VirtualMachineInstance | undefined): boolean {
  return vmi?.status?.reason === 'NodeUnresponsive' || vmi?.status?.phase === 'Unknown';
}

export function isPaused(vmi: VirtualMachineInstance): boolean {
  return vmi.status?.conditions?.some(({ type, status }) => type === 'Paused' && status === 'True') ?? false;
}

/** Whether a start waits in the VM's queue of requests. */
export function isStartQueued(vm: VirtualMachine): boolean {
  return vm.status?.stateChangeRequests?.some(({ action }) => action === 'Start') ?? false;
}

/** Whether a stop of just this VMI waits in the VM's queue of requests. */
export function isStopQueued(vm: VirtualMachine, vmi: VirtualMachineInstance): boolean {
  return (
    vm.status?.stateChangeRequests?.some(({ action, uid }) => action === 'Stop' && uid === vmi.metadata.uid) ?? false
  );
}

// What a live VMI is, by its phase. A phase of the future is nothing that we know.
const livePhases: Readonly<Record<string, ObservedPower>> = {
  '': 'poweringOn',
  Pending: 'poweringOn',
  Scheduling: 'poweringOn',
  Scheduled: 'poweringOn',
  WaitingForSync: 'poweringOn',
  Running: 'on',
};

/**
 * Whether a VM without VMI was never started under RerunOnFailure: then KubeVirt starts it by itself. The status tells the
 * last strategy that ran; where the release doesn't record it, conditions of a former VMI, which stay for ever, tell.
 */
function isFresh({ status }: VirtualMachine): boolean {
  if (status?.runStrategy !== undefined) return status.runStrategy !== 'RerunOnFailure';
  return !status?.conditions?.some(({ type }) => type !== 'Ready' && type !== 'Failure');
}

type ByStrategy<T> = Readonly<Record<RunStrategy, T>>;

/** The entry of a strategy; undefined for one that only newer releases know, whatever the types say. */
function entryOf<T>(table: ByStrategy<T>, vm: VirtualMachine): T | undefined {
  return new Map<string, T>(Object.entries(table)).get(runStrategyOf(vm));
}

// Whether KubeVirt makes a VMI by itself where there is none.
const createsWithout: ByStrategy<(vm: VirtualMachine) => boolean> = {
  Always: () => true,
  Once: () => true,
  RerunOnFailure: (vm) => isStartQueued(vm) || isFresh(vm),
  Manual: isStartQueued,
  Halted: isStartQueued,
  // Waits for a guest that comes from elsewhere; its requests stay queued without effect.
  WaitAsReceiver: () => false,
};

// Whether KubeVirt replaces a VMI that has ended by a new one.
const createsAfter: ByStrategy<(vm: VirtualMachine, ended: VirtualMachineInstance) => boolean> = {
  Always: () => true,
  Once: (_vm, ended) => ended.metadata.deletionTimestamp !== undefined,
  RerunOnFailure: (vm, ended) => isStartQueued(vm) || (ended.status?.phase === 'Failed' && !isStopQueued(vm, ended)),
  // KubeVirt removes it only when it is told to stop it: a start alone waits behind it for ever.
  Manual: (vm, ended) =>
    isStartQueued(vm) && (ended.metadata.deletionTimestamp !== undefined || isStopQueued(vm, ended)),
  Halted: isStartQueued,
  WaitAsReceiver: () => false,
};

/** Whether a VM whose VMI has ended, or is missing, is on its way to a new one without anybody's doing. */
function comesUp(vm: VirtualMachine, ended: VirtualMachineInstance | undefined): boolean {
  if (vm.metadata.deletionTimestamp !== undefined) return false;
  const answer = ended ? entryOf(createsAfter, vm)?.(vm, ended) : entryOf(createsWithout, vm)?.(vm);
  return answer ?? isStartQueued(vm);
}

/** Whether a VM whose VMI is being ended comes back by itself, as with a restart. */
export function comesBack(vm: VirtualMachine): boolean {
  const strategy = runStrategyOf(vm);
  if (vm.metadata.deletionTimestamp !== undefined || strategy === 'WaitAsReceiver') return false;
  return isStartQueued(vm) || strategy === 'Always' || strategy === 'Once';
}

function observeLive(vmi: VirtualMachineInstance): ObservedPower {
  const phase = vmi.status?.phase ?? '';
  if (phase === 'Unknown') return 'unknown';
  if (vmi.metadata.deletionTimestamp !== undefined) return 'poweringOff';
  const power = livePhases[phase] ?? 'unknown';
  return power === 'on' && isPaused(vmi) ? 'paused' : power;
}

/** What a VM may be doing whose VMI nobody has told of yet: its guest may be alive, so it isn't off. */
function observeUnheard(vm: VirtualMachine): ObservedPower {
  const stops = vm.status?.stateChangeRequests?.some(({ action }) => action === 'Stop') ?? false;
  const halted = runStrategyOf(vm) === 'Halted' || vm.metadata.deletionTimestamp !== undefined;
  return halted || stops ? 'poweringOff' : 'poweringOn';
}

/**
 * The power of a VM as a direct read found it: the VM first and then the VMI, so that a VMI that is missing is gone.
 * `unknown` where its guest's node was lost.
 */
export function observeRead({ vm, vmi }: Pick<Machine, 'vm' | 'vmi'>): ObservedPower {
  if (vmi && !isFinal(vmi)) return doubted(observeLive(vmi), isNodeLost(vmi));
  return doubted(comesUp(vm, vmi) ? 'poweringOn' : 'off', isNodeLost(vmi));
}

/**
 * The power of a VM. Where the snapshot is stale, or its guest's node was lost, `unknown` takes the place of `off` and
 * `poweringOff`: fencing agents start the guest elsewhere once they read those.
 */
export function observePower(machine: Machine): ObservedPower {
  const { vm, staleSince, isInstanceUnheard = false } = machine;
  const power = observeRead(machine);
  return doubted(power === 'off' && isInstanceUnheard ? observeUnheard(vm) : power, staleSince !== undefined);
}

function doubted(power: ObservedPower, doubtful: boolean): ObservedPower {
  return doubtful && (power === 'off' || power === 'poweringOff') ? 'unknown' : power;
}
