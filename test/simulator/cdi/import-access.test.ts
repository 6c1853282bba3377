import { randomBytes } from 'node:crypto';

import { expect } from 'chai';

import { makeCertificates } from '../../../src/simulator/front/certificates.ts';
import type { Certificates } from '../../../src/simulator/front/certificates.ts';
import { CdiBench } from './cdi-bench.ts';
import { giving, startImageServer } from './image-server.ts';
import type { ImageServer } from './image-server.ts';
import type { HttpSource } from '../../../src/simulator/cdi/kinds.ts';

const image = randomBytes(10_000);
const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;

describe('how an import gets at its image', () => {
  let certificates: Certificates;
  let bench: CdiBench;
  before(async () => {
    certificates = await makeCertificates('127.0.0.1', 'admin');
  });
  beforeEach(() => {
    bench = new CdiBench();
  });
  afterEach(() => bench.close());

  const create = (source: HttpSource, target = bench): void =>
    target.create('iso', { source: { http: source }, storage: { resources: { requests: { storage: '64Mi' } } } });
  const give = (kind: string, name: string, content: object, target = bench): void =>
    void target.cluster.create({ apiVersion: 'v1', kind, metadata: { name, namespace: 'ns' }, ...content });
  const serve = async (tls: boolean, target = bench): Promise<ImageServer> =>
    target.serves(await startImageServer(giving(image), tls ? certificates.server : undefined));
  const phase = (): string | undefined => bench.dataVolume('iso')?.status?.phase;
  const message = (target = bench): string | undefined => target.condition('iso', 'Running')?.message;

  it('does not trust a certificate of an unknown authority', async () => {
    const { url } = await serve(true);
    create({ url });
    await bench.run();
    expect(message()).to.equal(
      `Unable to connect to http data source: HTTP request errored: Get "${url}": tls: failed to verify certificate: x509: certificate signed by unknown authority`,
    );
  });

  it('trusts the certificates of a ConfigMap, and waits until it is there', async () => {
    const { url } = await serve(true);
    create({ url, certConfigMap: 'ca' });
    await bench.run();
    expect(phase()).to.equal('ImportScheduled');
    expect(bench.condition('iso', 'Running')).to.include({ status: 'False', reason: 'ContainerCreating' });
    give('ConfigMap', 'ca', { data: { 'ca.pem': `a comment\n${certificates.ca}`, other: 'no certificate' } });
    await bench.run();
    expect(phase()).to.equal('Succeeded');
  });

  it('looks at no certificate where it is told not to, from CDI 1.66 on', async () => {
    const { url } = await serve(true);
    create({ url, insecureSkipVerify: true });
    await bench.run();
    expect(phase()).to.equal('Succeeded');
    const older = new CdiBench('kubevirt-1.4');
    create({ url, insecureSkipVerify: true }, older);
    await older.run();
    expect(message(older)).to.contain('x509');
    await older.close();
  });

  it('shows user and password of a Secret, to every server that it is redirected to', async () => {
    const target = await serve(false);
    const door = bench.serves(
      await startImageServer((_, response) => {
        response.writeHead(307, { location: `${target.url}/real.iso` }).end();
      }),
    );
    give('Secret', 'auth', { stringData: { accessKeyId: 'me', secretKey: 'pä:ss' } });
    create({ url: `${door.url}/x.iso`, secretRef: 'auth' });
    await bench.run();
    expect(phase()).to.equal('Succeeded');
    const shown = [...door.asked, ...target.asked].map(({ headers }) => headers.authorization);
    expect(new Set(shown)).to.deep.equal(new Set([basic('me:pä:ss')]));
    expect(target.asked.map(({ path }) => path)).to.deep.equal(['/real.iso', '/real.iso']);
  });

  it('waits for a Secret that is not there, or lacks a key', async () => {
    const { url } = await serve(false);
    give('Secret', 'half', { stringData: { accessKeyId: 'me' } });
    create({ url, secretRef: 'half' });
    await bench.run();
    expect(phase()).to.equal('ImportScheduled');
  });

  it('sends extra headers, those of Secrets too', async () => {
    const server = await serve(false);
    give('Secret', 'token', { stringData: { header: 'X-Token: hidden' } });
    create({ url: server.url, extraHeaders: ['X-One: 1', 'X-Two:2', 'no header'], secretExtraHeaders: ['token'] });
    await bench.run();
    expect(phase()).to.equal('Succeeded');
    for (const { headers } of server.asked) {
      expect(headers).to.include({ 'x-one': '1', 'x-two': '2', 'x-token': 'hidden' });
    }
  });

  it('takes user and password out of the URL, and tells the password to nobody', async () => {
    const server = await serve(false);
    const { host } = new URL(server.url);
    create({ url: `http://me:secret@${host}/x.iso` });
    await bench.run();
    expect(server.asked[0]?.headers.authorization).to.equal(basic('me:secret'));
    await server.close();
    create2(host);
    await bench.run();
    expect(bench.condition('again', 'Running')?.message).to.contain('http://me:xxxxx@');
  });

  const create2 = (host: string): void =>
    bench.create('again', {
      source: { http: { url: `http://me:secret@${host}/x.iso` } },
      storage: { resources: { requests: { storage: '64Mi' } } },
    });

  it('follows no redirect to what is no HTTP, and none without end', async () => {
    const astray = bench.serves(
      await startImageServer((_, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end()),
    );
    create({ url: astray.url });
    await bench.run();
    expect(message()).to.contain('unsupported protocol scheme "file"');
    const circle = bench.serves(
      await startImageServer((_, response) => void response.writeHead(302, { location: '/again' }).end()),
    );
    bench.createImport('circle', circle.url);
    await bench.run();
    expect(bench.condition('circle', 'Running')?.message).to.contain('stopped after 50 redirects');
  });
});
