/** Which StorageClass is meant: by name, or by the annotation that marks a default. */

import type { Store } from '../store.ts';
import type { StorageClass } from './kinds.ts';
import { storageClasses } from './rows.ts';
import { isMarked } from './storage.ts';

/** Of several classes with the mark, the newest; of those of one second, the first by name. */
export function markedClass(store: Store, annotation: string): StorageClass | undefined {
  const marked = [...store.list(storageClasses)].filter(({ object }) => isMarked(object, annotation));
  return marked.reduce<StorageClass | undefined>(
    (best, { object }) =>
      !best || object.metadata.creationTimestamp > best.metadata.creationTimestamp ? object : best,
    undefined,
  );
}

export function classOf(store: Store, name: string | undefined): StorageClass | undefined {
  return name ? store.get(storageClasses, name)?.object : undefined;
}
