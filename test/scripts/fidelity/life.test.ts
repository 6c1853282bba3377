import { expect } from 'chai';

import type { Json } from '../../../scripts/fidelity/json.ts';
import { compareLife } from '../../../scripts/fidelity/replay/life.ts';
import { matrixStep } from '../../../scripts/fidelity/replay/matrix-step.ts';
import { comparePassing } from '../../../scripts/fidelity/replay/passing-states.ts';
import type { Scene } from '../../../scripts/fidelity/replay/scene.ts';
import { scriptedScene } from './scripted-scene.ts';

const UID = '6f2b0d5e-0000-4000-8000-00000000000a';

const vm = (printableStatus: string, runStrategy = 'Always'): Json => ({
  metadata: { name: 'a', uid: 'v' },
  spec: { runStrategy },
  status: { printableStatus },
});

const vmi = (phase: string, uid = UID): Json => ({
  metadata: { name: 'a', uid },
  spec: { terminationGracePeriodSeconds: 30 },
  status: { phase },
});

const modified = (object: Json): Json => ({ type: 'MODIFIED', object });

/** A scene whose watches have shown these VMs and VMIs already. */
async function following(vms: readonly Json[], vmis: readonly Json[]): Promise<Scene> {
  const { scene } = scriptedScene(() => ({ status: 202, headers: {} }), [vms.map(modified), vmis.map(modified)]);
  await scene.tracker.follow('rec-small');
  await new Promise((resolve) => setImmediate(resolve));
  return scene;
}

describe('states that are passed through', () => {
  it('are found among all that was seen, the VM and the VMI each for itself', async () => {
    const scene = await following([vm('Starting'), vm('Running')], [vmi('Scheduled'), vmi('Running')]);
    const state = { vm: { runStrategy: 'Always', printableStatus: 'Starting', conditions: [] } };
    expect(await comparePassing(state, { name: 'a', since: 0 }, scene)).deep.equal([]);
  });

  it('are missed when they were not seen, with what was', async () => {
    const scene = await following([vm('Running')], []);
    const [difference] = await comparePassing({ vm: null }, { name: 'a', since: 1 }, scene);
    expect(difference?.path).equal('vm');
    expect(difference?.got).contain('"Running"');
  });
});

describe('a turn in a life', () => {
  const event = (printableStatus: string): Json => ({
    kind: 'vm',
    type: 'MODIFIED',
    runStrategy: 'Always',
    printableStatus,
    conditions: [],
  });

  it('is reproduced by the same order of distinct values, whatever is repeated', async () => {
    const scene = await following([vm('Stopping'), vm('Stopping'), vm('Stopped')], []);
    Object.defineProperty(scene.tracker, 'position', { value: 0 });
    const act = (): Promise<number> => Promise.resolve(202);
    const recorded = { answer: 202, events: [event('Stopping'), event('Stopped')] };
    expect(await compareLife(recorded, { name: 'a', act }, scene)).deep.equal([]);
  });

  it('goes on with the tries of an import that fails for as long as anybody looks', async () => {
    const states = ['Provisioning', 'DataVolumeError', 'Provisioning', 'DataVolumeError'];
    const scene = await following(
      states.map((state) => vm(state)),
      [],
    );
    Object.defineProperty(scene.tracker, 'position', { value: 0 });
    const act = (): Promise<number> => Promise.resolve(202);
    const recorded = { answer: 202, events: [event('Provisioning'), event('DataVolumeError')] };
    expect(await compareLife(recorded, { name: 'a', act }, scene)).deep.equal([]);
  });

  it('differs by another order and by another answer', async () => {
    const scene = await following([vm('Stopped'), vm('Stopping')], []);
    Object.defineProperty(scene.tracker, 'position', { value: 0 });
    const act = (): Promise<number> => Promise.resolve(409);
    const recorded = { answer: 202, events: [event('Stopping'), event('Stopped')] };
    const paths = (await compareLife(recorded, { name: 'a', act }, scene)).map(({ path }) => path);
    expect(paths).deep.equal(['answer', 'vm.printableStatus']);
  });
});

describe('a call in a named state', () => {
  const state = (printableStatus: string, runStrategy: string): Json => ({
    vm: { runStrategy, printableStatus, conditions: [] },
    vmi: { uid: '<uid1>', phase: 'Running', terminationGracePeriodSeconds: 30, conditions: [] },
  });
  const step = (later: Json): Parameters<typeof matrixStep>[0] => ({
    name: 'running: stop',
    request: { method: 'PUT', path: '/virtualmachines/a/stop', as: 'admin' },
    response: { status: 202, headers: {}, body: null },
    before: state('Running', 'Always'),
    after: state('Running', 'Always'),
    later,
  });

  it('is reproduced when answer, what was written at once, and the later state agree', async () => {
    const scene = await following([vm('Running')], [vmi('Running')]);
    const { outcome } = await matrixStep(step(state('Running', 'Always')), {}, scene);
    expect(outcome).equal('reproduced');
  });

  it('differs when the later state is never passed', async () => {
    const scene = await following([vm('Running')], [vmi('Running')]);
    const paths = (await matrixStep(step(state('Stopped', 'Halted')), {}, scene)).differences.map(({ path }) => path);
    expect(paths).deep.equal(['later.vm']);
  });

  it('is not made before the VM is in the state that was recorded', async () => {
    const scene = await following([vm('Starting')], [vmi('Running')]);
    const paths = (await matrixStep(step(state('Running', 'Always')), {}, scene)).differences.map(({ path }) => path);
    expect(paths).deep.equal(['before.vm.printableStatus']);
  });
});
