/** Start states of the recorded webhook answers: mostly none, then one VM that runs, and one that is orphaned. */

import { at, listAt, textAt } from '../json.ts';
import { NotPossibleHere } from '../replay/script.ts';
import type { Action, FileScript, StepScript } from '../replay/script.ts';
import { agentOf, before, make, reaches, runs, stopped, until } from './actions.ts';
import { machine } from './machine.ts';
import { vmis, vms } from './paths.ts';
import { settledState, stateOf } from './state.ts';

const NS = 'rec-hook';
const INSTANCETYPES = '/apis/instancetype.kubevirt.io/v1beta1/virtualmachineclusterinstancetypes';
const R = vms(NS, 'r');
const afterwards = settledState(NS, 'r');

/** KubeVirt's operator brings the common instancetypes along, unless it is told not to. */
const commonInstancetypes: Action = async (scene) => {
  const { status } = await scene.send('GET', `${INSTANCETYPES}/cx1.2xlarge`);
  if (status !== 200) throw new NotPossibleHere("KubeVirt's common instancetypes aren't deployed here");
};

/** The VM's conditions once its controller has seen the change. */
const conditions: StepScript = {
  about: 'r',
  observe: (scene) => scene.settled(R, async () => listAt(await scene.must('GET', R), 'status', 'conditions')),
};

/** A state that is passed through on the way to another. */
const momentary: StepScript = { passes: { name: 'r' } };

/** What the webhooks refuse is refused as soon as there is a VMI. */
const REFUSED: readonly string[] = [
  'VMI: spec change',
  'VMI: reserved label',
  'VMI: /status is not there',
  'VMI: shorter terminationGracePeriodSeconds',
  'VM running: running=false while runStrategy is set',
];
const hasInstance = until(vmis(NS, 'r'), 'there', (vmi) => textAt(vmi, 'metadata', 'uid') !== '');

const running = machine({ name: 'r', runStrategy: 'Always', annotations: { 'lab/agent': 'true' } });

export const WEBHOOKS: FileScript = {
  namespaces: [NS],
  tracks: NS,
  steps: {
    ...Object.fromEntries(REFUSED.map((step) => [step, { anyPhase: true, ...before(hasInstance) }])),
    'instancetype together with cpu': before(commonInstancetypes),
    'a running VM': before(agentOf(NS, 'r'), make(vms(NS), running), runs(NS, 'r', 'AgentConnected')),
    'conditions after a template change on a running VM': conditions,
    'conditions after reverting': conditions,
    'conditions after a boot order change': conditions,
    'conditions after a template annotation change': conditions,
    'after runStrategy Manual': afterwards,
    'after runStrategy RerunOnFailure': afterwards,
    'after runStrategy Once': afterwards,
    'after runStrategy Always': afterwards,
    // The recorder was quicker than the controller.
    'VM right after stop': { apart: [/^body\.status\./] },
    'a moment later': { ...before(stopped(NS, 'r')), ...afterwards },
    'a moment later (2)': { ...before(runs(NS, 'r', 'AgentConnected')), ...afterwards },
    'right after': momentary,
    'some seconds later: started again': momentary,
    'delete the running VM': before(reaches('r', 'Scheduled')),
    // The recorder's guest got on to Running in between; what becomes of the VMI is told by file 10.
    'right after (2)': { passes: { name: 'r', kinds: ['vm'] } },
    'some seconds later': {
      about: 'r',
      observe: (scene) =>
        scene.until('r to be gone', async () => {
          const state = await stateOf(scene, NS, 'r');
          return at(state, 'vm') === null ? state : undefined;
        }),
    },
    '... propagationPolicy=Orphan': before(runs(NS, 'o')),
    'some seconds later (2)': {
      about: 'o',
      observe: async (scene) => {
        const gone = await scene.until('o to be gone', async () => {
          const state = await stateOf(scene, NS, 'o');
          return at(state, 'vm') === null ? state : undefined;
        });
        return [gone, (await scene.send('GET', vmis(NS, 'o'))).status];
      },
    },
  },
};
