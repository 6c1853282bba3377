/** The states of a pod with one container, as its kubelet writes them. Pure. */

import { timestamp, withCondition } from '../objects.ts';
import type { Condition } from '../objects.ts';
import type { Outcome } from './importer/outcome.ts';
import type { ContainerState, ContainerStatus, Pod } from '../core/kinds.ts';

type Status = NonNullable<Pod['status']>;

export const CRASH_LOOP = { reason: 'CrashLoopBackOff', message: 'back-off restarting failed container' };

/** The first restart comes with the kubelet's next look, the others after 10 s and twice as long each time, to five minutes. */
const FIRST_RESTART_MS = 1000;
const FIRST_BACK_OFF_MS = 10_000;
const LONGEST_BACK_OFF_MS = 300_000;

/** Milliseconds until a container that has been restarted so often starts again. */
export function restartDelay(restarts: number): number {
  return restarts === 0 ? FIRST_RESTART_MS : Math.min(LONGEST_BACK_OFF_MS, FIRST_BACK_OFF_MS * 2 ** (restarts - 1));
}

/** A container that isn't running yet. */
export function waiting({ spec }: Pod, reason: string): ContainerStatus {
  const [container] = spec.containers ?? [];
  const { name = '', image = '' } = container ?? {};
  const state = { waiting: { reason } };
  return { name, image, imageID: '', ready: false, started: false, restartCount: 0, state, lastState: {} };
}

/** The status with its container changed. */
export function withContainer(status: Status, change: (container: ContainerStatus) => ContainerStatus): Status {
  return { ...status, containerStatuses: (status.containerStatuses ?? []).map(change) };
}

const readiness = (isReady: boolean, now: number, reason?: string): Condition => ({
  type: 'Ready',
  status: isReady ? 'True' : 'False',
  ...(reason && { reason }),
  lastTransitionTime: timestamp(now),
});

export function running(status: Status, now: number, podIP: string): Status {
  const conditions = withCondition(status.conditions, readiness(true, now));
  const startedAt = timestamp(now);
  return withContainer({ ...status, phase: 'Running', podIP: status.podIP ?? podIP, conditions }, (container) => ({
    ...container,
    ready: true,
    started: true,
    lastState: container.state.terminated ? container.state : container.lastState,
    state: { running: { startedAt } },
  }));
}

/** What a container leaves behind that ended well: JSON for the controller. */
function lastWords(outcome: Outcome): string {
  if (outcome.kind === 'scratch') return JSON.stringify({ scratchSpaceRequired: true, message: 'Import Complete' });
  const message = outcome.kind === 'done' ? 'Import Complete' : outcome.message;
  return JSON.stringify({ scratchSpaceRequired: false, message });
}

/** A container that fails leaves its pod Running: it will be started again. */
export function ended(status: Status, outcome: Outcome, now: number): Status {
  const isFailure = outcome.kind === 'failed';
  const finishedAt = timestamp(now);
  const conditions = withCondition(
    status.conditions,
    readiness(false, now, isFailure ? 'ContainersNotReady' : 'PodCompleted'),
  );
  const terminated: NonNullable<ContainerState['terminated']> = isFailure
    ? { exitCode: 1, reason: 'Error', message: outcome.message, finishedAt }
    : { exitCode: 0, reason: 'Completed', message: lastWords(outcome), finishedAt };
  return withContainer({ ...status, phase: isFailure ? 'Running' : 'Succeeded', conditions }, (container) => ({
    ...container,
    ready: false,
    started: false,
    state: { terminated },
  }));
}
