import { expect } from 'chai';
import { bootsByUefi, cpuTopology, memoryBytes } from '../../src/kubevirt/hardware.ts';
import type { Domain, InstanceSpec, Machine, VirtualMachineInstance } from '../../src/kubevirt/model.ts';

const metadata = { name: 'vm', namespace: 'ns', uid: 'u', resourceVersion: '1' };

function machine(
  template: InstanceSpec,
  {
    vmi,
    instancetype,
  }: { vmi?: Partial<Pick<VirtualMachineInstance, 'spec' | 'status'>>; instancetype?: { name: string } } = {},
): Machine {
  return {
    namespace: 'ns',
    name: 'vm',
    vm: { metadata, spec: { template: { spec: template }, ...(instancetype ? { instancetype } : {}) } },
    vmi: vmi && { metadata, spec: vmi.spec ?? {}, ...(vmi.status ? { status: vmi.status } : {}) },
    staleSince: undefined,
  };
}

const withDomain = (domain: Domain): Machine => machine({ domain });

describe('the CPU topology of a VM', () => {
  it('counts absent and zero numbers as one', () => {
    expect(cpuTopology(withDomain({ cpu: { cores: 2 } }))).to.deep.equal({ sockets: 1, cores: 2, threads: 1 });
    expect(cpuTopology(withDomain({ cpu: { sockets: 0, cores: 2 } }))).to.include({ sockets: 1, cores: 2 });
  });

  it('comes from the CPU limit, else the request, rounded up, when no topology is given', () => {
    const limited = { resources: { limits: { cpu: '2500m' }, requests: { cpu: '1' } } };
    expect(cpuTopology(withDomain(limited))).to.deep.equal({ sockets: 3, cores: 1, threads: 1 });
    expect(cpuTopology(withDomain({ resources: { requests: { cpu: 2 } } }))).to.include({ sockets: 2 });
  });

  it('is one CPU when nothing is given', () => {
    expect(cpuTopology(withDomain({}))).to.deep.equal({ sockets: 1, cores: 1, threads: 1 });
  });

  it('is what the running instance has, not what the template will give to the next one', () => {
    const running = { spec: { domain: { cpu: { sockets: 2 } } }, status: { currentCPUTopology: { sockets: 4 } } };
    expect(cpuTopology(machine({ domain: { cpu: { sockets: 8 } } }, { vmi: running }))).to.include({ sockets: 4 });
  });

  it('is unknown for a VM that is off and is sized by an instancetype', () => {
    expect(cpuTopology(machine({}, { instancetype: { name: 'u1.medium' } }))).to.equal(undefined);
  });
});

describe('the memory of a VM', () => {
  it('is the guest memory, else the request, else the limit', () => {
    expect(memoryBytes(withDomain({ memory: { guest: '2Gi' } }))).to.equal(2 ** 31);
    expect(memoryBytes(withDomain({ resources: { requests: { memory: '1Gi' } } }))).to.equal(2 ** 30);
    expect(memoryBytes(withDomain({ resources: { limits: { memory: '1Gi' } } }))).to.equal(2 ** 30);
  });

  it('is what the running guest has', () => {
    const vmi = { status: { memory: { guestAtBoot: '1Gi', guestCurrent: '4Gi' } } };
    expect(memoryBytes(machine({ domain: { memory: { guest: '8Gi' } } }, { vmi }))).to.equal(2 ** 32);
  });

  for (const guest of ['0', 'much', '-1Gi']) {
    it(`is unknown when it is given as '${guest}', which KubeVirt accepts`, () => {
      expect(memoryBytes(withDomain({ memory: { guest } }))).to.equal(undefined);
    });
  }
});

describe('the firmware of a VM', () => {
  it('is BIOS unless EFI is asked for', () => {
    expect(bootsByUefi(withDomain({}))).to.equal(false);
    expect(bootsByUefi(withDomain({ firmware: { bootloader: { bios: {} } } }))).to.equal(false);
    expect(bootsByUefi(withDomain({ firmware: { bootloader: { efi: {} } } }))).to.equal(true);
  });

  it('is always EFI on arm64', () => {
    expect(bootsByUefi(machine({ architecture: 'arm64' }))).to.equal(true);
  });
});
