/** The certificate that a client showed in the TLS handshake, as authentication reads it. */

import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

import type { ClientCertificate } from '../access/authentication.ts';

/** Reading a certificate costs more than an answer, and a connection's doesn't change. */
const known = new WeakMap<Socket, ClientCertificate | 'none'>();

/** Undefined when the client showed none. */
export function clientCertificateOf(socket: Socket): ClientCertificate | undefined {
  let found = known.get(socket);
  if (!found) {
    found = read(socket) ?? 'none';
    known.set(socket, found);
  }
  return found === 'none' ? undefined : found;
}

function read(socket: Socket): ClientCertificate | undefined {
  if (!(socket instanceof TLSSocket)) return undefined;
  // Of a client without certificate Node gives an empty object.
  const { subject, fingerprint256 } = socket.getPeerCertificate() as Partial<PeerCertificate>;
  if (!subject || !fingerprint256) return undefined;
  const { CN, O } = subject;
  return {
    trusted: socket.authorized,
    name: [CN ?? ''].flat()[0] ?? '',
    groups: [O ?? []].flat(),
    fingerprint: fingerprint256.replaceAll(':', '').toLowerCase(),
  };
}

/** A name of which there are several is a list. */
interface PeerCertificate {
  readonly subject: { readonly CN?: string | string[]; readonly O?: string | string[] };
  readonly fingerprint256: string;
}
