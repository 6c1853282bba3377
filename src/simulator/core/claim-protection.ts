/** Keeps the protection finalizer on claims; a deleted one goes, and its finalizer, when no pod uses it any more. */

import { writeChange } from '../controller-api.ts';
import { Reconciler, changesOf } from '../reconciler.ts';
import type { KubeObject } from '../objects.ts';
import type { Watch } from '../reconciler.ts';
import { KUBE_CONTROLLER_MANAGER } from '../user.ts';
import { claimKeysOfPod, usersOf } from './claim-users.ts';
import { persistentVolumeClaims, pods } from './rows.ts';
import { CLAIM_PROTECTION } from './storage.ts';

export class ClaimProtection extends Reconciler {
  protected readonly watches: readonly Watch[] = [
    changesOf(persistentVolumeClaims, ({ after: { key, object } }) =>
      isProtected(object) ? this.#onlyDeleted([key]) : [key],
    ),
    changesOf(pods, ({ after }) => this.#onlyDeleted(claimKeysOfPod(after.object))),
  ];

  #onlyDeleted(keys: readonly string[]): string[] {
    const { store } = this.api;
    return keys.filter((key) => store.get(persistentVolumeClaims, key)?.object.metadata.deletionTimestamp);
  }

  protected reconcile(key: string): void {
    const claim = this.api.store.get(persistentVolumeClaims, key)?.object;
    if (!claim || isProtected(claim) !== Boolean(claim.metadata.deletionTimestamp)) return;
    const { namespace, name, deletionTimestamp } = claim.metadata;
    if (deletionTimestamp && usersOf(this.api.store, namespace, name).length > 0) return;
    const written = { resource: persistentVolumeClaims, user: KUBE_CONTROLLER_MANAGER };
    writeChange(this.api, written, claim, ({ metadata }) => {
      const others = (metadata.finalizers ?? []).filter((finalizer) => finalizer !== CLAIM_PROTECTION);
      metadata.finalizers = deletionTimestamp ? others : [...others, CLAIM_PROTECTION];
    });
  }
}

const isProtected = ({ metadata: { finalizers = [] } }: KubeObject): boolean => finalizers.includes(CLAIM_PROTECTION);
