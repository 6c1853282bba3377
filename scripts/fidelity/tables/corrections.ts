/** Section 0, corrections 1 to 19: KubeVirt's subresources, states and webhooks. */

import { at, isEqual, isObject, listAt, textAt } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Action } from '../replay/script.ts';
import { call, make, runs, stopped } from '../setup/actions.ts';
import { machine, template } from '../setup/machine.ts';
import { vmCall, vmiCall, vmis, vms } from '../setup/paths.ts';
import { inState } from '../setup/power-states.ts';
import type { Place } from '../setup/power-states.ts';
import { onInstance } from './instance-actions.ts';
import type { Call, Row, Table } from './row.ts';

const SUBRESOURCES = '/apis/subresources.kubevirt.io/v1';
const MERGE = { type: 'application/merge-patch+json' } as const;

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
    given: 'always-running',
    call: vm('stop', { body: DRY, headers: { accept: 'application/json' } }),
    status: 406,
    ...PLAIN,
  },
  {
    name: '1 a PUT that accepts anything is carried out',
    given: 'always-running',
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
    given: 'manual-stopping',
    call: vm('restart', { body: { gracePeriodSeconds: 0 } }),
    status: 500,
    says: /already underway/,
    then: { vm: { printableStatus: 'Stopped' }, vmi: null },
    order: { vmi: [{ grace: [60, 1] }] },
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
  { name: '6 a receiver is not started', given: 'receiver-off', call: vm('start'), status: 409, reason: 'Conflict' },
  {
    name: '6 a restart of a receiver stays queued',
    given: 'receiver-off',
    call: vm('restart'),
    status: 202,
    then: {
      vm: { printableStatus: 'WaitingForReceiver', stateChangeRequests: [{ action: 'Stop' }, { action: 'Start' }] },
    },
  },
  ...(['pause', 'reset', 'softreboot'] as const).map((verb): Row => ({
    name: `7 ${verb} is accepted while the VMI is being deleted`,
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
    given: 'always-running',
    call: vm('stop', { body: JSON.stringify(DRY), headers: { 'content-type': 'text/plain' } }),
    status: 202,
  },
  {
    name: '10 YAML is read',
    given: 'always-running',
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

function patched(spec: JsonObject): (place: Place) => Action {
  return ({ namespace, name }) =>
    async (scene) => {
      await scene.must('PATCH', vms(namespace, name), { spec }, MERGE);
    };
}

const CPU = (cpu: JsonObject): JsonObject => ({ template: { spec: { domain: { cpu } } } });
const MEMORY = (guest: string): JsonObject => ({ template: { spec: { domain: { memory: { guest } } } } });

function isRestartRequired(vmObject: Json): boolean {
  return listAt(vmObject, 'status', 'conditions').some((one) => textAt(one, 'type') === 'RestartRequired');
}

const STATE: readonly Row[] = [
  {
    name: '12 RestartRequired outlives a stop',
    given: (place) => [
      ...inState('always-running', place),
      patched(CPU({ cores: 4 }))(place),
      call(vmCall(place.namespace, place.name, 'stop')),
      stopped(place.namespace, place.name),
    ],
    check: async (scene, { namespace, name }) => {
      const { body } = await scene.send('GET', vms(namespace, name));
      return isRestartRequired(body) ? undefined : 'the condition is gone';
    },
  },
  {
    name: '12 RestartRequired because of sockets does not keep memory from being changed live',
    given: (place) => [
      make(
        vms(place.namespace),
        machine({ name: place.name, runStrategy: 'Always', template: template({ cpu: { sockets: 2 } }) }),
      ),
      runs(place.namespace, place.name),
      patched(CPU({ sockets: 1 }))(place),
      patched(MEMORY('3Gi'))(place),
    ],
    check: async (scene, { namespace, name }) => {
      const { body } = await scene.send('GET', vmis(namespace, name));
      const guest = textAt(body, 'spec', 'domain', 'memory', 'guest');
      return guest === '3Gi' ? undefined : `the VMI has ${guest}`;
    },
  },
  {
    name: '13 cores alone stay alone',
    given: 'always-running',
    check: async (scene, { namespace, name }) => {
      const { body } = await scene.send('GET', vmis(namespace, name));
      const [cpu, topology] = [at(body, 'spec', 'domain', 'cpu'), at(body, 'status', 'currentCPUTopology')];
      const isAlone = isObject(cpu) && !['sockets', 'threads', 'maxSockets'].some((key) => key in cpu);
      return isAlone && isEqual(topology, { cores: 2 })
        ? undefined
        : `cpu ${JSON.stringify([cpu ?? null, topology ?? null])}`;
    },
  },
  {
    name: '14 a new VM is completed by little',
    call: ({ namespace, name }) => ({
      method: 'POST',
      path: vms(namespace),
      body: machine({ name, runStrategy: 'Halted' }),
    }),
    status: 201,
    body: {
      status: null,
      spec: {
        template: {
          metadata: { annotations: { 'kubevirt.io/pci-topology-version': 'v3' } },
          spec: {
            architecture: 'amd64',
            domain: {
              machine: { type: 'q35' },
              resources: {},
              devices: {
                disks: [{ name: 'rootdisk' }, { name: 'cdrom0', cdrom: { readonly: null, tray: null } }],
                interfaces: [{ model: null }],
              },
            },
          },
        },
      },
    },
  },
  {
    name: '15 readiness may lag behind the status',
    leftOut: 'it says what may be for a moment, not what is; file 10 has it in its orders',
  },
  {
    name: '16 Halted with an import, started paused, becomes Always and keeps the request',
    given: 'halted-provisioning',
    call: vm('start', { body: { paused: true } }),
    status: 202,
    then: {
      vm: { runStrategy: 'Always', printableStatus: 'Provisioning', stateChangeRequests: [{ action: 'Start' }] },
      vmi: null,
    },
  },
];

export const CORRECTIONS: Table = { clause: '0', rows: [...CALLS, ...STATE] };
