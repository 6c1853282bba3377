/** The Events that go with a change of a DataVolume's status. */

import type { EventNote } from '../core/events.ts';
import type { DataVolume, DataVolumeCondition, DataVolumeStatus } from './kinds.ts';

type Told = Pick<EventNote, 'type' | 'reason' | 'message'>;

/** What is told when a phase is reached; `name` is the claim's. */
const PHASES: Readonly<Record<string, (name: string) => Told>> = {
  PendingPopulation: (name) => normal('PendingPopulation', `PVC ${name} waits for its first consumer`),
  WaitForFirstConsumer: (name) => normal('WaitForFirstConsumer', `PVC ${name} waits for its first consumer`),
  ImportScheduled: (name) => normal('ImportScheduled', `Import into ${name} scheduled`),
  ImportInProgress: (name) => normal('ImportInProgress', `Import into ${name} in progress`),
  UploadScheduled: (name) => normal('UploadScheduled', `Upload into ${name} scheduled`),
  UploadReady: (name) => normal('UploadReady', `Upload into ${name} ready`),
  CloneScheduled: (name) => normal('CloneScheduled', `Cloning into ${name} scheduled`),
  CloneInProgress: (name) => normal('CloneInProgress', `Cloning into ${name} in progress`),
  CSICloneInProgress: (name) => normal('CSICloneInProgress', `CSI Volume clone in progress (for pvc ${name})`),
};

const normal = (reason: string, message: string): Told => ({ type: 'Normal', reason, message });

function succeeded({ spec: { source } }: DataVolume, name: string): Told {
  if (source?.upload) return normal('UploadSucceeded', `Successfully uploaded into ${name}`);
  if (!source || source.pvc || source.snapshot) return normal('CloneSucceeded', `Successfully cloned into ${name}`);
  return normal('ImportSucceeded', `Successfully imported into PVC ${name}`);
}

function failed({ conditions }: DataVolumeStatus, name: string): Told {
  if (conditionOf(conditions, 'Bound').reason === 'ClaimLost') {
    return { type: 'Warning', reason: 'ErrClaimLost', message: `PVC ${name} lost` };
  }
  return { type: 'Warning', reason: 'ImportFailed', message: `Failed to import into PVC ${name}` };
}

const conditionOf = (conditions: readonly DataVolumeCondition[] | undefined, type: string): DataVolumeCondition =>
  conditions?.find((condition) => condition.type === type) ?? { type, status: 'Unknown' };

function ofPhase(dataVolume: DataVolume, status: DataVolumeStatus): Told[] {
  const { phase = '' } = status;
  if (phase === dataVolume.status?.phase) return [];
  const { name } = dataVolume.metadata;
  if (phase === 'Succeeded') return [succeeded(dataVolume, name)];
  if (phase === 'Failed') return [failed(status, name)];
  const told = PHASES[phase];
  return told ? [told(name)] : [];
}

/** A claim that is bound, or waits, says so in an Event of that name. */
function ofBound(dataVolume: DataVolume, status: DataVolumeStatus): Told[] {
  const before = conditionOf(dataVolume.status?.conditions, 'Bound');
  const { reason = '', message = '' } = conditionOf(status.conditions, 'Bound');
  return before.reason === reason && before.message === message ? [] : [normal(reason, message)];
}

/** A transfer that has failed says why. */
function ofFailure(dataVolume: DataVolume, status: DataVolumeStatus): Told[] {
  const before = conditionOf(dataVolume.status?.conditions, 'Running');
  const { status: runs, reason = '', message = '' } = conditionOf(status.conditions, 'Running');
  const isFailure = runs === 'False' && message && status.phase !== 'Succeeded' && reason !== 'Scratch space required';
  return isFailure && before.message !== message ? [{ type: 'Warning', reason, message }] : [];
}

/** What is told when the status of a DataVolume, as it was given, becomes this one. */
export function eventsOf(dataVolume: DataVolume, status: DataVolumeStatus): Told[] {
  return [...ofPhase(dataVolume, status), ...ofBound(dataVolume, status), ...ofFailure(dataVolume, status)];
}
