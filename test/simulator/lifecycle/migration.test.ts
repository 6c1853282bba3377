import { expect } from 'chai';

import type { Manifest } from '../../../src/simulator/cluster.ts';
import { keyOf } from '../../../src/simulator/store.ts';
import type { Migration } from '../../../src/simulator/kubevirt/kinds.ts';
import { virtualMachineInstanceMigrations } from '../../../src/simulator/kubevirt/rows.ts';
import { ADMIN } from '../../../src/simulator/user.ts';
import { startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';
import { conditionsOf, eventsOf, podsOf, printed, shaped } from './machines.ts';

const migrationOf = (name: string, vmiName: string): Manifest => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachineInstanceMigration',
  metadata: { name, namespace: 'ns' },
  spec: { vmiName },
});

describe('a live migration', () => {
  let bench: Bench;
  const start = async (pace: 'instant' | 'realistic' = 'instant'): Promise<void> => {
    bench = await startBench({ pace });
    bench.cluster.create(shaped('v'));
    bench.clock.advance(pace === 'instant' ? 0 : 60_000);
  };
  afterEach(() => bench.close());

  const migration = (name = 'm'): Migration | undefined =>
    bench.cluster.store.get(virtualMachineInstanceMigrations, keyOf('ns', name))?.object;
  const phase = (name = 'm') => migration(name)?.status?.phase;
  const node = () => bench.cluster.instance('ns', 'v')?.status.nodeName;
  const until = (wanted: string, name = 'm'): void => {
    for (let i = 0; i < 2000 && phase(name) !== wanted; i++) bench.clock.advance(50);
    expect(phase(name)).to.equal(wanted);
  };

  it('moves the guest to another node: same VMI, another pod, and every phase on the way', async () => {
    await start();
    const { uid } = bench.cluster.instance('ns', 'v')?.metadata ?? {};
    const from = node();
    bench.cluster.create(migrationOf('m', 'v'));
    bench.settle();
    expect(migration()?.status?.phaseTransitionTimestamps?.map((entry) => entry['phase'])).to.deep.equal([
      ...['Pending', 'Scheduling', 'Scheduled', 'PreparingTarget', 'TargetReady', 'Running', 'Succeeded'],
    ]);
    const vmi = bench.cluster.instance('ns', 'v');
    expect(vmi?.metadata.uid).to.equal(uid);
    expect(node()).to.be.a('string').that.is.not.equal(from);
    expect(vmi?.status.migrationState).to.include({ sourceNode: from, targetNode: node(), completed: true });
    expect(podsOf(bench, 'v').map((pod) => pod.node)).to.deep.equal([node()]);
    expect(eventsOf(bench, 'VirtualMachineInstance', 'v').slice(-3)).to.deep.equal([
      'Normal PreparingTarget',
      'Normal Migrating',
      'Normal Migrated',
    ]);
    expect(printed(bench, 'v')).to.equal('Running');
  });

  it('shows on the VM while the guest moves, and can be called off until it has', async () => {
    await start('realistic');
    const from = node();
    bench.cluster.create(migrationOf('m', 'v'));
    until('Running');
    bench.clock.advance(500);
    expect(printed(bench, 'v')).to.equal('Migrating');
    bench.cluster.writer.delete(
      { resource: virtualMachineInstanceMigrations, namespace: 'ns', name: 'm' },
      {},
      { user: ADMIN },
    );
    bench.clock.advance(10_000);
    expect(migration()).to.equal(undefined);
    expect(node()).to.equal(from);
    expect(bench.cluster.instance('ns', 'v')?.status.migrationState).to.include({ failed: true, abortRequested: true });
    expect(printed(bench, 'v')).to.equal('Running');
    expect(podsOf(bench, 'v')).to.have.length(1);
  });

  it('fails where the guest is scripted to, and leaves it where it was', async () => {
    await start();
    const from = node();
    bench.cluster.guest('ns', 'v').behaviour.migrationFails = true;
    bench.cluster.create(migrationOf('m', 'v'));
    bench.settle();
    expect(phase()).to.equal('Failed');
    expect(node()).to.equal(from);
    expect(eventsOf(bench, 'VirtualMachineInstance', 'v').at(-1)).to.equal('Warning FailedMigration');
  });

  it('is one at a time for a guest', async () => {
    await start('realistic');
    bench.cluster.create(migrationOf('a', 'v'));
    until('Running', 'a');
    expect(() => bench.cluster.create(migrationOf('b', 'v'))).to.throw(/in-flight migration/);
    until('Succeeded', 'a');
    bench.clock.advance(5000);
    bench.cluster.create(migrationOf('b', 'v'));
    until('Succeeded', 'b');
  });

  it('has nowhere to go without a second node, and is given up', async () => {
    await start();
    for (const name of bench.cluster.nodes.names) if (name !== node()) bench.cluster.nodes.lose(name);
    bench.cluster.create(migrationOf('m', 'v'));
    bench.settle();
    expect(phase()).to.equal('Scheduling');
    bench.clock.advance(5 * 60_000);
    expect(phase()).to.equal('Failed');
  });

  it('is refused for a guest that cannot be moved', async () => {
    bench = await startBench();
    bench.cluster.create(shaped('v', { interfaces: [{ name: 'default', bridge: {} }] }));
    bench.settle();
    expect(conditionsOf(bench.cluster.instance('ns', 'v')?.status.conditions)).to.include(
      'LiveMigratable=False:InterfaceNotLiveMigratable',
    );
    expect(() => bench.cluster.create(migrationOf('m', 'v'))).to.throw(/InterfaceNotLiveMigratable/);
  });
});
