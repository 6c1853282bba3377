import { expect } from 'chai';
import { rejectionOf } from '../callers.ts';
import { MemoryCluster } from './memory-secrets.ts';
import { account, administrator, anyVersion, refusalOf, root, sameAs } from './administered.ts';
import { entry, own, replicaOf, someHash } from './replicas.ts';

describe('The last Administrator who sees everything', () => {
  const changes = [{ role: 'Operator' as const }, { enabled: false }];

  it('can not be removed, disabled or made less', async () => {
    const { cluster, administration } = replicaOf();
    const others =
      entry('off', 'Administrator', '  enabled: false\n') + entry('part', 'Administrator', '  chassis: [x]\n');
    cluster.put(own, entry('admin', 'Administrator') + others);
    cluster.put('blue', entry('admin', 'Administrator'));
    for (const change of changes) {
      expect(await refusalOf(administration.change('admin', change, anyVersion))).to.equal('LastAdministrator');
    }
    expect(await refusalOf(administration.remove('admin', anyVersion))).to.equal('LastAdministrator');
    expect(cluster.writes).to.deep.equal([]);
    await administration.change('admin', { username: 'chief', password: 'new password' }, anyVersion);
    await administration.remove('blue.admin', anyVersion);
  });

  it('may go where the configuration has one', async () => {
    const { cluster, administration, ids } = replicaOf({ users: [root] });
    cluster.put(own, entry('admin', 'Administrator'));
    await administration.remove('admin', anyVersion);
    expect(ids()).to.deep.equal(['root']);
  });

  it('stays where two replicas each remove one of the last two', async () => {
    const cluster = new MemoryCluster();
    cluster.put(own, entry('a', 'Administrator') + entry('b', 'Administrator'));
    const [one, other] = [replicaOf({ cluster }), replicaOf({ cluster })];
    const outcomes = await Promise.allSettled([
      one.administration.remove('a', anyVersion),
      other.administration.remove('b', anyVersion),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).to.deep.equal(['fulfilled', 'rejected']);
    expect(one.directory.list()).to.have.length(1);
  });
});

describe('Several who change one account at once', () => {
  it('with the same If-Match, on two replicas: exactly one wins', async () => {
    const cluster = new MemoryCluster();
    cluster.put(own, entry('a'));
    const replicas = [replicaOf({ cluster }), replicaOf({ cluster })];
    const believed = replicas[0]?.directory.byId('a');
    const attempts = replicas.flatMap(({ administration }) =>
      (['Operator', 'Administrator'] as const).map((role) => administration.change('a', { role }, sameAs(believed))),
    );
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).to.have.length(1);
    const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [String(outcome.reason)] : []));
    expect(new Set(reasons)).to.deep.equal(new Set(['Error: 412']));
    expect(cluster.writes).to.have.length(1);
  });

  it('without one, or of different accounts: all win, and nothing is lost', async () => {
    const cluster = new MemoryCluster();
    cluster.put(own, entry('a') + entry('b'));
    const replicas = [replicaOf({ cluster }), replicaOf({ cluster })];
    await Promise.all(
      replicas.flatMap(({ administration }, index) => [
        administration.change('a', { enabled: false }, anyVersion),
        administration.change('b', { role: 'Operator' }, anyVersion),
        administration.create(administrator(), account(`new${index}`)),
      ]),
    );
    const [list] = replicas.map(({ directory }) => directory.list());
    expect(list?.map(({ id, role, enabled }) => [id, role, enabled])).to.deep.equal([
      ['a', 'ReadOnly', false],
      ['b', 'Operator', true],
      ['new0', 'ReadOnly', true],
      ['new1', 'ReadOnly', true],
    ]);
  });

  it('asks the precondition of what is there when it is tried again', async () => {
    const { cluster, memory, directory, administration } = replicaOf();
    cluster.put(own, entry('a'));
    const believed = directory.byId('a');
    memory.beforeWrite = () => {
      memory.beforeWrite = () => undefined;
      cluster.put(own, entry('a', 'Operator'));
    };
    const change = administration.change('a', { enabled: false }, sameAs(believed));
    expect(await rejectionOf(change)).to.include({ message: '412' });
    expect(cluster.text(own)).to.equal(entry('a', 'Operator'));
  });

  it('is retried where another part of the Secret was changed', async () => {
    const { cluster, memory, directory, administration } = replicaOf();
    cluster.put(own, entry('a'));
    const believed = directory.byId('a');
    memory.beforeWrite = () => {
      memory.beforeWrite = () => undefined;
      cluster.put(own, entry('a') + entry('b'));
    };
    const changed = await administration.change('a', { enabled: false }, sameAs(believed));
    expect(changed.enabled).to.equal(false);
    expect(directory.list()).to.have.length(2);
  });

  it('gives up where somebody is faster every time', async () => {
    const { cluster, memory, administration } = replicaOf();
    cluster.put(own, entry('a'));
    memory.beforeWrite = () => void cluster.put(own, entry('a', 'ReadOnly', `  id: a\n`));
    expect(await refusalOf(administration.change('a', { enabled: false }, anyVersion))).to.equal('Conflict');
  });
});

describe('A hash in the text', () => {
  it('stays in one line, as it was', async () => {
    const { cluster, administration } = replicaOf();
    const long = someHash.replace('A'.repeat(43), 'A'.repeat(86));
    cluster.put(own, entry('a').replace(someHash, long));
    await administration.change('a', { enabled: false }, anyVersion);
    expect(cluster.text(own)).to.include(`passwordHash: ${long}\n`);
  });
});
