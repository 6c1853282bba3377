import { expect } from 'chai';
import type { RunStrategy, StateChangeRequest, VirtualMachineInstance } from '../../src/kubevirt/model.ts';
import { observePower } from '../../src/kubevirt/power/observe.ts';
import type { ObservedPower } from '../../src/kubevirt/power/observe.ts';
import { machineOf, vmiObject, vmObject } from './kubevirt-objects.ts';

type InstanceFields = Parameters<typeof vmiObject>[1];

const strategies: readonly RunStrategy[] = ['Always', 'RerunOnFailure', 'Manual', 'Halted', 'Once', 'WaitAsReceiver'];
const queues: Readonly<Record<string, readonly StateChangeRequest[]>> = {
  none: [],
  Start: [{ action: 'Start' }],
  Stop: [{ action: 'Stop', uid: 'i' }],
  'Stop,Start': [{ action: 'Stop', uid: 'i' }, { action: 'Start' }],
};

/** The observed power of a VM that has run before, by strategy, queue and VMI. */
function observed(
  strategy: RunStrategy,
  queue: string,
  instance: InstanceFields | undefined,
  stale = false,
): ObservedPower {
  const status = { runStrategy: strategy, stateChangeRequests: queues[queue] ?? [] };
  const vm = vmObject({ runStrategy: strategy, status });
  const vmi = instance && vmiObject(vm, { uid: 'i', ...instance });
  return observePower(machineOf(vm, vmi, stale ? '2026-01-01T00:00:00Z' : undefined));
}

/** By strategy, in the order above: what a VM is without a queue and with Start, Stop, and Stop then Start. */
const withoutInstance: Readonly<Record<RunStrategy, string>> = {
  Always: 'poweringOn poweringOn poweringOn poweringOn',
  RerunOnFailure: 'off poweringOn off poweringOn',
  Manual: 'off poweringOn off poweringOn',
  Halted: 'off poweringOn off poweringOn',
  Once: 'poweringOn poweringOn poweringOn poweringOn',
  WaitAsReceiver: 'off off off off',
};
const afterSuccess: Readonly<Record<RunStrategy, string>> = {
  ...withoutInstance,
  // Nobody removes the VMI for the sake of a start alone.
  Manual: 'off off off poweringOn',
  Once: 'off off off off',
};
const afterFailure: Readonly<Record<RunStrategy, string>> = {
  ...afterSuccess,
  RerunOnFailure: 'poweringOn poweringOn off poweringOn',
};

const finals: readonly (readonly [string, InstanceFields | undefined, Readonly<Record<RunStrategy, string>>])[] = [
  ['without VMI', undefined, withoutInstance],
  ['with a VMI that succeeded', { phase: 'Succeeded' }, afterSuccess],
  ['with a VMI that failed', { phase: 'Failed' }, afterFailure],
];

