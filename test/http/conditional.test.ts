import { expect } from 'chai';
import { stubService, accountSpecs } from './stub-service.ts';
import { keysOf } from './messages-of.ts';

/** ETags, If-Match and If-None-Match of what has a version: accounts, sessions and their services. */
const service = stubService([]);
const basic = { Authorization: 'Basic admin' };
const account = '/redfish/v1/AccountService/Accounts/operator';
const services = ['/redfish/v1/SessionService', '/redfish/v1/AccountService'] as const;

async function etagOf(uri: string): Promise<string> {
  const answer = await service.agent.get(uri).set(basic);
  expect(answer.status).to.equal(200);
  return answer.headers['etag'] ?? '';
}

function renew(): void {
  for (const spec of accountSpecs) service.access.accounts.put(spec);
}

describe('an ETag', () => {
  beforeEach(renew);

  it('is that of the body, quoted, and the same for each read until something is written', async () => {
    const { session } = await service.access.sessions.open({
      account: service.access.accounts.list()[0] ?? expect.fail(),
      clientAddress: '',
      context: undefined,
    });
    for (const uri of [account, ...services, `/redfish/v1/SessionService/Sessions/${session.id}`]) {
      const answer = await service.agent.get(uri).set(basic);
      expect(answer.headers['etag'], uri).to.match(/^"[\x21\x23-\x7e]+"$/);
      expect(answer.body).to.include({ '@odata.etag': answer.headers['etag'] });
      expect(await etagOf(uri)).to.equal(answer.headers['etag']);
    }
  });

  it('is another after a change, and the answer to the change has it', async () => {
    const before = await etagOf(account);
    const answer = await service.agent.patch(account).set(basic).send({ RoleId: 'ReadOnly' });
    expect(answer.headers['etag']).not.to.equal(before);
    expect(answer.body).to.include({ '@odata.etag': answer.headers['etag'], RoleId: 'ReadOnly' });
    expect(await etagOf(account)).to.equal(answer.headers['etag']);
  });

  it('is another after a new password, which nothing else shows', async () => {
    const before = await etagOf(account);
    await service.agent.patch(account).set(basic).send({ Password: 'another-password' });
    expect(await etagOf(account)).not.to.equal(before);
  });

  it('is not there where nothing has a version', async () => {
    for (const uri of [
      '/redfish/v1/Systems',
      '/redfish/v1/AccountService/Accounts',
      '/redfish/v1/AccountService/Roles',
    ]) {
      expect((await service.agent.get(uri).set(basic)).headers).not.to.have.property('etag');
    }
  });
});

describe('If-None-Match', () => {
  beforeEach(renew);

  it('is 304 without a body where the client has what there is', async () => {
    const etag = await etagOf(account);
    for (const header of [etag, `W/${etag}`, '*', `"other", ${etag}`]) {
      const answer = await service.agent.get(account).set({ ...basic, 'If-None-Match': header });
      expect([header, answer.status, answer.text]).to.deep.equal([header, 304, '']);
      expect(answer.headers).to.include({ etag, 'odata-version': '4.0' });
    }
    expect((await service.agent.head(account).set({ ...basic, 'If-None-Match': etag })).status).to.equal(304);
  });

  it('says nothing where it is of another version or malformed', async () => {
    const etag = await etagOf(account);
    for (const header of ['"other"', '', etag.slice(1), `${etag}x`, `${etag} ${etag}`]) {
      expect((await service.agent.get(account).set({ ...basic, 'If-None-Match': header })).status).to.equal(200);
    }
  });

  it('is looked at only once the caller is known to see the resource', async () => {
    const etag = await etagOf(account);
    expect((await service.agent.get(account).set('If-None-Match', etag)).status).to.equal(401);
    const other = await service.agent.get(account).set({ Authorization: 'Basic reader', 'If-None-Match': etag });
    expect(other.status).to.equal(404);
  });
});

describe('If-Match', () => {
  beforeEach(renew);

  const writes: readonly (readonly ['patch' | 'delete', string, object | undefined])[] = [
    ['patch', account, { RoleId: 'ReadOnly' }],
    ['patch', account, { RoleId: 'Operator' }],
    ['delete', account, undefined],
    ['patch', '/redfish/v1/SessionService', { SessionTimeout: 600 }],
    ['patch', '/redfish/v1/AccountService', { AccountLockoutThreshold: 5 }],
  ];
  const wrong = (etag: string): string[] => [
    '"never-issued"',
    `${etag}foobar`,
    etag.slice(1, -1),
    `W/${etag}`,
    '',
    '"',
    `${etag},`,
    `${etag} ${etag}`,
    '*, *',
  ];

  for (const [method, uri, body] of writes) {
    const what = `${method.toUpperCase()} of ${uri} ${body === undefined ? '' : JSON.stringify(body)}`;

    it(`that is stale or malformed is 412 to ${what}, and nothing is written`, async () => {
      const etag = await etagOf(uri);
      for (const header of wrong(etag)) {
        const answer = await service.agent[method](uri)
          .set({ ...basic, 'If-Match': header })
          .send(body);
        expect([header, answer.status, ...keysOf(answer)]).to.deep.equal([header, 412, 'PreconditionFailed']);
      }
      expect(await etagOf(uri)).to.equal(etag);
    });

    it(`of the present version allows ${what}, alone, in a list, or as *`, async () => {
      for (const header of [(etag: string) => etag, (etag: string) => `"other", ${etag}`, () => '*']) {
        service.access.accounts.put(accountSpecs.find(({ id }) => id === 'operator') ?? expect.fail());
        const etag = await etagOf(uri);
        const answer = await service.agent[method](uri)
          .set({ ...basic, 'If-Match': header(etag) })
          .send(body);
        expect(answer.status, answer.text).to.be.oneOf([200, 204]);
      }
    });
  }

  it('is asked again of what is there at the moment of the write', async () => {
    const { accounts } = service.access;
    const etag = await etagOf(account);
    for (const method of ['patch', 'delete'] as const) {
      accounts.meanwhile = () => accounts.put({ id: 'operator', role: 'ReadOnly', scope: { kind: 'all' } });
      const answer = await service.agent[method](account)
        .set({ ...basic, 'If-Match': method === 'patch' ? etag : await etagOf(account) })
        .send({ Enabled: false });
      expect(answer.status).to.equal(412);
      expect(accounts.byId('operator')).to.include({ role: 'ReadOnly', enabled: true });
    }
  });

  it('of one version lets exactly one of several changes through', async () => {
    const etag = await etagOf(account);
    const answers = await Promise.all(
      ['ReadOnly', 'Administrator', 'ReadOnly', 'Administrator'].map((RoleId) =>
        service.agent
          .patch(account)
          .set({ ...basic, 'If-Match': etag })
          .send({ RoleId }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 412, 412, 412]);
  });

  it('guards the end of a session', async () => {
    const { location, 'x-auth-token': token } = (
      await service.agent
        .post('/redfish/v1/SessionService/Sessions')
        .send({ UserName: 'admin', Password: 'admin-password' })
    ).headers;
    const session = location ?? '';
    const refused = await service.agent.delete(session).set({ 'X-Auth-Token': token, 'If-Match': '"x"' });
    expect(refused.status).to.equal(412);
    const etag = await etagOf(session);
    expect((await service.agent.delete(session).set({ 'X-Auth-Token': token, 'If-Match': etag })).status).to.equal(204);
  });
});
