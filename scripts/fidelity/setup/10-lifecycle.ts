/** The turns in the recorded lives: what is done to which VM. */

import type { Json, JsonObject } from '../json.ts';
import type { Apart } from '../replay/life.ts';
import type { FileScript, StepScript } from '../replay/script.ts';
import type { Scene } from '../replay/scene.ts';
import { agentOf, before, onlySimulated, promptGuest, rest, runs, stopped } from './actions.ts';
import { machine } from './machine.ts';
import type { MachineWish } from './machine.ts';
import { vmCall, vmiCall, vms } from './paths.ts';
import { settledState } from './state.ts';

const NS = 'rec-life';

/** A pod that never had a node goes at once, unless somebody takes his time; what is shown meanwhile may not be seen. */
const whileThePodGoes: Apart = ({ isSimulated }) => (isSimulated ? [] : ['printableStatus']);

type Act = (scene: Scene) => Promise<number | undefined>;

function turn(name: string, act: Act, apart: Apart = []): StepScript {
  return { lives: { name, act, apart } };
}

/** A guest that is paused can't bring up its agent; the recorder's did. */
const AGENT_OF_PAUSED: StepScript = { apart: [/\.conditions\.AgentConnected$/, /\.status\.(guestOSInfo|interfaces)/] };

function created(wish: MachineWish): StepScript {
  return turn(wish.name, async (scene) => (await scene.send('POST', vms(NS), machine(wish))).status);
}

/** A call on the VM, with options. */
function vmTurn(name: string, subresource: string, options?: Json, apart?: Apart): StepScript {
  return turn(name, async (scene) => (await scene.send('PUT', vmCall(NS, name, subresource), options)).status, apart);
}

function vmiTurn(name: string, subresource: string): StepScript {
  return turn(name, async (scene) => (await scene.send('PUT', vmiCall(NS, name, subresource))).status);
}

function strategy(name: string, runStrategy: string): StepScript {
  const type = 'application/merge-patch+json';
  return turn(name, async (scene) => {
    const answer = await scene.send('PATCH', vms(NS, name), { spec: { runStrategy } }, { type });
    return answer.status;
  });
}

/** Something that the guest does by itself. */
function guestTurn(name: string, does: string, apart?: readonly string[]): StepScript {
  const act: Act = async (scene) => {
    // Where guests can't be told anything this one goes on; with Always it would be back by now.
    if (!scene.isSimulated && name !== 'a') scene.lose(name, 'needs scripted guests, which only the simulator has');
    await scene.control.tell('POST', scene.names.toActual(`guests/${NS}/${name}/${does}`));
    return undefined;
  };
  return turn(name, act, apart);
}

function afterwards(name: string): StepScript {
  return { ...settledState(NS, name), eventually: true };
}

/** The root disk is imported. */
function imported(name: string, annotations: JsonObject = {}): MachineWish {
  const url = 'http://images.example/x.qcow2';
  const metadata =
    Object.keys(annotations).length > 0 ? { name: `${name}-root`, annotations } : { name: `${name}-root` };
  return {
    name,
    runStrategy: 'Always',
    template: { volumes: [{ name: 'rootdisk', dataVolume: { name: `${name}-root` } }] },
    spec: {
      dataVolumeTemplates: [
        { metadata, spec: { source: { http: { url } }, storage: { resources: { requests: { storage: '1Gi' } } } } },
      ],
    },
  };
}

const settled = rest(vms(NS));

