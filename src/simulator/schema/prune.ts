/**
 * What the API server keeps of a document: the fields that the schema knows. Nulls where nothing may be null go as well,
 * and what the schema has defaults for is filled in.
 */

import { isObject } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import { memberOf } from './schema.ts';
import type { Schema } from './schema.ts';

export interface Pruned {
  /** What stays as it is belongs to the given document, which isn't changed. */
  readonly document: JsonObject;
  /** Paths of the fields that were dropped because the schema doesn't know them, in order. */
  readonly unknown: readonly string[];
}

export function prune(document: JsonObject, schema: Schema): Pruned {
  if (staysAsItIs(document, schema)) return { document, unknown: [] };
  const unknown: string[] = [];
  const pruned = keptObject(document, schema, '', unknown);
  return { document: pruned, unknown: unknown.sort() };
}

/** Most documents have nothing that goes or comes: they are only looked through, without a copy or a path being made. */
function staysAsItIs(value: Json, schema: Schema): boolean {
  if (Array.isArray(value)) {
    const { items } = schema;
    return !items || value.every((item) => staysAsItIs(item, items));
  }
  if (!isObject(value)) return true;
  for (const key of Object.keys(value)) if (!memberStays(value[key], memberOf(schema, key), schema)) return false;
  return defaultsIn(schema).every(([key]) => value[key] !== undefined);
}

function memberStays(member: Json | undefined, inner: Schema | undefined, outer: Schema): boolean {
  if (member === undefined) return true;
  if (!inner) return outer['x-kubernetes-preserve-unknown-fields'] === true;
  return member === null ? inner.nullable === true : staysAsItIs(member, inner);
}

/** The value itself, unless something in it goes or comes. */
function kept(value: Json, schema: Schema, path: string, unknown: string[]): Json {
  if (Array.isArray(value)) return keptList(value, schema, path, unknown);
  return isObject(value) ? keptObject(value, schema, path, unknown) : value;
}

function keptList(list: Json[], { items }: Schema, path: string, unknown: string[]): Json[] {
  if (!items) return list;
  const left = list.map((item, i) => kept(item, items, `${path}[${i}]`, unknown));
  return left.every((item, i) => item === list[i]) ? list : left;
}

function keptObject(object: JsonObject, schema: Schema, path: string, unknown: string[]): JsonObject {
  let result = object;
  const set = (key: string, value: Json | undefined): void => {
    if (result === object) result = { ...object };
    if (value === undefined) Reflect.deleteProperty(result, key);
    else result[key] = value;
  };
  for (const key of Object.keys(object)) {
    const value = object[key];
    if (value === undefined) continue;
    const left = keptMember(value, key, { schema, path, unknown });
    if (left !== value) set(key, left);
  }
  for (const [key, given] of defaultsIn(schema)) if (result[key] === undefined) set(key, given);
  return result;
}

interface Place {
  readonly schema: Schema;
  readonly path: string;
  readonly unknown: string[];
}

/** A member as it stays; undefined where it goes. */
function keptMember(value: Json, key: string, { schema, path, unknown }: Place): Json | undefined {
  const inner = memberOf(schema, key);
  const place = path ? `${path}.${key}` : key;
  if (inner) return value === null && !inner.nullable ? undefined : kept(value, inner, place, unknown);
  if (schema['x-kubernetes-preserve-unknown-fields']) return value;
  unknown.push(place);
  return undefined;
}

const known = new WeakMap<Schema, readonly (readonly [key: string, value: Json])[]>();

/** The members that come by themselves. */
function defaultsIn(schema: Schema): readonly (readonly [key: string, value: Json])[] {
  let defaults = known.get(schema);
  if (!defaults) {
    defaults = Object.entries(schema.properties ?? {}).flatMap(([key, property]) =>
      property.default === undefined ? [] : [[key, property.default] as const],
    );
    known.set(schema, defaults);
  }
  return defaults;
}
