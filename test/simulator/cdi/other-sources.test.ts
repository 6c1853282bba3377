import { randomBytes } from 'node:crypto';

import { expect } from 'chai';

import { cdiConfigs, cdis, dataVolumes, storageProfiles } from '../../../src/simulator/cdi/rows.ts';
import { persistentVolumeClaims, pods } from '../../../src/simulator/core/rows.ts';
import type { JsonObject } from '../../../src/simulator/json.ts';
import type { Resource } from '../../../src/simulator/resources.ts';
import { CdiBench } from './cdi-bench.ts';
import { giving, startImageServer } from './image-server.ts';

const image = randomBytes(50_000);
const storage = { resources: { requests: { storage: '64Mi' } } };
const ADMIN = { user: { name: 'admin', groups: ['system:masters'] } };

describe('DataVolumes of other sources', () => {
  let bench: CdiBench;
  beforeEach(() => {
    bench = new CdiBench();
  });
  afterEach(() => bench.close());

  const imported = async (name: string): Promise<void> => {
    const server = bench.serves(await startImageServer(giving(image)));
    bench.createImport(name, server.url);
    await bench.run();
  };

  it('blank: an empty disk, by an importer that has nothing to do', async () => {
    bench.create('disk', { source: { blank: {} }, storage });
    await bench.run();
    expect(bench.phases('disk')).to.deep.equal(['', 'Pending', 'ImportScheduled', 'ImportInProgress', 'Succeeded']);
    expect(bench.cluster.contents.of('ns', 'disk')).to.include({ bytes: 0, format: 'blank' });
  });

  it('upload: waits, ready, for what nobody can send here', async () => {
    bench.create('disk', { source: { upload: {} }, storage });
    await bench.run();
    expect(bench.phases('disk')).to.deep.equal(['', 'Pending', 'UploadScheduled', 'UploadReady']);
  });

  it('pvc: a clone holds what its source holds, and is as large when it says no size', async () => {
    await imported('golden');
    bench.create('copy', { source: { pvc: { namespace: 'ns', name: 'golden' } }, storage: {} });
    await bench.run();
    expect(bench.phases('copy')).to.deep.equal(['', 'Pending', 'CloneScheduled', 'CSICloneInProgress', 'Succeeded']);
    const { contents } = bench.cluster;
    expect(contents.of('ns', 'copy')?.sha256).to.equal(contents.of('ns', 'golden')?.sha256);
    expect(bench.claim('copy')?.spec.resources).to.deep.equal(bench.claim('golden')?.spec.resources);
    expect(bench.claim('copy')?.status?.phase).to.equal('Bound');
  });

  it('sourceRef: the claim that the DataSource names, by pods where the storage can not copy', async () => {
    await imported('golden');
    bench.cluster.create({
      apiVersion: 'cdi.kubevirt.io/v1beta1',
      kind: 'DataSource',
      metadata: { name: 'iso', namespace: 'ns' },
      spec: { source: { pvc: { namespace: 'ns', name: 'golden' } } },
    });
    bench.create('copy', {
      sourceRef: { kind: 'DataSource', name: 'iso' },
      storage: { ...storage, storageClassName: 'hostpath' },
    });
    await bench.run();
    expect(bench.phases('copy').slice(-2)).to.deep.equal(['CloneInProgress', 'Succeeded']);
  });

  it('pvc: waits for a source that is not there, or that a pod uses', async () => {
    bench.create('copy', { source: { pvc: { namespace: 'ns', name: 'golden' } }, storage });
    await bench.run();
    expect(bench.reasons('copy')).to.include('CloneWithoutSource');
    await imported('golden');
    bench.cluster.create({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'user', namespace: 'ns' },
      spec: {
        nodeName: 'node-1',
        containers: [{ name: 'c', image: 'i' }],
        volumes: [{ name: 'v', persistentVolumeClaim: { claimName: 'golden' } }],
      },
    });
    bench.create('other', { source: { pvc: { namespace: 'ns', name: 'golden' } }, storage });
    await bench.run();
    expect(bench.reasons('other')).to.include('CloneSourceInUse');
    expect(bench.dataVolume('other')?.status?.phase).to.equal('Pending');
    bench.cluster.writer.delete({ resource: pods, namespace: 'ns', name: 'user' }, {}, ADMIN);
    await bench.advance(10_000);
    expect(bench.dataVolume('other')?.status?.phase).to.equal('Succeeded');
    expect(bench.dataVolume('copy')?.status?.phase).to.equal('Succeeded');
  });

  it('registry: its image can not be pulled from here, by the importer or by the node', async () => {
    bench.create('pulled', { source: { registry: { url: 'docker://registry.example/iso:1' } }, storage });
    bench.create('by-node', {
      source: { registry: { url: 'docker://registry.example/iso:1', pullMethod: 'node' } },
      storage,
    });
    await bench.run();
    for (const name of ['pulled', 'by-node']) {
      expect(bench.condition(name, 'Running')).to.include({ status: 'False', reason: 'ImagePullFailed' });
    }
    expect(bench.dataVolume('by-node')?.status?.phase).to.equal('ImportScheduled');
  });

  it('s3, GCS and the like: fail, or wait where a test wants that', async () => {
    bench.create('s3', { source: { s3: { url: 'https://s3.example/bucket/x' } }, storage });
    await bench.run();
    expect(bench.condition('s3', 'Running')?.message).to.match(/^Unable to connect to s3 data source: .*no such host$/);
    bench.cluster.cdi.unreachableSources = 'wait';
    bench.create('gcs', { source: { gcs: { url: 'gs://bucket/x' } }, storage });
    await bench.run();
    expect(bench.dataVolume('gcs')?.status?.phase).to.equal('ImportScheduled');
  });

  it('a pod that fits nowhere is told as such', async () => {
    bench.cluster.nodes.schedulable = false;
    await imported('iso');
    expect(bench.condition('iso', 'Running')).to.include({ reason: 'Unschedulable', status: 'False' });
    bench.cluster.nodes.schedulable = true;
    await bench.run();
    expect(bench.dataVolume('iso')?.status?.phase).to.equal('Succeeded');
  });

  it('goes after a while in releases that clean up, and leaves its claim', async () => {
    const older = new CdiBench('kubevirt-1.4');
    older.cluster.writer.patch(
      { resource: cdis, namespace: undefined, name: 'cdi' },
      (current) => ({ ...current, spec: { config: { dataVolumeTTLSeconds: 60 } } }),
      ADMIN,
    );
    older.create('disk', { source: { blank: {} }, storage });
    await older.run();
    expect(older.dataVolume('disk')?.status?.phase).to.equal('Succeeded');
    await older.advance(60_000);
    expect(older.names(dataVolumes)).to.deep.equal([]);
    expect(older.names(persistentVolumeClaims)).to.deep.equal(['disk']);
    await older.close();
  });
});

