/** Start states of the recorded subresource calls: VMs that run, with and without what the calls ask for, and one off. */

import { listAt, textAt } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Action, FileScript, StepScript } from '../replay/script.ts';
import { agentOf, before, call, make, onlySimulated, runs, stopped, tell, until } from './actions.ts';
import { machine, template } from './machine.ts';
import { vmCall, vmis, vms } from './paths.ts';
import { settledState } from './state.ts';

const NS = 'rec-sub';

function started(name: string, changes: JsonObject = {}): Action {
  return make(vms(NS), machine({ name, runStrategy: 'Always', template: changes }));
}

/** A VM has its VMI, whatever its phase. */
function hasInstance(name: string): Action {
  return until(vmis(NS, name), 'there', (vmi) => textAt(vmi, 'metadata', 'uid') !== '');
}

/** Only a VM that has run looks like this. */
const afterGuest: Action = (scene) => Promise.resolve().then(() => scene.needs('guests'));

/** All of these are to run. */
function guests(...names: readonly string[]): Action {
  return (scene) => Promise.resolve().then(() => scene.needs('guests', ...names));
}

const handler = (handlerFails: boolean): Action => tell('PATCH', `guests/${NS}/run`, { handlerFails });

/** What the recorder's guest said of itself. */
const AGENT_INFO: JsonObject = {
  hostname: 'agent',
  os: {
    id: 'fedora',
    kernelRelease: '6.11.4-301.fc41.x86_64',
    kernelVersion: '#1 SMP PREEMPT_DYNAMIC',
    machine: 'x86_64',
    name: 'Fedora Linux',
    prettyName: 'Fedora Linux 41 (Cloud Edition)',
    version: '41',
    versionId: '41',
  },
  users: [{ userName: 'root', loginTime: 0 }],
  filesystems: [
    { diskName: 'vda1', mountPoint: '/', fileSystemType: 'ext4', usedBytes: 1_000_000, totalBytes: 10_000_000 },
  ],
};

/**
 * What the guest says is up to it, so only the one that was told what to say is compared. The recorder's virt-handler, a
 * fake, left out the users, which a real one embeds (kubevirt-api.md 6.8).
 */
const saidByGuest: StepScript = { ...before(onlySimulated), apart: [/^body\.userList$/] };

/** Pausing and unpausing show in the VMI's conditions a moment later. */
function isUnpaused(vmi: Json): boolean {
  return !listAt(vmi, 'status', 'conditions').some((condition) => textAt(condition, 'type') === 'Paused');
}

/** Answers that a VM gives as soon as it has a VMI, or whatever it has. */
const IN_ANY_PHASE: readonly string[] = [
  ...['*/*', 'application/json, */*', 'application/json;q=0.9, */*;q=0.1', ''].map(
    (type) => `VM stop with Accept "${type}"`,
  ),
  ...['application/json', 'application/yaml', 'text/plain', 'application/octet-stream', ''].map(
    (type) => `VM stop with Content-Type "${type}"`,
  ),
  'VM stop with a YAML body',
  'VM stop with malformed JSON',
  'VM stop with a JSON array',
  'VM stop with a JSON string',
  'VM stop with a wrong type',
  'VM stop with an unknown field and dry-run',
  'VM stop with a bad dryRun',
  'VM stop, gracePeriod 0, dry-run',
  'VM stop, gracePeriod -1, dry-run',
  'VM stop, gracePeriod 600, dry-run',
  'VM stop, gracePeriodSeconds (wrong name), dry-run',
  'VM restart, gracePeriodSeconds 0, dry-run',
  'VM restart, gracePeriodSeconds 1, dry-run',
  'VM restart, gracePeriodSeconds 30, dry-run',
  'VM restart, gracePeriodSeconds -1, dry-run',
  'VM restart, dry-run',
  'VM restart, gracePeriod (wrong name), dry-run',
  'objectgraph',
];

const ACCEPTED = ['*/*', 'application/json', 'application/json, */*', 'application/json;q=0.9, */*;q=0.1', ''];

export const SUBRESOURCES: FileScript = {
  namespaces: [NS],
  prepare: [
    make(vms(NS), machine({ name: 'off', runStrategy: 'Halted' })),
    agentOf(NS, 'agent', AGENT_INFO),
    started('run'),
    started('agent'),
    guests('run', 'agent', 'probe', 'noacpi', 'nogfx'),
    runs(NS, 'run'),
    runs(NS, 'agent', 'AgentConnected'),
  ],
  steps: {
    ...Object.fromEntries(IN_ANY_PHASE.map((step) => [step, { anyPhase: true, ...before(hasInstance('run')) }])),
    ...Object.fromEntries(ACCEPTED.map((type) => [`guestosinfo with Accept "${type}"`, saidByGuest])),
    'agent: guestosinfo': saidByGuest,
    'agent: userlist': saidByGuest,
    'agent: filesystemlist': saidByGuest,
    'was it started by the dryRun query?': { ...before(runs(NS, 'off')), ...settledState(NS, 'off') },
    'VM start dry-run': { regains: 'off', ...before(call(vmCall(NS, 'off', 'stop')), stopped(NS, 'off')) },
    // A VM that has run keeps conditions of its guest.
    'nothing changed': { ...before(afterGuest), ...settledState(NS, 'off') },
    'nothing changed (2)': settledState(NS, 'run'),
    'nothing changed (3)': settledState(NS, 'run'),
    'nothing changed (4)': settledState(NS, 'run'),
    'VMI when paused': before(async (scene) => {
      await scene.must('PUT', `/apis/subresources.kubevirt.io/v1/namespaces/${NS}/virtualmachineinstances/run/pause`);
      await scene.settled('run', () => settledState(NS, 'run').observe?.(scene) ?? Promise.resolve(null));
    }),
    'VM when paused': settledState(NS, 'run'),
    'unpause again': before(until(vmis(NS, 'run'), 'not paused any more', isUnpaused)),
    'VM afterwards': settledState(NS, 'run'),
    'pause when virt-handler answers 500': before(handler(true)),
    'guestosinfo when virt-handler answers 500': before(runs(NS, 'agent', 'AgentConnected')),
    'pause with a liveness probe': before(
      started('probe', { livenessProbe: { tcpSocket: { port: 22 } } }),
      started('noacpi', template({ features: { acpi: { enabled: false } } })),
      started('nogfx', template({ devices: { autoattachGraphicsDevice: false } })),
      runs(NS, 'probe'),
      runs(NS, 'noacpi'),
      runs(NS, 'nogfx'),
    ),
  },
};
