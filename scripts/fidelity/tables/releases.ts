/** The document's first table: what came with which release, told by trying it. */

import { machine } from '../setup/machine.ts';
import { vmiCall, vms } from '../setup/paths.ts';
import type { Place } from '../setup/power-states.ts';
import type { Call, Row, Table } from './row.ts';

const emptyDrive = ({ namespace, name }: Place): Call => ({
  method: 'POST',
  path: `${vms(namespace)}?dryRun=All`,
  body: machine({ name, runStrategy: 'Halted' }),
});

const reset = ({ namespace }: Place): Call => ({ method: 'PUT', path: vmiCall(namespace, 'none', 'reset') });

const ROWS: readonly Row[] = [
  { name: 'an empty CD-ROM drive is accepted', since: '1.9', call: emptyDrive, status: 201 },
  {
    name: 'an empty CD-ROM drive is refused',
    since: '1.4',
    before: '1.6',
    call: emptyDrive,
    status: 422,
    reason: 'Invalid',
  },
  { name: 'reset is known', since: '1.5', call: reset, status: 404, reason: 'NotFound' },
  { name: 'reset is not known yet', since: '1.4', before: '1.5', call: reset, status: 404, reason: '' },
];

export const RELEASES: Table = { clause: 'releases', rows: ROWS };
