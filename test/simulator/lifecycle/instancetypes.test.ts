import { expect } from 'chai';

import type { Manifest } from '../../../src/simulator/cluster.ts';
import { applied } from '../../../src/simulator/kubevirt/controllers/instancetype/apply.ts';
import { startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';
import { conditionsOf, eventsOf, printed, shaped } from './machines.ts';

const INSTANCETYPE: Manifest = {
  apiVersion: 'instancetype.kubevirt.io/v1beta1',
  kind: 'VirtualMachineClusterInstancetype',
  metadata: { name: 'x1.medium' },
  spec: { cpu: { guest: 4 }, memory: { guest: '4Gi' } },
};

const PREFERENCE: Manifest = {
  apiVersion: 'instancetype.kubevirt.io/v1beta1',
  kind: 'VirtualMachineClusterPreference',
  metadata: { name: 'lab.linux' },
  spec: { cpu: { preferredCPUTopology: 'cores' }, firmware: { preferredUseEfi: true } },
};

const machine = (name = 'v'): Manifest =>
  shaped(name, {
    domain: { memory: {} },
    more: { instancetype: { name: 'x1.medium' }, preference: { name: 'lab.linux' } },
  });

describe('instancetypes and preferences', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench();
  });
  afterEach(() => bench.close());

  const vm = () => bench.cluster.machine('ns', 'v');

  it('make the VMI what they say, and are named by it and by the VM’s status', () => {
    bench.cluster.create(INSTANCETYPE);
    bench.cluster.create(PREFERENCE);
    bench.cluster.create(machine());
    bench.settle();
    const vmi = bench.cluster.instance('ns', 'v');
    const domain = vmi?.spec.domain;
    expect(domain).to.have.property('cpu').that.includes({ sockets: 1, cores: 4, threads: 1 });
    expect(domain).to.have.nested.property('memory.guest', '4Gi');
    expect(domain).to.have.nested.property('firmware.bootloader.efi.secureBoot', false);
    expect(vmi?.metadata.annotations).to.include({
      'kubevirt.io/cluster-instancetype-name': 'x1.medium',
      'kubevirt.io/cluster-preference-name': 'lab.linux',
    });
    const reference = { name: 'x1.medium', kind: 'virtualmachineclusterinstancetype' };
    expect(vm()).to.have.nested.property('status.instancetypeRef').that.includes(reference);
    expect(vm()).to.not.have.nested.property('spec.template.spec.domain.cpu');
  });

  it('stay as they were when the VM first had them', () => {
    bench.cluster.create(INSTANCETYPE);
    bench.cluster.create(PREFERENCE);
    bench.cluster.create(machine());
    bench.settle();
    const { status } = vm() ?? {};
    const revision = (status?.instancetypeRef?.['controllerRevisionRef'] as { name: string } | undefined)?.name;
    expect(revision).to.match(/^v-x1\.medium-v1beta1-.*-1$/);
    expect(printed(bench, 'v')).to.equal('Running');
  });

  it('that are missing are a failure of the VM, until they appear', () => {
    bench.cluster.create(PREFERENCE);
    bench.cluster.create(machine());
    bench.settle();
    expect(conditionsOf(vm()?.status?.conditions)).to.include('Failure=True:FailedFindInstancetype');
    expect(eventsOf(bench, 'VirtualMachine', 'v')).to.include('Warning FailedFindInstancetype');
    expect(bench.cluster.instance('ns', 'v')).to.equal(undefined);
    bench.cluster.create(INSTANCETYPE);
    bench.settle();
    expect(printed(bench, 'v')).to.equal('Running');
    expect(conditionsOf(vm()?.status?.conditions).join()).to.not.contain('Failure');
  });

  const topologies: [string | undefined, object][] = [
    [undefined, { sockets: 6, cores: 1, threads: 1 }],
    ['sockets', { sockets: 6, cores: 1, threads: 1 }],
    ['cores', { sockets: 1, cores: 6, threads: 1 }],
    ['threads', { sockets: 1, cores: 1, threads: 6 }],
    ['spread', { sockets: 3, cores: 2, threads: 1 }],
  ];
  for (const [preferredCPUTopology, expected] of topologies) {
    it(`put six vCPUs on ${preferredCPUTopology ?? 'what is usual'}`, () => {
      const preference = preferredCPUTopology ? { cpu: { preferredCPUTopology } } : undefined;
      const spec = applied({ domain: { devices: {} } }, { instancetype: { cpu: { guest: 6 } }, preference });
      expect(spec.domain.cpu).to.deep.equal(expected);
    });
  }

  it('leave what the template says itself', () => {
    const template = {
      terminationGracePeriodSeconds: 5,
      domain: {
        machine: { type: 'pc' },
        devices: {
          disks: [
            { name: 'a', disk: { bus: 'scsi' } },
            { name: 'b', disk: {} },
          ],
        },
      },
    };
    const preference = {
      devices: { preferredDiskBus: 'virtio', preferredAutoattachSerialConsole: false },
      machine: { preferredMachineType: 'q35' },
      preferredTerminationGracePeriodSeconds: 180,
    };
    const spec = applied(template, { instancetype: undefined, preference });
    expect(spec).to.deep.equal({
      terminationGracePeriodSeconds: 5,
      domain: {
        machine: { type: 'pc' },
        devices: {
          autoattachSerialConsole: false,
          disks: [
            { name: 'a', disk: { bus: 'scsi' } },
            { name: 'b', disk: { bus: 'virtio' } },
          ],
        },
      },
    });
  });
});
