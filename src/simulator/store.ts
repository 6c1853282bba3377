/**
 * The versioned store under everything: immutable objects by resource and key, one version counter for the cluster, and
 * per resource a log of changes from which watches resume and lists of the past are rebuilt. It knows no rules of any
 * kind: names, defaults, generations and finalizers are the writers' business (api/writer.ts).
 */

import type { Clock } from './clock.ts';
import { sharing } from './json.ts';
import type { JsonObject } from './json.ts';
import type { KubeObject } from './objects.ts';
import type { Resource } from './resources.ts';

/** One object at one version. Its JSON is made when first asked for and kept while the object is current. */
export class Revision<out T extends KubeObject = KubeObject> {
  readonly key: string;
  readonly version: number;
  readonly object: T;
  #json: string | undefined;

  constructor(key: string, version: number, object: T) {
    this.key = key;
    this.version = version;
    this.object = object;
  }

  get json(): string {
    return (this.#json ??= JSON.stringify(this.object));
  }

  /** Old revisions stay in the log; their text would double its memory. */
  forgetJson(): void {
    this.#json = undefined;
  }
}

/** A change as the log keeps it. After a deletion, `after` is the last state with the deletion's version. */
export interface Change<out T extends KubeObject = KubeObject> {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly resource: Resource<T>;
  readonly version: number;
  readonly at: number;
  readonly before: Revision<T> | undefined;
  readonly after: Revision<T>;
}

export type Listener<T extends KubeObject = KubeObject> = (change: Change<T>) => void;

/** Changes that are always kept, however old: a quiet resource can be resumed for hours. */
const KEPT_CHANGES = 1000;
/** Beyond these many, or this age, changes are dropped; the API server compacts every five minutes. */
const MOST_CHANGES = 20_000;
const KEPT_MS = 5 * 60_000;

/** What compaction changes. */
interface Past<T extends KubeObject> {
  log: Change<T>[];
  /** The newest version that can no longer be resumed from. */
  floor: number;
}

interface Shelf<T extends KubeObject> extends Past<T> {
  readonly current: Map<string, Revision<T>>;
  /** Keys in order; undefined after an addition or removal, until someone needs it. */
  order: string[] | undefined;
  readonly listeners: Set<Listener<T>>;
}

/** Keys sort like etcd's: by namespace, then by name. */
export function keyOf(namespace: string | undefined, name: string): string {
  return namespace ? `${namespace}/${name}` : name;
}

/** Old revisions stay in the log: what a change leaves alone is there once. */
const sharingParts = <T extends KubeObject>(object: T, before: T): T =>
  sharing(object as unknown as JsonObject, before as unknown as JsonObject) as unknown as T;

export class Store {
  readonly #clock: Clock;
  readonly #shelves = new Map<Resource, Past<KubeObject>>();
  readonly #firstVersion: number;
  #version: number;

  constructor(clock: Clock, firstVersion = 1000) {
    this.#clock = clock;
    this.#version = firstVersion;
    this.#firstVersion = firstVersion;
  }

  /** The version of the last write, over all resources. */
  get version(): number {
    return this.#version;
  }

  get<T extends KubeObject>(resource: Resource<T>, key: string): Revision<T> | undefined {
    return this.#shelf(resource).current.get(key);
  }

  /** Adds or replaces an object and gives it the next version. The object must not be changed afterwards. */
  put<T extends KubeObject>(resource: Resource<T>, object: NoInfer<T>): Revision<T> {
    const key = keyOf(object.metadata.namespace, object.metadata.name);
    const shelf = this.#shelf(resource);
    const before = shelf.current.get(key);
    const after = this.#revise(key, before ? sharingParts(object, before.object) : object);
    shelf.current.set(key, after);
    if (!before) shelf.order = undefined;
    before?.forgetJson();
    this.#record(shelf, { type: before ? 'MODIFIED' : 'ADDED', resource, before, after });
    return after;
  }

  /** Removes an object; returns its last state with the version of the removal. */
  remove<T extends KubeObject>(resource: Resource<T>, key: string): Revision<T> | undefined {
    const shelf = this.#shelf(resource);
    const before = shelf.current.get(key);
    if (!before) return undefined;
    const after = this.#revise(key, before.object);
    shelf.current.delete(key);
    shelf.order = undefined;
    before.forgetJson();
    this.#record(shelf, { type: 'DELETED', resource, before, after });
    return after;
  }

