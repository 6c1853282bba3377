/** `status.volumeSnapshotStatuses` of a VM: which of its volumes a snapshot would hold, and why not the others. */

import type { VirtualMachine, VirtualMachineStatus } from '../../../objects.ts';
import type { Store } from '../../../store.ts';
import { claimAt } from '../storage/claim-of-volume.ts';
import { claimOf } from '../storage/volumes.ts';
import type { Volume } from '../storage/volumes.ts';

type SnapshotStatus = NonNullable<VirtualMachineStatus['volumeSnapshotStatuses']>[number];

/** No class of volume snapshots is installed here, so that nothing can be snapshotted; reasons differ all the same. */
function statusOf(store: Store, namespace: string, volume: Volume): SnapshotStatus {
  const { name } = volume;
  const claimName = claimOf(volume);
  if (claimName === undefined) {
    return { enabled: false, name, reason: `Snapshot is not supported for this volumeSource type [${name}]` };
  }
  const claim = claimAt(store, namespace, claimName);
  if (!claim) return { enabled: false, name, reason: 'PVC not found' };
  const storageClass = claim.spec.storageClassName ?? '';
  return {
    enabled: false,
    name,
    reason: `No VolumeSnapshotClass: Volume snapshots are not configured for this StorageClass [${storageClass}] [${name}]`,
  };
}

export const volumeSnapshotStatuses = (store: Store, { metadata, spec }: VirtualMachine): SnapshotStatus[] =>
  (spec.template.spec.volumes ?? []).map((volume) => statusOf(store, metadata.namespace ?? '', volume));
