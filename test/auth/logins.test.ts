import { expect } from 'chai';
import type { Caller } from '../../src/auth/caller.ts';
import type { LoginsOptions } from '../../src/auth/logins.ts';
import { silentLogger } from '../../src/telemetry/logger.ts';
import { authorization, hashedAccount, loginsOf } from './accounts.ts';
import { clientAt, heldWork, rejectionOf, settled, somebody } from './callers.ts';

/** An authenticator of one user, ops, with held hashing; `started` has the passwords in the order of their hashing. */
async function heldLogins(more: Partial<LoginsOptions> = {}) {
  const work = heldWork();
  const { basic } = loginsOf([await hashedAccount('ops', 'right')], {
    hashing: { running: 1, waiting: 4 },
    verifyHash: async (password) => {
      await work.run(password);
      return password === 'right';
    },
    ...more,
  });
  const login = async (password: string, caller: Caller): Promise<string> =>
    (await basic(authorization('ops', password), caller))?.username ?? 'unknown';
  return { ...work, started: work.started, login };
}

describe('Logins that wait for their turn', () => {
  it('are not hashed for a burst of clients that hung up, and the next one is the next', async () => {
    const { login, started, endAll } = await heldLogins();
    const burst = Array.from({ length: 300 }, (_, index) => {
      const client = clientAt('192.0.2.1');
      return { client, answer: login(`wrong-${index}`, client) };
    });
    const outcomes = Promise.allSettled(burst.map(({ answer }) => answer));
    for (const { client } of burst) client.hangUp();
    const next = login('right', somebody);
    endAll();
    expect(await next).to.equal('ops');
    expect(started).to.deep.equal(['wrong-0', 'right']);
    expect((await outcomes).filter(({ status }) => status === 'fulfilled')).to.have.length(1);
  });

  it('are hashed once for equal ones, as long as one of their clients is left', async () => {
    const { login, started, endAll } = await heldLogins();
    const [first, second, third] = [clientAt('192.0.2.1'), clientAt('192.0.2.1'), clientAt('192.0.2.1')];
    const busy = login('wrong', somebody);
    const answers = [first, second, third].map((client) => login('right', client));
    first.hangUp();
    third.hangUp();
    endAll();
    expect(await Promise.all(answers)).to.deep.equal(['ops', 'ops', 'ops']);
    expect(await busy).to.equal('unknown');
    expect(started).to.deep.equal(['wrong', 'right']);
  });

  it('are not hashed for equal ones when all of their clients are gone', async () => {
    const { login, started, endAll } = await heldLogins();
    const clients = [clientAt('192.0.2.1'), clientAt('192.0.2.1')];
    const busy = login('wrong', somebody);
    const outcomes = Promise.allSettled(clients.map((client) => login('right', client)));
    for (const client of clients) client.hangUp();
    endAll();
    await busy;
    expect((await outcomes).map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    expect(started).to.deep.equal(['wrong']);
  });

  it('do not fail with equal ones that were left before', async () => {
    const { login, started, endAll } = await heldLogins();
    const client = clientAt('192.0.2.1');
    const busy = login('wrong', somebody);
    const left = rejectionOf(login('right', client));
    client.hangUp();
    const again = login('right', somebody);
    endAll();
    expect(await again).to.equal('ops');
    expect(await left).to.be.instanceOf(Error);
    await busy;
    expect(started).to.deep.equal(['wrong', 'right']);
  });

  it('of another address do not wait in the line of one that floods, not even equal ones', async () => {
    const { login, started, endOne, endAll } = await heldLogins();
    const flood = ['wrong-0', 'wrong-1', 'wrong-2', 'right'].map((password) => login(password, clientAt('192.0.2.66')));
    const other = login('right', clientAt('192.0.2.1'));
    await endOne();
    await endOne();
    expect(started).to.deep.equal(['wrong-0', 'wrong-1', 'right']);
    endAll();
    expect(await other).to.equal('ops');
    expect(await Promise.all(flood)).to.deep.equal(['unknown', 'unknown', 'unknown', 'ops']);
    expect(started, 'the second right one is known by then').to.deep.equal(['wrong-0', 'wrong-1', 'right', 'wrong-2']);
  });
});

describe('Logins that are turned away', () => {
  it('are in the log once a second, as a warning, and counted', async () => {
    let now = 5000;
    const lines: object[] = [];
    const { login, endAll } = await heldLogins({
      hashing: { running: 1, waiting: 1 },
      clock: () => now,
      logger: { ...silentLogger, warn: (fields) => lines.push(fields), error: () => lines.push({ level: 'error' }) },
    });
    const flood = (count: number): Promise<unknown>[] =>
      Array.from({ length: count }, (_, index) => login(`wrong-${now}-${index}`, somebody));
    const logins = flood(12);
    now += 999;
    logins.push(...flood(1));
    expect(lines).to.deep.equal([{ client: somebody.address, turnedAway: 1 }]);
    now += 1;
    logins.push(...flood(1));
    expect(lines.slice(1)).to.deep.equal([{ client: somebody.address, turnedAway: 11 }]);
    endAll();
    await Promise.allSettled(logins);
    await settled();
    expect(lines).to.have.length(2);
  });
});
