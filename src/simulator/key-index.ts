/** An index of keys by values, kept both ways: what an object is found by can change with every version of it. */

const NONE: ReadonlySet<string> = new Set();

export class KeyIndex {
  readonly #keys = new Map<string, Set<string>>();
  readonly #values = new Map<string, readonly string[]>();

  /** Makes the key be found by these values and no others. */
  set(key: string, values: readonly string[]): void {
    const before = this.#values.get(key) ?? [];
    if (before.length === values.length && before.every((value, i) => value === values[i])) return;
    for (const value of before) this.#drop(key, value);
    if (values.length === 0) this.#values.delete(key);
    else this.#values.set(key, values);
    for (const value of values) {
      const keys = this.#keys.get(value) ?? new Set();
      this.#keys.set(value, keys.add(key));
    }
  }

  /** The keys that are found by a value. */
  get(value: string): ReadonlySet<string> {
    return this.#keys.get(value) ?? NONE;
  }

  /** Whether a key is found by anything. */
  has(key: string): boolean {
    return this.#values.has(key);
  }

  #drop(key: string, value: string): void {
    const keys = this.#keys.get(value);
    keys?.delete(key);
    if (keys?.size === 0) this.#keys.delete(value);
  }
}
