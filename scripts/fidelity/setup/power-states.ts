/** The states that power calls are made in, one row each, and how a new VM gets there. */

import { at, listAt, textAt } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Abilities, Ability } from '../replay/abilities.ts';
import type { Action } from '../replay/script.ts';
import { call, make, newInstance, promptGuest, runs, stopped, tell, until } from './actions.ts';
import { machine } from './machine.ts';
import { vmCall, vmiCall, vmis, vms } from './paths.ts';

/** A VM: its namespace, in recorded names, and its name. */
export interface Place {
  readonly namespace: string;
  readonly name: string;
}

/** What is done to a VM on its way to a state. */
const STEPS = {
  /** A VM is first its controller's to complete. */
  seen: ({ namespace, name }) =>
    until(vms(namespace, name), 'seen by its controller', (vm) => listAt(vm, 'status', 'conditions').length > 0),
  /** Its VMI is there, however far that gets. */
  made: ({ namespace, name }) => until(vmis(namespace, name), 'there', (vmi) => textAt(vmi, 'metadata', 'uid') !== ''),
  start: ({ namespace, name }) => call(vmCall(namespace, name, 'start')),
  stop: ({ namespace, name }) => call(vmCall(namespace, name, 'stop')),
  up: ({ namespace, name }) => runs(namespace, name),
  down: ({ namespace, name }) => stopped(namespace, name),
  pause: ({ namespace, name }) => call(vmiCall(namespace, name, 'pause')),
  /** The guest no longer follows ACPI. */
  deaf: ({ namespace, name }) => tell('PATCH', `guests/${namespace}/${name}`, { acpi: 'ignores' }),
  shutdown: ({ namespace, name }) => tell('POST', `guests/${namespace}/${name}/shutdown`),
  crash: ({ namespace, name }) => tell('POST', `guests/${namespace}/${name}/crash`),
  'crash and come back': ({ namespace, name }) =>
    newInstance(namespace, name, [tell('POST', `guests/${namespace}/${name}/crash`)]),
  'delete the VMI':
    ({ namespace, name }) =>
    async (scene) => {
      await scene.must('DELETE', vmis(namespace, name));
    },
} satisfies Record<string, (place: Place) => Action>;

interface State {
  readonly runStrategy: string;
  /** Fields of the template's spec and of the VM's own; `NAME` in them becomes the VM's. */
  readonly template?: JsonObject;
  readonly spec?: JsonObject;
  /** From the creation on; who makes the call waits for the state itself. */
  readonly steps?: readonly (keyof typeof STEPS)[];
}

const SLOW_GUEST: JsonObject = { terminationGracePeriodSeconds: 60 };
const NOWHERE: JsonObject = { nodeSelector: { 'lab/unschedulable': 'true' } };
const IMPORTING: JsonObject = {
  dataVolumeTemplates: [
    {
      metadata: { name: 'NAME-root' },
      spec: {
        source: { http: { url: 'http://images.example/slow.qcow2' } },
        storage: { resources: { requests: { storage: '1Gi' } } },
      },
    },
  ],
};
const IMPORTED: JsonObject = { volumes: [{ name: 'rootdisk', dataVolume: { name: 'NAME-root' } }] };
const MISSING: JsonObject = { volumes: [{ name: 'rootdisk', persistentVolumeClaim: { claimName: 'none' } }] };

const [always, manual, rerun, once] = ['Always', 'Manual', 'RerunOnFailure', 'Once'] as const;

