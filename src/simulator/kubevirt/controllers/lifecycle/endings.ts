/**
 * How a VMI's life ends: the guest is told to shut down and does so or doesn't, its pod is lost, and what is left of
 * it goes. A lost node is lost-node.ts' business. The first row whose condition holds is next; each is one visible write.
 */

import { keyOf } from '../../../store.ts';
import { VIRT_CONTROLLER, VIRT_HANDLER } from '../../../user.ts';
import { virtualMachines } from '../../rows.ts';
import { setEnded, setReady } from '../instance/instance-status.ts';
import { INSTANCE_FINALIZER, MACHINE_FINALIZER } from '../names.ts';
import { DEFAULT_GRACE_S, isDeleting, isOnLostNode, isOver, isPaused, isReady, isRunning } from './situation.ts';
import { readyReason } from './situation.ts';
import type { InstanceEvent, LifecycleRow, Predicate, Situation } from './situation.ts';

const BEFORE_RUNNING = new Set(['Pending', 'Scheduling', 'Scheduled', 'WaitingForSync']);
const isBeforeRunning: Predicate = ({ vmi }) => BEFORE_RUNNING.has(vmi.status.phase);

const hasAcpi: Predicate = ({ vmi }) => vmi.spec.domain.features?.acpi?.enabled !== false;
const isUp: Predicate = ({ pod }) => pod?.status?.phase === 'Running';

/** What the VMI gives its guest, unless its pod, which is to end, has less. */
export function graceMs({ vmi, pod }: Situation): number {
  const own = vmi.spec.terminationGracePeriodSeconds ?? DEFAULT_GRACE_S;
  const { deletionTimestamp, deletionGracePeriodSeconds: left } = pod?.metadata ?? {};
  return Math.min(own, deletionTimestamp && left ? left : Infinity) * 1000;
}
const graceEnd = (situation: Situation): number =>
  (situation.shutdown?.signalledAt ?? situation.now) + graceMs(situation);

/** A paused guest can't follow the power button: it gets the signal without being resumed. */
function obeysInTime(situation: Situation): boolean {
  const downAt = situation.shutdown?.guestDownAt;
  return downAt !== undefined && !isPaused(situation) && hasAcpi(situation) && downAt <= graceEnd(situation);
}

/** A launcher that is told to end shuts its guest down, whether or not the VMI is to go. */
const isShuttingDown: Predicate = (s) =>
  isRunning(s) && (isDeleting(s) || s.pod?.metadata.deletionTimestamp !== undefined);

const normal = (reason: string, message: string): InstanceEvent => ({ type: 'Normal', reason, message });

export const SHUT_DOWN: InstanceEvent = normal('Stopped', 'The VirtualMachineInstance was shut down.');
export const CRASHED: InstanceEvent = {
  type: 'Warning',
  reason: 'Stopped',
  message: 'The VirtualMachineInstance crashed.',
};
export const SIGNALLED = normal('ShuttingDown', 'Signaled Graceful Shutdown');
const DESTROYED = normal('Deleted', 'Signaled Deletion');

const isHeldForMachine: Predicate = ({ vmi }) => vmi.metadata.finalizers?.includes(MACHINE_FINALIZER) === true;

/** A VMI goes when nothing is left of its pod: one that its kubelet hasn't ended yet holds it. */
export const RELEASE: LifecycleRow = {
  name: 'pod is gone, the finalizer is released',
  user: VIRT_CONTROLLER,
  when: (s) =>
    isDeleting(s) &&
    isOver(s) &&
    !(s.pod && (isOnLostNode(s) || isUp(s) || s.pod.metadata.deletionTimestamp)) &&
    !isHeldForMachine(s),
  after: 'podDeleted',
  pod: 'remove',
  apply: ({ vmi }) => {
    vmi.metadata.finalizers = (vmi.metadata.finalizers ?? []).filter((name) => name !== INSTANCE_FINALIZER);
  },
};

export const POD_LOST: LifecycleRow = {
  name: 'pod was deleted by others, the guest dies with it',
  user: VIRT_CONTROLLER,
  when: (s) => !isOver(s) && s.podIsLost === true,
  after: 'podTerminating',
  apply: ({ vmi, now }) => {
    delete vmi.status.activePods;
    setReady(vmi, now, 'PodNotExists');
    setEnded(vmi, now, 'Failed');
  },
  events: () => [CRASHED],
};

