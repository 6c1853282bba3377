/**
 * Certificate, key and client CAs from files, read again when they change: cert-manager renews them, and Kubernetes swaps
 * the folder under them. They are read every few seconds rather than watched: a watch of a file says nothing when a link
 * above it is replaced. What can't be used is reported, and what was there before stays.
 */
import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createSecureContext } from 'node:tls';
import type { TlsConfig } from '../config/config.ts';
import type { TlsMaterial, TlsSource } from '../http/server.ts';
import type { Clock } from '../kubevirt/clock.ts';
import { systemClock } from '../kubevirt/clock.ts';
import type { Logger } from '../telemetry/logger.ts';
import { UsageError } from './usage-error.ts';

export interface CertificateTimes {
  readonly clock: Clock;
  /** Milliseconds between looks at the files. */
  readonly everyMs: number;
}

const defaultTimes: CertificateTimes = { clock: systemClock, everyMs: 10_000 };

/** Reads the files now; looks for changes once somebody listens. Throws UsageError for files that are no use. */
export async function watchCertificateFiles(
  tls: TlsConfig,
  logger: Logger,
  { clock, everyMs }: CertificateTimes = defaultTimes,
): Promise<TlsSource> {
  let current = await read(tls);
  let reported = '';

  const look = async (changed: () => void): Promise<void> => {
    try {
      const next = await read(tls);
      reported = '';
      if (isSame(next, current)) return;
      current = next;
      logger.info(factsOf(next), 'the certificate files have changed; new connections use them');
      changed();
    } catch (error) {
      const problem = String(error);
      if (problem !== reported)
        logger.error({ err: error }, 'the changed certificate files are no use; the old ones stay');
      reported = problem;
    }
  };

  return {
    get current() {
      return current;
    },
    onChange(listener) {
      let cancel = (): void => undefined;
      let ended = false;
      const next = (): void => {
        if (ended) return;
        cancel = clock.after(everyMs, () => void look(() => ended || listener()).then(next));
      };
      next();
      return () => {
        ended = true;
        cancel();
      };
    },
  };
}

const isSame = (one: TlsMaterial, other: TlsMaterial): boolean =>
  one.certPem === other.certPem && one.keyPem === other.keyPem && one.clientCaPem === other.clientCaPem;

function factsOf({ certPem }: TlsMaterial): { fingerprint: string; validTo: string } {
  const { fingerprint256, validTo } = new X509Certificate(certPem);
  return { fingerprint: fingerprint256, validTo };
}

async function read({ certFile, keyFile, clientCaFile }: TlsConfig): Promise<TlsMaterial> {
  return usable({
    certPem: await pem('listen.tls.certFile', certFile),
    keyPem: await pem('listen.tls.keyFile', keyFile),
    clientCaPem: clientCaFile === undefined ? undefined : await pem('listen.tls.clientCaFile', clientCaFile),
  });
}

async function pem(key: string, path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${key}: ${path} can't be read: ${reasonOf(error)}`);
  }
}

/** The certificate parses, the key parses, and the one belongs to the other; the client CAs are certificates. */
function usable(material: TlsMaterial): TlsMaterial {
  const { certPem: cert, keyPem: key, clientCaPem } = material;
  try {
    createSecureContext({ cert, key });
  } catch (error) {
    throw new UsageError(
      `listen.tls: certFile must hold a PEM certificate chain and keyFile the key of its first certificate: ${reasonOf(error)}`,
    );
  }
  try {
    // Node takes a text without any certificate as no CA at all, and then trusts nobody without saying why.
    if (clientCaPem !== undefined) new X509Certificate(clientCaPem);
  } catch (error) {
    throw new UsageError(`listen.tls.clientCaFile must hold PEM certificates: ${reasonOf(error)}`);
  }
  return material;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
