import { expect } from 'chai';

import { RESOURCES } from '../../src/simulator/catalogue.ts';
import { sharing } from '../../src/simulator/json.ts';
import type { Manifest } from '../../src/simulator/cluster.ts';
import { SUBRESOURCES } from './api-client.ts';
import { manifest, startBench } from './bench.ts';
import type { Bench } from './bench.ts';

/** The paths of members that are undefined. */
function holesIn(value: unknown, path: string): string[] {
  if (value === undefined) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => holesIn(item, `${path}.${key}`));
}

const DATA_VOLUME: Manifest = {
  apiVersion: 'cdi.kubevirt.io/v1beta1',
  kind: 'DataVolume',
  metadata: { name: 'd', namespace: 'ns' },
  spec: { source: { blank: {} }, storage: { resources: { requests: { storage: '1Gi' } } } },
};

const SNAPSHOT: Manifest = {
  apiVersion: 'snapshot.kubevirt.io/v1beta1',
  kind: 'VirtualMachineSnapshot',
  metadata: { name: 's', namespace: 'ns' },
  spec: { source: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: 'v' } },
};

describe('what is stored', () => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await startBench();
  });
  afterEach(() => bench.close());

  it('is JSON at every version of it: no member is there without a value', async () => {
    const { cluster, api } = bench;
    const found = new Set<string>();
    let versions = 0;
    for (const resource of RESOURCES) {
      cluster.store.subscribe(resource, ({ after: { object } }) => {
        versions += 1;
        for (const hole of holesIn(object, resource.plural)) found.add(hole);
      });
    }
    cluster.create({ ...manifest('v', 'Manual') });
    cluster.create(DATA_VOLUME);
    cluster.create(SNAPSHOT);
    bench.settle();
    for (const call of ['start', 'migrate', 'restart', 'stop']) {
      await api.put(`${SUBRESOURCES}/virtualmachines/v/${call}`);
      bench.settle();
      bench.clock.advance(60_000);
    }
    await api.send('DELETE', '/api/v1/namespaces/ns');
    bench.clock.advance(60_000);
    expect(versions).to.be.above(50);
    expect([...found]).to.deep.equal([]);
  });

  it('has lost what a rule set to undefined, and shares the rest with the version before', () => {
    const before = { kept: { a: 1 }, gone: 'x', list: [{ b: 2 }] };
    const after = sharing({ kept: { a: 1 }, gone: undefined, list: [{ b: 2 }] }, before);
    expect(after).to.have.all.keys('kept', 'list');
    expect(after).to.have.property('kept', before.kept);
    expect(sharing({ ...before, more: undefined }, before)).to.equal(before);
  });
});