export const POD_GONE: LifecycleRow = {
  name: 'pod of a guest that ended is gone',
  user: VIRT_CONTROLLER,
  when: (s) => isOver(s) && !isDeleting(s) && s.podIsLost === true && readyReason(s) !== 'PodNotExists',
  after: 'readinessFollows',
  apply: ({ vmi, now }) => setReady(vmi, now, 'PodNotExists'),
};

/** Whether there still is the VM that the VMI was made for, which holds it until it has seen its end. */
function hasOwner({ vmi: { metadata }, store }: Situation): boolean {
  const owner = metadata.ownerReferences?.find(({ kind, controller }) => kind === 'VirtualMachine' && controller);
  const vm = owner && store?.get(virtualMachines, keyOf(metadata.namespace, owner.name))?.object;
  return vm !== undefined && vm.metadata.uid === owner?.uid;
}

const ORPHANED: LifecycleRow = {
  name: 'its VM is gone, so its finalizer is released by another',
  user: VIRT_CONTROLLER,
  when: (s) => isOver(s) && isHeldForMachine(s) && !hasOwner(s),
  after: 'podDeleted',
  apply: ({ vmi }) => {
    vmi.metadata.finalizers = (vmi.metadata.finalizers ?? []).filter((name) => name !== MACHINE_FINALIZER);
  },
};

export const ENDINGS: readonly LifecycleRow[] = [
  ORPHANED,
  RELEASE,
  {
    name: 'pod is deleted before the guest ran',
    user: VIRT_CONTROLLER,
    when: (s) => isDeleting(s) && isBeforeRunning(s),
    after: 'podDeleted',
    pod: 'remove',
    apply: ({ vmi, now }) => {
      delete vmi.status.activePods;
      setReady(vmi, now, 'PodNotExists');
      setEnded(vmi, now, 'Failed');
    },
  },
  POD_LOST,
  {
    name: 'power button is pressed',
    user: VIRT_CONTROLLER,
    when: (s) => isShuttingDown(s) && (!s.shutdown || readyReason(s) !== 'PodTerminating'),
    after: 'podTerminating',
    apply: ({ vmi, now }) => setReady(vmi, now, 'PodTerminating'),
    signalsShutdown: true,
  },
  {
    name: 'guest is destroyed at once',
    user: VIRT_HANDLER,
    when: (s) => isShuttingDown(s) && graceMs(s) <= 0,
    after: 'domainDestroyed',
    pod: 'end',
    apply: ({ vmi, now }) => setEnded(vmi, now, 'Succeeded'),
    events: () => [DESTROYED, SHUT_DOWN],
  },
  {
    name: 'guest shuts down in time',
    user: VIRT_HANDLER,
    when: (s) => isShuttingDown(s) && obeysInTime(s),
    after: (s) => (s.shutdown?.guestDownAt ?? s.now) - s.now,
    pod: 'end',
    apply: ({ vmi, now }) => setEnded(vmi, now, 'Succeeded'),
    events: () => [SHUT_DOWN],
  },
  {
    name: 'grace period is over, guest is destroyed',
    user: VIRT_HANDLER,
    when: isShuttingDown,
    after: (s) => graceEnd(s) - s.now,
    pod: 'end',
    apply: (s) => setEnded(s.vmi, s.now, hasAcpi(s) ? 'Failed' : 'Succeeded'),
    events: (s) => [DESTROYED, hasAcpi(s) ? CRASHED : SHUT_DOWN],
  },
  {
    name: 'launcher of a guest that was given up ends, now that its node is back',
    user: VIRT_HANDLER,
    when: (s) => isOver(s) && s.vmi.status.reason === 'NodeUnresponsive' && isUp(s),
    after: 'domainDestroyed',
    pod: 'end',
    apply: () => undefined,
  },
  {
    name: 'launcher ends, as nobody sees its guest any more',
    user: VIRT_HANDLER,
    when: (s) => isOver(s) && isUp(s) && (isDeleting(s) || !isReady(s)),
    after: 'podTerminating',
    pod: 'end',
    apply: () => undefined,
  },
  POD_GONE,
  {
    name: 'pod of a guest that ended is not ready',
    user: VIRT_CONTROLLER,
    when: (s) => isOver(s) && !isDeleting(s) && isReady(s),
    after: 'podTerminating',
    pod: 'end',
    apply: ({ vmi, now }) => setReady(vmi, now, 'GuestNotRunning'),
  },
  {
    name: 'pod of a guest that ended terminates',
    user: VIRT_CONTROLLER,
    when: (s) => isOver(s) && !isDeleting(s) && readyReason(s) === 'GuestNotRunning',
    after: 'podTerminating',
    apply: ({ vmi, now }) => setReady(vmi, now, 'PodTerminating'),
  },
];
