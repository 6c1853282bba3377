/**
 * The ordered list of all snapshots, kept between changes: it is sorted only when a key comes or goes, and only what
 * changed is looked up again, so that with 10,000 VMs an event costs nothing until somebody reads.
 */
export class OrderedSnapshots<T> {
  readonly #snapshot: (key: string) => T | undefined;
  readonly #keys = new Set<string>();
  readonly #changed = new Set<string>();
  #positions: Map<string, number> | undefined;
  #list: readonly T[] = [];

  /** `snapshot` returns the snapshot of a key that was added. */
  constructor(snapshot: (key: string) => T | undefined) {
    this.#snapshot = snapshot;
  }

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  /** The snapshot of a key; undefined where it wasn't added. */
  get(key: string): T | undefined {
    return this.#keys.has(key) ? this.#snapshot(key) : undefined;
  }

  add(key: string): void {
    if (this.#keys.has(key)) {
      this.touch(key);
    } else {
      this.#keys.add(key);
      this.#positions = undefined;
    }
  }

  remove(key: string): void {
    if (this.#keys.delete(key)) this.#positions = undefined;
    this.#changed.delete(key);
  }

  /** The snapshot of this key has changed; nothing where the key isn't in the list. */
  touch(key: string): void {
    if (this.#keys.has(key)) this.#changed.add(key);
  }

  /** Every snapshot has changed. */
  touchAll(): void {
    this.#positions = undefined;
  }

  /** All snapshots in the order of their keys: the same array until something changes. */
  list(): readonly T[] {
    if (!this.#positions) this.#rebuild();
    else if (this.#changed.size > 0) this.#refresh(this.#positions);
    this.#changed.clear();
    return this.#list;
  }

  #rebuild(): void {
    const sorted = [...this.#keys].sort();
    this.#positions = new Map(sorted.map((key, index) => [key, index]));
    this.#list = sorted.map((key) => this.#snapshot(key)).filter((snapshot) => snapshot !== undefined);
  }

  #refresh(positions: Map<string, number>): void {
    const list = [...this.#list];
    for (const key of this.#changed) {
      const position = positions.get(key);
      const snapshot = this.#snapshot(key);
      if (position !== undefined && snapshot !== undefined) list[position] = snapshot;
    }
    this.#list = list;
  }
}
