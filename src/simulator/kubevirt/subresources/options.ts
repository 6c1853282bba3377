/**
 * Bodies of virt-api's calls, read as Go reads them: JSON or YAML, whatever the Content-Type says, and empty is fine. A
 * field of a wrong type can't be decoded; fields that the type doesn't have are ignored.
 */

import { parseJson, parseYaml } from '../../api/body.ts';
import { isObject } from '../../json.ts';
import type { Json, JsonObject } from '../../json.ts';
import { badRequest } from '../../status.ts';

type FieldType = 'boolean' | 'integer' | 'string' | 'strings' | 'disk' | 'volume source' | 'labels';

const DRY_RUN = { dryRun: 'strings' } as const;

/** The fields of each type that virt-api decodes. */
const TYPES = {
  StartOptions: { paused: 'boolean', ...DRY_RUN },
  StopOptions: { gracePeriod: 'integer', ...DRY_RUN },
  RestartOptions: { gracePeriodSeconds: 'integer', ...DRY_RUN },
  MigrateOptions: { addedNodeSelector: 'labels', ...DRY_RUN },
  PauseOptions: DRY_RUN,
  UnpauseOptions: DRY_RUN,
  AddVolumeOptions: { name: 'string', disk: 'disk', volumeSource: 'volume source', ...DRY_RUN },
  RemoveVolumeOptions: { name: 'string', ...DRY_RUN },
  EvacuateCancelOptions: { evacuationNodeName: 'string', ...DRY_RUN },
} as const satisfies Record<string, Readonly<Record<string, FieldType>>>;

export type OptionsType = keyof typeof TYPES;

const GO_TYPES: Readonly<Record<FieldType, string>> = {
  boolean: 'bool',
  integer: 'int64',
  string: 'string',
  strings: '[]string',
  disk: 'v1.Disk',
  'volume source': 'v1.HotplugVolumeSource',
  labels: 'map[string]string',
};

/** Through YAML, whose scalars have no type of their own, a number or a truth value is text where text is asked for. */
function asText(value: Json): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

const asTexts = (value: Json): string[] | undefined => {
  const texts = Array.isArray(value) ? value.flatMap((item) => asText(item) ?? []) : undefined;
  return Array.isArray(value) && texts?.length === value.length ? texts : undefined;
};

const asObject = (value: Json): JsonObject | undefined => (isObject(value) ? value : undefined);

/** The value as Go has it; undefined when it can't be decoded. */
const READ: Readonly<Record<FieldType, (value: Json) => Json | undefined>> = {
  boolean: (value) => (typeof value === 'boolean' ? value : undefined),
  integer: (value) => (Number.isInteger(value) ? value : undefined),
  string: asText,
  strings: asTexts,
  disk: asObject,
  'volume source': asObject,
  labels: asObject,
};

const goTypeOf = (value: Json): string => {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number' && !Number.isInteger(value)) return `number ${value}`;
  return typeof value === 'boolean' ? 'bool' : typeof value;
};

const cannotDecode = (detail: string): Error =>
  badRequest(`Can not unmarshal Request body to struct, error: ${detail}`);

/** What Go's reader says of YAML in addition: it makes JSON of it first. */
const THROUGH_YAML = 'error unmarshaling JSON: while decoding JSON: ';

/** Decodes a body. Throws StatusError 400. */
export function decodeOptions(body: string, type: OptionsType): JsonObject {
  if (body.trim() === '') return {};
  const isJson = body.trimStart().startsWith('{');
  const value = isJson ? readJson(body) : readYaml(body);
  const prefix = isJson ? '' : THROUGH_YAML;
  if (value === null) return {};
  if (!isObject(value)) {
    throw cannotDecode(`${prefix}json: cannot unmarshal ${goTypeOf(value)} into Go value of type v1.${type}`);
  }
  const options: JsonObject = { ...value };
  for (const [field, wanted] of Object.entries<FieldType>(TYPES[type])) {
    const given = value[field];
    if (given === undefined || given === null) continue;
    const read = READ[wanted](given);
    const what = `${goTypeOf(given)} into Go struct field ${type}.${field} of type ${GO_TYPES[wanted]}`;
    if (read === undefined) throw cannotDecode(`${prefix}json: cannot unmarshal ${what}`);
    options[field] = read;
  }
  return options;
}

function readJson(body: string): Json {
  try {
    return parseJson(body) as Json;
  } catch {
    // What looks like JSON and is none may still be YAML.
    const value = yamlOf(body);
    if (value !== undefined) return value;
    throw cannotDecode('unexpected EOF');
  }
}

function yamlOf(body: string): Json | undefined {
  try {
    return parseYaml(body) as Json;
  } catch {
    return undefined;
  }
}

function readYaml(body: string): Json {
  const value = yamlOf(body);
  if (value === undefined) throw cannotDecode('error converting YAML to JSON');
  return value;
}
