import { expect } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import type { Server } from 'node:https';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TLSSocket } from 'node:tls';
import { loadKubeConfig } from '../../src/kubevirt/client/kubeconfig.ts';
import { createTransport } from '../../src/kubevirt/client/transport.ts';
import type { Transport } from '../../src/kubevirt/client/transport.ts';
import { noMetrics } from '../../src/kubevirt/metrics.ts';
import { makeCertificates } from '../../src/simulator/front/certificates.ts';
import type { Certificates } from '../../src/simulator/front/certificates.ts';
import { ShiftedClock } from './clocks.ts';
import { kubeConfigFor, ScriptedApiServer } from './scripted-api-server.ts';
import { failureOf, get, transportTo } from './scripted-transport.ts';

let folder: string;

beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'rotation-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('a token that rotates', () => {
  let server: ScriptedApiServer;
  let transport: Transport;
  let clock: ShiftedClock;
  const write = (token: string): void => writeFileSync(join(folder, 'token'), `${token}\n`);

  beforeEach(async () => {
    server = await ScriptedApiServer.start();
    clock = new ShiftedClock();
    write('first');
    transport = transportTo(server.url, { user: { tokenFile: join(folder, 'token') }, clock, maxSockets: 64 });
  });

  afterEach(async () => {
    transport.close();
    await server.close();
  });

  it('is read again in time, before the old one expires', async () => {
    const used: string[] = [];
    server.route((asked) => {
      used.push(asked.request.headers.authorization ?? '');
      asked.json(200, {});
      return true;
    });
    await transport.call(get);
    write('second');
    await transport.call(get);
    clock.pass(31);
    await transport.call(get);
    expect(used).to.deep.equal(['Bearer first', 'Bearer first', 'Bearer second']);
  });

  it('costs each of fifty calls that are refused at once one more try, whatever they are', async () => {
    await Promise.all([transport.call(get), server.next().then((asked) => asked.json(200, {}))]);
    write('second');
    let refused = 0;
    server.route((asked) => {
      if (asked.request.headers.authorization === 'Bearer second') asked.json(200, { ok: true });
      else asked.status(401, 'Unauthorized', 'Unauthorized', { n: String((refused += 1)) });
      return true;
    });
    const calls = Array.from({ length: 50 }, (_, index) =>
      transport.call(index % 2 === 0 ? get : { ...get, method: 'PUT', body: {} }),
    );
    expect(new Set((await Promise.all(calls)).map((reply) => JSON.stringify(reply)))).to.have.length(1);
    expect(refused).to.be.at.most(50);
    const watch = transport.watch({ ...get, verb: 'watch' });
    server.route(() => false);
    (await server.next()).openWatch();
    (await watch).destroy();
  });

  it('that is expired for good is an error after two tries, not an endless loop', async () => {
    let tries = 0;
    server.route((asked) => {
      tries += 1;
      asked.status(401, 'Unauthorized', 'Unauthorized');
      return true;
    });
    expect((await failureOf(transport.read(get))).code).to.equal(401);
    expect(tries).to.equal(2);
  });
});

describe('certificates that rotate', () => {
  let server: Server;
  let transport: Transport;
  let sockets: Set<TLSSocket>;
  let held: (() => void)[];
  let first: Certificates;
  let second: Certificates;
  let clock: ShiftedClock;

  const trust = ({ ca, client }: Certificates): void => {
    writeFileSync(join(folder, 'ca.crt'), ca);
    writeFileSync(join(folder, 'client.crt'), client.cert);
    writeFileSync(join(folder, 'client.key'), client.key);
  };
  /** The server's own certificate, and whose clients it trusts. */
  const present = ({ ca, server: own }: Certificates): void => server.setSecureContext({ ...own, ca });

  beforeEach(async () => {
    [first, second] = await Promise.all([makeCertificates('127.0.0.1', 'one'), makeCertificates('127.0.0.1', 'two')]);
    sockets = new Set();
    held = [];
    const options = { ...first.server, ca: first.ca, requestCert: true, rejectUnauthorized: false };
    server = createServer(options, (request: IncomingMessage, response) => {
      const { socket } = request;
      if (!(socket instanceof TLSSocket)) throw new Error('no TLS');
      sockets.add(socket);
      const subject = socket.getPeerCertificate().subject as { CN?: string } | undefined;
      const answer = (): void =>
        void response.end(JSON.stringify({ client: socket.authorized ? subject?.CN : 'nobody' }));
      if (request.url?.includes('held')) held.push(answer);
      else answer();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    trust(first);
    clock = new ShiftedClock();
    const { port } = server.address() as AddressInfo;
    const text = kubeConfigFor(
      `https://127.0.0.1:${port}`,
      { 'client-certificate': join(folder, 'client.crt'), 'client-key': join(folder, 'client.key') },
      { 'certificate-authority': join(folder, 'ca.crt') },
    );
    transport = createTransport({
      kubeConfig: loadKubeConfig({ text }),
      clock,
      random: () => 0.5,
      metrics: noMetrics,
      userAgent: 'test',
      limits: { connectTimeoutMs: 5000, responseTimeoutMs: 5000, maxBodyBytes: 1_000_000, maxStreamedBytes: 1_000_000 },
      maxSockets: 4,
    });
  });

  afterEach(async () => {
    transport.close();
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  it('are trusted at the next call after one that failed, without a wait', async () => {
    expect(await transport.call(get)).to.deep.equal({ client: 'one' });
    present(second);
    server.closeAllConnections();
    expect(await failureOf(transport.read(get))).to.include({ code: 0, reason: 'ConnectFailed' });
    trust(second);
    expect(await transport.call(get)).to.deep.equal({ client: 'two' });
  });

  it('give later calls connections of their own, let running ones end, and leave no old connection open', async () => {
    const running = transport.call({ ...get, path: '/held' });
    await transport.call(get);
    while (held.length === 0) await new Promise((resolve) => setImmediate(resolve));
    present(second);
    trust(second);
    clock.pass(31);
    const old = [...sockets];
    // The new CA doesn't know the old certificate, and the other way round.
    expect(await transport.call(get)).to.deep.equal({ client: 'two' });
    held.forEach((answer) => answer());
    expect(await running).to.deep.equal({ client: 'one' });
    await Promise.all(old.map(async (socket) => socket.destroyed || once(socket, 'close')));
    expect(await transport.call(get)).to.deep.equal({ client: 'two' });
  });
});

describe('a Retry-After', () => {
  let server: ScriptedApiServer;

  beforeEach(async () => (server = await ScriptedApiServer.start()));
  afterEach(() => server.close());

  it('that is a date counts from the clock of who sent it, and never for longer than an hour', async () => {
    const transport = transportTo(server.url);
    const inFuture = (hours: number, seconds = 0): string =>
      new Date(Date.now() + hours * 3_600_000 + seconds * 1000).toUTCString();
    const answers: readonly (readonly [Record<string, string>, number])[] = [
      [{ date: inFuture(9), 'retry-after': inFuture(9, 7) }, 7],
      [{ date: inFuture(-9), 'retry-after': inFuture(-9, 7) }, 7],
      [{ date: inFuture(0), 'retry-after': inFuture(48) }, 3600],
      [{ 'retry-after': '99999999999999999999' }, 3600],
    ];
    for (const [headers, expected] of answers) {
      const failed = failureOf(transport.call(get));
      const asked = await server.next();
      asked.response.sendDate = false;
      asked.status(503, 'ServiceUnavailable', 'no', headers);
      expect((await failed).retryAfter).to.equal(expected);
    }
    transport.close();
  });
});
