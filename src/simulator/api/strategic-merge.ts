/**
 * Strategic merge patch, for Kubernetes' own resources only: a merge patch in which some lists are merged by a key, or
 * as sets, with the directives that kubectl writes ($patch, $setElementOrder, $deleteFromPrimitiveList, $retainKeys).
 * Which lists those are is said by the resource's row; all others are replaced.
 */

import { PROTOTYPE, copy, isObject, omit, same } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import { badRequest } from '../status.ts';

/** By the path of a list, without indices: the key of its elements, or '' for a list of plain values. */
export type MergeKeys = Readonly<Record<string, string>>;

const METADATA_KEYS: MergeKeys = { 'metadata.finalizers': '', 'metadata.ownerReferences': 'uid' };

const DIRECTIVE = '$patch';
const RETAIN_KEYS = '$retainKeys';
const ORDER = '$setElementOrder/';
const DELETE_VALUES = '$deleteFromPrimitiveList/';

interface Context {
  readonly keys: MergeKeys;
  readonly path: string;
}

const below = ({ keys, path }: Context, key: string): Context => ({ keys, path: path ? `${path}.${key}` : key });

/** Applies a strategic merge patch to a copy. Throws StatusError 400 when it can't be read. */
export function applyStrategicMerge<T extends object>(document: T, patch: unknown, mergeKeys: MergeKeys = {}): T {
  if (!isObject(patch)) throw badRequest('error decoding patch: a strategic merge patch is an object');
  const keys = { ...METADATA_KEYS, ...mergeKeys };
  return mergeMap(copy(document) as JsonObject, patch, { keys, path: '' }) as T;
}

function mergeMap(original: JsonObject, patch: JsonObject, context: Context): JsonObject {
  const directive = patch[DIRECTIVE] ?? 'merge';
  if (directive === 'replace') return copy(omit(patch, [DIRECTIVE]));
  if (directive === 'delete') return {};
  if (directive !== 'merge') throw badRequest(`unknown patch type: ${JSON.stringify(directive)}`);
  const result = retained(original, patch[RETAIN_KEYS]);
  for (const [key, value = null] of Object.entries(patch)) {
    if (!NO_FIELDS.has(key) && !key.startsWith(ORDER)) mergeField(result, key, value, context);
  }
  setOrders(result, patch, context);
  return result;
}

function mergeField(result: JsonObject, key: string, value: Json, context: Context): void {
  if (key.startsWith(DELETE_VALUES)) deleteValues(result, key.slice(DELETE_VALUES.length), value);
  else if (value === null) Reflect.deleteProperty(result, key);
  else result[key] = merged(own(result, key), value, below(context, key));
}

/** Keys that are no fields of an object. */
const NO_FIELDS = new Set([PROTOTYPE, DIRECTIVE, RETAIN_KEYS]);

const own = (map: JsonObject, key: string): Json | undefined => (Object.hasOwn(map, key) ? map[key] : undefined);

function retained(original: JsonObject, keys: Json | undefined): JsonObject {
  if (!Array.isArray(keys)) return { ...original };
  return Object.fromEntries(Object.entries(original).filter(([key]) => keys.includes(key)));
}

function merged(original: Json | undefined, patch: Json, context: Context): Json {
  if (isObject(patch)) return mergeMap(isObject(original) ? original : {}, patch, context);
  const key = Object.hasOwn(context.keys, context.path) ? context.keys[context.path] : undefined;
  if (!Array.isArray(patch) || key === undefined) return copy(patch);
  const list = Array.isArray(original) ? original : [];
  return key === '' ? mergeValues(list, patch) : mergeElements(list, patch, key, context);
}

function mergeValues(original: readonly Json[], patch: readonly Json[]): Json[] {
  return [...original, ...patch.filter((value) => !original.some((item) => same(item, value)))];
}

function mergeElements(original: readonly Json[], patch: readonly Json[], key: string, context: Context): Json[] {
  let result = [...original];
  const elements = patch.map((element) => {
    if (!isObject(element)) throw badRequest(`${context.path} is a list of objects`);
    return element;
  });
  if (elements.some((element) => element[DIRECTIVE] === 'replace')) {
    return elements.filter((element) => element[DIRECTIVE] === undefined).map((element) => copy(element));
  }
  for (const element of elements) {
    const id = element[key];
    if (id === undefined)
      throw badRequest(`map: ${JSON.stringify(element)} does not contain declared merge key: ${key}`);
    const at = result.findIndex((item) => isObject(item) && same(item[key], id));
    const old = result[at];
    if (element[DIRECTIVE] === 'delete') result = result.filter((_, index) => index !== at);
    else if (isObject(old)) result[at] = mergeMap(old, element, context);
    else result.push(mergeMap({}, element, context));
  }
  return result;
}

function deleteValues(map: JsonObject, key: string, values: Json | undefined): void {
  const list = own(map, key);
  if (!Array.isArray(list) || !Array.isArray(values)) return;
  map[key] = list.filter((item) => !values.some((value) => same(value, item)));
}

/** Puts the elements that a $setElementOrder names into its order; the others stay where they are, relative to each other. */
function setOrders(result: JsonObject, patch: JsonObject, context: Context): void {
  for (const [name, order] of Object.entries(patch)) {
    const key = name.slice(ORDER.length);
    const list = name.startsWith(ORDER) ? own(result, key) : undefined;
    if (!Array.isArray(list) || !Array.isArray(order)) continue;
    const mergeKey = context.keys[below(context, key).path] ?? '';
    const idOf = (item: Json | undefined): Json | undefined => (mergeKey && isObject(item) ? item[mergeKey] : item);
    const ids = order.map(idOf);
    const rank = (item: Json): number => ids.findIndex((id) => same(id, idOf(item)));
    const named = list.filter((item) => rank(item) >= 0).sort((a, b) => rank(a) - rank(b));
    result[key] = list.map((item) => (rank(item) >= 0 ? (named.shift() ?? item) : item));
  }
}
