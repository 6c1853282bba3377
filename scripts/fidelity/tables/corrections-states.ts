/** Section 0, corrections 12 to 16: what a VM and its VMI look like. */

import { at, isEqual, isObject, listAt, textAt } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Action } from '../replay/script.ts';
import { call, make, runs, stopped, until } from '../setup/actions.ts';
import { machine, NO_DRIVE, plainMachine, withoutDrive } from '../setup/machine.ts';
import { vmCall, vmis, vms } from '../setup/paths.ts';
import { inState } from '../setup/power-states.ts';
import type { Place } from '../setup/power-states.ts';
import type { Row } from './row.ts';

const MERGE = { type: 'application/merge-patch+json' } as const;

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

/** Waits until the condition is there, or is not. */
const restartRequired =
  (wanted: boolean) =>
  ({ namespace, name }: Place): Action =>
    until(vms(namespace, name), 'RestartRequired', (body) => isRestartRequired(body) === wanted);

export const STATE_CORRECTIONS: readonly Row[] = [
  {
    name: '12 RestartRequired outlives a stop',
    given: (place) => [
      ...inState('always-running', place, NO_DRIVE),
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
    name: '12 RestartRequired outlives that the spec is as it was, and goes with the stop',
    before: '1.8',
    given: (place) => [
      ...inState('always-running', place, NO_DRIVE),
      patched(CPU({ cores: 4 }))(place),
      restartRequired(true)(place),
      patched(CPU({ cores: 2 }))(place),
      restartRequired(true)(place),
      call(vmCall(place.namespace, place.name, 'stop')),
      stopped(place.namespace, place.name),
    ],
    check: async (scene, { namespace, name }) => {
      const { body } = await scene.send('GET', vms(namespace, name));
      return isRestartRequired(body) ? 'the condition is there' : undefined;
    },
  },
  {
    name: '12 more sockets wait for a restart, where nothing else is configured',
    before: '1.6',
    given: (place) => [
      make(
        vms(place.namespace),
        plainMachine({ name: place.name, runStrategy: 'Always', template: withoutDrive({ cpu: { sockets: 2 } }) }),
      ),
      runs(place.namespace, place.name),
      patched(CPU({ sockets: 4 }))(place),
      restartRequired(true)(place),
    ],
    check: async (scene, { namespace, name }) => {
      const { body } = await scene.send('GET', vmis(namespace, name));
      const sockets = at(body, 'spec', 'domain', 'cpu', 'sockets');
      return sockets === 2 ? undefined : `the VMI has ${JSON.stringify(sockets ?? null)}`;
    },
  },
  {
    name: '12 RestartRequired because of sockets does not keep memory from being changed live',
    since: '1.9',
    given: (place) => [
      make(
        vms(place.namespace),
        plainMachine({ name: place.name, runStrategy: 'Always', template: withoutDrive({ cpu: { sockets: 2 } }) }),
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
    since: '1.9',
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
    call: ({ namespace, name }) => ({
      method: 'PUT',
      path: vmCall(namespace, name, 'start'),
      body: { paused: true },
    }),
    status: 202,
    then: {
      vm: { runStrategy: 'Always', printableStatus: 'Provisioning', stateChangeRequests: [{ action: 'Start' }] },
      vmi: null,
    },
  },
];
