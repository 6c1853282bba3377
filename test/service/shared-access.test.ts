import { expect } from 'chai';
import supertest from 'supertest';
import { uris } from '../../generated/resources.ts';
import type { RunningService } from '../../src/commands/serve.ts';
import { seedDemo } from '../../src/simulator/seed/demo.ts';
import { startSimulator, type Simulator } from '../../src/simulator/simulator.ts';
import { changeStored, makeSecret, removeStored } from '../kubevirt/state/stored.ts';
import { eventually, startService } from './running.ts';

const own = { namespace: 'redfish-system', name: 'redfish-accounts' };
const tenant = { namespace: 'team-a', name: 'redfish-accounts' };
const entry = (username: string, role: string): string =>
  `- username: ${username}\n  password: ${username}-Password-1\n  role: ${role}\n`;

/** What replicas share: accounts, sessions and settings are the cluster's, whichever replica is asked. */
describe('accounts and sessions of two replicas', () => {
  let simulator: Simulator;
  let replicas: [RunningService, RunningService];

  before(async () => {
    simulator = await startSimulator({ pace: 'instant' });
    seedDemo(simulator.cluster);
    simulator.cluster.ensureNamespace(own.namespace);
    makeSecret(simulator, own, { 'accounts.yaml': entry('ops', 'Administrator') + entry('leaver', 'Operator') });
    makeSecret(simulator, tenant, { 'accounts.yaml': entry('boss', 'Administrator') });
    replicas = await startBoth();
  });
  after(async () => {
    await Promise.all(replicas.map((replica) => replica.close()));
    await simulator.close();
  });

  async function startBoth(): Promise<[RunningService, RunningService]> {
    const both = await Promise.all([startService(simulator), startService(simulator)]);
    await Promise.all(both.map(({ ready }) => ready));
    return both;
  }

  type Index = 0 | 1;
  const agentOf = (index: Index) => supertest.agent(replicas[index].url);
  const logIn = (index: Index, username: string, password = `${username.split('.').at(-1) ?? ''}-Password-1`) =>
    agentOf(index).post(uris.SessionCollection()).send({ UserName: username, Password: password });
  const get = (index: Index, token: string, uri = uris.ManagerCollection()) =>
    agentOf(index).get(uri).set('X-Auth-Token', token);
  const statusOf = async (index: Index, token: string): Promise<number> => (await get(index, token)).status;

  async function session(username: string): Promise<{ token: string; uri: string }> {
    const { status, headers } = await logIn(0, username);
    expect(status).to.equal(201);
    return { token: headers['x-auth-token'] ?? '', uri: headers['location'] ?? '' };
  }

  it('a session that is made on one works on the other at once', async () => {
    const { token, uri } = await session('ops');
    expect(await statusOf(1, token)).to.equal(200);
    expect((await get(1, token, uri)).body).to.include({ UserName: 'ops' });
  });

  it('a logout on one ends it there at once, and on the other too', async () => {
    const { token, uri } = await session('ops');
    expect(await statusOf(0, token)).to.equal(200);
    expect((await agentOf(1).delete(uri).set('X-Auth-Token', token)).status).to.equal(204);
    expect(await statusOf(1, token)).to.equal(401);
    await eventually(
      () => statusOf(0, token),
      (status) => status === 401,
    );
  });

  it('sessions outlive a restart of both', async () => {
    const { token } = await session('team-a.boss');
    await Promise.all(replicas.map((replica) => replica.close()));
    replicas = await startBoth();
    for (const index of [0, 1] as const) expect(await statusOf(index, token)).to.equal(200);
  });

  it('an account that somebody takes out of its Secret is nobody on both, its open sessions included', async () => {
    const { token } = await session('leaver');
    for (const index of [0, 1] as const) expect(await statusOf(index, token)).to.equal(200);
    const basic = `Basic ${Buffer.from('leaver:leaver-Password-1').toString('base64')}`;
    const byBasic = async (index: Index): Promise<number> =>
      (await agentOf(index).get(uris.ManagerCollection()).set('Authorization', basic)).status;
    for (const index of [0, 1] as const) expect(await byBasic(index)).to.equal(200);
    const data = { 'accounts.yaml': btoa(entry('ops', 'Administrator')) };
    changeStored(simulator, own, (object) => ({ ...object, data }));
    for (const index of [0, 1] as const) {
      for (const ask of [() => statusOf(index, token), () => byBasic(index)]) {
        await eventually(ask, (status) => status === 401);
      }
      expect((await logIn(index, 'leaver')).status).to.equal(401);
    }
  });

  it('a tenant sees its own VMs, accounts and sessions alone, and loses all with its Secret', async () => {
    const { token } = await session('team-a.boss');
    const members = async (uri: string): Promise<string[]> =>
      ((await get(1, token, uri)).body as { Members: { '@odata.id': string }[] }).Members.map(
        (member) => member['@odata.id'].split('/').at(-1) ?? '',
      );
    for (const id of await members(uris.ComputerSystemCollection())) expect(id).to.match(/^team-a\./);
    expect(await members(uris.ManagerAccountCollection())).to.deep.equal(['team-a.boss']);
    expect((await get(1, token, uris.ManagerAccount('ops'))).status).to.equal(404);
    removeStored(simulator, tenant);
    for (const index of [0, 1] as const) {
      await eventually(
        () => statusOf(index, token),
        (status) => status === 401,
      );
    }
  });

  it('settings that are changed on one count on the other', async () => {
    const { token } = await session('ops');
    const changed = await agentOf(0)
      .patch(uris.SessionService())
      .set('X-Auth-Token', token)
      .send({ SessionTimeout: 4321 });
    expect(changed.status).to.equal(200);
    await eventually(
      async () => ((await get(1, token, uris.SessionService())).body as { SessionTimeout: number }).SessionTimeout,
      (timeout) => timeout === 4321,
    );
  });

  it('while the API server is down, nobody is let in wrongly, nor turned away as unknown', async () => {
    const { token } = await session('ops');
    expect(await statusOf(1, token)).to.equal(200);
    await simulator.faults.down();
    try {
      const answer = await logIn(0, 'ops');
      expect(answer.status).to.equal(503);
      expect(answer.headers).to.have.property('retry-after').and.not.to.have.property('x-auth-token');
      expect(await statusOf(1, token)).to.equal(200);
      expect(await statusOf(0, 'f'.repeat(64))).to.equal(503);
    } finally {
      await simulator.faults.up();
    }
    expect((await logIn(0, 'ops')).status).to.equal(201);
  });
});
