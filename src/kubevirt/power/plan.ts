/**
 * What to ask KubeVirt for, given what a VM is doing, what is wanted of it and its run strategy. A table and nothing
 * else: the reading before and the calls after are power-control's.
 */
import type { Machine, RunStrategy } from '../model.ts';
import { remembersOnce, runStrategyOf } from '../run-strategy.ts';
import type { PowerAction } from '../service.ts';
import { comesBack, isFinal, isStartQueued, isStopQueued, observeRead } from './observe.ts';
import type { ObservedPower } from './observe.ts';

/** One request to the cluster. */
export type PowerStep =
  | 'start'
  /** Writes Once back, which a stop of ours had turned into Halted. */
  | 'resumeOnce'
  /** Deletes a VMI that has ended; with strategy Once KubeVirt then makes the next one. */
  | 'discard'
  /** Makes the memory of the run strategy fit before a stop rewrites it. */
  | 'noteStrategy'
  /** Writes Halted, as KubeVirt's stop does for Always, so that the stop after it is one of a Halted VM. */
  | 'halt'
  | 'stop'
  | 'kill'
  /** A stop that keeps the guest's grace but for a second: of a Halted VM KubeVirt takes only a shorter one. */
  | 'shorten'
  | 'restart'
  | 'forceRestart'
  /** A forced restart of a guest that is being restarted gently, unless that is forced already. */
  | 'hasten'
  | 'unpause'
  | 'softReboot'
  | 'reset';

/** The steps to take, none when it is so already or on its way; or why there is nothing that could be done. */
export type PowerPlan = readonly PowerStep[] | 'inTransition' | 'notSupported' | 'beingDeleted';

/** What the VM is doing, as far as it matters here. */
type Situation =
  | Exclude<ObservedPower, 'poweringOff'>
  /** The guest is being ended, or will be at once, and nothing starts it again. */
  | 'stopping'
  /** The same, with a grace of zero already. */
  | 'dying'
  /** The guest is being ended and a new one follows by the run strategy. */
  | 'cycling'
  /** The same, by a start that waits in the queue. */
  | 'restarting'
  /** Off, with a start that waits behind a VMI which has ended: KubeVirt takes no other, nor does it carry that one out. */
  | 'stalled';

/** The run strategies, and Halted VMs that were Once. */
type Strategy = RunStrategy | 'HaltedOnce';

/** A plan, or one for most strategies with exceptions. */
type Cell = PowerPlan | (Partial<Record<Strategy, PowerPlan>> & { readonly otherwise: PowerPlan });

const nothing: PowerPlan = [];
const stop: PowerPlan = ['noteStrategy', 'stop'];
const kill: PowerPlan = ['noteStrategy', 'kill'];

const startFromOff: Cell = {
  HaltedOnce: ['resumeOnce'],
  Once: ['discard'],
  WaitAsReceiver: 'notSupported',
  otherwise: ['start'],
};

// A VM that waits for a guest from elsewhere can't be told anything: its stop does nothing, its restart stays queued.
const notForReceivers = (plan: PowerPlan): Cell => ({ WaitAsReceiver: 'notSupported', otherwise: plan });

