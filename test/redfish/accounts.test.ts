import { expect } from 'chai';
import { ServiceError } from '../../src/kubevirt/errors.ts';
import { keysOf, messagesOf } from '../http/messages-of.ts';
import { accountSpecs, stubService } from '../http/stub-service.ts';

const service = stubService([]);
const collection = '/redfish/v1/AccountService/Accounts';
const uri = `${collection}/operator`;
const as = (id: string): Record<string, string> => ({ Authorization: `Basic ${id}` });
const secret = 'Sup3r-s3cret';

async function renew(): Promise<void> {
  const { accounts } = service.access;
  for (const { id } of accounts.list()) await accounts.remove(id, () => undefined);
  for (const spec of accountSpecs) accounts.put(spec);
}

const patch = (body: object, headers: Record<string, string> = {}) =>
  service.agent
    .patch(uri)
    .set({ ...as('admin'), ...headers })
    .send(body);

interface Annotated {
  readonly 'UserName@Message.ExtendedInfo'?: readonly {
    readonly MessageId: string;
    readonly MessageArgs: readonly string[];
  }[];
}

describe('an account', () => {
  beforeEach(renew);

  it('shows what it is, and never its password', async () => {
    const answer = await service.agent.get(uri).set(as('admin'));
    expect(answer.body).to.deep.include({
      '@odata.id': uri,
      Id: 'operator',
      UserName: 'operator',
      Password: null,
      RoleId: 'Operator',
      Enabled: true,
      PasswordChangeRequired: false,
      AccountTypes: ['Redfish'],
      Links: { Role: { '@odata.id': '/redfish/v1/AccountService/Roles/Operator' } },
    });
    expect(answer.body).not.to.have.any.keys('Locked', 'Certificates', 'Keys');
    expect(answer.headers['allow']).to.equal('GET, HEAD, PATCH, DELETE');
  });

  it('of the configuration is read-only, and says so in Allow', async () => {
    const configured = `${collection}/configured`;
    for (const caller of ['admin', 'configured']) {
      const read = await service.agent.get(configured).set(as(caller));
      expect([read.status, read.headers['allow']]).to.deep.equal([200, 'GET, HEAD']);
      for (const method of ['patch', 'delete'] as const) {
        const answer = await service.agent[method](configured).set(as(caller)).send({ Password: secret });
        expect([answer.status, answer.headers['allow'], ...keysOf(answer)]).to.deep.equal([
          405,
          'GET, HEAD',
          'OperationNotAllowed',
        ]);
      }
    }
  });

  it('is listed and counted for who sees it alone', async () => {
    const members = async (caller: string): Promise<string[]> => {
      const { body } = (await service.agent.get(collection).set(as(caller))) as unknown as {
        body: { Members: { '@odata.id': string }[]; 'Members@odata.count': number };
      };
      expect(body['Members@odata.count']).to.equal(body.Members.length);
      return body.Members.map((each) => each['@odata.id'].slice(collection.length + 1));
    };
    expect(await members('admin')).to.have.members(accountSpecs.map(({ id }) => id));
    expect(await members('operator')).to.deep.equal(['operator']);
    expect(await members('team-a')).to.deep.equal(['team-a']);
    expect(await members('team-a.boss')).to.deep.equal([
      'team-a.boss',
      'team-a.operator',
      'team-a.reader',
      'team-a.web',
    ]);
    expect(await members('team-a.web')).to.deep.equal(['team-a.web']);
  });

  it('goes by DELETE, and is gone at once', async () => {
    expect((await service.agent.delete(uri).set(as('admin'))).status).to.equal(204);
    expect((await service.agent.get(uri).set(as('admin'))).status).to.equal(404);
    expect((await service.agent.delete(uri).set(as('admin'))).status).to.equal(404);
  });
});

