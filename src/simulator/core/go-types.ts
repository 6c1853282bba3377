/**
 * The types that the API server's Go structs give to JSON: what a value must look like, and how it is written again.
 * What a type refuses is said as Go's decoder says it. Structs drop fields that they don't know, as the API server does
 * for its own kinds.
 */

import { isObject } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import { timestamp } from '../objects.ts';
import { parseQuantity, quantityLike } from './quantity.ts';

/** Where a value stands: `Secret` and `stringData`, for the message; `unknown` takes the paths of fields that are dropped. */
export interface Place {
  readonly kind: string;
  readonly path: string;
  readonly unknown?: (path: string) => void;
}

/** Reads a value that is there; throws DecodeError. */
export type GoType = (value: Json, place: Place) => Json | undefined;

/** Why a value can't be read, in the words of Go's decoder. */
export class DecodeError extends Error {}

const nameOf = (value: Json): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'boolean' ? 'bool' : typeof value;
};

function refuse(value: Json, { kind, path }: Place, type: string): never {
  throw new DecodeError(`json: cannot unmarshal ${nameOf(value)} into Go struct field ${kind}.${path} of type ${type}`);
}

const below = (place: Place, key: string): Place => ({ ...place, path: place.path ? `${place.path}.${key}` : key });

/** null leaves a field as if it weren't there, whatever its type. */
const nullable =
  (read: GoType): GoType =>
  (value, place) =>
    value === null ? undefined : read(value, place);

export const string = nullable((value, place) => (typeof value === 'string' ? value : refuse(value, place, 'string')));
export const bool = nullable((value, place) => (typeof value === 'boolean' ? value : refuse(value, place, 'bool')));
export const int = nullable((value, place) =>
  typeof value === 'number' && Number.isInteger(value) ? value : refuse(value, place, 'int32'),
);
/** A field that isn't the kind's own: apiVersion, kind and metadata are read with every object (api/decode.ts). */
export const readBefore: GoType = (value) => value;

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** []byte: base64 in JSON. */
export const bytes = nullable((value, place) => {
  if (typeof value !== 'string') return refuse(value, place, '[]uint8');
  const text = value.replaceAll(/[\r\n]/g, '');
  if (BASE64.test(text)) return text;
  throw new DecodeError(`illegal base64 data at input byte ${firstIllegal(text)}`);
});

function firstIllegal(text: string): number {
  const index = text.search(/[^A-Za-z0-9+/]/);
  return index < 0 ? text.length : index;
}

/** resource.Quantity: a string or a number, written in its canonical form: 1024Mi is 1Gi. */
export const quantity: GoType = (value, place) => {
  if (value === null) return '0';
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return refuse(value, place, 'resource.Quantity');
  const amount = parseQuantity(text);
  // With an exponent, or below a thousandth, an amount stays as it is.
  if (amount !== undefined) return /[nu]$|[eE][+-]?\d/.test(text) ? text : quantityLike(text, amount);
  throw new DecodeError("quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'");
};

/** metav1.Time: RFC 3339, written with whole seconds in UTC; null stays. */
export const time: GoType = (value, place) => {
  if (value === null) return null;
  if (typeof value !== 'string') return refuse(value, place, 'string');
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value) ? Date.parse(value) : NaN;
  if (!Number.isNaN(at)) return timestamp(at);
  throw new DecodeError(`parsing time ${JSON.stringify(value)} as "2006-01-02T15:04:05Z07:00": cannot parse it`);
};

const MICRO_LAYOUT = '2006-01-02T15:04:05.000000Z07:00';

/** metav1.MicroTime: exactly six decimals, written in UTC; null stays. */
export const microTime: GoType = (value, place) => {
  if (value === null) return null;
  if (typeof value !== 'string') return refuse(value, place, 'string');
  const problem = (rest: string, layout: string): never => {
    throw new DecodeError(
      `parsing time ${JSON.stringify(value)} as "${MICRO_LAYOUT}": cannot parse "${rest}" as "${layout}"`,
    );
  };
  const seconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(value)?.[0];
  if (seconds === undefined) return problem(value, '2006');
  const decimals = /^\.\d{6}/.exec(value.slice(seconds.length))?.[0];
  if (decimals === undefined) return problem(value.slice(seconds.length), '.000000');
  const zone = value.slice(seconds.length + decimals.length);
  const at = Date.parse(`${seconds}${zone}`);
  if (!/^(Z|[+-]\d\d:\d\d)$/.test(zone) || Number.isNaN(at)) return problem(zone, 'Z07:00');
  return `${new Date(at).toISOString().slice(0, 19)}${decimals}Z`;
};

/** An item that is null is the zero value of the items' type. */
export const listOf = (item: GoType, zero: Json = null): GoType =>
  nullable((value, place) =>
    Array.isArray(value) ? value.map((entry) => item(entry, place) ?? zero) : refuse(value, place, '[]string'),
  );

export const mapOf = (item: GoType): GoType =>
  nullable((value, place) => {
    if (!isObject(value)) return refuse(value, place, 'map[string]string');
    const entries = Object.entries(value).map(([key, entry]) => [key, item(entry ?? null, place) ?? ''] as const);
    return Object.fromEntries(entries);
  });

export type Fields = Readonly<Record<string, GoType>>;

export const structOf = (fields: Fields): GoType =>
  nullable((value, place) => {
    if (!isObject(value)) return refuse(value, place, 'struct');
    return readFields(value, fields, place);
  });

/** A struct of which only some fields matter here; the others stay as they come. */
export const openStructOf = (fields: Fields): GoType =>
  nullable((value, place) => {
    if (!isObject(value)) return refuse(value, place, 'struct');
    return { ...value, ...readFields(value, fields, { kind: place.kind, path: place.path }) };
  });

/** metav1.LabelSelector. */
export const labelSelector = structOf({
  matchLabels: mapOf(string),
  matchExpressions: listOf(structOf({ key: string, operator: string, values: listOf(string) })),
});

/** The fields that the struct has, each as its type writes it; others are told to `place.unknown` and dropped. */
export function readFields(value: JsonObject, fields: Fields, place: Place): JsonObject {
  const known: JsonObject = {};
  for (const [key, entry] of Object.entries(value)) {
    const type = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (!type) place.unknown?.(below(place, key).path);
    else if (entry !== undefined) known[key] = type(entry, below(place, key));
  }
  return known;
}
