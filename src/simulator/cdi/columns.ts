/** The columns that kubectl prints of CDI's kinds, as their CRDs say. */

import { age } from '../api/columns.ts';
import type { Column } from '../api/columns.ts';
import { isObject } from '../json.ts';
import type { KubeObject } from '../objects.ts';

const statusCell =
  (field: string): Column['cell'] =>
  ({ status }: KubeObject) =>
    (isObject(status) ? status[field] : undefined) ?? '';

export const dataVolume: readonly Column[] = [
  { name: 'Phase', type: 'string', priority: 0, cell: statusCell('phase') },
  { name: 'Progress', type: 'string', priority: 0, cell: statusCell('progress') },
  { name: 'Restarts', type: 'integer', priority: 0, cell: statusCell('restartCount') },
  age,
];

export const cdi: readonly Column[] = [age, { name: 'Phase', type: 'string', priority: 0, cell: statusCell('phase') }];
