/** What Secrets and ConfigMaps have in common: keys, a limit of size, and that they can be made immutable. */

import { same } from '../json.ts';
import type { KubeObject } from '../objects.ts';
import { forbidden, invalidValue } from './causes.ts';
import type { Cause } from './causes.ts';

export type Entries = Readonly<Record<string, string>>;

/** The most that all values of one object may hold together. */
export const MOST_BYTES = 1024 * 1024;

const KEY = /^[-._a-zA-Z0-9]{1,253}$/;

export function keyCauses(field: string, entries: Entries | undefined): Cause[] {
  return Object.keys(entries ?? {})
    .filter((key) => !KEY.test(key) || key === '.' || key.startsWith('..'))
    .map((key) =>
      invalidValue(
        `${field}[${key}]`,
        key,
        "a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')",
      ),
    );
}

/** How many bytes base64 stands for. */
export const decodedLength = (base64: string): number => Buffer.byteLength(base64, 'base64');

/** Leaves out what is empty, as Go's omitempty does. */
export function dropEmpty(object: KubeObject, fields: readonly string[]): void {
  const open = object as unknown as Record<string, unknown>;
  for (const field of fields) {
    const value = open[field];
    if (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
      Reflect.deleteProperty(open, field);
  }
}

const FROZEN = 'field is immutable when `immutable` is set';

interface Freezable extends KubeObject {
  immutable?: boolean;
}

/** What an immutable object refuses of an update: to be mutable again, and any change of `fields`. */
export function frozenCauses(old: Freezable, object: Freezable, fields: readonly string[]): Cause[] {
  if (!old.immutable) return [];
  const before = old as unknown as Record<string, unknown>;
  const after = object as unknown as Record<string, unknown>;
  const thawed = object.immutable ? [] : [forbidden('immutable', FROZEN)];
  const changed = fields.filter((field) => !same(before[field], after[field]));
  return [...thawed, ...changed.map((field) => forbidden(field, FROZEN))];
}