describe('the observed power of a VM', () => {
  for (const [what, instance, table] of finals) {
    for (const strategy of strategies) {
      it(`${what}, strategy ${strategy}: ${table[strategy]}`, () => {
        const row = Object.keys(queues).map((queue) => observed(strategy, queue, instance));
        expect(row.join(' ')).to.equal(table[strategy]);
      });
    }
  }

  const live: readonly (readonly [string, InstanceFields, ObservedPower])[] = [
    ['no phase yet', { phase: '' }, 'poweringOn'],
    ['Pending', { phase: 'Pending' }, 'poweringOn'],
    ['Scheduling', { phase: 'Scheduling' }, 'poweringOn'],
    ['Scheduled', { phase: 'Scheduled' }, 'poweringOn'],
    ['WaitingForSync', { phase: 'WaitingForSync' }, 'poweringOn'],
    ['Running', { phase: 'Running' }, 'on'],
    ['Running and paused', { phase: 'Running', paused: true }, 'paused'],
    ['Running and being deleted', { phase: 'Running', deleting: true }, 'poweringOff'],
    ['paused and being deleted', { phase: 'Running', paused: true, deleting: true }, 'poweringOff'],
    ['Scheduling and being deleted', { phase: 'Scheduling', deleting: true }, 'poweringOff'],
    ['Unknown', { phase: 'Unknown' }, 'unknown'],
    ['Unknown and being deleted', { phase: 'Unknown', deleting: true }, 'unknown'],
    ['of a phase of the future', { phase: 'Dreaming' }, 'unknown'],
  ];
  for (const [what, instance, power] of live) {
    it(`with a live VMI that is ${what}: ${power}, whatever strategy and queue say`, () => {
      const all = strategies.flatMap((strategy) =>
        Object.keys(queues).map((queue) => observed(strategy, queue, instance)),
      );
      expect(new Set(all)).to.deep.equal(new Set([power]));
    });
  }

  it('is never off nor powering off while stale or while the node is lost, in any combination', () => {
    const instances = [
      undefined,
      ...['', 'Pending', 'Scheduling', 'Scheduled', 'Running', 'Succeeded', 'Failed', 'Unknown'].flatMap((phase) =>
        [true, false].flatMap((deleting) => [true, false].map((paused) => ({ phase, deleting, paused }))),
      ),
    ];
    const cases = strategies.flatMap((strategy) =>
      Object.keys(queues).flatMap((queue) => instances.map((instance) => ({ strategy, queue, instance }))),
    );
    const found = new Set<ObservedPower>();
    for (const { strategy, queue, instance } of cases) {
      found.add(observed(strategy, queue, instance, true));
      if (instance) found.add(observed(strategy, queue, { ...instance, reason: 'NodeUnresponsive' }));
    }
    expect([...found].sort()).to.deep.equal(['on', 'paused', 'poweringOn', 'unknown']);
  });

  it('is unknown, not off, after a VMI failed because its node was lost', () => {
    expect(observed('Halted', 'none', { phase: 'Failed', reason: 'NodeUnresponsive', deleting: true })).to.equal(
      'unknown',
    );
    expect(observed('Manual', 'none', { phase: 'Failed', reason: 'NodeUnresponsive' })).to.equal('unknown');
  });

  it('stays powering on with Always and no VMI, also in a crash loop and while virt-controller is behind', () => {
    const startFailure = { consecutiveFailCount: 3, retryAfterTimestamp: '2026-01-01T00:00:00Z' };
    const vm = vmObject({ status: { printableStatus: 'CrashLoopBackOff', startFailure } });
    expect(observePower(machineOf(vm, undefined))).to.equal('poweringOn');
    expect(observePower(machineOf(vmObject(), undefined))).to.equal('poweringOn');
  });

  it('is powering on for a fresh RerunOnFailure VM, and off for one that an older release has run before', () => {
    const fresh = vmObject({
      runStrategy: 'RerunOnFailure',
      status: { conditions: [{ type: 'Ready', status: 'False' }] },
    });
    const left = [{ type: 'LiveMigratable', status: 'True' }];
    const stopped = vmObject({ runStrategy: 'RerunOnFailure', status: { conditions: left } });
    const switched = vmObject({ runStrategy: 'RerunOnFailure', status: { runStrategy: 'Halted', conditions: left } });
    const powers = [fresh, stopped, switched].map((vm) => observePower(machineOf(vm, undefined)));
    expect(powers).to.deep.equal(['poweringOn', 'off', 'poweringOn']);
  });

  it('is off for a VM that is being deleted and has no live VMI, whatever its strategy', () => {
    const powers = strategies.map((runStrategy) =>
      observePower(machineOf(vmObject({ runStrategy, deleting: true }), undefined)),
    );
    expect(new Set(powers)).to.deep.equal(new Set(['off']));
  });

  it('is powering on for Once when somebody deletes the ended VMI, since KubeVirt makes another', () => {
    expect(observed('Once', 'none', { phase: 'Succeeded', deleting: true })).to.equal('poweringOn');
  });

  it('is not off while the VM counts a VMI that no watch has told of yet', () => {
    const power = (runStrategy: RunStrategy, queue: readonly StateChangeRequest[] = []): ObservedPower => {
      const vm = vmObject({ runStrategy, status: { created: true, runStrategy, stateChangeRequests: queue } });
      return observePower({ ...machineOf(vm, undefined), isInstanceUnheard: true });
    };
    expect([power('Manual'), power('RerunOnFailure'), power('Always')]).to.deep.equal(Array(3).fill('poweringOn'));
    expect([power('Halted'), power('Manual', [{ action: 'Stop', uid: 'i' }])]).to.deep.equal(
      Array(2).fill('poweringOff'),
    );
  });

  it('copes with a run strategy that only newer releases know', () => {
    const runStrategy = 'Sometimes' as RunStrategy;
    const vm = vmObject({ runStrategy });
    const queued = vmObject({ runStrategy, status: { stateChangeRequests: [{ action: 'Start' }] } });
    expect(observePower(machineOf(vm, undefined))).to.equal('off');
    expect(observePower(machineOf(vm, vmiObject(vm, { phase: 'Succeeded' })))).to.equal('off');
    expect(observePower(machineOf(vm, vmiObject(vm)))).to.equal('on');
    expect(observePower(machineOf(queued, undefined))).to.equal('poweringOn');
  });

  it('reads the deprecated spec.running as Always or Halted', () => {
    const vm = vmObject();
    const power = (running: boolean, vmi?: VirtualMachineInstance): ObservedPower =>
      observePower(machineOf({ ...vm, spec: { running } }, vmi));
    expect([power(true), power(false)]).to.deep.equal(['poweringOn', 'off']);
  });

  it('comes from the VMI, not from printableStatus or ready', () => {
    const vm = vmObject({
      runStrategy: 'Halted',
      status: { printableStatus: 'Provisioning', ready: true, created: true },
    });
    expect(observePower(machineOf(vm, undefined))).to.equal('off');
  });
});
