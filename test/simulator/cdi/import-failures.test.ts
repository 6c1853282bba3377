import { createHash, randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';

import { expect } from 'chai';

import { resourceQuotas, storageClasses } from '../../../src/simulator/core/rows.ts';
import { CdiBench } from './cdi-bench.ts';
import { giving, refusing, startImageServer } from './image-server.ts';
import type { ImageServer } from './image-server.ts';

const MIB = 2 ** 20;
const image = randomBytes(2 * MIB);

describe('an import that fails', () => {
  let bench: CdiBench;
  beforeEach(() => {
    bench = new CdiBench();
  });
  afterEach(() => bench.close());

  const serve = async (answer: RequestListener): Promise<ImageServer> => bench.serves(await startImageServer(answer));
  const restarts = (): number | undefined => bench.dataVolume('iso')?.status?.restartCount;
  const failure = (): string | undefined => {
    const { status, reason, message } = bench.condition('iso', 'Running') ?? {};
    return status === 'False' && reason === 'Error' ? message : undefined;
  };

  it('never becomes Failed: the container is restarted, soon, then after 10, 20, 40 s and so on', async () => {
    const server = await serve(refusing(404));
    bench.createImport('iso', `${server.url}/none.iso`);
    await bench.run();
    const attempts = (): number => server.asked.filter(({ method }) => method === 'GET').length;
    expect([attempts(), restarts()]).to.deep.equal([1, undefined]);
    const byDelay: number[] = [];
    for (const seconds of [1, 10, 20, 40, 80, 160, 300, 300]) {
      await bench.advance(seconds * 1000 - 1);
      const before = attempts();
      await bench.advance(1);
      byDelay.push(attempts() - before);
    }
    expect(byDelay).to.deep.equal([1, 1, 1, 1, 1, 1, 1, 1]);
    expect(restarts()).to.equal(8);
    expect(bench.phases('iso')).to.deep.equal(['', 'Pending', 'ImportScheduled', 'ImportInProgress']);
    expect(failure()).to.equal(
      'Unable to connect to http data source: expected status code 200, got 404. Status: 404 Not Found',
    );
    expect(bench.condition('iso', 'Bound')).to.include({ status: 'False', reason: 'Pending' });
    expect(bench.reasons('iso')).to.include('Error');
    const told = bench.told('iso').find(({ reason }) => reason === 'ErrImportFailed');
    expect(told).to.deep.include({ message: failure(), count: 9 });
    expect(bench.claim('iso')?.status?.phase).to.equal('Pending');
  });

  it('shows the restart in Running, which flips to True while the container runs', async () => {
    const server = await serve(refusing(500));
    bench.createImport('iso', server.url);
    await bench.run();
    expect(failure()).to.contain('got 500. Status: 500 Internal Server Error');
    bench.clock.advance(1000);
    expect(bench.condition('iso', 'Running')).to.include({ status: 'True', reason: 'Pod is running' });
    await bench.run();
    expect(failure()).to.contain('got 500');
  });

  it('goes on to success once the server has the image', async () => {
    let isThere = false;
    const server = await serve((request, response) => (isThere ? giving(image) : refusing(404))(request, response));
    bench.createImport('iso', server.url);
    await bench.run();
    isThere = true;
    await bench.advance(1000);
    expect(bench.dataVolume('iso')?.status).to.include({ phase: 'Succeeded', restartCount: 1 });
  });

  it('says that nobody listens', async () => {
    const server = await startImageServer(giving(image));
    await server.close();
    bench.createImport('iso', `${server.url}/x.iso`);
    await bench.run();
    const { host } = new URL(server.url);
    expect(failure()).to.equal(
      `Unable to connect to http data source: HTTP request errored: Get "${server.url}/x.iso": dial tcp ${host}: connect: connection refused`,
    );
  });

  it('says that the volume is too small, by the length before the first byte', async () => {
    const server = await serve((request, response) => {
      response.writeHead(200, { 'content-length': 65 * MIB, 'accept-ranges': 'bytes' });
      if (request.method === 'HEAD') return void response.end();
      response.write(image.subarray(0, 1000));
    });
    bench.createImport('iso', server.url);
    await bench.run();
    expect(failure()).to.equal('DataVolume too small to contain image');
  });

  it('takes no more than fits when it can not know before', async () => {
    let sent = 0;
    const server = await serve((request, response) => {
      response.writeHead(200, { 'accept-ranges': 'bytes' });
      if (request.method === 'HEAD') return void response.end();
      const more = (): void => {
        if (response.destroyed) return;
        sent += image.length;
        response.write(image, () => setImmediate(more));
      };
      more();
    });
    bench.createImport('iso', server.url);
    await bench.run();
    expect(failure()).to.equal('DataVolume too small to contain image');
    expect(sent).to.be.lessThan(2 * 80 * MIB);
  });

  it('does not unpack more than fits', async () => {
    const bomb = gzipSync(Buffer.alloc(80 * MIB));
    const server = await serve(giving(bomb));
    bench.createImport('iso', server.url);
    await bench.run();
    expect(failure()).to.equal('DataVolume too small to contain image');
  });

  it('reads the size of a qcow2 image from its header', async () => {
    const qcow2 = Buffer.alloc(4096);
    qcow2.write('QFI\xfb', 'latin1');
    qcow2.writeBigUInt64BE(BigInt(100 * MIB), 24);
    const server = await serve(giving(qcow2));
    bench.createImport('iso', server.url);
    await bench.run();
    expect(failure()).to.equal('DataVolume too small to contain image');
  });

  it('notices a body that ends before its time', async () => {
    const server = await serve((request, response) => {
      response.writeHead(200, { 'content-length': image.length, 'accept-ranges': 'bytes' });
      if (request.method === 'HEAD') return void response.end();
      response.write(image.subarray(0, 1000), () => response.destroy());
    });
    bench.createImport('iso', server.url);
    await bench.run();
    expect(failure()).to.contain('unexpected EOF');
  });

  it('gives up when nothing comes for ten minutes', async () => {
    const server = await serve((request, response) => {
      response.writeHead(200, { 'content-length': image.length, 'accept-ranges': 'bytes' });
      if (request.method === 'HEAD') return void response.end();
      response.write(image.subarray(0, 1000));
    });
    bench.createImport('iso', server.url);
    bench.clock.advance(0);
    expect(bench.cluster.transfers.count).to.equal(1);
    bench.clock.advance(9 * 60_000);
    expect(bench.cluster.transfers.count).to.equal(1);
    bench.clock.advance(2 * 60_000);
    await bench.cluster.transfers.settled();
    bench.clock.advance(0);
    expect(failure()).to.match(/context canceled$/);
  });

  it('ends for good when the data is not what its checksum says, and is not tried again', async () => {
    const server = await serve(giving(image));
    const checksum = `sha256:${'0'.repeat(64)}`;
    bench.create('iso', {
      source: { http: { url: server.url, checksum } },
      storage: { resources: { requests: { storage: '64Mi' } } },
    });
    await bench.run();
    expect(bench.dataVolume('iso')?.status?.phase).to.equal('Failed');
    expect(bench.condition('iso', 'Running')).to.include({ status: 'False', reason: 'ChecksumError' });
    expect(bench.condition('iso', 'Running')?.message).to.contain('checksum mismatch: expected sha256:000');
    expect(bench.podNames()).to.deep.equal([]);
    const asked = server.asked.length;
    await bench.advance(3_600_000);
    expect(server.asked).to.have.length(asked);
    expect(bench.cluster.contents.of('ns', 'iso')).to.equal(undefined);
  });

  it('takes data that is what its checksum says', async () => {
    const server = await serve(giving(image));
    const checksum = `SHA512:${createHash('sha512').update(image).digest('hex')}`;
    bench.create('iso', {
      source: { http: { url: server.url, checksum } },
      storage: { resources: { requests: { storage: '64Mi' } } },
    });
    await bench.run();
    expect(bench.dataVolume('iso')?.status?.phase).to.equal('Succeeded');
  });

  it('stays Pending under a quota, says so, and goes on when there is room', async () => {
    const server = await serve(giving(image));
    const quota = { apiVersion: 'v1', kind: 'ResourceQuota', metadata: { name: 'q', namespace: 'ns' } };
    bench.cluster.create({ ...quota, spec: { hard: { persistentvolumeclaims: '0' } } });
    bench.createImport('iso', server.url);
    await bench.run();
    expect(bench.dataVolume('iso')?.status?.phase).to.equal('Pending');
    const { reason, message } = bench.condition('iso', 'Bound') ?? {};
    expect(reason).to.equal('ErrExceededQuota');
    expect(message).to.contain(
      'exceeded quota: q, requested: persistentvolumeclaims=1, used: persistentvolumeclaims=0',
    );
    bench.cluster.create({
      ...quota,
      metadata: { name: 'other', namespace: 'ns' },
      spec: { hard: { persistentvolumeclaims: '9' } },
    });
    bench.cluster.writer.patch(
      { resource: resourceQuotas, namespace: 'ns', name: 'q' },
      (current) => ({ ...current, spec: { hard: { persistentvolumeclaims: '9' } } }),
      { user: { name: 'admin', groups: ['system:masters'] } },
    );
    await bench.run();
    expect(bench.dataVolume('iso')?.status?.phase).to.equal('Succeeded');
  });

  it('has no phase without a StorageClass that could say what the claim is like', async () => {
    const user = { user: { name: 'admin', groups: ['system:masters'] } };
    bench.cluster.writer.delete({ resource: storageClasses, namespace: undefined, name: 'shared' }, {}, user);
    await bench.run();
    const server = await serve(giving(image));
    bench.createImport('iso', server.url);
    await bench.run();
    expect(bench.dataVolume('iso')?.status?.phase).to.equal(undefined);
    expect(bench.reasons('iso')).to.include('ErrClaimNotValid');
  });
});
