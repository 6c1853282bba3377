import { expect } from 'chai';
import { ServiceError } from '../../src/kubevirt/errors.ts';
import { keysOf, messagesOf } from '../http/messages-of.ts';
import { accountSpecs, stubService } from '../http/stub-service.ts';

const service = stubService([]);
const collection = '/redfish/v1/SessionService/Sessions';
const as = (id: string): Record<string, string> => ({ Authorization: `Basic ${id}` });

async function renew(): Promise<void> {
  for (const spec of accountSpecs) service.access.accounts.put(spec);
  for (const { id } of service.access.sessions.list()) await service.access.sessions.end(id);
}

async function logIn(id: string, more: object = {}): Promise<{ id: string; uri: string; token: string; body: object }> {
  const body = { UserName: id, Password: `${id}-password`, ...more };
  const answer = await service.agent.post(collection).send(body);
  expect(answer.status, answer.text).to.equal(201);
  const uri = answer.headers['location'] ?? '';
  return {
    id: uri.slice(collection.length + 1),
    uri,
    token: answer.headers['x-auth-token'] ?? '',
    body: answer.body as object,
  };
}

describe('a login', () => {
  beforeEach(renew);

  it('answers 201 with the whole session, its URI and its token, and sets no cookie', async () => {
    const answer = await service.agent
      .post(collection)
      .send({ UserName: 'admin', Password: 'admin-password', Context: 'rack 7' });
    expect(answer.status).to.equal(201);
    expect(answer.headers['location']).to.match(/^\/redfish\/v1\/SessionService\/Sessions\/[\w.-]+$/);
    expect(answer.headers['x-auth-token']).to.match(/^[0-9a-f]{64}$/);
    expect(answer.headers).not.to.have.property('set-cookie');
    expect(answer.body).to.deep.include({
      '@odata.id': answer.headers['location'],
      '@odata.etag': answer.headers['etag'],
      Name: 'User Session',
      UserName: 'admin',
      SessionType: 'Redfish',
      Password: null,
      Context: 'rack 7',
      ClientOriginIPAddress: '127.0.0.1',
    });
    expect(answer.text).not.to.contain(answer.headers['x-auth-token']);
    const read = await service.agent.get(answer.headers['location'] ?? '').set(as('admin'));
    expect(read.body).to.deep.equal(answer.body);
  });

  it('makes another session each time, by the collection and by its Members', async () => {
    const first = await logIn('admin');
    const second = await service.agent
      .post(`${collection}/Members`)
      .send({ UserName: 'admin', Password: 'admin-password' });
    expect(second.status).to.equal(201);
    expect(second.headers['location']).not.to.equal(first.uri);
  });

  it('looks at no other credentials of the request', async () => {
    const answer = await service.agent
      .post(collection)
      .set({ 'X-Auth-Token': 'stale', Authorization: 'Basic nobody' })
      .send({ UserName: 'admin', Password: 'admin-password' });
    expect(answer.status).to.equal(201);
  });

  const refused: readonly (readonly [string, object])[] = [
    ['a wrong password', { UserName: 'admin', Password: 'Wr0ng!' }],
    ['an unknown name', { UserName: 'nobody', Password: 'Wr0ng!' }],
    ['nothing in both', { UserName: '', Password: '' }],
  ];
  for (const [what, body] of refused) {
    it(`with ${what} is 401, asks for credentials, and hears nothing of what it sent`, async () => {
      const answer = await service.agent.post(collection).send(body);
      expect([answer.status, ...keysOf(answer)]).to.deep.equal([401, 'NoValidSession']);
      expect(answer.headers['www-authenticate']).to.match(/^Basic /);
      expect(answer.headers).not.to.have.any.keys('location', 'x-auth-token');
      expect(answer.text).not.to.contain('Wr0ng!');
    });
  }

  const malformed: readonly (readonly [string, object, readonly string[], readonly string[]])[] = [
    ['without a password', { UserName: 'admin' }, ['PropertyMissing'], ['Password']],
    ['without anything', {}, ['PropertyMissing', 'PropertyMissing'], ['UserName']],
    [
      'with a password of null',
      { UserName: 'admin', Password: null },
      ['PropertyValueTypeError'],
      ['******', 'Password'],
    ],
    [
      'with a number as password',
      { UserName: 'a', Password: 4711 },
      ['PropertyValueTypeError'],
      ['******', 'Password'],
    ],
    ['with something unknown', { UserName: 'a', Password: 'b', Colour: 1 }, ['PropertyUnknown'], ['Colour']],
    ['with what it can not set', { UserName: 'a', Password: 'b', Token: 'c' }, ['PropertyNotWritable'], ['Token']],
    [
      'with a list as Context',
      { UserName: 'a', Password: 'b', Context: [] },
      ['PropertyValueTypeError'],
      ['[]', 'Context'],
    ],
  ];
  for (const [what, body, keys, args] of malformed) {
    it(`${what} is 400`, async () => {
      const answer = await service.agent.post(collection).send(body);
      expect([answer.status, ...keysOf(answer)]).to.deep.equal([400, ...keys]);
      expect(messagesOf(answer)[0]?.MessageArgs).to.deep.equal(args);
    });
  }

  it('keeps no Context of a megabyte', async () => {
    const login = { UserName: 'admin', Password: 'admin-password' };
    const answer = await service.agent.post(collection).send({ ...login, Context: 'x'.repeat(1025) });
    expect([answer.status, ...keysOf(answer)]).to.deep.equal([400, 'PropertyValueOutOfRange']);
    await logIn('admin', { Context: 'x'.repeat(1024) });
    expect((await logIn('admin', { Context: null })).body).not.to.have.property('Context');
  });

  it('is 503 where the cluster can not be asked, never 401', async () => {
    service.access.sessions.failure = new ServiceError('Unavailable', 'down', { retryAfter: 3 });
    try {
      const answer = await service.agent.post(collection).send({ UserName: 'admin', Password: 'admin-password' });
      expect(answer.status).to.equal(503);
      expect(answer.headers).to.include({ 'retry-after': '3' });
      expect(answer.headers).not.to.have.any.keys('location', 'x-auth-token');
    } finally {
      service.access.sessions.failure = undefined;
    }
  });
});

