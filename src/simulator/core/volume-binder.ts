/**
 * Binds claims to volumes: at once, or once a pod that uses them is there, as their StorageClass says; makes the
 * volumes of the provisioners that are installed, and grows them. A claim that a volume populator fills (CDI) waits until
 * the populator hands it a volume. Volumes hold no bytes here: what a claim holds is known to those who fill it. What
 * becomes of a volume whose claim is gone is volume-reclaimer.ts' business.
 */

import { writeChange } from '../controller-api.ts';
import { Reconciler, changesOf, itself } from '../reconciler.ts';
import type { Watch } from '../reconciler.ts';
import { keyOf } from '../store.ts';
import type { Change, Revision } from '../store.ts';
import { KUBE_CONTROLLER_MANAGER } from '../user.ts';
import { claimKeysOfPod, claimsOf, hasEnded } from './claim-users.ts';
import { recordEvent } from './events.ts';
import type { ClaimReference, PersistentVolume, PersistentVolumeClaim, StorageClass } from './kinds.ts';
import { RecentKeys } from './recent-keys.ts';
import { isInstalled } from './provisioners.ts';
import { parseQuantity } from './quantity.ts';
import { persistentVolumeClaims, persistentVolumes, pods, storageClasses } from './rows.ts';
import { classOf } from './storage-classes.ts';
import { SELECTED_NODE, waitsForConsumer } from './storage.ts';
import { volumeFor } from './volumes.ts';

const USER = { user: KUBE_CONTROLLER_MANAGER };
const SOURCE = { component: 'persistentvolume-controller' };

/** Sources that a provisioner itself can copy from; any other group has a populator of its own. */
const PROVISIONED_SOURCES = new Set([undefined, '', 'snapshot.storage.k8s.io']);

/** The claim that a volume is reserved for. */
const claimOf = (volume: Revision<PersistentVolume> | undefined): ClaimReference | undefined =>
  volume?.object.spec.claimRef;

const phaseOf = (claim: PersistentVolumeClaim): string => claim.status?.phase ?? 'Pending';

