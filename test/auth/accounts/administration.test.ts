import { expect } from 'chai';
import { AccountError, type NewAccount } from '../../../src/auth/accounts/accounts.ts';
import type { Account } from '../../../src/auth/accounts/accounts.ts';
import type { Principal, Scope } from '../../../src/auth/principal.ts';
import { ServiceError } from '../../../src/kubevirt/errors.ts';
import { accountOf, plainAccount } from '../accounts.ts';
import { rejectionOf } from '../callers.ts';
import { MemoryCluster } from './memory-secrets.ts';
import { entry, own, replicaOf, someHash } from './replicas.ts';

const all: Scope = { kind: 'all' };
const administrator = (scope: Scope = all): Principal => ({ ...accountOf('creator').principal, scope });
const namespaced = (more: Partial<Extract<Scope, { kind: 'namespace' }>> = {}): Principal =>
  administrator({ kind: 'namespace', namespace: 'blue', systems: undefined, selector: undefined, ...more });

const account = (username: string, more: Partial<NewAccount> = {}): NewAccount => ({
  username,
  password: 'correct horse',
  role: 'ReadOnly',
  enabled: true,
  passwordChangeRequired: false,
  ...more,
});

const anyVersion = (): void => undefined;
const root = plainAccount('root', 'x', { role: 'Administrator' });

async function refusalOf(promise: Promise<unknown>): Promise<string> {
  const error = await rejectionOf(promise);
  if (error instanceof AccountError || error instanceof ServiceError) return error.kind;
  throw error;
}

/** If-Match, as the HTTP layer asks it. */
const sameAs = (believed: Account | undefined) => (current: Account) => {
  if (current.version !== believed?.version) throw new Error('412');
};

