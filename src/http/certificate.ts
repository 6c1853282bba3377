/**
 * A self-made X.509 v3 certificate for a service that has none configured. It lives in memory: who wants to verify the
 * service across restarts configures a certificate, or pins the fingerprint that is logged.
 */
import 'reflect-metadata';
import { X509Certificate, randomBytes, webcrypto } from 'node:crypto';
import { isIP } from 'node:net';
import {
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';

export interface SelfSignedCertificateOptions {
  /** DNS names and IP addresses; at least one. The first one is the subject. */
  readonly hosts: readonly string[];
  /** How long it is valid; a year by default. */
  readonly days?: number;
  readonly clock?: () => Date;
}

export interface SelfSignedCertificate {
  readonly certPem: string;
  /** PKCS #8. */
  readonly keyPem: string;
  /** SHA-256 of the certificate, in upper-case hex with colons, as openssl prints it. */
  readonly fingerprint: string;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * A server's certificate (ECDSA P-256) that is its own issuer, valid from an hour ago, since clocks differ. Throws a
 * RangeError without hosts.
 */
export async function createSelfSignedCertificate(
  options: SelfSignedCertificateOptions,
): Promise<SelfSignedCertificate> {
  const { hosts, days = 365, clock = () => new Date() } = options;
  const [subject] = hosts;
  if (subject === undefined) throw new RangeError('a certificate needs a host');
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const now = clock().getTime();
  const certificate = await X509CertificateGenerator.createSelfSigned(
    {
      serialNumber: serialNumber(),
      // As a list of attributes, so that no character of a name is taken for syntax. RFC 5280 allows 64 of them.
      name: [{ CN: [subject.slice(0, 64)] }],
      notBefore: new Date(now - 60 * minute),
      notAfter: new Date(now + days * day),
      keys,
      signingAlgorithm: algorithm,
      extensions: [
        new BasicConstraintsExtension(false, undefined, true),
        new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
        new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
        new SubjectAlternativeNameExtension(hosts.map(generalName)),
        await SubjectKeyIdentifierExtension.create(keys.publicKey),
      ],
    },
    webcrypto,
  );
  const certPem = certificate.toString('pem');
  const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey);
  return {
    certPem,
    keyPem: PemConverter.encode(pkcs8, PemConverter.PrivateKeyTag),
    fingerprint: new X509Certificate(certPem).fingerprint256,
  };
}

function generalName(host: string): { type: 'ip' | 'dns'; value: string } {
  return { type: isIP(host) === 0 ? 'dns' : 'ip', value: host };
}

/** 127 random bits; the first byte neither makes it negative nor is a leading zero (RFC 5280 4.1.2.2). */
function serialNumber(): string {
  const bytes = randomBytes(16);
  bytes[0] = (bytes.readUInt8(0) & 0x3f) | 0x40;
  return bytes.toString('hex');
}
