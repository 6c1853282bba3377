import { expect } from 'chai';
import { createLockout, type LockoutOptions } from '../../src/auth/lockout.ts';
import { authorization, cheap, directoryOf, hashedAccount, loginsOf, plainAccount } from './accounts.ts';
import { clientAt, heldWork, somebody } from './callers.ts';
import { silentLogger } from '../../src/telemetry/logger.ts';

const settings = { lockoutThreshold: 3, lockoutDuration: 60, lockoutCounterResetAfter: 30 };

/** A lockout whose clock and settings are in the test's hand. */
function lockoutOf(more: Partial<LockoutOptions> = {}) {
  const state = { now: 0, settings };
  const lockout = createLockout({ settings: () => state.settings, clock: () => state.now, ...more });
  const fail = (times: number, username = 'ops', address = 'here'): boolean[] =>
    Array.from({ length: times }, () => lockout.failed(username, address));
  return { state, lockout, fail };
}

describe('A lockout', () => {
  it('begins with the failure that reaches the threshold, and ends after its duration', () => {
    const { state, lockout, fail } = lockoutOf();
    expect(fail(3)).to.deep.equal([false, false, true]);
    expect(lockout.isLocked('ops', 'here')).to.equal(true);
    expect(lockout.isAnyLocked('here')).to.equal(true);
    state.now = 59_999;
    expect(lockout.isLocked('ops', 'here')).to.equal(true);
    state.now = 60_000;
    expect([lockout.isLocked('ops', 'here'), lockout.isAnyLocked('here')]).to.deep.equal([false, false]);
    expect(fail(3)).to.deep.equal([false, false, true]);
  });

  it('is of an account and an address: others of either go on', () => {
    const { lockout, fail } = lockoutOf();
    fail(3);
    expect(lockout.isLocked('ops', 'there')).to.equal(false);
    expect(lockout.isLocked('admin', 'here')).to.equal(false);
    expect(lockout.isAnyLocked('there')).to.equal(false);
  });

  it('takes both spellings of a name for one', () => {
    const { lockout, fail } = lockoutOf();
    fail(3, 'jürgen'.normalize('NFD'));
    expect(lockout.isLocked('jürgen', 'here')).to.equal(true);
  });

  it('forgets failures some time after the last one, and after a success', () => {
    const { state, lockout, fail } = lockoutOf();
    fail(2);
    state.now = 29_999;
    fail(1, 'other');
    expect(fail(1)).to.deep.equal([true]);
    state.now = 200_000;
    fail(2);
    state.now += 30_000;
    expect(fail(2)).to.deep.equal([false, false]);
    lockout.succeeded('ops', 'here');
    expect(fail(2)).to.deep.equal([false, false]);
  });

  it('goes by the settings as they are now, and locks nothing where one of them is 0', () => {
    const { state, fail } = lockoutOf();
    state.settings = { ...settings, lockoutThreshold: 0 };
    expect(fail(10)).to.not.include(true);
    state.settings = { ...settings, lockoutDuration: 0 };
    expect(fail(10)).to.not.include(true);
    state.settings = { ...settings, lockoutThreshold: 1 };
    expect(fail(1)).to.deep.equal([true]);
  });

  it('keeps a bounded number of names for an address, and drops locked ones last', () => {
    const { lockout, fail } = lockoutOf({ maxNamesPerAddress: 3 });
    fail(3, 'locked');
    for (let index = 0; index < 100; index += 1) fail(2, `name-${index}`);
    expect(lockout.isLocked('locked', 'here')).to.equal(true);
    expect(fail(1, 'name-0')).to.deep.equal([false]);
  });

  it('keeps a bounded number of addresses, and drops those that failed longest ago', () => {
    const { lockout, fail } = lockoutOf({ maxAddresses: 3 });
    for (const address of ['a', 'b', 'c']) fail(3, 'ops', address);
    fail(1, 'other', 'a');
    fail(1, 'ops', 'd');
    expect(['a', 'b', 'c'].map((address) => lockout.isLocked('ops', address))).to.deep.equal([true, false, true]);
  });
});