describe('Making an account', () => {
  it("writes it to the service's Secret, which is made where there is none", async () => {
    const { cluster, directory, administration } = replicaOf();
    const made = await administration.create(administrator(), account('ops', { role: 'Operator' }));
    expect(made).to.equal(directory.byUsername('ops'));
    expect(made).to.include({ id: 'ops', role: 'Operator', enabled: true }).and.deep.include({ scope: all });
    expect(cluster.text(own)).to.match(/^- username: ops\n {2}passwordHash: \$scrypt\$[^\n]+\n {2}role: Operator\n$/);
    expect(cluster.objects.get(`${own}/redfish-accounts`)?.annotations).to.deep.equal({
      'redfish.kubevirt.io/format': '1',
    });
  });

  it('writes what is not usual', async () => {
    const { cluster, administration } = replicaOf();
    const made = await administration.create(
      administrator({ kind: 'chassis', chassis: new Set(['rack-1']) }),
      account('ops', { enabled: false, passwordChangeRequired: true }),
    );
    expect(made).to.include({ enabled: false, passwordChangeRequired: true });
    expect(made.scope).to.deep.equal({ kind: 'chassis', chassis: new Set(['rack-1']) });
    expect(cluster.text(own)).to.match(/enabled: false\n {2}passwordChangeRequired: true\n {2}chassis:\n/);
  });

  it('keeps comments, order, what is malformed, and what is not ours', async () => {
    const { cluster, administration } = replicaOf();
    const text =
      `# ours\n${entry('a')}\n# a typo, but not ours to mend\n${entry('b', 'Root')}` +
      `- { username: c, password: "x: #y", role: ReadOnly } # in a line\n`;
    cluster.put(own, { 'accounts.yaml': text, 'other.txt': 'kept' }, { annotations: { 'example.org/a': 'b' } });
    await administration.create(administrator(), account('d'));
    const after = cluster.objects.get(`${own}/redfish-accounts`);
    expect(after?.data['accounts.yaml']?.startsWith(text)).to.equal(true);
    expect(after?.data['other.txt']).to.equal('kept');
    expect(after?.annotations).to.deep.include({ 'example.org/a': 'b' });
  });

  it("inherits its creator's scope exactly, in the tenant's Secret", async () => {
    const { cluster, administration } = replicaOf();
    cluster.put('blue', '[]');
    const selector = { matchLabels: { app: 'db' } };
    const scopes = [namespaced(), namespaced({ systems: new Set(['vm1']) }), namespaced({ selector })];
    const made: Account[] = [];
    for (const [index, creator] of scopes.entries()) {
      made.push(await administration.create(creator, account(`user${index}`)));
    }
    expect(made.map(({ id }) => id)).to.deep.equal(['blue.user0', 'blue.user1', 'blue.user2']);
    expect(made.map(({ scope }) => scope)).to.deep.equal(scopes.map(({ scope }) => scope));
    expect(cluster.writes.every((write) => write === 'replace blue/redfish-accounts')).to.equal(true);
  });

  it('keeps its Id though the account that has that of its name goes', async () => {
    const { cluster, directory, administration } = replicaOf();
    cluster.put(own, entry('first'));
    await administration.change('first', { username: 'other' }, anyVersion);
    const made = await administration.create(administrator(), account('first'));
    expect(made.id).to.match(/^user-/);
    await administration.remove('first', anyVersion);
    expect(directory.byUsername('first')?.id).to.equal(made.id);
    expect(directory.byId('first')).to.equal(undefined);
  });

  it('takes a name with or without the own namespace', async () => {
    const { cluster, administration } = replicaOf();
    cluster.put('blue', '');
    expect((await administration.create(namespaced(), account('blue.ops'))).username).to.equal('blue.ops');
    expect(await refusalOf(administration.create(namespaced(), account('green.ops')))).to.equal('NameInvalid');
    expect(await refusalOf(administration.create(namespaced(), account('ops')))).to.equal('NameTaken');
  });

  it('goes to a tenant where who sees everything names one that has a Secret', async () => {
    const { cluster, administration } = replicaOf({ secrets: { serves: (namespace) => namespace !== 'red' } });
    cluster.put('blue', '');
    const made = await administration.create(administrator(), account('blue.ops'));
    expect(made.scope).to.deep.equal(namespaced().scope);
    expect(await refusalOf(administration.create(administrator(), account('green.ops')))).to.equal('NoSecret');
    expect(await refusalOf(administration.create(administrator(), account('red.ops')))).to.equal('NameInvalid');
    expect(await refusalOf(administration.create(administrator(), account(`${own}.ops`)))).to.equal('NameInvalid');
    const chassis = administrator({ kind: 'chassis', chassis: new Set(['blue']) });
    expect(await refusalOf(administration.create(chassis, account('blue.x')))).to.equal('NameInvalid');
  });

  it('is refused for a name that is taken: by the configuration, by another, by a malformed entry', async () => {
    const { cluster, administration } = replicaOf({ users: [plainAccount('jürgen', 'x')] });
    cluster.put(own, entry('a') + entry('b', 'Root'));
    for (const name of ['jürgen', 'jürgen'.normalize('NFD'), 'a', 'b']) {
      expect(await refusalOf(administration.create(administrator(), account(name))), name).to.equal('NameTaken');
    }
    expect(cluster.writes).to.deep.equal([]);
  });

  it('is refused for names and passwords that can not be used', async () => {
    const { cluster, administration } = replicaOf();
    for (const name of ['', 'a:b', 'a\nb', 'x'.repeat(129), 'token', 'a\ud800']) {
      expect(await refusalOf(administration.create(administrator(), account(name))), name).to.equal('NameInvalid');
    }
    for (const password of ['', 'short', 'x'.repeat(65), 'with\u0000NUL-in-it', 'lone \ud800 half']) {
      const refusal = await refusalOf(administration.create(administrator(), account('a', { password })));
      expect(refusal, password).to.equal('PasswordInvalid');
    }
    expect(cluster.writes).to.deep.equal([]);
  });

  it('is refused to who has its rights from a Kubernetes token', async () => {
    const granted = administrator({ kind: 'granted', namespaces: 'all', systems: new Set() });
    expect(await refusalOf(replicaOf().administration.create(granted, account('a')))).to.equal('ScopeNotTransferable');
  });

  it('is refused where the Secret is broken, which stays as it is', async () => {
    const { cluster, administration } = replicaOf();
    cluster.put(own, '- [');
    expect(await refusalOf(administration.create(administrator(), account('a')))).to.equal('Refused');
    expect(cluster.text(own)).to.equal('- [');
  });

  it('is refused before the Secret is larger than what is read', async () => {
    const { cluster, administration, directory } = replicaOf();
    cluster.put(own, `${entry('a')}# ${'x'.repeat(65_350)}\n`);
    expect(directory.list()).to.have.length(1);
    expect(await refusalOf(administration.create(administrator(), account('b')))).to.equal('Refused');
    expect(directory.list()).to.have.length(1);
  });

  it('says what the cluster says', async () => {
    const { memory, administration } = replicaOf();
    memory.failure = new ServiceError('Unavailable', 'down');
    expect(await refusalOf(administration.create(administrator(), account('a')))).to.equal('Unavailable');
  });
});

