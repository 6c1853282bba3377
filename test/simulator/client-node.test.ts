import {
  CustomObjectsApi,
  KubeConfig,
  PatchStrategy,
  VersionApi,
  Watch,
  setHeaderOptions,
} from '@kubernetes/client-node';
import { expect } from 'chai';

import { startSimulator } from '../../src/simulator/simulator.ts';
import type { Simulator } from '../../src/simulator/simulator.ts';
import { manifest } from './bench.ts';

const VMS = { group: 'kubevirt.io', version: 'v1', namespace: 'ns', plural: 'virtualmachines' };

describe('the simulated cluster behind @kubernetes/client-node', () => {
  let simulator: Simulator;
  let config: KubeConfig;
  before(async () => {
    simulator = await startSimulator();
    simulator.cluster.ensureNamespace('ns');
    config = new KubeConfig();
    config.loadFromString(simulator.kubeconfig);
  });
  after(() => simulator.close());

  it('creates, lists, gets, patches and deletes VMs over HTTPS with the CA of the kubeconfig', async () => {
    const api = config.makeApiClient(CustomObjectsApi);
    expect((await config.makeApiClient(VersionApi).getCode()).gitVersion).to.match(/^v1\./);
    await api.createNamespacedCustomObject({ ...VMS, body: manifest('a', 'Halted') });
    const list = (await api.listNamespacedCustomObject({ ...VMS, limit: 500 })) as { items: unknown[] };
    expect(list.items).to.have.length(1);
    const body = [
      { op: 'test', path: '/spec/runStrategy', value: 'Halted' },
      { op: 'replace', path: '/spec/runStrategy', value: 'Manual' },
    ];
    const patched: unknown = await api.patchNamespacedCustomObject({ ...VMS, name: 'a', body });
    expect(patched).to.have.nested.property('spec.runStrategy', 'Manual');
    const merged: unknown = await api.patchNamespacedCustomObject(
      { ...VMS, name: 'a', body: { metadata: { labels: { x: 'y' } } } },
      setHeaderOptions('Content-Type', PatchStrategy.MergePatch),
    );
    expect(merged).to.have.nested.property('metadata.labels.x', 'y');
    const refused: unknown = await api
      .patchNamespacedCustomObject({ ...VMS, name: 'a', body })
      .catch((error: unknown) => error);
    expect(refused).to.have.property('code', 422);
    await api.deleteNamespacedCustomObject({ ...VMS, name: 'a' });
  });

  it('watches a VM from its creation until it runs', async () => {
    const api = config.makeApiClient(CustomObjectsApi);
    const list: unknown = await api.listNamespacedCustomObject(VMS);
    const { resourceVersion } = (list as { metadata: { resourceVersion: string } }).metadata;
    const types: string[] = [];
    await new Promise<void>((resolve, reject) => {
      const path = '/apis/kubevirt.io/v1/namespaces/ns/virtualmachines';
      const watching = new Watch(config).watch(
        path,
        { resourceVersion },
        (type, object: { status?: { ready?: boolean } }) => {
          types.push(type);
          if (object.status?.ready) void watching.then((controller) => controller.abort()).then(resolve);
        },
        (error: unknown) => {
          if (error instanceof Error && error.name !== 'AbortError') reject(error);
        },
      );
      watching.then(() => api.createNamespacedCustomObject({ ...VMS, body: manifest('b', 'Always') })).catch(reject);
    });
    expect(types[0]).to.equal('ADDED');
    expect(new Set(types.slice(1))).to.deep.equal(new Set(['MODIFIED']));
  });
});