  /** All current objects, in order of their keys. */
  *list<T extends KubeObject>(resource: Resource<T>): Generator<Revision<T>> {
    const shelf = this.#shelf(resource);
    for (const key of this.#ordered(shelf)) {
      const revision = shelf.current.get(key);
      if (revision) yield revision;
    }
  }

  /** The keys of all current objects, in order. */
  keys(resource: Resource): readonly string[] {
    return this.#ordered(this.#shelf(resource));
  }

  /** The objects as they were at `version`, by ordered keys; undefined when that is compacted. */
  at(
    resource: Resource,
    version: number,
  ): { keys: readonly string[]; get(key: string): Revision | undefined } | undefined {
    const shelf = this.#shelf(resource);
    const newer = this.changesSince(resource, version);
    if (!newer) return undefined;
    if (newer.length === 0) return { keys: this.#ordered(shelf), get: (key) => shelf.current.get(key) };
    const past = new Map<string, Revision | undefined>();
    for (const change of newer.toReversed()) past.set(change.after.key, change.before);
    const get = (key: string): Revision | undefined => (past.has(key) ? past.get(key) : shelf.current.get(key));
    if (newer.every((change) => change.type === 'MODIFIED')) return { keys: this.#ordered(shelf), get };
    const keys = new Set([...shelf.current.keys(), ...past.keys()]);
    return { keys: [...keys].filter((key) => get(key)).sort(), get };
  }

  /** What happened after `version`, oldest first; undefined when some of it is compacted. */
  changesSince(resource: Resource, version: number): readonly Change[] | undefined {
    const { log, floor } = this.#shelf(resource);
    if (version < floor) return undefined;
    let low = 0;
    let high = log.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((log[middle]?.version ?? Infinity) <= version) low = middle + 1;
      else high = middle;
    }
    return log.slice(low);
  }

  /** Calls the listener at every change of the resource, at once and in order, until the returned function is called. */
  subscribe<T extends KubeObject>(resource: Resource<T>, listener: Listener<T>): () => void {
    const { listeners } = this.#shelf(resource);
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  /** Forgets the past of every resource, as etcd's compaction does: older versions answer 410 from now on. */
  compact(): void {
    for (const shelf of this.#shelves.values()) {
      shelf.log = [];
      shelf.floor = this.#version;
    }
  }

  #shelf<T extends KubeObject>(resource: Resource<T>): Shelf<T> {
    // What is on a shelf has come there through its row.
    let shelf = this.#shelves.get(resource) as Shelf<T> | undefined;
    if (!shelf) {
      shelf = { current: new Map(), order: [], log: [], floor: this.#firstVersion, listeners: new Set() };
      this.#shelves.set(resource, shelf);
    }
    return shelf;
  }

  #ordered<T extends KubeObject>(shelf: Shelf<T>): string[] {
    return (shelf.order ??= [...shelf.current.keys()].sort());
  }

  #revise<T extends KubeObject>(key: string, object: T): Revision<T> {
    const version = ++this.#version;
    return new Revision(key, version, {
      ...object,
      metadata: { ...object.metadata, resourceVersion: String(version) },
    });
  }

  #record<T extends KubeObject>(
    shelf: Shelf<T>,
    { type, resource, before, after }: Omit<Change<T>, 'version' | 'at'>,
  ): void {
    const entry: Change<T> = { type, resource, version: after.version, at: this.#clock.now(), before, after };
    shelf.log.push(entry);
    this.#trim(shelf, entry.at - KEPT_MS);
    for (const listener of shelf.listeners) listener(entry);
  }

  /** Drops in slices, so that a long log isn't copied at every write. */
  #trim<T extends KubeObject>(shelf: Shelf<T>, oldest: number): void {
    const { log } = shelf;
    const spare = log.length - KEPT_CHANGES;
    if (spare < KEPT_CHANGES) return;
    const first = log[KEPT_CHANGES - 1];
    if (log.length < MOST_CHANGES && first && first.at > oldest) return;
    const dropped = log.splice(0, KEPT_CHANGES);
    shelf.floor = dropped.at(-1)?.version ?? shelf.floor;
  }
}
