import { expect } from 'chai';

import type { JsonObject } from '../../../src/simulator/json.ts';
import { persistentVolumeClaims, pods, resourceQuotas } from '../../../src/simulator/core/rows.ts';
import { dataVolumes } from '../../../src/simulator/cdi/rows.ts';
import { virtualMachineInstances } from '../../../src/simulator/kubevirt/rows.ts';
import { ADMIN } from '../../../src/simulator/user.ts';
import { seedDemo } from '../../../src/simulator/seed/demo.ts';
import { startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';
import { conditionsOf, eventsOf, podsOf, printed, shaped } from './machines.ts';

const CLAIM = { name: 'rootdisk', persistentVolumeClaim: { claimName: 'root' } };

describe('what holds a VM that is to start', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench();
  });
  afterEach(() => bench.close());

  const phase = (name = 'v'): string | undefined => bench.cluster.instance('ns', name)?.status.phase;
  const conditions = (): string[] => conditionsOf(bench.cluster.instance('ns', 'v')?.status.conditions);

  it('a claim that is missing, until it appears', () => {
    bench.cluster.create(shaped('v', { volumes: [CLAIM] }));
    bench.settle();
    expect(printed(bench, 'v')).to.equal('ErrorPvcNotFound');
    expect(conditions()).to.deep.equal([
      'Ready=False:PodNotExists',
      'Synchronized=False:FailedPvcNotFound',
      'PodScheduled=False:Unschedulable',
    ]);
    expect(eventsOf(bench, 'VirtualMachineInstance', 'v')).to.include('Warning FailedPvcNotFound');
    const { store, random } = bench.cluster;
    store.put(persistentVolumeClaims, {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name: 'root', namespace: 'ns', uid: random.uuid(), resourceVersion: '', creationTimestamp: '' },
      spec: { accessModes: ['ReadWriteOnce'] },
    });
    bench.settle();
    expect(printed(bench, 'v')).to.equal('Running');
    expect(conditions()).to.include('LiveMigratable=False:DisksNotLiveMigratable');
  });

  it('a DataVolume template that is being imported: nothing happens to the VM until it can be used', () => {
    const spec = { source: { blank: {} }, storage: { resources: { requests: { storage: '1Gi' } } } };
    const volumes = [{ name: 'rootdisk', dataVolume: { name: 'v-root' } }];
    const more = { dataVolumeTemplates: [{ metadata: { name: 'v-root' }, spec }] };
    bench.cluster.create(shaped('v', { volumes, more }));
    let made = bench.cluster.store.get(dataVolumes, 'ns/v-root')?.object;
    for (let i = 0; i < 50 && !made; i++) {
      bench.clock.advance(0);
      made = bench.cluster.store.get(dataVolumes, 'ns/v-root')?.object;
    }
    expect(made?.metadata.labels).to.deep.equal({
      'kubevirt.io/created-by': bench.cluster.machine('ns', 'v')?.metadata.uid,
    });
    expect(made?.metadata.annotations).to.include({ 'cdi.kubevirt.io/allowClaimAdoption': 'true' });
    expect(made?.metadata.ownerReferences?.[0]).to.include({ kind: 'VirtualMachine', name: 'v', controller: true });
    expect(eventsOf(bench, 'VirtualMachine', 'v')).to.include('Normal SuccessfulDataVolumeCreate');
  });

  it('a DataVolume that has failed shows whatever the power state', () => {
    const volumes = [{ name: 'rootdisk', dataVolume: { name: 'bad' } }];
    bench.cluster.store.put(dataVolumes, {
      apiVersion: 'cdi.kubevirt.io/v1beta1',
      kind: 'DataVolume',
      metadata: { name: 'bad', namespace: 'ns', uid: 'u', resourceVersion: '', creationTimestamp: '', generation: 1 },
      spec: {},
      status: { phase: 'Failed' },
    });
    bench.cluster.create(shaped('v', { runStrategy: 'Halted', volumes }));
    bench.settle();
    expect(printed(bench, 'v')).to.equal('DataVolumeError');
    bench.cluster.create(shaped('w', { volumes }));
    bench.settle();
    // The VMI fails at once, and each of them makes the next wait.
    expect(bench.cluster.machine('ns', 'w')?.status?.startFailure?.consecutiveFailCount).to.equal(1);
    expect(printed(bench, 'w')).to.equal('DataVolumeError');
  });

  it('an image that cannot be pulled, in turns with the wait for the next try', () => {
    bench.cluster.guest('ns', 'v').behaviour.imagePullFails = true;
    bench.cluster.create(shaped('v'));
    bench.settle();
    expect(printed(bench, 'v')).to.equal('ImagePullBackOff');
    const seen: (string | undefined)[] = [];
    bench.cluster.store.subscribe(virtualMachineInstances, () => seen.push(printed(bench, 'v')));
    bench.clock.advance(10_000);
    bench.clock.advance(10_000);
    expect(conditions()).to.include('Synchronized=False:ImagePullBackOff');
    bench.cluster.guest('ns', 'v').behaviour.imagePullFails = false;
    bench.settle();
    expect(printed(bench, 'v')).to.equal('Running');
    expect(conditions().join()).to.not.contain('Synchronized');
  });

  it('a node selector that no node carries', () => {
    bench.cluster.create(shaped('v', { spec: { nodeSelector: { 'lab/nowhere': 'true' } } }));
    bench.settle();
    expect(printed(bench, 'v')).to.equal('ErrorUnschedulable');
    bench.cluster.create(shaped('w', { spec: { nodeSelector: { 'kubernetes.io/hostname': 'node-2' } } }));
    bench.settle();
    expect(bench.cluster.instance('ns', 'w')?.status.nodeName).to.equal('node-2');
  });

  for (const point of ['Pending', 'Scheduling', 'Scheduled'] as const) {
    it(`a guest that is held at ${point} goes on when it is let go`, () => {
      const { behaviour } = bench.cluster.guest('ns', 'v');
      behaviour.holdAt = point;
      bench.cluster.create(shaped('v'));
      bench.clock.advance(3_600_000);
      expect(phase()).to.equal(point);
      behaviour.holdAt = null;
      bench.settle();
      expect(phase()).to.equal('Running');
    });
  }

  it('no memory: the VM says that its VMI was refused', () => {
    bench.cluster.create(shaped('v', { domain: { memory: {} } }));
    bench.settle();
    expect(printed(bench, 'v')).to.equal('Stopped');
    expect(conditionsOf(bench.cluster.machine('ns', 'v')?.status?.conditions)).to.include('Failure=True:FailedCreate');
  });

  it('a quota that has no room for the pod, until there is', () => {
    const { cluster } = bench;
    const name = 'none';
    const metadata = { name, namespace: 'ns' };
    cluster.create({ apiVersion: 'v1', kind: 'ResourceQuota', metadata, spec: { hard: { pods: '0' } } });
    bench.settle();
    cluster.create(shaped('v'));
    bench.settle();
    expect(printed(bench, 'v')).to.equal('Starting');
    expect(conditions()).to.deep.equal(['Synchronized=False:FailedCreate']);
    cluster.writer.delete({ resource: resourceQuotas, namespace: 'ns', name }, {}, { user: ADMIN });
    bench.clock.advance(10_000);
    expect(printed(bench, 'v')).to.equal('Running');
  });

  it('a VMI of the same name that belongs to something else: the VM says that it failed to create its own', () => {
    const owner = { apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'x', uid: 'x', controller: true };
    bench.cluster.create({
      apiVersion: 'kubevirt.io/v1',
      kind: 'VirtualMachineInstance',
      metadata: { name: 'v', namespace: 'ns', ownerReferences: [owner] },
      spec: (shaped('v')['spec'] as { template: { spec: JsonObject } }).template.spec,
    });
    bench.cluster.create(shaped('v'));
    bench.settle();
    expect(conditionsOf(bench.cluster.machine('ns', 'v')?.status?.conditions)).to.include('Failure=True:FailedCreate');
    expect(eventsOf(bench, 'VirtualMachine', 'v')).to.include('Warning FailedCreate');
    expect(bench.cluster.machine('ns', 'v')?.status?.created).to.equal(undefined);
  });

  it('nothing, when the VMI of that name has no owner: it becomes the VM’s', () => {
    bench.cluster.create({
      apiVersion: 'kubevirt.io/v1',
      kind: 'VirtualMachineInstance',
      metadata: { name: 'v', namespace: 'ns' },
      spec: (shaped('v')['spec'] as { template: { spec: JsonObject } }).template.spec,
    });
    bench.settle();
    expect(phase()).to.equal('Running');
    const { uid } = bench.cluster.instance('ns', 'v')?.metadata ?? {};
    bench.cluster.create(shaped('v'));
    bench.settle();
    expect(printed(bench, 'v')).to.equal('Running');
    expect(bench.cluster.instance('ns', 'v')?.metadata.uid).to.equal(uid);
  });
});