describe('Logins that fail too often', () => {
  const ops = (password: string): string => authorization('ops', password);

  async function counted(more: Parameters<typeof loginsOf>[1] = {}) {
    let hashes = 0;
    const users = [await hashedAccount('ops', 'right'), plainAccount('other', 'right')];
    const { basic } = loginsOf(users, {
      lockout: () => settings,
      verifyHash: (password) => {
        hashes += 1;
        return Promise.resolve(password === 'right');
      },
      ...more,
    });
    const login = async (header: string, address = somebody.address): Promise<string> =>
      (await basic(header, clientAt(address)))?.username ?? 'refused';
    return { login, hashes: () => hashes };
  }

  it('are refused without being hashed, the right password too, for an unknown name as for a known one', async () => {
    for (const username of ['ops', 'nobody']) {
      const { login, hashes } = await counted();
      for (const password of ['1', '2', '3']) await login(authorization(username, password));
      expect(hashes()).to.equal(3);
      expect(await login(authorization(username, 'right'))).to.equal('refused');
      expect(hashes()).to.equal(3);
    }
  });

  it('do not keep out the account at another address, nor another account', async () => {
    const { login } = await counted();
    for (const password of ['1', '2', '3']) await login(ops(password));
    expect(await login(ops('right'), '192.0.2.77')).to.equal('ops');
    expect(await login(authorization('other', 'right'))).to.equal('other');
    expect(await login(authorization('other', 'right')), 'remembered').to.equal('other');
  });

  it('are refused also where the right password is remembered from another address', async () => {
    const { login } = await counted();
    expect(await login(ops('right'), '192.0.2.77')).to.equal('ops');
    for (const password of ['1', '2', '3']) await login(ops(password));
    expect(await login(ops('right'))).to.equal('refused');
    expect(await login(ops('right'), '192.0.2.77')).to.equal('ops');
  });

  it('are let in again afterwards', async () => {
    let now = 0;
    const { login } = await counted({ clock: () => now });
    for (const password of ['1', '2', '3']) await login(ops(password));
    now = 60_000;
    expect(await login(ops('right'))).to.equal('ops');
  });

  it('are not hashed either where they waited already when it was locked', async () => {
    const work = heldWork();
    const { login } = await counted({
      hashing: { running: 1, waiting: 100 },
      verifyHash: async (password) => {
        await work.run(password);
        return password === 'right';
      },
    });
    const flood = Array.from({ length: 50 }, (_, index) => login(ops(`wrong-${index}`)));
    const right = login(ops('right'));
    work.endAll();
    expect(await right).to.equal('refused');
    await Promise.all(flood);
    expect(work.started).to.have.length(3);
  });

  it('are in the log and told, with the account where there is one, and never with what was sent', async () => {
    const lines: object[] = [];
    const checked: string[] = [];
    const { login } = await counted({
      logger: { ...silentLogger, warn: (fields) => lines.push(fields) },
      onChecked: ({ account, outcome }) => checked.push(`${account?.id ?? 'nobody'} ${outcome}`),
    });
    for (const password of ['1', '2', '3', '4']) {
      await login(ops(password));
      await login(authorization('hunter22', password));
    }
    expect(checked.slice(0, 6)).to.deep.equal([
      'ops rejected',
      'nobody rejected',
      'ops rejected',
      'nobody rejected',
      'ops locked',
      'nobody locked',
    ]);
    expect(checked, 'refused unchecked').to.have.length(6);
    expect(lines).to.deep.equal([
      { client: somebody.address, account: 'ops' },
      { client: somebody.address, account: undefined },
    ]);
  });
});

describe('Logins while accounts can not be known', () => {
  const outage = (users: Parameters<typeof directoryOf>[0]) => {
    const directory = directoryOf(users);
    return loginsOf(users, {
      leastCost: cheap,
      lockout: () => settings,
      directory: {
        byId: (id) => directory.byId(id),
        byUsername: (username) => directory.byUsername(username),
        passwordOf: (account) => directory.passwordOf(account),
        dearestHash: () => undefined,
        isCurrent: () => false,
      },
    });
  };
  const kindOf = (promise: Promise<unknown>): Promise<unknown> =>
    promise.then(
      (value) => value,
      (error: unknown) => (error as { kind?: string }).kind,
    );

  it('are neither right nor wrong, but for the accounts of the configuration', async () => {
    const { basic } = outage([plainAccount('ops', 'right')]);
    expect(await kindOf(basic(authorization('ops', 'right'), somebody))).to.include({ username: 'ops' });
    expect(await kindOf(basic(authorization('ops', 'wrong'), somebody))).to.equal('Unavailable');
    expect(await kindOf(basic(authorization('nobody', 'x'), somebody))).to.equal('Unavailable');
  });

  it('are counted all the same where the account is known, and look the same when it is locked', async () => {
    const { basic } = outage([plainAccount('ops', 'right')]);
    for (const password of ['1', '2', '3']) await kindOf(basic(authorization('ops', password), somebody));
    expect(await kindOf(basic(authorization('ops', 'right'), somebody))).to.equal('Unavailable');
  });
});
