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
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined && key !== PROTOTYPE) result[key] = copy(item);
  }
  return result as T;
}

/** True when both are the same JSON document; the order of keys, and keys that are undefined, don't count. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => same(item, b[i]));
  if (!isObject(a) || !isObject(b)) return false;
  const present = (object: JsonObject): string[] => Object.keys(object).filter((key) => object[key] !== undefined);
  const keys = present(a);
  return keys.length === present(b).length && keys.every((key) => key in b && same(a[key], b[key]));
}

/** The object without these keys; not a deep copy. */
export function omit<T extends object, K extends keyof T>(object: T, keys: readonly K[]): Omit<T, K> {
  const left = Object.entries(object).filter(([key]) => !keys.includes(key as K));
  return Object.fromEntries(left) as Omit<T, K>;
}

/** The value if it is text, else nothing of it. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
