import { expect } from 'chai';
import { runChaos } from '../../../scripts/chaos/run.ts';

/**
 * Random changes, faults and restarts, in the cluster's time: after each, what the services say is held against the
 * cluster, and at quiet points both must be the same. `npm run chaos` does this for as long as one likes.
 */
describe('the service layer amid random changes, faults and restarts', function () {
  this.timeout(120_000);
  for (const [seed, pace] of [
    [7, 'instant'],
    [1, 'realistic'],
    [2, 'random'],
  ] as const) {
    it(`never lies, loses nothing, and obeys in the end (seed ${seed}, ${pace} pace)`, async () => {
      const report = await runChaos({ seed, operations: 120 });
      expect(report).to.include({ pace, operations: 120, quietPoints: 3 });
    });
  }

  it('goes through the same again with the same seed, also under the random pace', async () => {
    const [first, second] = [await runChaos({ seed: 3, operations: 60 }), await runChaos({ seed: 3, operations: 60 })];
    expect(first.pace).to.equal('random');
    expect(second.log.map(withoutPort)).to.deep.equal(first.log.map(withoutPort));
    expect({ ...second, log: [] }).to.deep.equal({ ...first, log: [] });
  });
});

/** The simulator takes whatever port is free. */
function withoutPort(line: string): string {
  return line.replace(/127\.0\.0\.1:\d+/g, '127.0.0.1');
}
