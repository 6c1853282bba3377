import { expect } from 'chai';
import type { KeyValueObject } from '../../../src/kubevirt/objects.ts';
import { recordOf } from '../../../src/auth/sessions/session-secret.ts';
import { accountOf, FakeDirectory, namespace, SessionBench } from './session-bench.ts';
import type { Replica } from './session-bench.ts';

describe('sessions', () => {
  let bench: SessionBench;
  let one: Replica;

  beforeEach(async () => {
    bench = await SessionBench.create();
    one = await bench.replica(new FakeDirectory(accountOf('ann'), accountOf('bob')));
  });
  afterEach(() => bench.close());

  it('have a random token that is written nowhere, and all else in a Secret', async () => {
    const account = accountOf('ann');
    const request = { account, clientAddress: '192.0.2.7', context: 'lab\ud800' };
    const { session, token } = await bench.outcome(one.sessions.open(request));
    expect(token).to.match(/^[0-9a-f]{64}$/);
    expect(session).to.deep.include({ accountId: 'ann', username: 'ann', clientAddress: '192.0.2.7' });
    expect(session.context).to.equal('lab\ufffd');
    const [secret] = bench.stored();
    expect(secret?.metadata.name).to.equal(`redfish-session-${session.id}`);
    expect(secret).to.include({ type: 'redfish.kubevirt.io/session' });
    const text = JSON.stringify(secret);
    for (const part of [token, token.slice(0, 16), token.slice(-16), btoa(token)]) expect(text).to.not.include(part);
    const other = await bench.open(one);
    expect(other.token).to.not.equal(token);
    expect(bench.requests()).to.deep.equal({ POST: 2 });
  });

  it('speak for their account, at once and without asking the cluster', async () => {
    const { session, token } = await bench.open(one);
    await bench.pass(1);
    const from = bench.simulator.requests.length;
    const principal = one.sessions.authenticate(token);
    expect(principal).to.deep.include({ username: 'ann', accountId: 'ann', role: 'Operator', sessionId: session.id });
    expect(one.sessions.authenticate(token)).to.equal(principal);
    one.directory.put(accountOf('ann', { passwordChangeRequired: true }));
    expect(one.sessions.authenticate(token)).to.include({ passwordChangeRequired: true });
    expect(bench.requests(from)).to.deep.equal({});
  });

  it('are not had by what is no token, about which nobody is asked', async () => {
    const { token, session } = await bench.open(one);
    const wrong = ['', 'x', token.toUpperCase(), `${token} `, token.slice(1), session.id, 'a'.repeat(1_000_000)];
    for (const text of wrong.filter((each) => each !== token))
      expect(one.sessions.authenticate(text)).to.equal(undefined);
    expect(bench.requests()).to.deep.equal({ POST: 1 });
  });

  it('are listed in order, and found by their Id', async () => {
    const opened = [await bench.open(one), await bench.open(one, 'bob'), await bench.open(one)];
    const ids = opened.map(({ session }) => session.id).sort();
    expect(one.sessions.list().map(({ id }) => id)).to.deep.equal(ids);
    expect(one.sessions.get(ids[1] ?? '')).to.equal(one.sessions.list()[1]);
    expect(one.sessions.get('nothing')).to.equal(undefined);
  });

  it('end at once, and their Secret with them', async () => {
    const { session, token } = await bench.open(one);
    await bench.pass(1);
    const ending = one.sessions.end(session.id);
    expect(one.sessions.authenticate(token)).to.equal(undefined);
    await bench.outcome(ending);
    expect(bench.stored()).to.deep.equal([]);
    expect(one.sessions.get(session.id)).to.equal(undefined);
    await bench.outcome(one.sessions.end(session.id));
    await bench.pass(5);
    expect(await bench.who(one, token)).to.equal('nobody');
  });

  it('stay open when the cluster cannot be told of their end', async () => {
    const { session, token } = await bench.open(one);
    await bench.simulator.faults.down();
    const error = await bench.outcome(one.sessions.end(session.id).catch((reason: unknown) => reason));
    expect(error).to.include({ kind: 'Unavailable' });
    await bench.simulator.faults.up();
    expect(await bench.who(one, token)).to.equal(session.id);
    await bench.outcome(one.sessions.end(session.id));
    expect(bench.stored()).to.deep.equal([]);
  });

  it('can not be opened while the API server is down or refuses', async () => {
    await bench.simulator.faults.down();
    const request = { account: accountOf('ann'), clientAddress: '', context: undefined };
    const failed = async () => bench.outcome(one.sessions.open(request).catch((reason: unknown) => reason));
    expect(await failed()).to.include({ kind: 'Unavailable' });
    await bench.simulator.faults.up();
    bench.simulator.faults.add({
      effect: { kind: 'lose reply' },
      matches: ({ method }) => method === 'POST',
      times: 1,
    });
    await bench.open(one);
    expect(bench.stored()).to.have.length(1);
  });

  it('expire when they are not used, and slide when they are', async () => {
    const used = await bench.open(one);
    const idle = await bench.open(one);
    await bench.pass(1799);
    expect(await bench.who(one, used.token)).to.equal(used.session.id);
    expect(one.sessions.get(idle.session.id)).to.deep.equal(idle.session);
    await bench.pass(1);
    expect(one.sessions.get(idle.session.id)).to.equal(undefined);
    expect(await bench.who(one, idle.token)).to.equal('nobody');
    await bench.pass(1790);
    expect(await bench.who(one, used.token)).to.equal(used.session.id);
    await bench.pass(1801);
    expect(one.sessions.list()).to.deep.equal([]);
    expect(await bench.who(one, used.token)).to.equal('nobody');
    await bench.pass(600);
    expect(bench.stored()).to.deep.equal([]);
  });

  it('take a shorter timeout at once', async () => {
    const { session, token } = await bench.open(one);
    await bench.pass(20);
    expect(await bench.who(one, token)).to.equal(session.id);
    bench.settings.setTimeout(30);
    await bench.pass(25);
    expect(await bench.who(one, token)).to.equal(session.id);
    await bench.pass(30);
    expect(await bench.who(one, token)).to.equal('nobody');
    await bench.pass(60);
    expect(bench.stored()).to.deep.equal([]);
  });

  it('are at most so many for an account: of a thousand that leak, the newest and those in use stay', async () => {
    const kept = await bench.open(one);
    const foreign = await bench.open(one, 'bob');
    await bench.pass(1);
    for (let batch = 0; batch < 20; batch += 1) {
      expect(await bench.who(one, kept.token)).to.equal(kept.session.id);
      await bench.openMany(one, 50);
    }
    await bench.pass(5);
    expect(one.sessions.list().filter(({ accountId }) => accountId === 'ann')).to.have.length(256);
    expect(bench.stored()).to.have.length(257);
    expect(await bench.who(one, kept.token)).to.equal(kept.session.id);
    expect(await bench.who(one, foreign.token)).to.equal(foreign.session.id);
    const { POST, DELETE } = bench.requests();
    expect({ POST, DELETE }).to.deep.equal({ POST: 1002, DELETE: 745 });
  }).timeout(60_000);

  it('cost one write to open, one to end, and ten in each timeout while they are used', async () => {
    const { session, token } = await bench.open(one);
    const from = bench.simulator.requests.length;
    for (let requests = 0; requests < 1000; requests += 1) {
      await bench.who(one, token);
      await bench.pass(1);
    }
    // 1000 seconds are five tenths of half an hour, and a bit.
    expect(bench.requests(from)).to.deep.equal({ PATCH: 5 });
    await bench.outcome(one.sessions.end(session.id));
    expect(bench.requests(from)).to.deep.equal({ PATCH: 5, DELETE: 1 });
    const before = bench.simulator.requests.length;
    for (let login = 0; login < 10; login += 1) {
      const { session: short, token: its } = await bench.open(one);
      for (let requests = 0; requests < 10; requests += 1) await bench.who(one, its);
      await bench.outcome(one.sessions.end(short.id));
    }
    expect(bench.requests(before)).to.deep.equal({ POST: 10, DELETE: 10 });
  }).timeout(30_000);

  it('are not in Secrets that are malformed or of a newer format, which are left alone', async () => {
    const { session, token } = await bench.open(one);
    const [secret] = bench.stored();
    const data = (secret as unknown as { data: Record<string, string> }).data;
    const name = `redfish-session-${session.id}`;
    const object = {
      ...{ namespace, name, uid: 'u', resourceVersion: '1', creationTimestamp: '', labels: {} },
      type: 'redfish.kubevirt.io/session',
      annotations: {},
      data: Object.fromEntries(Object.entries(data).map(([key, value]) => [key, atob(value)])),
    } satisfies KeyValueObject;
    expect(recordOf(object)).to.have.property('verifier');
    for (const key of ['accountId', 'username', 'verifier', 'credential', 'created']) {
      for (const value of ['', undefined]) {
        expect(recordOf({ ...object, data: { ...object.data, [key]: value } }), key).to.equal('malformed');
      }
    }
    expect(recordOf({ ...object, data: { ...object.data, created: 'yesterday' } })).to.equal('malformed');
    expect(recordOf({ ...object, name: 'redfish-session-x' })).to.equal('malformed');
    expect(recordOf({ ...object, type: 'Opaque' })).to.equal('malformed');
    const stored = await bench.outcome(one.service.secrets.read({ namespace, name }));
    if (!stored) throw new Error('it is not there');
    const annotations = { 'redfish.kubevirt.io/format': '2' };
    await bench.outcome(one.service.secrets.replace(stored, { data: object.data, annotations }));
    await bench.until(() => one.sessions.list().length === 0);
    expect(await bench.who(one, token)).to.equal('nobody');
    await bench.pass(7200);
    expect(bench.stored()).to.have.length(1);
  });
});
