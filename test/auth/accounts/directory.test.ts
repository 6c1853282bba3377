import { expect } from 'chai';
import { ServiceError } from '../../../src/kubevirt/errors.ts';
import { plainAccount } from '../accounts.ts';
import { settled } from '../callers.ts';
import { MemoryCluster } from './memory-secrets.ts';
import { entry, own, replicaOf } from './replicas.ts';

describe('The directory of accounts', () => {
  it('has those of the configuration, of the service and of the tenants, ordered by Id', () => {
    const { cluster, directory, ids } = replicaOf({ users: [plainAccount('root', 'x')] });
    cluster.put(own, entry('admin', 'Administrator'));
    cluster.put('green', entry('ops'));
    cluster.put('blue', entry('ops'));
    expect(ids()).to.deep.equal(['admin', 'blue.ops', 'green.ops', 'root']);
    expect(directory.list().map(({ origin }) => origin)).to.deep.equal([
      { kind: 'service' },
      { kind: 'tenant', namespace: 'blue' },
      { kind: 'tenant', namespace: 'green' },
      { kind: 'configuration' },
    ]);
    expect(directory.byUsername('blue.ops')).to.equal(directory.byId('blue.ops')).and.not.equal(undefined);
    expect(directory.byUsername('ops')).to.equal(undefined);
  });

  it('knows a change for the next question, and tells of it', async () => {
    const { cluster, directory } = replicaOf();
    let told = 0;
    const end = directory.onChange(() => (told += 1));
    cluster.put('blue', entry('ops'));
    expect(directory.byId('blue.ops')?.role).to.equal('ReadOnly');
    cluster.put('blue', entry('ops', 'Operator'));
    expect(directory.byId('blue.ops')?.role).to.equal('Operator');
    cluster.delete('blue');
    expect(directory.byId('blue.ops')).to.equal(undefined);
    await settled();
    expect(told).to.equal(3);
    end();
    cluster.put('blue', entry('ops'));
    await settled();
    expect(told).to.equal(3);
  });

  it('tells of a change that nobody asks about, once for many that come together', async () => {
    const { cluster, directory } = replicaOf();
    let told = 0;
    directory.onChange(() => (told += 1));
    for (let index = 0; index < 50; index += 1) cluster.put(`tenant-${index}`, entry('ops'));
    await settled();
    expect(told).to.equal(1);
    expect(directory.list()).to.have.length(50);
  });

  it('keeps the objects of accounts that did not change, and its list where none did', () => {
    const { cluster, directory } = replicaOf();
    cluster.put('blue', entry('ops') + entry('reader'));
    const [list, ops, reader] = [directory.list(), directory.byId('blue.ops'), directory.byId('blue.reader')];
    cluster.put('blue', `# a comment\n${entry('ops')}${entry('reader')}`);
    expect(directory.list()).to.equal(list);
    cluster.put('blue', entry('ops') + entry('reader', 'Operator'));
    expect(directory.byId('blue.ops')).to.equal(ops);
    expect(directory.byId('blue.reader')).to.not.equal(reader);
  });

  it('has two tenants with the same user, each with its own', () => {
    const { cluster, directory } = replicaOf();
    cluster.put('blue', entry('admin', 'Administrator'));
    cluster.put('green', entry('admin', 'ReadOnly'));
    cluster.put(own, entry('admin', 'Operator'));
    expect(['admin', 'blue.admin', 'green.admin'].map((id) => directory.byId(id)?.role)).to.deep.equal([
      'Operator',
      'Administrator',
      'ReadOnly',
    ]);
  });

  it('has no account that only looks like one of another namespace', () => {
    const { cluster, ids } = replicaOf();
    cluster.put(own, entry('blue.admin', 'Administrator') + entry('x', 'ReadOnly', '  id: blue.admin\n'));
    expect(ids()).to.deep.equal([]);
  });

  it('lets an account of the configuration win over one of a Secret, and says so', () => {
    const { cluster, directory, events } = replicaOf({ users: [plainAccount('admin', 'x', { role: 'ReadOnly' })] });
    cluster.put(own, entry('admin', 'Administrator') + entry('other', 'Administrator', '  id: admin\n') + entry('ops'));
    expect(directory.list().map(({ id, role }) => [id, role])).to.deep.equal([
      ['admin', 'ReadOnly'],
      ['ops', 'ReadOnly'],
    ]);
    expect(events.map(({ reason }) => reason)).to.deep.equal(['OverriddenAccount', 'OverriddenAccount']);
  });

  it('counts only served namespaces, and hears when others are', () => {
    const served = new Set(['blue']);
    const { cluster, directory, ids } = replicaOf({ secrets: { serves: (namespace) => served.has(namespace) } });
    cluster.put('blue', entry('ops'));
    cluster.put('green', entry('ops'));
    cluster.put(own, entry('admin'));
    expect(ids()).to.deep.equal(['admin', 'blue.ops']);
    served.add('green');
    served.delete('blue');
    directory.changed();
    expect(ids()).to.deep.equal(['admin', 'green.ops']);
  });

  it('takes only the one name for accounts, and only those of the watched namespaces', () => {
    const cluster = new MemoryCluster();
    cluster.put('blue', entry('ops'));
    cluster.put('green', entry('ops'));
    cluster.put('blue', entry('hidden'), { name: 'other' });
    expect(replicaOf({ cluster, secrets: { tenants: ['blue', own] } }).ids()).to.deep.equal(['blue.ops']);
  });

  it('is spoiled for nobody by a listener that fails', () => {
    const { cluster, directory } = replicaOf();
    let told = 0;
    directory.onChange(() => {
      throw new Error('no');
    });
    directory.onChange(() => (told += 1));
    cluster.put('blue', entry('ops'));
    expect(directory.list()).to.have.length(1);
    expect(told).to.equal(1);
  });
});

