import { expect } from 'chai';
import { uris } from '../../generated/resources.ts';
import { callers, comparisons, templates } from './tenancy-questions.ts';
import { startWorld, type World } from './tenancy-world.ts';

/** What is another's is answered as what doesn't exist. Whether others show at all is asked of the whole service, in test/service. */
describe('a tenant', () => {
  let together: World;
  beforeEach(async () => {
    together = await startWorld();
  });
  afterEach(() => together.close());

  for (const [who, headers] of Object.entries(callers)) {
    it(`as ${who}: has the same answers for what is another's and for what nobody has`, async () => {
      const differences: object[] = [];
      for (const { foreign, unknown, question, other } of templates.flatMap(comparisons)) {
        const one = await together.send({ ...question, headers: { ...headers, ...question.headers } });
        const two = await together.send({ ...other, headers: { ...headers, ...other.headers } });
        const renamed = JSON.stringify(one).replaceAll(foreign, unknown);
        if (renamed !== JSON.stringify(two)) differences.push({ question, one, two });
      }
      expect(differences.slice(0, 3)).to.deep.equal([]);
    }).timeout(60_000);
  }

  it('that sees one VM has one system, one manager and one chassis', async () => {
    const headers = callers['an Administrator of one VM'] ?? {};
    for (const path of [uris.ComputerSystemCollection(), uris.ManagerCollection(), uris.ChassisCollection()]) {
      const { text } = await together.send({ method: 'GET', path, headers });
      expect(JSON.parse(text), path).to.include({ 'Members@odata.count': 1 });
    }
  });
});
