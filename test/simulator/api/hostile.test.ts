import { once } from 'node:events';
import { connect } from 'node:tls';
import type { TLSSocket } from 'node:tls';
import { gunzipSync } from 'node:zlib';

import { expect } from 'chai';

import { silentLogger } from '../../../src/telemetry/logger.ts';
import { manualClock } from '../../../src/simulator/clock.ts';
import { seededRandom } from '../../../src/simulator/random.ts';
import { configMaps } from '../../../src/simulator/core/rows.ts';
import { planWatch, startWatch } from '../../../src/simulator/api/watch.ts';
import { startSimulator } from '../../../src/simulator/simulator.ts';
import type { Simulator } from '../../../src/simulator/simulator.ts';
import { ApiClient, CONFIG_MAPS, VMS } from '../api-client.ts';
import { manifest } from '../bench.ts';

describe('the simulated API server and hostile requests', () => {
  let simulator: Simulator;
  let api: ApiClient;
  /** What the server had to log as a failure of its own. */
  const failures: unknown[] = [];

  before(async () => {
    const logger = { ...silentLogger, error: (context: unknown) => failures.push(context) };
    simulator = await startSimulator({ clock: manualClock(), logger });
    api = new ApiClient(simulator);
    simulator.cluster.ensureNamespace('ns');
  });
  after(async () => {
    api.close();
    await simulator.close();
  });
  afterEach(() => {
    expect(failures).to.deep.equal([]);
  });

  const configMap = (name: string, more: object = {}): object => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name },
    ...more,
  });
  const post = (body: unknown, type?: string) => api.send('POST', CONFIG_MAPS, { body, ...(type && { type }) });
  const isAlive = async (): Promise<void> => {
    expect((await api.get('/readyz')).status).to.equal(200);
  };

  /** A connection of its own, on which anything can be written. */
  async function dial(): Promise<TLSSocket> {
    const { hostname, port } = new URL(simulator.url);
    const socket = connect({ host: hostname, port: Number(port), rejectUnauthorized: false });
    socket.on('error', () => undefined);
    await once(socket, 'secureConnect');
    return socket;
  }

  /** The first line of the answer; empty when the connection ended before it came. */
  async function statusLine(socket: TLSSocket): Promise<string> {
    socket.on('error', () => undefined);
    const [chunk] = (await Promise.race([once(socket, 'data'), once(socket, 'close')])) as [Buffer | boolean];
    socket.destroy();
    return Buffer.isBuffer(chunk) ? (chunk.toString().split('\r\n')[0] ?? '') : '';
  }

  describe('bodies', () => {
    it('that are too large are refused with 413', async () => {
      const reply = await post(configMap('large', { data: { a: 'x'.repeat(3 * 1024 * 1024) } }));
      expect(reply.json()).to.include({ code: 413, reason: 'RequestEntityTooLarge' });
    });

    it('that are nested too deep are refused with 400, in JSON, YAML and patches', async () => {
      const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
      expect((await post(deep)).status).to.equal(400);
      expect((await post(`{"apiVersion":"v1","kind":"ConfigMap","x":${deep}}`)).status).to.equal(400);
      expect((await post(deep, 'application/yaml')).status).to.equal(400);
      expect(
        (await api.send('PATCH', `${VMS}/none`, { body: deep, type: 'application/merge-patch+json' })).status,
      ).to.equal(400);
      expect((await api.send('DELETE', `${VMS}/none`, { body: deep })).status).to.equal(500);
    });

    it('of YAML that multiplies itself are refused', async () => {
      const bomb = [
        'a: &a [x,x,x,x,x,x,x,x,x]',
        ...'bcdefgh'.split('').map((key, i) => {
          const before = 'abcdefgh'[i] ?? '';
          return `${key}: &${key} [${Array(9).fill(`*${before}`).join(',')}]`;
        }),
      ].join('\n');
      expect((await post(bomb, 'application/yaml')).status).to.equal(400);
    });

    it('that are no UTF-8, no JSON, or of a strange type are refused', async () => {
      const bytes = Buffer.concat([
        Buffer.from('{"apiVersion":"v1","kind":"'),
        Buffer.from([0xff, 0xc0, 0x80]),
        Buffer.from('"}'),
      ]);
      expect((await post(bytes)).status).to.equal(400);
      for (const body of ['null', '[]', '5', '"x"', '{', '\0']) expect((await post(body)).status, body).to.equal(400);
      for (const type of ['constructor', '__proto__', 'application/constructor', 'text/html']) {
        expect((await post('{}', type)).status, type).to.equal(415);
        expect((await api.send('PATCH', `${VMS}/none`, { body: '{}', type })).status, type).to.equal(415);
      }
    });

    it('of protobuf that are cut or made up are refused', async () => {
      const type = 'application/vnd.kubernetes.protobuf';
      const good = Buffer.from('6b387300' + '0a0f0a0276311209436f6e6669674d6170' + '1206' + '0a040a027878', 'hex');
      expect((await post(good, type)).status).to.equal(201);
      for (let length = 1; length < good.length; length += 1) {
        const { status } = await post(good.subarray(0, length), type);
        expect(status, `${length} bytes`).to.be.oneOf([400, 415, 422]);
      }
      const endless = Buffer.concat([good.subarray(0, 4), Buffer.alloc(50, 0xff)]);
      expect((await post(endless, type)).status).to.equal(400);
    });

    it('that never come hold up nobody else', async () => {
      const socket = await dial();
      socket.write('POST /api/v1/namespaces HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{');
      await isAlive();
      socket.destroy();
    });
  });

  describe('requests', () => {
    it('that are no HTTP, or whose headers are endless, end their connection only', async () => {
      const garbage = await dial();
      garbage.write('\0\0garbage\r\n\r\n');
      expect(await statusLine(garbage)).to.contain('400');
      const flood = await dial();
      flood.write(`GET / HTTP/1.1\r\n${`X-Flood: ${'x'.repeat(8000)}\r\n`.repeat(200)}\r\n`);
      // A client that is still sending may lose the answer with the connection.
      expect(await statusLine(flood)).to.match(/431|^$/);
      await isAlive();
    });

    it('with odd paths find nothing', async () => {
      for (const path of [
        `${VMS}/%00`,
        `${VMS}/..%2f..%2fsecrets`,
        `${VMS}/__proto__`,
        `${VMS}/constructor`,
        '/apis/__proto__/v1',
        '/apis/constructor/toString/valueOf',
        '/api/v1/namespaces/ns/__proto__',
        '/api/v1/namespaces/%20/configmaps/x',
        '/openapi/v3/__proto__',
      ]) {
        expect((await api.get(path)).status, path).to.be.oneOf([200, 404]);
      }
      expect((await api.get('/api/v1/%zz')).status).to.equal(400);
      expect((await api.get(`${VMS}/a/constructor`)).status).to.equal(404);
    });

    it('with numbers beyond all bounds get an answer', async () => {
      expect((await api.get(`${VMS}?limit=9223372036854775807`)).status).to.equal(200);
      expect((await api.get(`${VMS}?limit=99999999999999999999`)).status).to.equal(400);
      expect((await api.get(`${VMS}?resourceVersion=99999999999999999999`)).status).to.equal(504);
      for (const token of [
        { rv: 1e300, start: 'x' },
        { rv: 1.5, start: 'x' },
        { rv: '1', start: 'x' },
        { rv: 1, start: 1 },
        [],
      ]) {
        const text = Buffer.from(JSON.stringify(token)).toString('base64url');
        expect((await api.get(`${VMS}?continue=${text}`)).status, JSON.stringify(token)).to.equal(400);
      }
    });

    it('with endless selectors are answered as quickly as others', async () => {
      for (const selector of [
        ','.repeat(50_000),
        `${'a'.repeat(50_000)}!`,
        `a in (${'b,'.repeat(20_000)}`,
        '('.repeat(50_000),
      ]) {
        expect((await api.get(`${VMS}?labelSelector=${encodeURIComponent(selector)}`)).status).to.equal(400);
      }
    });
  });

  describe('names of what every object has', () => {
    it('are names like others', async () => {
      expect((await post(configMap('constructor', { data: { toString: '1', valueOf: '2' } }))).status).to.equal(201);
      const read = (await api.get(`${CONFIG_MAPS}/constructor`)).json() as unknown as { data: Record<string, string> };
      expect(read.data).to.deep.equal({ toString: '1', valueOf: '2' });
      expect(
        (await api.merge(`${CONFIG_MAPS}/constructor`, { data: { hasOwnProperty: 'x', toString: null } })).status,
      ).to.equal(200);
    });

    it('select only what is labelled so', async () => {
      const labels = { constructor: 'toString' };
      await post({ ...configMap('labelled'), metadata: { name: 'labelled', labels } });
      const names = async (selector: string): Promise<string[]> =>
        (await api.get(`${CONFIG_MAPS}?labelSelector=${encodeURIComponent(selector)}`))
          .json()
          .items.map((item) => item.metadata.name);
      for (const selector of ['constructor', 'constructor=toString', 'constructor in (toString)']) {
        expect(await names(selector), selector).to.deep.equal(['labelled']);
      }
      expect(await names('hasOwnProperty')).to.deep.equal([]);
      expect(await names('!valueOf')).to.include('labelled');
    });

    it('change no prototype', async () => {
      await post(
        '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"proto"},"__proto__":{"polluted":1},"data":{"__proto__":"x"}}',
      );
      await api.send('PATCH', `${CONFIG_MAPS}/proto`, {
        body: '{"__proto__":{"polluted":1}}',
        type: 'application/merge-patch+json',
      });
      await api.send('PATCH', `${CONFIG_MAPS}/proto`, {
        body: '{"__proto__":{"polluted":1}}',
        type: 'application/strategic-merge-patch+json',
      });
      const patched = await api.jsonPatch(`${CONFIG_MAPS}/proto`, [
        { op: 'add', path: '/__proto__/polluted', value: 1 },
      ]);
      expect(patched.status).to.equal(422);
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    });
  });

  describe('patches that multiply', () => {
    before(() => post(configMap('grow', { data: { a: 'x'.repeat(1000) } })));

    it('are refused before they have used up the memory', async () => {
      const doubling = Array.from({ length: 40 }, (_, i) => ({ op: 'copy', from: '/data', path: `/data/k${i}` }));
      expect((await api.jsonPatch(`${CONFIG_MAPS}/grow`, doubling)).status).to.equal(413);
    });

    it('in depth are refused too', async () => {
      const deeper = Array.from({ length: 2000 }, (_, i) => ({
        op: i % 2 ? 'move' : 'add',
        ...(i % 2 ? { from: '/data', path: '/next/data' } : { path: '/next', value: {} }),
      }));
      const back = deeper.flatMap((operation, i) =>
        i % 2 ? [operation, { op: 'move', from: '/next', path: '/data' }] : [operation],
      );
      expect((await api.jsonPatch(`${CONFIG_MAPS}/grow`, back)).status).to.equal(413);
    });

    it('with too many operations are refused', async () => {
      const many = Array.from({ length: 10_001 }, () => ({ op: 'test', path: '/kind', value: 'ConfigMap' }));
      expect((await api.jsonPatch(`${CONFIG_MAPS}/grow`, many)).status).to.equal(413);
    });
  });

  describe('watches', () => {
    it('by the thousand are told of a change, and leave nothing behind', () => {
      const { store, clock } = { store: simulator.cluster.store, clock: manualClock() };
      const deps = { store, clock, random: seededRandom(1) };
      let told = 0;
      const stops = Array.from({ length: 5000 }, () => {
        const query = new URLSearchParams({ resourceVersion: String(store.version) });
        const representation = { form: 'object' as const, resource: configMaps, now: 0, includeObject: null };
        const asked = { resource: configMaps, namespace: 'ns', query, representation };
        return startWatch(deps, asked, planWatch(asked, deps), { send: () => (told += 1), end: () => undefined });
      });
      const pending = clock.pending;
      simulator.cluster.create({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'told', namespace: 'ns' } });
      expect(told).to.equal(5000);
      stops.forEach((stop) => stop());
      expect([pending > 0, clock.pending]).to.deep.equal([true, 0]);
      simulator.cluster.create({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'untold', namespace: 'ns' } });
      expect(told).to.equal(5000);
    });

    it('over connections of their own end with them', async () => {
      const watches = await Promise.all(Array.from({ length: 50 }, () => api.watch(`${CONFIG_MAPS}?watch=1`)));
      watches.forEach((watch) => watch.close());
      await Promise.all(watches.map((watch) => watch.ended));
      await isAlive();
    });
  });

  it('compresses large lists for who asks, and only those', async () => {
    for (let i = 0; i < 40; i += 1) {
      const machine = manifest(`big-${i}`, 'Halted');
      simulator.cluster.create({
        ...machine,
        metadata: { ...machine.metadata, annotations: { a: 'x'.repeat(4000) } } as typeof machine.metadata,
      });
    }
    const plain = await api.get(VMS);
    const packed = await api.get(VMS, { 'accept-encoding': 'gzip, deflate' });
    expect(plain.headers['content-encoding']).to.equal(undefined);
    expect(packed.headers['content-encoding']).to.equal('gzip');
    expect(gunzipSync(packed.bytes).toString()).to.equal(plain.text);
    const small = await api.get(`${VMS}?limit=1`, { 'accept-encoding': 'gzip' });
    expect(small.headers['content-encoding']).to.equal(undefined);
  });
});