describe('the sessions', () => {
  beforeEach(renew);

  const seen: Readonly<Record<string, readonly string[]>> = {
    admin: ['admin', 'reader', 'team-a', 'team-a.boss', 'team-a.reader', 'team-a.web', 'team-b.boss'],
    reader: ['reader'],
    'team-a': ['team-a'],
    'team-a.boss': ['team-a.boss', 'team-a.reader', 'team-a.web'],
    'team-a.reader': ['team-a.reader'],
    'team-a.web': ['team-a.web'],
    'team-b.boss': ['team-b.boss'],
  };
  for (const [caller, owners] of Object.entries(seen)) {
    it(`that ${caller} sees are those of ${owners.join(', ')}`, async () => {
      const all = new Map<string, string>();
      for (const owner of Object.keys(seen)) all.set(owner, (await logIn(owner)).uri);
      const answer = await service.agent.get(collection).set(as(caller));
      const uris = (answer.body as { Members: { '@odata.id': string }[] }).Members.map((each) => each['@odata.id']);
      expect(uris).to.have.members(owners.map((owner) => all.get(owner)));
      expect(answer.body).to.include({ 'Members@odata.count': owners.length });
      for (const [owner, uri] of all) {
        const status = owners.includes(owner) ? 200 : 404;
        expect([owner, (await service.agent.get(uri).set(as(caller))).status]).to.deep.equal([owner, status]);
      }
    });
  }

  it('end by DELETE, the own and those of administered accounts; others are not there', async () => {
    const reader = await logIn('team-a.reader');
    expect((await service.agent.delete(reader.uri).set(as('team-b.boss'))).status).to.equal(404);
    expect((await service.agent.delete(reader.uri).set(as('team-a.web'))).status).to.equal(404);
    expect((await service.agent.delete(reader.uri).set('X-Auth-Token', reader.token)).status).to.equal(204);
    const again = await logIn('team-a.reader');
    expect((await service.agent.delete(again.uri).set(as('team-a.boss'))).status).to.equal(204);
    expect((await service.agent.get(again.uri).set('X-Auth-Token', again.token)).status).to.equal(401);
    expect((await service.agent.delete(again.uri).set(as('admin'))).status).to.equal(404);
  });

  it('whose account is gone are seen by who sees everything', async () => {
    const { uri } = await logIn('team-a.reader');
    await service.access.accounts.remove('team-a.reader', () => undefined);
    expect((await service.agent.get(uri).set(as('admin'))).status).to.equal(200);
    expect((await service.agent.get(uri).set(as('team-a.boss'))).status).to.equal(404);
  });

  it('do not close the public URIs by a token that has ended', async () => {
    const { uri, token } = await logIn('admin');
    await service.agent.delete(uri).set('X-Auth-Token', token);
    expect((await service.agent.get('/redfish/v1/').set('X-Auth-Token', token)).status).to.equal(200);
    expect((await service.agent.get(collection).set('X-Auth-Token', token)).status).to.equal(401);
  });
});
