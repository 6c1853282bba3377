/**
 * How a VMI's life ends: the guest is told to shut down and does so or doesn't, its node or its pod is lost, and what is
 * left of it goes. The first row whose condition holds is next; each is one visible write.
 */

import { VIRT_CONTROLLER, VIRT_HANDLER } from '../../../user.ts';
import { setEnded, setReady } from '../instance-status.ts';
import { INSTANCE_FINALIZER, MACHINE_FINALIZER } from '../names.ts';
import { DEFAULT_GRACE_S, isDeleting, isOnLostNode, isOver, isPaused, isReady, isRunning } from './situation.ts';
import { readyReason } from './situation.ts';
import type { InstanceEvent, LifecycleRow, Predicate, Situation } from './situation.ts';

const BEFORE_RUNNING = new Set(['Pending', 'Scheduling', 'Scheduled', 'WaitingForSync']);
const isBeforeRunning: Predicate = ({ vmi }) => BEFORE_RUNNING.has(vmi.status.phase);

const hasAcpi: Predicate = ({ vmi }) => vmi.spec.domain.features?.acpi?.enabled !== false;
const graceMs = ({ vmi }: Situation): number => (vmi.spec.terminationGracePeriodSeconds ?? DEFAULT_GRACE_S) * 1000;
const graceEnd = (situation: Situation): number =>
  (situation.shutdown?.signalledAt ?? situation.now) + graceMs(situation);

/** A paused guest can't follow the power button: it gets the signal without being resumed. */
function obeysInTime(situation: Situation): boolean {
  const downAt = situation.shutdown?.guestDownAt;
  return downAt !== undefined && !isPaused(situation) && hasAcpi(situation) && downAt <= graceEnd(situation);
}

const isShuttingDown: Predicate = (s) => isDeleting(s) && isRunning(s);

const normal = (reason: string, message: string): InstanceEvent => ({ type: 'Normal', reason, message });

export const SHUT_DOWN: InstanceEvent = normal('Stopped', 'The VirtualMachineInstance was shut down.');
export const CRASHED: InstanceEvent = {
  type: 'Warning',
  reason: 'Stopped',
  message: 'The VirtualMachineInstance crashed.',
};
const DESTROYED = normal('Deleted', 'Signaled Deletion');

export const ENDINGS: readonly LifecycleRow[] = [
  {
    name: 'pod is gone, the finalizer is released',
    user: VIRT_CONTROLLER,
    when: (s) =>
      isDeleting(s) && isOver(s) && !isOnLostNode(s) && !s.vmi.metadata.finalizers?.includes(MACHINE_FINALIZER),
    after: 'podDeleted',
    pod: 'remove',
    apply: ({ vmi }) => {
      vmi.metadata.finalizers = (vmi.metadata.finalizers ?? []).filter((name) => name !== INSTANCE_FINALIZER);
    },
  },
  {
    name: 'node is unresponsive',
    user: VIRT_CONTROLLER,
    when: (s) => !isOver(s) && isOnLostNode(s),
    after: 'nodeLost',
    apply: ({ vmi, now }) => {
      vmi.status.reason = 'NodeUnresponsive';
      setEnded(vmi, now, 'Failed');
    },
    events: ({ vmi }) => [
      {
        type: 'Warning',
        reason: 'NodeUnresponsive',
        message: `virt-handler on node ${vmi.status.nodeName ?? ''} is not responsive, marking VMI as failed`,
      },
    ],
  },
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
  {
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
  },
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
