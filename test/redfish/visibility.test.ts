import { expect } from 'chai';
import { stubMachine, stubService } from '../http/stub-service.ts';

const service = stubService(
  [
    stubMachine({ namespace: 'team-a', name: 'web-1' }, { phase: 'Running' }),
    stubMachine({ namespace: 'team-a', name: 'db-1' }, { labels: { tier: 'db' } }),
    stubMachine({ namespace: 'team-b', name: 'web-1' }),
    stubMachine({ namespace: 'team-b', name: 'db-2' }, { labels: { tier: 'db' } }),
    stubMachine({ namespace: 'team-b', name: 'team-a.web-1' }),
    stubMachine({ namespace: 'team-b', name: 'team-c.web-9' }),
  ],
  [
    {
      name: 'databases',
      namespaces: undefined,
      selector: { matchLabels: { tier: 'db' } },
      description: 'All databases',
    },
  ],
);

interface Collection {
  readonly Members: readonly { readonly '@odata.id': string }[];
  readonly 'Members@odata.count': number;
}

async function get(
  path: string,
  who: string,
): Promise<{ status: number; body: unknown; headers: Record<string, string> }> {
  const { status, body, headers } = await service.agent.get(path).set('Authorization', who);
  return { status, body: body as unknown, headers: headers };
}

async function members(path: string, who: string): Promise<string[]> {
  const { body } = await get(path, who);
  const collection = body as Collection;
  expect(collection['Members@odata.count']).to.equal(collection.Members.length);
  return collection.Members.map((member) => member['@odata.id'].split('/').at(-1) ?? '');
}

describe('what an account sees', () => {
  it('is everything where it has no chassis', async () => {
    expect(await members('/redfish/v1/Systems', 'Basic admin')).to.have.length(6);
    expect(await members('/redfish/v1/Managers', 'Basic admin')).to.have.length(6);
    expect(await members('/redfish/v1/Chassis', 'Basic admin')).to.deep.equal(['databases', 'team-a', 'team-b']);
  });

  it('is the VMs of its chassis, in every collection and count', async () => {
    const own = ['team-a.web-1', 'team-a.db-1'];
    expect(await members('/redfish/v1/Systems', 'Basic team-a')).to.deep.equal(own);
    expect(await members('/redfish/v1/Managers', 'Basic team-a')).to.deep.equal(own);
    expect(await members('/redfish/v1/Chassis', 'Basic team-a')).to.deep.equal(['team-a']);
  });

  it('can be a chassis that takes VMs of several namespaces by their labels', async () => {
    expect(await members('/redfish/v1/Systems', 'Basic databases')).to.deep.equal(['team-a.db-1', 'team-b.db-2']);
    const { body } = await get('/redfish/v1/Chassis/databases', 'Basic databases');
    expect(body).to.deep.include({ Id: 'databases', Description: 'All databases' });
    expect((body as { Links: { ComputerSystems: unknown[] } }).Links.ComputerSystems).to.have.length(2);
  });

  it('has links only to what it sees', async () => {
    const links = async (who: string): Promise<unknown> =>
      ((await get('/redfish/v1/Systems/team-a.db-1', who)).body as { Links: { Chassis: unknown } }).Links.Chassis;
    expect(await links('Basic team-a')).to.deep.equal([{ '@odata.id': '/redfish/v1/Chassis/team-a' }]);
    expect(await links('Basic databases')).to.deep.equal([{ '@odata.id': '/redfish/v1/Chassis/databases' }]);
    expect(await links('Basic admin')).to.have.length(2);
  });

  it('has the same answer for what belongs to others and for what does not exist', async () => {
    const foreign = [
      '/redfish/v1/Systems/team-b.db-2',
      '/redfish/v1/Managers/team-b.db-2',
      '/redfish/v1/Chassis/team-b',
    ];
    for (const path of foreign) {
      const missing = `${path}-x`;
      const [one, two] = [await get(path, 'Basic team-a'), await get(missing, 'Basic team-a')];
      expect(one.status).to.equal(404);
      const text = JSON.stringify(one.body).replaceAll(path, missing);
      expect(text).to.equal(JSON.stringify(two.body));
      const headers = ({
        date,
        'x-request-id': id,
        'content-length': length,
        ...rest
      }: Record<string, string>): unknown => rest;
      expect(headers(one.headers)).to.deep.equal(headers(two.headers));
    }
  });

  it('is all that its actions reach', async () => {
    const answer = await service.agent
      .post('/redfish/v1/Systems/team-b.db-2/Actions/ComputerSystem.Reset')
      .set('Authorization', 'Basic team-a')
      .send({ ResetType: 'ForceOff' });
    expect(answer.status).to.equal(404);
    expect(service.performed).to.deep.equal([]);
  });
});

