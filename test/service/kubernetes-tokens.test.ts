import { createServer, type Server } from 'node:http';
import { expect } from 'chai';
import supertest from 'supertest';
import { createApp } from '../../src/app.ts';
import { clientReader } from '../../src/http/client.ts';
import { createKubernetesTokens } from '../../src/auth/kubernetes/tokens.ts';
import { createKubeVirtService, type RunningKubeVirtService } from '../../src/kubevirt/create.ts';
import { createHandlers } from '../../src/redfish/handlers.ts';
import { createResourceAuthorization } from '../../src/redfish/resource-authorization.ts';
import { createStanding } from '../../src/redfish/standing.ts';
import { View } from '../../src/redfish/view.ts';
import { machineManifest } from '../../src/simulator/seed/machine.ts';
import { settle } from '../../src/simulator/seed/settle.ts';
import { silentLogger } from '../../src/telemetry/logger.ts';
import { fakeAccess } from '../http/access-fakes.ts';
import { grant, grantEverywhere, kubeconfigToken, tokenOf } from '../simulator/access/callers.ts';
import { ApiClient } from '../simulator/api-client.ts';
import { startSimulator, type Simulator } from '../../src/simulator/simulator.ts';

const list = { apiGroups: ['kubevirt.io'], resources: ['virtualmachines'], verbs: ['list'] };
const update = (...resources: string[]) => ({ apiGroups: ['subresources.kubevirt.io'], resources, verbs: ['update'] });

