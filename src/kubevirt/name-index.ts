/** Which keys a bare VM name stands for: two namespaces may have a VM of the same name. */
export class NameIndex {
  readonly #keys = new Map<string, Set<string>>();

  keys(name: string): ReadonlySet<string> {
    return this.#keys.get(name) ?? new Set();
  }

  add(name: string, key: string): void {
    const keys = this.#keys.get(name);
    if (keys) keys.add(key);
    else this.#keys.set(name, new Set([key]));
  }

  remove(name: string, key: string): void {
    const keys = this.#keys.get(name);
    keys?.delete(key);
    if (keys?.size === 0) this.#keys.delete(name);
  }
}