export class VolumeBinder extends Reconciler {
  /** The volume that is reserved for a claim, by the claim's uid. */
  readonly #reserved = new Map<string, string>();
  /** Each claim's reasons to wait are told once. */
  readonly #told = new RecentKeys<boolean>(1000);
  protected readonly watches: readonly Watch[] = [
    changesOf(persistentVolumeClaims, itself),
    changesOf(persistentVolumes, (change) => this.#volumeChanged(change)),
    changesOf(storageClasses, () => this.#pending()),
    changesOf(pods, ({ type, after: { object } }) => (type === 'DELETED' ? [] : claimKeysOfPod(object))),
  ];

  override start(): void {
    super.start();
    this.api.nodes.onChange(() => this.#pending().forEach((key) => this.enqueue(key)));
  }

  /** Keeps who reserves what; the claims that win or lose the volume, and all that wait when nobody has it. */
  #volumeChanged({ type, before, after }: Change<PersistentVolume>): string[] {
    const had = claimOf(before);
    const has = type === 'DELETED' ? undefined : claimOf(after);
    this.#reserved.delete(had?.uid ?? '');
    if (has?.uid) this.#reserved.set(has.uid, after.key);
    const named = [had, has].flatMap((claim) => (claim?.name ? [keyOf(claim.namespace, claim.name)] : []));
    return has ? named : [...named, ...this.#pending()];
  }

  #pending(): string[] {
    return [...this.api.store.list(persistentVolumeClaims)]
      .filter(({ object }) => phaseOf(object) === 'Pending')
      .map(({ key }) => key);
  }

  protected reconcile(key: string): void {
    const claim = this.api.store.get(persistentVolumeClaims, key)?.object;
    if (!claim || claim.metadata.deletionTimestamp) return;
    if (phaseOf(claim) === 'Pending') this.#bindOrProvision(claim);
    else if (phaseOf(claim) === 'Bound') this.#keepBound(claim);
  }

  #bindOrProvision(claim: PersistentVolumeClaim): void {
    const volume = this.#volumeMeantFor(claim);
    if (volume) this.#bind(claim, volume);
    else if (!claim.spec.volumeName) this.#askForVolume(claim);
  }

  #askForVolume(claim: PersistentVolumeClaim): void {
    const storageClass = classOf(this.api.store, claim.spec.storageClassName);
    if (waitsForConsumer(storageClass) && !this.#hasNode(claim)) return;
    if (!PROVISIONED_SOURCES.has(claim.spec.dataSourceRef?.apiGroup)) return;
    if (storageClass) this.#nameProvisioner(claim, storageClass);
    if (storageClass && isInstalled(this.api.store, storageClass.provisioner)) {
      this.api.clock.after(this.api.delays('volumeProvisioned'), () => this.#provision(claim, storageClass));
    } else this.#tellUnbound(claim);
  }

  /** The claim says who is asked for its volume. */
  #nameProvisioner(claim: PersistentVolumeClaim, { provisioner }: StorageClass): void {
    writeChange(this.api, { resource: persistentVolumeClaims, ...USER }, claim, ({ metadata }) => {
      metadata.annotations = {
        ...metadata.annotations,
        'volume.beta.kubernetes.io/storage-provisioner': provisioner,
        'volume.kubernetes.io/storage-provisioner': provisioner,
      };
    });
  }

  /** The volume that is reserved for the claim, or that the claim names and nobody has. */
  #volumeMeantFor({ metadata, spec }: PersistentVolumeClaim): PersistentVolume | undefined {
    const volume = spec.volumeName ? this.api.store.get(persistentVolumes, spec.volumeName)?.object : undefined;
    if (volume) {
      const { claimRef } = volume.spec;
      const isFree = !claimRef || (claimRef.namespace === metadata.namespace && claimRef.name === metadata.name);
      return isFree ? volume : undefined;
    }
    return this.api.store.get(persistentVolumes, this.#reserved.get(metadata.uid) ?? '')?.object;
  }

  /** Whether the claim's first pod has a node; the scheduler's word for it is an annotation on the claim. */
  #hasNode(claim: PersistentVolumeClaim): boolean {
    if (claim.metadata.annotations?.[SELECTED_NODE]) return true;
    const node = this.#nodeFor(claim);
    if (node === undefined) {
      this.#tell(claim, 'Normal', 'WaitForFirstConsumer', 'waiting for first consumer to be created before binding');
      return false;
    }
    writeChange(this.api, { resource: persistentVolumeClaims, ...USER }, claim, ({ metadata }) => {
      metadata.annotations = { ...metadata.annotations, [SELECTED_NODE]: node };
    });
    // The change brings the claim back here.
    return false;
  }

