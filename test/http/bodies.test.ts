import { connect } from 'node:net';
import { expect } from 'chai';
import { stubMachine, stubService } from './stub-service.ts';

const service = stubService([stubMachine({ namespace: 'team-a', name: 'web-1' }, { phase: 'Running' })]);
const reset = '/redfish/v1/Systems/team-a.web-1/Actions/ComputerSystem.Reset';

interface Message {
  readonly MessageId: string;
  readonly MessageArgs: readonly string[];
  readonly Resolution: string;
  readonly RelatedProperties?: readonly string[];
}

interface Expected {
  readonly status: number;
  readonly message: string;
  readonly args?: readonly string[];
  readonly related?: readonly string[];
}

async function post(
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{
  status: number;
  code: string;
  messages: readonly Message[];
}> {
  const answer = await service.agent
    .post(reset)
    .set({ Authorization: 'Basic admin', 'Content-Type': 'application/json', ...headers })
    .send(body);
  const error = (answer.body as { error?: { code: string; '@Message.ExtendedInfo': readonly Message[] } }).error;
  return { status: answer.status, code: error?.code ?? '', messages: error?.['@Message.ExtendedInfo'] ?? [] };
}

describe('the body of a Reset', () => {
  const action = 'ComputerSystem.Reset';
  const refused: readonly (readonly [string, string, Expected])[] = [
    [
      'with a ResetType that is not in the list',
      '{"ResetType":"Explode"}',
      {
        status: 400,
        message: 'ActionParameterValueNotInList',
        args: ['Explode', 'ResetType', action],
        related: ['#/ResetType'],
      },
    ],
    [
      'with a ResetType of the standard that a VM does not have',
      '{"ResetType":"Nmi"}',
      { status: 400, message: 'ActionParameterValueNotInList', args: ['Nmi', 'ResetType', action] },
    ],
    [
      'with a ResetType in the wrong case',
      '{"ResetType":"on"}',
      { status: 400, message: 'ActionParameterValueNotInList', args: ['on', 'ResetType', action] },
    ],
    [
      'without a ResetType',
      '{}',
      { status: 400, message: 'ActionParameterMissing', args: [action, 'ResetType'], related: ['#/ResetType'] },
    ],
    ['of no bytes', '', { status: 400, message: 'ActionParameterMissing', args: [action, 'ResetType'] }],
    [
      'with a number as ResetType',
      '{"ResetType":5}',
      { status: 400, message: 'ActionParameterValueTypeError', args: ['5', 'ResetType', action] },
    ],
    [
      'with null as ResetType',
      '{"ResetType":null}',
      { status: 400, message: 'ActionParameterValueTypeError', args: ['null', 'ResetType', action] },
    ],
    [
      'with a list as ResetType',
      '{"ResetType":["On"]}',
      { status: 400, message: 'ActionParameterValueTypeError', args: ['["On"]', 'ResetType', action] },
    ],
    [
      'with a parameter too many',
      '{"ResetType":"On","Delay":1}',
      { status: 400, message: 'ActionParameterUnknown', args: [action, 'Delay'], related: ['#/Delay'] },
    ],
    [
      'with a parameter named __proto__',
      '{"ResetType":"On","__proto__":{}}',
      { status: 400, message: 'ActionParameterUnknown', args: [action, '__proto__'] },
    ],
    ['that is a list', '[{"ResetType":"On"}]', { status: 400, message: 'UnrecognizedRequestBody', args: [] }],
    ['that is a string', '"On"', { status: 400, message: 'UnrecognizedRequestBody', args: [] }],
    ['that is null', 'null', { status: 400, message: 'UnrecognizedRequestBody', args: [] }],
    ['that is not JSON', '{"ResetType":', { status: 400, message: 'MalformedJSON', args: [] }],
    ['that is a form', 'ResetType=On', { status: 400, message: 'MalformedJSON', args: [] }],
    ['of brackets without end', '['.repeat(100_000), { status: 400, message: 'MalformedJSON', args: [] }],
  ];
  for (const [what, body, { status, message, args, related }] of refused) {
    it(`${what} is ${status} ${message}`, async () => {
      const answer = await post(body);
      expect(answer.status).to.equal(status);
      expect(answer.messages.map(({ MessageId }) => MessageId.split('.').at(-1))).to.deep.equal([message]);
      expect(answer.code).to.equal(answer.messages[0]?.MessageId);
      if (args) expect(answer.messages[0]?.MessageArgs).to.deep.equal(args);
      if (related) expect(answer.messages[0]?.RelatedProperties).to.deep.equal(related);
      expect(service.performed).to.deep.equal([]);
    });
  }

  it('with two problems hears of both, under GeneralError', async () => {
    const answer = await post('{"ResetType":"Explode","Delay":1}');
    expect(answer.status).to.equal(400);
    expect(answer.code).to.match(/\.GeneralError$/);
    expect(answer.messages.map(({ MessageId }) => MessageId.split('.').at(-1))).to.have.members([
      'ActionParameterValueNotInList',
      'ActionParameterUnknown',
    ]);
  });

  it('with a wrong ResetType is told the right ones', async () => {
    const { messages } = await post('{"ResetType":"Explode"}');
    expect(messages[0]?.Resolution).to.contain('ForceOff').and.to.contain('GracefulRestart');
  });

  it('with a very long ResetType is answered shortly', async () => {
    const { messages } = await post(JSON.stringify({ ResetType: 'x'.repeat(100_000) }));
    expect(messages[0]?.MessageArgs[0]).to.have.length.below(300);
  });

  it('of another media type is 415', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'application/xml', 'nonsense']) {
      const answer = await post('{"ResetType":"On"}', { 'Content-Type': type });
      expect(answer.status, type).to.equal(415);
      expect(answer.messages[0]?.MessageArgs).to.deep.equal(['Content-Type']);
    }
  });

  it('that is compressed is 415', async () => {
    const answer = await post('{"ResetType":"On"}', { 'Content-Encoding': 'gzip' });
    expect(answer.status).to.equal(415);
    expect(answer.messages[0]?.MessageArgs).to.deep.equal(['Content-Encoding']);
  });

  it('of more than 1 MiB is 413, announced or not', async () => {
    const tooLarge = JSON.stringify({ ResetType: 'x'.repeat(1024 * 1024) });
    const announced = await post(tooLarge);
    expect(announced.status).to.equal(413);
    expect(announced.messages[0]?.MessageId).to.match(/\.PayloadTooLarge$/);
    expect(await chunked(tooLarge)).to.match(/^HTTP\/1\.1 413 /);
  });

  it('that is not UTF-8 is MalformedJSON', async () => {
    const answer = await rawPost(
      Buffer.concat([Buffer.from('{"ResetType":"'), Buffer.from([0xff]), Buffer.from('"}')]),
    );
    expect(answer)
      .to.match(/^HTTP\/1\.1 400 /)
      .and.to.contain('MalformedJSON');
  });

  it('is not read of somebody who may not reset', async () => {
    const answer = await post('not even JSON', { Authorization: 'Basic reader' });
    expect(answer.status).to.equal(403);
    expect(answer.messages[0]?.MessageId).to.match(/\.InsufficientPrivilege$/);
  });

  describe('is accepted', () => {
    const accepted: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
      ['as JSON', '{"ResetType":"On"}', {}],
      ['with a charset', '{"ResetType":"On"}', { 'Content-Type': 'application/json;charset=utf-8' }],
      ['with annotations, which are ignored', '{"@odata.type":"#x","ResetType":"On"}', {}],
    ];
    for (const [what, body, headers] of accepted) {
      it(what, async () => {
        const before = service.performed.length;
        const answer = await post(body, headers);
        expect(answer.status).to.equal(204);
        expect(service.performed.slice(before)).to.deep.equal([{ name: 'web-1', action: 'start' }]);
      });
    }

    it('without a Content-Type', async () => {
      expect(await rawPost(Buffer.from('{"ResetType":"On"}'))).to.match(/^HTTP\/1\.1 204 /);
    });

    it('with a key twice: the last one wins, for the validator and the handler alike', async () => {
      expect((await post('{"ResetType":"Explode","ResetType":"ForceOff"}')).status).to.equal(204);
      expect(service.performed.at(-1)).to.deep.equal({ name: 'web-1', action: 'kill' });
      expect((await post('{"ResetType":"ForceOff","ResetType":"Explode"}')).status).to.equal(400);
    });
  });

  it('of a GET is ignored', async () => {
    const answer = await service.agent.get('/redfish/v1/').set('Content-Type', 'application/json').send('{}');
    expect(answer.status).to.equal(200);
  });
});

/** A body without a length in front of it. */
function chunked(body: string): Promise<string> {
  const head = `POST ${reset} HTTP/1.1\r\nHost: x\r\nAuthorization: Basic admin\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`;
  return exchange(Buffer.from(`${head}${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`));
}

/** A body without a Content-Type. */
function rawPost(body: Buffer): Promise<string> {
  const head = `POST ${reset} HTTP/1.1\r\nHost: x\r\nAuthorization: Basic admin\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n`;
  return exchange(Buffer.concat([Buffer.from(head), body]));
}

function exchange(bytes: Buffer): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(service.port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      answer += chunk;
    });
    // The service may end the connection while the body is still on its way.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(answer);
    });
    socket.write(bytes);
  });
}
