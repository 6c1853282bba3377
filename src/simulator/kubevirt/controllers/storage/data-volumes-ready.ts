/** The VMI's condition DataVolumesReady, which sums up the DataVolumes that its volumes name. */

import { conditionOf, withCondition } from '../../../objects.ts';
import type { Condition, VirtualMachineInstance } from '../../../objects.ts';
import type { Store } from '../../../store.ts';
import { dataVolumeAt } from './claim-of-volume.ts';
import { claimOf, volumesOf } from './volumes.ts';

/** The worst of them is the answer. */
const SUMMARY: readonly Condition['status'][] = ['False', 'Unknown', 'True'];

/**
 * Brings the condition of a VMI (a draft) up to date. Without a DataVolume it is left as it is: it stays behind when the
 * last one goes.
 */
export function reportDataVolumes(store: Store, vmi: VirtualMachineInstance): void {
  const found = volumesOf(vmi.spec).flatMap((volume) => {
    const name = claimOf(volume);
    return (name !== undefined && dataVolumeAt(store, vmi.metadata.namespace, name)) || [];
  });
  if (found.length === 0) return;
  const states = found.map(({ status }) => conditionOf(status?.conditions, 'Ready')?.status ?? 'Unknown');
  const status = SUMMARY.find((value) => states.includes(value)) ?? 'Unknown';
  const isReady = status === 'True';
  vmi.status.conditions = withCondition(vmi.status.conditions, {
    lastProbeTime: null,
    lastTransitionTime: null,
    message: isReady ? "All of the VMI's DVs are bound and ready" : "Not all of the VMI's DVs are ready",
    reason: isReady ? 'AllDVsReady' : 'NotAllDVsReady',
    status,
    type: 'DataVolumesReady',
  });
}
