/**
 * The objects of one collection by name, and what changed when they are replaced. Compares versions and uids only; knows
 * neither watches nor what the objects mean.
 */
import type { ObjectMeta } from '../model.ts';

/** Any object of a collection; those of the cluster itself have no namespace. */
export interface Stored {
  readonly metadata: Pick<ObjectMeta, 'name' | 'uid' | 'resourceVersion'> & { readonly namespace?: string };
}

export type StoreChange<T> =
  | { readonly type: 'added'; readonly object: T }
  | { readonly type: 'updated'; readonly object: T; readonly previous: T }
  | { readonly type: 'deleted'; readonly object: T };

/** Orders by namespace and then name: NUL is below everything that names are made of. */
export function storeKey(namespace: string | undefined, name: string): string {
  return `${namespace ?? ''}\0${name}`;
}

export class ObjectStore<T extends Stored> {
  readonly #objects = new Map<string, T>();
  readonly #onChange: (change: StoreChange<T>) => void;
  #seen: Set<string> | undefined;

  constructor(onChange: (change: StoreChange<T>) => void) {
    this.#onChange = onChange;
  }

  get size(): number {
    return this.#objects.size;
  }

  get(key: string): T | undefined {
    return this.#objects.get(key);
  }

  values(): IterableIterator<T> {
    return this.#objects.values();
  }

  /** Adds or replaces. An object of the same name with another uid is another object: a deletion and an addition. */
  upsert(object: T): void {
    const key = storeKey(object.metadata.namespace, object.metadata.name);
    this.#seen?.add(key);
    const previous = this.#objects.get(key);
    if (previous?.metadata.uid === object.metadata.uid) this.#update(key, object, previous);
    else this.#replace(key, object, previous);
  }

  /** Removes an object, unless its name is another object's by now. What listeners get has the version of the removal. */
  remove({ metadata: { namespace, name, uid, resourceVersion } }: Stored): void {
    const key = storeKey(namespace, name);
    const previous = this.#objects.get(key);
    if (previous?.metadata.uid !== uid) return;
    this.#delete(key, { ...previous, metadata: { ...previous.metadata, resourceVersion } });
  }

  /** Begins a new reading of the whole collection. */
  beginRelist(): void {
    this.#seen = new Set();
  }

  /** Ends the reading: what it didn't meet is gone. */
  endRelist(): void {
    const seen = this.#seen;
    this.#seen = undefined;
    if (!seen) return;
    for (const [key, object] of this.#objects) {
      if (!seen.has(key)) this.#delete(key, object);
    }
  }

  #replace(key: string, object: T, previous: T | undefined): void {
    if (previous) this.#delete(key, previous);
    this.#objects.set(key, object);
    this.#onChange({ type: 'added', object });
  }

  #update(key: string, object: T, previous: T): void {
    if (previous.metadata.resourceVersion === object.metadata.resourceVersion) return;
    this.#objects.set(key, object);
    this.#onChange({ type: 'updated', object, previous });
  }

  #delete(key: string, object: T): void {
    this.#objects.delete(key);
    this.#onChange({ type: 'deleted', object });
  }
}