describe('a new account', () => {
  beforeEach(renew);
  const body = { UserName: 'new', Password: secret, RoleId: 'ReadOnly' };

  it('is answered with 201, its URI and itself, by the collection and by its Members', async () => {
    for (const [path, name] of [
      [collection, 'one'],
      [`${collection}/Members`, 'two'],
    ] as const) {
      const answer = await service.agent
        .post(path)
        .set(as('admin'))
        .send({ ...body, UserName: name });
      expect([answer.status, answer.headers['location']]).to.deep.equal([201, `${collection}/${name}`]);
      expect(answer.headers['etag']).to.equal((answer.body as Record<string, unknown>)['@odata.etag']);
      expect(answer.body).to.include({ UserName: name, RoleId: 'ReadOnly', Enabled: true, Password: null });
      expect(answer.text).not.to.contain(secret);
      expect((await service.agent.get(`${collection}/${name}`).set(as(name))).status).to.equal(200);
    }
  });

  it("of a tenant's Administrator has the name and the scope of the tenant", async () => {
    const answer = await service.agent.post(collection).set(as('team-a.boss')).send(body);
    expect(answer.headers['location']).to.equal(`${collection}/team-a.new`);
    expect(answer.body).to.include({ Id: 'team-a.new', UserName: 'team-a.new' });
    // Who asked for another name has to hear which one to log in with.
    const { 'UserName@Message.ExtendedInfo': [told] = [] } = answer.body as Annotated;
    expect(told?.MessageId).to.match(/\.PropertyValueModified$/);
    expect(told?.MessageArgs).to.deep.equal(['UserName', 'team-a.new']);
    expect(service.access.accounts.byId('team-a.new')?.scope).to.include({ namespace: 'team-a' });
  });

  it('may be disabled, and may have to change its password', async () => {
    const more = { Enabled: false, PasswordChangeRequired: true, AccountTypes: ['Redfish'] };
    const answer = await service.agent
      .post(collection)
      .set(as('admin'))
      .send({ ...body, ...more });
    expect(answer.body).to.deep.include(more);
  });

  const refused: readonly (readonly [string, object, string, readonly string[]])[] = [
    ['without a role', { RoleId: undefined }, 'PropertyMissing', ['RoleId']],
    ['with an unknown role', { RoleId: 'Root' }, 'PropertyValueNotInList', ['Root', 'RoleId']],
    ['with a role of another case', { RoleId: 'readonly' }, 'PropertyValueNotInList', ['readonly', 'RoleId']],
    [
      'with a property of objects as role',
      { RoleId: 'constructor' },
      'PropertyValueNotInList',
      ['constructor', 'RoleId'],
    ],
    ['with a number as password', { Password: 4711 }, 'PropertyValueTypeError', ['******', 'Password']],
    ['with something unknown', { Colour: 'red' }, 'PropertyUnknown', ['Colour']],
    ['with other account types', { AccountTypes: ['SNMP'] }, 'PropertyNotWritable', ['AccountTypes']],
    ['with an Id of its choice', { Id: 'x' }, 'PropertyNotWritable', ['Id']],
  ];
  for (const [what, more, key, args] of refused) {
    it(`${what} is 400, and isn't made`, async () => {
      const answer = await service.agent
        .post(collection)
        .set(as('admin'))
        .send({ ...body, ...more });
      expect([answer.status, ...keysOf(answer)]).to.deep.equal([400, key]);
      expect(messagesOf(answer)[0]?.MessageArgs).to.deep.equal(args);
      expect(answer.headers).not.to.have.property('location');
      expect(service.access.accounts.byId('new')).to.equal(undefined);
    });
  }

  it('whose name is taken is 409', async () => {
    const answer = await service.agent
      .post(collection)
      .set(as('admin'))
      .send({ ...body, UserName: 'reader' });
    expect([answer.status, ...keysOf(answer)]).to.deep.equal([409, 'ResourceAlreadyExists']);
    expect(messagesOf(answer)[0]?.MessageArgs).to.deep.equal(['ManagerAccount', 'UserName', 'reader']);
  });
});

