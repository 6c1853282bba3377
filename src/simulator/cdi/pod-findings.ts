/** What CDI's controllers read from a pod that fills a claim, as annotations of that claim. Pure. */

import { conditionOf } from '../objects.ts';
import type { Condition } from '../objects.ts';
import { ANNOTATIONS } from './annotations.ts';
import type { ContainerState, ContainerStatus, Pod } from '../core/kinds.ts';

/** What a container that ended well has left, as JSON. */
export interface TerminationMessage {
  readonly scratchSpaceRequired?: boolean;
  readonly message?: string;
}

export interface Findings {
  readonly annotations: Readonly<Record<string, string>>;
  /** The pod has to be made again with scratch space. */
  readonly needsScratch: boolean;
  readonly isFatal: boolean;
  /** The container has just failed with this message. */
  readonly failure: string | undefined;
}

const NO_SPACE = ['is larger than the reported available', 'no space left on device', 'disk quota exceeded'];

/** Messages that are the same to everyone are said simply. */
export const simplified = (message: string): string =>
  NO_SPACE.some((part) => message.includes(part)) ? 'DataVolume too small to contain image' : message;

const IMAGE_PULL = 'failed to pull image';
const PULL_REASONS = new Set(['ImagePullBackOff', 'ErrImagePull', 'InvalidImageName']);

const running = (status: boolean, reason: string, message: string): Record<string, string> => ({
  [ANNOTATIONS.running]: String(status),
  [ANNOTATIONS.runningReason]: reason,
  [ANNOTATIONS.runningMessage]: message,
});

function leftBehind({ terminated }: ContainerState): TerminationMessage | undefined {
  if (terminated?.exitCode !== 0) return undefined;
  try {
    return JSON.parse(terminated.message ?? '{}') as TerminationMessage;
  } catch {
    return undefined;
  }
}

function waitingCondition(
  { reason, message = '' }: NonNullable<ContainerState['waiting']>,
  image: string,
): Record<string, string> {
  if (PULL_REASONS.has(reason)) return running(false, 'ImagePullFailed', `${IMAGE_PULL}: ${image}`);
  // Between two attempts the reason and message of the last one stand.
  if (reason === 'CrashLoopBackOff') return { [ANNOTATIONS.running]: 'false' };
  return running(false, reason, simplified(message));
}

function endedCondition(state: ContainerState, left: TerminationMessage | undefined): Record<string, string> {
  const { reason = '', message = '' } = state.terminated ?? {};
  if (left?.scratchSpaceRequired) {
    return running(false, 'Scratch space required', 'scratch space required and none found');
  }
  if (left) return running(false, reason, left.message ?? '');
  return running(false, message.includes(IMAGE_PULL) ? 'ImagePullFailed' : reason, simplified(message));
}

function conditionBy(state: ContainerState, image: string): Record<string, string> {
  if (state.running) return running(true, 'Pod is running', '');
  if (state.waiting) return waitingCondition(state.waiting, image);
  return endedCondition(state, leftBehind(state));
}

const MISMATCH = 'checksum mismatch';

const lastWords = (container: ContainerStatus | undefined): TerminationMessage =>
  (container && leftBehind(container.state)) ?? {};

/** What the pod says now. */
export function findingsOf({ status = {} }: Pod): Findings {
  const container = status.containerStatuses?.[0];
  const { scratchSpaceRequired: needsScratch = false, message = '' } = lastWords(container);
  const isFatal = message.includes(MISMATCH);
  return {
    needsScratch,
    isFatal,
    failure: isFatal ? message : failureOf(container),
    annotations: {
      ...(container && containerAnnotations(container)),
      ...phaseAnnotations(status.phase ?? 'Pending', { needsScratch, isFatal }),
      [ANNOTATIONS.podSchedulable]: String(!isUnschedulable(status.conditions)),
    },
  };
}

const isUnschedulable = (conditions: readonly Condition[] | undefined): boolean =>
  conditionOf(conditions, 'PodScheduled')?.reason === 'Unschedulable';

/** A pod that ended only to get scratch space has not succeeded; one whose data is wrong never will. */
function phaseAnnotations(
  phase: string,
  { needsScratch, isFatal }: Pick<Findings, 'needsScratch' | 'isFatal'>,
): Record<string, string> {
  if (needsScratch) return { [ANNOTATIONS.requiresScratch]: 'true' };
  if (!isFatal) return { [ANNOTATIONS.podPhase]: phase };
  return {
    [ANNOTATIONS.podPhase]: 'Failed',
    [ANNOTATIONS.runningReason]: 'ChecksumError',
    [ANNOTATIONS.fatalError]: 'true',
  };
}

function containerAnnotations({ state, image, restartCount, ready }: ContainerStatus): Record<string, string> {
  return {
    ...conditionBy(state, image),
    [ANNOTATIONS.podRestarts]: String(restartCount),
    [ANNOTATIONS.podReady]: String(ready),
  };
}

function failureOf(container: ContainerStatus | undefined): string | undefined {
  const terminated = container?.state.terminated;
  return terminated && terminated.exitCode > 0 ? (terminated.message ?? '') : undefined;
}
