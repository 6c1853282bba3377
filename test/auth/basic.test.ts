import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { createPasswordCheck } from '../../src/auth/password-check.ts';
import { defaultParameters, workOf } from '../../src/auth/scrypt.ts';
import { authorization, cheap, directoryOf, hashedAccount, loginsOf, plainAccount } from './accounts.ts';
import { somebody } from './callers.ts';

describe('Basic authentication', () => {
  it('knows a user with a plain password, and what the role may do', async () => {
    const { basic } = loginsOf([plainAccount('ops', 'pa:ss')]);
    const principal = (await basic(authorization('ops', 'pa:ss'), somebody))?.principal;
    expect(principal).to.deep.equal({
      username: 'ops',
      accountId: 'ops',
      role: 'Operator',
      privileges: new Set(['Login', 'ConfigureComponents', 'ConfigureSelf']),
      scope: { kind: 'all' },
      passwordChangeRequired: false,
      sessionId: undefined,
    });
  });

  it('knows a user with a hash', async () => {
    const { basic } = loginsOf([await hashedAccount('ops', 'pässword')]);
    expect((await basic(authorization('ops', 'pässword'), somebody))?.username).to.equal('ops');
    expect(await basic(authorization('ops', 'passwörd'), somebody)).to.equal(undefined);
  });

  it('takes both spellings of a letter in names and passwords', async () => {
    const { basic } = loginsOf([plainAccount('jürgen', 'schlüssel')]);
    const decomposed = authorization('jürgen'.normalize('NFD'), 'schlüssel'.normalize('NFD'));
    expect((await basic(decomposed, somebody))?.username).to.equal('jürgen');
  });

  it('gives the chassis of a user as its scope', async () => {
    const { basic } = loginsOf([plainAccount('a', 'b', { chassis: ['rack-1'] })]);
    const account = await basic(authorization('a', 'b'), somebody);
    expect(account?.principal.scope).to.deep.equal({ kind: 'chassis', chassis: new Set(['rack-1']) });
  });

  it('gives the same principal for every request of a user', async () => {
    const { basic } = loginsOf([plainAccount('a', 'b')], { rememberMs: 0 });
    const [first, second] = [
      await basic(authorization('a', 'b'), somebody),
      await basic(authorization('a', 'b'), somebody),
    ];
    expect(first).to.not.equal(undefined);
    expect(first?.principal).to.equal(second?.principal);
  });

  it('refuses everything else', async () => {
    const { basic } = loginsOf([plainAccount('admin', 'secret'), await hashedAccount('ops', 'secret2')]);
    const headers = [
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
      authorization('admin', 'x'.repeat(2 ** 20)),
    ];
    for (const header of headers) expect(await basic(header, somebody), header.slice(0, 40)).to.equal(undefined);
  });

  it('lets nobody in when there are no users', async () => {
    expect(await loginsOf([]).basic(authorization('admin', 'admin'), somebody)).to.equal(undefined);
  });

  it('does not start with an account that has no usable credential', () => {
    const start = (more: object): (() => unknown) => {
      return () => directoryOf([plainAccount('a', '', more)]);
    };
    expect(start({})).to.throw(RangeError, "the account a of the configuration can't be used: there is no password");
    expect(start({ password: undefined })).to.throw(RangeError, 'there is no password');
    expect(start({ password: undefined, passwordHash: 'secret' }))
      .to.throw(RangeError)
      .that.does.not.match(/secret/);
  });
});

describe('A login that is not by Basic', () => {
  it('is checked alike', async () => {
    const { password } = loginsOf([await hashedAccount('ops', 'secret')]);
    expect((await password({ username: 'ops', password: 'secret' }, somebody))?.username).to.equal('ops');
    expect(await password({ username: 'ops', password: 'wrong' }, somebody)).to.equal(undefined);
  });

  it('does not take a colon of the name for the one of Basic', async () => {
    const logins = loginsOf([plainAccount('a', 'b:c')]);
    expect(await logins.basic(authorization('a', 'b:c'), somebody)).to.not.equal(undefined);
    expect(await logins.password({ username: 'a:b', password: 'c' }, somebody)).to.equal(undefined);
  });

  it('is not hashed for credentials of a length that nobody has', async () => {
    let count = 0;
    const verifyHash = (): Promise<boolean> => Promise.resolve((count += 1) < 0);
    const { password } = loginsOf([plainAccount('a', 'b')], { verifyHash });
    expect(await password({ username: 'a', password: 'x'.repeat(2 ** 20) }, somebody)).to.equal(undefined);
    expect(count).to.equal(0);
  });
});

describe('A wrong password', () => {
  /** How much work a check does, in scrypt's units. */
  async function workFor(username: string, users: Parameters<typeof directoryOf>[0], leastCost = cheap) {
    let work = 0;
    const check = createPasswordCheck({
      directory: directoryOf(users),
      random: randomBytes,
      leastCost,
      verifyHash: (_password, hash) => {
        work += workOf(hash);
        return Promise.resolve(false);
      },
    });
    expect(await check({ username, password: 'wrong' })).to.equal(undefined);
    return work;
  }

  const hashWith = (parameters: string): string => `$scrypt$${parameters}$${'A'.repeat(22)}$${'A'.repeat(43)}`;
  const hashed = (username: string, parameters: string) =>
    plainAccount(username, '', { password: undefined, passwordHash: hashWith(parameters) });

  it('costs as much as an unknown user, a plain password, and a hash that is cheaper than others', async () => {
    const users = [
      hashed('dear', 'ln=17,r=8,p=1'),
      hashed('usual', 'ln=15,r=8,p=3'),
      hashed('cheap', 'ln=12,r=8,p=1'),
      plainAccount('plain', 'secret'),
    ];
    const names = ['dear', 'usual', 'cheap', 'plain', 'nobody', 'team-a.nobody'];
    const work = await Promise.all(names.map((name) => workFor(name, users, defaultParameters)));
    expect(work).to.deep.equal(names.map(() => 2 ** 20));
  });

  it('costs what new hashes do where there are none', async () => {
    const users = [plainAccount('plain', 'secret')];
    expect(await workFor('plain', users, defaultParameters)).to.equal(workOf(defaultParameters));
    expect(await workFor('nobody', users, defaultParameters)).to.equal(workOf(defaultParameters));
  });
});
