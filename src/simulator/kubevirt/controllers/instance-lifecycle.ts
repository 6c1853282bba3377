/**
 * The life of a VMI as a table: what happens next in each state, after how long, and what it writes. Scheduler, kubelet,
 * virt-controller's VMI part, virt-handler and the guest are all rows here. The first row whose condition holds is next;
 * each row is one visible write. Who runs the rows is instance-controller.ts.
 */

import type { Step } from '../../delays.ts';
import { conditionOf, isFinal, isTrue, withCondition, timestamp } from '../../objects.ts';
import type { VirtualMachineInstance } from '../../objects.ts';
import type { Random } from '../../random.ts';
import type { User } from '../../user.ts';
import { VIRT_CONTROLLER, VIRT_HANDLER } from '../../user.ts';
import type { GuestBehaviour } from '../guests.ts';
import { clear, reportAgent, reportDomain, setEnded, setPaused, setPhase, setReady } from './instance-status.ts';
import { INSTANCE_FINALIZER, MACHINE_FINALIZER, MIGRATION_TARGET, NODE_NAME_LABEL } from './names.ts';
import type { Nodes } from '../../core/nodes.ts';

/** What virt-handler remembers of a guest that was told to shut down. */
export interface Shutdown {
  readonly signalledAt: number;
  /** When the guest would be down by itself; undefined when it ignores the power button. */
  readonly guestDownAt: number | undefined;
}

export interface Situation {
  readonly vmi: VirtualMachineInstance;
  readonly guest: Readonly<GuestBehaviour>;
  readonly nodes: Nodes;
  readonly random: Random;
  readonly now: number;
  readonly shutdown: Shutdown | undefined;
}

export interface LifecycleRow {
  readonly name: string;
  readonly user: User;
  readonly when: (situation: Situation) => boolean;
  /** How long the state lasts: a step of the pace, or until a time that the state itself tells. */
  readonly after: Step | ((situation: Situation) => number);
  /** The change to write; `vmi` of the situation is a draft. */
  readonly apply: (situation: Situation) => void;
  /** True for the row that tells the guest to shut down. */
  readonly signalsShutdown?: boolean;
}

const DEFAULT_GRACE_S = 30;
const BEFORE_RUNNING = new Set(['Pending', 'Scheduling', 'Scheduled', 'WaitingForSync']);

const isDeleting = ({ vmi }: Situation): boolean => vmi.metadata.deletionTimestamp !== undefined;
const isIn =
  (phase: string) =>
  ({ vmi }: Situation): boolean =>
    vmi.status.phase === phase;
const isRunning = isIn('Running');
const isPaused = ({ vmi }: Situation): boolean => isTrue(vmi.status.conditions, 'Paused');
const isOver = ({ vmi }: Situation): boolean => isFinal(vmi);
const isOnLostNode = ({ vmi, nodes }: Situation): boolean => nodes.isLost(vmi.status.nodeName);
const isReady = ({ vmi }: Situation): boolean => isTrue(vmi.status.conditions, 'Ready');
const readyReason = ({ vmi }: Situation): string | undefined => conditionOf(vmi.status.conditions, 'Ready')?.reason;

const hasAcpi = ({ vmi }: Situation): boolean => vmi.spec.domain.features?.acpi?.enabled !== false;
const graceMs = ({ vmi }: Situation): number => (vmi.spec.terminationGracePeriodSeconds ?? DEFAULT_GRACE_S) * 1000;
const graceEnd = (situation: Situation): number =>
  (situation.shutdown?.signalledAt ?? situation.now) + graceMs(situation);

/** A paused guest can't follow the power button: it gets the signal without being resumed. */
function obeysInTime(situation: Situation): boolean {
  const downAt = situation.shutdown?.guestDownAt;
  return downAt !== undefined && !isPaused(situation) && hasAcpi(situation) && downAt <= graceEnd(situation);
}

const isShuttingDown = (situation: Situation): boolean => isDeleting(situation) && isRunning(situation);

