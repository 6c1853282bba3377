import { expect } from 'chai';

import { configMaps, secrets } from '../../../src/simulator/core/rows.ts';
import type { KubeObject, OwnerReference } from '../../../src/simulator/objects.ts';
import { CoreBench } from './core-bench.ts';

describe('garbage collection', () => {
  let bench: CoreBench;
  let owner: KubeObject;
  beforeEach(() => {
    bench = new CoreBench();
    owner = bench.create('ConfigMap', 'owner');
  });

  const reference = (to: KubeObject, more: Partial<OwnerReference> = {}): OwnerReference => {
    const { apiVersion, kind, metadata } = to;
    return { apiVersion, kind, name: metadata.name, uid: metadata.uid, ...more };
  };
  const owned = (name: string, ownerReferences: OwnerReference[], more: object = {}): KubeObject =>
    bench.create('Secret', name, { metadata: { ownerReferences, ...more } });
  const owners = (name: string): string[] | undefined =>
    bench.get(secrets, name)?.metadata.ownerReferences?.map((item) => item.name);

  it('takes along what an owner alone holds, and leaves what another one holds', () => {
    const other = bench.create('ConfigMap', 'other');
    owned('one', [reference(owner)]);
    owned('two', [reference(owner), reference(other)]);
    bench.remove(configMaps, 'owner');
    bench.settle();
    expect(bench.get(secrets, 'one')).to.equal(undefined);
    expect(owners('two')).to.deep.equal(['other']);
  });

  it('takes what names an owner that is not there, or was another of the same name', () => {
    owned('of-nobody', [{ ...reference(owner), name: 'never-was' }]);
    owned('of-another', [{ ...reference(owner), uid: 'other' }]);
    bench.settle();
    expect(bench.get(secrets, 'of-nobody')).to.equal(undefined);
    expect(bench.get(secrets, 'of-another')).to.equal(undefined);
  });

  it('looks for owners in the same namespace only', () => {
    bench.cluster.ensureNamespace('elsewhere');
    const far = bench.cluster.create({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'far', namespace: 'elsewhere' },
    });
    owned('dependent', [reference(far)]);
    bench.settle();
    expect(bench.get(secrets, 'dependent')).to.equal(undefined);
  });

  it('leaves what names an owner of a kind that is not served', () => {
    owned('dependent', [{ apiVersion: 'apps/v1', kind: 'Deployment', name: 'd', uid: 'u' }]);
    bench.settle();
    expect(owners('dependent')).to.deep.equal(['d']);
  });

  it('in the foreground keeps the owner until what blocks it has gone', () => {
    owned('blocks', [reference(owner, { blockOwnerDeletion: true })], { finalizers: ['a.example/b'] });
    owned('blocks-not', [reference(owner)], { finalizers: ['a.example/b'] });
    bench.remove(configMaps, 'owner', 'Foreground');
    bench.settle();
    expect(bench.get(configMaps, 'owner')?.metadata.finalizers).to.deep.equal(['foregroundDeletion']);
    for (const name of ['blocks', 'blocks-not']) {
      expect(bench.get(secrets, name)?.metadata).to.have.property('deletionTimestamp');
    }
    bench.change(secrets, 'blocks', (current) => ({ ...current, metadata: { ...current.metadata, finalizers: [] } }));
    bench.settle();
    expect(bench.get(configMaps, 'owner')).to.equal(undefined);
    expect(bench.get(secrets, 'blocks-not')).to.not.equal(undefined);
  });

  it('as orphans leaves everything, without the name of the owner', () => {
    owned('dependent', [reference(owner)]);
    bench.remove(configMaps, 'owner', 'Orphan');
    bench.settle();
    expect(bench.get(configMaps, 'owner')).to.equal(undefined);
    expect(bench.get(secrets, 'dependent')?.metadata).to.not.have.property('ownerReferences');
  });

  it('goes down through generations', () => {
    const child = owned('child', [reference(owner)]);
    owned('grandchild', [reference(child)]);
    bench.remove(configMaps, 'owner');
    bench.settle();
    expect(bench.get(secrets, 'grandchild')).to.equal(undefined);
  });
});
