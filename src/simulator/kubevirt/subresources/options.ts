/**
 * Bodies of virt-api's calls: JSON or YAML, whatever the Content-Type says, and empty is fine. A field of a wrong type
 * can't be decoded; fields that the type doesn't have are ignored.
 */

import { parse as parseYaml } from 'yaml';

import { isObject } from '../../json.ts';
import type { Json, JsonObject } from '../../json.ts';
import { badRequest, internalError } from '../../status.ts';

export type FieldTypes = Readonly<Record<string, 'boolean' | 'integer'>>;

const GO_TYPES = { boolean: 'bool', integer: 'int64', strings: 'string' } as const;

const goTypeOf = (value: Json | undefined): string => {
  if (Array.isArray(value)) return 'array';
  return typeof value === 'boolean' ? 'bool' : typeof value;
};

const isInteger = (value: Json | undefined): boolean => typeof value === 'number' && Number.isInteger(value);

const cannotDecode = (detail: string): Error =>
  badRequest(`Can not unmarshal Request body to struct, error: ${detail}`);

/** Decodes a body. Throws StatusError 400. */
export function readOptions(body: string, type: string, fields: FieldTypes): JsonObject {
  if (body.trim() === '') return {};
  const value = decode(body);
  if (value === null) return {};
  if (!isObject(value)) {
    throw cannotDecode(`json: cannot unmarshal ${goTypeOf(value)} into Go value of type v1.${type}`);
  }
  for (const [field, wanted] of Object.entries(fields)) {
    const given = value[field];
    if (given === undefined || given === null) continue;
    if (wanted === 'boolean' ? typeof given === 'boolean' : isInteger(given)) continue;
    throw cannotDecode(
      `json: cannot unmarshal ${goTypeOf(given)} into Go struct field ${type}.${field} of type ${GO_TYPES[wanted]}`,
    );
  }
  return value;
}

function decode(body: string): Json {
  try {
    return parseYaml(body) as Json;
  } catch (error) {
    throw cannotDecode((error as Error).message.split('\n')[0] ?? '');
  }
}

/** `dryRun` of a body. Throws StatusError 400 on a wrong type, 500 on a value other than All, as virt-api does. */
export function readDryRun(options: JsonObject, type: string): boolean {
  const { dryRun } = options;
  if (dryRun === undefined || dryRun === null) return false;
  if (!Array.isArray(dryRun)) {
    throw cannotDecode(
      `json: cannot unmarshal ${goTypeOf(dryRun)} into Go struct field ${type}.dryRun of type []${GO_TYPES.strings}`,
    );
  }
  if (dryRun.every((value) => value === 'All')) return dryRun.length > 0;
  throw internalError(
    `PatchOptions.meta.k8s.io "" is invalid: dryRun: Unsupported value: ${JSON.stringify(dryRun)}: supported values: "All"`,
  );
}
