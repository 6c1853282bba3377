import { createHash, randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';

import { expect } from 'chai';

import { dataVolumes } from '../../../src/simulator/cdi/rows.ts';
import { persistentVolumeClaims, persistentVolumes, pods } from '../../../src/simulator/core/rows.ts';
import { ADMIN } from '../../../src/simulator/user.ts';
import { CdiBench } from './cdi-bench.ts';
import { giving, startImageServer } from './image-server.ts';
import type { ImageServer } from './image-server.ts';

const MIB = 2 ** 20;
const image = randomBytes(3 * MIB);
const sha256 = (data: Buffer): string => createHash('sha256').update(data).digest('hex');
const AT_ONCE = { 'cdi.kubevirt.io/storage.bind.immediate.requested': 'true' };

describe('the import of an image', () => {
  let bench: CdiBench;
  let server: ImageServer;
  beforeEach(async () => {
    bench = new CdiBench();
    server = bench.serves(await startImageServer(giving(image)));
  });
  afterEach(() => bench.close());

  const into = (storageClassName: string): Parameters<CdiBench['create']>[1] => ({
    source: { http: { url: `${server.url}/x.iso` } },
    storage: { storageClassName, resources: { requests: { storage: '64Mi' } } },
  });

  const consume = (claimName: string): void => {
    bench.cluster.create({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'consumer', namespace: 'ns' },
      spec: {
        containers: [{ name: 'c', image: 'i' }],
        volumes: [{ name: 'v', persistentVolumeClaim: { claimName } }],
      },
    });
  };

  it('really fetches the URL, and knows afterwards what the claim holds', async () => {
    bench.createImport('iso', `${server.url}/x.iso`);
    await bench.run();
    expect(bench.cluster.contents.of('ns', 'iso')).to.deep.equal({
      bytes: image.length,
      sha256: sha256(image),
      format: 'raw',
      source: `${server.url}/x.iso`,
    });
    expect(server.asked.map(({ method }) => method)).to.deep.equal(['HEAD', 'GET']);
  });

  it('goes through the phases of CSI storage, and says in conditions and Events where it is', async () => {
    bench.createImport('iso', `${server.url}/x.iso`);
    await bench.run();
    expect(bench.phases('iso')).to.deep.equal(['', 'Pending', 'ImportScheduled', 'ImportInProgress', 'Succeeded']);
    expect(bench.dataVolume('iso')?.status).to.include({ claimName: 'iso', progress: '100.0%' });
    expect(bench.condition('iso', 'Bound')).to.include({ status: 'True', reason: 'Bound', message: 'PVC iso Bound' });
    expect(bench.condition('iso', 'Ready')).to.include({ status: 'True' });
    expect(bench.condition('iso', 'Running')).to.include({
      status: 'False',
      reason: 'Completed',
      message: 'Import Complete',
    });
    const told = ['Pending', 'Bound', 'ImportScheduled', 'ImportInProgress', 'ImportSucceeded'];
    expect(bench.reasons('iso')).to.include.members(told);
  });

  it('is seen in progress at the realistic pace, however small the image is', async () => {
    bench.cluster.pacing.change('realistic');
    bench.createImport('iso', `${server.url}/x.iso`);
    const running = new Set<string | undefined>();
    for (let i = 0; i < 300 && bench.dataVolume('iso')?.status?.phase !== 'Succeeded'; i++) {
      await bench.advance(100);
      if (bench.dataVolume('iso')?.status?.phase !== 'ImportInProgress') continue;
      running.add(bench.condition('iso', 'Running')?.status);
    }
    expect(bench.phases('iso')).to.deep.equal(['', 'Pending', 'ImportScheduled', 'ImportInProgress', 'Succeeded']);
    expect([...running]).to.include('True');
  });

  it('ends its importer pod when it is deleted while it runs', async () => {
    const hanging = bench.serves(await startImageServer(() => undefined));
    bench.createImport('iso', `${hanging.url}/x.iso`);
    bench.clock.advance(0);
    const [found] = [...bench.cluster.store.list(pods)].map(({ object }) => object);
    expect(found?.status).to.include({ phase: 'Running' });
    const target = { resource: dataVolumes, namespace: 'ns', name: 'iso' };
    bench.cluster.writer.delete(target, {}, { user: ADMIN });
    bench.clock.advance(0);
    expect(bench.podNames()).to.deep.equal([]);
    expect(bench.names(persistentVolumeClaims)).to.deep.equal([]);
    expect(bench.cluster.transfers.count).to.equal(0);
  });

  it('is not done before its claim has the volume that was filled', async () => {
    const seen = new Set<string>();
    bench.cluster.store.subscribe(dataVolumes, () => {
      if (bench.dataVolume('iso')?.status?.phase === 'Succeeded') seen.add(String(bench.claim('iso')?.status?.phase));
    });
    bench.createImport('iso', `${server.url}/x.iso`);
    await bench.run();
    expect([...seen]).to.deep.equal(['Bound']);
  });

  it('makes a claim that the DataVolume owns, as its storage profile says, with room for the file system', async () => {
    bench.createImport('iso', `${server.url}/x.iso`);
    await bench.run();
    const { metadata, spec, status } = bench.claim('iso') ?? {};
    const owner = { kind: 'DataVolume', name: 'iso', controller: true };
    expect(metadata?.ownerReferences?.[0]).to.include(owner);
    expect(metadata?.labels).to.include({ app: 'containerized-data-importer' });
    expect(spec).to.deep.include({
      accessModes: ['ReadWriteMany'],
      volumeMode: 'Filesystem',
      storageClassName: 'shared',
    });
    expect(spec?.resources?.requests).to.deep.equal({ storage: String(Math.ceil(64 * MIB * 1.06)) });
    expect(status).to.include({ phase: 'Bound' });
  });

  it('prepares the volume in a claim of its own and leaves nothing of it behind', async () => {
    const seen = new Set<string>();
    bench.cluster.store.subscribe(persistentVolumeClaims, ({ after }) => seen.add(after.object.metadata.name));
    bench.createImport('iso', `${server.url}/x.iso`);
    await bench.run();
    expect([...seen].some((name) => name.startsWith('prime-'))).to.equal(true);
    expect(bench.names(persistentVolumeClaims)).to.deep.equal(['iso']);
    expect(bench.podNames()).to.deep.equal([]);
    expect([...bench.cluster.store.list(persistentVolumes)]).to.have.length(1);
  });

  it('waits for a first consumer where the StorageClass does, and fetches nothing until then', async () => {
    bench.create('iso', into('local'));
    await bench.run();
    expect(bench.phases('iso')).to.deep.equal(['', 'Pending', 'PendingPopulation']);
    expect(server.asked).to.deep.equal([]);
    consume('iso');
    await bench.run();
    expect(bench.phases('iso').slice(-3)).to.deep.equal(['ImportScheduled', 'ImportInProgress', 'Succeeded']);
    expect(bench.claim('iso')?.metadata.annotations).to.have.property('volume.kubernetes.io/selected-node');
  });

  it('starts at once there too when it is asked to', async () => {
    bench.create('iso', into('local'), AT_ONCE);
    await bench.run();
    expect(bench.phases('iso')).to.deep.equal(['', 'Pending', 'ImportScheduled', 'ImportInProgress', 'Succeeded']);
  });

  it('fills the claim itself where the storage has no CSI driver', async () => {
    bench.create('iso', into('hostpath'));
    await bench.run();
    expect(bench.phases('iso')).to.deep.equal([
      '',
      'Pending',
      'PVCBound',
      'ImportScheduled',
      'ImportInProgress',
      'Succeeded',
    ]);
    expect(bench.cluster.contents.of('ns', 'iso')).to.include({ bytes: image.length });
  });

  it('takes a PVC spec as it is, without room for the file system', async () => {
    bench.create('iso', {
      source: { http: { url: `${server.url}/x.iso` } },
      pvc: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '64Mi' } } },
    });
    await bench.run();
    expect(bench.claim('iso')?.spec.resources?.requests).to.deep.equal({ storage: '64Mi' });
    expect(bench.dataVolume('iso')?.status?.phase).to.equal('Succeeded');
  });

  it('takes scratch space when the server has no ranges, in a second pod', async () => {
    const plain = bench.serves(await startImageServer(giving(image, { 'accept-ranges': 'none' })));
    const claims = new Set<string>();
    bench.cluster.store.subscribe(persistentVolumeClaims, ({ after }) => claims.add(after.object.metadata.name));
    bench.createImport('iso', plain.url);
    await bench.run();
    expect([...claims].some((name) => name.endsWith('-scratch'))).to.equal(true);
    expect(plain.asked.filter(({ method }) => method === 'GET')).to.have.length(2);
    expect(bench.dataVolume('iso')?.status?.phase).to.equal('Succeeded');
    expect(bench.names(persistentVolumeClaims)).to.deep.equal(['iso']);
  });

  it('goes on without HEAD, and without a length: then nobody knows how far it is', async () => {
    const odd = bench.serves(
      await startImageServer((request, response) => {
        if (request.method === 'HEAD') response.writeHead(405).end();
        else response.writeHead(200).end(image);
      }),
    );
    bench.createImport('iso', odd.url);
    await bench.run();
    expect(bench.dataVolume('iso')?.status?.phase).to.equal('Succeeded');
    expect(bench.cluster.contents.of('ns', 'iso')).to.include({ bytes: image.length });
  });

  it('unpacks gzip on the way and knows what lies in the volume', async () => {
    const packed = bench.serves(await startImageServer(giving(gzipSync(image))));
    bench.createImport('iso', packed.url);
    await bench.run();
    expect(bench.cluster.contents.of('ns', 'iso')).to.include({
      bytes: image.length,
      sha256: sha256(image),
      format: 'gz',
    });
  });

  it('shows a progress that follows the bytes', async () => {
    let goOn = (): void => undefined;
    let firstSent = (): void => undefined;
    const halfway = new Promise<void>((resolve) => (firstSent = resolve));
    const slow = bench.serves(
      await startImageServer((request, response) => {
        response.writeHead(200, { 'content-length': image.length, 'accept-ranges': 'bytes' });
        if (request.method === 'HEAD') return void response.end();
        response.write(image.subarray(0, image.length / 2), () => firstSent());
        goOn = () => response.end(image.subarray(image.length / 2));
      }),
    );
    bench.createImport('iso', slow.url);
    bench.clock.advance(0);
    await halfway;
    const { transfers } = bench.cluster;
    const uid = [...bench.cluster.store.list(persistentVolumeClaims)]
      .map(({ object }) => object.metadata)
      .find(({ name }) => name.startsWith('prime-'))?.uid;
    while (transfers.percent(uid ?? '') !== 50) await new Promise((resolve) => setImmediate(resolve));
    bench.clock.advance(2000);
    expect(bench.dataVolume('iso')?.status?.progress).to.equal('50.00%');
    expect(bench.condition('iso', 'Running')).to.include({ status: 'True', reason: 'Pod is running' });
    expect(bench.condition('iso', 'Ready')).to.include({ status: 'False', reason: 'TransferRunning' });
    expect(bench.claim('iso')?.status?.phase).to.equal('Pending');
    goOn();
    await bench.run();
    expect(bench.dataVolume('iso')?.status).to.include({ phase: 'Succeeded', progress: '100.0%' });
  });

  it('ends with the DataVolume: claim, pod and transfer go', async () => {
    let closed = (): void => undefined;
    const gone = new Promise<void>((resolve) => (closed = resolve));
    const endless = bench.serves(
      await startImageServer((request, response) => {
        response.writeHead(200, { 'content-length': image.length, 'accept-ranges': 'bytes' });
        if (request.method === 'HEAD') return void response.end();
        response.on('close', closed);
        response.write(image.subarray(0, 1000));
      }),
    );
    const asked = new Promise<void>((resolve) => {
      const look = (): void => {
        if (endless.asked.length >= 2) resolve();
        else setImmediate(look);
      };
      look();
    });
    bench.createImport('iso', endless.url);
    bench.clock.advance(0);
    await asked;
    const { cluster } = bench;
    const user = { user: { name: 'admin', groups: ['system:masters'] } };
    cluster.writer.delete({ resource: dataVolumes, namespace: 'ns', name: 'iso' }, {}, user);
    await bench.run();
    await gone;
    expect(bench.names(persistentVolumeClaims)).to.deep.equal([]);
    expect(bench.podNames()).to.deep.equal([]);
    expect([...cluster.store.list(persistentVolumes)]).to.deep.equal([]);
    expect(cluster.transfers.count).to.equal(0);
  });
});