const STATES = {
  'halted-off': { runStrategy: 'Halted', steps: ['seen'] },
  'halted-stopping': { runStrategy: always, template: SLOW_GUEST, steps: ['up', 'deaf', 'stop'] },
  'always-made': { runStrategy: always, steps: ['made'] },
  'always-running': { runStrategy: always, steps: ['up'] },
  'always-paused': { runStrategy: always, steps: ['up', 'pause'] },
  'always-starting': { runStrategy: always, template: NOWHERE },
  'always-crashed': { runStrategy: always, steps: ['up', 'crash and come back', 'up'] },
  'always-stopping': { runStrategy: always, template: SLOW_GUEST, steps: ['up', 'deaf', 'delete the VMI'] },
  'manual-off': { runStrategy: manual, steps: ['seen'] },
  'manual-running': { runStrategy: manual, steps: ['seen', 'start', 'up'] },
  'manual-paused': { runStrategy: manual, steps: ['seen', 'start', 'up', 'pause'] },
  'manual-starting': { runStrategy: manual, template: NOWHERE, steps: ['seen', 'start'] },
  'manual-stopping': { runStrategy: manual, template: SLOW_GUEST, steps: ['seen', 'start', 'up', 'deaf', 'stop'] },
  'manual-succeeded': { runStrategy: manual, steps: ['seen', 'start', 'up', 'shutdown'] },
  'manual-failed': { runStrategy: manual, steps: ['seen', 'start', 'up', 'crash'] },
  'rerun-running': { runStrategy: rerun, steps: ['up'] },
  'rerun-paused': { runStrategy: rerun, steps: ['up', 'pause'] },
  'rerun-off': { runStrategy: rerun, steps: ['up', 'stop', 'down'] },
  'rerun-succeeded': { runStrategy: rerun, steps: ['up', 'shutdown'] },
  'rerun-failed': { runStrategy: rerun, steps: ['up', 'crash and come back', 'up'] },
  'rerun-stopping': { runStrategy: rerun, template: SLOW_GUEST, steps: ['up', 'deaf', 'stop'] },
  'once-running': { runStrategy: once, steps: ['up'] },
  'once-paused': { runStrategy: once, steps: ['up', 'pause'] },
  'once-succeeded': { runStrategy: once, steps: ['up', 'shutdown'] },
  'once-failed': { runStrategy: once, steps: ['up', 'crash'] },
  'receiver-off': { runStrategy: 'WaitAsReceiver' },
  'halted-provisioning': { runStrategy: 'Halted', spec: IMPORTING, template: IMPORTED },
  'always-provisioning': { runStrategy: always, spec: IMPORTING, template: IMPORTED },
  'always-missing-pvc': { runStrategy: always, template: MISSING },
} as const satisfies Record<string, State>;

export type PowerState = keyof typeof STATES;

export function isPowerState(name: string): name is PowerState {
  return Object.hasOwn(STATES, name);
}

/**
 * Makes a VM and sets it on its way to a state; whoever uses it waits for the state itself.
 * @param usual fields of the template's spec in place of the recorder's.
 */
export function inState(state: PowerState, place: Place, usual: JsonObject = {}): readonly Action[] {
  const { runStrategy, template = {}, spec = {}, steps = [] }: State = STATES[state];
  const { namespace, name } = place;
  const vm = JSON.stringify(machine({ name, runStrategy, template: { ...usual, ...template }, spec })).replaceAll(
    'NAME',
    name,
  );
  return [
    promptGuest(namespace, name),
    make(vms(namespace), JSON.parse(vm) as JsonObject),
    ...steps.map((step) => STEPS[step](place)),
  ];
}

/** What a cluster lacks that would have to be there for a VM to come into a state; undefined when it can. */
export function lackedBy(state: PowerState, abilities: Abilities): Ability | undefined {
  const { steps = [], template }: State = STATES[state];
  if (steps.includes('up') && !abilities.guests) return 'guests';
  return template === NOWHERE && !abilities.scheduler ? 'scheduler' : undefined;
}

/** Hundreds of VMs that run at once would be too many for a cluster, so each goes once it has been looked at. */
export function dismiss({ namespace, name }: Place): Action {
  return async (scene) => {
    await scene.send('DELETE', vms(namespace, name));
    await scene.send('PUT', vmCall(namespace, name, 'stop'), { gracePeriod: 0 });
  };
}

const phase = (state: Json): string => textAt(state, 'vmi', 'phase');
const isDeleting = (state: Json): boolean => at(state, 'vmi', 'deleting') === true;
const shows = (state: Json): string => textAt(state, 'vm', 'printableStatus');

/** By the last part of a state's name, what a VM in it looks like, shortened. */
const LOOKS: Readonly<Record<string, (state: Json) => boolean>> = {
  off: (state) => at(state, 'vmi') === null,
  receiver: (state) => shows(state) === 'WaitingForReceiver',
  made: (state) => at(state, 'vmi') !== null,
  running: (state) => phase(state) === 'Running' && !isDeleting(state) && shows(state) === 'Running',
  paused: (state) => shows(state) === 'Paused',
  starting: (state) => phase(state) === 'Scheduling' && shows(state) === 'ErrorUnschedulable',
  stopping: (state) => phase(state) === 'Running' && isDeleting(state),
  crashed: (state) => phase(state) === 'Failed' || shows(state) === 'CrashLoopBackOff',
  succeeded: (state) => phase(state) === 'Succeeded',
  failed: (state) => phase(state) === 'Failed',
  provisioning: (state) => shows(state) === 'Provisioning',
  'missing-pvc': (state) => shows(state) === 'ErrorPvcNotFound',
};

/** True when a VM looks like what a state is named after. */
export function looksLike(state: PowerState, actual: Json): boolean {
  const look = state === 'receiver-off' ? 'receiver' : state.replace(/^[a-z]+-/, '');
  return LOOKS[look]?.(actual) ?? false;
}