const ENDINGS: readonly LifecycleRow[] = [
  {
    name: 'pod is gone, the finalizer is released',
    user: VIRT_CONTROLLER,
    when: (s) =>
      isDeleting(s) && isOver(s) && !isOnLostNode(s) && !s.vmi.metadata.finalizers?.includes(MACHINE_FINALIZER),
    after: 'podDeleted',
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
  },
  {
    name: 'pod is deleted before the guest ran',
    user: VIRT_CONTROLLER,
    when: (s) => isDeleting(s) && BEFORE_RUNNING.has(s.vmi.status.phase),
    after: 'podDeleted',
    apply: ({ vmi, now }) => {
      delete vmi.status.activePods;
      setReady(vmi, now, 'PodNotExists');
      setEnded(vmi, now, 'Failed');
    },
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
    apply: ({ vmi, now }) => setEnded(vmi, now, 'Succeeded'),
  },
  {
    name: 'guest shuts down in time',
    user: VIRT_HANDLER,
    when: (s) => isShuttingDown(s) && obeysInTime(s),
    after: (s) => (s.shutdown?.guestDownAt ?? s.now) - s.now,
    apply: ({ vmi, now }) => setEnded(vmi, now, 'Succeeded'),
  },
  {
    name: 'grace period is over, guest is destroyed',
    user: VIRT_HANDLER,
    when: isShuttingDown,
    after: (s) => graceEnd(s) - s.now,
    apply: (s) => setEnded(s.vmi, s.now, hasAcpi(s) ? 'Failed' : 'Succeeded'),
  },
  {
    name: 'pod of a guest that ended is not ready',
    user: VIRT_CONTROLLER,
    when: (s) => isOver(s) && !isDeleting(s) && isReady(s),
    after: 'podTerminating',
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

const BEGINNINGS: readonly LifecycleRow[] = [
  {
    name: 'receiver waits for its guest',
    user: VIRT_CONTROLLER,
    when: (s) => isIn('Pending')(s) && s.vmi.metadata.annotations?.[MIGRATION_TARGET] === 'true',
    after: 'podCreated',
    apply: ({ vmi, now }) => {
      setPhase(vmi, now, 'WaitingForSync');
      setReady(vmi, now, 'PodNotExists');
    },
  },
  {
    name: 'pod is created',
    user: VIRT_CONTROLLER,
    when: isIn('Pending'),
    after: 'podCreated',
    apply: ({ vmi, now }) => {
      setPhase(vmi, now, 'Scheduling');
      setReady(vmi, now, 'GuestNotRunning');
    },
  },
  {
    name: 'pod is seen',
    user: VIRT_CONTROLLER,
    when: (s) => isIn('Scheduling')(s) && !s.vmi.status.activePods,
    after: 'podScheduled',
    apply: ({ vmi, nodes, random }) => {
      vmi.status.activePods = { [random.uuid()]: nodes.schedulable ? nodes.pick(random) : '' };
    },
  },
  {
    name: 'no node fits',
    user: VIRT_CONTROLLER,
    when: (s) => isIn('Scheduling')(s) && !s.nodes.schedulable && !conditionOf(s.vmi.status.conditions, 'PodScheduled'),
    after: 'podScheduled',
    apply: ({ vmi, now }) => {
      vmi.status.conditions = withCondition(vmi.status.conditions, {
        lastProbeTime: null,
        lastTransitionTime: timestamp(now),
        message: '0/3 nodes are available',
        reason: 'Unschedulable',
        status: 'False',
        type: 'PodScheduled',
      });
    },
  },
  {
    name: 'pod is ready on its node',
    user: VIRT_CONTROLLER,
    when: (s) => isIn('Scheduling')(s) && s.nodes.schedulable,
    after: 'podReady',
    apply: ({ vmi, now, nodes, random }) => {
      const [pod = random.uuid()] = Object.keys(vmi.status.activePods ?? {});
      const nodeName = nodes.pick(random);
      Object.assign(vmi.status, {
        activePods: { [pod]: nodeName },
        launcherContainerImageVersion: 'registry.example/kubevirt/virt-launcher:v1.10.0',
        nodeName,
        qosClass: 'Burstable',
        runtimeUser: 107,
        selinuxContext: 'none',
      });
      vmi.metadata.labels = { ...vmi.metadata.labels, [NODE_NAME_LABEL]: nodeName };
      clear(vmi, 'PodScheduled');
      setPhase(vmi, now, 'Scheduled');
    },
  },
  {
    name: 'launcher dies before the guest runs',
    user: VIRT_HANDLER,
    when: (s) => isIn('Scheduled')(s) && s.guest.failsBeforeRunning,
    after: 'domainStarted',
    apply: ({ vmi, now }) => setEnded(vmi, now, 'Failed'),
  },
  {
    name: 'guest is started',
    user: VIRT_HANDLER,
    when: isIn('Scheduled'),
    after: 'domainStarted',
    apply: ({ vmi, now }) => {
      setPhase(vmi, now, 'Running');
      reportDomain(vmi, now);
      if (vmi.spec.startStrategy === 'Paused') setPaused(vmi, now);
    },
  },
  {
    name: 'guest counts as ready',
    user: VIRT_CONTROLLER,
    when: (s) => isRunning(s) && readyReason(s) === 'GuestNotRunning',
    after: 'guestReady',
    apply: ({ vmi, now }) => setReady(vmi, now),
  },
  {
    name: 'paused guest is not ready',
    user: VIRT_CONTROLLER,
    when: (s) => isRunning(s) && isPaused(s) && isReady(s),
    after: 'readinessFollows',
    apply: ({ vmi, now }) => setReady(vmi, now, 'ReadinessGatesNotReady'),
  },
  {
    name: 'resumed guest is ready',
    user: VIRT_CONTROLLER,
    when: (s) => isRunning(s) && !isPaused(s) && readyReason(s) === 'ReadinessGatesNotReady',
    after: 'readinessFollows',
    apply: ({ vmi, now }) => setReady(vmi, now),
  },
  {
    name: 'guest agent connects',
    user: VIRT_HANDLER,
    when: (s) => isRunning(s) && s.guest.agent && !isPaused(s) && !isTrue(s.vmi.status.conditions, 'AgentConnected'),
    after: 'agentConnected',
    apply: ({ vmi, now }) => reportAgent(vmi, now),
  },
];

/** Endings come first: nothing begins on a VMI that is being deleted. */
export const LIFECYCLE: readonly LifecycleRow[] = [...ENDINGS, ...BEGINNINGS];

/** The row that comes next, or undefined while nothing happens by itself. */
export function nextRow(situation: Situation): LifecycleRow | undefined {
  return LIFECYCLE.find((row) => row.when(situation));
}