describe('the pods of a demo', () => {
  it('are those of its running VMIs', async () => {
    const bench = await startBench();
    seedDemo(bench.cluster);
    bench.settle();
    const seen = podsOf(bench, 'web-1');
    expect(seen).to.have.length(1);
    const vmi = bench.cluster.instance('production', 'web-1');
    expect(seen[0]).to.include({ phase: 'Running', node: vmi?.status.nodeName });
    bench.cluster.guest('production', 'web-1').shutdown();
    bench.settle();
    expect(podsOf(bench, 'web-1').map(({ name }) => name)).to.not.include(seen[0]?.name);
    await bench.close();
  });
});

describe('the pod and the Events of a VMI', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench();
  });
  afterEach(() => bench.close());

  it('a start makes a launcher pod and tells of it', () => {
    bench.cluster.create(shaped('v'));
    bench.settle();
    const [pod, ...others] = podsOf(bench, 'v');
    expect(others).to.deep.equal([]);
    expect(pod?.name).to.match(/^virt-launcher-v-/);
    expect(pod).to.include({ phase: 'Running', node: bench.cluster.instance('ns', 'v')?.status.nodeName });
    expect(eventsOf(bench, 'VirtualMachine', 'v')).to.deep.equal(['Normal SuccessfulCreate']);
    expect(eventsOf(bench, 'VirtualMachineInstance', 'v')).to.deep.equal([
      'Normal SuccessfulCreate',
      'Normal Created',
      'Normal Started',
    ]);
  });

  it('a start that is asked for before virt-controller has seen the VM is kept', async () => {
    bench.cluster.create(shaped('v', { runStrategy: 'Manual' }));
    const machine = '/apis/subresources.kubevirt.io/v1/namespaces/ns/virtualmachines/v';
    expect((await bench.api.put(`${machine}/start`)).status).to.equal(202);
    expect(bench.cluster.machine('ns', 'v')?.status).to.deep.equal({
      printableStatus: 'Stopped',
      stateChangeRequests: [{ action: 'Start' }],
    });
    bench.settle();
    expect(printed(bench, 'v')).to.equal('Running');
    expect(bench.cluster.machine('ns', 'v')?.status).not.to.have.property('stateChangeRequests');
  });

  it('a guest that shuts down by itself leaves a completed pod, as long as its VMI stays', () => {
    bench.cluster.create(shaped('v', { runStrategy: 'Once' }));
    bench.settle();
    bench.cluster.guest('ns', 'v').shutdown();
    bench.settle();
    expect(podsOf(bench, 'v').map(({ phase }) => phase)).to.deep.equal(['Succeeded']);
    expect(eventsOf(bench, 'VirtualMachineInstance', 'v').at(-1)).to.equal('Normal Stopped');
  });

  it('a deleted pod takes its guest along', () => {
    bench.cluster.create(shaped('v', { runStrategy: 'Once' }));
    bench.settle();
    const name = podsOf(bench, 'v')[0]?.name ?? '';
    bench.cluster.writer.delete({ resource: pods, namespace: 'ns', name }, {}, { user: ADMIN });
    bench.settle();
    expect(podsOf(bench, 'v')).to.deep.equal([]);
    expect(bench.cluster.instance('ns', 'v')?.status.phase).to.equal('Succeeded');
    expect(eventsOf(bench, 'VirtualMachineInstance', 'v').at(-1)).to.equal('Normal Stopped');
  });

  it('a start goes on after KubeVirt’s webhooks were away, with one pod', () => {
    const { behaviour } = bench.cluster.guest('ns', 'v');
    behaviour.holdAt = 'Pending';
    bench.cluster.create(shaped('v'));
    bench.settle();
    bench.cluster.outages.set('virt-api', true);
    behaviour.holdAt = null;
    bench.clock.advance(60_000);
    expect(bench.cluster.instance('ns', 'v')?.status.phase).to.equal('Pending');
    bench.cluster.outages.set('virt-api', false);
    bench.clock.advance(60_000);
    expect(printed(bench, 'v')).to.equal('Running');
    expect(podsOf(bench, 'v')).to.have.length(1);
  });

  it('idle VMs have nothing scheduled', () => {
    bench.cluster.create(shaped('v'));
    bench.clock.advance(1000);
    const before = bench.clock.pending;
    for (let i = 0; i < 50; i++) bench.cluster.create(shaped(`v-${i}`, { runStrategy: i % 2 ? 'Always' : 'Halted' }));
    bench.clock.advance(1000);
    expect(printed(bench, 'v-1')).to.equal('Running');
    expect(bench.clock.pending).to.equal(before);
  });
});
