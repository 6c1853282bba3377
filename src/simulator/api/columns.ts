/**
 * The columns that kubectl prints, per kind: facts of the API server's and of the CRDs' printer columns. A column reads
 * one cell from an object; how a Table is put together is in representations.ts.
 */

import { conditionOf } from '../objects.ts';
import type { Condition, KubeObject, OwnerReference } from '../objects.ts';
import { isObject } from '../json.ts';
import type { Json } from '../json.ts';

export interface Column {
  readonly name: string;
  readonly type: 'string' | 'date' | 'integer' | 'number' | 'boolean';
  /** 0 is always printed, 1 with `-o wide` only. */
  readonly priority: 0 | 1;
  /** `now` in milliseconds, for ages. */
  readonly cell: (object: KubeObject, now: number) => Json;
}

/** What stands at a path of an object; undefined where nothing does. */
export const at = (object: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), object);

export const textAt = (object: unknown, path: string, otherwise = ''): string => {
  const value = at(object, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : otherwise;
};

export const countAt = (object: unknown, path: string): number => {
  const value = at(object, path);
  return isObject(value) ? Object.keys(value).length : 0;
};

export const text = (name: string, path: string, priority: 0 | 1 = 0): Column => ({
  name,
  type: 'string',
  priority,
  cell: (object) => textAt(object, path),
});

export const condition = (name: string, type: string, priority: 0 | 1 = 0): Column => ({
  name,
  type: 'string',
  priority,
  cell: (object) => {
    const conditions = at(object, 'status.conditions');
    return Array.isArray(conditions) ? (conditionOf(conditions as Condition[], type)?.status ?? '') : '';
  },
});

/** Ages as kubectl writes them: seconds to two minutes, minutes to three hours, hours to two days, then days. */
export function shortAge(since: string, now: number): string {
  const seconds = Math.max(0, Math.floor((now - Date.parse(since)) / 1000));
  if (seconds < 120) return `${seconds}s`;
  if (seconds < 600) return `${Math.floor(seconds / 60)}m${seconds % 60 ? `${seconds % 60}s` : ''}`;
  if (seconds < 3 * 3600) return `${Math.floor(seconds / 60)}m`;
  if (seconds < 8 * 3600) return hoursAndMinutes(seconds);
  if (seconds < 48 * 3600) return `${Math.floor(seconds / 3600)}h`;
  return `${Math.floor(seconds / 86400)}d`;
}

function hoursAndMinutes(seconds: number): string {
  const minutes = Math.floor((seconds % 3600) / 60);
  return `${Math.floor(seconds / 3600)}h${minutes ? `${minutes}m` : ''}`;
}

export const age: Column = {
  name: 'Age',
  type: 'date',
  priority: 0,
  cell: (object, now) => shortAge(object.metadata.creationTimestamp, now),
};

/** Kinds that have no CRD print the age as text. */
export const builtInAge: Column = { ...age, type: 'string' };

export const namespace: readonly Column[] = [text('Status', 'status.phase'), builtInAge];

export const configMap: readonly Column[] = [
  {
    name: 'Data',
    type: 'string',
    priority: 0,
    cell: (object) => countAt(object, 'data') + countAt(object, 'binaryData'),
  },
  builtInAge,
];

export const controllerRevision: readonly Column[] = [
  {
    name: 'Controller',
    type: 'string',
    priority: 0,
    cell: (object) => {
      const owner = object.metadata.ownerReferences?.find((reference) => reference.controller);
      return owner ? ownerText(owner) : '<none>';
    },
  },
  text('Revision', 'revision'),
  builtInAge,
];

/** `virtualmachine.kubevirt.io/name`, without a group in the core one. */
function ownerText({ apiVersion, kind, name }: OwnerReference): string {
  const group = apiVersion.includes('/') ? `.${apiVersion.split('/')[0] ?? ''}` : '';
  return `${kind.toLowerCase()}${group}/${name}`;
}
