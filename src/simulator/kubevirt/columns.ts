/** The printer columns of KubeVirt's CRDs. */

import { age, at, condition, shortAge, text, textAt } from '../api/columns.ts';
import type { Column } from '../api/columns.ts';

/** A time that is shown as an age. */
const since = (name: string, path: string): Column => ({
  name,
  type: 'date',
  priority: 0,
  cell: (object, now) => {
    const time = textAt(object, path);
    return time ? shortAge(time, now) : '';
  },
});

const flag = (name: string, path: string): Column => ({
  name,
  type: 'boolean',
  priority: 0,
  cell: (object) => {
    const value = at(object, path);
    return typeof value === 'boolean' ? value : null;
  },
});

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
      const interfaces = at(object, 'status.interfaces');
      return Array.isArray(interfaces) ? textAt(interfaces[0], 'ipAddress') : '';
    },
  },
  text('NodeName', 'status.nodeName'),
  condition('Ready', 'Ready'),
  condition('Live-Migratable', 'LiveMigratable', 1),
  condition('Paused', 'Paused', 1),
];

export const kubeVirt: readonly Column[] = [age, text('Phase', 'status.phase')];

export const migration: readonly Column[] = [text('Phase', 'status.phase'), text('VMI', 'spec.vmiName')];

export const snapshot: readonly Column[] = [
  text('SourceKind', 'spec.source.kind'),
  text('SourceName', 'spec.source.name'),
  text('Phase', 'status.phase'),
  flag('ReadyToUse', 'status.readyToUse'),
  since('CreationTime', 'status.creationTime'),
  text('Error', 'status.error.message'),
];

export const restore: readonly Column[] = [
  text('TargetKind', 'spec.target.kind'),
  text('TargetName', 'spec.target.name'),
  flag('Complete', 'status.complete'),
  since('RestoreTime', 'status.restoreTime'),
  text('Error', 'status.error.message'),
];
