import { expect } from 'chai';
import { KubeConfig } from '@kubernetes/client-node';

import { CONTROL_EXTENSION } from '../../../src/simulator/front/kubeconfig.ts';
import { SUBRESOURCES, VMS } from '../api-client.ts';
import { createMachine, startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

describe('the control endpoint of the simulated cluster', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench();
  });
  afterEach(() => bench.close());

  const call = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(`${bench.simulator.control}${path}`, {
      method,
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text ? JSON.parse(text) : {}) as Record<string, unknown> };
  };
  const failureOf = async (request: Promise<unknown>): Promise<string> => {
    try {
      await request;
      return 'none';
    } catch (error) {
      return (error as NodeJS.ErrnoException).code ?? (error as Error).name;
    }
  };

  it("is told in the kubeconfig's entry of the cluster", () => {
    const config = new KubeConfig();
    config.loadFromString(bench.simulator.kubeconfig);
    expect(bench.simulator.kubeconfig).to.contain(CONTROL_EXTENSION).and.to.contain(bench.simulator.control);
    expect(config.getCurrentCluster()?.server).to.equal(bench.simulator.url);
  });

  it('tells nothing to who does not know its secret', async () => {
    const { origin } = new URL(bench.simulator.control);
    for (const path of ['/', '/nodes', '/x/nodes', `/${'a'.repeat(24)}/nodes`]) {
      expect((await fetch(`${origin}${path}`)).status, path).to.equal(404);
    }
  });

  it('says what there is, and in what state the cluster is', async () => {
    const { status, body } = await call('GET', '');
    expect(status).to.equal(200);
    expect(body).to.include({ profile: 'kubevirt-1.10', pace: 'instant', seed: 1, now: '2026-01-01T00:00:00.000Z' });
    expect(body).to.include({ kubernetes: 'v1.34.4', kubevirt: 'v1.10.0', cdi: 'v1.66.0' });
    expect(body['links']).to.include('PATCH /guests/:namespace/:name');
  });

  it('refuses what it cannot read, and says why', async () => {
    expect((await call('GET', '/nothing')).status).to.equal(404);
    expect((await call('PUT', '/nodes', {})).status).to.equal(405);
    for (const body of ['', 'no json', '[]', { schedulable: 'yes' }, { schedulable: true, more: 1 }]) {
      const refused = await call('PATCH', '/nodes', body);
      expect(refused.status, JSON.stringify(body)).to.equal(400);
      expect(refused.body['error']).to.be.a('string').and.not.equal('');
    }
    expect((await call('PATCH', '/nodes/none', { lost: true })).status).to.equal(404);
    expect((await call('POST', '/faults', { match: { path: '(' }, effect: { kind: 'cut' } })).status).to.equal(400);
    expect((await call('POST', '/faults', { effect: { kind: 'delay' } })).status).to.equal(400);
    expect((await call('DELETE', '/faults/77')).status).to.equal(404);
    expect((await call('GET', '/guests/%ff/x')).status).to.equal(404);
  });

  it('scripts a guest before its VM exists, and while it runs', async () => {
    expect((await call('PATCH', '/guests/ns/v', { failsBeforeRunning: true })).body).to.include({
      failsBeforeRunning: true,
      acpi: 'obeys',
    });
    expect((await call('POST', '/guests/ns/v/shutdown')).status).to.equal(409);
    createMachine(bench, 'v', 'Once');
    bench.settle();
    expect(bench.cluster.instance('ns', 'v')?.status.phase).to.equal('Failed');
    await call('PATCH', '/guests/ns/w', { acpi: 'ignores' });
    createMachine(bench, 'w', 'Manual');
    bench.settle();
    await bench.api.put(`${SUBRESOURCES}/virtualmachines/w/start`);
    bench.settle();
    expect((await call('POST', '/guests/ns/w/dance')).status).to.equal(404);
    expect((await call('POST', '/guests/ns/w/shutdown')).status).to.equal(204);
    bench.settle();
    expect(bench.cluster.instance('ns', 'w')?.status.phase).to.equal('Succeeded');
    expect((await call('PATCH', '/guests/ns/w', { acpi: 'maybe' })).status).to.equal(400);
  });

  it('takes nodes away and brings them back', async () => {
    expect((await call('PATCH', '/nodes', { schedulable: false })).body).to.include({ schedulable: false });
    expect(bench.cluster.nodes.schedulable).to.equal(false);
    await call('PATCH', '/nodes', { schedulable: true });
    await call('PATCH', '/nodes/node-2', { lost: true });
    expect(bench.cluster.nodes.isLost('node-2')).to.equal(true);
    await call('PATCH', '/nodes/node-2', { lost: false });
    expect(bench.cluster.nodes.isLost('node-2')).to.equal(false);
  });

  it('says what becomes of the VMIs of a lost node, and brings back its Node that was deleted', async () => {
    const first = async (answer: Promise<Answer>): Promise<unknown> => ((await answer).body['nodes'] as unknown[])[0];
    const usual = { name: 'node-1', registered: true, lost: false, instances: 'fail', cordoned: false };
    expect(await first(call('GET', '/nodes'))).to.deep.equal(usual);
    const lost = { ...usual, lost: true };
    expect(await first(call('PATCH', '/nodes/node-1', { lost: true }))).to.deep.equal(lost);
    const staying = await first(call('PATCH', '/nodes/node-1', { lost: true, instances: 'stay' }));
    expect(staying).to.deep.equal({ ...lost, instances: 'stay' });
    expect((await call('PATCH', '/nodes/node-1', { lost: true, instances: 'go' })).status).to.equal(400);
    await bench.api.send('DELETE', '/api/v1/nodes/node-1');
    expect(await first(call('GET', '/nodes'))).to.include({ registered: false });
    await call('PATCH', '/nodes/node-1', { lost: false });
    bench.settle();
    expect(await first(call('GET', '/nodes'))).to.deep.equal(usual);
    expect((await bench.api.get('/api/v1/nodes/node-1')).status).to.equal(200);
  });

  it('puts faults in force, lists them and takes them back', async () => {
    createMachine(bench, 'v', 'Halted');
    const { body } = await call('POST', '/faults', {
      match: { methods: ['GET'], path: '/virtualmachines/' },
      times: 2,
      effect: { kind: 'answer', status: 503, reason: 'ServiceUnavailable', message: 'later', retryAfterSeconds: 1 },
    });
    const refused = await bench.api.get(`${VMS}/v`);
    expect(refused.json()).to.include({ code: 503, reason: 'ServiceUnavailable', message: 'later' });
    const list = (await call('GET', '/faults')).body as unknown as Record<string, unknown>[];
    expect(list).to.have.length(1);
    expect(list[0]).to.include({ id: body['id'], left: 1 });
    expect((await call('DELETE', `/faults/${String(body['id'])}`)).status).to.equal(204);
    expect((await bench.api.get(`${VMS}/v`)).status).to.equal(200);
  });

  it('cuts answers short and spoils them', async () => {
    createMachine(bench, 'v', 'Halted');
    await call('POST', '/faults', { times: 1, effect: { kind: 'truncate' } });
    expect(await failureOf(bench.api.get(`${VMS}/v`))).to.equal('ECONNRESET');
    await call('POST', '/faults', { times: 1, effect: { kind: 'garble' } });
    const garbled = await bench.api.get(`${VMS}/v`);
    expect(garbled.status).to.equal(200);
    expect(() => garbled.json()).to.throw(SyntaxError);
  });

  it('takes virt-api away, with it the subresources and every write to a VM, but no read', async () => {
    createMachine(bench, 'v', 'Halted');
    bench.settle();
    await call('POST', '/outage', { what: 'virt-api', down: true });
    expect((await bench.api.put(`${SUBRESOURCES}/virtualmachines/v/start`)).status).to.equal(503);
    const refused = await bench.api.merge(`${VMS}/v`, { metadata: { labels: { a: 'b' } } });
    expect(refused.json()).to.include({ code: 500, reason: 'InternalError' });
    expect(refused.json().message).to.contain('failed calling webhook');
    expect((await bench.api.get(`${VMS}/v`)).status).to.equal(200);
    await call('POST', '/outage', { what: 'virt-api', down: false });
    expect((await bench.api.put(`${SUBRESOURCES}/virtualmachines/v/start`)).status).to.equal(202);
  });

  it('takes only the webhooks away: what they are not asked about goes on', async () => {
    createMachine(bench, 'v', 'Always');
    bench.settle();
    await call('POST', '/outage', { what: 'webhooks', down: true });
    const guestos = `${SUBRESOURCES}/virtualmachineinstances/v/guestosinfo`;
    expect((await bench.api.get(guestos)).status).to.not.equal(503);
    // Its patch of the VM is a write like any other.
    const stopped = await bench.api.put(`${SUBRESOURCES}/virtualmachines/v/stop`);
    expect(stopped.status).to.equal(500);
    expect(stopped.json().message).to.contain('failed calling webhook "virtualmachines-mutator.kubevirt.io"');
    expect((await bench.api.get('/apis/subresources.kubevirt.io/v1')).status).to.equal(200);
    expect((await bench.api.send('DELETE', `${VMS}/v`)).status).to.equal(200);
    await call('POST', '/outage', { what: 'webhooks', down: false });
  });

  it('holds a VM as a snapshot does that is under way', async () => {
    expect((await call('PATCH', '/holds/ns/v', { snapshot: 'snap' })).status).to.equal(404);
    createMachine(bench, 'v', 'Halted');
    bench.settle();
    expect((await call('PATCH', '/holds/ns/v', { snapshot: 'snap' })).body).to.deep.equal({
      snapshot: 'snap',
      restore: null,
    });
    bench.settle();
    const refused = await bench.api.put(`${SUBRESOURCES}/virtualmachines/v/start`);
    expect(refused.status).to.equal(500);
    expect(refused.json().message).to.contain('snapshot');
    expect((await call('PATCH', '/holds/ns/v', { snapshot: null })).status).to.equal(200);
    expect((await call('GET', '/holds/ns/v')).body).to.deep.equal({ snapshot: null, restore: null });
    expect((await bench.api.put(`${SUBRESOURCES}/virtualmachines/v/start`)).status).to.equal(202);
    expect((await call('PATCH', '/holds/ns/v', { snapshot: 1 })).status).to.equal(400);
  });

  it('takes the API server away and brings it back on the same port', async () => {
    await call('POST', '/outage', { what: 'api', down: true });
    expect(await failureOf(bench.api.get(VMS))).to.be.oneOf(['ECONNREFUSED', 'ECONNRESET']);
    await call('POST', '/outage', { what: 'api', down: false });
    expect((await bench.api.get(VMS)).status).to.equal(200);
  });

  it('counts open watches and cuts them', async () => {
    const watch = await bench.api.watch(`${VMS}?watch=1`);
    expect((await call('POST', '/watches', {})).body).to.deep.equal({ open: 1 });
    await call('POST', '/watches', { cut: true });
    expect(await watch.ended).to.equal(false);
    expect((await call('POST', '/watches', {})).body).to.deep.equal({ open: 0 });
  });

  it('hits only the requests of one user with a fault', async () => {
    await call('POST', '/faults', { match: { user: 'someone' }, effect: { kind: 'answer', status: 503 } });
    expect((await bench.api.get(VMS)).status).to.equal(200);
    await call('POST', '/faults', { match: { user: 'admin' }, effect: { kind: 'answer', status: 503 } });
    expect((await bench.api.get(VMS)).status).to.equal(503);
  });

  it('tells which verbs were used, by whom, until it is told to forget', async () => {
    await call('DELETE', '/audit');
    await bench.api.get(VMS);
    const { body } = await call('GET', '/audit');
    const entries = body as unknown as Record<string, unknown>[];
    expect(entries.filter(({ user }) => user === 'admin')).to.have.length(1);
    expect(entries.find(({ user }) => user === 'admin')).to.include({
      verb: 'list',
      group: 'kubevirt.io',
      resource: 'virtualmachines',
      allowed: true,
      count: 1,
    });
  });

  it('says what a volume holds, and nothing of one that nobody filled', async () => {
    expect((await call('GET', '/volumes/ns/none')).status).to.equal(404);
    expect((await call('PATCH', '/cdi', { unreachableSources: 'wait' })).body).to.include({ alwaysScratch: false });
    expect(bench.cluster.cdi.unreachableSources).to.equal('wait');
  });

  it('forgets the past', async () => {
    const old = (await bench.api.get(VMS)).json().metadata.resourceVersion;
    createMachine(bench, 'v', 'Halted');
    expect((await call('POST', '/compact')).status).to.equal(204);
    const watch = await bench.api.watch(`${VMS}?watch=1&resourceVersion=${old}`);
    expect((await watch.next())?.object).to.include({ code: 410 });
  });

  it('changes the pace, and says when the cluster has come to rest', async () => {
    expect((await call('PATCH', '/pace', { pace: 'realistic', seed: 7 })).body).to.deep.equal({
      pace: 'realistic',
      seed: 7,
    });
    expect((await call('PATCH', '/pace', { pace: 'hurried' })).status).to.equal(400);
    bench.settle();
    bench.clock.advance(3_600_000);
    expect((await call('GET', '/settled')).body).to.deep.equal({ settled: true });
    createMachine(bench, 'v', 'Always');
    expect((await call('GET', '/settled?timeoutMs=0')).status).to.equal(504);
    expect((await call('GET', '/settled?timeoutMs=soon')).status).to.equal(400);
  });
});
