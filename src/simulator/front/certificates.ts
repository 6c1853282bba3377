/** The cluster's own certificate authority, made at start and kept in memory, and the server certificate it signs. */

import 'reflect-metadata';

import { webcrypto } from 'node:crypto';
import { isIP } from 'node:net';

import * as x509 from '@peculiar/x509';

import type { User } from '../user.ts';

export interface KeyPair {
  readonly cert: string;
  readonly key: string;
}

export interface Certificates {
  readonly ca: string;
  readonly server: KeyPair;
  /** Of the cluster's administrator. */
  readonly client: KeyPair;
  /** Signs a client's certificate: its name is the user, its organisations are the groups. */
  readonly issueClient: (user: Pick<User, 'name' | 'groups'>) => Promise<KeyPair>;
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const YEAR_MS = 365 * 24 * 3600 * 1000;
/** Clients' clocks may be behind. */
const BACKDATED_MS = 3600 * 1000;

interface Authority {
  readonly subject: string;
  readonly privateKey: webcrypto.CryptoKey;
  readonly validity: { readonly notBefore: Date; readonly notAfter: Date };
}

async function issue(
  authority: Authority,
  subject: string | x509.JsonName,
  extensions: x509.Extension[],
): Promise<KeyPair> {
  const keys = await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const cert = await x509.X509CertificateGenerator.create(
    {
      subject,
      issuer: authority.subject,
      publicKey: keys.publicKey,
      signingKey: authority.privateKey,
      signingAlgorithm: ALGORITHM,
      ...authority.validity,
      extensions,
    },
    webcrypto,
  );
  const key = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey);
  return { cert: cert.toString('pem'), key: x509.PemConverter.encode(key, x509.PemConverter.PrivateKeyTag) };
}

/** Makes a CA, a certificate for the host and for loopback, and one for the administrator (by common name and groups). */
export async function makeCertificates(
  host: string,
  administrator: string,
  groups: readonly string[] = [],
): Promise<Certificates> {
  const now = Date.now();
  const validity = { notBefore: new Date(now - BACKDATED_MS), notAfter: new Date(now + YEAR_MS) };
  const caKeys = await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const ca = await x509.X509CertificateGenerator.createSelfSigned(
    {
      name: 'CN=simulated-cluster-ca',
      keys: caKeys,
      signingAlgorithm: ALGORITHM,
      ...validity,
      extensions: [
        new x509.BasicConstraintsExtension(true, undefined, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      ],
    },
    webcrypto,
  );
  const names = [...new Set(['127.0.0.1', '::1', 'localhost', host])].map((name) => ({
    type: isIP(name) ? ('ip' as const) : ('dns' as const),
    value: name,
  }));
  const authority = { subject: ca.subject, privateKey: caKeys.privateKey, validity };
  const issueClient: Certificates['issueClient'] = (user) =>
    issue(authority, distinguishedName(user.name, user.groups), [
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.clientAuth]),
    ]);
  return {
    ca: ca.toString('pem'),
    server: await issue(authority, 'CN=simulated-cluster', [
      new x509.SubjectAlternativeNameExtension(names),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
    ]),
    client: await issueClient({ name: administrator, groups }),
    issueClient,
  };
}

const distinguishedName = (name: string, groups: readonly string[]): x509.JsonName => [
  { CN: [name] },
  ...groups.map((group) => ({ O: [group] })),
];
