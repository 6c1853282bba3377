/**
 * The storage that the simulated cluster has: StorageClasses to begin with, and the provisioners that are installed. A
 * class of any other provisioner is taken, and its claims stay Pending.
 */

import type { Store } from '../store.ts';
import { metadataFor } from '../new-object.ts';
import type { StorageClass } from './kinds.ts';
import { csiDrivers } from './rows.ts';
import { DEFAULT_CLASS } from './storage.ts';

/** Drivers of shared file systems, shared block devices and disks of the node. */
export const CSI_DRIVERS = ['rook-ceph.cephfs.csi.ceph.com', 'rook-ceph.rbd.csi.ceph.com', 'topolvm.io'];

/** A provisioner that is no CSI driver: CDI fills its volumes without populators. */
const HOSTPATH = 'kubevirt.io/hostpath-provisioner';

/** Whether something makes volumes for this provisioner's classes. */
export function isInstalled(store: Store, provisioner: string): boolean {
  return provisioner === HOSTPATH || store.get(csiDrivers, provisioner) !== undefined;
}

const storageClass = (
  name: string,
  more: Pick<StorageClass, 'provisioner' | 'volumeBindingMode'> & Partial<StorageClass>,
  annotations: Record<string, string> = {},
): StorageClass => ({
  apiVersion: 'storage.k8s.io/v1',
  kind: 'StorageClass',
  metadata: metadataFor({ name, annotations }),
  reclaimPolicy: 'Delete',
  ...more,
});

/** The default can be shared between nodes and is bound at once; `local` waits for its first pod; `hostpath` is no CSI. */
export const STORAGE_CLASSES: readonly StorageClass[] = [
  storageClass(
    'shared',
    { provisioner: 'rook-ceph.cephfs.csi.ceph.com', volumeBindingMode: 'Immediate', allowVolumeExpansion: true },
    { [DEFAULT_CLASS]: 'true' },
  ),
  storageClass('local', {
    provisioner: 'topolvm.io',
    volumeBindingMode: 'WaitForFirstConsumer',
    allowVolumeExpansion: true,
  }),
  storageClass('hostpath', { provisioner: HOSTPATH, volumeBindingMode: 'Immediate' }),
];
