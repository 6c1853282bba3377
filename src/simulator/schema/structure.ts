/**
 * What the schema of a custom resource has against an object, as the API server says it: types, required fields,
 * enumerations, bounds. Formats and CEL rules aren't looked at.
 */

import { isObject } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import type { StatusCause } from '../status.ts';
import { parseQuantity } from '../core/quantity.ts';
import { memberOf } from './schema.ts';
import type { Schema } from './schema.ts';

type Cause = Required<StatusCause>;

/** The API server itself answers for apiVersion, kind and metadata. */
const ENVELOPE: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata']);

/** Each violation; none when the document fits. */
export function structuralCauses(document: JsonObject, schema: Schema): Cause[] {
  const causes: Cause[] = [];
  visitMembers(document, schema, '', causes);
  return causes;
}

function visit(value: Json, schema: Schema, path: string, causes: Cause[]): void {
  if (value === null && schema.nullable) return;
  const wrong = typeCause(value, schema, path);
  if (wrong) {
    causes.push(wrong);
    return;
  }
  for (const check of checksOf(schema)) {
    const found = check(value, schema);
    if (found) causes.push({ field: path, ...found });
  }
  if (Array.isArray(value)) visitItems(value, schema, path, causes);
  else if (isObject(value)) visitMembers(value, schema, path, causes);
}

function visitItems(list: readonly Json[], { items }: Schema, path: string, causes: Cause[]): void {
  if (items) list.forEach((item, i) => visit(item, items, `${path}[${i}]`, causes));
}

function visitMembers(object: JsonObject, schema: Schema, path: string, causes: Cause[]): void {
  const place = (key: string): string => (path ? `${path}.${key}` : key);
  for (const key of schema.required ?? []) {
    if (object[key] === undefined) causes.push(cause(place(key), 'Required value', 'FieldValueRequired'));
  }
  for (const key of Object.keys(object)) {
    const value = object[key];
    const inner = memberOf(schema, key);
    const skipped = value === undefined || !inner || (!path && ENVELOPE.has(key));
    if (!skipped) visit(value, inner, place(key), causes);
  }
}

const cause = (field: string, message: string, reason: string): Cause => ({ field, message, reason });

const FITS: Readonly<Record<NonNullable<Schema['type']>, (value: Json) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
};

/** How the API server calls the type of a value. */
function typeName(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

function typeCause(value: Json, schema: Schema, path: string): Cause | undefined {
  const intOrString = schema['x-kubernetes-int-or-string'];
  if (intOrString ? FITS.integer(value) || FITS.string(value) : !schema.type || FITS[schema.type](value)) {
    return undefined;
  }
  const actual = typeName(value);
  const wanted = intOrString ? 'integer,string' : (schema.type ?? '');
  const message = `Invalid value: ${JSON.stringify(actual)}: ${path} in body must be of type ${wanted}: ${JSON.stringify(actual)}`;
  return cause(path, message, 'FieldValueTypeInvalid');
}

type Check = (value: Json, schema: Schema) => Pick<Cause, 'message' | 'reason'> | undefined;

const invalid = (value: Json, why: string): ReturnType<Check> => ({
  message: `Invalid value: ${JSON.stringify(value)}: ${why}`,
  reason: 'FieldValueInvalid',
});

const isNumber = (value: Json): value is number => typeof value === 'number';

/** By keyword: only those that a schema has are looked at. */
const CHECKS = {
  enum: (value, { enum: values = [] }) =>
    typeof value === 'string' && values.includes(value)
      ? undefined
      : {
          message: `Unsupported value: ${JSON.stringify(value)}: supported values: ${values.map((item) => JSON.stringify(item)).join(', ')}`,
          reason: 'FieldValueNotSupported',
        },
  maxItems: (value, { maxItems = Infinity }) =>
    Array.isArray(value) && value.length > maxItems
      ? { message: `Too many: ${value.length}: must have at most ${maxItems} items`, reason: 'FieldValueTooMany' }
      : undefined,
  maxLength: (value, { maxLength = Infinity }) =>
    typeof value === 'string' && value.length > maxLength
      ? { message: `Too long: may not be more than ${maxLength} bytes`, reason: 'FieldValueTooLong' }
      : undefined,
  minimum: (value, { minimum = -Infinity }) =>
    isNumber(value) && value < minimum ? invalid(value, `should be greater than or equal to ${minimum}`) : undefined,
  maximum: (value, { maximum = Infinity }) =>
    isNumber(value) && value > maximum ? invalid(value, `should be less than or equal to ${maximum}`) : undefined,
  pattern: (value, { pattern = '' }) =>
    typeof value === 'string' && !new RegExp(pattern).test(value)
      ? invalid(value, `should match ${JSON.stringify(pattern)}`)
      : undefined,
  format: (value, { format }) =>
    format === 'quantity' && parseQuantity(value) === undefined ? invalid(value, 'is no quantity') : undefined,
} satisfies Partial<Record<keyof Schema, Check>>;

const known = new WeakMap<Schema, readonly Check[]>();

function checksOf(schema: Schema): readonly Check[] {
  let checks = known.get(schema);
  if (!checks) {
    checks = Object.entries(CHECKS).flatMap(([keyword, check]): Check[] => (keyword in schema ? [check] : []));
    known.set(schema, checks);
  }
  return checks;
}
