/** Why a connection failed, in the words of Go's net/http, in which CDI's messages have it. */

interface NetworkError extends Error {
  readonly code?: string;
  readonly address?: string;
  readonly port?: number;
  readonly hostname?: string;
  readonly cert?: { readonly subjectaltname?: string };
  readonly host?: string;
}

const UNKNOWN_AUTHORITY = 'tls: failed to verify certificate: x509: certificate signed by unknown authority';

const at = ({ address = '', port }: NetworkError): string =>
  `${address.includes(':') ? `[${address}]` : address}:${port ?? ''}`;

const names = ({ cert }: NetworkError): string =>
  (cert?.subjectaltname ?? '').replaceAll(/(?:DNS|IP Address):/g, '').trim() || 'no names';

/** By Node's code. */
const REASONS: Readonly<Record<string, (error: NetworkError) => string>> = {
  ECONNREFUSED: (error) => `dial tcp ${at(error)}: connect: connection refused`,
  ETIMEDOUT: (error) => `dial tcp ${at(error)}: i/o timeout`,
  EHOSTUNREACH: (error) => `dial tcp ${at(error)}: connect: no route to host`,
  ENETUNREACH: (error) => `dial tcp ${at(error)}: connect: network is unreachable`,
  ENOTFOUND: ({ hostname }) => `dial tcp: lookup ${hostname ?? ''}: no such host`,
  EAI_AGAIN: ({ hostname }) => `dial tcp: lookup ${hostname ?? ''}: server misbehaving`,
  ECONNRESET: ({ message }) => (message === 'socket hang up' ? 'EOF' : 'read: connection reset by peer'),
  EPIPE: () => 'write: broken pipe',
  DEPTH_ZERO_SELF_SIGNED_CERT: () => UNKNOWN_AUTHORITY,
  SELF_SIGNED_CERT_IN_CHAIN: () => UNKNOWN_AUTHORITY,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: () => UNKNOWN_AUTHORITY,
  UNABLE_TO_GET_ISSUER_CERT: () => UNKNOWN_AUTHORITY,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: () => UNKNOWN_AUTHORITY,
  CERT_HAS_EXPIRED: () => 'tls: failed to verify certificate: x509: certificate has expired or is not yet valid',
  CERT_NOT_YET_VALID: () => 'tls: failed to verify certificate: x509: certificate has expired or is not yet valid',
  ERR_TLS_CERT_ALTNAME_INVALID: (error) =>
    `tls: failed to verify certificate: x509: certificate is valid for ${names(error)}, not ${error.host ?? ''}`,
  EPROTO: () => 'tls: first record does not look like a TLS handshake',
  ERR_SSL_WRONG_VERSION_NUMBER: () => 'http: server gave HTTP response to HTTPS client',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: () => 'http: server gave HTTP response to HTTPS client',
  HPE_HEADER_OVERFLOW: () => 'net/http: server response headers exceeded 1048576 bytes; aborted',
  ERR_INVALID_CHAR: () => 'net/http: invalid header field value',
  ERR_INVALID_HTTP_TOKEN: () => 'net/http: invalid header field name',
  ABORT_ERR: () => 'context canceled',
};

/** What Go would say; Node's own words for what isn't known here. */
export function goReason(error: unknown): string {
  // A name with several addresses fails with one error for each; Go tells one of them.
  const [first] = error instanceof AggregateError ? (error.errors as unknown[]) : [error];
  const known = first as NetworkError;
  const code = known.code ?? '';
  if (code.startsWith('HPE_'))
    return REASONS[code]?.(known) ?? 'net/http: HTTP/1.x transport connection broken: malformed HTTP response';
  return REASONS[code]?.(known) ?? known.message;
}
