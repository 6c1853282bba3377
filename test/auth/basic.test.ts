import { expect } from 'chai';
import { createBasicAuthenticator } from '../../src/auth/basic.ts';
import { createPasswordCheck } from '../../src/auth/password-check.ts';
import { randomBytes } from 'node:crypto';
import { authorization, hashedAccount, plainAccount } from './accounts.ts';
import { somebody } from './callers.ts';

describe('Basic authentication', () => {
  it('knows a user with a plain password, and what the role may do', async () => {
    const { authenticate } = createBasicAuthenticator({ users: [plainAccount('ops', 'pa:ss')] });
    const principal = await authenticate(authorization('ops', 'pa:ss'), somebody);
    expect(principal?.username).to.equal('ops');
    expect(principal?.role).to.equal('Operator');
    expect([...(principal?.privileges ?? [])]).to.have.members(['Login', 'ConfigureComponents', 'ConfigureSelf']);
    expect(principal?.scope).to.deep.equal({ kind: 'all' });
  });

  it('knows a user with a hash', async () => {
    const { authenticate } = createBasicAuthenticator({ users: [await hashedAccount('ops', 'pässword')] });
    expect((await authenticate(authorization('ops', 'pässword'), somebody))?.username).to.equal('ops');
    expect(await authenticate(authorization('ops', 'passwörd'), somebody)).to.equal(undefined);
  });

  it('gives the chassis of a user as its scope', async () => {
    const { authenticate } = createBasicAuthenticator({ users: [plainAccount('a', 'b', { chassis: ['rack-1'] })] });
    const principal = await authenticate(authorization('a', 'b'), somebody);
    expect(principal?.scope).to.deep.equal({ kind: 'chassis', chassis: new Set(['rack-1']) });
  });

  it('gives the same principal for every request of a user', async () => {
    const { authenticate } = createBasicAuthenticator({ users: [plainAccount('a', 'b')], rememberMs: 0 });
    const [first, second] = [
      await authenticate(authorization('a', 'b'), somebody),
      await authenticate(authorization('a', 'b'), somebody),
    ];
    expect(first).to.not.equal(undefined);
    expect(first).to.equal(second);
  });

  it('refuses everything else', async () => {
    const users = [plainAccount('admin', 'secret'), await hashedAccount('ops', 'secret2')];
    const { authenticate } = createBasicAuthenticator({ users });
    const headers = [
      undefined,
      '',
      'Basic',
      'Bearer abc',
      authorization('admin', ''),
      authorization('admin', 'secret2'),
      authorization('admin', 'secret '),
      authorization('Admin', 'secret'),
      authorization('ops', 'secret'),
      authorization('nobody', 'secret'),
      authorization('', 'secret'),
      authorization('__proto__', 'secret'),
    ];
    for (const header of headers) expect(await authenticate(header, somebody), header ?? 'none').to.equal(undefined);
  });

  it('lets nobody in when there are no users', async () => {
    const { authenticate } = createBasicAuthenticator({ users: [] });
    expect(await authenticate(authorization('admin', 'admin'), somebody)).to.equal(undefined);
  });

  it('does not start with an account that has no usable credential', () => {
    const start = (more: object): (() => unknown) => {
      return () => createBasicAuthenticator({ users: [plainAccount('a', '', more)] });
    };
    expect(start({})).to.throw(RangeError, 'the account a has no password');
    expect(start({ password: undefined })).to.throw(RangeError, 'the account a has no password');
    expect(start({ password: undefined, passwordHash: 'secret' }))
      .to.throw(RangeError)
      .that.does.not.match(/secret/);
  });
});

describe('A wrong password', () => {
  /** How many hashes a check computes. */
  async function hashesOf(
    username: string,
    users: Parameters<typeof createPasswordCheck>[0]['users'],
  ): Promise<number> {
    let count = 0;
    const check = createPasswordCheck({
      users,
      random: randomBytes,
      verifyHash: () => {
        count += 1;
        return Promise.resolve(false);
      },
    });
    expect(await check({ username, password: 'wrong' })).to.equal(undefined);
    return count;
  }

  it('costs as much as an unknown user', async () => {
    const hashed = [await hashedAccount('ops', 'secret'), plainAccount('plain', 'secret')];
    expect(await hashesOf('ops', hashed)).to.equal(1);
    expect(await hashesOf('plain', hashed)).to.equal(1);
    expect(await hashesOf('nobody', hashed)).to.equal(1);
  });

  it('costs no hash where there are none', async () => {
    expect(await hashesOf('plain', [plainAccount('plain', 'secret')])).to.equal(0);
    expect(await hashesOf('nobody', [plainAccount('plain', 'secret')])).to.equal(0);
  });
});