  #nodeFor({ metadata }: PersistentVolumeClaim): string | undefined {
    const { store, nodes, random } = this.api;
    for (const { object } of store.list(pods)) {
      const isUser = object.metadata.namespace === metadata.namespace && claimsOf(object).includes(metadata.name);
      if (!isUser || hasEnded(object)) continue;
      const nodeName = object.spec.nodeName;
      if (nodeName) return nodeName;
      if (nodes.schedulable) return nodes.pick(random);
    }
    return undefined;
  }

  #tellUnbound(claim: PersistentVolumeClaim): void {
    if (claim.spec.storageClassName) {
      const { provisioner = '' } = classOf(this.api.store, claim.spec.storageClassName) ?? {};
      const message = `Waiting for a volume to be created either by the external provisioner '${provisioner}' or manually by the system administrator`;
      this.#tell(claim, 'Normal', 'ExternalProvisioning', message);
    } else {
      const message = 'no persistent volumes available for this claim and no storage class is set';
      this.#tell(claim, 'Normal', 'FailedBinding', message);
    }
  }

  #tell(object: PersistentVolumeClaim, type: 'Normal' | 'Warning', reason: string, message: string): void {
    const said = object.metadata.annotations?.[SELECTED_NODE] ?? '';
    const key = `${object.metadata.uid} ${reason} ${said}`;
    if (this.#told.get(key)) return;
    this.#told.set(key, true);
    recordEvent(this.api, { object, type, reason, message, source: SOURCE });
  }

  #provision(given: PersistentVolumeClaim, storageClass: StorageClass): void {
    const { store, writer } = this.api;
    const key = keyOf(given.metadata.namespace, given.metadata.name);
    const claim = store.get(persistentVolumeClaims, key)?.object;
    const volume = volumeFor(given, storageClass);
    const isWanted = claim?.metadata.uid === given.metadata.uid && !claim.metadata.deletionTimestamp;
    if (!isWanted || claim.spec.volumeName || store.get(persistentVolumes, volume.metadata.name)) return;
    writer.create(persistentVolumes, undefined, volume, USER);
    recordEvent(this.api, {
      object: claim,
      type: 'Normal',
      reason: 'ProvisioningSucceeded',
      message: `Successfully provisioned volume ${volume.metadata.name}`,
      source: { component: storageClass.provisioner },
    });
  }

  #bind(claim: PersistentVolumeClaim, volume: PersistentVolume): void {
    const { namespace, name, uid } = claim.metadata;
    writeChange(this.api, { resource: persistentVolumes, ...USER }, volume, (draft) => {
      draft.spec.claimRef = { kind: 'PersistentVolumeClaim', apiVersion: 'v1', namespace: namespace ?? '', name, uid };
    });
    const bound = writeChange(this.api, { resource: persistentVolumeClaims, ...USER }, claim, (draft) => {
      draft.spec.volumeName = volume.metadata.name;
      draft.metadata.annotations = { ...draft.metadata.annotations, 'pv.kubernetes.io/bind-completed': 'yes' };
    });
    if (bound) this.#setStatus(bound, 'Bound', volume);
  }

  #setStatus(claim: PersistentVolumeClaim, phase: string, volume?: PersistentVolume): void {
    const status = {
      phase,
      ...(volume && { accessModes: volume.spec.accessModes ?? [], capacity: volume.spec.capacity ?? {} }),
    };
    writeChange(this.api, { resource: persistentVolumeClaims, subresource: 'status', ...USER }, claim, (draft) => {
      draft.status = status;
    });
  }

  /** A bound claim whose volume has gone, or is another's, is lost; one that asks for more gets it. */
  #keepBound(claim: PersistentVolumeClaim): void {
    const { volumeName = '' } = claim.spec;
    const volume = this.api.store.get(persistentVolumes, volumeName)?.object;
    if (volume?.spec.claimRef?.uid === claim.metadata.uid) {
      this.#grow(claim, volume);
      return;
    }
    const [reason, message] = volume
      ? ['ClaimMisbound', 'Two claims are bound to the same volume']
      : ['ClaimLost', 'Bound claim has lost its PersistentVolume'];
    recordEvent(this.api, { object: claim, type: 'Warning', reason, message, source: SOURCE });
    this.#setStatus(claim, 'Lost');
  }

  #grow(claim: PersistentVolumeClaim, volume: PersistentVolume): void {
    const wanted = claim.spec.resources?.requests?.['storage'];
    if ((parseQuantity(wanted) ?? 0) <= (parseQuantity(volume.spec.capacity?.['storage']) ?? 0)) return;
    const capacity = { ...volume.spec.capacity, storage: wanted ?? '' };
    this.api.clock.after(this.api.delays('volumeProvisioned'), () => {
      const grown = writeChange(this.api, { resource: persistentVolumes, ...USER }, volume, ({ spec }) => {
        spec.capacity = capacity;
      });
      if (grown) this.#setStatus(claim, 'Bound', grown);
    });
  }
}
