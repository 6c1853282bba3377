/** The VMI's condition DataVolumesReady, which sums up the DataVolumes that its volumes name. */

import { conditionOf, withCondition } from '../../../objects.ts';
import type { Condition, VirtualMachineInstance } from '../../../objects.ts';
import type { Store } from '../../../store.ts';
import { claimAt, dataVolumeAt } from './claim-of-volume.ts';
import { claimOf, dataVolumeOf, volumesOf } from './volumes.ts';
import type { Volume } from './volumes.ts';

/** The worst of them is the answer. */
const SUMMARY: readonly Condition['status'][] = ['False', 'Unknown', 'True'];

/** The DataVolume behind a volume: the one that it names, or the one that owns the claim that it names. */
function dataVolumeBehind(store: Store, namespace: string | undefined, volume: Volume): string | undefined {
  const claim = claimOf(volume);
  if (claim === undefined || dataVolumeOf(volume) === claim) return claim;
  const owners = claimAt(store, namespace, claim)?.metadata.ownerReferences ?? [];
  return owners.find(({ controller, kind }) => controller && kind === 'DataVolume')?.name;
}

/**
 * Brings the condition of a VMI (a draft) up to date. Without a DataVolume it is left as it is: it stays behind when the
 * last one goes.
 */
export function reportDataVolumes(store: Store, vmi: VirtualMachineInstance): void {
  const found = volumesOf(vmi.spec).flatMap((volume) => {
    const { namespace } = vmi.metadata;
    const name = dataVolumeBehind(store, namespace, volume);
    return (name !== undefined && dataVolumeAt(store, namespace, name)) || [];
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
