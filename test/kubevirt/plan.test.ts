import { expect } from 'chai';
import type { Machine, RunStrategy, StateChangeRequest } from '../../src/kubevirt/model.ts';
import { planPower } from '../../src/kubevirt/power/plan.ts';
import { runStrategyAnnotation } from '../../src/kubevirt/run-strategy.ts';
import type { PowerAction } from '../../src/kubevirt/service.ts';
import { machineOf, vmiObject, vmObject } from './kubevirt-objects.ts';

type InstanceFields = Parameters<typeof vmiObject>[1];

const actions: readonly PowerAction[] = ['start', 'shutdown', 'kill', 'restart', 'forceRestart'];
const all: readonly RunStrategy[] = ['Always', 'RerunOnFailure', 'Manual', 'Halted', 'Once'];

function machine(
  runStrategy: RunStrategy,
  instance?: InstanceFields,
  queue: readonly StateChangeRequest[] = [],
): Machine {
  const vm = vmObject({ runStrategy, status: { runStrategy, stateChangeRequests: queue } });
  return machineOf(vm, instance && vmiObject(vm, { uid: 'i', ...instance }));
}

function plansOf(subject: Machine): string {
  return actions
    .map((action) => planPower(subject, action))
    .map((plan) => (typeof plan === 'string' ? plan : plan.join('+') || '-'))
    .join(' | ');
}

const stopStart: readonly StateChangeRequest[] = [{ action: 'Stop', uid: 'i' }, { action: 'Start' }];
const stop: readonly StateChangeRequest[] = [{ action: 'Stop', uid: 'i' }];
const start: readonly StateChangeRequest[] = [{ action: 'Start' }];

/** The plans for start, shutdown, kill, restart and forceRestart. */
const rows: readonly (readonly [string, readonly Machine[], string])[] = [
  [
    'off',
    [machine('Halted'), machine('Manual'), machine('RerunOnFailure'), machine('Manual', { phase: 'Succeeded' })],
    'start | - | - | start | start',
  ],
  ['off under Once, its VMI ended', [machine('Once', { phase: 'Succeeded' })], 'discard | - | - | discard | discard'],
  [
    'off, with a start that waits behind a VMI that ended',
    [machine('Manual', { phase: 'Failed' }, start), machine('Manual', { phase: 'Succeeded' }, start)],
    'discard | - | - | discard | discard',
  ],
  [
    'about to start, once the VMI that ended is gone',
    [machine('Manual', { phase: 'Failed' }, stopStart), machine('Manual', { phase: 'Failed', deleting: true }, start)],
    '- | noteStrategy+stop | noteStrategy+kill | - | -',
  ],
  ['waiting for a migration', [machine('WaitAsReceiver')], 'notSupported | - | - | notSupported | notSupported'],
  [
    'on',
    [machine('Always', {}), machine('Manual', {}), machine('RerunOnFailure', {})],
    '- | noteStrategy+stop | noteStrategy+kill | restart | forceRestart',
  ],
  ['on under Once', [machine('Once', {})], '- | noteStrategy+stop | noteStrategy+kill | softReboot | reset'],
  [
    'paused',
    [machine('Always', { paused: true }), machine('Manual', { paused: true })],
    'unpause | unpause+noteStrategy+stop | noteStrategy+kill | unpause+restart | forceRestart',
  ],
  [
    'paused under Once',
    [machine('Once', { paused: true })],
    'unpause | unpause+noteStrategy+stop | noteStrategy+kill | unpause+softReboot | reset+unpause',
  ],
  [
    'powering on',
    [
      ...(['Always', 'Manual', 'RerunOnFailure', 'Once'] as const).map((strategy) =>
        machine(strategy, { phase: 'Scheduling' }),
      ),
      machine('Always'),
      machine('Always', { phase: 'Failed' }),
      machine('Manual', undefined, start),
      machine('Halted', undefined, start),
      machine('RerunOnFailure', { phase: 'Failed' }),
    ],
    '- | noteStrategy+stop | noteStrategy+kill | - | -',
  ],
  [
    'stopping for good',
    [
      machine('Halted', { deleting: true }),
      machine('Halted', { deleting: true, paused: true }),
      machine('Halted', {}),
      machine('Manual', { deleting: true }, stop),
      machine('Manual', {}, stop),
      machine('RerunOnFailure', { deleting: true, grace: 1 }, stop),
    ],
    'inTransition | - | noteStrategy+kill | inTransition | inTransition',
  ],
  [
    'stopping for good without grace',
    [machine('Halted', { deleting: true, grace: 0 }), machine('Manual', { grace: 0 }, stop)],
    'inTransition | - | - | inTransition | inTransition',
  ],
  [
    'stopping, and coming back by itself',
    [machine('Always', { deleting: true })],
    '- | noteStrategy+stop | noteStrategy+kill | - | hasten',
  ],
  [
    'stopping, and coming back by itself under Once, which KubeVirt restarts never',
    [machine('Once', { deleting: true })],
    '- | noteStrategy+stop | noteStrategy+kill | - | -',
  ],
  [
    'restarting by a start in its queue',
    [machine('Manual', { deleting: true }, stopStart), machine('RerunOnFailure', { grace: 0 }, stopStart)],
    '- | stop | kill | - | hasten',
  ],
  [
    'restarting by a start in its queue, which a stop of Always would not take out',
    [machine('Always', {}, stopStart), machine('Always', { deleting: true }, stopStart)],
    '- | noteStrategy+halt+shorten | noteStrategy+halt+kill | - | hasten',
  ],
  [
    'restarting by a start in its queue while somebody has halted it',
    [machine('Halted', {}, stopStart)],
    '- | noteStrategy+halt+shorten | noteStrategy+halt+kill | - | -',
  ],
  [
    'ended because its node was lost',
    [machine('Manual', { phase: 'Failed', reason: 'NodeUnresponsive' })],
    'start | discard | discard | start | start',
  ],
  [
    'ended because its node was lost, under Once',
    [machine('Once', { phase: 'Failed', reason: 'NodeUnresponsive' })],
    'discard | noteStrategy+stop | noteStrategy+kill | discard | discard',
  ],
  [
    'Halted, its node lost',
    [machine('Halted', { phase: 'Failed', reason: 'NodeUnresponsive', deleting: true })],
    'start | - | - | start | start',
  ],
  [
    'out of contact but not ended',
    [machine('Always', { phase: 'Unknown' }), machine('Manual', { phase: 'Unknown' })],
    '- | noteStrategy+stop | noteStrategy+kill | restart | forceRestart',
  ],
];

