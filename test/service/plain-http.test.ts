import { expect } from 'chai';
import supertest from 'supertest';
import { uris } from '../../generated/resources.ts';
import type { RunningService } from '../../src/commands/serve.ts';
import { seedDemo } from '../../src/simulator/seed/demo.ts';
import { startSimulator, type Simulator } from '../../src/simulator/simulator.ts';
import { logged } from './logged.ts';
import { credentials, startService } from './running.ts';

const login = { UserName: 'admin', Password: 'admin-Password-1' };

describe('a service over plain HTTP', () => {
  let simulator: Simulator;

  before(async () => {
    simulator = await startSimulator({ pace: 'instant' });
    seedDemo(simulator.cluster);
  });
  after(() => simulator.close());

  /** A service that listens so, and what it logs. */
  async function served(
    listen: object,
    ask: (agent: ReturnType<typeof supertest.agent>, log: ReturnType<typeof logged>) => Promise<void>,
  ): Promise<void> {
    const log = logged();
    const settings = { listen: { host: '0.0.0.0', port: 0, http: true, ...listen }, lockout: { threshold: 2 } };
    const service: RunningService = await startService(simulator, settings, log.logger);
    try {
      await service.ready;
      await ask(supertest.agent(service.url.replace('localhost', '127.0.0.1')), log);
    } finally {
      await service.close();
    }
  }

  it('takes no passwords, right or wrong, and says how to allow it', () =>
    served({}, async (agent, log) => {
      const asked = [
        agent.get(uris.ComputerSystemCollection()).set('Authorization', credentials.admin),
        agent.get(uris.ServiceRoot()).set('Authorization', credentials.admin),
        agent.get(uris.ComputerSystemCollection()).set('Authorization', 'Basic bm9ib2R5Og=='),
        agent.get(uris.ComputerSystemCollection()).set('Authorization', 'Bearer some-token'),
        agent.post(uris.SessionCollection()).send(login),
        agent.post(`${uris.SessionCollection()}/Members`).send(login),
        agent.post(`${uris.SessionCollection().replace('Sessions', 'Session%73')}/`).send(login),
        agent.post(uris.SessionCollection()).set('X-Forwarded-For', '127.0.0.1').send(login),
        agent
          .post(uris.ManagerAccountCollection())
          .set('X-Auth-Token', 'a')
          .send({ ...login, RoleId: 'ReadOnly' }),
        agent.patch(uris.ManagerAccount('admin')).set('X-Auth-Token', 'a').send({ Password: login.Password }),
      ];
      for (const { status, text } of await Promise.all(asked)) {
        expect(status).to.equal(403);
        expect(text).to.include('listen.trustedProxies').and.include('loopback');
      }
      expect(log.audited().filter(({ outcome }) => outcome === 'success')).to.deep.equal([]);
      expect((await agent.get(uris.ServiceRoot())).status).to.equal(200);
      expect((await agent.get(uris.ComputerSystemCollection())).status).to.equal(401);
    }));

  it('takes them on a loopback address', () =>
    served({ host: '127.0.0.1' }, async (agent) => {
      const read = await agent.get(uris.ComputerSystemCollection()).set('Authorization', credentials.admin);
      expect(read.status).to.equal(200);
      expect((await agent.post(uris.SessionCollection()).send(login)).status).to.equal(201);
    }));

  it('takes them from a trusted proxy, whose clients are told apart in lockout, sessions and logs', () =>
    served({ trustedProxies: ['127.0.0.0/8'] }, async (agent, log) => {
      const from = (address: string, password: string) =>
        agent
          .post(uris.SessionCollection())
          .set('X-Forwarded-For', address)
          .send({ ...login, Password: password });
      for (const _attempt of [1, 2]) expect((await from('203.0.113.1', 'wrong')).status).to.equal(401);
      expect((await from('203.0.113.1', login.Password)).status, 'locked').to.equal(401);
      const { status, body } = await from('198.51.100.7, 203.0.113.2', login.Password);
      expect(status).to.equal(201);
      expect(body).to.include({ ClientOriginIPAddress: '203.0.113.2' });
      expect(new Set(log.audited().map(({ client }) => client))).to.deep.equal(new Set(['203.0.113.1', '203.0.113.2']));
      expect(log.text()).to.include('"client":"203.0.113.2"');
    }));

  it('refuses what a trusted proxy says came to it without TLS', () =>
    served({ trustedProxies: ['127.0.0.1'] }, async (agent) => {
      const { status } = await agent
        .get(uris.ComputerSystemCollection())
        .set({ Authorization: credentials.admin, 'X-Forwarded-Proto': 'http', 'X-Forwarded-For': '203.0.113.1' });
      expect(status).to.equal(403);
    }));
});
