import { expect } from 'chai';
import type { Logger } from '../../src/telemetry/logger.ts';
import { createLogger } from '../../src/telemetry/pino-logger.ts';

type Line = Record<string, unknown>;

function logged(write: (logger: Logger) => void, level: 'debug' | 'info' = 'info'): { lines: Line[]; text: string } {
  let text = '';
  write(createLogger({ level, destination: { write: (chunk) => (text += chunk) } }));
  const lines = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
  return { lines, text };
}

describe('The logger', () => {
  it('writes lines of JSON with the name of the level, an ISO time and the fields', () => {
    const { lines } = logged((logger) => logger.warn({ requestId: 'r1', count: 2 }, 'careful'));
    expect(lines).to.have.length(1);
    const { time, ...others } = lines[0] ?? {};
    expect(others).to.deep.equal({ level: 'warn', requestId: 'r1', count: 2, msg: 'careful' });
    expect(time).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it('leaves out what is below its level, also in children', () => {
    const { lines } = logged((logger) => {
      logger.debug({}, 'no');
      logger.child({ a: 1 }).debug({}, 'no');
      logger.child({ a: 1 }).error({}, 'yes');
    });
    expect(lines.map(({ msg, a }) => [msg, a])).to.deep.equal([['yes', 1]]);
    expect(logged((logger) => logger.debug({}, 'yes'), 'debug').lines).to.have.length(1);
  });

  it('writes errors out, with their causes and their own fields', () => {
    const error = Object.assign(new TypeError('broken', { cause: new Error('below') }), { code: 'E1' });
    const [line] = logged((logger) => logger.error({ err: error }, 'failed')).lines;
    expect(line?.['err']).to.include({ type: 'TypeError', message: 'broken', code: 'E1' });
    expect(line?.['err']).to.have.nested.property('cause.message', 'below');
    expect(line?.['err']).to.have.property('stack').that.includes('pino-logger.test.ts');
  });

  const secret = 'hunter2';
  const carriers: Readonly<Record<string, object>> = {
    'headers in lower case': { headers: { authorization: secret, 'x-auth-token': secret, cookie: secret } },
    'headers as they were sent': {
      headers: { Authorization: secret, 'X-Auth-Token': [secret], 'Set-Cookie': [secret] },
    },
    'raw headers': { rawHeaders: ['Host', 'a', 'Authorization', secret, 'X-Auth-Token', secret] },
    'pairs of headers': { headers: [['authorization', secret]] },
    'a map of headers': { headers: new Map([['authorization', secret]]) },
    'fields at the top': { password: secret, passwordHash: secret, token: secret, clientSecret: secret },
    'a configuration': { config: { users: [{ username: 'a', password: secret }] } },
    'a body in Redfish spelling': {
      body: { UserName: 'a', Password: secret, NewPassword: secret, OldPassword: secret },
    },
    'an error of an HTTP client': {
      err: Object.assign(new Error('x'), { request: { headers: { Authorization: secret } } }),
    },
    'the cause of an error': { err: new Error('x', { cause: Object.assign(new Error('y'), { token: secret }) }) },
    'an object with a JSON form': { ctx: { toJSON: () => ({ request: { header: { authorization: secret } } }) } },
    'a kubeconfig': { user: { 'client-key-data': secret, keyData: secret, token: secret } },
    bytes: { body: Buffer.from(secret) },
  };
  for (const [what, fields] of Object.entries(carriers)) {
    it(`hides secrets in ${what}`, () => {
      for (const write of [
        (logger: Logger) => logger.info(fields, 'x'),
        (logger: Logger) => logger.child(fields).info({}, 'x'),
      ]) {
        const { text, lines } = logged(write);
        expect(lines).to.have.length(1);
        expect(text).to.not.include(secret);
      }
    });
  }

  it('shows what only sounds like a secret', () => {
    const [line] = logged((logger) =>
      logger.info({ secretName: 'redfish-accounts', tokens: 3, auth: 'basic' }, 'x'),
    ).lines;
    expect(line).to.include({ secretName: 'redfish-accounts', tokens: 3, auth: 'basic' });
  });

  it('survives what has no JSON form, and changes nothing that it was given', () => {
    const circle: Record<string, unknown> = { big: 10n, password: secret };
    circle['self'] = circle;
    const deep = Array.from({ length: 20 }).reduce<object>((inner) => ({ inner }), {});
    const [line] = logged((logger) => logger.info({ circle, deep, gone: undefined, set: new Set([1]) }, 'x')).lines;
    expect(line?.['circle']).to.deep.equal({ big: '10', password: '[hidden]', self: '[circular]' });
    expect(line?.['set']).to.deep.equal([1]);
    expect(JSON.stringify(line?.['deep'])).to.include('[deep]');
    expect(circle['password']).to.equal(secret);
  });
});
