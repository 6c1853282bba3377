/** Clause 1.4: start, stop and restart, by run strategy and state. */

import type { Json, JsonObject } from '../json.ts';
import { vmCall, vms } from '../setup/paths.ts';
import type { Place, PowerState } from '../setup/power-states.ts';
import type { Call, Row, Table } from './row.ts';

type Verb = 'start' | 'stop' | 'restart';

/** The call of a row, on its own VM or on one that isn't there. */
function on(verb: Verb, options?: Json, missing = false): (place: Place) => Call {
  return ({ namespace, name }): Call => ({
    method: 'PUT',
    path: vmCall(namespace, missing ? 'none' : name, verb),
    ...(options !== undefined && { body: options }),
  });
}

interface Accepted {
  readonly name: string;
  readonly given: PowerState;
  readonly options?: Json;
  readonly then: JsonObject;
  readonly order?: NonNullable<Row['order']>;
  readonly since?: string;
}

interface Refused {
  readonly given: PowerState;
  readonly options?: Json;
  readonly why: string;
  readonly says?: RegExp;
}

function accepted(verb: Verb, { name, given, options, ...more }: Accepted): Row {
  return { name: `${verb}: ${name}`, given, call: on(verb, options), status: 202, ...more };
}

function refused(verb: Verb, { given, options, why, says }: Refused): Row {
  const name = `${verb} is refused ${why}`;
  return { name, given, call: on(verb, options), status: 409, reason: 'Conflict', ...(says && { says }) };
}

const RUNNING: JsonObject = { printableStatus: 'Running', stateChangeRequests: null };
const UP: JsonObject = { phase: 'Running', deleting: null };

const START: readonly Row[] = [
  {
    name: 'start of a VM that is not there is 404',
    call: on('start', undefined, true),
    status: 404,
    reason: 'NotFound',
  },
  refused('start', { given: 'always-running', why: 'while the VM runs', says: /already running/ }),
  refused('start', { given: 'manual-running', why: 'while the VM runs, also with Manual' }),
  refused('start', { given: 'always-starting', why: 'while the VMI is Scheduling' }),
  refused('start', { given: 'halted-stopping', why: 'while the VMI is shutting down' }),
  accepted('start', {
    name: 'Halted becomes Always',
    given: 'halted-off',
    then: { vm: { ...RUNNING, runStrategy: 'Always' }, vmi: UP },
    order: { vm: { runStrategy: ['Halted', 'Always'], requests: [[]] } },
  }),
  accepted('start', {
    name: 'paused from Halted queues a Start, becomes Always and Paused',
    given: 'halted-off',
    options: { paused: true },
    then: { vm: { runStrategy: 'Always', printableStatus: 'Paused', stateChangeRequests: null }, vmi: UP },
    order: { vm: { runStrategy: ['Halted', 'Always'], requests: [[], ['Start'], []] } },
  }),
  accepted('start', {
    name: 'Manual queues a Start',
    given: 'manual-off',
    then: { vm: { ...RUNNING, runStrategy: 'Manual' }, vmi: UP },
    order: { vm: { requests: [[], ['Start'], []] } },
  }),
  accepted('start', {
    name: 'RerunOnFailure queues a Start',
    given: 'rerun-off',
    then: { vm: { ...RUNNING, runStrategy: 'RerunOnFailure' }, vmi: UP },
    order: { vm: { requests: [[], ['Start'], []] } },
  }),
  accepted('start', {
    name: 'Manual with a VMI that has Succeeded replaces it',
    given: 'manual-succeeded',
    then: { vm: RUNNING, vmi: UP },
    order: { vm: { requests: [[], ['Stop', 'Start'], ['Start'], []] } },
  }),
  accepted('start', {
    name: 'Manual with a VMI that has Failed replaces it',
    given: 'manual-failed',
    then: { vm: RUNNING, vmi: UP },
    order: { vm: { requests: [[], ['Stop', 'Start'], ['Start'], []] } },
  }),
  refused('start', { given: 'once-succeeded', why: 'with Once, though the guest is off' }),
  refused('start', { given: 'always-provisioning', why: 'with Always, though there is no VMI yet' }),
  {
    name: 'start is refused when a volume migration needs recovery by hand',
    given: ({ namespace, name }) => [
      async (scene) => {
        await scene.must('POST', vms(namespace), { ...HALTED, metadata: { name } });
        const type = 'application/merge-patch+json';
        const condition = {
          type: 'ManualRecoveryRequired',
          status: 'True',
          lastProbeTime: null,
          lastTransitionTime: null,
        };
        await scene.settled(name, async () => (await scene.send('GET', vms(namespace, name))).body);
        await scene.must('PATCH', `${vms(namespace, name)}/status`, { status: { conditions: [condition] } }, { type });
      },
    ],
    call: on('start'),
    status: 409,
    reason: 'Conflict',
    says: /recovery required/,
  },
];

const HALTED: JsonObject = {
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachine',
  spec: { runStrategy: 'Halted', template: { spec: { domain: { memory: { guest: '1Gi' }, devices: {} } } } },
};

function off(runStrategy: string): JsonObject {
  return { vm: { printableStatus: 'Stopped', created: null, stateChangeRequests: null, runStrategy }, vmi: null };
}

