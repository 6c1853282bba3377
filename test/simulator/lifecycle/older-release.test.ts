import { expect } from 'chai';

import type { Manifest } from '../../../src/simulator/cluster.ts';
import type { JsonObject } from '../../../src/simulator/json.ts';
import { virtualMachineInstances } from '../../../src/simulator/kubevirt/rows.ts';
import { seedDemo } from '../../../src/simulator/seed/demo.ts';
import { profileOf } from '../../../src/simulator/kubevirt/profile.ts';
import { VMS } from '../api-client.ts';
import { startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';
import { conditionsOf, eventsOf, printed, shaped } from './machines.ts';

const INSTANCETYPE: Manifest = {
  apiVersion: 'instancetype.kubevirt.io/v1beta1',
  kind: 'VirtualMachineClusterInstancetype',
  metadata: { name: 'x1.medium' },
  spec: { cpu: { guest: 4 }, memory: { guest: '4Gi' } },
};

const chosen = (name = 'v'): Manifest =>
  shaped(name, { domain: { memory: {} }, more: { instancetype: { name: 'x1.medium' } } });

const SUBRESOURCES = '/apis/subresources.kubevirt.io/v1/namespaces/ns/virtualmachines/v';
const CLUSTER_INSTANCETYPE = '/apis/instancetype.kubevirt.io/v1beta1/virtualmachineclusterinstancetypes/x1.medium';
const KUBEVIRT = '/apis/kubevirt.io/v1/namespaces/kubevirt/kubevirts/kubevirt';

describe('a cluster with KubeVirt 1.4', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench({ profile: profileOf('kubevirt-1.4') });
  });
  afterEach(() => bench.close());

  const vm = () => bench.cluster.machine('ns', 'v');
  const vmi = () => bench.cluster.instance('ns', 'v');
  const configure = (configuration: object): Promise<unknown> => bench.api.merge(KUBEVIRT, { spec: { configuration } });
  const change = async (spec: object): Promise<void> => {
    await bench.api.merge(`${VMS}/v`, { spec: { template: { spec } } });
    bench.settle();
  };
  const put = async (verb: string): Promise<void> => {
    expect((await bench.api.put(`${SUBRESOURCES}/${verb}`)).status).to.equal(202);
    bench.clock.advance(120_000);
  };
  const isRestartRequired = (): boolean =>
    conditionsOf(vm()?.status?.conditions).some((text) => text.startsWith('RestartRequired=True'));

  it('keeps nothing of what controllers write that came later', () => {
    bench.cluster.create(shaped('v'));
    bench.settle();
    const { status } = vmi() ?? {};
    expect(status?.phase).to.equal('Running');
    expect(status?.interfaces?.[0]).to.include({ name: 'default' }).and.not.have.property('linkState');
    expect(status?.memory).to.have.property('guestCurrent');
    expect(status?.memory).to.not.have.property('memoryOverhead');
  });

  it('is seeded as it is lived', () => {
    seedDemo(bench.cluster);
    const vmis = [...bench.cluster.store.list(virtualMachineInstances)];
    expect(vmis).to.not.have.length(0);
    expect(JSON.stringify(vmis)).to.not.contain('linkState').and.not.contain('memoryOverhead');
  });

  it('requests the guest’s memory for its VMI, or what overcommitment leaves of it', async () => {
    bench.cluster.create(shaped('v', { domain: { memory: { guest: '3Gi' } } }));
    bench.settle();
    expect(vmi()).to.have.nested.property('spec.domain.resources.requests.memory', '3Gi');
    await configure({ developerConfiguration: { memoryOvercommit: 150 } });
    bench.cluster.create(shaped('w', { domain: { memory: { guest: '3Gi' } } }));
    bench.settle();
    const other = bench.cluster.instance('ns', 'w');
    expect(other).to.have.nested.property('spec.domain.resources.requests.memory', '2Gi');
  });

  describe('an instancetype', () => {
    it('is named with its kind and its revision in the VM’s spec', () => {
      bench.cluster.create(INSTANCETYPE);
      bench.cluster.create(chosen());
      bench.settle();
      expect(printed(bench, 'v')).to.equal('Running');
      const matcher = vm()?.spec.instancetype;
      expect(matcher).to.include({ name: 'x1.medium', kind: 'virtualmachineclusterinstancetype' });
      expect(matcher?.revisionName).to.match(/^v-x1\.medium-v1beta1-.*-1$/);
      expect(vm()?.status).to.not.have.property('instancetypeRef');
      expect(vm()?.metadata.generation).to.equal(2);
      expect(isRestartRequired()).to.equal(false);
    });

    it('stays as it was, by the revision in the spec', async () => {
      bench.cluster.create(INSTANCETYPE);
      bench.cluster.create(chosen());
      bench.settle();
      await bench.api.send('DELETE', CLUSTER_INSTANCETYPE);
      await put('restart');
      expect(vmi()).to.have.nested.property('spec.domain.cpu.sockets', 4);
    });

    it('is served under its older versions too, and stored under one', async () => {
      const base = '/apis/instancetype.kubevirt.io';
      bench.cluster.create(INSTANCETYPE);
      for (const version of ['v1beta1', 'v1alpha2', 'v1alpha1']) {
        const path = `${base}/${version}/virtualmachineclusterinstancetypes/x1.medium`;
        expect((await bench.api.get(path)).json()).to.include({ apiVersion: `instancetype.kubevirt.io/${version}` });
      }
      const group = (await bench.api.get(base)).json() as unknown as { versions: { version: string }[] };
      expect(group.versions.map(({ version }) => version)).to.deep.equal(['v1beta1', 'v1alpha2', 'v1alpha1']);
    });

    it('that is not there is refused', async () => {
      const reply = await bench.api.send('POST', VMS, { body: chosen() });
      expect(reply.status).to.equal(422);
      expect((reply.json().details['causes'] as JsonObject[])[0]).to.deep.include({
        reason: 'FieldValueNotFound',
        field: 'spec.instancetype',
      });
    });

    it('that goes before it was kept is a failure to create', async () => {
      bench.cluster.create(INSTANCETYPE);
      bench.cluster.create(shaped('v', { runStrategy: 'Halted', domain: { memory: {} } }));
      bench.settle();
      await bench.api.merge(`${VMS}/v`, { spec: { instancetype: { name: 'x1.medium' } } });
      await bench.api.send('DELETE', CLUSTER_INSTANCETYPE);
      bench.settle();
      expect(conditionsOf(vm()?.status?.conditions)).to.include('Failure=True:FailedCreate');
      expect(eventsOf(bench, 'VirtualMachine', 'v')).to.include('Warning FailedCreate');
    });
  });

  describe('RestartRequired', () => {
    it('stays when the spec is reverted, and goes with a stop', async () => {
      bench.cluster.create(shaped('v'));
      bench.settle();
      await change({ terminationGracePeriodSeconds: 10 });
      await change({ terminationGracePeriodSeconds: 30 });
      expect(isRestartRequired()).to.equal(true);
      await put('stop');
      expect([printed(bench, 'v'), isRestartRequired()]).to.deep.equal(['Stopped', false]);
    });

    it('outlives a stop while the spec differs, and goes with the start', async () => {
      bench.cluster.create(shaped('v'));
      bench.settle();
      await change({ terminationGracePeriodSeconds: 10 });
      await put('stop');
      expect([printed(bench, 'v'), isRestartRequired()]).to.deep.equal(['Stopped', true]);
      await put('start');
      expect([printed(bench, 'v'), isRestartRequired()]).to.deep.equal(['Running', false]);
    });

    it('is what every change asks for by default: CPUs, placement, interfaces', async () => {
      bench.cluster.create(shaped('v'));
      bench.settle();
      await change({ nodeSelector: { zone: 'a' } });
      expect(isRestartRequired()).to.equal(true);
      expect(vmi()?.spec.nodeSelector).to.equal(undefined);
    });

    it('because of sockets keeps memory from being changed live', async () => {
      const developerConfiguration = { featureGates: ['VMLiveUpdateFeatures'] };
      await configure({ vmRolloutStrategy: 'LiveUpdate', developerConfiguration });
      bench.cluster.create(shaped('v', { domain: { cpu: { sockets: 2 }, memory: { guest: '2Gi' } } }));
      bench.settle();
      await change({ domain: { cpu: { sockets: 1 } } });
      expect(isRestartRequired()).to.equal(true);
      await change({ domain: { memory: { guest: '3Gi' } } });
      expect(vmi()).to.have.nested.property('spec.domain.memory.guest', '2Gi');
    });

    it('is asked for by more sockets with multi-queue interfaces', async () => {
      const developerConfiguration = { featureGates: ['VMLiveUpdateFeatures'] };
      await configure({ vmRolloutStrategy: 'LiveUpdate', developerConfiguration });
      const devices = { disks: [{ name: 'rootdisk', disk: {} }], networkInterfaceMultiqueue: true };
      const domain = { cpu: { sockets: 2 }, memory: { guest: '1Gi' }, devices };
      bench.cluster.create(shaped('v', { spec: { domain, networks: [] } }));
      bench.settle();
      await change({ domain: { cpu: { sockets: 4 } } });
      expect(isRestartRequired()).to.equal(true);
    });
  });
});
