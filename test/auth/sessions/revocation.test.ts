import { expect } from 'chai';
import { accountOf, FakeDirectory, SessionBench } from './session-bench.ts';
import type { Replica } from './session-bench.ts';

describe('sessions and their accounts', () => {
  let bench: SessionBench;
  let one: Replica;
  let two: Replica;

  beforeEach(async () => {
    bench = await SessionBench.create();
    one = await bench.replica(new FakeDirectory(accountOf('ann'), accountOf('bob')));
    two = await bench.replica(new FakeDirectory(accountOf('ann'), accountOf('bob')));
  });
  afterEach(() => bench.close());

  /** A session that both replicas know, beside one of another account. */
  async function opened() {
    const [mine, other] = [await bench.open(one), await bench.open(one, 'bob')];
    await bench.until(() => two.sessions.list().length === 2);
    return { mine, other };
  }
  const both = (what: (replica: Replica) => void): void => [one, two].forEach(what);
  const told = async (token: string) => [await bench.who(one, token), await bench.who(two, token)];

  for (const [how, change] of [
    ['goes', (directory: FakeDirectory) => directory.remove('ann')],
    ['is disabled', (directory: FakeDirectory) => directory.put(accountOf('ann', { enabled: false }))],
  ] as const) {
    it(`end at once and for good when the account ${how}`, async () => {
      const { mine, other } = await opened();
      both(({ directory }) => change(directory));
      expect(await told(mine.token)).to.deep.equal(['nobody', 'nobody']);
      both(({ directory }) => directory.put(accountOf('ann')));
      expect(await told(mine.token)).to.deep.equal(['nobody', 'nobody']);
      await bench.pass(5);
      expect(bench.stored()).to.have.length(1);
      expect(await told(other.token)).to.deep.equal([other.session.id, other.session.id]);
      expect(one.sessions.list()).to.deep.equal([other.session]);
    });
  }

  it('end at once where they were opened, however short ago', async () => {
    bench.simulator.faults.silenceWatches(true);
    const { token } = await bench.open(one);
    one.directory.remove('ann');
    expect(one.sessions.authenticate(token)).to.equal(undefined);
  });

  it('end when the credentials change, and their Secrets after a while', async () => {
    const { mine } = await opened();
    both(({ directory }) => directory.put(accountOf('ann', { credential: 'second' })));
    expect(await told(mine.token)).to.deep.equal(['nobody', 'nobody']);
    expect(one.sessions.list()).to.have.length(1);
    await bench.pass(250);
    expect(bench.stored()).to.have.length(1);
  });

  it('stay when the account changes otherwise', async () => {
    const { mine } = await opened();
    both(({ directory }) => directory.put(accountOf('ann', { version: '2', role: 'ReadOnly', username: 'anna' })));
    expect(await told(mine.token)).to.deep.equal([mine.session.id, mine.session.id]);
  });

  it('stay for who changed the password by them, whichever of the two news comes first elsewhere', async () => {
    const { mine } = await opened();
    const sibling = await bench.open(one);
    const changed = accountOf('ann', { credential: 'second' });
    await bench.until(() => two.sessions.list().length === 3);
    one.directory.put(changed);
    await bench.outcome(one.sessions.rebind(mine.session.id, changed));
    await bench.pass(1);
    // The second replica hasn't heard of the password yet.
    expect(await told(mine.token)).to.deep.equal([mine.session.id, mine.session.id]);
    two.directory.put(changed);
    expect(await told(mine.token)).to.deep.equal([mine.session.id, mine.session.id]);
    expect(await told(sibling.token)).to.deep.equal(['nobody', 'nobody']);
    await bench.pass(250);
    expect(await told(mine.token)).to.deep.equal([mine.session.id, mine.session.id]);
    expect(bench.stored()).to.have.length(2);
    both(({ directory }) => directory.put(accountOf('ann', { credential: 'third' })));
    expect(await told(mine.token)).to.deep.equal(['nobody', 'nobody']);
  });

  it('end for who changed the password by them, once somebody has put the former one back', async () => {
    const { mine } = await opened();
    const changed = accountOf('ann', { credential: 'second' });
    both(({ directory }) => directory.put(changed));
    await bench.outcome(one.sessions.rebind(mine.session.id, changed));
    await bench.pass(40);
    expect(await told(mine.token)).to.deep.equal([mine.session.id, mine.session.id]);
    both(({ directory }) => directory.put(accountOf('ann')));
    expect(await told(mine.token)).to.deep.equal(['nobody', 'nobody']);
  });

  it('stay for who changed the password elsewhere, where the session is not heard of anew yet', async () => {
    const { mine } = await opened();
    const changed = accountOf('ann', { credential: 'second' });
    one.directory.put(changed);
    bench.simulator.faults.silenceWatches(true);
    await bench.outcome(one.sessions.rebind(mine.session.id, changed));
    two.directory.put(changed);
    expect(await bench.who(two, mine.token)).to.equal(mine.session.id);
  });

  it('are bound anew although another replica renews them at the same time', async () => {
    bench.settings.setTimeout(30);
    const { mine } = await opened();
    await bench.pass(10);
    bench.simulator.faults.silenceWatches(true);
    expect(await bench.who(two, mine.token)).to.equal(mine.session.id);
    await bench.pass(1);
    const changed = accountOf('ann', { credential: 'second' });
    one.directory.put(changed);
    await bench.outcome(one.sessions.rebind(mine.session.id, changed));
    expect(await bench.who(one, mine.token)).to.equal(mine.session.id);
  });

  it('can not be judged, and are not ended, before all accounts are known', async () => {
    const { mine } = await opened();
    const directory = new FakeDirectory();
    directory.isKnown = false;
    const three = await bench.replica(directory);
    expect(await bench.who(three, mine.token)).to.equal('Unavailable');
    expect(three.sessions.list()).to.deep.equal([]);
    await bench.pass(100);
    expect(bench.stored()).to.have.length(2);
    directory.put(accountOf('ann'));
    expect(await bench.who(three, mine.token)).to.equal(mine.session.id);
    directory.isKnown = true;
    await bench.pass(100);
    expect(bench.stored().map(({ metadata }) => metadata.name)).to.deep.equal([`redfish-session-${mine.session.id}`]);
  });

  it('of an account that a replica has not heard of yet are not ended by it', async () => {
    one.directory.put(accountOf('new'));
    const { session, token } = await bench.open(one, 'new');
    await bench.until(() => bench.stored().length === 1);
    await bench.pass(3);
    expect(await bench.who(two, token)).to.equal('Unavailable');
    two.directory.put(accountOf('new'));
    expect(await told(token)).to.deep.equal([session.id, session.id]);
  });

  it('whose end the cluster has not heard of are ended once it is back', async () => {
    const { mine } = await opened();
    await bench.simulator.faults.down();
    one.directory.remove('ann');
    await bench.pass(30);
    expect(await bench.who(one, mine.token)).to.equal('nobody');
    await bench.simulator.faults.up();
    await bench.pass(60);
    expect(bench.stored()).to.have.length(1);
    expect(await bench.who(two, mine.token)).to.equal('nobody');
  });
});
