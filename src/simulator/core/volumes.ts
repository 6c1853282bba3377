/** The PersistentVolume that a provisioner makes for a claim. */

import { metadataFor } from '../new-object.ts';
import type { PersistentVolume, PersistentVolumeClaim, StorageClass } from './kinds.ts';

/** A new volume, reserved for the claim, as large as it asks. */
export function volumeFor(
  { metadata, spec }: PersistentVolumeClaim,
  { metadata: { name: storageClassName }, provisioner, reclaimPolicy }: StorageClass,
): PersistentVolume {
  const { namespace = '', name, uid } = metadata;
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: metadataFor({
      name: `pvc-${uid}`,
      annotations: { 'pv.kubernetes.io/provisioned-by': provisioner },
    }),
    spec: {
      accessModes: [...(spec.accessModes ?? [])],
      capacity: { storage: spec.resources?.requests?.['storage'] ?? '0' },
      claimRef: { kind: 'PersistentVolumeClaim', apiVersion: 'v1', namespace, name, uid },
      persistentVolumeReclaimPolicy: reclaimPolicy ?? 'Delete',
      storageClassName,
      volumeMode: spec.volumeMode ?? 'Filesystem',
    },
  };
}
