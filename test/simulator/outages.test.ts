import { expect } from 'chai';

import type { Manifest } from '../../src/simulator/cluster.ts';
import { SUBRESOURCES, VMIS, VMS } from './api-client.ts';
import type { Reply } from './api-client.ts';
import { createMachine, manifest, startBench } from './bench.ts';
import type { Bench } from './bench.ts';

const AGGREGATED = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,application/json';
const GROUP = '/apis/subresources.kubevirt.io';
const DATA_VOLUMES = '/apis/cdi.kubevirt.io/v1beta1/namespaces/ns/datavolumes';
const SNAPSHOTS = '/apis/snapshot.kubevirt.io/v1beta1/namespaces/ns/virtualmachinesnapshots';
const INSTANCETYPES = '/apis/instancetype.kubevirt.io/v1beta1/namespaces/ns/virtualmachineinstancetypes';

interface Discovered {
  readonly items: readonly {
    readonly metadata: { readonly name?: string };
    readonly versions: readonly { readonly freshness: string; readonly resources: readonly object[] }[];
  }[];
}

describe('an outage of virt-api', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench();
    createMachine(bench, 'v', 'Always');
    bench.settle();
    bench.cluster.outages.set('virt-api', true);
  });
  afterEach(() => bench.close());

  const failsAtWebhook = (reply: Reply, webhook: string): void => {
    const status = reply.json();
    expect(status).to.include({ code: 500, reason: 'InternalError', status: 'Failure' });
    expect(status.message).to.match(/^Internal error occurred: failed calling webhook/);
    expect(status.message).to.contain(`"${webhook}": failed to call webhook: Post "https://`);
    expect(status.details.causes).to.have.length(1);
  };

  it('answers 503 in plain text to every call of a subresource, and to its discovery', async () => {
    for (const [method, path] of [
      ['PUT', `${SUBRESOURCES}/virtualmachines/v/start`],
      ['PUT', `${SUBRESOURCES}/virtualmachineinstances/v/pause`],
      ['GET', `${SUBRESOURCES}/virtualmachineinstances/v/guestosinfo`],
      ['GET', `${SUBRESOURCES}/nothing/there/is`],
      ['GET', `${GROUP}/v1/version`],
      ['GET', `${GROUP}/v1/healthz`],
      ['GET', `${GROUP}/v1`],
      ['GET', `${GROUP}/v1alpha3`],
    ] as const) {
      const reply = await bench.api.send(method, path);
      expect(reply.status, path).to.equal(503);
      expect(reply.headers['content-type'], path).to.equal('text/plain; charset=utf-8');
      expect(reply.text, path).to.equal('service unavailable\n');
    }
  });

  it('leaves the group and its versions listed, which the API server knows itself', async () => {
    const group = await bench.api.get(GROUP);
    expect(group.status).to.equal(200);
    expect((group.json() as unknown as { versions: object[] }).versions).to.not.have.length(0);
    const groups = (await bench.api.get('/apis')).json() as unknown as { groups: { name: string }[] };
    expect(groups.groups.map(({ name }) => name)).to.include('subresources.kubevirt.io');
  });

  it('is told in aggregated discovery: the versions are stale, their resources as they were', async () => {
    const read = async (): Promise<Discovered['items']> =>
      ((await bench.api.get('/apis', { accept: AGGREGATED })).json() as unknown as Discovered).items;
    const stale = (items: Discovered['items']): (string | undefined)[] =>
      items
        .filter(({ versions }) => versions.some(({ freshness }) => freshness === 'Stale'))
        .map(({ metadata }) => metadata.name);
    const down = await read();
    expect(stale(down)).to.deep.equal(['subresources.kubevirt.io']);
    const group = down.find(({ metadata }) => metadata.name === 'subresources.kubevirt.io');
    expect(group?.versions.every(({ freshness }) => freshness === 'Stale')).to.equal(true);
    expect(group?.versions[0]?.resources).to.not.have.length(0);
    bench.cluster.outages.set('virt-api', false);
    expect(stale(await read())).to.deep.equal([]);
  });

  it('fails every write that its webhooks would be asked about', async () => {
    const body = manifest('w', 'Halted') as unknown as Manifest;
    failsAtWebhook(await bench.api.send('POST', VMS, { body }), 'virtualmachines-mutator.kubevirt.io');
    failsAtWebhook(
      await bench.api.merge(`${VMS}/v`, { metadata: { labels: { a: 'b' } } }),
      'virtualmachines-mutator.kubevirt.io',
    );
    failsAtWebhook(
      await bench.api.merge(`${VMS}/v/status`, { status: { snapshotInProgress: 's' } }),
      'kubevirt-crd-status-validator.kubevirt.io',
    );
    failsAtWebhook(
      await bench.api.merge(`${VMIS}/v`, { metadata: { labels: { a: 'b' } } }),
      'virtualmachineinstances-mutator.kubevirt.io',
    );
    const snapshot = {
      apiVersion: 'snapshot.kubevirt.io/v1beta1',
      kind: 'VirtualMachineSnapshot',
      metadata: { name: 's' },
      spec: { source: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: 'v' } },
    };
    failsAtWebhook(
      await bench.api.send('POST', SNAPSHOTS, { body: snapshot }),
      'virtualmachinesnapshot-validator.snapshot.kubevirt.io',
    );
    const instancetype = {
      apiVersion: 'instancetype.kubevirt.io/v1beta1',
      kind: 'VirtualMachineInstancetype',
      metadata: { name: 'i' },
      spec: { cpu: { guest: 1 }, memory: { guest: '1Gi' } },
    };
    failsAtWebhook(
      await bench.api.send('POST', INSTANCETYPES, { body: instancetype }),
      'virtualmachineinstancetype-validator.instancetype.kubevirt.io',
    );
  });

  it('lets reads, watches, deletions and the writes of others through', async () => {
    expect((await bench.api.get(`${VMS}/v`)).status).to.equal(200);
    const watch = await bench.api.watch(`${VMS}?watch=1`);
    expect((await watch.next())?.type).to.equal('ADDED');
    watch.close();
    const configMap = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' } };
    expect((await bench.api.send('POST', '/api/v1/namespaces/ns/configmaps', { body: configMap })).status).to.equal(
      201,
    );
    // The operator answers for the installation itself.
    const kubevirt = (await bench.api.get('/apis/kubevirt.io/v1/kubevirts')).json().items[0];
    const place = `/apis/kubevirt.io/v1/namespaces/${kubevirt?.metadata.namespace}/kubevirts/${kubevirt?.metadata.name}`;
    expect((await bench.api.merge(place, { metadata: { labels: { a: 'b' } } })).status).to.equal(200);
    expect((await bench.api.send('DELETE', `${VMS}/v`)).status).to.equal(200);
  });

  it('holds virt-controller up, which goes on when virt-api is back', () => {
    bench.cluster.guest('ns', 'v').crash();
    bench.clock.advance(60_000);
    expect(bench.cluster.instance('ns', 'v')?.status.phase).to.equal('Running');
    bench.cluster.outages.set('virt-api', false);
    bench.clock.advance(60_000);
    expect(bench.cluster.machine('ns', 'v')?.status?.printableStatus).to.equal('Running');
  });

  it('of CDI fails what its own webhooks are asked about, and nothing of KubeVirt', async () => {
    bench.cluster.outages.set('virt-api', false);
    bench.cluster.outages.set('cdi', true);
    const body = {
      apiVersion: 'cdi.kubevirt.io/v1beta1',
      kind: 'DataVolume',
      metadata: { name: 'd' },
      spec: { source: { blank: {} }, storage: { resources: { requests: { storage: '1Gi' } } } },
    };
    failsAtWebhook(await bench.api.send('POST', DATA_VOLUMES, { body }), 'datavolume-mutate.cdi.kubevirt.io');
    expect((await bench.api.put(`${SUBRESOURCES}/virtualmachines/v/stop`)).status).to.equal(202);
  });
});
