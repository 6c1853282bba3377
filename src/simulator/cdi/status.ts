/**
 * What a DataVolume's status says, made from its claim and nothing else: CDI's controllers write what they know onto the
 * claim, and this reads it. Pure; who writes it, and which Events go with it, is the controller's business.
 */

import type { PersistentVolumeClaim, StorageClass } from '../core/kinds.ts';
import { SELECTED_NODE, waitsForConsumer } from '../core/storage.ts';
import { timestamp } from '../objects.ts';
import { ANNOTATIONS } from './annotations.ts';
import { CLONE_PHASES } from './clone-phases.ts';
import type { DataVolume, DataVolumeCondition, DataVolumeStatus } from './kinds.ts';

export interface Situation {
  readonly dataVolume: DataVolume;
  readonly claim: PersistentVolumeClaim;
  /** The claim in which the target is prepared, where a populator fills it. */
  readonly prime: PersistentVolumeClaim | undefined;
  readonly storageClass: StorageClass | undefined;
  /** Percent of a transfer that runs without a populator. */
  readonly percent: number | undefined;
  readonly now: number;
}

const annotation = (claim: PersistentVolumeClaim | undefined, name: string): string | undefined =>
  claim?.metadata.annotations?.[name];

const isPopulated = ({ spec }: PersistentVolumeClaim): boolean => spec.dataSourceRef?.apiGroup === 'cdi.kubevirt.io';

/** Whether the claim is for a DataVolume that took it over as it was. */
const isAdopted = ({ metadata }: PersistentVolumeClaim): boolean =>
  metadata.annotations?.[ANNOTATIONS.createdForDataVolume] === undefined;

/** Bound, Pending or Lost. */
export const claimPhase = ({ status }: PersistentVolumeClaim): string => status?.phase ?? 'Pending';

interface Words {
  readonly scheduled: string;
  readonly running: string;
}

const IMPORT: Words = { scheduled: 'ImportScheduled', running: 'ImportInProgress' };
const UPLOAD: Words = { scheduled: 'UploadScheduled', running: 'UploadReady' };

/** The phase by the pod that fills the claim; undefined while there is none, or its claim isn't bound. */
function transferPhase(situation: Situation): string | undefined {
  const { dataVolume, claim, prime } = situation;
  const [words, pod] = dataVolume.spec.source?.upload
    ? ([UPLOAD, ANNOTATIONS.uploadPod] as const)
    : ([IMPORT, ANNOTATIONS.importPod] as const);
  const filled = isPopulated(claim) ? prime : claim;
  if (!filled || claimPhase(filled) !== 'Bound' || !annotation(filled, pod)) return undefined;
  return podPhases(words, situation)[annotation(claim, ANNOTATIONS.podPhase) ?? ''] ?? words.scheduled;
}

/** A pod that failed for good ends the import; one that will be started again leaves the phase as it was. */
function podPhases(words: Words, { claim, dataVolume: { status } }: Situation): Record<string, string | undefined> {
  const isReady = words === IMPORT || annotation(claim, ANNOTATIONS.podReady) === 'true';
  const isFatal = annotation(claim, ANNOTATIONS.fatalError) === 'true';
  return { Running: isReady ? words.running : status?.phase, Failed: isFatal ? 'Failed' : status?.phase };
}

/** A claim that waits for its first pod, unless the import was asked for at once. */
function awaitsConsumer({ claim, storageClass }: Situation): boolean {
  const isAsked = annotation(claim, ANNOTATIONS.immediate) !== undefined;
  return waitsForConsumer(storageClass) && !isAsked && !annotation(claim, SELECTED_NODE);
}

export function phaseOf(situation: Situation): string {
  const { dataVolume, claim } = situation;
  if (isAdopted(claim)) return 'Succeeded';
  if (annotation(claim, ANNOTATIONS.podPhase) === 'Succeeded') return succeededPhase(situation);
  if (claimPhase(claim) === 'Lost') return 'Failed';
  const clonePhase = CLONE_PHASES[annotation(claim, ANNOTATIONS.clonePhase) ?? ''];
  if (clonePhase) return clonePhase;
  const current = dataVolume.status?.phase ?? '';
  // Whatever comes, a claim that has just been made is pending.
  if (current === '') return 'Pending';
  return claimPhase(claim) === 'Pending' ? pendingPhase(situation, current) : boundPhase(situation, current);
}

