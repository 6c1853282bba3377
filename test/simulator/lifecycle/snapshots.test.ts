import { expect } from 'chai';

import type { Manifest } from '../../../src/simulator/cluster.ts';
import { keyOf } from '../../../src/simulator/store.ts';
import type { Restore, Snapshot } from '../../../src/simulator/kubevirt/kinds.ts';
import { virtualMachineRestores, virtualMachineSnapshots } from '../../../src/simulator/kubevirt/rows.ts';
import { SUBRESOURCES, VMS } from '../api-client.ts';
import { startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';
import { shaped } from './machines.ts';

const SOURCE = { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: 'v' };

const snapshotOf = (name: string): Manifest => ({
  apiVersion: 'snapshot.kubevirt.io/v1beta1',
  kind: 'VirtualMachineSnapshot',
  metadata: { name, namespace: 'ns' },
  spec: { source: { ...SOURCE } },
});

const restoreOf = (name: string, snapshot: string): Manifest => ({
  apiVersion: 'snapshot.kubevirt.io/v1beta1',
  kind: 'VirtualMachineRestore',
  metadata: { name, namespace: 'ns' },
  spec: { target: { ...SOURCE }, virtualMachineSnapshotName: snapshot },
});

describe('snapshots and restores', () => {
  let bench: Bench;
  afterEach(() => bench.close());

  const vm = () => bench.cluster.machine('ns', 'v');
  const holds = () => [vm()?.status?.snapshotInProgress, vm()?.status?.restoreInProgress];
  const snapshot = (): Snapshot | undefined =>
    bench.cluster.store.get(virtualMachineSnapshots, keyOf('ns', 's'))?.object;
  const restore = (): Restore | undefined => bench.cluster.store.get(virtualMachineRestores, keyOf('ns', 'r'))?.object;

  it('a snapshot holds the VM while it is taken, and refuses changes of power meanwhile', async () => {
    bench = await startBench({ pace: 'realistic' });
    bench.cluster.create(shaped('v', { runStrategy: 'Halted' }));
    bench.clock.advance(10_000);
    bench.cluster.create(snapshotOf('s'));
    for (let i = 0; i < 100 && !holds()[0]; i++) bench.clock.advance(50);
    expect(holds()).to.deep.equal(['s', undefined]);
    expect(snapshot()).to.have.nested.property('status.readyToUse', false);
    expect((await bench.api.put(`${SUBRESOURCES}/virtualmachines/v/start`)).status).to.equal(500);
    bench.clock.advance(10_000);
    const taken = { phase: 'Succeeded', readyToUse: true, sourceUID: vm()?.metadata.uid };
    expect(snapshot()).to.have.property('status').that.includes(taken);
    expect(holds()).to.deep.equal([undefined, undefined]);
    expect((await bench.api.put(`${SUBRESOURCES}/virtualmachines/v/start`)).status).to.equal(202);
  });

  it('a restore waits until the VM is off, then puts its spec back', async () => {
    bench = await startBench();
    bench.cluster.create(shaped('v', { runStrategy: 'Manual' }));
    bench.settle();
    bench.cluster.create(snapshotOf('s'));
    bench.settle();
    const memory = { spec: { template: { spec: { domain: { memory: { guest: '4Gi' } } } } } };
    await bench.api.merge(`${VMS}/v`, memory);
    await bench.api.put(`${SUBRESOURCES}/virtualmachines/v/start`);
    bench.settle();
    bench.cluster.create(restoreOf('r', 's'));
    bench.settle();
    expect(holds()).to.deep.equal([undefined, 'r']);
    expect(restore()).to.have.nested.property('status.complete', false);
    await bench.api.put(`${SUBRESOURCES}/virtualmachines/v/stop`);
    bench.settle();
    expect(restore()).to.have.nested.property('status.complete', true);
    expect(holds()).to.deep.equal([undefined, undefined]);
    expect(vm()).to.have.nested.property('spec.template.spec.domain.memory.guest', '1Gi');
    expect(vm()).to.have.nested.property('spec.runStrategy', 'Manual');
  });

  it('a restore that is deleted lets go of the VM', async () => {
    bench = await startBench();
    bench.cluster.create(shaped('v'));
    bench.settle();
    bench.cluster.create(snapshotOf('s'));
    bench.settle();
    bench.cluster.create(restoreOf('r', 's'));
    bench.settle();
    expect(holds()).to.deep.equal([undefined, 'r']);
    await bench.api.send('DELETE', '/apis/snapshot.kubevirt.io/v1beta1/namespaces/ns/virtualmachinerestores/r');
    bench.settle();
    expect(holds()).to.deep.equal([undefined, undefined]);
  });
});
