/** Section 10: what a VM and its VMI go through, as the order of the values that watchers see. */

import { at, listAt, textAt } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Scene } from '../replay/scene.ts';
import type { Action } from '../replay/script.ts';
import { newInstance, runs, tell } from '../setup/actions.ts';
import { NO_DRIVE, plainMachine } from '../setup/machine.ts';
import { vmCall, vmis, vms } from '../setup/paths.ts';
import { inState } from '../setup/power-states.ts';
import type { Place } from '../setup/power-states.ts';
import { CRASHED, NEW_GUEST, SHUT_DOWN } from './orders.ts';
import type { Call, Row, Table } from './row.ts';
import { BY_THE_GUEST } from './sequences-by-guest.ts';

function create(runStrategy: string): (place: Place) => Call {
  return ({ namespace, name }) => ({ method: 'POST', path: vms(namespace), body: plainMachine({ name, runStrategy }) });
}

function vm(verb: string, options?: Json): (place: Place) => Call {
  return ({ namespace, name }) => ({
    method: 'PUT',
    path: vmCall(namespace, name, verb),
    ...(options !== undefined && { body: options }),
  });
}

function patch(spec: JsonObject): (place: Place) => Call {
  return ({ namespace, name }) => ({
    method: 'PATCH',
    path: vms(namespace, name),
    headers: { 'content-type': 'application/merge-patch+json' },
    body: { spec },
  });
}

async function conditionsOf(scene: Scene, { namespace, name }: Place): Promise<readonly string[]> {
  const { body } = await scene.send('GET', vms(namespace, name));
  const conditions = listAt(body, 'status', 'conditions').filter((one) => textAt(one, 'status') === 'True');
  return conditions.map((one) => textAt(one, 'type'));
}

function condition(type: string, isWanted: boolean): Row['check'] & {} {
  return async (scene, place) => {
    const has = (await conditionsOf(scene, place)).includes(type);
    return has === isWanted ? undefined : `${type} is ${has ? 'there' : 'not there'}`;
  };
}

const BOOT_ORDER: JsonObject = {
  template: { spec: { domain: { devices: { disks: [{ name: 'rootdisk', bootOrder: 2, disk: { bus: 'virtio' } }] } } } },
};

const CREATE_AND_START: readonly Row[] = [
  {
    name: '10.1 a new VM that is Halted gets a finalizer, two annotations and Ready=False',
    call: create('Halted'),
    status: 201,
    then: { vm: { printableStatus: 'Stopped', created: null, conditions: ['Ready=False:VMINotExists'] }, vmi: null },
    check: async (scene, { namespace, name }) => {
      const { body } = await scene.send('GET', vms(namespace, name));
      const has = [
        listAt(body, 'metadata', 'finalizers').includes('kubevirt.io/virtualMachineControllerFinalize'),
        textAt(body, 'metadata', 'annotations', 'kubevirt.io/latest-observed-api-version') === 'v1',
        textAt(body, 'metadata', 'annotations', 'kubevirt.io/storage-observed-api-version') === 'v1',
      ];
      return has.every(Boolean) ? undefined : `finalizer, annotations: ${has.join(', ')}`;
    },
  },
  ...['Always', 'Once', 'RerunOnFailure'].map((strategy): Row => ({
    name: `10.2 a new VM with ${strategy} starts`,
    call: create(strategy),
    status: 201,
    then: { vm: { printableStatus: 'Running', created: true, ready: true, 'status.runStrategy': strategy } },
    order: { vm: { created: [null, true] }, vmi: [NEW_GUEST] },
  })),
  {
    name: '10.2 a VM started from Halted',
    given: 'halted-off',
    call: vm('start'),
    status: 202,
    order: { vm: { printableStatus: ['Starting', 'Running'], created: [null, true] }, vmi: [NEW_GUEST] },
  },
  {
    name: '10.2 a VM started paused',
    given: 'manual-off',
    call: vm('start', { paused: true }),
    status: 202,
    then: { vm: { printableStatus: 'Paused' } },
    order: {
      vm: { requests: [[], ['Start'], []] },
      vmi: [{ ...NEW_GUEST, Paused: [null, 'Paused=True:PausedByUser'] }],
    },
  },
  {
    name: '10.2 a VM that no node takes stays ErrorUnschedulable',
    given: 'halted-off',
    call: patch({ runStrategy: 'Always', template: { spec: { nodeSelector: { 'no.such/node': 'true' } } } }),
    status: 200,
    then: { vm: { printableStatus: 'ErrorUnschedulable' }, vmi: { phase: 'Scheduling' } },
  },
];

