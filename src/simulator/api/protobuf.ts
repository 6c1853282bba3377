/**
 * Protobuf bodies as the documents they stand for, so that nothing after this knows of them. client-go sends its typed
 * writes so; answers are always JSON, which it accepts too. Only the kinds in protobuf-fields.ts are read.
 */

import type { Json, JsonObject } from '../json.ts';
import { PROTOTYPE } from '../json.ts';
import { MESSAGES } from './protobuf-fields.ts';
import type { Fields, FieldType, Scalar } from './protobuf-fields.ts';

export const PROTOBUF = 'application/vnd.kubernetes.protobuf';

/** What precedes every message of Kubernetes. */
const MAGIC = Buffer.from('k8s\0');

const WIRE = { varint: 0, fixed64: 1, bytes: 2, fixed32: 5 } as const;

type Value = bigint | Buffer;

/** The fields of a message, in the order they were written. Throws an Error on what is no message. */
function* fieldsOf(bytes: Buffer): Generator<readonly [number: number, value: Value]> {
  let at = 0;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = bytes[at];
      if (byte === undefined) break;
      at += 1;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return BigInt.asIntN(64, value);
    }
    throw new Error('unexpected end of a number');
  };
  const take = (length: number): Buffer => {
    if (length < 0 || at + length > bytes.length) throw new Error('unexpected end of a message');
    at += length;
    return bytes.subarray(at - length, at);
  };
  while (at < bytes.length) {
    const tag = Number(varint());
    const wire = tag & 7;
    if (wire === WIRE.varint) yield [tag >>> 3, varint()];
    else if (wire === WIRE.bytes) yield [tag >>> 3, take(Number(varint()))];
    else if (wire === WIRE.fixed64) take(8);
    else if (wire === WIRE.fixed32) take(4);
    else throw new Error(`unknown wire type ${wire}`);
  }
}

function bytesOf(value: Value): Buffer {
  if (typeof value === 'bigint') throw new Error('a number where bytes are expected');
  return value;
}

function numberOf(value: Value): number {
  if (typeof value !== 'bigint') throw new Error('bytes where a number is expected');
  return Number(value);
}

const textOf = (value: Value): string => bytesOf(value).toString();
const orNothing = <T extends Json>(value: T): T | undefined => value || undefined;

function timeOf(value: Value, digits: 0 | 6): string | undefined {
  const parts = new Map([...fieldsOf(bytesOf(value))].map(([number, part]) => [number, numberOf(part)]));
  const [seconds, nanos = 0] = [parts.get(1), parts.get(2)];
  // A time that was never set is before the year 1.
  if (seconds === undefined || seconds < -62_135_596_800 || seconds > 253_402_300_799) return undefined;
  if (parts.size === 0) return undefined;
  const whole = new Date(seconds * 1000).toISOString().slice(0, 19);
  return digits === 0 ? `${whole}Z` : `${whole}.${String(Math.floor(nanos / 1000)).padStart(6, '0')}Z`;
}

/** What each scalar is in JSON; undefined when it was left out. */
const SCALARS: Readonly<Record<Scalar, (value: Value) => Json | undefined>> = {
  string: (value) => orNothing(textOf(value)),
  'string?': textOf,
  int: (value) => orNothing(numberOf(value)),
  'int?': numberOf,
  bool: (value) => orNothing(numberOf(value) !== 0),
  'bool?': (value) => numberOf(value) !== 0,
  bytes: (value) => bytesOf(value).toString('base64'),
  quantity: (value) => textOf([...fieldsOf(bytesOf(value))].find(([number]) => number === 1)?.[1] ?? Buffer.alloc(0)),
  time: (value) => timeOf(value, 0),
  microtime: (value) => timeOf(value, 6),
};

const isScalar = (name: string): name is Scalar => Object.hasOwn(SCALARS, name);

/** An element of a list or map, where what is empty was given as such. */
function element(value: Value, of: string): Json {
  if (!isScalar(of)) return messageOf(bytesOf(value), MESSAGES[of] ?? {});
  return of === 'string' ? textOf(value) : (SCALARS[of](value) ?? null);
}

function setField(result: JsonObject, name: string, type: FieldType, value: Value): void {
  if (typeof type === 'string') {
    const scalar = SCALARS[type](value);
    if (scalar !== undefined) result[name] = scalar;
    return;
  }
  const [form, of] = type;
  const old = result[name];
  if (form === 'list') result[name] = [...(Array.isArray(old) ? old : []), element(value, of)];
  else if (form === 'message') result[name] = element(value, of);
  else setEntry((result[name] ??= {}) as JsonObject, value, of);
}

function setEntry(result: JsonObject, entry: Value, of: string): void {
  const parts = new Map(fieldsOf(bytesOf(entry)));
  const key = textOf(parts.get(1) ?? Buffer.alloc(0));
  if (key !== PROTOTYPE) result[key] = element(parts.get(2) ?? Buffer.alloc(0), of);
}

function messageOf(bytes: Buffer, fields: Fields): JsonObject {
  const result: JsonObject = {};
  for (const [number, value] of fieldsOf(bytes)) {
    const field = fields[number];
    if (field) setField(result, field[0], field[1], value);
  }
  return result;
}

/** Kinds of the same name in several groups have their group in the table's name. */
function fieldsOfKind(apiVersion: string, kind: string): Fields | undefined {
  const qualified = `${apiVersion.split('/')[0] ?? ''} ${kind}`;
  return [qualified, kind].filter((name) => Object.hasOwn(MESSAGES, name)).map((name) => MESSAGES[name])[0];
}

/** The document in a protobuf body; undefined when its kind isn't read here. Throws an Error on what is no message. */
export function documentOfProtobuf(body: Buffer): JsonObject | undefined {
  if (!body.subarray(0, MAGIC.length).equals(MAGIC)) throw new Error('the body does not begin as a message');
  const unknown = new Map(fieldsOf(body.subarray(MAGIC.length)));
  const type = new Map(fieldsOf(bytesOf(unknown.get(1) ?? Buffer.alloc(0))));
  const apiVersion = textOf(type.get(1) ?? Buffer.alloc(0));
  const kind = textOf(type.get(2) ?? Buffer.alloc(0));
  const fields = fieldsOfKind(apiVersion, kind);
  return fields && { apiVersion, kind, ...messageOf(bytesOf(unknown.get(2) ?? Buffer.alloc(0)), fields) };
}
