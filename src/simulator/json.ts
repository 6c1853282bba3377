/**
 * What JSON documents need here: a type, copy, comparison, and access by name without casts. Documents in the store are
 * shared and never changed in place; whoever wants a change takes a copy.
 */

export type Json = string | number | boolean | null | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json | undefined;
}

/** A key that stands for no member of a document but for the object's prototype; documents are read without it. */
export const PROTOTYPE = '__proto__';

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A deep copy; what is undefined is left out, as JSON does. */
export function copy<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item: unknown) => copy(item)) as T;
  if (!isObject(value)) return value;
  const result: JsonObject = {};
  for (const key of Object.keys(value)) {
    const item = value[key];
    if (item !== undefined && key !== PROTOTYPE) result[key] = copy(item);
  }
  return result as T;
}

/** True when both are the same JSON document; the order of keys, and keys that are undefined, don't count. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => same(item, b[i]));
  if (!isObject(a) || !isObject(b)) return false;
  for (const key of Object.keys(a)) if (!same(a[key], b[key])) return false;
  return Object.keys(b).every((key) => b[key] === undefined || a[key] !== undefined);
}

/**
 * The same document as `next`, with every part that it has in common with `previous` taken from there, so that both
 * together take little more room than one. Neither is changed.
 */
export function sharing(next: Json, previous: Json): Json {
  if (Array.isArray(next)) return Array.isArray(previous) ? sharingItems(next, previous) : next;
  return isObject(next) && isObject(previous) ? sharingMembers(next, previous) : next;
}

function sharingItems(next: Json[], previous: Json[]): Json[] {
  const items = next.map((item, i) => sharing(item, previous[i] ?? null));
  return items.length === previous.length && items.every((item, i) => item === previous[i]) ? previous : items;
}

/** A member that is undefined isn't one: what the store keeps has none. */
function sharingMembers(next: JsonObject, previous: JsonObject): JsonObject {
  const members: JsonObject = {};
  let left = Object.keys(previous).length;
  let isSame = true;
  for (const [key, value] of Object.entries(next)) {
    if (value === undefined) continue;
    const before = previous[key];
    const member = before === undefined ? value : sharing(value, before);
    isSame &&= member === before;
    left -= 1;
    members[key] = member;
  }
  return isSame && left === 0 ? previous : members;
}

/** The object without these keys; not a deep copy. */
export function omit<T extends object, K extends keyof T>(object: T, keys: readonly K[]): Omit<T, K> {
  const left = Object.entries(object).filter(([key]) => !keys.includes(key as K));
  return Object.fromEntries(left) as Omit<T, K>;
}

/** The value if it is text, else nothing of it. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The object in a field of an object; an empty one where there is none. */
export function objectAt(value: unknown, field: string): JsonObject {
  const found = isObject(value) ? value[field] : undefined;
  return isObject(found) ? found : {};
}
