import { expect } from 'chai';

import { isWrite, refuse, toSubresources } from '../../src/simulator/faults.ts';
import { SUBRESOURCES, VMS } from './api-client.ts';
import { createMachine, startBench } from './bench.ts';
import type { Bench } from './bench.ts';

describe('faults of the simulated cluster', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench();
    createMachine(bench, 'v', 'Halted');
    bench.settle();
  });
  afterEach(() => bench.close());

  const failure = async (request: Promise<unknown>): Promise<string> => {
    try {
      await request;
      return 'none';
    } catch (error) {
      return (error as NodeJS.ErrnoException).code ?? 'unknown';
    }
  };

  it('answers the next requests that match with what the test wants, then goes on', async () => {
    const { faults } = bench.simulator;
    faults.add({ matches: isWrite, times: 2, effect: refuse(429, 'TooManyRequests', 'slow down', 7) });
    expect((await bench.api.get(`${VMS}/v`)).status).to.equal(200);
    const refused = await bench.api.merge(`${VMS}/v`, { metadata: { labels: { a: 'b' } } });
    expect(refused.json()).to.include({ kind: 'Status', code: 429, reason: 'TooManyRequests' });
    expect(refused.headers['retry-after']).to.equal('7');
    expect((await bench.api.merge(`${VMS}/v`, {})).status).to.equal(429);
    expect((await bench.api.merge(`${VMS}/v`, {})).status).to.equal(200);
  });

  it('takes virt-api away until the rule is taken back; the rest goes on', async () => {
    const message = 'the server is currently unable to handle the request';
    const back = bench.simulator.faults.add({
      matches: toSubresources,
      effect: refuse(503, 'ServiceUnavailable', message),
    });
    const start = `${SUBRESOURCES}/virtualmachines/v/start`;
    expect((await bench.api.put(start)).status).to.equal(503);
    expect((await bench.api.get(VMS)).status).to.equal(200);
    back();
    expect((await bench.api.put(start)).status).to.equal(202);
  });

  it('loses a reply after the write was carried out', async () => {
    bench.simulator.faults.add({ matches: isWrite, times: 1, effect: { kind: 'lose reply' } });
    expect(await failure(bench.api.merge(`${VMS}/v`, { metadata: { labels: { a: 'b' } } }))).to.equal('ECONNRESET');
    expect(bench.cluster.machine('ns', 'v')?.metadata.labels).to.include({ a: 'b' });
  });

  it('cuts a connection before anything is carried out', async () => {
    bench.simulator.faults.add({ matches: isWrite, times: 1, effect: { kind: 'cut' } });
    expect(await failure(bench.api.merge(`${VMS}/v`, { metadata: { labels: { a: 'b' } } }))).to.equal('ECONNRESET');
    expect(bench.cluster.machine('ns', 'v')?.metadata.labels ?? {}).to.deep.equal({});
  });

  it('delays a request on the clock of the cluster', async () => {
    const seen = new Promise<void>((resolve) => {
      bench.simulator.faults.add({
        matches: () => {
          setImmediate(resolve);
          return true;
        },
        times: 1,
        effect: { kind: 'delay', ms: 5000 },
      });
    });
    const delayed = bench.api.get(`${VMS}/v`);
    await seen;
    bench.cluster.create({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'meanwhile', namespace: 'ns' } });
    bench.clock.advance(5000);
    expect((await delayed).status).to.equal(200);
  });

  it('goes down and comes back on the same port, cutting what was open', async () => {
    const watch = await bench.api.watch(`${VMS}?watch=1&resourceVersion=${bench.cluster.store.version}`);
    await bench.simulator.faults.down();
    expect(await watch.ended).to.equal(false);
    expect(await failure(bench.api.get(VMS))).to.equal('ECONNREFUSED');
    await bench.simulator.faults.up();
    expect((await bench.api.get(VMS)).status).to.equal(200);
  });

  it('cuts watches without an end, and leaves other connections alone', async () => {
    const watch = await bench.api.watch(`${VMS}?watch=1&resourceVersion=${bench.cluster.store.version}`);
    bench.simulator.faults.cutWatches();
    expect(await watch.next()).to.equal(undefined);
    expect(await watch.ended).to.equal(false);
    expect((await bench.api.get(VMS)).status).to.equal(200);
  });

  it('silences watches: they stay open and never speak again, new ones do after the fault', async () => {
    const path = `${VMS}?watch=1&resourceVersion=${bench.cluster.store.version}`;
    const silent = await bench.api.watch(path);
    bench.simulator.faults.silenceWatches(true);
    await bench.api.merge(`${VMS}/v`, { metadata: { labels: { a: '1' } } });
    bench.simulator.faults.silenceWatches(false);
    const talking = await bench.api.watch(path);
    expect((await talking.next())?.object.metadata.labels).to.deep.equal({ a: '1' });
    let spoke = false;
    void silent.next().then((event) => (spoke = event !== undefined));
    await bench.api.merge(`${VMS}/v`, { metadata: { labels: { a: '2' } } });
    expect((await talking.next())?.object.metadata.labels).to.deep.equal({ a: '2' });
    expect(spoke).to.equal(false);
    silent.close();
    talking.close();
  });

  it('compacts, so that older versions cannot be resumed from', async () => {
    const from = bench.cluster.store.version;
    await bench.api.merge(`${VMS}/v`, { metadata: { labels: { a: '1' } } });
    bench.simulator.faults.compact();
    const watch = await bench.api.watch(`${VMS}?watch=1&resourceVersion=${from}`);
    expect((await watch.next())?.object.code).to.equal(410);
  });

  it('survives hostile requests', async () => {
    expect((await bench.api.get(`${VMS}/%ff`)).status).to.equal(400);
    expect((await bench.api.get(`${VMS}/${'x'.repeat(8000)}`)).status).to.equal(404);
    const huge = 'x'.repeat(4 * 1024 * 1024);
    expect((await bench.api.send('POST', VMS, { body: huge })).status).to.equal(413);
    for (const body of ['null', '[]', '1', '{"metadata":[]}', '{"kind":{},"metadata":null}']) {
      expect((await bench.api.send('POST', VMS, { body })).status, body).to.be.within(400, 422);
    }
    for (const spec of [
      { template: { spec: { domain: 'x' } } },
      { template: [] },
      'x',
      { template: { spec: { domain: {}, volumes: [1] } } },
    ]) {
      const body = { apiVersion: 'kubevirt.io/v1', kind: 'VirtualMachine', metadata: { name: 'bad' }, spec };
      expect((await bench.api.send('POST', VMS, { body })).status, JSON.stringify(spec)).to.equal(422);
    }
    expect((await bench.api.get(VMS)).status).to.equal(200);
  });

  it('remembers the requests it got, with their callers', async () => {
    await bench.api.get(`${VMS}?limit=1`);
    expect(bench.simulator.requests.at(-1)).to.deep.equal({
      method: 'GET',
      path: VMS,
      query: 'limit=1',
      user: 'admin',
    });
  });
});
