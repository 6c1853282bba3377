/**
 * Makes the claim of each DataVolume and shows in its status how far the claim is. What fills the claim is others'
 * business (populator.ts, import-controller.ts, clone-controller.ts).
 */

import { writeChange } from '../controller-api.ts';
import { controllerReference } from '../new-object.ts';
import { recordEvent } from '../core/events.ts';
import type { PersistentVolumeClaim } from '../core/kinds.ts';
import { persistentVolumeClaims, resourceQuotas, storageClasses } from '../core/rows.ts';
import { classOf } from '../core/storage-classes.ts';
import type { KubeObject } from '../objects.ts';
import { StatusError } from '../status.ts';
import { keyOf } from '../store.ts';
import type { Change } from '../store.ts';
import { Reconciler, changesOf, itself } from '../reconciler.ts';
import type { Watch } from '../reconciler.ts';
import { ANNOTATIONS } from './annotations.ts';
import { ClaimNotValid, claimOf } from './claim-of.ts';
import { DataVolumeExpiry } from './data-volume-expiry.ts';
import type { DataVolume, DataVolumeStatus } from './kinds.ts';
import { dataVolumes, storageProfiles } from './rows.ts';
import { eventsOf } from './status-events.ts';
import { statusOf, withTimes } from './status.ts';
import { primeOf } from './prime.ts';
import { CDI_CONTROLLER } from './users.ts';

const SOURCE = { component: 'datavolume-controller' };

/** Until a claim that was refused is tried again. */
const RETRY_MS = 30_000;
/** How often the progress of a transfer is looked at. */
const PROGRESS_MS = 2000;

/** The DataVolume of a claim's name, and that of its target's where the claim is a prime. */
function dataVolumeKeysOf({ after: { object } }: Change): string[] {
  const { namespace, name, ownerReferences = [] } = object.metadata;
  return [name, ...ownerReferences.map((owner) => owner.name)].map((each) => keyOf(namespace, each));
}

export class DataVolumeController extends Reconciler {
  protected readonly watches: readonly Watch[] = [
    changesOf(dataVolumes, itself),
    changesOf(persistentVolumeClaims, (change) =>
      dataVolumeKeysOf(change).filter((key) => this.api.store.get(dataVolumes, key) !== undefined),
    ),
    ...[storageClasses, storageProfiles, resourceQuotas].map((resource) =>
      changesOf<KubeObject>(resource, () => this.#unclaimed()),
    ),
  ];
  readonly #expiry = new DataVolumeExpiry(this.api);

  #unclaimed(): string[] {
    const { store } = this.api;
    return store.keys(dataVolumes).filter((key) => !store.get(persistentVolumeClaims, key));
  }

  protected reconcile(key: string): void {
    const { store } = this.api;
    const dataVolume = store.get(dataVolumes, key)?.object;
    if (!dataVolume || dataVolume.metadata.deletionTimestamp) return;
    const found = store.get(persistentVolumeClaims, key)?.object;
    const claim = found ? this.#own(dataVolume, found) : this.#createClaim(dataVolume);
    if (claim && !claim.metadata.deletionTimestamp) this.#show(dataVolume, claim);
  }

  /** The claim, if it is the DataVolume's or may be taken over. */
  #own(dataVolume: DataVolume, claim: PersistentVolumeClaim): PersistentVolumeClaim | undefined {
    const { uid, name, annotations } = dataVolume.metadata;
    if (claim.metadata.ownerReferences?.some((owner) => owner.uid === uid)) return claim;
    if (annotations?.[ANNOTATIONS.allowAdoption] !== 'true') {
      const message = `Resource "${name}" already exists and is not managed by DataVolume`;
      recordEvent(this.api, {
        object: dataVolume,
        type: 'Warning',
        reason: 'ErrResourceExists',
        message,
        source: SOURCE,
      });
      return undefined;
    }
    return writeChange(this.api, { resource: persistentVolumeClaims, user: CDI_CONTROLLER }, claim, ({ metadata }) => {
      metadata.ownerReferences = [...(metadata.ownerReferences ?? []), controllerReference(dataVolume)];
    });
  }

  #createClaim(dataVolume: DataVolume): PersistentVolumeClaim | undefined {
    const { namespace } = dataVolume.metadata;
    try {
      const claim = claimOf(this.api.store, dataVolume);
      const options = { user: CDI_CONTROLLER };
      return this.api.writer.create(persistentVolumeClaims, namespace, claim, options);
    } catch (error) {
      this.#refused(dataVolume, error);
      return undefined;
    }
  }

  /** No claim can be made now: the phase stays unset, or Pending under a quota. */
  #refused(dataVolume: DataVolume, error: unknown): void {
    const isQuota = error instanceof StatusError && error.message.includes('exceeded quota');
    if (!(error instanceof ClaimNotValid) && !(error instanceof StatusError)) throw error;
    const reason = isQuota ? 'ErrExceededQuota' : 'ErrClaimNotValid';
    const { message } = error;
    const conditions = [
      { type: 'Bound', status: 'False', reason, message },
      { type: 'Ready', status: 'False', reason, message },
      { type: 'Running', status: 'False' },
    ] as const;
    const now = this.api.clock.now();
    recordEvent(this.api, { object: dataVolume, type: 'Warning', reason, message, source: SOURCE });
    this.#write(dataVolume, {
      ...dataVolume.status,
      conditions: withTimes(conditions, dataVolume.status?.conditions, now),
      ...(isQuota && { phase: 'Pending' }),
    });
    const { namespace, name } = dataVolume.metadata;
    this.enqueue(keyOf(namespace, name), RETRY_MS);
  }

  #show(dataVolume: DataVolume, claim: PersistentVolumeClaim): void {
    const { store, clock, transfers } = this.api;
    const prime = primeOf(store, claim);
    const percent = transfers.percent((prime ?? claim).metadata.uid);
    const storageClass = classOf(store, claim.spec.storageClassName);
    const status = statusOf({ dataVolume, claim, prime, storageClass, percent, now: clock.now() });
    const written = this.#write(dataVolume, status);
    if (!written) return;
    for (const event of eventsOf(dataVolume, status))
      recordEvent(this.api, { object: written, ...event, source: SOURCE });
    if (status.phase === 'Succeeded') this.#expiry.consider(written);
    else if (percent !== undefined && !prime)
      this.enqueue(keyOf(claim.metadata.namespace, claim.metadata.name), PROGRESS_MS);
  }

  #write(dataVolume: DataVolume, status: DataVolumeStatus): DataVolume | undefined {
    const change = { resource: dataVolumes, subresource: 'status', user: CDI_CONTROLLER } as const;
    return writeChange(this.api, change, dataVolume, (draft) => {
      draft.status = status;
    });
  }
}
