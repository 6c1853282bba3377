/** A deleted claim goes when no pod uses it any more: the protection finalizer is taken off then. */

import { writeChange } from '../controller-api.ts';
import type { ControllerApi } from '../controller-api.ts';
import { keyOf } from '../store.ts';
import { KUBE_CONTROLLER_MANAGER } from '../user.ts';
import { WorkQueue } from '../work-queue.ts';
import { claimsOf, usersOf } from './claim-users.ts';
import { persistentVolumeClaims, pods } from './rows.ts';
import { CLAIM_PROTECTION } from './storage.ts';

export class ClaimProtection {
  readonly #api: ControllerApi;
  readonly #queue: WorkQueue;

  constructor(api: ControllerApi) {
    this.#api = api;
    this.#queue = new WorkQueue(api.clock, (key) => this.#reconcile(key));
  }

  start(): void {
    const { store } = this.#api;
    store.subscribe(persistentVolumeClaims, ({ type, after }) => {
      if (type !== 'DELETED' && after.object.metadata.deletionTimestamp) this.#add(after.key);
    });
    store.subscribe(pods, ({ after: { object } }) => {
      for (const name of claimsOf(object)) {
        const key = keyOf(object.metadata.namespace, name);
        if (store.get(persistentVolumeClaims, key)?.object.metadata.deletionTimestamp) this.#add(key);
      }
    });
  }

  #add(key: string): void {
    this.#queue.add(key, this.#api.delays('controllerSync'));
  }

  #reconcile(key: string): void {
    const claim = this.#api.store.get(persistentVolumeClaims, key)?.object;
    if (!claim?.metadata.deletionTimestamp || !claim.metadata.finalizers?.includes(CLAIM_PROTECTION)) return;
    const { namespace, name } = claim.metadata;
    if (usersOf(this.#api.store, namespace, name).length > 0) return;
    writeChange(
      this.#api,
      { resource: persistentVolumeClaims, user: KUBE_CONTROLLER_MANAGER },
      claim,
      ({ metadata }) => {
        metadata.finalizers = (metadata.finalizers ?? []).filter((finalizer) => finalizer !== CLAIM_PROTECTION);
      },
    );
  }
}