describe('another name of a system', () => {
  it('is its bare name where only one that the caller sees has it', async () => {
    const answer = await get('/redfish/v1/Systems/db-2', 'Basic admin');
    expect(answer.status).to.equal(200);
    expect(answer.body).to.include({ '@odata.id': '/redfish/v1/Systems/team-b.db-2' });
    expect(answer.headers['link']).to.equal('</redfish/v1/Systems/team-b.db-2>; rel=canonical');
    expect(answer.headers['deprecation']).to.match(/^@\d+$/);
  });

  it('is 404 where two have it, unless the caller sees only one', async () => {
    expect((await get('/redfish/v1/Systems/web-1', 'Basic admin')).status).to.equal(404);
    const answer = await get('/redfish/v1/Systems/web-1', 'Basic team-a');
    expect(answer.body).to.include({ Id: 'team-a.web-1' });
  });

  it('never takes the place of an exact Id', async () => {
    // A VM of team-b is called team-a.web-1, which is also the Id of a VM of team-a.
    const answer = await get('/redfish/v1/Systems/team-a.web-1', 'Basic admin');
    expect(answer.body).to.include({ '@odata.id': '/redfish/v1/Systems/team-a.web-1' });
    expect(answer.headers).not.to.have.property('link');
  });

  it('is never an Id: where the VM of an Id is gone, nobody else answers in its place', async () => {
    // A VM of team-b is called team-c.web-9, and team-c has no VM web-9 (any more).
    const id = 'team-c.web-9';
    expect((await get(`/redfish/v1/Systems/team-b.${id}`, 'Basic admin')).status).to.equal(200);
    expect((await get(`/redfish/v1/Systems/${id}`, 'Basic admin')).status).to.equal(404);
    expect((await get(`/redfish/v1/Chassis/team-b/Systems/${id}`, 'Basic admin')).status).to.equal(404);
    const before = service.performed.length;
    const action = await service.agent
      .post(`/redfish/v1/Systems/${id}/Actions/ComputerSystem.Reset`)
      .set('Authorization', 'Basic admin')
      .send({ ResetType: 'ForceOff' });
    expect(action.status).to.equal(404);
    expect(service.performed).to.have.length(before);
  });

  it('leads to the canonical path without the slash at the end', async () => {
    const { headers } = await get('/redfish/v1/Systems/db-2/', 'Basic admin');
    expect(headers['link']).to.equal('</redfish/v1/Systems/team-b.db-2>; rel=canonical');
  });

  it('is 404 for what the caller does not see', async () => {
    expect((await get('/redfish/v1/Systems/db-2', 'Basic team-a')).status).to.equal(404);
  });

  it('works for actions too', async () => {
    const answer = await service.agent
      .post('/redfish/v1/Systems/db-2/Actions/ComputerSystem.Reset')
      .set('Authorization', 'Basic admin')
      .send({ ResetType: 'On' });
    expect(answer.status).to.equal(204);
    expect(service.performed.at(-1)).to.deep.equal({ name: 'db-2', action: 'start' });
  });

  it('is the one below its chassis, by Id or by name', async () => {
    for (const name of ['web-1', 'team-a.web-1']) {
      const answer = await get(`/redfish/v1/Chassis/team-a/Systems/${name}`, 'Basic admin');
      expect(answer.body).to.include({ '@odata.id': '/redfish/v1/Systems/team-a.web-1' });
      expect(answer.headers['link']).to.equal('</redfish/v1/Systems/team-a.web-1>; rel=canonical');
      expect(answer.headers).not.to.have.property('deprecation');
    }
    const action = await service.agent
      .post('/redfish/v1/Chassis/team-a/Systems/web-1/Actions/ComputerSystem.Reset')
      .set('Authorization', 'Basic admin')
      .send({ ResetType: 'ForceOff' });
    expect(action.status).to.equal(204);
  });

  it('is 404 below a chassis that it is not in, or that the caller does not see', async () => {
    expect((await get('/redfish/v1/Chassis/team-a/Systems/db-2', 'Basic admin')).status).to.equal(404);
    expect((await get('/redfish/v1/Chassis/team-b/Systems/db-2', 'Basic team-a')).status).to.equal(404);
  });
});

describe("a chassis' Systems", () => {
  it('are the Systems collection with only its members', async () => {
    expect(await members('/redfish/v1/Chassis/team-b/Systems', 'Basic admin')).to.deep.equal([
      'team-b.web-1',
      'team-b.db-2',
      'team-b.team-a.web-1',
      'team-b.team-c.web-9',
    ]);
    const { body, headers } = await get('/redfish/v1/Chassis/team-b/Systems', 'Basic admin');
    expect(body).to.include({ '@odata.id': '/redfish/v1/Systems' });
    expect(headers['link']).to.equal('</redfish/v1/Systems>; rel=canonical');
  });

  it('are 404 where the caller does not see the chassis', async () => {
    expect((await get('/redfish/v1/Chassis/team-b/Systems', 'Basic team-a')).status).to.equal(404);
    expect((await get('/redfish/v1/Chassis/nowhere/Systems', 'Basic admin')).status).to.equal(404);
  });
});

describe('before the first list of VMs', () => {
  before(() => {
    service.synced = false;
  });
  after(() => {
    service.synced = true;
  });

  for (const path of [
    'Systems',
    'Systems/team-a.web-1',
    'Managers',
    'Managers/team-a.web-1',
    'Chassis',
    'Chassis/team-a',
  ]) {
    it(`${path} is 503 with Retry-After, never 404 or empty`, async () => {
      const answer = await get(`/redfish/v1/${path}`, 'Basic admin');
      expect(answer.status).to.equal(503);
      expect(answer.headers['retry-after']).to.equal('5');
    });
  }

  it('the service root is there', async () => {
    expect((await get('/redfish/v1/', 'Basic admin')).status).to.equal(200);
  });
});
