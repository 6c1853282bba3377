/**
 * Clones claims: waits until the source is there and not in use, copies what it holds (not the bytes, which nobody has)
 * by the storage's own means or through pods, and says on the target how far it is.
 */

import { writeChange } from '../controller-api.ts';
import { usersOf } from '../core/claim-users.ts';
import { recordEvent } from '../core/events.ts';
import type { PersistentVolumeClaim } from '../core/kinds.ts';
import { persistentVolumeClaims, persistentVolumes } from '../core/rows.ts';
import { classOf } from '../core/storage-classes.ts';
import { SELECTED_NODE, waitsForConsumer } from '../core/storage.ts';
import { volumeFor } from '../core/volumes.ts';
import { keyOf } from '../store.ts';
import { Reconciler, changesOf, itself } from '../reconciler.ts';
import type { Watch } from '../reconciler.ts';
import { ANNOTATIONS } from './annotations.ts';
import { cloneSourceOf } from './clone-source.ts';
import type { CloneSource } from './clone-source.ts';
import type { DataVolume } from './kinds.ts';
import { dataVolumes } from './rows.ts';
import { claimPhase } from './status.ts';
import { cloneStrategy } from './storage-profiles.ts';
import { CDI_CONTROLLER } from './users.ts';

const SOURCE = { component: 'clone-populator' };
const RETRY_MS = 10_000;

/** Phases on the target, in order, by how the copy is made. */
const NEXT: Readonly<Record<string, string>> = { CSIClone: 'Succeeded', HostClone: 'Succeeded' };

export class CloneController extends Reconciler {
  protected readonly watches: readonly Watch[] = [
    changesOf(persistentVolumeClaims, (change) => itself(change).filter((key) => this.#isClone(key))),
  ];

  #dataVolume(key: string): DataVolume | undefined {
    return this.api.store.get(dataVolumes, key)?.object;
  }

  #isClone(key: string): boolean {
    const dataVolume = this.#dataVolume(key);
    return dataVolume !== undefined && cloneSourceOf(this.api.store, dataVolume) !== undefined;
  }

  protected reconcile(key: string): void {
    const dataVolume = this.#dataVolume(key);
    const target = this.#claim(key);
    const source = dataVolume && cloneSourceOf(this.api.store, dataVolume);
    if (!target || !source || !this.#mayStart(target)) return;
    if (this.#isReady(dataVolume, source, key)) this.#advance(target, source, key);
  }

  #claim(key: string): PersistentVolumeClaim | undefined {
    const claim = this.api.store.get(persistentVolumeClaims, key)?.object;
    return claim?.metadata.deletionTimestamp ? undefined : claim;
  }

  #advance(target: PersistentVolumeClaim, source: CloneSource, key: string): void {
    const phase = target.metadata.annotations?.[ANNOTATIONS.clonePhase];
    if (phase === undefined) this.#setPhase(target, 'Pending');
    else if (phase === 'Pending') this.#later(key, () => this.#setPhase(target, this.#means(target)));
    else if (NEXT[phase]) this.#later(key, () => this.#finish(target, source));
  }

  #later(key: string, work: () => void): void {
    this.api.clock.after(this.api.delays('volumeCloned'), () => {
      if (this.api.store.get(persistentVolumeClaims, key)) work();
    });
  }

  #mayStart({ metadata: { annotations }, spec }: PersistentVolumeClaim): boolean {
    if (!waitsForConsumer(classOf(this.api.store, spec.storageClassName))) return true;
    return annotations?.[SELECTED_NODE] !== undefined || annotations?.[ANNOTATIONS.immediate] !== undefined;
  }

  /** The source must be there, filled, and used by nobody. */
  #isReady(dataVolume: DataVolume, source: CloneSource, key: string): boolean {
    const { store } = this.api;
    const found = store.get(persistentVolumeClaims, keyOf(source.namespace, source.name))?.object;
    if (source.kind === 'snapshot' || !found) {
      this.#tell(dataVolume, 'CloneWithoutSource', `The source ${source.kind} ${source.name} doesn't exist`);
      this.enqueue(key, RETRY_MS);
      return false;
    }
    const isFilled = claimPhase(found) === 'Bound';
    const [user] = usersOf(store, source.namespace, source.name);
    if (user)
      this.#tell(
        dataVolume,
        'CloneSourceInUse',
        `pod ${source.namespace}/${user.metadata.name} using PersistentVolumeClaim ${source.name}`,
      );
    if (isFilled && !user) return true;
    this.enqueue(key, RETRY_MS);
    return false;
  }

  /** The storage copies by itself where it can; otherwise two pods do. */
  #means({ spec }: PersistentVolumeClaim): string {
    return cloneStrategy(this.api.store, spec.storageClassName ?? '') === 'csi-clone' ? 'CSIClone' : 'HostClone';
  }

  #setPhase(target: PersistentVolumeClaim, phase: string): void {
    const change = { resource: persistentVolumeClaims, user: CDI_CONTROLLER };
    writeChange(this.api, change, target, ({ metadata }) => {
      metadata.annotations = { ...metadata.annotations, [ANNOTATIONS.clonePhase]: phase };
      if (phase === 'Succeeded') metadata.annotations[ANNOTATIONS.progress] = '100.0%';
    });
  }

  #finish(target: PersistentVolumeClaim, source: CloneSource): void {
    const { contents } = this.api;
    const volume = this.#claim(keyOf(target.metadata.namespace, target.metadata.name))?.spec.volumeName;
    const name = volume ?? this.#createVolume(target);
    const copied = contents.of(source.namespace, source.name);
    if (copied && name) contents.fill(name, { ...copied, source: `${source.namespace}/${source.name}` });
    this.#setPhase(target, 'Succeeded');
  }

  /** A volume for a target that waits for one; its name. */
  #createVolume(target: PersistentVolumeClaim): string | undefined {
    const { store, writer } = this.api;
    const storageClass = classOf(store, target.spec.storageClassName);
    if (!storageClass) return undefined;
    const volume = volumeFor(target, storageClass);
    if (!store.get(persistentVolumes, volume.metadata.name)) {
      writer.create(persistentVolumes, undefined, volume, { user: CDI_CONTROLLER });
    }
    return volume.metadata.name;
  }

  #tell(object: DataVolume, reason: string, message: string): void {
    recordEvent(this.api, { object, type: 'Warning', reason, message, source: SOURCE });
  }
}
