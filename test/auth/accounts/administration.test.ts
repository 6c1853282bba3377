import { expect } from 'chai';
import type { Account } from '../../../src/auth/accounts/accounts.ts';
import { ServiceError } from '../../../src/kubevirt/errors.ts';
import { plainAccount } from '../accounts.ts';
import { rejectionOf } from '../callers.ts';
import { account, administrator, all, anyVersion, namespaced, refusalOf, root } from './administered.ts';
import { entry, own, replicaOf } from './replicas.ts';

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