const STOP_AND_RESTART: readonly Row[] = [
  {
    name: '10.3 a graceful stop of a guest that follows ACPI',
    given: 'always-running',
    call: vm('stop'),
    status: 202,
    then: { vm: { created: null }, vmi: null },
    order: { vm: { printableStatus: ['Running', 'Stopping', 'Stopped'], created: [true, null] }, vmi: [SHUT_DOWN] },
  },
  {
    name: '10.3 a guest that does not hear ACPI is destroyed when its grace is over, and Failed',
    given: (place) => [...inState('halted-off', place, NO_DRIVE), ...deafWithGrace(place, 3)],
    call: vm('stop'),
    status: 202,
    then: { vm: { created: null }, vmi: null },
    order: { vmi: [CRASHED] },
  },
  {
    name: '10.3 a stop with no grace ends in Succeeded',
    given: 'always-running',
    call: vm('stop', { gracePeriod: 0 }),
    status: 202,
    then: { vm: { created: null }, vmi: null },
    order: { vmi: [{ ...SHUT_DOWN, grace: [30, 0] }] },
  },
  {
    name: '10.4 a restart: the queue, the VMI gone, another one',
    given: 'manual-running',
    call: vm('restart'),
    status: 202,
    then: { vm: { printableStatus: 'Running', ready: true } },
    order: {
      vm: { requests: [[], ['Stop', 'Start'], ['Start'], []], created: [true, null, true] },
      vmi: [SHUT_DOWN, NEW_GUEST],
    },
  },
  {
    name: '10.4 a stop during a restart replaces the queue',
    given: 'manual-stopping',
    call: vm('stop', { gracePeriod: 0 }),
    status: 202,
    then: { vm: { printableStatus: 'Stopped', stateChangeRequests: null }, vmi: null },
  },
];

/** Runs, no longer hears ACPI, and has so many seconds. */
function deafWithGrace({ namespace, name }: Place, seconds: number): readonly Action[] {
  return [
    async (scene) => {
      const type = 'application/merge-patch+json';
      const spec = { runStrategy: 'Always', template: { spec: { terminationGracePeriodSeconds: seconds } } };
      await scene.must('PATCH', vms(namespace, name), { spec }, { type });
    },
    tell('PATCH', `guests/${namespace}/${name}`, { acpi: 'ignores' }),
    runs(namespace, name),
  ];
}

const REST: readonly Row[] = [
  {
    name: '10.10 another boot order on a running VM needs a restart',
    given: 'always-running',
    call: patch(BOOT_ORDER),
    status: 200,
    check: condition('RestartRequired', true),
  },
  {
    name: '10.10 RestartRequired goes with the next VMI',
    given: (place) => [
      ...inState('always-running', place, NO_DRIVE),
      async (scene) => {
        const type = 'application/merge-patch+json';
        await scene.must('PATCH', vms(place.namespace, place.name), { spec: BOOT_ORDER }, { type });
      },
      newInstance(place.namespace, place.name, [
        async (scene) => {
          await scene.must('PUT', vmCall(place.namespace, place.name, 'restart'));
        },
      ]),
    ],
    check: condition('RestartRequired', false),
  },
  {
    name: '10.12 a VM that runs is deleted after its VMI',
    given: 'always-running',
    call: ({ namespace, name }) => ({ method: 'DELETE', path: vms(namespace, name) }),
    status: 200,
    body: { kind: 'VirtualMachine' },
    order: { vm: { printableStatus: ['Running', 'Terminating'], gone: [false, true] }, vmi: [SHUT_DOWN] },
  },
  {
    name: '10.12 a VM deleted with Orphan leaves its VMI running',
    given: 'always-running',
    call: ({ namespace, name }) => ({ method: 'DELETE', path: `${vms(namespace, name)}?propagationPolicy=Orphan` }),
    status: 200,
    then: { vm: null },
    check: async (scene, { namespace, name }) => {
      const { body } = await scene.send('GET', vmis(namespace, name));
      return at(body, 'status', 'phase') === 'Running' ? undefined : 'the VMI does not run';
    },
  },
  {
    name: '10.2 events tell of the VMI that was made and of the guest that started',
    given: 'always-running',
    check: async (scene, { namespace, name }) => {
      const path = `/api/v1/namespaces/${namespace}/events?fieldSelector=involvedObject.name%3D${name}`;
      const reasons = listAt((await scene.send('GET', path)).body, 'items').map((event) => textAt(event, 'reason'));
      const missing = ['SuccessfulCreate', 'Created', 'Started'].filter((reason) => !reasons.includes(reason));
      return missing.length === 0 ? undefined : `no event ${missing.join(', ')}`;
    },
  },
];

export const SEQUENCES: Table = {
  clause: '10',
  since: '1.4',
  rows: [...CREATE_AND_START, ...STOP_AND_RESTART, ...BY_THE_GUEST, ...REST],
};