describe('Changing an account', () => {
  it('changes what is asked for and nothing else', async () => {
    const { cluster, directory, administration } = replicaOf();
    cluster.put(own, `# first\n${entry('a')}# second\n${entry('b')}`);
    const changed = await administration.change('b', { role: 'Operator', enabled: false }, anyVersion);
    expect(changed).to.equal(directory.byId('b')).and.include({ role: 'Operator', enabled: false });
    expect(cluster.text(own)).to.equal(
      `# first\n${entry('a')}# second\n${entry('b', 'Operator', '  enabled: false\n')}`,
    );
  });

  it('writes a new password as a hash, in place of a plain one too, and asks for no other any more', async () => {
    const { cluster, directory, administration } = replicaOf();
    cluster.put(own, '- username: a\n  password: old # plain\n  role: ReadOnly\n  passwordChangeRequired: true\n');
    const changed = await administration.change('a', { password: 'new password' }, anyVersion);
    expect(changed.passwordChangeRequired).to.equal(false);
    expect(cluster.text(own))
      .to.match(/passwordHash: \$scrypt/)
      .and.not.match(/password: |new password/);
    await administration.change('a', { passwordChangeRequired: true }, anyVersion);
    const same = administration.change('a', { password: 'new password' }, anyVersion);
    expect(await refusalOf(same)).to.equal('PasswordInvalid');
    expect(directory.byId('a')?.passwordChangeRequired).to.equal(true);
    const again = { password: 'other password', passwordChangeRequired: true };
    expect((await administration.change('a', again, anyVersion)).passwordChangeRequired).to.equal(true);
  });

  it('keeps the Id of one that is renamed, also for who comes after', async () => {
    const { cluster, administration, ids } = replicaOf();
    cluster.put('blue', entry('old'));
    const changed = await administration.change('blue.old', { username: 'blue.new' }, anyVersion);
    expect(changed).to.include({ id: 'blue.old', username: 'blue.new' });
    expect(cluster.text('blue'))
      .to.match(/username: new\n/)
      .and.match(/id: old\n/);
    await administration.create(namespaced(), account('old'));
    expect(ids()[0]).to.equal('blue.old');
    expect(ids()[1]).to.match(/^blue\.user-/);
    expect((await administration.change('blue.old', { username: 'newer' }, anyVersion)).id).to.equal('blue.old');
    expect(await refusalOf(administration.change('blue.old', { username: 'old' }, anyVersion))).to.equal('NameTaken');
    expect(await refusalOf(administration.change('blue.old', { username: 'red.x' }, anyVersion))).to.equal(
      'NameInvalid',
    );
  });

  it('writes nothing where nothing changes', async () => {
    const { cluster, directory, administration } = replicaOf();
    cluster.put(own, entry('a'));
    const same = { username: 'a', role: 'ReadOnly', enabled: true, passwordChangeRequired: false } as const;
    expect(await administration.change('a', same, anyVersion)).to.equal(directory.byId('a'));
    expect(cluster.writes).to.deep.equal([]);
  });

  it('is refused for accounts of the configuration, and for those that are gone', async () => {
    const { cluster, memory, administration, directory } = replicaOf({ users: [root] });
    cluster.put(own, entry('a'));
    expect(directory.byId('a')).to.not.equal(undefined);
    memory.hold();
    cluster.put(own, '');
    expect(await refusalOf(administration.change('a', { enabled: false }, anyVersion))).to.equal('NotFound');
    expect(await refusalOf(administration.change('nobody', {}, anyVersion))).to.equal('NotFound');
    expect(await refusalOf(administration.change('root', { enabled: false }, anyVersion))).to.equal('ReadOnly');
    expect(await refusalOf(administration.remove('root', anyVersion))).to.equal('ReadOnly');
  });

  it('shows the account as it will be before it is written, and writes nothing where that fails', async () => {
    const { cluster, directory, administration } = replicaOf();
    cluster.put(own, entry('a'));
    const before = directory.byId('a');
    const seen: Account[] = [];
    const changed = await administration.change('a', { password: 'new password' }, anyVersion, (next) => {
      expect(directory.byId('a')).to.equal(before);
      seen.push(next);
      return Promise.resolve();
    });
    expect(seen.map(({ credential }) => credential)).to.deep.equal([changed.credential]);
    const failing = administration.change('a', { enabled: false }, anyVersion, () => Promise.reject(new Error('no')));
    expect(await rejectionOf(failing)).to.include({ message: 'no' });
    expect(directory.byId('a')).to.equal(changed);
  });

  it('is known here at once, whatever the watch brings when', async () => {
    const { cluster, memory, directory, administration } = replicaOf();
    cluster.put(own, entry('a'));
    expect(directory.byId('a')?.enabled).to.equal(true);
    memory.hold();
    cluster.put(own, entry('a', 'Operator'));
    await administration.change('a', { enabled: false }, anyVersion);
    expect(directory.byId('a')).to.include({ role: 'Operator', enabled: false });
    memory.release();
    expect(directory.byId('a')).to.include({ role: 'Operator', enabled: false });
    cluster.put(own, entry('b'));
    expect(directory.list().map(({ id }) => id)).to.deep.equal(['b']);
  });
});

describe('Removing an account', () => {
  it('takes out its entry with its comment, and nothing else', async () => {
    const { cluster, ids, administration } = replicaOf();
    cluster.put(own, `# first\n${entry('a')}# second\n${entry('b')}# third\n${entry('c')}`);
    await administration.remove('b', anyVersion);
    expect(ids()).to.deep.equal(['a', 'c']);
    expect(cluster.text(own)).to.equal(`# first\n${entry('a')}# third\n${entry('c')}`);
    await administration.remove('a', anyVersion);
    await administration.remove('c', anyVersion);
    expect(ids()).to.deep.equal([]);
    expect(await refusalOf(administration.remove('c', anyVersion))).to.equal('NotFound');
  });

  it('and making one after it works on what is left', async () => {
    const { cluster, administration, ids } = replicaOf();
    cluster.put(own, entry('a'));
    await administration.remove('a', anyVersion);
    await administration.create(administrator(), account('b'));
    expect(ids()).to.deep.equal(['b']);
  });
});

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
