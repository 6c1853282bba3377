import { expect } from 'chai';
import { operations, type OperationId } from '../../generated/operations.ts';
import { keysOf, messagesOf } from './messages-of.ts';
import { accountSpecs, stubMachine, stubService } from './stub-service.ts';

/** DSP0266 13.3.7: who must change its password may do that, see itself, and nothing else. */
const service = stubService([stubMachine({ namespace: 'team-a', name: 'web-1' }, { phase: 'Running' })]);
const uri = '/redfish/v1/AccountService/Accounts/operator';
const sessions = '/redfish/v1/SessionService/Sessions';
const basic = { Authorization: 'Basic operator' };

describe('an account whose password must be changed', () => {
  beforeEach(() => {
    for (const spec of accountSpecs) service.access.accounts.put(spec);
    service.access.accounts.put({
      id: 'operator',
      role: 'Operator',
      scope: { kind: 'all' },
      passwordChangeRequired: true,
    });
  });

  async function logIn(): Promise<{ token: string; location: string; body: unknown }> {
    const answer = await service.agent.post(sessions).send({ UserName: 'operator', Password: 'operator-password' });
    expect(answer.status).to.equal(201);
    return {
      token: answer.headers['x-auth-token'] ?? '',
      location: answer.headers['location'] ?? '',
      body: answer.body as unknown,
    };
  }

  it('may log in, and hears with the session what it must do', async () => {
    const { body } = await logIn();
    const [told] = (body as { '@Message.ExtendedInfo': { MessageId: string; MessageArgs: string[] }[] })[
      '@Message.ExtendedInfo'
    ];
    expect(told?.MessageId).to.match(/^Base\.1\.\d+\.PasswordChangeRequired$/);
    expect(told?.MessageArgs).to.deep.equal([uri]);
    expect(body).to.include({ UserName: 'operator' });
  });

  it('sees itself and the session that it came by, and may end that', async () => {
    const { token, location } = await logIn();
    expect((await service.agent.get(uri).set(basic)).status).to.equal(200);
    expect((await service.agent.head(uri).set('X-Auth-Token', token)).status).to.equal(200);
    expect((await service.agent.get(location).set('X-Auth-Token', token)).status).to.equal(200);
    expect((await service.agent.delete(location).set('X-Auth-Token', token)).status).to.equal(204);
  });

  it('may change its password, and then all that it may', async () => {
    const answer = await service.agent.patch(uri).set(basic).send({ Password: 'a-better-password' });
    expect(answer.status).to.equal(200);
    expect(answer.body).to.include({ PasswordChangeRequired: false });
    expect((await service.agent.get('/redfish/v1/Systems').set(basic)).status).to.equal(200);
  });

  it('may change nothing else of itself', async () => {
    const answer = await service.agent.patch(uri).set(basic).send({ PasswordChangeRequired: false });
    expect([answer.status, ...keysOf(answer)]).to.deep.equal([403, 'PasswordChangeRequired']);
    const both = await service.agent.patch(uri).set(basic).send({ Password: 'a-better-password', Enabled: true });
    expect([both.status, ...keysOf(both)]).to.deep.equal([403, 'PasswordChangeRequired']);
  });

  const left: readonly OperationId[] = ['getManagerAccount', 'updateManagerAccount', 'getSession', 'deleteSession'];
  for (const [operationId, operation] of Object.entries(operations) as [
    OperationId,
    { method: 'get' | 'post' | 'patch' | 'delete'; path: string; public: boolean },
  ][]) {
    if (operation.public) continue;
    it(`may not ${operationId}${left.includes(operationId) ? " of another's" : ''}, and hears why`, async () => {
      const admin = service.access.accounts.byId('admin');
      if (!admin) throw new Error('there is no admin');
      const other = await service.access.sessions.open({ account: admin, clientAddress: '', context: undefined });
      const path = operation.path
        .replace('{ManagerAccountId}', 'admin')
        .replace('{SessionId}', other.session.id)
        .replace('{RoleId}', 'ReadOnly')
        .replace('{ChassisId}', 'team-a')
        .replace(/\{\w+\}/, 'team-a.web-1');
      const answer = await service.agent[operation.method](path).set(basic).send({});
      expect([answer.status, ...keysOf(answer)]).to.deep.equal([403, 'PasswordChangeRequired']);
      expect(messagesOf(answer)[0]?.MessageArgs).to.deep.equal([uri]);
    });
  }
});
