import { expect } from 'chai';
import type { Machine, RunStrategy } from '../../src/kubevirt/model.ts';
import { subresourcesOf } from '../../src/kubevirt/power/required-access.ts';
import type { PowerAction } from '../../src/kubevirt/service.ts';
import { machineOf, vmiObject, vmObject } from './kubevirt-objects.ts';

const vm = (runStrategy: RunStrategy) => vmObject({ runStrategy });
const off = (runStrategy: RunStrategy): Machine => machineOf(vm(runStrategy), undefined);
const on = (runStrategy: RunStrategy, fields: Parameters<typeof vmiObject>[1] = {}): Machine =>
  machineOf(vm(runStrategy), vmiObject(vm(runStrategy), fields));

const rows: readonly [string, Machine, PowerAction, string[]][] = [
  ['starting one that is off', off('Halted'), 'start', ['virtualmachines/start']],
  ['starting one that runs already', on('Always'), 'start', ['virtualmachines/start']],
  [
    'starting one that is paused',
    on('Always', { paused: true }),
    'start',
    ['virtualmachines/start', 'virtualmachineinstances/unpause'],
  ],
  ['shutting down', on('Always'), 'shutdown', ['virtualmachines/stop']],
  [
    'shutting down one that is paused',
    on('Always', { paused: true }),
    'shutdown',
    ['virtualmachines/stop', 'virtualmachineinstances/unpause'],
  ],
  ['killing', on('Always'), 'kill', ['virtualmachines/stop']],
  ['killing one that is off', off('Halted'), 'kill', ['virtualmachines/stop']],
  ['killing one of strategy Once, which is noted on the VM first', on('Once'), 'kill', ['virtualmachines/stop']],
  ['restarting', on('Always'), 'restart', ['virtualmachines/restart']],
  ['restarting one that is off', off('Halted'), 'restart', ['virtualmachines/restart', 'virtualmachines/start']],
  [
    'restarting one of strategy Once',
    on('Once'),
    'restart',
    ['virtualmachines/restart', 'virtualmachineinstances/softreboot'],
  ],
  ['restarting by force', on('Always'), 'forceRestart', ['virtualmachines/restart']],
  [
    'restarting one of strategy Once by force',
    on('Once'),
    'forceRestart',
    ['virtualmachines/restart', 'virtualmachineinstances/reset'],
  ],
  [
    'what can not be carried out now',
    machineOf(vm('Halted'), vmiObject(vm('Halted'), { deleting: true })),
    'start',
    ['virtualmachines/start'],
  ],
];

describe('what a power action needs in Kubernetes', () => {
  for (const [what, machine, action, needed] of rows) {
    it(`for ${what}: update ${needed.join(' and ')}`, () => {
      expect(subresourcesOf(machine, action)).to.deep.equal(needed);
    });
  }
});