describe('a PATCH of an account', () => {
  beforeEach(renew);

  it('changes what it names, and answers with the account', async () => {
    const answer = await patch({ UserName: 'renamed', RoleId: 'ReadOnly', Enabled: false });
    expect(answer.status).to.equal(200);
    expect(answer.body).to.include({ Id: 'operator', UserName: 'renamed', RoleId: 'ReadOnly', Enabled: false });
  });

  it('takes back the demand for a new password with a new password, unless it renews it', async () => {
    service.access.accounts.put({
      id: 'operator',
      role: 'Operator',
      scope: { kind: 'all' },
      passwordChangeRequired: true,
    });
    expect((await patch({ Password: secret })).body).to.include({ PasswordChangeRequired: false });
    expect((await patch({ Password: secret, PasswordChangeRequired: true })).body).to.include({
      PasswordChangeRequired: true,
    });
  });

  it('of the whole account as it was read changes nothing', async () => {
    const { body } = await service.agent.get(uri).set(as('admin'));
    const before = service.access.accounts.byId('operator');
    const answer = await patch(body as object);
    expect([answer.status, answer.body]).to.deep.equal([200, body]);
    expect(service.access.accounts.byId('operator')).to.equal(before);
  });

  it('ignores what it echoes of what is read-only, and annotations', async () => {
    const echo = { Id: 'operator', Links: { Role: { '@odata.id': '/redfish/v1/AccountService/Roles/Operator' } } };
    const answer = await patch({ ...echo, '@odata.id': '/wrong', 'Enabled@Redfish.X': 1, Enabled: false });
    expect([answer.status, (answer.body as { Enabled: boolean }).Enabled]).to.deep.equal([200, false]);
  });

  const refused: readonly (readonly [string, object, readonly string[], readonly string[]])[] = [
    ['nothing', {}, ['NoOperation'], []],
    ['annotations alone', { '@odata.id': uri, '@odata.etag': '"x"' }, ['NoOperation'], []],
    ['what is read-only as it is alone', { Id: 'operator' }, ['NoOperation'], []],
    ['something unknown', { BogusProp: 1 }, ['PropertyUnknown'], ['BogusProp']],
    ['something unknown too', { Password: secret, BogusProp: 1 }, ['PropertyUnknown'], ['BogusProp']],
    ['a name of objects', { constructor: 1 }, ['PropertyUnknown'], ['constructor']],
    ['what is read-only', { Id: 'x' }, ['PropertyNotWritable'], ['Id']],
    ['what is read-only too', { Password: secret, Name: 'x' }, ['PropertyNotWritable'], ['Name']],
    ['what it does not have', { Locked: false }, ['PropertyNotWritable'], ['Locked']],
    ['a link to another role', { Links: { Role: { '@odata.id': '/x' } } }, ['PropertyNotWritable'], ['Links']],
    ['longer lists', { AccountTypes: ['Redfish', 'Redfish'] }, ['PropertyNotWritable'], ['AccountTypes']],
    ['an unknown role', { RoleId: 'Root' }, ['PropertyValueNotInList'], ['Root', 'RoleId']],
    [
      'null as a flag that has none',
      { PasswordChangeRequired: null },
      ['PropertyValueTypeError'],
      ['null', 'PasswordChangeRequired'],
    ],
    ['a text as a flag', { Enabled: 'yes' }, ['PropertyValueTypeError'], ['yes', 'Enabled']],
    ['a list as password', { Password: [secret] }, ['PropertyValueTypeError'], ['******', 'Password']],
    ['two wrong things', { Id: 'x', RoleId: 'Root' }, ['PropertyNotWritable', 'PropertyValueNotInList'], ['Id']],
  ];
  for (const [what, body, keys, args] of refused) {
    it(`with ${what} (${JSON.stringify(body)}) is 400, and changes nothing`, async () => {
      const before = service.access.accounts.byId('operator');
      const answer = await patch(body);
      expect([answer.status, ...keysOf(answer)]).to.deep.equal([400, ...keys]);
      expect(messagesOf(answer)[0]?.MessageArgs).to.deep.equal(args);
      expect(answer.text).not.to.contain(secret);
      expect(service.access.accounts.byId('operator')).to.equal(before);
    });
  }

  it('of its own password keeps the session that it came by', async () => {
    const { sessions, accounts } = service.access;
    const { session, token } = await sessions.open({
      account: accounts.byId('operator') ?? expect.fail(),
      clientAddress: '',
      context: undefined,
    });
    const own = await service.agent.patch(uri).set('X-Auth-Token', token).send({ Password: secret });
    expect(own.status).to.equal(200);
    const bound = [[session.id, accounts.byId('operator')?.credential]];
    expect(sessions.rebound).to.deep.equal(bound);
    await patch({ Password: `${secret}-2` });
    expect(sessions.rebound).to.deep.equal(bound);
  });

  it('of its own password that could not be written leaves the session with the old one', async () => {
    const { sessions, accounts } = service.access;
    const account = accounts.byId('operator') ?? expect.fail();
    const { session, token } = await sessions.open({ account, clientAddress: '', context: undefined });
    sessions.rebound.length = 0;
    accounts.failureOfWrite = new ServiceError('Unavailable', 'down');
    const answer = await service.agent.patch(uri).set('X-Auth-Token', token).send({ Password: secret });
    expect(answer.status).to.equal(503);
    expect(sessions.rebound.map(([id]) => id)).to.deep.equal([session.id, session.id]);
    expect(sessions.rebound.at(-1)).to.deep.equal([session.id, account.credential]);
  });

  it('of an account that left the sight of the caller meanwhile is 404', async () => {
    const { accounts } = service.access;
    accounts.meanwhile = () => accounts.put({ id: 'team-a.reader', role: 'ReadOnly', scope: { kind: 'all' } });
    const answer = await service.agent
      .patch(`${collection}/team-a.reader`)
      .set(as('team-a.boss'))
      .send({ Enabled: false });
    expect(answer.status).to.equal(404);
    expect(accounts.byId('team-a.reader')).to.include({ enabled: true });
  });
});