describe('what CDI says of the storage', () => {
  let bench: CdiBench;
  beforeEach(() => {
    bench = new CdiBench();
  });
  afterEach(() => bench.close());

  const status = (resource: Resource, name: string): JsonObject =>
    bench.cluster.store.get(resource, name)?.object.status as JsonObject;

  it('has a profile for every StorageClass, of what its provisioner can do', async () => {
    expect(status(storageProfiles, 'shared')['claimPropertySets']).to.deep.equal([
      { accessModes: ['ReadWriteMany'], volumeMode: 'Filesystem' },
      { accessModes: ['ReadWriteOnce'], volumeMode: 'Filesystem' },
    ]);
    bench.cluster.create({
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      metadata: { name: 'rbd' },
      provisioner: 'rook-ceph.rbd.csi.ceph.com',
    });
    await bench.run();
    expect(status(storageProfiles, 'rbd')).to.include({ storageClass: 'rbd', cloneStrategy: 'csi-clone' });
    bench.create('disk', { source: { blank: {} }, storage: { ...storage, storageClassName: 'rbd' } });
    await bench.run();
    expect(bench.claim('disk')?.spec).to.deep.include({ accessModes: ['ReadWriteMany'], volumeMode: 'Block' });
    expect(bench.claim('disk')?.spec.resources?.requests).to.deep.equal({ storage: String(64 * 2 ** 20) });
  });

  it('does what a profile says that people have edited', async () => {
    bench.cluster.writer.patch(
      { resource: storageProfiles, namespace: undefined, name: 'shared' },
      (current) => ({
        ...current,
        spec: { claimPropertySets: [{ accessModes: ['ReadWriteOnce'], volumeMode: 'Block' as const }] },
      }),
      ADMIN,
    );
    await bench.run();
    bench.create('disk', { source: { blank: {} }, storage });
    await bench.run();
    expect(bench.claim('disk')?.spec).to.deep.include({ accessModes: ['ReadWriteOnce'], volumeMode: 'Block' });
  });

  it('shows the configuration, and follows the CDI object', async () => {
    expect(status(cdis, 'cdi')).to.include({ phase: 'Deployed', observedVersion: 'v1.66.0' });
    expect(status(cdiConfigs, 'config')).to.deep.include({ scratchSpaceStorageClass: 'shared' });
    bench.cluster.writer.patch(
      { resource: cdis, namespace: undefined, name: 'cdi' },
      (current) => ({ ...current, spec: { config: { filesystemOverhead: { global: '0.1' } } } }),
      ADMIN,
    );
    await bench.run();
    bench.create('disk', { source: { blank: {} }, storage: { resources: { requests: { storage: '100Mi' } } } });
    await bench.run();
    expect(bench.claim('disk')?.spec.resources?.requests?.['storage']).to.equal(String(110 * 2 ** 20 + 1));
  });
});
