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
    ...Object.fromEntries(ACCEPTED.map((type) => [`guestosinfo with Accept "${type}"`, saidByGuest])),
    'agent: guestosinfo': saidByGuest,
    'agent: userlist': saidByGuest,
    'agent: filesystemlist': saidByGuest,
    'was it started by the dryRun query?': { ...before(runs(NS, 'off')), ...settledState(NS, 'off') },
    'VM start dry-run': before(call(vmCall(NS, 'off', 'stop')), stopped(NS, 'off')),
    'nothing changed': settledState(NS, 'off'),
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
