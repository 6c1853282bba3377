/**
 * What volumes hold: not the bytes, but how many they are and their digest, so that a test, or an installer's run, can ask
 * what a claim holds. Volumes that nobody filled have no entry.
 */

import { persistentVolumeClaims } from '../core/rows.ts';
import { keyOf } from '../store.ts';
import type { Store } from '../store.ts';
import type { Format } from './importer/formats.ts';

export interface Content {
  /** Of the image as it lies in the volume; of what was transferred where it can't be unpacked here (xz, zst). */
  readonly bytes: number;
  /** Hexadecimal, of the same. */
  readonly sha256: string;
  /** In what form the source gave it. */
  readonly format: Format;
  /** URL, or the claim it was cloned from; empty for a blank disk. */
  readonly source: string;
}

export class VolumeContents {
  readonly #store: Store;
  readonly #byVolume = new Map<string, Content>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** What the volume behind a claim holds; undefined while it has none, or nobody filled it. */
  of(namespace: string, claim: string): Content | undefined {
    const found = this.#store.get(persistentVolumeClaims, keyOf(namespace, claim))?.object;
    const { volumeName } = found?.spec ?? {};
    return volumeName ? this.#byVolume.get(volumeName) : undefined;
  }

  ofVolume(volume: string): Content | undefined {
    return this.#byVolume.get(volume);
  }

  fill(volume: string, content: Content): void {
    this.#byVolume.set(volume, content);
  }

  /** The volume is gone, with what it held. */
  forget(volume: string): void {
    this.#byVolume.delete(volume);
  }
}
