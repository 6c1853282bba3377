import { expect } from 'chai';
import { ObjectStore } from '../../src/kubevirt/cache/object-store.ts';
import { OrderedSnapshots } from '../../src/kubevirt/cache/ordered-snapshots.ts';
import { trimVirtualMachine, trimVirtualMachineInstance } from '../../src/kubevirt/cache/trim.ts';
import type { VirtualMachine } from '../../src/kubevirt/model.ts';
import { vmObject } from './kubevirt-objects.ts';

describe('the object store', () => {
  let seen: string[];
  let store: ObjectStore<VirtualMachine>;

  beforeEach(() => {
    seen = [];
    store = new ObjectStore(({ type, object }) => seen.push(`${type} ${object.metadata.name} ${object.metadata.uid}`));
    store.upsert(vmObject({ name: 'a', uid: 'a1' }));
    store.upsert(vmObject({ name: 'b', uid: 'b1' }));
    seen = [];
  });

  it('tells additions, updates and deletions of a relist exactly', () => {
    store.beginRelist();
    store.upsert(vmObject({ name: 'b', uid: 'b1', version: 2 }));
    store.upsert(vmObject({ name: 'c', uid: 'c1' }));
    store.endRelist();
    expect(seen).to.deep.equal(['updated b b1', 'added c c1', 'deleted a a1']);
    expect(store.size).to.equal(2);
  });

  it('says nothing of an object whose version is the same', () => {
    store.upsert(vmObject({ name: 'a', uid: 'a1' }));
    expect(seen).to.deep.equal([]);
  });

  it('takes another uid under the same name for a deletion and an addition', () => {
    store.upsert(vmObject({ name: 'a', uid: 'a2' }));
    expect(seen).to.deep.equal(['deleted a a1', 'added a a2']);
  });

  it('ignores a late deletion of an object that has been replaced', () => {
    store.upsert(vmObject({ name: 'a', uid: 'a2' }));
    store.remove(vmObject({ name: 'a', uid: 'a1' }));
    expect([...store.values()].map(({ metadata }) => metadata.uid)).to.have.members(['a2', 'b1']);
  });

  it('deletes nothing when a relist is begun anew before it has ended', () => {
    store.beginRelist();
    store.beginRelist();
    store.upsert(vmObject({ name: 'a', uid: 'a1' }));
    store.upsert(vmObject({ name: 'b', uid: 'b1' }));
    store.endRelist();
    expect(seen).to.deep.equal([]);
  });
});

describe('the ordered snapshots', () => {
  let built: string[];
  const ordered = (): OrderedSnapshots<{ key: string }> =>
    new OrderedSnapshots((key) => {
      built.push(key);
      return { key };
    });

  beforeEach(() => {
    built = [];
  });

  it('are the same array until something changes', () => {
    const snapshots = ordered();
    ['b', 'a'].forEach((key) => snapshots.add(key));
    const first = snapshots.list();
    expect(first.map(({ key }) => key)).to.deep.equal(['a', 'b']);
    expect(snapshots.list()).to.equal(first);
  });

  it('look up only what changed, however many there are', () => {
    const snapshots = ordered();
    for (let index = 0; index < 1000; index += 1) snapshots.add(`vm${index}`);
    const before = snapshots.list();
    built = [];
    snapshots.touch('vm7');
    const after = snapshots.list();
    expect(built).to.deep.equal(['vm7']);
    expect(after).not.to.equal(before);
    expect(after.filter((snapshot, index) => snapshot !== before[index])).to.have.length(1);
  });

  it('forget what is removed and ignore changes of what they do not have', () => {
    const snapshots = ordered();
    ['a', 'b'].forEach((key) => snapshots.add(key));
    snapshots.list();
    built = [];
    snapshots.touch('z');
    expect(snapshots.list()).to.have.length(2);
    expect(built).to.deep.equal([]);
    snapshots.remove('a');
    expect(snapshots.list().map(({ key }) => key)).to.deep.equal(['b']);
  });
});

describe('trimming', () => {
  const metadata = { name: 'vm', namespace: 'blue', uid: 'u', resourceVersion: '7' };

  it('keeps of a VM what the model declares, and nothing else', () => {
    const raw = {
      apiVersion: 'kubevirt.io/v1',
      kind: 'VirtualMachine',
      metadata: {
        ...metadata,
        managedFields: [{ manager: 'x' }],
        annotations: { mine: 'yes', 'kubectl.kubernetes.io/last-applied-configuration': '{…}' },
        finalizers: ['f'],
        ownerReferences: [{ apiVersion: 'v1', kind: 'Pool', name: 'p', uid: 'pu', controller: true }],
      },
      spec: {
        runStrategy: 'Always',
        dataVolumeTemplates: [{}],
        template: {
          metadata: { labels: {} },
          spec: {
            volumes: [{}],
            domain: { devices: { disks: [] }, firmware: { uuid: 'f', bootloader: { efi: { secureBoot: true } } } },
          },
        },
      },
      status: { printableStatus: 'Running', conditions: [{ type: 'Ready', status: 'True', lastProbeTime: null }] },
    };
    expect(trimVirtualMachine(raw)).to.deep.equal({
      metadata: {
        ...metadata,
        annotations: { mine: 'yes' },
        ownerReferences: [{ kind: 'Pool', name: 'p', uid: 'pu' }],
      },
      spec: {
        runStrategy: 'Always',
        template: { spec: { domain: { firmware: { uuid: 'f', bootloader: { efi: {} } } } } },
      },
      status: { printableStatus: 'Running', conditions: [{ type: 'Ready', status: 'True' }] },
    });
  });

  it('drops the parts of a VMI that nobody reads, and keeps what was absent absent', () => {
    const raw = { metadata, status: { phase: 'Running', interfaces: [{}], activePods: {}, guestOSInfo: {} } };
    expect(trimVirtualMachineInstance(raw)).to.deep.equal({
      metadata,
      spec: {},
      status: { phase: 'Running', guestOSInfo: {} },
    });
  });
});
