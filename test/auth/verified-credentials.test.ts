import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { principalOf } from '../../src/auth/account.ts';
import { createBasicAuthenticator } from '../../src/auth/basic.ts';
import { createVerifiedCredentials } from '../../src/auth/verified-credentials.ts';
import { ServiceError } from '../../src/kubevirt/errors.ts';
import { authorization, hashedAccount, plainAccount } from './accounts.ts';
import { rejectionOf, somebody } from './callers.ts';

const principal = principalOf(plainAccount('a', 'b'));

function remember(more: { maxEntries?: number; clock?: () => number } = {}) {
  return createVerifiedCredentials({ random: randomBytes, clock: () => 0, lifetimeMs: 1000, maxEntries: 3, ...more });
}

describe('Verified credentials', () => {
  it('are remembered until their time is over, however often they are used', () => {
    let now = 0;
    const verified = remember({ clock: () => now });
    verified.set('k', principal);
    now = 999;
    expect(verified.get('k')).to.equal(principal);
    now = 1000;
    expect(verified.get('k')).to.equal(undefined);
  });

  it('are bounded: the oldest go first', () => {
    const verified = remember();
    for (const key of ['a', 'b', 'c', 'd']) verified.set(key, principal);
    expect(['a', 'b', 'c', 'd'].map((key) => verified.get(key) !== undefined)).to.deep.equal([false, true, true, true]);
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
    const users = [await hashedAccount('ops', 'secret')];
    const { authenticate } = createBasicAuthenticator({ users, hashing: { running: 1, waiting: 0 } });
    const header = authorization('ops', 'secret');
    const principals = await Promise.all(Array.from({ length: 20 }, () => authenticate(header, somebody)));
    expect(new Set(principals).size).to.equal(1);
    expect(principals[0]?.username).to.equal('ops');
  });

  it('turns further ones away when too many are being checked, and takes them again afterwards', async () => {
    const users = [await hashedAccount('ops', 'secret')];
    const { authenticate } = createBasicAuthenticator({ users, hashing: { running: 1, waiting: 1 } });
    const attempts = ['one', 'two', 'three'].map((password) => authenticate(authorization('ops', password), somebody));
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.map(({ status }) => status)).to.deep.equal(['fulfilled', 'rejected', 'fulfilled']);
    const [, refused] = outcomes;
    const reason: unknown = refused?.status === 'rejected' ? refused.reason : undefined;
    expect(reason).to.be.instanceOf(ServiceError).and.to.include({ kind: 'Unavailable', retryAfter: 1 });
    expect((await authenticate(authorization('ops', 'secret'), somebody))?.username).to.equal('ops');
  });

  it('lets who was verified in while others are being checked', async () => {
    const users = [await hashedAccount('ops', 'secret')];
    const { authenticate } = createBasicAuthenticator({ users, hashing: { running: 1, waiting: 0 } });
    await authenticate(authorization('ops', 'secret'), somebody);
    const flood = authenticate(authorization('ops', 'wrong'), somebody);
    expect((await authenticate(authorization('ops', 'secret'), somebody))?.username).to.equal('ops');
    expect(await flood).to.equal(undefined);
  });

  it('hashes again when the time is over', async () => {
    let now = 0;
    const users = [await hashedAccount('ops', 'secret')];
    const hashing = { running: 1, waiting: 0 };
    const { authenticate } = createBasicAuthenticator({ users, hashing, clock: () => now, rememberMs: 1000 });
    const header = authorization('ops', 'secret');
    await authenticate(header, somebody);
    now = 1000;
    const busy = authenticate(authorization('ops', 'wrong'), somebody);
    expect(await rejectionOf(authenticate(header, somebody))).to.be.instanceOf(ServiceError);
    await busy;
    expect((await authenticate(header, somebody))?.username).to.equal('ops');
  });

  it('does not remember failures', async () => {
    const users = [await hashedAccount('ops', 'secret')];
    const { authenticate } = createBasicAuthenticator({ users, hashing: { running: 1, waiting: 0 } });
    await authenticate(authorization('ops', 'wrong'), somebody);
    const busy = authenticate(authorization('ops', 'other'), somebody);
    expect(await rejectionOf(authenticate(authorization('ops', 'wrong'), somebody))).to.be.instanceOf(ServiceError);
    await busy;
  });
});
