import { expect } from 'chai';

import { CONFIG_MAPS, VMS } from './api-client.ts';
import type { OpenWatch, WatchEvent } from './api-client.ts';
import { createMachine, startBench } from './bench.ts';
import type { Bench } from './bench.ts';

describe('watching the simulated API server', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench();
    createMachine(bench, 'w0', 'Halted');
    bench.settle();
  });
  afterEach(() => bench.close());

  const version = async (): Promise<string> => (await bench.api.get(VMS)).json().metadata.resourceVersion;
  const take = async (watch: OpenWatch, count: number): Promise<(WatchEvent | undefined)[]> => {
    const events = [];
    for (let i = 0; i < count; i += 1) events.push(await watch.next());
    return events;
  };
  const label = (value: string): Promise<unknown> =>
    bench.api.merge(`${VMS}/w0`, { metadata: { labels: { sel: value } } });

  it('tells what a new VM goes through, from the version of a list', async () => {
    const watch = await bench.api.watch(`${VMS}?watch=1&resourceVersion=${await version()}`);
    createMachine(bench, 'w1', 'Halted');
    bench.settle();
    const events = await take(watch, 5);
    expect(events.map((event) => event?.type)).to.deep.equal(['ADDED', 'MODIFIED', 'MODIFIED', 'MODIFIED', 'MODIFIED']);
    const [added, status, annotated, held, ready] = events;
    expect(added?.object).to.not.have.property('status');
    expect(status?.object.status).to.include({ printableStatus: 'Stopped' });
    expect(annotated?.object.metadata.annotations).to.have.all.keys(
      'kubevirt.io/latest-observed-api-version',
      'kubevirt.io/storage-observed-api-version',
    );
    expect(held?.object.metadata.finalizers).to.deep.equal(['kubevirt.io/virtualMachineControllerFinalize']);
    expect(ready?.object.status.conditions?.[0]).to.include({ type: 'Ready', reason: 'VMINotExists' });
    watch.close();
  });

  it('resumes from an old version without losing or repeating anything', async () => {
    const from = await version();
    for (const value of ['1', '2', '3']) await label(value);
    const watch = await bench.api.watch(`${VMS}?watch=1&resourceVersion=${from}`);
    await label('4');
    const labels = (await take(watch, 4)).map((event) => event?.object.metadata.labels?.['sel']);
    expect(labels).to.deep.equal(['1', '2', '3', '4']);
    watch.close();
  });

  it('without a version begins with what is there', async () => {
    const watch = await bench.api.watch(`${VMS}?watch=1`);
    expect(await watch.next()).to.have.property('type', 'ADDED');
    await label('x');
    expect(await watch.next()).to.have.property('type', 'MODIFIED');
    watch.close();
  });

  it('tells an object that enters the selection as ADDED, one that leaves as DELETED as it was', async () => {
    const watch = await bench.api.watch(`${VMS}?watch=1&resourceVersion=${await version()}&labelSelector=sel%3Din`);
    await label('in');
    await bench.api.merge(`${VMS}/w0`, { metadata: { labels: { n: '1' } } });
    await label('out');
    const events = await take(watch, 3);
    expect(events.map((event) => event?.type)).to.deep.equal(['ADDED', 'MODIFIED', 'DELETED']);
    expect(events[2]?.object.metadata.labels?.['sel']).to.equal('in');
    expect(events[2]?.object.metadata.resourceVersion).to.equal(await version());
    watch.close();
  });

  it('a deletion has a version of its own and shows the last state', async () => {
    const watch = await bench.api.watch(`${VMS}?watch=1&resourceVersion=${await version()}`);
    await bench.api.send('DELETE', `${VMS}/w0`);
    bench.settle();
    const events = await take(watch, 2);
    expect(events.map((event) => event?.type)).to.deep.equal(['MODIFIED', 'DELETED']);
    const [marked, gone] = events;
    expect(marked?.object.metadata.deletionTimestamp).to.be.a('string');
    expect(Number(gone?.object.metadata.resourceVersion)).to.be.above(Number(marked?.object.metadata.resourceVersion));
    expect(gone?.object.metadata.finalizers).to.have.length(1);
    watch.close();
  });

  it('ends in order at its time-out, and sends bookmarks only to those who asked', async () => {
    const from = await version();
    const plain = await bench.api.watch(`${VMS}?watch=1&resourceVersion=${from}&timeoutSeconds=70`);
    const marked = await bench.api.watch(
      `${VMS}?watch=1&resourceVersion=${from}&timeoutSeconds=70&allowWatchBookmarks=true`,
    );
    await bench.api.send('POST', CONFIG_MAPS, {
      body: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'elsewhere' } },
    });
    bench.clock.advance(70_000);
    const events = await take(marked, 3);
    expect(events.map((event) => event?.type)).to.deep.equal(['BOOKMARK', 'BOOKMARK', undefined]);
    expect(events[0]?.object.metadata.resourceVersion).to.equal(await version());
    expect(events[0]?.object).to.not.have.property('spec');
    expect(await plain.next()).to.equal(undefined);
    expect(await plain.ended).to.equal(true);
  });

  it('marks the end of the initial events when asked to send them', async () => {
    const query = 'watch=1&sendInitialEvents=true&allowWatchBookmarks=true';
    const watch = await bench.api.watch(`${VMS}?${query}&resourceVersionMatch=NotOlderThan`);
    const events = await take(watch, 2);
    expect(events.map((event) => event?.type)).to.deep.equal(['ADDED', 'BOOKMARK']);
    expect(events[1]?.object.metadata.annotations).to.deep.equal({ 'k8s.io/initial-events-end': 'true' });
    watch.close();
    expect((await bench.api.get(`${VMS}?${query}`)).status).to.equal(422);
  });

  it('answers a version that was compacted with 200 and an ERROR event of code 410', async () => {
    const watch = await bench.api.watch(`${VMS}?watch=1&resourceVersion=1`);
    const event = await watch.next();
    expect(event).to.have.property('type', 'ERROR');
    expect(event?.object).to.include({ code: 410, reason: 'Expired' });
    expect(await watch.ended).to.equal(true);
  });

  it('stays silent for a version of the future and refuses what is no number', async () => {
    const watch = await bench.api.watch(`${VMS}?watch=1&resourceVersion=999999999&timeoutSeconds=4`);
    await label('x');
    bench.clock.advance(4000);
    expect(await watch.next()).to.equal(undefined);
    expect((await bench.api.get(`${VMS}?watch=1&resourceVersion=abc`)).status).to.equal(500);
    expect((await bench.api.get(`${VMS}?watch=1&timeoutSeconds=abc`)).status).to.equal(400);
  });

  it('takes the older path of watches', async () => {
    const watch = await bench.api.watch('/apis/kubevirt.io/v1/watch/namespaces/ns/virtualmachines');
    expect(await watch.next()).to.have.property('type', 'ADDED');
    watch.close();
  });

  it('empties a namespace that is deleted, then removes it', async () => {
    const watch = await bench.api.watch(`${VMS}?watch=1&resourceVersion=${await version()}`);
    const deleted = await bench.api.send('DELETE', '/api/v1/namespaces/ns');
    expect(deleted.json().status).to.include({ phase: 'Terminating' });
    const late = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'late' } };
    expect((await bench.api.send('POST', CONFIG_MAPS, { body: late })).status).to.equal(403);
    bench.settle();
    expect((await take(watch, 2)).map((event) => event?.type)).to.deep.equal(['MODIFIED', 'DELETED']);
    expect((await bench.api.get('/api/v1/namespaces/ns')).status).to.equal(404);
    watch.close();
  });
});
