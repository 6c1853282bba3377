import { expect } from 'chai';

import type { Json } from '../../../scripts/fidelity/json.ts';
import { EVERYTHING, lackedFor, NOTHING, possibleOf } from '../../../scripts/fidelity/replay/abilities.ts';
import { replay } from '../../../scripts/fidelity/replay/engine.ts';
import type { Recording, Step } from '../../../scripts/fidelity/replay/recording.ts';
import { NotPossibleHere } from '../../../scripts/fidelity/replay/script.ts';
import { compacted } from '../../../scripts/fidelity/setup/actions.ts';
import { vmCall } from '../../../scripts/fidelity/setup/paths.ts';
import { scriptedScene } from './scripted-scene.ts';

describe('what a cluster lacks', () => {
  it('is told by the states that only guests or a scheduler bring about', () => {
    expect(lackedFor({ vmi: { phase: 'Running' } }, NOTHING)).equal('guests');
    expect(lackedFor({ vm: { conditions: ['Paused=True:PausedByUser'] } }, NOTHING)).equal('guests');
    expect(lackedFor({ vm: { printableStatus: 'ErrorUnschedulable' } }, NOTHING)).equal('scheduler');
    expect(lackedFor({ vm: { printableStatus: 'Stopped', conditions: ['Ready=False'] } }, NOTHING)).equal(undefined);
    expect(lackedFor({ vmi: { phase: 'Running' } }, EVERYTHING)).equal(undefined);
  });

  it('leaves the rest of a state to be compared', () => {
    const state = { vm: { runStrategy: 'Always', printableStatus: 'Running', ready: true }, vmi: { deleting: null } };
    expect(possibleOf(state, NOTHING)).deep.equal({ vm: { runStrategy: 'Always' }, vmi: { deleting: null } });
    expect(possibleOf(state, EVERYTHING)).deep.equal(state);
  });

  it('skips what is asked of a VM that can not come into its state, and of no other', async () => {
    const call = (name: string): Step => ({
      name,
      request: { method: 'PUT', path: vmCall('rec-x', name, 'stop'), as: 'admin' },
      response: { status: 202, headers: {} },
    });
    const recording: Recording = {
      group: 'g',
      server: { kubernetes: 'v1.34', kubevirt: 'v1.10' },
      steps: [call('runs'), call('off')],
    };
    const { scene, sent } = scriptedScene(() => ({ status: 202, headers: {} }), [], { abilities: NOTHING });
    const prepare = [() => Promise.resolve().then(() => scene.needs('guests', 'runs'))];
    const options = { mayLackThings: false, isWanted: () => true };
    const results = await replay(recording, { namespaces: [], prepare, steps: {} }, scene, options);
    expect(results.map(({ step, outcome }) => [step, outcome])).deep.equal([
      ['runs', 'skipped'],
      ['off', 'reproduced'],
    ]);
    expect(sent).length(1);
  });

  it('keeps nobody from what a call is answered before the VM is looked at, or whatever its guest does', async () => {
    const call = (name: string, status: number, body?: Json): Step => ({
      name,
      request: { method: 'PUT', path: vmCall('rec-x', 'runs', name), as: 'admin' },
      response: { status, headers: {}, ...(body !== undefined && { body }) },
    });
    const status = { kind: 'Status', reason: 'NotFound' };
    const recording: Recording = {
      group: 'g',
      server: { kubernetes: 'v1.34', kubevirt: 'v1.10' },
      steps: [
        call('refused', 406, { text: '406' }),
        call('unknown', 404, { text: '404: Page Not Found' }),
        call('any', 400, status),
        call('gone', 404, status),
        call('again', 202),
        call('after', 202),
      ],
    };
    const answers = new Map(recording.steps.map(({ name, response }) => [vmCall('rec-x', 'runs', name), response]));
    const { scene } = scriptedScene(
      ({ path }) => {
        const answer = answers.get(path.replace('rec-x-run1', 'rec-x'));
        return { status: answer?.status ?? 0, headers: {}, ...(answer?.body !== undefined && { body: answer.body }) };
      },
      [],
      { abilities: NOTHING },
    );
    const prepare = [() => Promise.resolve().then(() => scene.needs('guests', 'runs'))];
    const steps = { any: { anyPhase: true }, again: { regains: 'runs' } };
    const options = { mayLackThings: false, isWanted: () => true };
    const results = await replay(recording, { namespaces: [], prepare, steps }, scene, options);
    const skipped = results.filter(({ outcome }) => outcome === 'skipped').map(({ step }) => step);
    expect(skipped).deep.equal(['gone']);
    expect(results.filter(({ outcome }) => outcome === 'different')).deep.equal([]);
  });

  it('is a past that is forgotten, where the API server is too young', async () => {
    const young = scriptedScene(() => ({ status: 200, body: { items: [] } }));
    const old = scriptedScene(() => ({ status: 410, body: { kind: 'Status' } }));
    await compacted(old.scene);
    expect(await compacted(young.scene).catch((error: unknown) => error)).instanceOf(NotPossibleHere);
  });
});
