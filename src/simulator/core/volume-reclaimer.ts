/** Says of each volume whether it is available, bound or released, and deletes released ones that are to be. */

import { writeChange } from '../controller-api.ts';
import { timestamp } from '../objects.ts';
import { Reconciler, changesOf, itself } from '../reconciler.ts';
import type { Watch } from '../reconciler.ts';
import { keyOf } from '../store.ts';
import type { Change } from '../store.ts';
import { KUBE_CONTROLLER_MANAGER } from '../user.ts';
import type { PersistentVolume, PersistentVolumeClaim } from './kinds.ts';
import { persistentVolumeClaims, persistentVolumes } from './rows.ts';

const USER = { user: KUBE_CONTROLLER_MANAGER };

/** The volume that a deleted claim leaves behind. */
function leftBy({ type, after: { object } }: Change<PersistentVolumeClaim>): string[] {
  const { volumeName } = object.spec;
  return type === 'DELETED' && volumeName ? [volumeName] : [];
}

export class VolumeReclaimer extends Reconciler {
  protected readonly watches: readonly Watch[] = [
    changesOf(persistentVolumes, itself),
    changesOf(persistentVolumeClaims, leftBy),
  ];

  protected reconcile(name: string): void {
    const volume = this.api.store.get(persistentVolumes, name)?.object;
    if (!volume || volume.metadata.deletionTimestamp) return;
    const phase = this.#phaseOf(volume);
    if (phase === 'Released' && volume.spec.persistentVolumeReclaimPolicy === 'Delete') {
      this.api.writer.delete({ resource: persistentVolumes, namespace: undefined, name }, {}, USER);
    } else if (volume.status?.phase !== phase) {
      const lastPhaseTransitionTime = timestamp(this.api.clock.now());
      writeChange(this.api, { resource: persistentVolumes, subresource: 'status', ...USER }, volume, (draft) => {
        draft.status = { phase, lastPhaseTransitionTime };
      });
    }
  }

  #phaseOf({ spec: { claimRef } }: PersistentVolume): string {
    if (!claimRef?.uid) return 'Available';
    const claim = this.api.store.get(persistentVolumeClaims, keyOf(claimRef.namespace, claimRef.name ?? ''));
    return claim?.object.metadata.uid === claimRef.uid ? 'Bound' : 'Released';
  }
}