describe('What the directory knows of itself', () => {
  it('is that it is not settled before each source was read, the served namespaces too', () => {
    let isServedKnown = false;
    const { memory, directory } = replicaOf({ secrets: { isServedKnown: () => isServedKnown } });
    memory.settled = false;
    expect([directory.isSettled, directory.isCurrent('a'), directory.isCurrent('blue.a')]).to.deep.equal([
      false,
      false,
      false,
    ]);
    memory.settled = true;
    expect([directory.isSettled, directory.isCurrent('a'), directory.isCurrent('blue.a')]).to.deep.equal([
      false,
      true,
      false,
    ]);
    isServedKnown = true;
    expect([directory.isSettled, directory.isCurrent('blue.a')]).to.deep.equal([true, true]);
  });

  it('is that it is outdated while nothing vouches for it, unless the service may not look', () => {
    const { memory, directory } = replicaOf();
    memory.staleSeconds = 90;
    expect([directory.isSettled, directory.isCurrent('a')]).to.deep.equal([true, false]);
    memory.isDenied = true;
    expect(directory.isCurrent('a')).to.equal(true);
  });
});

describe('What is wrong with accounts', () => {
  it('is told once in the log and as an Event, and counted as long as it is so', () => {
    const { cluster, directory, events, log } = replicaOf();
    cluster.put('blue', entry('a') + entry('b', 'Root'));
    directory.list();
    const message = 'accounts.yaml:6:3: role must be Administrator or Operator or ReadOnly';
    expect(events).to.deep.equal([{ namespace: 'blue', reason: 'MalformedAccount', message }]);
    expect(log).to.deep.equal([{ accounts: 'blue/redfish-accounts', kind: 'malformed', problem: message }]);
    cluster.put('blue', entry('c') + entry('b', 'Root'));
    expect(directory.problems()).to.deep.equal([{ origin: 'tenant', kind: 'malformed' }]);
    expect(events).to.have.length(1);
    cluster.put('blue', entry('c'));
    expect(directory.problems()).to.deep.equal([]);
    cluster.put('blue', entry('a') + entry('b', 'Root'));
    directory.list();
    expect(events).to.have.length(2);
  });

  it('is not told a thousand times of one Secret', () => {
    const { cluster, directory, events, log } = replicaOf();
    cluster.put('blue', '- x\n'.repeat(1000));
    expect(directory.problems()).to.have.length(1000);
    expect(events).to.have.length(10);
    expect(log.at(-1)).to.deep.equal({ accounts: 'blue/redfish-accounts', more: 990 });
  });

  it('may be a chassis or a VM that does not exist, of which the account is valid all the same', () => {
    const { cluster, directory, clock, events } = replicaOf({
      existing: { hasChassis: (name) => name === 'rack-1', hasMachine: (_namespace, name) => name === 'vm1' },
    });
    cluster.put('blue', entry('a', 'Operator', '  systems: [vm1, vm2]\n'));
    cluster.put(own, entry('b', 'Operator', '  chassis: [rack-1, rack-2]\n'));
    expect(directory.list()).to.have.length(2);
    expect(directory.problems()).to.deep.equal([
      { origin: 'service', kind: 'unknownName' },
      { origin: 'tenant', kind: 'unknownName' },
    ]);
    expect(events).to.deep.equal([]);
    clock.advance(30_000);
    expect(events.map(({ message }) => message)).to.have.members([
      'accounts.yaml:1:3: there is no chassis rack-2',
      'accounts.yaml:1:3: there is no VirtualMachine vm2 in this namespace',
    ]);
  });

  it('is not told of names before the VMs are known, nor of a Secret that has changed since', () => {
    let isKnown = false;
    const { cluster, directory, clock, events } = replicaOf({
      existing: { isKnown: () => isKnown, hasMachine: () => false },
    });
    cluster.put('blue', entry('a', 'Operator', '  systems: [vm1]\n'));
    cluster.put('green', entry('a', 'Operator', '  systems: [vm1]\n'));
    expect(directory.problems()).to.deep.equal([]);
    clock.advance(30_000);
    expect(events).to.deep.equal([]);
    isKnown = true;
    cluster.put('blue', entry('a', 'Operator'));
    cluster.delete('green');
    directory.list();
    clock.advance(30_000);
    expect(events).to.deep.equal([]);
  });

  it('is a Secret of a later version of the service, which is left alone', async () => {
    const { cluster, directory, administration, events } = replicaOf();
    cluster.put(own, entry('admin', 'Administrator'), { annotations: { 'redfish.kubevirt.io/format': '2' } });
    expect(directory.list()).to.deep.equal([]);
    expect(events[0]?.message).to.match(/format/);
    const creator = replicaOf({ users: [plainAccount('root', 'x', { role: 'Administrator' })] }).directory.byId(
      'root',
    )!;
    const failure: unknown = await administration
      .create(creator.principal, {
        username: 'new',
        password: 'long enough',
        role: 'ReadOnly',
        enabled: true,
        passwordChangeRequired: false,
      })
      .catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(ServiceError).and.to.include({ kind: 'Refused' });
    expect(cluster.writes).to.deep.equal([]);
  });
});
