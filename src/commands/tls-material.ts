import { readFile } from 'node:fs/promises';
import { createSecureContext } from 'node:tls';
import type { ListenConfig } from '../config/config.ts';
import { createSelfSignedCertificate } from '../http/certificate.ts';
import type { TlsMaterial } from '../http/server.ts';
import type { Logger } from '../telemetry/logger.ts';
import { UsageError } from './usage-error.ts';

/**
 * The certificate of the listener: the configured one, or one made now, whose fingerprint is in the log so that a client
 * can pin it. Undefined where plain HTTP is asked for. Throws UsageError, naming the key, for files that are no use.
 */
export async function tlsMaterial({ http, tls, host }: ListenConfig, logger: Logger): Promise<TlsMaterial | undefined> {
  if (http) return undefined;
  if (tls) {
    const certPem = await pem('listen.tls.certFile', tls.certFile);
    const keyPem = await pem('listen.tls.keyFile', tls.keyFile);
    return usable({ certPem, keyPem });
  }
  const loopback = ['127.0.0.1', '::1'];
  const isKnown = [...loopback, 'localhost', '0.0.0.0', '::'].includes(host);
  const hosts: [string, ...string[]] = ['localhost', ...loopback, ...(isKnown ? [] : [host])];
  const made = await createSelfSignedCertificate({ hosts });
  logger.warn({ fingerprint: made.fingerprint }, 'no certificate is configured; a self-made one is used');
  return made;
}

async function pem(key: string, path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${key}: ${path} can't be read: ${reasonOf(error)}`);
  }
}

/** The certificate parses, the key parses, and the one belongs to the other. */
function usable(material: TlsMaterial): TlsMaterial {
  try {
    createSecureContext({ cert: material.certPem, key: material.keyPem });
    return material;
  } catch (error) {
    throw new UsageError(
      `listen.tls: certFile must hold a PEM certificate chain and keyFile the key of its first certificate: ${reasonOf(error)}`,
    );
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
