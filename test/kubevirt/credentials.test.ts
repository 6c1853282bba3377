import { expect } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
