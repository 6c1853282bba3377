import { expect } from 'chai';
import { uris } from '../../generated/resources.ts';
import type { RunningService } from '../../src/commands/serve.ts';
import { seedDemo } from '../../src/simulator/seed/demo.ts';
import { startSimulator, type Simulator } from '../../src/simulator/simulator.ts';
import { makeSecret } from '../kubevirt/state/stored.ts';
import { logged, type Logged } from './logged.ts';
import { clientOf, credentials, startService, type Running } from './running.ts';

/** What nobody may find in any log, whatever field it is sent in. */
const secrets = {
  admin: 'admin-Password-1',
  wrong: 'Wrong-secret-0815',
  asName: 'Typed-as-name-0816',
  first: 'First-secret-0817',
  second: 'Second-secret-0818',
  session: 'Token-that-is-none-0819'.padEnd(64, '0'),
  bearer: 'Bearer-that-is-none-0820',
  property: 'Property-secret-0821',
};

const basic = (username: string, password: string): string =>
  `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;

describe('the audit log', () => {
  let simulator: Simulator;
  let service: RunningService;
  let running: Running;
  let log: Logged;
  const found: string[] = [];
  let isClosed = false;

  before(async () => {
    simulator = await startSimulator({ pace: 'instant' });
    seedDemo(simulator.cluster);
    simulator.cluster.ensureNamespace('redfish-system');
    makeSecret(simulator, { namespace: 'redfish-system', name: 'redfish-accounts' }, {});
    log = logged();
    service = await startService(simulator, { listen: { host: '127.0.0.1', port: 0, http: true } }, log.logger);
    await service.ready;
    running = clientOf(simulator, service);
  });
  after(async () => {
    if (!isClosed) await service.close();
    await simulator.close();
  });

  const send = (method: 'get' | 'post' | 'patch' | 'delete', path: string, authorization = credentials.admin) =>
    running.agent[method](path).set('Authorization', authorization).set('X-Request-Id', 'r-1');
  const last = (): unknown => {
    const { time: _time, level: _level, msg: _msg, audit: _audit, ...told } = log.audited().at(-1) ?? {};
    return told;
  };
  const facts = { client: '127.0.0.1', requestId: 'r-1' };
  const all = () => log.audited().map(({ event, outcome, account }) => [event, outcome, account]);

  it('tells of a login by HTTP Basic when its password is checked, and not at each request', async () => {
    await send('get', uris.ComputerSystemCollection());
    await send('get', uris.ComputerSystemCollection());
    expect(all()).to.deep.equal([['login', 'success', 'admin']]);
    expect(last()).to.deep.equal({ event: 'login', outcome: 'success', account: 'admin', by: 'basic', ...facts });
  });

  it('tells of a session’s login and logout', async () => {
    const made = await running.agent
      .post(uris.SessionCollection())
      .set('X-Request-Id', 'r-1')
      .send({ UserName: 'admin', Password: secrets.admin });
    const token = made.headers['x-auth-token'] ?? '';
    const target = made.headers['location'] ?? '';
    found.push(token);
    const by = { account: 'admin', target, ...facts };
    expect(last()).to.deep.equal({ event: 'login', outcome: 'success', status: 201, by: 'session', ...by });
    await running.agent.delete(target).set('X-Auth-Token', token).set('X-Request-Id', 'r-1');
    const session = target.split('/').at(-1);
    expect(last()).to.deep.equal({ event: 'logout', outcome: 'success', status: 204, session, ...by });
  });

  it('tells of failed logins, and names only accounts that exist', async () => {
    const collection = uris.SessionCollection();
    await running.agent.post(collection).send({ UserName: 'admin', Password: secrets.wrong });
    expect(last()).to.deep.include({
      event: 'login',
      outcome: 'refused',
      status: 401,
      account: 'admin',
      by: 'session',
    });
    await running.agent.post(collection).send({ UserName: secrets.asName, Password: secrets.wrong });
    expect(last()).to.deep.include({ event: 'login', outcome: 'refused' }).and.not.to.have.property('account');
    await send('get', uris.ComputerSystem(secrets.property), basic('ADMIN', secrets.wrong));
    expect(last()).to.deep.include({ event: 'login', outcome: 'refused', by: 'basic' });
    await send('get', uris.ComputerSystemCollection(), `Bearer ${secrets.bearer}`);
    expect(last()).to.deep.include({ event: 'login', outcome: 'refused', by: 'bearer' });
    await running.agent.get(uris.ComputerSystemCollection()).set('X-Auth-Token', secrets.session);
  });

  it('tells of changes of accounts by the names of what was changed', async () => {
    const account = { UserName: 'ops', Password: secrets.first, RoleId: 'Operator' };
    const made = await send('post', uris.ManagerAccountCollection()).send(account);
    expect(made.status).to.equal(201);
    const target = uris.ManagerAccount('ops');
    const by = { account: 'admin', outcome: 'success', target, ...facts };
    const created = { event: 'account created', status: 201, changed: 'UserName, Password, RoleId', ...by };
    expect(last()).to.deep.equal(created);
    await send('patch', target).send({ Password: secrets.second, Enabled: false });
    expect(last()).to.deep.equal({ event: 'account changed', status: 200, changed: 'Password, Enabled', ...by });
    await send('patch', target).send({ [secrets.property]: 1 });
    const { changed: _none, ...refused } = { ...created, event: 'account changed', outcome: 'refused', status: 400 };
    expect(last()).to.deep.equal(refused);
    await send('delete', target, credentials.teamA);
    expect(last()).to.deep.include({ event: 'account removed', account: 'team-a', outcome: 'refused', status: 404 });
    await send('delete', target);
    expect(last()).to.deep.equal({ event: 'account removed', status: 204, ...by });
  });

  it('tells of changes of settings, and of power', async () => {
    await send('patch', uris.SessionService()).send({ SessionTimeout: 600 });
    expect(last()).to.deep.include({ event: 'settings changed', outcome: 'success', changed: 'SessionTimeout' });
    await running.reset('production.web-1', 'ForceRestart');
    expect(last()).to.deep.include({
      event: 'power',
      outcome: 'success',
      status: 204,
      account: 'admin',
      resetType: 'ForceRestart',
      target: '/redfish/v1/Systems/production.web-1/Actions/ComputerSystem.Reset',
    });
    await simulator.faults.down();
    await running.reset('production.web-1', 'ForceOff');
    await simulator.faults.up();
    expect(last()).to.deep.include({ event: 'power', outcome: 'failed', status: 503 });
  });

  it('tells of a flood of failed logins by their number', async () => {
    const before = log.audited().length;
    for (let index = 0; index < 50; index += 1) await send('get', uris.Manager('x'), basic('admin', `no-${index}`));
    const singly = log.audited().slice(before);
    expect(singly.filter(({ event }) => event === 'login').length).to.be.below(10);
    expect(singly.map(({ event }) => event)).to.include('login locked');
    await service.close();
    isClosed = true;
    const more = log.audited().find(({ event }) => event === 'logins failed');
    expect(more).to.include({ client: '127.0.0.1', outcome: 'refused' });
    expect(Number(more?.['count'])).to.be.above(40);
  });

  it('holds no secret in any line, whatever is logged', () => {
    expect(log.text()).to.include('production.web-1');
    for (const secret of [...Object.values(secrets).filter((each) => each !== secrets.property), ...found]) {
      expect(secret).to.not.equal('');
      expect(log.text()).to.not.include(secret);
      expect(log.text()).to.not.include(Buffer.from(secret).toString('base64').slice(0, 16));
    }
    const told = log.audited().map((line) => JSON.stringify(line));
    expect(told.filter((line) => line.includes(secrets.property) && !line.includes('/Systems/'))).to.deep.equal([]);
  });
});
