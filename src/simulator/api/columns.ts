/**
 * The columns that kubectl prints, per kind: facts of the API server's and of the CRDs' printer columns. A column reads
 * one cell from an object; how a Table is put together is in representations.ts.
 */

import { conditionOf } from '../objects.ts';
import type { Condition, KubeObject } from '../objects.ts';
import { isObject } from '../json.ts';
import type { Json } from '../json.ts';

export interface Column {
  readonly name: string;
  readonly type: 'string' | 'date' | 'integer' | 'number';
  /** 0 is always printed, 1 with `-o wide` only. */
  readonly priority: 0 | 1;
  /** `now` in milliseconds, for ages. */
  readonly cell: (object: KubeObject, now: number) => Json;
}

const at = (object: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), object);

const textAt = (object: unknown, path: string): string => {
  const value = at(object, path.split('.'));
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

const countAt = (object: unknown, path: string): number => {
  const value = at(object, path.split('.'));
  return isObject(value) ? Object.keys(value).length : 0;
};

const text = (name: string, path: string, priority: 0 | 1 = 0): Column => ({
  name,
  type: 'string',
  priority,
  cell: (object) => textAt(object, path),
});

const condition = (name: string, type: string, priority: 0 | 1 = 0): Column => ({
  name,
  type: 'string',
  priority,
  cell: (object) => {
    const conditions = at(object, ['status', 'conditions']);
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

export const virtualMachine: readonly Column[] = [
  age,
  text('Status', 'status.printableStatus'),
  condition('Ready', 'Ready'),
];

export const virtualMachineInstance: readonly Column[] = [
  age,
  text('Phase', 'status.phase'),
  {
    name: 'IP',
    type: 'string',
    priority: 0,
    cell: (object) => {
      const interfaces = at(object, ['status', 'interfaces']);
      return Array.isArray(interfaces) ? textAt(interfaces[0], 'ipAddress') : '';
    },
  },
  text('NodeName', 'status.nodeName'),
  condition('Ready', 'Ready'),
  condition('Live-Migratable', 'LiveMigratable', 1),
  condition('Paused', 'Paused', 1),
];

export const kubeVirt: readonly Column[] = [age, text('Phase', 'status.phase')];

export const namespace: readonly Column[] = [text('Status', 'status.phase'), age];

export const configMap: readonly Column[] = [
  { name: 'Data', type: 'string', priority: 0, cell: (object) => String(countAt(object, 'data')) },
  age,
];

export const controllerRevision: readonly Column[] = [
  {
    name: 'Controller',
    type: 'string',
    priority: 0,
    cell: (object) => {
      const owner = object.metadata.ownerReferences?.find((reference) => reference.controller);
      return owner ? `${owner.kind.toLowerCase()}/${owner.name}` : '<none>';
    },
  },
  text('Revision', 'revision'),
  age,
];
