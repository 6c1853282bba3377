/** Changes to a VMI that several steps of its life make: conditions and phases. What the node reports is elsewhere. */

import { timestamp, withCondition, withoutCondition } from '../../../objects.ts';
import type { Condition, Phase, VirtualMachineInstance } from '../../../objects.ts';

/** Reasons that virt-controller finds itself, with its words; any other is the pod's own condition. */
const READY_MESSAGES: Record<string, string> = {
  GuestNotRunning: 'Guest VM is not reported as running',
  PodTerminating: 'virt-launcher pod is terminating',
  PodNotExists: 'virt-launcher pod has not yet been scheduled',
};

/** Ready as virt-controller derives it from the pod: False for a reason, True without. */
export function setReady(vmi: VirtualMachineInstance, now: number, reason?: string): void {
  const message = READY_MESSAGES[reason ?? ''];
  const time = timestamp(now);
  const condition: Condition = {
    lastProbeTime: message ? time : null,
    lastTransitionTime: time,
    ...(message && { message }),
    ...(reason && { reason }),
    status: reason ? 'False' : 'True',
    type: 'Ready',
  };
  vmi.status.conditions = withCondition(vmi.status.conditions, condition);
}

/** Ready as the pod has it whose node was lost: False, and nobody says why. */
export function setUnready(vmi: VirtualMachineInstance, now: number): void {
  const condition: Condition = {
    lastProbeTime: null,
    lastTransitionTime: timestamp(now),
    status: 'False',
    type: 'Ready',
  };
  vmi.status.conditions = withCondition(vmi.status.conditions, condition);
}

/** A condition that is only ever True or absent. */
export function setTrue(vmi: VirtualMachineInstance, now: number, type: string): void {
  const condition: Condition = { lastProbeTime: timestamp(now), lastTransitionTime: null, status: 'True', type };
  vmi.status.conditions = withCondition(vmi.status.conditions, condition);
}

/** A condition that something isn't so. */
export function setFalse(
  vmi: VirtualMachineInstance,
  now: number,
  { type, reason, message }: { readonly type: string; readonly reason: string; readonly message: string },
): void {
  vmi.status.conditions = withCondition(vmi.status.conditions, {
    lastProbeTime: null,
    lastTransitionTime: timestamp(now),
    message,
    reason,
    status: 'False',
    type,
  });
}

const PAUSE_MESSAGES = {
  PausedByUser: 'VMI was paused by user',
  PausedIOError: 'VMI was paused, IO error',
} as const;

export type PauseReason = keyof typeof PAUSE_MESSAGES;

export function setPaused(vmi: VirtualMachineInstance, now: number, reason: PauseReason = 'PausedByUser'): void {
  vmi.status.conditions = withCondition(vmi.status.conditions, {
    lastProbeTime: timestamp(now),
    lastTransitionTime: timestamp(now),
    message: PAUSE_MESSAGES[reason],
    reason,
    status: 'True',
    type: 'Paused',
  });
}

export function clear(vmi: VirtualMachineInstance, ...types: readonly string[]): void {
  for (const type of types) vmi.status.conditions = withoutCondition(vmi.status.conditions, type);
}

export function setPhase(vmi: VirtualMachineInstance, now: number, phase: Phase): void {
  const { status } = vmi;
  status.phase = phase;
  status.phaseTransitionTimestamps = [
    ...(status.phaseTransitionTimestamps ?? []),
    { phase, phaseTransitionTimestamp: timestamp(now) },
  ];
}

/** The guest is gone: with it goes what only a running one has. */
export function setEnded(vmi: VirtualMachineInstance, now: number, phase: 'Succeeded' | 'Failed'): void {
  setPhase(vmi, now, phase);
  clear(vmi, 'AgentConnected', 'Paused', 'Synchronized');
}