describe('the plan for a power action', () => {
  for (const [what, machines, expected] of rows) {
    it(`for a VM that is ${what}: ${expected}`, () => {
      for (const subject of machines) expect(plansOf(subject), JSON.stringify(subject)).to.equal(expected);
    });
  }

  it('is the same whether or not the snapshot is stale, since it is made from a direct read', () => {
    const { vm, vmi } = machine('Always', {});
    expect(plansOf(machineOf(vm, vmi, '2026-01-01T00:00:00Z'))).to.equal(plansOf(machineOf(vm, vmi)));
  });

  it('starts a Halted VM that remembers Once by writing Once back', () => {
    const remembered = (runStrategy: RunStrategy, text: string): Machine =>
      machineOf(vmObject({ runStrategy, annotations: { [runStrategyAnnotation]: text } }), undefined);
    const once = '{"version":1,"runStrategy":"Once"}';
    expect(planPower(remembered('Halted', once), 'start')).to.deep.equal(['resumeOnce']);
    expect(planPower(remembered('Halted', '{"version":2,"runStrategy":"Once"}'), 'start')).to.deep.equal(['start']);
    expect(planPower(remembered('Halted', 'Once'), 'start')).to.deep.equal(['start']);
    expect(planPower(remembered('Manual', once), 'start')).to.deep.equal(['start']);
  });

  it('starts nothing that is being deleted, but lets it be stopped', () => {
    for (const runStrategy of all) {
      const vm = vmObject({ runStrategy, deleting: true });
      const subject = machineOf(vm, vmiObject(vm));
      expect(planPower(subject, 'start')).to.equal('beingDeleted');
      expect(planPower(subject, 'kill')).to.deep.equal(['noteStrategy', 'kill']);
    }
  });
});
