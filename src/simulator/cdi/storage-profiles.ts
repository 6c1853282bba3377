/**
 * StorageProfiles: one per StorageClass, saying which access and volume modes a volume of it gets when nobody says so.
 * CDI knows this of the provisioners; people can say otherwise in a profile's spec.
 */

import { ensure, writeChange } from '../controller-api.ts';
import type { StorageClass } from '../core/kinds.ts';
import { storageClasses } from '../core/rows.ts';
import { newObject } from '../new-object.ts';
import { timestamp } from '../objects.ts';
import type { Store } from '../store.ts';
import { Reconciler, changesOf } from '../reconciler.ts';
import type { Watch } from '../reconciler.ts';
import type { ClaimPropertySet } from './kinds.ts';
import { storageProfiles } from './rows.ts';
import { CDI_CONTROLLER } from './users.ts';

const set = (accessMode: string, volumeMode: 'Filesystem' | 'Block'): ClaimPropertySet => ({
  accessModes: [accessMode],
  volumeMode,
});

interface Capabilities {
  readonly sets: readonly ClaimPropertySet[];
  readonly cloneStrategy: 'csi-clone' | 'copy';
}

const RBD: Capabilities = {
  sets: [set('ReadWriteMany', 'Block'), set('ReadWriteOnce', 'Block'), set('ReadWriteOnce', 'Filesystem')],
  cloneStrategy: 'csi-clone',
};
const CEPHFS: Capabilities = {
  sets: [set('ReadWriteMany', 'Filesystem'), set('ReadWriteOnce', 'Filesystem')],
  cloneStrategy: 'csi-clone',
};
const LOCAL: Capabilities = {
  sets: [set('ReadWriteOnce', 'Block'), set('ReadWriteOnce', 'Filesystem')],
  cloneStrategy: 'copy',
};

/** What CDI knows of provisioners by name, as far as they can be installed here or are common in tests. */
const CAPABILITIES: Readonly<Record<string, Capabilities>> = {
  'rook-ceph.rbd.csi.ceph.com': RBD,
  'rbd.csi.ceph.com': RBD,
  'openshift-storage.rbd.csi.ceph.com': RBD,
  'rook-ceph.cephfs.csi.ceph.com': CEPHFS,
  'cephfs.csi.ceph.com': CEPHFS,
  'openshift-storage.cephfs.csi.ceph.com': CEPHFS,
  'topolvm.io': LOCAL,
  'topolvm.cybozu.com': LOCAL,
  'kubevirt.io/hostpath-provisioner': { sets: [set('ReadWriteOnce', 'Filesystem')], cloneStrategy: 'copy' },
  'kubevirt.io.hostpath-provisioner': { sets: [set('ReadWriteOnce', 'Filesystem')], cloneStrategy: 'copy' },
};

const UNKNOWN: Capabilities = { sets: [], cloneStrategy: 'copy' };

/** The profile's property sets, most wanted first; none where nobody knows the provisioner. */
export function propertySets(store: Store, storageClass: string): readonly ClaimPropertySet[] {
  const profile = store.get(storageProfiles, storageClass)?.object;
  return profile?.status?.claimPropertySets ?? [];
}

export function cloneStrategy(store: Store, storageClass: string): string {
  const profile = store.get(storageProfiles, storageClass)?.object;
  return profile?.status?.cloneStrategy ?? 'copy';
}

export class StorageProfileController extends Reconciler {
  protected readonly watches: readonly Watch[] = [
    changesOf(storageClasses, ({ after }) => [after.key]),
    changesOf(storageProfiles, ({ after }) => [after.key]),
  ];

  override start(): void {
    for (const name of this.api.store.keys(storageClasses)) this.reconcile(name);
    super.start();
  }

  protected reconcile(name: string): void {
    const storageClass = this.api.store.get(storageClasses, name)?.object;
    if (storageClass) this.#keep(name, storageClass);
    else if (this.api.store.get(storageProfiles, name)) {
      this.api.writer.delete({ resource: storageProfiles, namespace: undefined, name }, {}, { user: CDI_CONTROLLER });
    }
  }

  #keep(name: string, { provisioner }: StorageClass): void {
    ensure(this.api, storageProfiles, { ...newObject('cdi.kubevirt.io/v1beta1', 'StorageProfile', name), spec: {} });
    const profile = this.api.store.get(storageProfiles, name)?.object;
    if (!profile) return;
    const known = CAPABILITIES[provisioner];
    const { sets, cloneStrategy: strategy } = known ?? UNKNOWN;
    const wished = profile.spec?.claimPropertySets ?? [];
    const change = { resource: storageProfiles, subresource: 'status', user: CDI_CONTROLLER } as const;
    const since = timestamp(Date.parse(profile.metadata.creationTimestamp));
    writeChange(this.api, change, profile, (draft) => {
      const status = {
        claimPropertySets: wished.length > 0 ? wished : [...sets],
        cloneStrategy: profile.spec?.cloneStrategy ?? strategy,
        dataImportCronSourceFormat: 'pvc',
        provisioner,
        storageClass: name,
        conditions: [
          {
            type: 'Recognized',
            status: known ? 'True' : 'False',
            reason: known ? 'RecognizedProvisioner' : 'UnrecognizedProvisioner',
            lastTransitionTime: since,
          },
        ],
      };
      draft.status = status;
    });
  }
}
