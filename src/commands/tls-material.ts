import type { ListenConfig } from '../config/config.ts';
import { createSelfSignedCertificate } from '../http/certificate.ts';
import type { TlsSource } from '../http/server.ts';
import type { Logger } from '../telemetry/logger.ts';
import { watchCertificateFiles, type CertificateTimes } from './certificate-files.ts';

/**
 * The certificate of the listener: that of the configured files, as they are now and whenever they change, or one made now, whose
 * fingerprint is in the log so that a client can pin it. Undefined where plain HTTP is asked for. Throws UsageError,
 * naming the key, for files that are no use.
 */
export async function tlsMaterial(
  { http, tls, host }: ListenConfig,
  logger: Logger,
  times?: CertificateTimes,
): Promise<TlsSource | undefined> {
  if (http) return undefined;
  if (tls) return watchCertificateFiles(tls, logger, times);
  const loopback = ['127.0.0.1', '::1'];
  const isKnown = [...loopback, 'localhost', '0.0.0.0', '::'].includes(host);
  const hosts: [string, ...string[]] = ['localhost', ...loopback, ...(isKnown ? [] : [host])];
  const { certPem, keyPem, fingerprint } = await createSelfSignedCertificate({ hosts });
  logger.warn({ fingerprint }, 'no certificate is configured; a self-made one is used');
  return { current: { certPem, keyPem, clientCaPem: undefined }, onChange: () => () => undefined };
}
