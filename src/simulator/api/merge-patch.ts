/** JSON Merge Patch (RFC 7386): objects merge, null removes, everything else (lists too) replaces. */

import { PROTOTYPE, copy, isObject } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { badRequest } from '../status.ts';

function merge(target: JsonObject, patch: JsonObject): JsonObject {
  const result: JsonObject = { ...target };
  for (const [key, value] of Object.entries(patch)) {
    if (key === PROTOTYPE) continue;
    if (value === null || value === undefined) Reflect.deleteProperty(result, key);
    else if (isObject(value)) {
      const old = result[key];
      result[key] = merge(isObject(old) ? old : {}, value);
    } else result[key] = copy(value);
  }
  return result;
}

/** Applies a merge patch to a copy. Throws StatusError 400 when the patch isn't an object. */
export function applyMergePatch<T extends object>(document: T, patch: unknown): T {
  if (!isObject(patch)) throw badRequest('error decoding patch: a merge patch is an object');
  return merge(document as JsonObject, patch) as T;
}
