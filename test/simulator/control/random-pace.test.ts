import { expect } from 'chai';

import { manualClock } from '../../../src/simulator/clock.ts';
import { startSimulator } from '../../../src/simulator/simulator.ts';
import { createMachine } from '../bench.ts';

const NAMES = ['a', 'b', 'c'] as const;

/** What is told of every VM and VMI, each tenth of a second for half a minute, while guests crash and shut down. */
async function run(seed: number): Promise<string[]> {
  const clock = manualClock();
  const simulator = await startSimulator({ clock, pace: 'random', seed });
  const { cluster } = simulator;
  cluster.ensureNamespace('ns');
  clock.advance(0);
  for (const name of NAMES) createMachine({ cluster }, name, name === 'c' ? 'RerunOnFailure' : 'Always');
  const states: string[] = [];
  for (let step = 0; step < 300; step += 1) {
    clock.advance(100);
    if (step === 150) cluster.guest('ns', 'a').crash();
    if (step === 150) cluster.guest('ns', 'c').shutdown();
    states.push(JSON.stringify(NAMES.map((name) => [cluster.machine('ns', name), cluster.instance('ns', name)])));
  }
  await simulator.close();
  return states;
}

describe('a cluster at the random pace', () => {
  it('goes the same way with the same seed, uids and times included, and another way with another', async () => {
    const first = await run(5);
    expect(await run(5)).to.deep.equal(first);
    expect(await run(6)).to.not.deep.equal(first);
    expect(new Set(first)).to.have.length.above(10);
  });
});
