import { expect } from 'chai';
import { authorization, cheap, cheapHash, noLockout, plainAccount } from '../accounts.ts';
import { heldWork, rejectionOf, somebody } from '../callers.ts';
import { createLogins, type LoginsOptions } from '../../../src/auth/logins.ts';
import { ServiceError } from '../../../src/kubevirt/errors.ts';
import { own, replicaOf } from './replicas.ts';

const user = (username: string, passwordHash: string, more = ''): string =>
  `- { username: ${username}, passwordHash: "${passwordHash}", role: Operator${more} }\n`;

async function replicaWithLogins(more: Partial<LoginsOptions> = {}) {
  const replica = replicaOf({ users: [plainAccount('root', 'x')] });
  const { basic } = createLogins({
    directory: replica.directory,
    lockout: () => noLockout,
    leastCost: cheap,
    ...more,
  });
  const login = async (username: string, password: string): Promise<string | undefined> =>
    (await basic(authorization(username, password), somebody))?.role;
  const [right, other] = [await cheapHash('right'), await cheapHash('other')];
  return { ...replica, login, right, other };
}

describe('A password that was verified and is remembered', () => {
  it('counts no more at the moment the account is gone, disabled, or has another', async () => {
    const { cluster, login, right, other } = await replicaWithLogins();
    const endings = [
      '',
      user('ops', right, ', enabled: false'),
      user('ops', other),
      '- [',
      user('ops', right, ', x: y'),
    ];
    for (const ending of endings) {
      cluster.put('blue', user('ops', right));
      expect(await login('blue.ops', 'right')).to.equal('Operator');
      cluster.put('blue', ending);
      expect(await login('blue.ops', 'right'), ending).to.equal(undefined);
    }
    cluster.put('blue', user('ops', right));
    expect(await login('blue.ops', 'right')).to.equal('Operator');
    cluster.delete('blue');
    expect(await login('blue.ops', 'right')).to.equal(undefined);
  });

  it('is not hashed anew because another account of the Secret was changed', async () => {
    let hashes = 0;
    const verifyHash = (): Promise<boolean> => Promise.resolve((hashes += 1) > 0);
    const { cluster, login, right, other } = await replicaWithLogins({ verifyHash });
    cluster.put('blue', user('ops', right));
    await login('blue.ops', 'right');
    cluster.put('blue', user('ops', right) + user('new', other));
    expect(await login('blue.ops', 'right')).to.equal('Operator');
    expect(hashes).to.equal(1);
  });

  it('is the one of its account alone, also of two tenants with one user name', async () => {
    const { cluster, login, right, other } = await replicaWithLogins();
    cluster.put('blue', user('admin', right));
    cluster.put('green', user('admin', other));
    expect(await login('blue.admin', 'right')).to.equal('Operator');
    expect(await login('green.admin', 'right')).to.equal(undefined);
    expect(await login('admin', 'right')).to.equal(undefined);
  });
});

describe('A password that is being checked', () => {
  it('is right no more when its account was changed meanwhile, unless in something else', async () => {
    const work = heldWork();
    const verifyHash = async (password: string): Promise<boolean> => {
      await work.run(password);
      return password === 'right';
    };
    const { cluster, login, right, other } = await replicaWithLogins({ verifyHash });
    for (const [meanwhile, outcome] of [
      ['', undefined],
      [user('ops', other), undefined],
      [user('ops', right, ', enabled: false'), undefined],
      [user('ops', right, ', systems: [vm1]'), 'Operator'],
    ] as const) {
      cluster.put('blue', user('ops', right));
      const answer = login('blue.ops', 'right');
      cluster.put('blue', meanwhile);
      await work.endOne();
      expect(await answer, meanwhile).to.equal(outcome);
      cluster.put('blue', '');
    }
  });
});

describe('While the cluster is silent', () => {
  it('nobody of a Secret gets in or is refused, also not with a remembered password', async () => {
    const { cluster, memory, login, right } = await replicaWithLogins();
    cluster.put(own, user('ops', right));
    expect(await login('ops', 'right')).to.equal('Operator');
    memory.staleSeconds = 100;
    for (const attempt of [login('ops', 'right'), login('ops', 'wrong'), login('blue.nobody', 'x')]) {
      expect(await rejectionOf(attempt))
        .to.be.instanceOf(ServiceError)
        .and.to.include({ kind: 'Unavailable' });
    }
    expect(await login('root', 'x')).to.equal('Operator');
    memory.staleSeconds = 0;
    expect(await login('ops', 'right')).to.equal('Operator');
    expect(await login('ops', 'wrong')).to.equal(undefined);
  });
});