const table: Readonly<Record<Situation, Readonly<Record<PowerAction, Cell>>>> = {
  off: { start: startFromOff, restart: startFromOff, forceRestart: startFromOff, kill: nothing, shutdown: nothing },
  on: {
    start: nothing,
    kill: notForReceivers(kill),
    shutdown: notForReceivers(stop),
    restart: { Once: ['softReboot'], WaitAsReceiver: ['softReboot'], otherwise: ['restart'] },
    forceRestart: { Once: ['reset'], WaitAsReceiver: ['reset'], otherwise: ['forceRestart'] },
  },
  // A paused guest can't hear the power button: the graceful ones wake it first.
  paused: {
    start: ['unpause'],
    kill: notForReceivers(kill),
    shutdown: notForReceivers(['unpause', ...stop]),
    restart: {
      Once: ['unpause', 'softReboot'],
      WaitAsReceiver: ['unpause', 'softReboot'],
      otherwise: ['unpause', 'restart'],
    },
    forceRestart: { Once: ['reset', 'unpause'], WaitAsReceiver: ['reset', 'unpause'], otherwise: ['forceRestart'] },
  },
  // On its way to a fresh boot, which is all that a restart is for.
  poweringOn: {
    start: nothing,
    restart: nothing,
    forceRestart: nothing,
    kill: notForReceivers(kill),
    shutdown: notForReceivers(stop),
  },
  stopping: {
    start: notForReceivers('inTransition'),
    restart: notForReceivers('inTransition'),
    forceRestart: notForReceivers('inTransition'),
    kill: notForReceivers(kill),
    shutdown: nothing,
  },
  dying: {
    start: notForReceivers('inTransition'),
    restart: notForReceivers('inTransition'),
    forceRestart: notForReceivers('inTransition'),
    kill: nothing,
    shutdown: nothing,
  },
  // Wanted is an end for good, so the start that would follow has to go. KubeVirt restarts nothing under Once.
  cycling: {
    start: nothing,
    restart: nothing,
    forceRestart: { Once: nothing, otherwise: ['hasten'] },
    kill,
    shutdown: stop,
  },
  // KubeVirt's stop of an Always VM leaves the queue alone, and a start in the queue turns Halted into Always again. Only
  // the stop of a VM that is Halted already, with a shorter grace, replaces the queue. A forced restart is refused because
  // of the queue, but what it does to the guest's grace stays.
  restarting: {
    start: nothing,
    restart: nothing,
    forceRestart: { Halted: nothing, HaltedOnce: nothing, Once: nothing, otherwise: ['hasten'] },
    kill: { Manual: ['kill'], RerunOnFailure: ['kill'], otherwise: ['noteStrategy', 'halt', 'kill'] },
    shutdown: { Manual: ['stop'], RerunOnFailure: ['stop'], otherwise: ['noteStrategy', 'halt', 'shorten'] },
  },
  stalled: { start: ['discard'], restart: ['discard'], forceRestart: ['discard'], kill: nothing, shutdown: nothing },
  // The VMI ended because its node was lost. It stays until the guest is known to be dead, once it is on its way out; only
  // then is the VM off, so an end that is asked for has to set that going.
  unknown: {
    start: startFromOff,
    restart: startFromOff,
    forceRestart: startFromOff,
    kill: { Once: kill, Manual: ['discard'], RerunOnFailure: ['discard'], otherwise: nothing },
    shutdown: { Once: stop, Manual: ['discard'], RerunOnFailure: ['discard'], otherwise: nothing },
  },
};

function strategyOf({ vm }: Machine): Strategy {
  return remembersOnce(vm) ? 'HaltedOnce' : runStrategyOf(vm);
}

/** Whether a live VMI is being ended, be it marked for it or only about to be. */
function isEnding({ vm, vmi }: Machine): boolean {
  if (!vmi || isFinal(vmi)) return false;
  const halted = runStrategyOf(vm) === 'Halted' && !isStartQueued(vm);
  return vmi.metadata.deletionTimestamp !== undefined || halted || isStopQueued(vm, vmi);
}

/** Whether a start waits for somebody to remove what is left of the last guest; happens when that ended within moments. */
function isStalled({ vm, vmi }: Machine): boolean {
  return vmi !== undefined && isFinal(vmi) && runStrategyOf(vm) === 'Manual' && isStartQueued(vm);
}

/** How a live VMI is being ended; undefined where it isn't. */
function endingOf(machine: Machine): Situation | undefined {
  if (!isEnding(machine)) return undefined;
  if (comesBack(machine.vm)) return isStartQueued(machine.vm) ? 'restarting' : 'cycling';
  // KubeVirt's default grace is thirty seconds, so what is missing isn't zero.
  return machine.vmi?.spec.terminationGracePeriodSeconds === 0 ? 'dying' : 'stopping';
}

/** What the VM is doing; staleness doesn't count, because plans are made from direct reads. */
export function situationOf(machine: Machine): Situation {
  const ending = endingOf(machine);
  if (ending) return ending;
  const power = observeRead(machine);
  if (power === 'poweringOff') return 'stopping';
  if (power === 'off' && isStalled(machine)) return 'stalled';
  // A guest that nobody hears from counts as one that runs, until its VMI has ended.
  return power === 'unknown' && machine.vmi && !isFinal(machine.vmi) ? 'on' : power;
}

/**
 * Whether a start that waits in the queue survives the stop that is planned, because there is no live VMI of which
 * KubeVirt would take a request. It makes the VM start once more, so the stop has to be repeated until it is gone.
 */
export function isContested(machine: Machine, action: PowerAction): boolean {
  const ends = action === 'kill' || action === 'shutdown';
  return ends && situationOf(machine) === 'poweringOn' && isStartQueued(machine.vm);
}

const starts: readonly PowerAction[] = ['start', 'restart', 'forceRestart'];

function isPlan(cell: Cell): cell is PowerPlan {
  return typeof cell === 'string' || Array.isArray(cell);
}

/** What to do so that the action's outcome comes about, from a fresh read of the machine. */
export function planPower(machine: Machine, action: PowerAction): PowerPlan {
  if (machine.vm.metadata.deletionTimestamp !== undefined && starts.includes(action)) return 'beingDeleted';
  const cell = table[situationOf(machine)][action];
  if (isPlan(cell)) return cell;
  return cell[strategyOf(machine)] ?? cell.otherwise;
}
