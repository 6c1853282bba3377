/**
 * Fills claims of CSI classes: prepares a volume in a claim of its own (prime), shows on the target how far it is, and at
 * the end hands the volume over, so that the target is Pending until everything is there.
 */

import { writeChange } from '../controller-api.ts';
import { recordEvent } from '../core/events.ts';
import type { PersistentVolumeClaim } from '../core/kinds.ts';
import { persistentVolumeClaims, persistentVolumes } from '../core/rows.ts';
import { classOf } from '../core/storage-classes.ts';
import { SELECTED_NODE, waitsForConsumer } from '../core/storage.ts';
import { keyOf } from '../store.ts';
import type { Change } from '../store.ts';
import { Reconciler, changesOf } from '../reconciler.ts';
import type { Watch } from '../reconciler.ts';
import { ANNOTATIONS, SHOWN_ON_TARGET } from './annotations.ts';
import { importAnnotations } from './import-annotations.ts';
import { primeFor, primeName, primeOf } from './prime.ts';
import { dataVolumes } from './rows.ts';
import { claimPhase, percentText } from './status.ts';
import { CDI_CONTROLLER } from './users.ts';

const CLAIM = { resource: persistentVolumeClaims, user: CDI_CONTROLLER } as const;
const SOURCE = { component: 'import-populator' };
const POPULATED = new Set(['VolumeImportSource', 'VolumeUploadSource']);
const PROGRESS_MS = 2000;

function isToBePopulated({ metadata, spec }: PersistentVolumeClaim): boolean {
  const { apiGroup, kind = '' } = spec.dataSourceRef ?? {};
  return !metadata.deletionTimestamp && apiGroup === 'cdi.kubevirt.io' && POPULATED.has(kind);
}

/** A claim, or the one that it is the prime of. */
function targetOf({ after: { object } }: Change): string[] {
  const { namespace, name, ownerReferences } = object.metadata;
  const owner = ownerReferences?.find(({ kind }) => kind === 'PersistentVolumeClaim');
  return [keyOf(namespace, owner?.name ?? name)];
}

export class Populator extends Reconciler {
  protected readonly watches: readonly Watch[] = [changesOf(persistentVolumeClaims, targetOf)];

  protected reconcile(key: string): void {
    const target = this.api.store.get(persistentVolumeClaims, key)?.object;
    if (!target || !isToBePopulated(target)) return;
    const prime = primeOf(this.api.store, target);
    if (prime) this.#follow(target, prime);
    else if (claimPhase(target) === 'Pending' && this.#mayStart(target)) this.#prepare(target);
  }

  /** A class whose volumes wait for their first pod waits here too, unless the import was asked for at once. */
  #mayStart({ metadata: { annotations }, spec }: PersistentVolumeClaim): boolean {
    if (!waitsForConsumer(classOf(this.api.store, spec.storageClassName))) return true;
    return annotations?.[SELECTED_NODE] !== undefined || annotations?.[ANNOTATIONS.immediate] !== undefined;
  }

  #prepare(target: PersistentVolumeClaim): void {
    const { namespace, name } = target.metadata;
    const dataVolume = this.api.store.get(dataVolumes, keyOf(namespace, name))?.object;
    if (!dataVolume) return;
    const kind = target.spec.dataSourceRef?.kind ?? '';
    const more = { [ANNOTATIONS.populatorKind]: kind, ...importAnnotations(dataVolume.spec.source ?? {}) };
    this.api.writer.create(persistentVolumeClaims, namespace, primeFor(target, more), { user: CDI_CONTROLLER });
    recordEvent(this.api, {
      object: target,
      type: 'Normal',
      reason: 'CreatedPVCPrimeSuccessfully',
      message: 'PVC Prime created successfully',
      source: SOURCE,
    });
  }

  #follow(target: PersistentVolumeClaim, prime: PersistentVolumeClaim): void {
    const phase = prime.metadata.annotations?.[ANNOTATIONS.podPhase];
    if (phase === 'Succeeded' && claimPhase(prime) === 'Bound') this.#handOver(target, prime);
    this.#showOn(target, prime);
    if (claimPhase(target) === 'Bound' && claimPhase(prime) === 'Lost') this.#remove(prime);
    if (phase === 'Running') this.enqueue(keyOf(target.metadata.namespace, target.metadata.name), PROGRESS_MS);
  }

  /** The volume is reserved for the target from now on: the binder does the rest. */
  #handOver(target: PersistentVolumeClaim, prime: PersistentVolumeClaim): void {
    const volume = this.api.store.get(persistentVolumes, prime.spec.volumeName ?? '')?.object;
    if (!volume) return;
    const { namespace, name, uid } = target.metadata;
    const change = { resource: persistentVolumes, user: CDI_CONTROLLER };
    writeChange(this.api, change, volume, ({ spec }) => {
      spec.claimRef = { apiVersion: 'v1', kind: 'PersistentVolumeClaim', namespace: namespace ?? '', name, uid };
    });
  }

  #showOn(target: PersistentVolumeClaim, prime: PersistentVolumeClaim): void {
    const progress = this.#progressOf(target, prime);
    writeChange(this.api, CLAIM, target, ({ metadata }) => {
      const annotations: Record<string, string> = {
        ...metadata.annotations,
        [ANNOTATIONS.primeName]: primeName(target),
      };
      for (const name of SHOWN_ON_TARGET) {
        const value = prime.metadata.annotations?.[name];
        if (value !== undefined) annotations[name] = value;
      }
      if (progress !== undefined) annotations[ANNOTATIONS.progress] = progress;
      metadata.annotations = annotations;
    });
  }

  #progressOf(target: PersistentVolumeClaim, prime: PersistentVolumeClaim): string | undefined {
    if (prime.metadata.annotations?.[ANNOTATIONS.podPhase] === 'Succeeded') return '100.0%';
    const percent = this.api.transfers.percent(prime.metadata.uid);
    if (percent !== undefined) return percentText(percent);
    const told = target.metadata.annotations?.[ANNOTATIONS.progress];
    return told ?? (claimPhase(prime) === 'Bound' ? 'N/A' : undefined);
  }

  #remove({ metadata: { namespace, name, annotations } }: PersistentVolumeClaim): void {
    if (annotations?.[ANNOTATIONS.retainPod] === 'true') return;
    this.api.writer.delete({ resource: persistentVolumeClaims, namespace, name }, {}, { user: CDI_CONTROLLER });
  }
}
