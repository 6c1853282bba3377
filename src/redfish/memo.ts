/**
 * Remembers what was made from some objects, for as long as all of them live. Snapshots of the service layer are
 * immutable and replaced when something changes, so their identity says whether a body made from them still holds; the
 * same body then also keeps its serialised bytes (src/http/serialize.ts).
 */
export function memoize<K extends readonly [object, ...object[]], T>(make: (...keys: K) => T): (...keys: K) => T {
  const root: Level<T> = new WeakMap();
  return (...keys) => {
    let level = root;
    for (let index = 0; index < keys.length - 1; index += 1) {
      const key = keys[index] ?? root;
      let next = level.get(key)?.deeper;
      if (!next) {
        next = new WeakMap();
        level.set(key, { deeper: next });
      }
      level = next;
    }
    const last = keys[keys.length - 1] ?? root;
    const known = level.get(last);
    if (known && 'value' in known) return known.value;
    const value = make(...keys);
    level.set(last, { value });
    return value;
  };
}

type Level<T> = WeakMap<object, Entry<T>>;
interface Entry<T> {
  readonly deeper?: Level<T>;
  readonly value?: T;
}
