import { expect } from 'chai';
import { createKubernetesTokens, type KubernetesTokens } from '../../../src/auth/kubernetes/tokens.ts';
import type { Principal } from '../../../src/auth/principal.ts';
import { ServiceError } from '../../../src/kubevirt/errors.ts';
import { clientAt, rejectionOf, settled, somebody } from '../callers.ts';
import { scriptedReviews, type ScriptedReviews } from './scripted-reviews.ts';

describe('Kubernetes tokens', () => {
  let reviews: ScriptedReviews;
  let served: string[];
  let now: number;
  let tokens: KubernetesTokens;

  beforeEach(() => {
    reviews = scriptedReviews();
    reviews.tokens.set('good', 'jane').set('other', 'john');
    served = ['blue', 'green', 'red'];
    now = 0;
    tokens = createKubernetesTokens({
      reviews,
      servedNamespaces: () => served,
      clock: () => now,
      concurrency: 4,
      missesPerAddress: 3,
    });
  });

  const grant = (...rights: string[]): unknown => reviews.rights.set('jane', new Set(rights));
  const jane = async (token = 'good'): Promise<Principal> => {
    const principal = await tokens.authenticate(token, somebody);
    if (!principal) throw new Error('the token is nobody’s');
    return principal;
  };
  const everything = { kind: 'everything' } as const;
  const inGreen = { kind: 'namespace', namespace: 'green' } as const;
  const machine = { kind: 'machine', ref: { namespace: 'green', name: 'vm' } } as const;

  it('speak for a user that has no account, no role, the privilege Login and no VM', async () => {
    const principal = await jane();
    expect(principal).to.deep.include({
      username: 'jane',
      accountId: undefined,
      role: undefined,
      sessionId: undefined,
    });
    expect([...principal.privileges]).to.deep.equal(['Login']);
    expect(principal.scope).to.deep.equal({ kind: 'granted', namespaces: new Set(), systems: new Set() });
    expect(tokens.isHolder(principal)).to.equal(true);
    expect(reviews.asked).to.deep.equal(['token good']);
  });

  it('that are unknown speak for nobody', async () => {
    expect(await tokens.authenticate('bad', somebody)).to.equal(undefined);
  });

  for (const token of ['', 'with space', 'a\u0000b', 'ü', 'x'.repeat(20_000), '=', 'a"b']) {
    it(`of ${token.length} characters that no token has (${JSON.stringify(token.slice(0, 10))}) are nobody's unasked`, async () => {
      expect(await tokens.authenticate(token, somebody)).to.equal(undefined);
      expect(reviews.asked).to.deep.equal([]);
    });
  }

  describe('and what their holder sees', () => {
    it('is everything by one review, where it may list VMs in the whole cluster', async () => {
      grant('list virtualmachines *');
      const { scope } = await tokens.seeing(await jane(), everything);
      expect(scope).to.deep.include({ kind: 'granted', namespaces: 'all' });
      expect(reviews.asked.slice(1)).to.deep.equal(['jane: list virtualmachines *']);
    });

    it('is the served namespaces where it may list them, a few asked about at a time', async () => {
      served = Array.from({ length: 50 }, (_, index) => `n${index}`);
      grant('list virtualmachines n7', 'list virtualmachines n49', 'list virtualmachines unserved');
      const { scope } = await tokens.seeing(await jane(), everything);
      expect(scope).to.deep.include({ namespaces: new Set(['n7', 'n49']) });
      expect(reviews.asked).to.have.length(52);
      expect(reviews.most()).to.equal(4);
    });

    it('is asked about its namespace alone, for a request about one VM', async () => {
      grant('list virtualmachines green');
      const principal = await tokens.seeing(await jane(), machine);
      expect(principal.scope).to.deep.include({ namespaces: new Set(['green']) });
      expect(reviews.asked.slice(1)).to.deep.equal([
        'jane: list virtualmachines *',
        'jane: list virtualmachines green',
      ]);
      expect(await tokens.seeing(await jane(), inGreen)).to.equal(principal);
    });

    it('is one VM where only that is granted by its name, and nothing of its namespace', async () => {
      grant('get virtualmachines green/vm');
      const principal = await tokens.seeing(await jane(), machine);
      expect(principal.scope).to.deep.equal({ kind: 'granted', namespaces: new Set(), systems: new Set(['green/vm']) });
      expect((await tokens.seeing(await jane(), inGreen)).scope).to.deep.include({ namespaces: new Set() });
      expect((await tokens.seeing(await jane(), everything)).scope).to.deep.include({ systems: new Set() });
    });

    it('is nothing where nothing is granted', async () => {
      for (const subject of [everything, inGreen, machine]) {
        expect(await tokens.seeing(await jane(), subject)).to.equal(await jane());
      }
    });

    it('is never asked about for names that no VM can have', async () => {
      const before = await jane();
      const ref = { namespace: 'green', name: '../secrets' };
      expect(await tokens.seeing(before, { kind: 'machine', ref })).to.equal(before);
      expect(reviews.asked).to.deep.equal(['token good']);
    });
  });

  describe('are remembered', () => {
    it('for some seconds, with what they see and the same objects, refusals too', async () => {
      grant('list virtualmachines green');
      const first = await tokens.seeing(await jane(), machine);
      expect(await tokens.isAllowed(first, stop)).to.equal(false);
      expect(await tokens.authenticate('bad', somebody)).to.equal(undefined);
      const asked = reviews.asked.length;
      now = 9_999;
      expect(await tokens.seeing(await jane(), machine)).to.equal(first);
      expect(await tokens.isAllowed(first, stop)).to.equal(false);
      expect(await tokens.authenticate('bad', somebody)).to.equal(undefined);
      expect(reviews.asked).to.have.length(asked);
    });

    it('no longer than that, however much they are used', async () => {
      grant('list virtualmachines green', 'update virtualmachines/stop green/vm');
      for (now = 0; now < 10_000; now += 1_000) {
        expect(await tokens.isAllowed(await tokens.seeing(await jane(), machine), stop)).to.equal(true);
      }
      grant();
      expect(await tokens.isAllowed(await jane(), stop)).to.equal(false);
      expect(await tokens.seeing(await jane(), machine)).to.equal(await jane());
      reviews.tokens.delete('good');
      now += 10_000;
      expect(await tokens.authenticate('good', somebody)).to.equal(undefined);
    });

    it('by their users: what one may do is no answer for another', async () => {
      grant('list virtualmachines *');
      await tokens.seeing(await jane(), everything);
      expect((await tokens.seeing(await jane('other'), everything)).scope).to.deep.include({ namespaces: new Set() });
    });

    it('once for all who show the same at the same time', async () => {
      grant('list virtualmachines green');
      await Promise.all(Array.from({ length: 20 }, async () => tokens.seeing(await jane(), machine)));
      expect(reviews.asked).to.have.length(3);
    });

    it('in bounded number: the oldest goes', async () => {
      for (let index = 0; index < 1_100; index += 1) {
        reviews.tokens.set(`t${index}`, 'jane');
        await tokens.authenticate(`t${index}`, somebody);
      }
      const asked = reviews.asked.length;
      await tokens.authenticate('t1099', somebody);
      expect(reviews.asked).to.have.length(asked);
      await tokens.authenticate('t0', somebody);
      expect(reviews.asked).to.have.length(asked + 1);
    });
  });

  describe('while the API server is down', () => {
    const down = new ServiceError('Unavailable', 'down');

    it('are neither good nor bad, and asked about again as soon as it is up', async () => {
      reviews.failure = down;
      expect(await rejectionOf(tokens.authenticate('good', somebody))).to.equal(down);
      reviews.failure = undefined;
      expect(await jane()).to.include({ username: 'jane' });
    });

    it('see what is remembered, and of the rest neither nothing nor everything', async () => {
      grant('list virtualmachines green');
      const known = await tokens.seeing(await jane(), machine);
      reviews.failure = down;
      expect(await tokens.seeing(await jane(), machine)).to.equal(known);
      expect(await rejectionOf(tokens.seeing(known, everything))).to.equal(down);
      expect(await rejectionOf(tokens.isAllowed(known, stop))).to.equal(down);
      reviews.failure = undefined;
      expect((await tokens.seeing(known, everything)).scope).to.deep.include({ namespaces: new Set(['green']) });
    });
  });

  describe('in a flood of unknown ones', () => {
    const flood = clientAt('203.0.113.9');

    it('are turned away by address, unasked, until a while has passed', async () => {
      for (const token of ['a', 'b', 'c']) await tokens.authenticate(token, flood);
      const asked = reviews.asked.length;
      expect(await rejectionOf(tokens.authenticate('d', flood))).to.include({ kind: 'Unavailable', retryAfter: 10 });
      expect(reviews.asked).to.have.length(asked);
      expect(await tokens.authenticate('d', somebody)).to.equal(undefined);
      now = 10_001;
      expect(await tokens.authenticate('e', flood)).to.equal(undefined);
    });

    it('stay good from that address where they were the last time', async () => {
      expect(await tokens.authenticate('good', flood)).to.include({ username: 'jane' });
      now = 10_001;
      for (const token of ['a', 'b', 'c']) await tokens.authenticate(token, flood);
      expect(await tokens.authenticate('good', flood)).to.include({ username: 'jane' });
      expect(await rejectionOf(tokens.authenticate('other', flood))).to.include({ kind: 'Unavailable' });
    });

    it('wait in their address’s line, so that others are asked about in between', async () => {
      const crowd = Array.from({ length: 40 }, (_, index) =>
        tokens.authenticate(`x${index}`, flood).catch(() => undefined),
      );
      await settled();
      await jane();
      expect(reviews.asked.indexOf('token good')).to.be.lessThan(20);
      await Promise.all(crowd);
      // Those that were under way already when the first ones had been nobody's, and the good one.
      expect(reviews.asked.length).to.be.lessThan(12);
    });
  });
});

const stop = {
  group: 'subresources.kubevirt.io',
  resource: 'virtualmachines',
  subresource: 'stop',
  verb: 'update',
  namespace: 'green',
  name: 'vm',
};
