/** Section 0, corrections 1 to 11: KubeVirt's subresources; with them, those about states. */

import { at, listAt } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import { vmCall, vmiCall } from '../setup/paths.ts';
import type { Place } from '../setup/power-states.ts';
import { STATE_CORRECTIONS } from './corrections-states.ts';
import { onInstance } from './instance-actions.ts';
import type { Call, Row, Table } from './row.ts';

const SUBRESOURCES = '/apis/subresources.kubevirt.io/v1';

interface CallOptions {
  readonly method?: string;
  readonly body?: Json;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: string;
}

function vm(verb: string, { method = 'PUT', query = '', ...more }: CallOptions = {}): (place: Place) => Call {
  return ({ namespace, name }) => ({ method, path: `${vmCall(namespace, name, verb)}${query}`, ...more });
}

function vmi(verb: string, missing = false): (place: Place) => Call {
  return ({ namespace, name }) => ({ method: 'GET', path: vmiCall(namespace, missing ? 'none' : name, verb) });
}

const PLAIN = { reason: '', type: 'text/plain' } as const;
const DRY = { dryRun: ['All'] } as const satisfies JsonObject;

const CALLS: readonly Row[] = [
  {
    name: '1 a PUT that accepts JSON only is 406, in plain text',
    given: 'manual-off',
    call: vm('stop', { body: DRY, headers: { accept: 'application/json' } }),
    status: 406,
    ...PLAIN,
  },
  {
    name: '1 a PUT that accepts anything is carried out',
    given: 'always-made',
    call: vm('stop', { body: DRY, headers: { accept: '*/*' } }),
    status: 202,
  },
  {
    name: '2 dryRun in the query is not looked at',
    given: 'halted-off',
    call: vm('start', { query: '?dryRun=All' }),
    status: 202,
    then: { vm: { runStrategy: 'Always', printableStatus: 'Running' } },
  },
  {
    name: '2 dryRun in the body changes nothing',
    given: 'halted-off',
    call: vm('start', { body: DRY }),
    status: 202,
    then: { vm: { runStrategy: 'Halted', stateChangeRequests: null }, vmi: null },
  },
  {
    name: '2 a bad dryRun in the body is 500',
    given: 'halted-off',
    call: vm('start', { body: { dryRun: ['Some'] } }),
    status: 500,
    reason: 'InternalError',
  },
  {
    name: '3 a forced restart while a Stop is queued is 500, and yet ends the guest',
    since: '1.9',
    given: 'manual-stopping',
    call: vm('restart', { body: { gracePeriodSeconds: 0 } }),
    status: 500,
    says: /already underway/,
    then: { vm: { printableStatus: 'Stopped' }, vmi: null },
    order: { vmi: [{ grace: [60, 1] }] },
  },
  {
    name: '3 a forced restart while a Stop is queued is 500, and does nothing',
    before: '1.9',
    given: 'manual-stopping',
    call: vm('restart', { body: { gracePeriodSeconds: 0 } }),
    status: 500,
    says: /already underway/,
    order: { vmi: [{ grace: [60] }] },
  },
  {
    name: '3 a forced restart with Always while the VMI is being deleted is accepted',
    given: 'always-stopping',
    call: vm('restart', { body: { gracePeriodSeconds: 0 } }),
    status: 202,
    then: { vm: { printableStatus: 'Running' } },
  },
  {
    name: '4 a start while a Stop is queued is 409',
    given: 'manual-stopping',
    call: vm('start'),
    status: 409,
    reason: 'Conflict',
  },
  {
    name: '5 a restart before the guest runs, with Always, ends in CrashLoopBackOff with a Start queued',
    given: 'always-starting',
    call: vm('restart'),
    status: 202,
    then: { vm: { printableStatus: 'CrashLoopBackOff', stateChangeRequests: [{ action: 'Start' }] } },
  },
  {
    name: '5 a restart before the guest runs, with Manual, starts again at once',
    given: 'manual-starting',
    call: vm('restart'),
    status: 202,
    then: { vm: { printableStatus: 'ErrorUnschedulable', stateChangeRequests: null }, vmi: { phase: 'Scheduling' } },
    order: { vm: { requests: [[], ['Stop', 'Start'], ['Start'], []] } },
  },
  {
    name: '6 a receiver is not started',
    since: '1.9',
    given: 'receiver-off',
    call: vm('start'),
    status: 409,
    reason: 'Conflict',
  },
  {
    name: '6 a restart of a receiver stays queued',
    since: '1.9',
    given: 'receiver-off',
    call: vm('restart'),
    status: 202,
    then: {
      vm: { printableStatus: 'WaitingForReceiver', stateChangeRequests: [{ action: 'Stop' }, { action: 'Start' }] },
    },
  },
  ...(['pause', 'reset', 'softreboot'] as const).map((verb): Row => ({
    name: `7 ${verb} is accepted while the VMI is being deleted`,
    since: verb === 'reset' ? '1.5' : '1.4',
    given: 'halted-stopping',
    call: onInstance(verb),
    status: 200,
  })),
  ...['guestosinfo', 'userlist', 'filesystemlist'].flatMap((what): Row[] => [
    {
      name: `8 ${what} without an agent is 500 in plain text, and says so`,
      given: 'always-running',
      call: vmi(what),
      status: 500,
      ...PLAIN,
      says: /does not have guest agent connected/,
    },
    {
      name: `8 ${what} of a VMI that is not there is 500`,
      given: 'halted-off',
      call: vmi(what, true),
      status: 500,
      ...PLAIN,
    },
  ]),
  {
    name: '9 addvolume without a body is 400',
    given: 'halted-off',
    call: vm('addvolume'),
    status: 400,
    reason: 'BadRequest',
  },
  {
    name: '9 another method is 405 in plain text',
    given: 'halted-off',
    call: vm('start', { method: 'POST', body: {} }),
    status: 405,
    ...PLAIN,
  },
  {
    name: '9 an unknown subresource is 404 in plain text',
    given: 'halted-off',
    call: vm('frobnicate'),
    status: 404,
    ...PLAIN,
  },
  {
    name: '9 the VM itself in the subresources group is 401 in plain text',
    given: 'halted-off',
    call: ({ namespace, name }) => ({
      method: 'GET',
      path: `${SUBRESOURCES}/namespaces/${namespace}/virtualmachines/${name}`,
    }),
    status: 401,
    ...PLAIN,
  },
  {
    name: '10 any content type is taken',
    given: 'always-made',
    call: vm('stop', { body: JSON.stringify(DRY), headers: { 'content-type': 'text/plain' } }),
    status: 202,
  },
  {
    name: '10 YAML is read',
    given: 'always-made',
    call: vm('stop', { body: 'dryRun: [All]\n', headers: { 'content-type': 'application/yaml' } }),
    status: 202,
    then: { vm: { runStrategy: 'Always' } },
  },
  {
    name: '11 discovery of the subresources has no verbs',
    call: () => ({ method: 'GET', path: SUBRESOURCES }),
    status: 200,
    body: { kind: 'APIResourceList', groupVersion: 'subresources.kubevirt.io/v1' },
    check: async (scene) => {
      const { body } = await scene.send('GET', SUBRESOURCES);
      const resources = listAt(body, 'resources');
      const isSo = resources.length > 0 && resources.every((one) => at(one, 'verbs') === null);
      return isSo ? undefined : 'some have verbs';
    },
  },
];

export const CORRECTIONS: Table = { clause: '0', since: '1.4', rows: [...CALLS, ...STATE_CORRECTIONS] };
