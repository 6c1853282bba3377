import { X509Certificate, createPrivateKey } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { connect, createServer } from 'node:tls';
import { expect } from 'chai';
import { createSelfSignedCertificate } from '../../src/http/certificate.ts';

const hosts = ['redfish.example.com', 'localhost', '127.0.0.1', '::1'];
const clock = (): Date => new Date('2030-01-01T12:00:00Z');

describe('A self-made certificate', () => {
  it('is X.509 v3 for servers, with all hosts, and cannot sign others', async () => {
    const { certPem, fingerprint } = await createSelfSignedCertificate({ hosts, days: 30, clock });
    const certificate = new X509Certificate(certPem);
    for (const host of hosts.slice(0, 2)) expect(certificate.checkHost(host)).to.equal(host);
    for (const ip of hosts.slice(2)) expect(certificate.checkIP(ip)).to.equal(ip);
    expect(certificate.checkHost('elsewhere.example.com')).to.equal(undefined);
    expect(certificate.keyUsage).to.deep.equal(['1.3.6.1.5.5.7.3.1']);
    expect(certificate.ca).to.equal(false);
    expect(certificate.subject).to.equal('CN=redfish.example.com');
    expect(certificate.fingerprint256).to.equal(fingerprint);
    // The first element of the TBSCertificate, an explicit tag 0 with the integer 2: version 3.
    expect(certificate.raw.includes(Buffer.from('a003020102', 'hex'))).to.equal(true);
  });

  it('is signed with its own key, on P-256', async () => {
    const { certPem, keyPem } = await createSelfSignedCertificate({ hosts, days: 30, clock });
    const certificate = new X509Certificate(certPem);
    expect(certificate.verify(certificate.publicKey)).to.equal(true);
    expect(certificate.checkPrivateKey(createPrivateKey(keyPem))).to.equal(true);
    expect(certificate.publicKey.asymmetricKeyDetails?.namedCurve).to.equal('prime256v1');
  });

  it('is valid from an hour ago for so many days', async () => {
    const { certPem } = await createSelfSignedCertificate({ hosts, days: 30, clock });
    const certificate = new X509Certificate(certPem);
    expect(new Date(certificate.validFrom).toISOString()).to.equal('2030-01-01T11:00:00.000Z');
    expect(new Date(certificate.validTo).toISOString()).to.equal('2030-01-31T12:00:00.000Z');
  });

  it('has a positive serial number of its own', async () => {
    const made = await Promise.all([1, 2].map(() => createSelfSignedCertificate({ hosts, clock })));
    const serials = made.map(({ certPem }) => new X509Certificate(certPem).serialNumber);
    expect(new Set(serials).size).to.equal(2);
    for (const serial of serials) expect(serial).to.match(/^[4-7][0-9A-F]{31}$/);
  });

  it('takes a long or odd first host', async () => {
    const long = `${'a'.repeat(60)}.${'b'.repeat(60)}.example.com`;
    const { certPem } = await createSelfSignedCertificate({ hosts: [long], clock });
    expect(new X509Certificate(certPem).checkHost(long)).to.equal(long);
    const odd = await createSelfSignedCertificate({ hosts: ['fe80::1'], clock });
    expect(new X509Certificate(odd.certPem).subject).to.equal('CN=fe80::1');
  });

  it('needs a host', async () => {
    const error: unknown = await createSelfSignedCertificate({ hosts: [] }).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(RangeError);
  });

  it('serves TLS that a client who trusts it verifies', async () => {
    const { certPem, keyPem } = await createSelfSignedCertificate({ hosts });
    const server = createServer({ cert: certPem, key: keyPem }, (socket) => socket.end()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const socket: TLSSocket = connect({ port, host: '127.0.0.1', ca: certPem });
    await once(socket, 'secureConnect');
    expect(socket.authorized).to.equal(true);
    socket.destroy();
    server.close();
  });
});
