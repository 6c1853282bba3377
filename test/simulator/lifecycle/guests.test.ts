import { expect } from 'chai';

import { SUBRESOURCES, VMIS } from '../api-client.ts';
import { startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';
import { conditionsOf, eventsOf, printed, shaped } from './machines.ts';

describe('guests that are scripted', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench();
  });
  afterEach(() => bench.close());

  const guest = () => bench.cluster.guest('ns', 'v');
  const status = () => bench.cluster.instance('ns', 'v')?.status;
  const create = (): void => {
    bench.cluster.create(shaped('v'));
    bench.settle();
  };

  it('tell by their agent which system they run and which addresses they have', () => {
    Object.assign(guest().behaviour, {
      agent: true,
      agentInfo: {
        os: { id: 'mswindows', name: 'Microsoft Windows' },
        addresses: { default: ['192.0.2.7', 'fe80::1'], docker0: ['172.17.0.1'] },
      },
    });
    create();
    expect(status()?.guestOSInfo).to.deep.equal({ id: 'mswindows', name: 'Microsoft Windows' });
    const [nic, bridge] = status()?.interfaces ?? [];
    expect(nic).to.include({ name: 'default', ipAddress: '192.0.2.7', infoSource: 'domain, guest-agent' });
    expect(nic?.['ipAddresses']).to.deep.equal(['192.0.2.7', 'fe80::1']);
    expect(bridge).to.include({ interfaceName: 'docker0', infoSource: 'guest-agent' }).and.to.not.have.property('name');
  });

  it('take along what only the agent could tell, and bring it back', () => {
    guest().behaviour.agent = true;
    create();
    guest().disconnectAgent();
    bench.settle();
    expect(status()?.guestOSInfo).to.deep.equal({});
    expect(status()?.interfaces?.[0]).to.include({ infoSource: 'domain' }).and.to.not.have.property('interfaceName');
    guest().connectAgent();
    bench.settle();
    expect(conditionsOf(status()?.conditions)).to.include('AgentConnected=True');
  });

  it('are paused by an I/O error until someone resumes them', async () => {
    create();
    guest().failIo();
    bench.settle();
    expect(printed(bench, 'v')).to.equal('Paused');
    expect(conditionsOf(status()?.conditions)).to.include('Paused=True:PausedIOError');
    expect((await bench.api.put(`${SUBRESOURCES}/virtualmachineinstances/v/unpause`)).status).to.equal(200);
    bench.settle();
    expect(printed(bench, 'v')).to.equal('Running');
  });

  it('are told about in Events by the node that they run on', async () => {
    create();
    for (const action of ['pause', 'unpause', 'reset', 'softreboot']) {
      await bench.api.put(`${SUBRESOURCES}/virtualmachineinstances/v/${action}`);
      bench.settle();
    }
    expect(eventsOf(bench, 'VirtualMachineInstance', 'v').slice(-4)).to.deep.equal([
      'Normal Paused',
      'Normal Unpaused',
      'Normal Reset',
      'Normal SoftRebooted',
    ]);
  });

  it('that ignore the power button are said to have crashed when they are destroyed', async () => {
    guest().behaviour.acpi = 'ignores';
    create();
    await bench.api.put(`${SUBRESOURCES}/virtualmachines/v/stop`);
    bench.clock.advance(30_000);
    expect(eventsOf(bench, 'VirtualMachineInstance', 'v').slice(-2)).to.deep.equal([
      'Normal Deleted',
      'Warning Stopped',
    ]);
    expect((await bench.api.get(`${VMIS}/v`)).status).to.equal(404);
  });

  it('end by a reboot under rebootPolicy Terminate, and come back with another uid', () => {
    bench.cluster.create(shaped('v', { domain: { rebootPolicy: 'Terminate' } }));
    bench.settle();
    const before = bench.cluster.instance('ns', 'v')?.metadata.uid;
    guest().reboot();
    bench.settle();
    expect(bench.cluster.instance('ns', 'v')?.metadata.uid).to.be.a('string').that.is.not.equal(before);
  });
});