const STOP: readonly Row[] = [
  { name: 'stop of a VM that is not there is 404', call: on('stop', undefined, true), status: 404, reason: 'NotFound' },
  refused('stop', { given: 'halted-off', why: 'when Halted and off', says: /not running/ }),
  refused('stop', { given: 'halted-stopping', why: 'when Halted and already stopping' }),
  refused('stop', {
    given: 'halted-stopping',
    options: { gracePeriod: 90 },
    why: 'with a longer grace than that under way',
  }),
  accepted('stop', {
    name: 'a shorter grace turns a shutdown under way into a forced one',
    given: 'halted-stopping',
    options: { gracePeriod: 0 },
    then: off('Halted'),
    order: { vmi: [{ grace: [60, 0], phase: ['Running', 'Succeeded'] }] },
  }),
  refused('stop', { given: 'manual-off', why: 'with Manual and no VMI' }),
  refused('stop', { given: 'rerun-off', why: 'with RerunOnFailure and no VMI' }),
  refused('stop', { given: 'manual-succeeded', why: 'with Manual and a final VMI' }),
  accepted('stop', {
    name: 'Manual queues a Stop',
    given: 'manual-running',
    then: off('Manual'),
    order: { vm: { requests: [[], ['Stop'], []] } },
  }),
  accepted('stop', {
    name: 'RerunOnFailure queues a Stop',
    given: 'rerun-running',
    then: off('RerunOnFailure'),
    order: { vm: { requests: [[], ['Stop'], []] } },
  }),
  accepted('stop', {
    name: 'Always becomes Halted',
    given: 'always-running',
    then: off('Halted'),
    order: { vm: { requests: [[]] } },
  }),
  accepted('stop', { name: 'Once becomes Halted', given: 'once-running', then: off('Halted') }),
  accepted('stop', { name: 'Once becomes Halted also with a final VMI', given: 'once-succeeded', then: off('Halted') }),
  accepted('stop', {
    name: 'Always becomes Halted also when nothing runs',
    given: 'always-provisioning',
    then: { vm: { runStrategy: 'Halted' }, vmi: null },
  }),
  accepted('stop', {
    name: 'a VM that waits as a receiver is left as it is',
    since: '1.9',
    given: 'receiver-off',
    then: { vm: { runStrategy: 'WaitAsReceiver', printableStatus: 'WaitingForReceiver' } },
  }),
  {
    name: 'stop and then start turn Once into Always',
    given: 'once-running',
    call: on('stop'),
    status: 202,
    check: async (scene, { namespace, name }) => {
      await scene.send('PUT', vmCall(namespace, name, 'start'));
      const { body } = await scene.send('GET', vms(namespace, name));
      return JSON.stringify(body).includes('"runStrategy":"Always"') ? undefined : 'the strategy is not Always';
    },
  },
];

const RESTART: readonly Row[] = [
  {
    name: 'restart of a VM that is not there is 404',
    call: on('restart', undefined, true),
    status: 404,
    reason: 'NotFound',
  },
  ...[1, 30, -1].map((gracePeriodSeconds): Row => ({
    name: `restart with a grace of ${gracePeriodSeconds} is 400`,
    given: 'manual-off',
    call: on('restart', { gracePeriodSeconds }),
    status: 400,
    reason: 'BadRequest',
  })),
  refused('restart', { given: 'halted-off', why: 'with Halted' }),
  refused('restart', { given: 'once-running', why: 'with Once' }),
  refused('restart', { given: 'manual-off', why: 'with no VMI' }),
  accepted('restart', {
    name: 'queues Stop and Start, and another VMI comes',
    given: 'always-running',
    then: { vm: { ...RUNNING, runStrategy: 'Always' }, vmi: UP },
    order: {
      vm: { requests: [[], ['Stop', 'Start'], ['Start'], []], runStrategy: ['Always'] },
      vmi: [{ gone: [false, true], deleting: [null, true] }],
    },
  }),
  accepted('restart', {
    name: 'a final VMI is replaced',
    given: 'manual-succeeded',
    then: { vm: RUNNING, vmi: UP },
  }),
  accepted('restart', {
    name: 'by force, a paused VM is replaced',
    given: 'manual-paused',
    options: { gracePeriodSeconds: 0 },
    then: { vm: RUNNING, vmi: UP },
  }),
  accepted('restart', {
    name: 'with a grace of 0 the VMI gets one second',
    since: '1.9',
    given: 'manual-running',
    options: { gracePeriodSeconds: 0 },
    then: { vm: RUNNING, vmi: { ...UP, terminationGracePeriodSeconds: 30 } },
    order: { vmi: [{ grace: [30, 1] }] },
  }),
  {
    ...accepted('restart', {
      name: 'with a grace of 0 the guest loses its launcher, and its VMI keeps the grace',
      given: 'manual-running',
      options: { gracePeriodSeconds: 0 },
      then: { vm: RUNNING, vmi: { ...UP, terminationGracePeriodSeconds: 30 } },
      order: { vmi: [{ grace: [30], gone: [false, true] }] },
    }),
    before: '1.9',
  },
  {
    name: 'restart while a Stop is queued is 500, busy',
    given: 'manual-stopping',
    call: on('restart'),
    status: 500,
    reason: 'InternalError',
    says: /already underway/,
  },
];

export const POWER_TABLE: Table = { clause: '1.4', since: '1.4', rows: [...START, ...STOP, ...RESTART] };
