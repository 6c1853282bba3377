import { expect } from 'chai';

import { EVERYTHING, lackedFor, NOTHING, possibleOf } from '../../../scripts/fidelity/replay/abilities.ts';
import { replay } from '../../../scripts/fidelity/replay/engine.ts';
import type { Recording, Step } from '../../../scripts/fidelity/replay/recording.ts';
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
});
