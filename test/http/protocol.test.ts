import { connect } from 'node:net';
import { expect } from 'chai';
import { loadErrorValidator } from '../../generated/validators/responses.ts';
import { stubMachine, stubService } from './stub-service.ts';

const machines = [
  stubMachine({ namespace: 'team-a', name: 'web-1' }, { phase: 'Running' }),
  stubMachine({ namespace: 'team-a', name: 'db-1' }),
];
const service = stubService(machines);
const system = '/redfish/v1/Systems/team-a.web-1';
const reset = `${system}/Actions/ComputerSystem.Reset`;

interface Answer {
  readonly status: number;
  readonly body: { readonly error: { readonly code: string; readonly '@Message.ExtendedInfo': readonly Message[] } };
}
interface Message {
  readonly MessageId: string;
  readonly MessageArgs: readonly string[];
  readonly Message: string;
  readonly Resolution: string;
  readonly Severity: string;
  readonly RelatedProperties?: readonly string[];
}

const messagesOf = (answer: Answer): readonly Message[] => answer.body.error['@Message.ExtendedInfo'];
const keyOf = (message: Message | undefined): string => message?.MessageId.split('.').at(-1) ?? '';

async function fitsSchema(answer: string): Promise<boolean> {
  return (await loadErrorValidator())(JSON.parse(answer.slice(answer.indexOf('{'))));
}

