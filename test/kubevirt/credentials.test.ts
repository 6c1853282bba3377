import { expect } from 'chai';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadKubeConfig } from '../../src/kubevirt/client/kubeconfig.ts';
import { createTransport } from '../../src/kubevirt/client/transport.ts';
import type { Transport } from '../../src/kubevirt/client/transport.ts';
import { systemClock } from '../../src/kubevirt/clock.ts';
import { noMetrics } from '../../src/kubevirt/metrics.ts';
import { kubeConfigFor, ScriptedApiServer } from './scripted-api-server.ts';
import { failureOf, get, transportTo } from './scripted-transport.ts';
import { ManualClock } from './clocks.ts';

describe('credentials', () => {
  it('refuse plain HTTP unless the kubeconfig allows it', () => {
    const text = kubeConfigFor('http://127.0.0.1:1', {}, {});
    const make = (): Transport =>
      createTransport({
        kubeConfig: loadKubeConfig({ text }),
        clock: systemClock,
        random: () => 0,
        metrics: noMetrics,
        userAgent: 'x',
        limits: { connectTimeoutMs: 1, responseTimeoutMs: 1, maxBodyBytes: 1, maxStreamedBytes: 1 },
        maxSockets: 1,
      });
    expect(make).to.throw('plain HTTP');
  });

  it('refuse a kubeconfig that names no cluster', () => {
    expect(() => loadKubeConfig({ text: '{"apiVersion":"v1","kind":"Config"}' })).to.throw('no current cluster');
  });

  it('read a token file anew after a 401, and send the call once more', async () => {
    const server = await ScriptedApiServer.start();
    const folder = mkdtempSync(join(tmpdir(), 'token-'));
    const tokenFile = join(folder, 'token');
    writeFileSync(tokenFile, 'old\n');
    const transport = transportTo(server.url, { user: { tokenFile } });
    try {
      const first = transport.call(get);
      const asked = await server.next();
      expect(asked.request.headers.authorization).to.equal('Bearer old');
      asked.json(200, {});
      await first;

      writeFileSync(tokenFile, 'new\n');
      const second = transport.call(get);
      (await server.next()).status(401, 'Unauthorized', 'Unauthorized');
      const again = await server.next();
      expect(again.request.headers.authorization).to.equal('Bearer new');
      again.json(200, { ok: true });
      expect(await second).to.deep.equal({ ok: true });

      const third = failureOf(transport.call(get));
      (await server.next()).status(401, 'Unauthorized', 'Unauthorized');
      (await server.next()).status(401, 'Unauthorized', 'Unauthorized');
      expect((await third).code).to.equal(401);
    } finally {
      transport.close();
      await server.close();
      rmSync(folder, { recursive: true });
    }
  });

  it('say so when a token file is missing', async () => {
    const transport = transportTo('http://127.0.0.1:1', { user: { tokenFile: '/nonexistent/token' } });
    expect(await failureOf(transport.call(get))).to.include({ code: 0, reason: 'Credentials' });
    transport.close();
  });

  it('come from an exec plugin too', async () => {
    const server = await ScriptedApiServer.start();
    const credential = { status: { token: 'from-plugin', expirationTimestamp: '2099-01-01T00:00:00Z' } };
    const exec = {
      command: process.execPath,
      args: ['-e', `console.log(${JSON.stringify(JSON.stringify(credential))})`],
    };
    const transport = transportTo(server.url, { user: { exec } });
    const reply = transport.call(get);
    const asked = await server.next();
    expect(asked.request.headers.authorization).to.equal('Bearer from-plugin');
    asked.json(200, {});
    await reply;
    transport.close();
    await server.close();
  });

  it('give up a server that takes the connection but never finishes TLS', async () => {
    const sockets: Socket[] = [];
    const mute = createServer((socket) => sockets.push(socket));
    mute.listen(0, '127.0.0.1');
    await once(mute, 'listening');
    const clock = new ManualClock();
    const { port } = mute.address() as AddressInfo;
    const transport = transportTo(`https://127.0.0.1:${port}`, { clock });
    const failed = failureOf(transport.call(get));
    await once(mute, 'connection');
    clock.advance(1000);
    expect(await failed).to.include({ code: 0, reason: 'ConnectTimeout' });
    transport.close();
    sockets.forEach((socket) => socket.destroy());
    mute.close();
  });
});

describe('an exec plugin that hangs', () => {
  it('fails the calls that wait for it after a while, runs once, and keeps nothing from ending', async () => {
    const clock = new ManualClock();
    const folder = mkdtempSync(join(tmpdir(), 'plugin-'));
    const runs = join(folder, 'runs');
    const script = `require('node:fs').appendFileSync(${JSON.stringify(runs)}, 'x'); setTimeout(() => undefined, 2000)`;
    const exec = { command: process.execPath, args: ['-e', script] };
    const transport = transportTo('http://127.0.0.1:1', { user: { exec }, clock });
    const giveUp = new AbortController();
    const waiting = [failureOf(transport.call(get)), failureOf(transport.watch(get))];
    const givenUp = failureOf(transport.call({ ...get, signal: giveUp.signal }));
    giveUp.abort();
    expect(await givenUp).to.include({ code: 0, reason: 'Aborted' });
    clock.advance(30_000);
    for (const error of await Promise.all(waiting)) expect(error).to.include({ code: 0, reason: 'Credentials' });
    const later = failureOf(transport.call(get));
    transport.close();
    expect(await later).to.include({ code: 0 });
    while (!existsSync(runs)) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(readFileSync(runs, 'utf8')).to.equal('x');
    rmSync(folder, { recursive: true });
  });
});
