import { expect } from 'chai';
import { runChaos } from '../../../scripts/chaos/run.ts';

/**
 * Random changes, faults and restarts, in the cluster's time: after each, what the services say is held against the
 * cluster, and at quiet points both must be the same. `npm run chaos` does this for as long as one likes.
 */
describe('the service layer amid random changes, faults and restarts', function () {
  this.timeout(60_000);
  for (const seed of [3, 27, 58]) {
    it(`never lies, loses nothing, and obeys in the end (seed ${seed})`, async () => {
      const { operations, quietPoints } = await runChaos({ seed, operations: 120 });
      expect({ operations, quietPoints }).to.deep.equal({ operations: 120, quietPoints: 3 });
    });
  }
});
