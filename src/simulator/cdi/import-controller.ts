/**
 * Fills claims that say by their annotations what belongs into them: makes the pod that does it, with scratch space where
 * it needs some, keeps on the claim what the pod comes to, and takes it away at the end.
 */

import { writeChange } from '../controller-api.ts';
import { controllerReference, metadataFor } from '../new-object.ts';
import { usersOf } from '../core/claim-users.ts';
import { recordEvent } from '../core/events.ts';
import type { PersistentVolumeClaim, Pod } from '../core/kinds.ts';
import { RecentKeys } from '../core/recent-keys.ts';
import { persistentVolumeClaims, pods } from '../core/rows.ts';
import { SELECTED_NODE } from '../core/storage.ts';
import { StatusError } from '../status.ts';
import { keyOf } from '../store.ts';
import type { Change } from '../store.ts';
import { Reconciler, changesOf, itself } from '../reconciler.ts';
import type { Watch } from '../reconciler.ts';
import { ANNOTATIONS, CDI_LABEL } from './annotations.ts';
import { podRequirements, scratchClass } from './config.ts';
import { importerPod, isImporterPod, isUpload, podNameFor, scratchName } from './importer-pod.ts';
import { findingsOf, simplified } from './pod-findings.ts';
import { claimPhase } from './status.ts';
import { CDI_CONTROLLER } from './users.ts';

const CLAIM = { resource: persistentVolumeClaims, user: CDI_CONTROLLER } as const;
const USER = { user: CDI_CONTROLLER };
const SOURCE = { component: 'import-controller' };

/** Until a claim that is in use, or a pod that was refused, is looked at again. */
const RETRY_MS = 10_000;

/** The claims that an importer pod fills. */
function claimKeysOf({ after: { object } }: Change): string[] {
  const { namespace, ownerReferences = [] } = object.metadata;
  return isImporterPod(object) ? ownerReferences.map(({ name }) => keyOf(namespace, name)) : [];
}

export class ImportController extends Reconciler {
  protected readonly watches: readonly Watch[] = [
    changesOf(persistentVolumeClaims, itself),
    changesOf(pods, claimKeysOf),
  ];
  /** The attempt of each pod that was told of last. */
  readonly #told = new RecentKeys<string>(1000);

  protected reconcile(key: string): void {
    const claim = this.api.store.get(persistentVolumeClaims, key)?.object;
    if (!claim || !isToBeFilled(claim)) return;
    const pod = this.#podOf(claim);
    if (claim.metadata.deletionTimestamp) this.#remove(pod);
    else if (pod) this.#follow(claim, pod);
    else this.#make(claim, key);
  }