/** All is done in the one moment in which the target gets the volume that was filled. */
const succeededPhase = ({ claim, dataVolume: { status } }: Situation): string =>
  isPopulated(claim) && claimPhase(claim) === 'Pending' ? (status?.phase ?? 'Pending') : 'Succeeded';

const boundPhase = (situation: Situation, current: string): string =>
  transferPhase(situation) ?? (WAITING.has(current) ? 'PVCBound' : current);

/** What a DataVolume whose claim was not bound yet may have been. */
const WAITING = new Set(['Pending', 'WaitForFirstConsumer', 'Unknown']);

function pendingPhase(situation: Situation, current: string): string {
  const populated = isPopulated(situation.claim);
  if (awaitsConsumer(situation)) return populated ? 'PendingPopulation' : 'WaitForFirstConsumer';
  return (populated ? transferPhase(situation) : undefined) ?? current;
}

function progressOf({ claim, percent, dataVolume }: Situation, phase: string): string {
  if (phase === 'Succeeded') return '100.0%';
  if (isPopulated(claim)) return annotation(claim, ANNOTATIONS.progress) ?? 'N/A';
  return percent === undefined ? (dataVolume.status?.progress ?? 'N/A') : percentText(percent);
}

/** Two decimals, but for the end. */
export const percentText = (percent: number): string => (percent >= 100 ? '100.0%' : `${percent.toFixed(2)}%`);

type Wanted = Pick<DataVolumeCondition, 'type' | 'status' | 'reason' | 'message'>;

function boundCondition(claim: PersistentVolumeClaim): Wanted {
  const { name } = claim.metadata;
  const phase = claimPhase(claim);
  if (phase === 'Bound') return { type: 'Bound', status: 'True', reason: 'Bound', message: `PVC ${name} Bound` };
  if (phase === 'Lost') return { type: 'Bound', status: 'False', reason: 'ClaimLost', message: 'Claim Lost' };
  return { type: 'Bound', status: 'False', reason: 'Pending', message: `PVC ${name} Pending` };
}

function runningCondition(claim: PersistentVolumeClaim): Wanted {
  if (annotation(claim, ANNOTATIONS.podSchedulable) === 'false') {
    return { type: 'Running', status: 'False', reason: 'Unschedulable', message: 'Importer pod cannot be scheduled' };
  }
  return {
    type: 'Running',
    status: annotation(claim, ANNOTATIONS.running) === 'true' ? 'True' : 'False',
    reason: annotation(claim, ANNOTATIONS.runningReason) ?? '',
    message: annotation(claim, ANNOTATIONS.runningMessage) ?? '',
  };
}

function readyCondition(phase: string, runs: boolean): Wanted {
  if (phase === 'Succeeded') return { type: 'Ready', status: 'True' };
  return { type: 'Ready', status: 'False', ...(runs && { reason: 'TransferRunning' }) };
}

/** The conditions with their times: a transition's when the status changes, a heartbeat's when anything else does. */
export function withTimes(
  wanted: readonly Wanted[],
  before: readonly DataVolumeCondition[] = [],
  now: number,
): DataVolumeCondition[] {
  const time = timestamp(now);
  return wanted.map((condition) => {
    const old = before.find(({ type }) => type === condition.type);
    const { lastTransitionTime = time, lastHeartbeatTime = time } = old ?? {};
    const isSame = old !== undefined && said(old) === said(condition);
    return {
      ...withoutEmpty(condition),
      lastTransitionTime: old?.status === condition.status ? lastTransitionTime : time,
      lastHeartbeatTime: isSame ? lastHeartbeatTime : time,
    };
  });
}

const said = ({ status, reason = '', message = '' }: Wanted): string => [status, reason, message].join('\n');

const withoutEmpty = ({ type, status, reason, message }: Wanted): Wanted => ({
  type,
  status,
  ...(reason && { reason }),
  ...(message && { message }),
});

/** The whole status. */
export function statusOf(situation: Situation): DataVolumeStatus {
  const { dataVolume, claim, now } = situation;
  const phase = phaseOf(situation);
  const restarts = Number(annotation(claim, ANNOTATIONS.podRestarts) ?? 0);
  const transferRuns = runningCondition(claim);
  const conditions = [boundCondition(claim), readyCondition(phase, transferRuns.status === 'True'), transferRuns];
  return {
    claimName: claim.metadata.name,
    conditions: withTimes(conditions, dataVolume.status?.conditions, now),
    phase,
    progress: progressOf(situation, phase),
    ...(restarts > 0 && { restartCount: restarts }),
  };
}
