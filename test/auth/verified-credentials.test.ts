import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import type { Account } from '../../src/auth/accounts/accounts.ts';
import { createVerifiedCredentials, type VerifiedCredentialsOptions } from '../../src/auth/verified-credentials.ts';
import { ServiceError } from '../../src/kubevirt/errors.ts';
import { accountOf, authorization, hashedAccount, loginsOf } from './accounts.ts';
import { rejectionOf, somebody } from './callers.ts';

const account = accountOf('a');

function remember(more: Partial<VerifiedCredentialsOptions> = {}) {
  const directory = { byId: () => account };
  const limits = { lifetimeMs: 1000, maxEntries: 3 };
  return createVerifiedCredentials({ random: randomBytes, clock: () => 0, directory, ...limits, ...more });
}

describe('Verified credentials', () => {
  it('are remembered until their time is over, however often they are used', () => {
    let now = 0;
    const verified = remember({ clock: () => now });
    verified.set('k', account);
    now = 999;
    expect(verified.get('k')).to.equal(account);
    now = 1000;
    expect(verified.get('k')).to.equal(undefined);
  });

  it('are bounded: the oldest go first', () => {
    const verified = remember();
    for (const key of ['a', 'b', 'c', 'd']) verified.set(key, account);
    expect(['a', 'b', 'c', 'd'].map((key) => verified.get(key) !== undefined)).to.deep.equal([false, true, true, true]);
  });

  it('are forgotten once the account is another object, or gone', () => {
    let known: Account | undefined = account;
    const verified = remember({ directory: { byId: () => known } });
    verified.set('changed', account);
    verified.set('gone', account);
    known = accountOf('a');
    expect(verified.get('changed')).to.equal(undefined);
    known = undefined;
    expect(verified.get('gone')).to.equal(undefined);
    known = account;
    expect([verified.get('changed'), verified.get('gone')]).to.deep.equal([undefined, undefined]);
  });

  it('have keys that say nothing outside of this process', () => {
    const header = authorization('admin', 'secret');
    const [one, other] = [remember(), remember()];
    expect(one.keyOf(header)).to.equal(one.keyOf(header));
    expect(one.keyOf(header)).to.not.equal(other.keyOf(header));
    expect(one.keyOf(header)).to.match(/^[A-Za-z0-9+/]{43}=$/);
  });
});

describe('An authenticator', () => {
  it('checks equal credentials that come at the same time once', async () => {
    const { basic } = loginsOf([await hashedAccount('ops', 'secret')], { hashing: { running: 1, waiting: 0 } });
    const header = authorization('ops', 'secret');
    const accounts = await Promise.all(Array.from({ length: 20 }, () => basic(header, somebody)));
    expect(new Set(accounts).size).to.equal(1);
    expect(accounts[0]?.username).to.equal('ops');
  });

  it('turns further ones away when too many are being checked, and takes them again afterwards', async () => {
    const { basic } = loginsOf([await hashedAccount('ops', 'secret')], { hashing: { running: 1, waiting: 1 } });
    const attempts = ['one', 'two', 'three'].map((password) => basic(authorization('ops', password), somebody));
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.map(({ status }) => status)).to.deep.equal(['fulfilled', 'rejected', 'fulfilled']);
    const [, refused] = outcomes;
    const reason: unknown = refused?.status === 'rejected' ? refused.reason : undefined;
    expect(reason).to.be.instanceOf(ServiceError).and.to.include({ kind: 'Unavailable', retryAfter: 1 });
    expect((await basic(authorization('ops', 'secret'), somebody))?.username).to.equal('ops');
  });

  it('lets who was verified in while others are being checked', async () => {
    const { basic } = loginsOf([await hashedAccount('ops', 'secret')], { hashing: { running: 1, waiting: 0 } });
    await basic(authorization('ops', 'secret'), somebody);
    const flood = basic(authorization('ops', 'wrong'), somebody);
    expect((await basic(authorization('ops', 'secret'), somebody))?.username).to.equal('ops');
    expect(await flood).to.equal(undefined);
  });

  it('hashes again when the time is over', async () => {
    let now = 0;
    const hashing = { running: 1, waiting: 0 };
    const { basic } = loginsOf([await hashedAccount('ops', 'secret')], { hashing, clock: () => now, rememberMs: 1000 });
    const header = authorization('ops', 'secret');
    await basic(header, somebody);
    now = 1000;
    const busy = basic(authorization('ops', 'wrong'), somebody);
    expect(await rejectionOf(basic(header, somebody))).to.be.instanceOf(ServiceError);
    await busy;
    expect((await basic(header, somebody))?.username).to.equal('ops');
  });

  it('does not remember failures', async () => {
    const { basic } = loginsOf([await hashedAccount('ops', 'secret')], { hashing: { running: 1, waiting: 0 } });
    await basic(authorization('ops', 'wrong'), somebody);
    const busy = basic(authorization('ops', 'other'), somebody);
    expect(await rejectionOf(basic(authorization('ops', 'wrong'), somebody))).to.be.instanceOf(ServiceError);
    await busy;
  });
});