  #podOf(claim: PersistentVolumeClaim): Pod | undefined {
    const { annotation } = podNameFor(claim);
    const name = claim.metadata.annotations?.[annotation];
    if (!name) return undefined;
    const pod = this.api.store.get(pods, keyOf(claim.metadata.namespace, name))?.object;
    return pod?.metadata.ownerReferences?.some(({ uid }) => uid === claim.metadata.uid) ? pod : undefined;
  }

  #make(claim: PersistentVolumeClaim, key: string): void {
    const [user] = usersOf(this.api.store, claim.metadata.namespace, claim.metadata.name);
    if (user) {
      const message = `pod ${user.metadata.namespace ?? ''}/${user.metadata.name} using PersistentVolumeClaim ${claim.metadata.name}`;
      this.#tell(claim, 'Warning', 'ImportTargetInUse', message);
      this.enqueue(key, RETRY_MS);
      return;
    }
    const { annotation, name } = podNameFor(claim);
    if (claim.metadata.annotations?.[annotation]) this.#createPod(claim, key);
    else {
      writeChange(this.api, CLAIM, claim, ({ metadata }) => {
        metadata.annotations = { ...metadata.annotations, [annotation]: name };
      });
    }
  }

  #createPod(claim: PersistentVolumeClaim, key: string): void {
    const { store, writer, profile } = this.api;
    const hasScratch = needsScratch(claim);
    const wish = { claim, hasScratch, resources: podRequirements(store), version: profile.cdi };
    try {
      const pod = writer.create(pods, claim.metadata.namespace, importerPod(wish), USER);
      if (hasScratch) this.#createScratch(claim, pod);
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
      const isQuota = error.message.includes('exceeded quota');
      this.#tell(claim, 'Warning', isQuota ? 'ErrExceededQuota' : 'ErrCreatingPod', error.message);
      this.enqueue(key, RETRY_MS);
    }
  }

  /** As large as the claim, owned by the pod. */
  #createScratch(claim: PersistentVolumeClaim, pod: Pod): void {
    const { namespace = '', annotations } = claim.metadata;
    const node = annotations?.[SELECTED_NODE];
    const storageClassName = scratchClass(this.api.store) ?? claim.spec.storageClassName;
    const scratch: PersistentVolumeClaim = {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: metadataFor({
        name: scratchName(claim),
        namespace,
        labels: { ...CDI_LABEL },
        ...(node && { annotations: { [SELECTED_NODE]: node } }),
        ownerReferences: [controllerReference(pod)],
      }),
      spec: {
        accessModes: ['ReadWriteOnce'],
        resources: { requests: { ...claim.spec.resources?.requests } },
        ...(storageClassName !== undefined && { storageClassName }),
      },
    };
    if (this.api.store.get(persistentVolumeClaims, keyOf(namespace, scratch.metadata.name))) return;
    this.api.writer.create(persistentVolumeClaims, namespace, scratch, USER);
  }

  #follow(claim: PersistentVolumeClaim, pod: Pod): void {
    const found = findingsOf(pod);
    const before = claim.metadata.annotations ?? {};
    writeChange(this.api, CLAIM, claim, ({ metadata }) => {
      const kept = Math.max(Number(before[ANNOTATIONS.podRestarts] ?? 0), restartsOf(found.annotations));
      metadata.annotations = { ...metadata.annotations, ...found.annotations, [ANNOTATIONS.podRestarts]: String(kept) };
      metadata.labels = { ...metadata.labels, ...CDI_LABEL };
    });
    if (found.failure !== undefined) this.#tellOnce(claim, pod, simplified(found.failure));
    if (found.isFatal || found.needsScratch) this.#remove(pod);
    else if (pod.status?.phase === 'Succeeded') this.#finish(claim, pod);
  }

  #finish(claim: PersistentVolumeClaim, pod: Pod): void {
    this.#tell(claim, 'Normal', 'ImportSucceeded', 'Import Successful');
    if (claim.metadata.annotations?.[ANNOTATIONS.retainPod] !== 'true') this.#remove(pod);
  }

  #remove(pod: Pod | undefined): void {
    if (!pod || !this.api.store.get(pods, keyOf(pod.metadata.namespace, pod.metadata.name))) return;
    const { namespace, name } = pod.metadata;
    this.api.writer.delete({ resource: pods, namespace, name }, {}, USER);
  }

  /** Each attempt that fails is told of once, however often it is looked at. */
  #tellOnce(claim: PersistentVolumeClaim, pod: Pod, message: string): void {
    const attempt = `${pod.metadata.uid} ${pod.status?.containerStatuses?.[0]?.restartCount ?? 0}`;
    if (this.#told.get(pod.metadata.uid) === attempt) return;
    this.#told.set(pod.metadata.uid, attempt);
    this.#tell(claim, 'Warning', 'ErrImportFailed', message);
  }

  /** What is told of a claim in which another is prepared is told of that one too. */
  #tell(claim: PersistentVolumeClaim, type: 'Normal' | 'Warning', reason: string, message: string): void {
    const { namespace, ownerReferences } = claim.metadata;
    const target = ownerReferences?.find(({ kind }) => kind === 'PersistentVolumeClaim')?.name;
    const shown = target && this.api.store.get(persistentVolumeClaims, keyOf(namespace, target))?.object;
    for (const object of [claim, ...(shown ? [shown] : [])]) {
      recordEvent(this.api, { object, type, reason, message, source: SOURCE });
    }
  }
}

const restartsOf = (annotations: Readonly<Record<string, string>>): number =>
  Number(annotations[ANNOTATIONS.podRestarts] ?? 0);

/** Claims that an importer or upload pod fills, and that aren't done; a claim that isn't bound only when asked for at once. */
function isToBeFilled(claim: PersistentVolumeClaim): boolean {
  const { annotations = {} } = claim.metadata;
  const isFilled = annotations[ANNOTATIONS.source] !== undefined || isUpload(claim);
  const isDone = annotations[ANNOTATIONS.podPhase] === 'Succeeded' || annotations[ANNOTATIONS.fatalError] === 'true';
  const mayStart = claimPhase(claim) === 'Bound' || annotations[ANNOTATIONS.immediate] !== undefined;
  return isFilled && !isDone && mayStart;
}

/** Archives and images pulled by the importer itself always need room to unpack. */
function needsScratch({ metadata: { annotations = {} } }: PersistentVolumeClaim): boolean {
  const isPulled = annotations[ANNOTATIONS.source] === 'registry' && annotations[ANNOTATIONS.pullMethod] !== 'node';
  const isArchive = annotations[ANNOTATIONS.contentType] === 'archive' && !(ANNOTATIONS.uploadTarget in annotations);
  return isPulled || isArchive || annotations[ANNOTATIONS.requiresScratch] === 'true';
}
