import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { refuse } from '../../../src/simulator/faults.ts';
import { accountOf, FakeDirectory, SessionBench } from './session-bench.ts';
import type { Replica } from './session-bench.ts';

const busy = refuse(503, 'ServiceUnavailable', 'not now');

describe('sessions of several replicas', () => {
  let bench: SessionBench;
  let directory: FakeDirectory;
  let one: Replica;
  let two: Replica;

  beforeEach(async () => {
    bench = await SessionBench.create();
    directory = new FakeDirectory(accountOf('ann'));
    one = await bench.replica(directory);
    two = await bench.replica(directory);
  });
  afterEach(() => bench.close());

  const token = (): string => randomBytes(32).toString('hex');

  it('are good on another before its watch has told of them', async () => {
    bench.simulator.faults.silenceWatches(true);
    const { session, token: its } = await bench.open(one);
    const from = bench.simulator.requests.length;
    const [first, second] = [two.sessions.authenticate(its), two.sessions.authenticate(its)];
    expect(await bench.outcome(first)).to.include({ sessionId: session.id });
    expect(await bench.outcome(second)).to.include({ sessionId: session.id });
    expect(await bench.who(two, its)).to.equal(session.id);
    expect(bench.requests(from)).to.deep.equal({ GET: 1 });
    expect(two.sessions.get(session.id)).to.deep.equal(session);
  });

  it('that the watch does not tell of are asked about again, so that their end is heard of', async () => {
    bench.simulator.faults.silenceWatches(true);
    const { session, token: its } = await bench.open(one);
    expect(await bench.who(two, its)).to.equal(session.id);
    await bench.outcome(one.sessions.end(session.id));
    await bench.pass(1.1);
    expect(await bench.who(two, its)).to.equal('nobody');
    bench.simulator.faults.silenceWatches(false);
    bench.simulator.faults.cutWatches();
    await bench.pass(10);
    expect(await bench.who(two, its)).to.equal('nobody');
  });

  it('end on all with the watch', async () => {
    const { session, token: its } = await bench.open(one);
    await bench.until(() => two.sessions.get(session.id) !== undefined);
    expect(await bench.who(two, its)).to.equal(session.id);
    await bench.outcome(two.sessions.end(session.id));
    await bench.until(() => one.sessions.get(session.id) === undefined);
    expect(await bench.who(one, its)).to.equal('nobody');
    expect(await bench.who(two, its)).to.equal('nobody');
  });

  it('end on one whose watch is dead once nothing vouches for it any more', async () => {
    const { session, token: its } = await bench.open(one);
    await bench.until(() => two.sessions.get(session.id) !== undefined);
    bench.simulator.faults.add({ matches: ({ url }) => url.includes('fieldSelector'), effect: busy });
    bench.simulator.faults.cutWatches();
    await bench.outcome(one.sessions.end(session.id));
    await bench.pass(91);
    expect(await bench.who(two, its)).to.equal('nobody');
  });

  it('stay alive on all by being used on one, and no longer than that', async () => {
    bench.settings.setTimeout(60);
    const { session, token: its } = await bench.open(one);
    for (let turn = 0; turn < 8; turn += 1) {
      await bench.pass(29);
      expect(await bench.who(one, its)).to.equal(session.id);
    }
    // What was used within the last tenth of the timeout is recorded after that tenth.
    await bench.pass(7);
    expect(two.sessions.get(session.id)).to.not.equal(undefined);
    await bench.pass(52);
    expect(await bench.who(two, its)).to.equal(session.id);
    await bench.pass(61);
    expect(await bench.who(one, its)).to.equal('nobody');
    await bench.pass(60);
    expect(bench.stored()).to.deep.equal([]);
  });

  it('are asked about before they are called expired', async () => {
    bench.settings.setTimeout(60);
    const { session, token: its } = await bench.open(one);
    await bench.until(() => two.sessions.get(session.id) !== undefined);
    bench.simulator.faults.silenceWatches(true);
    await bench.pass(40);
    expect(await bench.who(one, its)).to.equal(session.id);
    await bench.pass(25);
    expect(await bench.who(two, its)).to.equal(session.id);
    expect(bench.stored()).to.have.length(1);
  });

  it('are not removed as expired by one that has not heard of their use', async () => {
    bench.settings.setTimeout(60);
    const { session, token: its } = await bench.open(one);
    await bench.until(() => two.sessions.get(session.id) !== undefined);
    bench.simulator.faults.silenceWatches(true);
    await bench.pass(40);
    expect(await bench.who(one, its)).to.equal(session.id);
    const from = bench.simulator.requests.length;
    await bench.pass(48);
    expect(bench.requests(from)['DELETE']).to.be.above(0);
    expect(await bench.who(one, its)).to.equal(session.id);
    expect(bench.stored()).to.have.length(1);
  });

  it('that have ended here are not brought back by what was heard of them before', async () => {
    bench.simulator.faults.silenceWatches(true);
    const { session, token: its } = await bench.open(one);
    expect(await bench.who(two, its)).to.equal(session.id);
    await bench.outcome(two.sessions.end(session.id));
    expect(two.sessions.authenticate(its)).to.equal(undefined);
  });

  it('are renewed by one of two that use them, and neither fails by the other', async () => {
    bench.settings.setTimeout(100);
    const { session, token: its } = await bench.open(one);
    await bench.pass(1);
    const from = bench.simulator.requests.length;
    for (let seconds = 0; seconds < 200; seconds += 1) {
      expect(await bench.who(one, its)).to.equal(session.id);
      expect(await bench.who(two, its)).to.equal(session.id);
      await bench.pass(1);
    }
    expect(bench.requests(from)['PATCH']).to.be.within(18, 40);
  });

  it('survive a restart of all', async () => {
    const { session, token: its } = await bench.open(one);
    await bench.pass(600);
    expect(await bench.who(two, its)).to.equal(session.id);
    await bench.pass(200);
    await Promise.all([bench.stop(one), bench.stop(two)]);
    await bench.pass(1500);
    const three = await bench.replica(new FakeDirectory(accountOf('ann')));
    expect(three.sessions.list()).to.deep.equal([session]);
    expect(await bench.who(three, its)).to.equal(session.id);
    await bench.outcome(three.sessions.end(session.id));
    const four = await bench.replica(directory);
    expect(await bench.who(four, its)).to.equal('nobody');
  });

  it('are removed by one of two when they have expired', async () => {
    await bench.openMany(one, 20);
    await bench.pass(1790);
    const from = bench.simulator.requests.length;
    await bench.pass(300);
    expect(bench.stored()).to.deep.equal([]);
    expect(bench.requests(from)['DELETE']).to.be.within(20, 40);
  });

  it('that are unknown are asked about once a second, and a flood of them only so often', async () => {
    const { session, token: its } = await bench.open(one);
    const unknown = token();
    const from = bench.simulator.requests.length;
    expect(await bench.who(one, unknown)).to.equal('nobody');
    expect(await bench.who(one, unknown)).to.equal('nobody');
    expect(bench.requests(from)).to.deep.equal({ GET: 1 });
    await bench.pass(1.1);
    expect(await bench.who(one, unknown)).to.equal('nobody');
    expect(bench.requests(from)).to.deep.equal({ GET: 2 });
    const flood = Array.from({ length: 1000 }, async () => one.sessions.authenticate(token()));
    const answers = await bench.outcome(Promise.allSettled(flood));
    const refused = answers.filter(({ status }) => status === 'rejected').length;
    expect(refused).to.be.within(850, 950);
    expect(bench.requests(from)['GET']).to.equal(2 + 1000 - refused);
    expect(await bench.who(one, its)).to.equal(session.id);
  });

  it('that were opened elsewhere just now are not taken for a flood', async () => {
    bench.simulator.faults.silenceWatches(true);
    for (let batch = 0; batch < 4; batch += 1) {
      const opened = await bench.openMany(one, 50);
      const answers = await bench.outcome(
        Promise.all(opened.map(async (each) => two.sessions.authenticate(each.token))),
      );
      expect(answers.map((principal) => principal?.sessionId)).to.deep.equal(opened.map(({ session }) => session.id));
    }
  });

  it('can not be told while the API server is down, but those that are known stay good', async () => {
    bench.settings.setTimeout(200);
    const { session, token: its } = await bench.open(one);
    await bench.until(() => two.sessions.get(session.id) !== undefined);
    await bench.simulator.faults.down();
    expect(await bench.who(two, its)).to.equal(session.id);
    expect(await bench.who(one, its)).to.equal(session.id);
    expect(await bench.who(one, token())).to.equal('Unavailable');
    await bench.pass(100);
    expect(await bench.who(two, its)).to.equal(session.id);
    await bench.pass(210);
    expect(await bench.who(two, its)).to.equal('Unavailable');
    await bench.simulator.faults.up();
    await bench.pass(120);
    expect(await bench.who(two, its)).to.equal('nobody');
    expect(bench.stored()).to.deep.equal([]);
  });
});
