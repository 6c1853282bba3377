/** What kubectl prints of the objects of access control. */

import { age } from '../api/columns.ts';
import type { Column } from '../api/columns.ts';
import type { KubeObject } from '../objects.ts';
import type { Binding, Subject } from './objects.ts';

const subjects = (name: string, kind: string): Column => ({
  name,
  type: 'string',
  priority: 1,
  cell: (object) => {
    const { subjects: all = [] } = object as Binding;
    const shown = all.filter((subject) => subject.kind === kind);
    return shown.map(nameOf).join(', ');
  },
});

const nameOf = ({ kind, name, namespace = '' }: Subject): string =>
  kind === 'ServiceAccount' ? `${namespace}/${name}` : name;

export const serviceAccount: readonly Column[] = [
  {
    name: 'Secrets',
    type: 'string',
    priority: 0,
    cell: (object) => {
      const { secrets } = object as KubeObject & { secrets?: unknown };
      return Array.isArray(secrets) ? secrets.length : 0;
    },
  },
  age,
];

export const role: readonly Column[] = [
  { name: 'Created At', type: 'date', priority: 0, cell: (object) => object.metadata.creationTimestamp },
];

export const binding: readonly Column[] = [
  {
    name: 'Role',
    type: 'string',
    priority: 0,
    cell: (object) => {
      const { roleRef } = object as Binding;
      return `${roleRef.kind}/${roleRef.name}`;
    },
  },
  age,
  subjects('Users', 'User'),
  subjects('Groups', 'Group'),
  subjects('ServiceAccounts', 'ServiceAccount'),
];
