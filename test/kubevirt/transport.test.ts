import { expect } from 'chai';
import { retryAfterSeconds } from '../../src/kubevirt/client/api-error.ts';
import type { Transport } from '../../src/kubevirt/client/transport.ts';
import { systemClock } from '../../src/kubevirt/clock.ts';
import type { Clock } from '../../src/kubevirt/clock.ts';
import { noMetrics } from '../../src/kubevirt/metrics.ts';
import { ScriptedApiServer } from './scripted-api-server.ts';
import { failureOf, get, isTimeout, transportTo } from './scripted-transport.ts';
import { ManualClock } from './clocks.ts';

describe('the transport to the API server', () => {
  let server: ScriptedApiServer;
  let transport: Transport;

  beforeEach(async () => {
    server = await ScriptedApiServer.start();
    transport = transportTo(server.url);
  });

  afterEach(async () => {
    transport.close();
    await server.close();
  });

  it('sends JSON with its name and the asked Accept, and returns parsed JSON', async () => {
    const reply = transport.call({ ...get, method: 'PUT', body: { gracePeriod: 0 }, accept: 'application/json, */*' });
    const asked = await server.next();
    expect(asked.request.method).to.equal('PUT');
    expect(asked.body).to.equal('{"gracePeriod":0}');
    expect(asked.request.headers).to.include({
      accept: 'application/json, */*',
      'user-agent': 'product/1',
      'content-type': 'application/json',
      'content-length': '17',
    });
    asked.json(200, { a: 'ä' });
    expect(await reply).to.deep.equal({ a: 'ä' });
  });

  it('takes an empty answer for undefined and keeps a prefix of the server URL', async () => {
    const prefixed = transportTo(`${server.url}/k8s/clusters/c1/`);
    const reply = prefixed.call({ ...get, method: 'PUT' });
    const asked = await server.next();
    expect(asked.url.pathname).to.equal('/k8s/clusters/c1/apis/x');
    expect(asked.request.headers['content-length']).to.equal('0');
    asked.response.writeHead(202).end();
    expect(await reply).to.equal(undefined);
    prefixed.close();
  });

  it('uses one connection again and again, and not more than its limit at once', async () => {
    server.route((asked) => {
      asked.json(200, {});
      return true;
    });
    for (let count = 0; count < 5; count += 1) await transport.call(get);
    expect(server.connections).to.equal(1);
    await Promise.all(Array.from({ length: 40 }, () => transport.call(get)));
    expect(server.connections).to.be.at.most(4);
  });

  it('lets open watches take no connection from calls', async () => {
    const small = transportTo(server.url, { maxSockets: 1 });
    for (let count = 0; count < 3; count += 1) {
      const opened = small.watch({ ...get, verb: 'watch' });
      (await server.next()).openWatch();
      await opened;
    }
    const reply = small.call(get);
    (await server.next()).json(200, { ok: true });
    expect(await reply).to.deep.equal({ ok: true });
    small.close();
  });

  it('reads an error from a Status', async () => {
    const failed = failureOf(transport.call(get));
    (await server.next()).json(429, {
      kind: 'Status',
      code: 429,
      reason: 'TooManyRequests',
      message: 'slow down',
      details: { retryAfterSeconds: 7 },
    });
    expect(await failed).to.include({ code: 429, reason: 'TooManyRequests', message: 'slow down', retryAfter: 7 });
  });

  it('reads an error from plain text, with Retry-After', async () => {
    const failed = failureOf(transport.call(get));
    (await server.next()).response
      .writeHead(500, { 'Retry-After': '3' })
      .end('VMI does not have guest agent connected');
    expect(await failed).to.include({ code: 500, message: 'VMI does not have guest agent connected', retryAfter: 3 });
  });

  it('understands Retry-After in seconds and as a date', () => {
    const now = Date.parse('2026-01-01T00:00:00Z');
    const answers = ['12', 'Thu, 01 Jan 2026 00:00:30 GMT', 'soon', undefined].map((text) =>
      retryAfterSeconds(text, now),
    );
    expect(answers).to.deep.equal([12, 30, undefined, undefined]);
  });

  it('tries a read again when the API server is busy, waiting as long as it is told', async () => {
    const waits: number[] = [];
    const after = (ms: number, run: () => void): (() => void) => {
      waits.push(ms);
      return systemClock.after(isTimeout(ms) ? ms : 0, run);
    };
    const patient = transportTo(server.url, { clock: { ...systemClock, after } });
    const answers = [429, 503, 200];
    server.route((asked) => {
      asked.json(answers.shift() ?? 500, { kind: 'Status', message: 'm' }, { 'Retry-After': '2' });
      return true;
    });
    expect(await patient.read(get)).to.include({ message: 'm' });
    expect(waits.filter((ms) => ms === 2000)).to.have.length(2);
    patient.close();
  });

  it('tries a read no more than three times, and a write never again', async () => {
    const quick: Clock = { ...systemClock, after: (ms, run) => systemClock.after(isTimeout(ms) ? ms : 0, run) };
    const reader = transportTo(server.url, { clock: quick });
    let count = 0;
    server.route((asked) => {
      count += 1;
      asked.status(503, 'ServiceUnavailable', 'down');
      return true;
    });
    expect(await failureOf(reader.read(get))).to.include({ code: 503 });
    expect(count).to.equal(3);
    await failureOf(reader.call({ ...get, method: 'PUT' }));
    expect(count).to.equal(4);
    reader.close();
  });

  it('does not wait for a Retry-After that is too long for a client behind it', async () => {
    const failed = failureOf(transport.read(get));
    (await server.next()).status(503, 'ServiceUnavailable', 'maintenance', { 'Retry-After': '600' });
    expect(await failed).to.include({ code: 503, retryAfter: 600 });
  });

  it('turns broken connections and useless answers into errors of code 0', async () => {
    const cut = failureOf(transport.call(get));
    (await server.next()).cut();
    expect(await cut).to.include({ code: 0, reason: 'ConnectionLost' });

    const half = failureOf(transport.call(get));
    const asked = await server.next();
    asked.response.writeHead(200, { 'Content-Length': '100' });
    asked.response.write('{"a":');
    asked.response.destroy();
    expect(await half).to.include({ code: 0, reason: 'ConnectionLost' });

    const odd = failureOf(transport.call(get));
    (await server.next()).text(200, '<html>');
    expect(await odd).to.include({ code: 0, reason: 'BadReply' });

    const large = failureOf(transport.call(get));
    (await server.next()).text(200, 'x'.repeat(1_000_001));
    expect(await large).to.include({ code: 0, reason: 'TooLarge' });
  });

  it('says that nobody listens', async () => {
    await server.close();
    expect(await failureOf(transport.call(get))).to.include({ code: 0, reason: 'ConnectFailed' });
  });

  it('does not read again what had no answer in its time, because a client has waited for that already', async () => {
    const clock = new ManualClock();
    const waiting = transportTo(server.url, { clock });
    const failed = failureOf(waiting.read(get));
    await server.next();
    clock.advance(5000);
    expect(await failed).to.include({ code: 0, reason: 'ResponseTimeout' });
    waiting.close();
  });

  it('gives up an answer that does not come in time', async () => {
    const clock = new ManualClock();
    const waiting = transportTo(server.url, { clock });
    const failed = failureOf(waiting.call(get));
    await server.next();
    clock.advance(5000);
    expect(await failed).to.include({ code: 0, reason: 'ResponseTimeout' });
    const body = failureOf(waiting.call(get));
    const asked = await server.next();
    asked.response.writeHead(200).write('{');
    clock.advance(5000);
    expect(await body).to.include({ code: 0, reason: 'ResponseTimeout' });
    waiting.close();
  });

  it('reports every request with its code', async () => {
    const seen: string[] = [];
    const metrics = {
      ...noMetrics,
      request: (fields: { verb: string; resource: string; code: number }) =>
        seen.push(`${fields.verb} ${fields.resource} ${fields.code}`),
    };
    const counted = transportTo(server.url, { metrics });
    const good = counted.call(get);
    (await server.next()).json(200, {});
    await good;
    const bad = failureOf(counted.call(get));
    (await server.next()).cut();
    await bad;
    expect(seen).to.deep.equal(['get virtualmachines 200', 'get virtualmachines 0']);
    counted.close();
  });
});