export const LIFECYCLE: FileScript = {
  namespaces: [NS],
  tracks: NS,
  prepare: [agentOf(NS, 'a'), ...['a', 'm', 'o', 'r', 'd', 'u'].map((name) => promptGuest(NS, name))],
  steps: {
    'create with Always': created({ name: 'a', runStrategy: 'Always', annotations: { 'lab/agent': 'true' } }),
    'VM running': before(settled),
    // The recorder's virt-handler was a fake, with names and Events of its own; tables/ has what a real one says.
    'events of the VMI': { apart: [/^body\.items/] },
    pause: vmiTurn('a', 'pause'),
    unpause: vmiTurn('a', 'unpause'),
    reset: vmiTurn('a', 'reset'),
    restart: vmTurn('a', 'restart'),
    // A guest that needs more than the one second that it has is destroyed, and its VMI Failed; the recorder's was quicker.
    'restart, gracePeriodSeconds 0': {
      ...before(onlySimulated),
      ...vmTurn('a', 'restart', { gracePeriodSeconds: 0 }),
    },
    'guest shuts down, Always': guestTurn('a', 'shutdown'),
    'guest crashes, Always': guestTurn('a', 'crash'),
    stop: vmTurn('a', 'stop'),
    'VM after stop': before(stopped(NS, 'a')),
    start: vmTurn('a', 'start'),
    'stop, gracePeriod 0': vmTurn('a', 'stop', { gracePeriod: 0 }),
    'start paused': vmTurn('a', 'start', { paused: true }, ['AgentConnected']),
    'VM started paused': { ...before(settled), ...AGENT_OF_PAUSED },
    'unpause (2)': vmiTurn('a', 'unpause'),
    'runStrategy to Halted by merge patch': strategy('a', 'Halted'),
    'runStrategy to Always by merge patch': strategy('a', 'Always'),
    'delete while running': turn('a', async (scene) => (await scene.send('DELETE', vms(NS, 'a'))).status),
    'create with Manual': created({ name: 'm', runStrategy: 'Manual' }),
    'Manual: start': vmTurn('m', 'start'),
    'Manual: guest shuts down': guestTurn('m', 'shutdown'),
    'Manual, afterwards': afterwards('m'),
    'Manual: start with a final VMI': vmTurn('m', 'start'),
    'Manual: stop': vmTurn('m', 'stop'),
    'Manual, afterwards (2)': afterwards('m'),
    'Manual: start again': vmTurn('m', 'start'),
    'Manual: start paused after stop': turn('m', async (scene) => {
      await scene.must('PUT', vmCall(NS, 'm', 'stop'));
      await stopped(NS, 'm')(scene);
      return (await scene.send('PUT', vmCall(NS, 'm', 'start'), { paused: true })).status;
    }),
    'Manual, afterwards (3)': afterwards('m'),
    'create with Once': created({ name: 'o', runStrategy: 'Once' }),
    'Once: guest shuts down': guestTurn('o', 'shutdown'),
    'Once, afterwards': afterwards('o'),
    'Once: stop when final': vmTurn('o', 'stop'),
    'Once, afterwards (2)': afterwards('o'),
    'Once: start': vmTurn('o', 'start'),
    'Once, afterwards (3)': afterwards('o'),
    'create with RerunOnFailure': created({ name: 'r', runStrategy: 'RerunOnFailure' }),
    'RerunOnFailure: guest shuts down': guestTurn('r', 'shutdown'),
    'RerunOnFailure, afterwards': afterwards('r'),
    'RerunOnFailure: start': vmTurn('r', 'start'),
    'RerunOnFailure: guest crashes': { ...before(runs(NS, 'r')), ...guestTurn('r', 'crash') },
    'RerunOnFailure: stop': { ...before(runs(NS, 'r')), ...vmTurn('r', 'stop') },
    'RerunOnFailure, afterwards (2)': afterwards('r'),
    'cannot be scheduled': created({
      name: 'u',
      runStrategy: 'Always',
      template: { nodeSelector: { 'lab/unschedulable': 'true' } },
    }),
    'VM that cannot be scheduled': before(settled),
    'stop while unschedulable': vmTurn('u', 'stop', undefined, whileThePodGoes),
    'with a DataVolume template': withImages('d', false, created(imported('d'))),
    // CDI was a fake too, and said less.
    DataVolume: { about: 'd', apart: [/\.conditions\.Running\.message$/] },
    'VM with a DataVolume': before(settled),
    'with a DataVolume that fails': withImages('e', true, created(imported('e', { 'lab/phase': 'fail' }))),
    'runStrategy of running VM by PUT': { skip: 'the recorder got no answer here, so there is nothing to compare' },
    'guest paused by an I/O error': guestTurn('d', 'io-error'),
    afterwards: afterwards('d'),
    // The recorder's was paused, where an agent can't say anything; so it is another VM here.
    'guest agent goes away': guestTurn('o', 'agent-disconnect'),
    'guest agent connects': guestTurn('o', 'agent-connect', ['Paused', 'runStrategy', 'printableStatus']),
    'VMI with agent': { ...before(settled), ...AGENT_OF_PAUSED },
  },
};

/** A VM that imports, with the image server's files there, or missing. */
function withImages(name: string, areMissing: boolean, script: StepScript): StepScript {
  const serve = (scene: Scene): Promise<void> => {
    if (!scene.isSimulated) scene.lose(name, 'needs an image server that the cluster reaches');
    scene.images.areMissing = areMissing;
    return Promise.resolve();
  };
  return { ...script, before: [serve] };
}
