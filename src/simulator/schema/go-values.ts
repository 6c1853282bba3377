/**
 * KubeVirt's mutating webhooks read an object with their own schema and into Go's types, and write what they read: they
 * refuse what doesn't fit before the API server looks at it, drop nulls, and fill in what Go can't leave out.
 */

import { copy, isObject } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import { parseQuantity } from '../core/quantity.ts';
import { deniedByWebhook, rejectedByWebhook } from '../status.ts';
import type { StatusCause } from '../status.ts';
import { memberOf } from './schema.ts';
import type { Schema } from './schema.ts';

/** What a webhook reads of an object: the type of `spec` and, with unknown fields allowed, of `status`. */
const READ = ['spec', 'status'] as const;

/**
 * Refuses what can't be read: 422 with each violation of the schema, 400 for numbers and quantities that Go can't decode.
 * @throws StatusError
 */
export function requireReadable(object: JsonObject, schema: Schema, webhook: string): void {
  const reading: Reading = { causes: [], undecodable: undefined };
  for (const key of READ) readTop(object, key, schema, reading);
  if (reading.causes.length > 0) throw deniedByWebhook(webhook, reading.causes);
  if (reading.undecodable !== undefined) throw rejectedByWebhook(webhook, reading.undecodable);
}

interface Reading {
  readonly causes: StatusCause[];
  /** What Go says to the first value that has the right type and that it can't decode all the same. */
  undecodable: string | undefined;
}

function readTop(object: JsonObject, key: (typeof READ)[number], { properties }: Schema, reading: Reading): void {
  const value = object[key] ?? null;
  const schema = properties?.[key];
  if (!schema || (key === 'status' && value === null)) return;
  if (value === null) reading.causes.push({ message: `${key} in body is required` });
  read(value, schema, key, reading);
}

function read(value: Json, schema: Schema, path: string, reading: Reading): void {
  const wrong = wrongValue(value, schema, path);
  if (wrong !== undefined) reading.causes.push({ message: wrong });
  else if (Array.isArray(value)) readItems(value, schema, path, reading);
  else if (isObject(value)) readMembers(value, schema, path, reading);
  else reading.undecodable ??= undecodable(value, schema, path);
}

function wrongValue(value: Json, schema: Schema, path: string): string | undefined {
  if (!fits(value, schema)) {
    return `${path} in body must be of type ${schema.type ?? 'string'}: ${JSON.stringify(webhookTypeName(value))}`;
  }
  const values = schema['x-webhook-enum'];
  const isStrange = values && typeof value === 'string' && !values.includes(value);
  return isStrange ? `${path} in body should be one of [${values.join(' ')}]` : undefined;
}

function readItems(list: readonly Json[], { items }: Schema, path: string, reading: Reading): void {
  if (!items) return;
  list.forEach((item) => {
    // Items have no number in what the validator says.
    if (item !== null) read(item, items, path, reading);
  });
}

function readMembers(object: JsonObject, schema: Schema, path: string, reading: Reading): void {
  for (const name of missingIn(object, schema)) reading.causes.push({ message: `${path}.${name} in body is required` });
  const isClosed = schema.properties && path.startsWith('spec');
  for (const name of Object.keys(object)) {
    const value = object[name] ?? null;
    const inner = memberOf(schema, name);
    if (inner && value !== null) read(value, inner, `${path}.${name}`, reading);
    if (!inner && isClosed) reading.causes.push({ message: `${path}.${name} in body is a forbidden property` });
  }
}

/** Go fills in what is required and plain; what refers to another type it asks for. */
function missingIn(object: JsonObject, { required = [], properties }: Schema): readonly string[] {
  return required.filter((name) => object[name] === undefined && properties?.[name]?.['x-zero'] === undefined);
}

/** The webhooks' validator knows no integers among the values. */
function webhookTypeName(value: Json): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function fits(value: Json, schema: Schema): boolean {
  if (schema['x-kubernetes-int-or-string']) return typeof value === 'string' || typeof value === 'number';
  switch (schema.type) {
    case 'object':
      return isObject(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case undefined:
      return true;
    default:
      return typeof value === schema.type;
  }
}

const QUANTITIES = "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";

function undecodable(value: Json, schema: Schema, path: string): string | undefined {
  const type = schema['x-go-type'];
  if (type !== undefined && typeof value === 'number' && value < 0) {
    return `json: cannot unmarshal number ${value} into Go struct field ${path} of type ${type}`;
  }
  return schema.format === 'quantity' && parseQuantity(value) === undefined ? QUANTITIES : undefined;
}

/**
 * Writes an object's spec, in place, as Go writes what it read: plain required fields have their zero values, structs are
 * there even if they were left out, empty lists and maps and some zeros aren't.
 */
export function writeAsGo(object: JsonObject, { properties }: Schema): void {
  if (properties?.['spec']) write(object['spec'] ?? null, properties['spec']);
}

function write(value: Json, schema: Schema): void {
  const { items } = schema;
  if (Array.isArray(value)) {
    if (items) for (const item of value) write(item, items);
  } else if (isObject(value)) {
    complete(value, schema);
    for (const name of Object.keys(value)) {
      const inner = memberOf(schema, name);
      if (inner) write(value[name] ?? null, inner);
    }
  }
}

function complete(value: JsonObject, schema: Schema): void {
  const { properties = {}, required = [] } = schema;
  for (const [name, given] of givenIn(schema)) value[name] ??= copy(given);
  for (const name of Object.keys(value)) {
    const property = properties[name];
    const stays = !property || !isLeftOut(value[name], property) || required.includes(name);
    if (!stays && !property['x-go-always']) Reflect.deleteProperty(value, name);
  }
}

const known = new WeakMap<Schema, readonly (readonly [name: string, value: Json])[]>();

/** What Go writes of an object even where it was left out. */
function givenIn(schema: Schema): readonly (readonly [name: string, value: Json])[] {
  let given = known.get(schema);
  if (!given) {
    const { properties = {}, required = [] } = schema;
    given = Object.entries(properties).flatMap(([name, property]) => {
      const zero = required.includes(name) ? property['x-zero'] : undefined;
      const value = zero ?? (property['x-go-always'] ? {} : undefined);
      return value === undefined ? [] : [[name, value] as const];
    });
    known.set(schema, given);
  }
  return given;
}

function isLeftOut(value: Json | undefined, schema: Schema): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isObject(value)) return schema.additionalProperties !== undefined && Object.keys(value).length === 0;
  return value === 0 && schema['x-go-omits-zero'] === true;
}
