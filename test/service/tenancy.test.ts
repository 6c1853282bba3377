import { expect } from 'chai';
import { callers, found, guessed, questions, withoutChance } from '../redfish/tenancy-questions.ts';
import type { World } from '../redfish/tenancy-world.ts';
import { startRealWorld } from './tenancy-world.ts';

/** The questions of test/redfish/tenancy.test.ts, asked of the whole service: with real accounts, sessions and VMs. */
describe('a tenant of the whole service', () => {
  let alone: World;
  let together: World;
  before(async function () {
    this.timeout(60_000);
    [alone, together] = await Promise.all([startRealWorld(false), startRealWorld(true)]);
  });
  after(async () => {
    await Promise.all([alone.close(), together.close()]);
  });

  it('is shown apart from its neighbour by who sees everything', async () => {
    const headers = { Authorization: 'Basic admin' };
    expect(await found(together, headers)).to.have.length.greaterThan((await found(alone, headers)).length);
  });

  // Last the one whose questions remove everything that it may remove.
  for (const [who, headers] of Object.entries(callers).reverse()) {
    it(`as ${who}: finds the same, and has the same answers, whether there is another tenant or not`, async () => {
      const reachable = await found(together, headers);
      expect(reachable)
        .to.have.length.greaterThan(5)
        .and.to.have.members(await found(alone, headers));
      const differences: object[] = [];
      for (const question of questions([...new Set([...reachable, ...guessed])])) {
        const asked = { ...question, headers: { ...headers, ...question.headers } };
        const [one, two] = (await Promise.all([alone.send(asked), together.send(asked)])).map(withoutChance);
        if (JSON.stringify(one) !== JSON.stringify(two)) differences.push({ question, one, two });
      }
      expect(differences.slice(0, 3)).to.deep.equal([]);
    }).timeout(60_000);
  }
});
