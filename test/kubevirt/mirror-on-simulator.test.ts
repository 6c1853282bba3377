import { expect } from 'chai';
import { ref, Simulated } from './simulated.ts';
import { until } from './until.ts';

describe('the mirror on the simulated cluster', () => {
  let simulated: Simulated;

  afterEach(() => simulated.close());

  it('sees VMs that are there, that come, and that go', async () => {
    simulated = await Simulated.serving('Always', 'running');
    expect(simulated.power()).to.equal('on');
    simulated.seed('vm2', 'Halted', 'off');
    await until(simulated.service.machines, () => simulated.service.machines.list().length === 2);
    await simulated.act('kill');
    await simulated.reaches('off');
    expect(simulated.service.smbios()).to.deep.equal({ manufacturer: 'KubeVirt', product: 'None' });
  });

  it('loses nothing when its watches are cut, without reading everything again', async () => {
    simulated = await Simulated.serving('Always', 'running');
    simulated.simulator.faults.cutWatches();
    simulated.seed('vm2', 'Halted', 'off');
    await until(simulated.service.machines, () => simulated.service.machines.named('vm2').length === 1);
    expect(simulated.relists).to.deep.equal([]);
  });

  it('loses nothing when the API server has forgotten where it was (410)', async () => {
    simulated = await Simulated.serving('Always', 'running');
    await simulated.simulator.faults.down();
    simulated.seed('vm2', 'Halted', 'off');
    simulated.simulator.faults.compact();
    await simulated.simulator.faults.up();
    await until(simulated.service.machines, () => simulated.service.machines.named('vm2').length === 1);
    expect(simulated.relists).to.include('expired');
  });

  it('notices a watch that says nothing', async () => {
    simulated = await Simulated.create({ watchIdleSeconds: 0.1 });
    simulated.seed('vm1', 'Always', 'running');
    simulated.service.start();
    await simulated.service.ready;
    simulated.simulator.faults.silenceWatches(true);
    simulated.seed('vm2', 'Halted', 'off');
    await until(simulated.service.machines, () => simulated.service.machines.named('vm2').length === 1);
    expect(simulated.relists).to.include('idle');
  });

  it('waits for an API server that is down, and goes on without one that goes down later', async () => {
    simulated = await Simulated.create();
    simulated.seed('vm1', 'Always', 'running');
    await simulated.simulator.faults.down();
    simulated.service.start();
    const error: unknown = await simulated.service.machines.refresh(ref).catch((reason: unknown) => reason);
    expect(error).to.include({ kind: 'Unavailable' });
    expect(simulated.service.machines.synced).to.equal(false);
    await simulated.simulator.faults.up();
    await simulated.service.ready;
    expect(simulated.power()).to.equal('on');
    await simulated.simulator.faults.down();
    expect(simulated.power()).to.equal('on');
    const refused: unknown = await simulated.act('kill').catch((reason: unknown) => reason);
    expect(refused).to.include({ kind: 'Unavailable' });
    await simulated.simulator.faults.up();
  });

  it('reads many pages', async () => {
    simulated = await Simulated.create({ pageSize: 10 });
    for (let index = 0; index < 25; index += 1) simulated.seed(`vm${index}`, 'Halted', 'off');
    simulated.service.start();
    await simulated.service.ready;
    expect(simulated.service.machines.list()).to.have.length(25);
  });
});
