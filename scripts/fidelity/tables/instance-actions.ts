/** Clause 1.5: what is asked of a running guest. */

import type { Json } from '../json.ts';
import { make, runs } from '../setup/actions.ts';
import { plainMachine, withoutDrive } from '../setup/machine.ts';
import { vmiCall, vms } from '../setup/paths.ts';
import type { Place, PowerState } from '../setup/power-states.ts';
import type { Call, Row, Table } from './row.ts';

type Verb = 'pause' | 'unpause' | 'softreboot' | 'reset' | 'freeze' | 'unfreeze';

export function onInstance(verb: Verb, options?: Json): (place: Place) => Call {
  return ({ namespace, name }) => ({
    method: 'PUT',
    path: vmiCall(namespace, name, verb),
    ...(options !== undefined && { body: options }),
  });
}

const VERBS: readonly Verb[] = ['pause', 'unpause', 'softreboot', 'reset', 'freeze', 'unfreeze'];

function conflict(verb: Verb, given: PowerState, why: string, says?: RegExp): Row {
  const name = `${verb} is refused ${why}`;
  return { name, given, call: onInstance(verb), status: 409, reason: 'Conflict', ...(says && { says }) };
}

/** A VM with other fields that runs. */
function special(changes: Parameters<typeof plainMachine>[0]['template']): Row['given'] & {} {
  return ({ namespace, name }: Place) => [
    make(vms(namespace), plainMachine({ name, runStrategy: 'Always', ...(changes && { template: changes }) })),
    runs(namespace, name),
  ];
}

const PAUSED = { vm: { printableStatus: 'Paused', ready: null }, vmi: { phase: 'Running' } };

export const INSTANCE_ACTIONS: Table = {
  clause: '1.5',
  since: '1.4',
  rows: [
    ...VERBS.map((verb): Row => ({
      name: `${verb} of a VMI that is not there is 404`,
      since: verb === 'reset' ? '1.5' : '1.4',
      given: 'halted-off',
      call: onInstance(verb, {}),
      status: 404,
      reason: 'NotFound',
    })),
    conflict('pause', 'always-starting', 'before the guest runs'),
    conflict('pause', 'always-paused', 'when it is paused already'),
    { name: 'pause of a running guest', given: 'always-running', call: onInstance('pause'), status: 200, then: PAUSED },
    {
      name: 'pause is forbidden when a liveness probe watches the guest',
      given: special({ livenessProbe: { tcpSocket: { port: 22 } } }),
      call: onInstance('pause'),
      status: 403,
      reason: 'Forbidden',
      says: /LivenessProbe/,
    },
    conflict('unpause', 'always-starting', 'before the guest runs'),
    conflict('unpause', 'always-running', 'when it is not paused', /is not paused/),
    {
      name: 'unpause of a paused guest',
      given: 'always-paused',
      call: onInstance('unpause'),
      status: 200,
      then: { vm: { printableStatus: 'Running', ready: true }, vmi: { phase: 'Running' } },
    },
    conflict('softreboot', 'always-starting', 'before the guest runs'),
    conflict('softreboot', 'always-paused', 'when the guest is paused'),
    {
      name: 'softreboot of a running guest changes nothing that the API shows',
      given: 'always-running',
      call: onInstance('softreboot'),
      status: 200,
      then: { vm: { printableStatus: 'Running' }, vmi: { phase: 'Running' } },
    },
    {
      name: 'softreboot is refused when the guest has neither agent nor ACPI',
      given: special(withoutDrive({ features: { acpi: { enabled: false } } })),
      call: onInstance('softreboot'),
      status: 409,
      reason: 'Conflict',
      says: /neither have the agent connected/,
    },
    {
      name: 'reset before the guest runs is 400',
      since: '1.5',
      given: 'always-starting',
      call: onInstance('reset'),
      status: 400,
      reason: 'BadRequest',
      says: /non-running VMI/,
    },
    {
      name: 'reset of a final VMI is 400',
      since: '1.5',
      given: 'manual-succeeded',
      call: onInstance('reset'),
      status: 400,
      reason: 'BadRequest',
      says: /non-running VMI/,
    },
    {
      name: 'reset of a running guest keeps its VMI',
      since: '1.5',
      given: 'always-running',
      call: onInstance('reset'),
      status: 200,
      then: { vm: { printableStatus: 'Running' }, vmi: { phase: 'Running' } },
    },
    {
      name: 'reset of a paused guest leaves it paused',
      since: '1.5',
      given: 'always-paused',
      call: onInstance('reset'),
      status: 200,
      then: PAUSED,
    },
    conflict('freeze', 'always-starting', 'before the guest runs'),
    conflict('unfreeze', 'always-starting', 'before the guest runs'),
    {
      name: 'freeze of a running guest',
      given: 'always-running',
      call: onInstance('freeze', { unfreezeTimeout: '1m' }),
      status: 200,
    },
  ],
};