/** Sends bytes as they are and gives what comes back until the connection ends. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(service.port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      answer += chunk;
    });
    socket.on('end', () => {
      resolve(answer);
    });
    socket.on('error', reject);
    socket.write(text);
  });
}

describe('a request without credentials', () => {
  for (const path of ['/redfish', '/redfish/v1', '/redfish/v1/', '/redfish/v1/odata', '/redfish/v1/$metadata']) {
    it(`may read ${path}`, async () => {
      expect((await service.agent.get(path)).status).to.equal(200);
      expect((await service.agent.head(path)).status).to.equal(200);
    });
  }

  for (const path of ['/redfish/v1/Systems', system, '/redfish/v1/Nowhere', '/', '/redfish/v2', '/redfish//v1']) {
    it(`is 401 at ${path}, whether that exists or not`, async () => {
      const answer = await service.agent.get(path);
      expect(answer.status).to.equal(401);
      expect(answer.headers['www-authenticate']).to.match(/^Basic /);
      expect(keyOf(messagesOf(answer)[0])).to.equal('NoValidSession');
    });
  }

  it('may not write to what it may read', async () => {
    expect((await service.agent.post('/redfish/v1/').send({})).status).to.equal(401);
    expect((await service.agent.delete('/redfish/v1/')).status).to.equal(401);
  });

  it('may log in, and nothing else at the URI of the sessions', async () => {
    const sessions = '/redfish/v1/SessionService/Sessions';
    const login = { UserName: 'admin', Password: 'admin-password' };
    expect((await service.agent.post(sessions).send(login)).status).to.equal(201);
    expect((await service.agent.post(`${sessions}/Members`).send(login)).status).to.equal(201);
    expect((await service.agent.get(sessions)).status).to.equal(401);
    expect((await service.agent.get(`${sessions}/Members`)).status).to.equal(401);
    expect((await service.agent.post('/redfish/v1/AccountService/Accounts/Members').send({})).status).to.equal(401);
  });

  it('with wrong credentials is 401 and hears nothing of what it sent', async () => {
    const answer = await service.agent.get(system).set('Authorization', 'Basic d3Jvbmc6UGFzc3cwcmQ=');
    expect(answer.status).to.equal(401);
    expect(answer.text).not.to.contain('d3Jvbmc6UGFzc3cwcmQ=');
  });
});

describe('every answer', () => {
  it('carries the protocol version, no caching, and a request id', async () => {
    for (const path of ['/redfish/v1/', system, '/redfish/v1/Nowhere']) {
      const { headers } = await service.agent.get(path).set('Authorization', 'Basic admin');
      expect(headers).to.include({ 'odata-version': '4.0', 'cache-control': 'no-cache' });
      expect(headers['x-request-id']).to.match(/^[\w.-]{1,64}$/);
    }
  });

  it("repeats the client's request id when it is a safe one, and in the log", async () => {
    const answer = await service.agent
      .get('/redfish/v1/Nowhere')
      .set('Authorization', 'Basic admin')
      .set('X-Request-Id', 'deploy-42');
    expect(answer.headers['x-request-id']).to.equal('deploy-42');
    expect(service.log.at(-1)?.fields).to.include({ requestId: 'deploy-42', status: 404 });
  });

  it('says which methods the resource has when it is read', async () => {
    const answer = await service.agent.get(system).set('Authorization', 'Basic admin');
    expect(answer.headers['allow']).to.equal('GET, HEAD');
    expect(answer.headers['content-type']).to.equal('application/json; charset=utf-8');
  });

  it('to HEAD is that of GET without the body', async () => {
    const get = await service.agent.get(system).set('Authorization', 'Basic admin');
    const head = await service.agent.head(system).set('Authorization', 'Basic admin');
    expect(head.status).to.equal(200);
    expect(head.headers['content-length']).to.equal(get.headers['content-length']);
    expect(head.text).to.equal(undefined);
  });
});

describe('a path', () => {
  const nothing: readonly string[] = [
    '/redfish/v1/Systems/team-a.nobody',
    '/redfish/v1/Systems/nobody',
    '/redfish/v1/Systems/..',
    '/redfish/v1/Systems/%2e%2e',
    '/redfish/v1/Systems/%2e%2e/Managers',
    '/redfish/v1/Systems/../Managers',
    '/redfish/v1/./Systems',
    '/redfish//v1/Systems',
    '/redfish/v1//Systems',
    '/redfish/v1/Systems//',
    '//redfish/v1/Systems',
    '/redfish/v1/Systems/team-a.web-1%00',
    '/redfish/v1/Systems/%00',
    '/redfish/v1/Systems/team-a%2Fweb-1',
    '/redfish/v1/Systems/%zz',
    '/redfish/v1/systems',
    '/redfish/v1/Systems#x',
    `/redfish/v1/Systems/${'a'.repeat(10_000)}`,
    `/redfish/v1/Systems/team-a.${'a'.repeat(10_000)}/Actions/ComputerSystem.Reset`,
  ];
  for (const path of nothing) {
    it(`${path.slice(0, 60)} is 404, and the answer names it`, async () => {
      const answer = await raw(
        `GET ${path} HTTP/1.1\r\nHost: x\r\nAuthorization: Basic admin\r\nConnection: close\r\n\r\n`,
      );
      expect(answer).to.match(/^HTTP\/1\.1 404 /);
      const body = JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4)) as Answer['body'];
      const [message] = body.error['@Message.ExtendedInfo'];
      expect(keyOf(message)).to.equal('ResourceMissingAtURI');
      expect(message?.MessageArgs).to.deep.equal([path]);
    });
  }

  it('may end with a slash', async () => {
    expect((await service.agent.get('/redfish/v1/Systems/').set('Authorization', 'Basic admin')).status).to.equal(200);
  });

  it('may be absolute, as proxies send it', async () => {
    const answer = await raw(
      `GET http://bmc.example${system} HTTP/1.1\r\nHost: x\r\nAuthorization: Basic admin\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).to.match(/^HTTP\/1\.1 200 /);
  });

  it('may encode what need not be encoded', async () => {
    const answer = await service.agent.get('/redfish/v1/Systems/team%2Da.web-1').set('Authorization', 'Basic admin');
    expect(answer.status).to.equal(200);
  });

  it('is 404 without echoing it as markup', async () => {
    const answer = await service.agent.get('/redfish/v1/<script>').set('Authorization', 'Basic admin');
    expect(answer.status).to.equal(404);
    expect(answer.headers['content-type']).to.match(/^application\/json/);
  });
});

describe('a method', () => {
  const refused: readonly (readonly ['post' | 'patch' | 'put' | 'delete' | 'options', string, string])[] = [
    ['post', '/redfish/v1/', 'GET, HEAD'],
    ['delete', '/redfish/v1/', 'GET, HEAD'],
    ['patch', system, 'GET, HEAD'],
    ['put', system, 'GET, HEAD'],
    ['delete', system, 'GET, HEAD'],
    ['options', system, 'GET, HEAD'],
    ['post', '/redfish/v1/Systems', 'GET, HEAD'],
  ];
  for (const [method, path, allow] of refused) {
    it(`${method.toUpperCase()} of ${path} is 405 and says what is allowed`, async () => {
      const answer = await service.agent[method](path).set('Authorization', 'Basic admin').send({});
      expect(answer.status).to.equal(405);
      expect(answer.headers['allow']).to.equal(allow);
      expect(keyOf(messagesOf(answer)[0])).to.equal('OperationNotAllowed');
    });
  }

  it('GET of an action is 405 and says that it takes POST', async () => {
    const answer = await service.agent.get(reset).set('Authorization', 'Basic admin');
    expect(answer.status).to.equal(405);
    expect(answer.headers['allow']).to.equal('POST');
  });

  it('that HTTP knows and Redfish does not is 405', async () => {
    const answer = await raw(
      `PROPFIND ${system} HTTP/1.1\r\nHost: x\r\nAuthorization: Basic admin\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).to.match(/^HTTP\/1\.1 405 /);
  });

  it('that HTTP does not know is 501 with a Redfish error', async () => {
    const answer = await raw(`FAKEMETHODFORTEST ${system} HTTP/1.1\r\nHost: x\r\n\r\n`);
    expect(answer).to.match(/^HTTP\/1\.1 501 /);
    expect(answer).to.contain('Content-Type: application/json');
    expect(
      keyOf((JSON.parse(answer.slice(answer.indexOf('{'))) as Answer['body']).error['@Message.ExtendedInfo'][0]),
    ).to.equal('OperationNotAllowed');
  });

  it('CONNECT is 501: this is no proxy', async () => {
    const answer = await raw('CONNECT example.com:443 HTTP/1.1\r\nHost: x\r\n\r\n');
    expect(answer).to.match(/^HTTP\/1\.1 501 /);
    expect(await fitsSchema(answer)).to.equal(true);
  });

  it('of no kind at all is 400 with a Redfish error', async () => {
    for (const text of ['\u0016\u0003\u0001\r\n\r\n', 'GET\r\n\r\n', `GET /a\u0000b HTTP/1.1\r\nHost: x\r\n\r\n`]) {
      const answer = await raw(text);
      expect(answer).to.match(/^HTTP\/1\.1 (400|501) /);
      expect(await fitsSchema(answer)).to.equal(true);
    }
  });

  it('with headers beyond all measure is 431 with a Redfish error', async () => {
    const answer = await raw(`GET ${system} HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`);
    expect(answer).to.match(/^HTTP\/1\.1 431 /);
    expect(JSON.parse(answer.slice(answer.indexOf('{')))).to.have.nested.property('error.code');
  });
});

describe('a header', () => {
  it('Expect that nobody knows is 417 with a Redfish error', async () => {
    const answer = await raw(`GET ${system} HTTP/1.1\r\nHost: x\r\nExpect: a-miracle\r\nConnection: close\r\n\r\n`);
    expect(answer).to.match(/^HTTP\/1\.1 417 /);
    expect(await fitsSchema(answer)).to.equal(true);
  });

  it('Expect: 100-continue is answered before the body is sent', async () => {
    const answer = await raw(
      `POST ${reset} HTTP/1.1\r\nHost: x\r\nAuthorization: Basic admin\r\nExpect: 100-continue\r\nContent-Length: 18\r\nConnection: close\r\n\r\n{"ResetType":"On"}`,
    );
    expect(answer).to.match(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 204 /);
  });

  it('Host may be missing', async () => {
    expect(await raw('GET /redfish HTTP/1.1\r\nConnection: close\r\n\r\n')).to.match(/^HTTP\/1\.1 200 /);
    expect(await raw('GET /redfish HTTP/1.0\r\n\r\n')).to.match(/^HTTP\/1\.1 200 /);
  });
});

describe('a query parameter', () => {
  it('that starts with $ and is not supported is 501, with its name', async () => {
    const answer = await service.agent.get('/redfish/v1/Systems?$expand=.').set('Authorization', 'Basic admin');
    expect(answer.status).to.equal(501);
    expect(messagesOf(answer)[0]).to.deep.include({ MessageArgs: ['$expand'] });
  });

  it('of any other name is ignored', async () => {
    const answer = await service.agent.get('/redfish/v1/Systems?only&x=1').set('Authorization', 'Basic admin');
    expect(answer.status).to.equal(200);
  });
});
