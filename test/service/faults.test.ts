import { CustomObjectsApi, KubeConfig } from '@kubernetes/client-node';
import { expect } from 'chai';
import { refuse, toSubresources } from '../../src/simulator/faults.ts';
import { seedDemo } from '../../src/simulator/seed/demo.ts';
import { startSimulator } from '../../src/simulator/simulator.ts';
import { clientOf, credentials, eventually, runningService, startService } from './running.ts';

const readiness = async (url: string): Promise<number> => (await fetch(`${url}/readyz`)).status;

describe('an API server that is down when the service starts', () => {
  it('leaves the service running, not ready, and it recovers', async () => {
    const simulator = await startSimulator({ pace: 'instant' });
    seedDemo(simulator.cluster);
    await simulator.faults.down();
    const service = await startService(simulator);
    try {
      const { agent, power } = clientOf(simulator, service);
      expect(await readiness(service.healthUrl)).to.equal(503);
      expect((await fetch(`${service.healthUrl}/healthz`)).status).to.equal(200);
      expect((await agent.get('/redfish/v1/')).status).to.equal(200);
      for (const path of ['Systems', 'Systems/production.web-1', 'Managers', 'Chassis']) {
        const answer = await agent.get(`/redfish/v1/${path}`).set('Authorization', credentials.admin);
        expect(answer.status, path).to.equal(503);
        expect(answer.headers).to.have.property('retry-after');
      }
      await simulator.faults.up();
      await service.ready;
      expect(await readiness(service.healthUrl)).to.equal(200);
      expect(await power('production.web-1')).to.equal('On');
    } finally {
      await service.close();
      await simulator.close();
    }
  });
});

describe('a cluster with faults', () => {
  const running = runningService();

  afterEach(() => {
    running.current.simulator.faults.clear();
  });

  it('that is down: reads go on from the cache, writes are 503, nothing is 404 or empty', async () => {
    const { agent, power, reset, simulator, service } = running.current;
    await simulator.faults.down();
    expect(await power('production.web-1')).to.equal('On');
    const { body } = await agent.get('/redfish/v1/Systems').set('Authorization', credentials.admin);
    expect((body as { Members: unknown[] }).Members).to.have.length(7);
    const refused = await reset('production.web-1', 'ForceOff');
    expect(refused).to.include({ status: 503, message: 'ServiceTemporarilyUnavailable' });
    expect(Number(refused.retryAfter)).to.be.at.least(1);
    expect(await readiness(service.healthUrl)).to.equal(200);
    await simulator.faults.up();
    await eventually(
      () => reset('production.backup', 'On'),
      ({ status }) => status === 204,
    );
    await eventually(
      () => power('production.backup'),
      (state) => state === 'On',
    );
  }).timeout(30_000);

  it('whose watches are cut: nothing that happens is missed', async () => {
    const { power, simulator } = running.current;
    simulator.faults.cutWatches();
    simulator.faults.cutWatches();
    simulator.cluster.guest('production', 'database').shutdown();
    await eventually(
      () => power('production.database'),
      (state) => state === 'Off',
    );
  });

  it('that has forgotten the version of the watches (410): the caches are read anew', async () => {
    const { power, simulator } = running.current;
    simulator.cluster.guest('production', 'web-2').shutdown();
    simulator.faults.compact();
    simulator.faults.cutWatches();
    await eventually(
      () => power('production.web-2'),
      (state) => state === 'Off',
    );
  });

  it('without virt-api: Reset is 503, reads go on', async () => {
    const { power, reset, simulator } = running.current;
    simulator.faults.add({
      matches: toSubresources,
      effect: refuse(503, 'ServiceUnavailable', 'the server is currently unable to handle the request'),
    });
    expect(await reset('team-a.installer-test', 'On')).to.include({ status: 503 });
    expect(await power('team-a.installer-test')).to.equal('Off');
  }).timeout(30_000);

  it('that loses the reply of a Reset: the effect is there once, and the client hears 204', async () => {
    const { power, reset, simulator } = running.current;
    simulator.faults.add({ matches: toSubresources, times: 1, effect: { kind: 'lose reply' } });
    const sent = simulator.requests.length;
    expect(await reset('team-a.installer-test', 'On')).to.include({ status: 204 });
    await eventually(
      () => power('team-a.installer-test'),
      (state) => state === 'On',
    );
    expect(simulator.requests.slice(sent).filter(({ path }) => path.endsWith('/start'))).to.have.length(1);
  }).timeout(30_000);

  it('that loses a VM: it is 404 and counted no more', async () => {
    const { agent, simulator } = running.current;
    const list = async (): Promise<number> => {
      const { body } = await agent.get('/redfish/v1/Systems').set('Authorization', credentials.admin);
      return (body as { 'Members@odata.count': number })['Members@odata.count'];
    };
    const before = await list();
    const kubeConfig = new KubeConfig();
    kubeConfig.loadFromString(simulator.kubeconfig);
    await kubeConfig.makeApiClient(CustomObjectsApi).deleteNamespacedCustomObject({
      group: 'kubevirt.io',
      version: 'v1',
      namespace: 'production',
      plural: 'virtualmachines',
      name: 'backup',
    });
    await eventually(list, (count) => count === before - 1);
    const gone = await agent.get('/redfish/v1/Systems/production.backup').set('Authorization', credentials.admin);
    expect(gone.status).to.equal(404);
  });
});
