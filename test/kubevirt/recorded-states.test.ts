import { expect } from 'chai';
import type { Machine, RunStrategy, StateChangeRequest } from '../../src/kubevirt/model.ts';
import { observePower } from '../../src/kubevirt/power/observe.ts';
import type { ObservedPower } from '../../src/kubevirt/power/observe.ts';
import { planPower } from '../../src/kubevirt/power/plan.ts';
import type { PowerStep } from '../../src/kubevirt/power/plan.ts';
import { callOf } from '../../src/kubevirt/power/steps.ts';
import type { PowerAction } from '../../src/kubevirt/service.ts';
import { CALLS, POWER_MATRIX } from '../simulator/power-matrix.ts';
import type { Call } from '../simulator/power-matrix.ts';
import { machineOf, vmiObject, vmObject } from './kubevirt-objects.ts';

type InstanceFields = Parameters<typeof vmiObject>[1];

const stop: readonly StateChangeRequest[] = [{ action: 'Stop', uid: 'i' }];

function machine(
  runStrategy: RunStrategy,
  instance?: InstanceFields,
  queue: readonly StateChangeRequest[] = [],
): Machine {
  const hasRun = instance !== undefined;
  const status = { created: hasRun, ...(hasRun && { runStrategy }), stateChangeRequests: queue };
  const vm = vmObject({ runStrategy, status });
  return machineOf(vm, instance && vmiObject(vm, { uid: 'i', grace: 30, ...instance }));
}

/** The recorded states, each with what it is and what our five actions do: On, shutdown, kill, restart, force restart. */
const states: Readonly<Record<string, readonly [Machine, ObservedPower, string]>> = {
  'halted-off': [machine('Halted'), 'off', 'start | - | - | start | start'],
  'halted-stopping': [
    machine('Halted', { deleting: true, grace: 60 }),
    'poweringOff',
    'inTransition | - | kill | inTransition | inTransition',
  ],
  'always-running': [machine('Always', {}), 'on', '- | stop | kill | restart | forceRestart'],
  'always-paused': [
    machine('Always', { paused: true }),
    'paused',
    'unpause | unpause+stop | kill | unpause+restart | forceRestart',
  ],
  'always-starting': [machine('Always', { phase: 'Scheduling' }), 'poweringOn', '- | stop | kill | - | -'],
  'always-stopping': [machine('Always', { deleting: true, grace: 60 }), 'poweringOff', '- | stop | kill | - | hasten'],
  'manual-off': [machine('Manual'), 'off', 'start | - | - | start | start'],
  'manual-running': [machine('Manual', {}), 'on', '- | stop | kill | restart | forceRestart'],
  'manual-paused': [
    machine('Manual', { paused: true }),
    'paused',
    'unpause | unpause+stop | kill | unpause+restart | forceRestart',
  ],
  'manual-starting': [machine('Manual', { phase: 'Scheduling' }), 'poweringOn', '- | stop | kill | - | -'],
  'manual-stopping': [
    machine('Manual', { deleting: true, grace: 60 }, stop),
    'poweringOff',
    'inTransition | - | kill | inTransition | inTransition',
  ],
  'manual-succeeded': [machine('Manual', { phase: 'Succeeded' }), 'off', 'start | - | - | start | start'],
  'manual-failed': [machine('Manual', { phase: 'Failed' }), 'off', 'start | - | - | start | start'],
  'rerun-running': [machine('RerunOnFailure', {}), 'on', '- | stop | kill | restart | forceRestart'],
  'rerun-paused': [
    machine('RerunOnFailure', { paused: true }),
    'paused',
    'unpause | unpause+stop | kill | unpause+restart | forceRestart',
  ],
  'rerun-succeeded': [
    machine('RerunOnFailure', { phase: 'Succeeded', deleting: true }),
    'off',
    'start | - | - | start | start',
  ],
  'rerun-stopping': [
    machine('RerunOnFailure', { deleting: true, grace: 60 }, stop),
    'poweringOff',
    'inTransition | - | kill | inTransition | inTransition',
  ],
  'once-running': [machine('Once', {}), 'on', '- | noteStrategy+stop | noteStrategy+kill | softReboot | reset'],
  'once-paused': [
    machine('Once', { paused: true }),
    'paused',
    'unpause | unpause+noteStrategy+stop | noteStrategy+kill | unpause+softReboot | reset+unpause',
  ],
  'once-succeeded': [machine('Once', { phase: 'Succeeded' }), 'off', 'discard | - | - | discard | discard'],
  'once-failed': [machine('Once', { phase: 'Failed' }), 'off', 'discard | - | - | discard | discard'],
  'receiver-off': [
    machine('WaitAsReceiver', { phase: 'WaitingForSync' }),
    'poweringOn',
    '- | notSupported | notSupported | - | -',
  ],
};

const actions: readonly PowerAction[] = ['start', 'shutdown', 'kill', 'restart', 'forceRestart'];

/** The recorded call that a step makes; patches and the deletion of a VMI weren't recorded with these. */
const recorded: Readonly<Partial<Record<PowerStep, Call>>> = {
  start: 'start',
  stop: 'stop',
  kill: 'stop-grace0',
  restart: 'restart',
  forceRestart: 'restart-grace0',
  hasten: 'restart-grace0',
  unpause: 'unpause',
  softReboot: 'softreboot',
  reset: 'reset',
};

/** Only the steps that make a call. */
function stepsOf(subject: Machine, action: PowerAction): readonly PowerStep[] | string {
  const plan = planPower(subject, action);
  return typeof plan === 'string' ? plan : plan.filter((step) => callOf(step, subject) !== undefined);
}

const isTaken = (state: string, call: Call): boolean =>
  POWER_MATRIX[state]?.[CALLS.indexOf(call)]?.startsWith('20') ?? false;

describe('the states that were recorded on a real cluster', () => {
  for (const [state, [subject, power, expected]] of Object.entries(states)) {
    it(`${state} is ${power}, and its actions are ${expected}`, () => {
      expect(observePower(subject)).to.equal(power);
      const plans = actions.map((action) => stepsOf(subject, action));
      expect(plans.map((plan) => (typeof plan === 'string' ? plan : plan.join('+') || '-')).join(' | ')).to.equal(
        expected,
      );
    });

    it(`${state}: the first call of each action was taken there`, () => {
      for (const action of actions) {
        const plan = stepsOf(subject, action);
        const call = typeof plan === 'string' ? undefined : plan.map((step) => recorded[step]).find(Boolean);
        if (call) expect(isTaken(state, call), `${action}: ${call}`).to.equal(true);
      }
    });
  }

  it('are all there, but those that are others over again', () => {
    const same = ['always-crashed', 'rerun-failed'];
    expect(Object.keys(POWER_MATRIX).filter((state) => !(state in states))).to.have.members(same);
  });
});
