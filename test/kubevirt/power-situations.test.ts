import { expect } from 'chai';
import type { PowerAction } from '../../src/kubevirt/service.ts';
import { virtualMachineInstances, virtualMachines } from '../../src/simulator/kubevirt/rows.ts';
import type { VirtualMachine } from '../../src/simulator/objects.ts';
import { ADMIN } from '../../src/simulator/user.ts';
import { ref, Simulated } from './simulated.ts';
import { until } from './until.ts';

describe('power in unusual situations', () => {
  let simulated: Simulated;

  afterEach(() => simulated.close());

  const target = { resource: virtualMachines, ...ref };
  const failureOf = async (action: PowerAction): Promise<unknown> =>
    simulated.act(action).then(
      () => 'none',
      (reason: unknown) => reason,
    );
  const machine = (): VirtualMachine | undefined => simulated.simulator.cluster.machine('blue', 'vm1');

  function edit(change: (vm: VirtualMachine) => object, subresource?: 'status'): void {
    const make = (object: VirtualMachine): VirtualMachine => ({ ...object, ...change(object) });
    simulated.simulator.cluster.writer.patch({ ...target, ...(subresource && { subresource }) }, make, { user: ADMIN });
  }

  for (const [hold, what] of [
    ['snapshotInProgress', /snapshot/],
    ['restoreInProgress', /restore/],
  ] as const) {
    it(`refuses what KubeVirt refuses during ${hold}, at once and saying so, and works afterwards`, async () => {
      simulated = await Simulated.serving('Always', 'running');
      edit(({ status }) => ({ status: { ...status, [hold]: 's1' } }), 'status');
      for (const action of ['shutdown', 'kill'] as const) {
        const error = await failureOf(action);
        expect(error).to.include({ kind: 'Refused' });
        expect((error as Error).message).to.match(what);
      }
      expect(simulated.puts('stop')).to.equal(2);
      expect(await failureOf('start')).to.equal('none');
      edit(({ status }) => ({ status: { ...status, [hold]: undefined } }), 'status');
      await simulated.act('kill');
      await simulated.reaches('off');
      edit(({ status }) => ({ status: { ...status, [hold]: 's2' } }), 'status');
      expect(await failureOf('start')).to.include({ kind: 'Refused' });
      expect(simulated.strategy()).to.equal('Halted');
    });
  }

  it('takes a VM with the deprecated spec.running through every action, and never gives it a run strategy', async () => {
    simulated = await Simulated.serving('Always', 'running');
    edit(({ spec }) => ({ spec: { running: true, template: spec.template } }));
    await until(simulated.service.machines, () => simulated.service.machines.get(ref)?.vm.spec.running === true);
    for (const restart of ['restart', 'forceRestart'] as const) {
      const before = simulated.uid();
      await simulated.act(restart);
      await until(simulated.service.machines, () => simulated.uid() !== before && simulated.power() === 'on');
    }
    for (const stop of ['shutdown', 'kill'] as const) {
      await simulated.act(stop);
      await simulated.reaches('off');
      expect(machine()?.spec).to.include({ running: false });
      await simulated.act(stop);
      await simulated.act('start');
      await simulated.reaches('on');
      expect(machine()?.spec).to.include({ running: true });
      await simulated.act('start');
    }
    simulated.simulator.cluster.guest('blue', 'vm1').behaviour.acpi = 'ignores';
    await simulated.act('restart');
    await simulated.reaches('poweringOff');
    await simulated.act('kill');
    await simulated.reaches('off');
    expect(machine()?.spec).to.include({ running: false }).and.not.have.property('runStrategy');
  });

  it('says that a VM that waits for a migration can not be told anything, and changes nothing of it', async () => {
    simulated = await Simulated.create();
    simulated.create('vm1', 'WaitAsReceiver');
    simulated.service.start();
    await simulated.service.ready;
    const phase = (): string | undefined => simulated.service.machines.get(ref)?.vmi?.status?.phase;
    await until(simulated.service.machines, () => phase() === 'WaitingForSync');
    expect(simulated.power()).to.equal('poweringOn');
    for (const action of ['shutdown', 'kill'] as const) {
      expect(await failureOf(action)).to.include({ kind: 'NotSupported' });
    }
    for (const action of ['start', 'restart', 'forceRestart'] as const)
      expect(await failureOf(action)).to.equal('none');
    expect(simulated.simulator.requests.filter(({ method }) => method !== 'GET')).to.deep.equal([]);
  });

  it('turns the restart of an Always VM into a shutdown that leaves the guest its time', async () => {
    simulated = await Simulated.serving('Always', 'running');
    simulated.simulator.cluster.guest('blue', 'vm1').behaviour.acpi = { afterMs: 300 };
    await simulated.act('restart');
    await simulated.reaches('poweringOff');
    await simulated.act('shutdown');
    expect(simulated.simulator.cluster.instance('blue', 'vm1')).to.nested.include({
      'spec.terminationGracePeriodSeconds': 29,
      'status.phase': 'Running',
    });
    await simulated.act('shutdown');
    expect(simulated.puts('stop')).to.equal(1);
    await simulated.reaches('off');
    expect(simulated.strategy()).to.equal('Halted');
    expect(machine()?.status?.stateChangeRequests ?? []).not.to.deep.include({ action: 'Start' });
  });

  for (const runStrategy of ['Always', 'Manual'] as const) {
    it(`forces a restart of ${runStrategy} that hangs because the guest ignores the power button`, async () => {
      simulated = await Simulated.serving(runStrategy, 'running');
      const before = simulated.uid();
      const { behaviour } = simulated.simulator.cluster.guest('blue', 'vm1');
      behaviour.acpi = 'ignores';
      await simulated.act('restart');
      await simulated.reaches('poweringOff');
      await simulated.act('forceRestart');
      expect(simulated.simulator.cluster.instance('blue', 'vm1')?.spec.terminationGracePeriodSeconds).to.equal(1);
      await until(simulated.service.machines, () => simulated.power() === 'on' && simulated.uid() !== before);
      expect(simulated.strategy()).to.equal(runStrategy);
    });
  }

  it('forces the restart of an Always VM whose VMI somebody else has deleted', async () => {
    simulated = await Simulated.serving('Always', 'running');
    const before = simulated.uid();
    const { cluster } = simulated.simulator;
    cluster.guest('blue', 'vm1').behaviour.acpi = 'ignores';
    cluster.writer.delete({ resource: virtualMachineInstances, ...ref }, {}, { user: ADMIN });
    await simulated.reaches('poweringOff');
    await simulated.act('forceRestart');
    await until(simulated.service.machines, () => simulated.power() === 'on' && simulated.uid() !== before);
  });

  it('does not count a VMI of somebody else with the name of the VM, but one that KubeVirt will adopt', async () => {
    simulated = await Simulated.serving('Halted', 'off');
    const spec = { domain: { memory: { guest: '1Gi' }, devices: {} } };
    const meta = { name: 'vm1', namespace: 'blue' };
    const pool = { apiVersion: 'kubevirt.io/v1', kind: 'VirtualMachineInstanceReplicaSet', name: 'p', uid: 'p' };
    const { cluster } = simulated.simulator;
    const vmi = { apiVersion: 'kubevirt.io/v1', kind: 'VirtualMachineInstance', spec };
    cluster.create({ ...vmi, metadata: { ...meta, ownerReferences: [{ ...pool, controller: true }] } });
    const read = await simulated.service.machines.refresh(ref);
    expect(read.vmi).to.equal(undefined);
    cluster.writer.patch(
      { resource: virtualMachineInstances, ...ref },
      (object) => ({ ...object, metadata: { ...object.metadata, ownerReferences: [] } }),
      { user: ADMIN },
    );
    expect((await simulated.service.machines.refresh(ref)).vmi?.metadata.name).to.equal('vm1');
  });
});