/** The HTTP application with Kubernetes tokens as the only credentials, on the simulated cluster and its RBAC. */
describe('the holder of a Kubernetes token', () => {
  let simulator: Simulator;
  let api: ApiClient;
  let kubevirt: RunningKubeVirtService;
  let server: Server;
  let now = 0;
  const tokens: Record<string, string> = {};

  const bench = () => ({ cluster: simulator.cluster, api });

  before(async () => {
    simulator = await startSimulator({ pace: 'instant' });
    api = new ApiClient(simulator);
    for (const namespace of ['ns', 'other']) simulator.cluster.ensureNamespace(namespace);
    const seed = (namespace: string, name: string, state: 'running' | 'off' | 'paused') => {
      const runStrategy = state === 'off' ? 'Halted' : 'Always';
      return {
        manifest: machineManifest({ namespace, name, runStrategy, memory: '1Gi' }, 1),
        state,
        ageMs: 1000,
      } as const;
    };
    settle(simulator.cluster, [
      seed('ns', 'vm1', 'running'),
      seed('ns', 'vm2', 'off'),
      seed('ns', 'paused', 'paused'),
      seed('other', 'vm3', 'off'),
    ]);
    for (const name of ['lister', 'operator', 'byname', 'nobody', 'everywhere', 'late']) {
      tokens[name] = await tokenOf(bench(), name);
    }
    grant(bench(), 'lister', list);
    grant(
      bench(),
      'operator',
      list,
      update('virtualmachines/start', 'virtualmachines/stop', 'virtualmachines/restart'),
    );
    grant(bench(), 'byname', { ...list, verbs: ['get'], resourceNames: ['vm2'] }, update('virtualmachines/start'));
    grantEverywhere(bench(), { kind: 'ServiceAccount', name: 'everywhere', namespace: 'ns' }, [list]);
    tokens['admin'] = kubeconfigToken(simulator, 'admin');
    await start();
  });
  after(async () => {
    server.closeAllConnections();
    server.close();
    await kubevirt.stop();
    api.close();
    await simulator.close();
  });

  async function start(): Promise<void> {
    kubevirt = createKubeVirtService({
      kubeconfig: simulator.kubeconfig,
      namespaces: { kind: 'all' },
      logger: silentLogger,
    });
    kubevirt.start();
    await kubevirt.ready;
    const { machines, reviews } = kubevirt;
    const kubernetes = createKubernetesTokens({
      reviews,
      servedNamespaces: () => machines.namespaces(),
      clock: () => now,
    });
    const view = new View(machines, [
      { name: 'hall', namespaces: undefined, selector: undefined, description: 'All of the hall' },
    ]);
    const access = fakeAccess([{ id: 'admin', role: 'Administrator', scope: { kind: 'all' } }]);
    const app = await createApp({
      handlers: createHandlers({ kubevirt, view, access, serviceUuid: undefined, version: '1' }),
      view,
      standingOf: createStanding({ access, view }),
      resources: createResourceAuthorization(view, kubernetes),
      authenticate: ({ authorization = '' }, caller) =>
        kubernetes.authenticate(authorization.replace(/^Bearer /, ''), caller),
      clientOf: clientReader({ secure: true, host: '127.0.0.1', trustedProxies: [] }),
      observe: () => undefined,
      logger: silentLogger,
      checkResponses: true,
    });
    server = createServer(app.callback());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  }

  const bearer = (who: string): string => `Bearer ${tokens[who] ?? who}`;
  const get = (who: string, path: string) =>
    supertest(server).get(`/redfish/v1/${path}`).set('Authorization', bearer(who));
  const reset = (who: string, id: string, resetType: string) =>
    supertest(server)
      .post(`/redfish/v1/Systems/${id}/Actions/ComputerSystem.Reset`)
      .set('Authorization', bearer(who))
      .send({ ResetType: resetType });
  const members = async (who: string, collection: string): Promise<string[]> => {
    const { status, body } = await get(who, collection);
    expect(status).to.equal(200);
    return (body as { Members: { '@odata.id': string }[] }).Members.map(
      (member) => member['@odata.id'].split('/').at(-1) ?? '',
    );
  };

  const sights: readonly [string, string[], string[]][] = [
    ['lister', ['ns.paused', 'ns.vm1', 'ns.vm2'], ['ns']],
    ['everywhere', ['ns.paused', 'ns.vm1', 'ns.vm2', 'other.vm3'], ['ns', 'other']],
    ['byname', [], []],
    ['nobody', [], []],
  ];
  for (const [who, systems, chassis] of sights) {
    it(`${who}: is shown the VMs of the namespaces that it may list`, async () => {
      expect(await members(who, 'Systems')).to.have.members(systems);
      expect(await members(who, 'Managers')).to.have.members(systems);
      expect(await members(who, 'Chassis')).to.deep.equal(chassis);
    });

    it(`${who}: finds what it is shown, by every name, and nothing else`, async () => {
      for (const id of ['ns.vm1', 'other.vm3']) {
        const [namespace = '', name = ''] = id.split('.');
        const expected = systems.includes(id) ? 200 : 404;
        for (const path of [
          `Systems/${id}`,
          `Managers/${id}`,
          `Systems/${name}`,
          `Chassis/${namespace}/Systems/${name}`,
        ]) {
          expect((await get(who, path)).status, path).to.equal(expected);
        }
        expect((await get(who, `Chassis/${namespace}`)).status).to.equal(chassis.includes(namespace) ? 200 : 404);
      }
      expect((await get(who, 'Chassis/hall')).status).to.equal(404);
    });
  }

  it('reaches a VM that is granted by its name alone, whose links lead nowhere else', async () => {
    const { status, body } = await get('byname', 'Systems/ns.vm2');
    expect(status).to.equal(200);
    const { Links } = body as { Links: object };
    expect(Links).to.deep.equal({ Chassis: [], ManagedBy: [{ '@odata.id': '/redfish/v1/Managers/ns.vm2' }] });
    expect((await get('byname', 'Managers/ns.vm2')).status).to.equal(200);
    expect((await reset('byname', 'ns.vm1', 'On')).status).to.equal(404);
  });

  it('is refused what Kubernetes refuses it, and told which right is missing', async () => {
    const { status, body } = await reset('lister', 'ns.vm1', 'ForceOff');
    expect(status).to.equal(403);
    expect(JSON.stringify(body)).to.include('InsufficientPrivilege').and.include('update virtualmachines/stop');
    // Where there is nothing to do, it isn't allowed either.
    expect((await reset('lister', 'ns.vm2', 'ForceOff')).status).to.equal(403);
    expect((await reset('lister', 'ns.vm1', 'Nonsense')).status).to.equal(400);
  });

  it('needs the rights of what would be done: a paused guest is woken by another than its start', async () => {
    const { status, body } = await reset('operator', 'ns.paused', 'On');
    expect(status).to.equal(403);
    expect(JSON.stringify(body)).to.include('update virtualmachineinstances/unpause');
  });

  it('does what Kubernetes allows it, by the hands of this service', async () => {
    const before = simulator.requests.length;
    expect((await reset('operator', 'ns.vm2', 'On')).status).to.equal(204);
    const puts = simulator.requests.slice(before).filter(({ method }) => method === 'PUT');
    expect(puts.map(({ path, user }) => [path.split('/').at(-1), user])).to.deep.equal([['start', 'admin']]);
  });

  it('has nothing outside of VMs but Login', async () => {
    expect((await get('admin', 'SessionService')).status).to.equal(200);
    expect(await members('admin', 'AccountService/Accounts')).to.deep.equal([]);
    const send = (method: 'post' | 'patch', path: string, body: object) =>
      supertest(server)[method](`/redfish/v1/${path}`).set('Authorization', bearer('admin')).send(body);
    expect((await send('patch', 'SessionService', { SessionTimeout: 600 })).status).to.equal(403);
    const account = { UserName: 'mine', Password: 'long-password-1', RoleId: 'Administrator' };
    expect((await send('post', 'AccountService/Accounts', account)).status).to.equal(403);
  });

  it('is nobody with a token that is nobody’s', async () => {
    expect((await get('invented', 'Systems')).status).to.equal(401);
  });

  it('is told that it can’t be known while the API server is down, and nothing else', async () => {
    await simulator.faults.down();
    try {
      const answer = await get('late', 'Systems/ns.vm1');
      expect(answer.status).to.equal(503);
      expect(Number(answer.headers['retry-after'])).to.be.at.least(1);
      expect((await get('invented-too', 'Systems')).status).to.equal(503);
    } finally {
      await simulator.faults.up();
    }
  });

  it('loses a right within the seconds that an answer is remembered', async () => {
    grant(bench(), 'late', list);
    now += 10_001;
    expect((await get('late', 'Systems/ns.vm1')).status).to.equal(200);
    await api.send('DELETE', '/apis/rbac.authorization.k8s.io/v1/namespaces/ns/rolebindings/late');
    now += 10_001;
    expect((await get('late', 'Systems/ns.vm1')).status).to.equal(404);
  });
});
