/**
 * The simulated cluster as a server: a Kubernetes API with KubeVirt over loopback HTTPS, with its own CA and a
 * kubeconfig. Whoever talks to it needs nothing but the kubeconfig; tests also get the cluster behind it and faults.
 */

import { randomBytes } from 'node:crypto';

import type { Logger } from '../telemetry/logger.ts';
import { silentLogger } from '../telemetry/logger.ts';
import { realClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { Cluster } from './cluster.ts';
import type { Pace } from './delays.ts';
import { Faults } from './faults.ts';
import { makeCertificates } from './front/certificates.ts';
import type { KeyPair } from './front/certificates.ts';
import { frontOf } from './front/api-server.ts';
import { kubeconfigOf } from './front/kubeconfig.ts';
import { SimulatorServer } from './front/server.ts';
import { seededRandom } from './random.ts';
import type { Random } from './random.ts';
import { ADMIN } from './user.ts';

export interface SimulatorOptions {
  /** 127.0.0.1 by default. */
  readonly host?: string;
  /** 0, the default, picks a free port. */
  readonly port?: number;
  /** How fast the cluster does things by itself; instant by default. */
  readonly pace?: Pace;
  readonly clock?: Clock;
  readonly random?: Random;
  readonly logger?: Logger;
}

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly user: string;
}

export interface Simulator {
  readonly url: string;
  /** YAML, with CA and an administrator's token. */
  readonly kubeconfig: string;
  /** The administrator's certificate, which serves in place of the token (PEM). */
  readonly clientCertificate: KeyPair;
  readonly cluster: Cluster;
  readonly clock: Clock;
  readonly faults: Faults;
  /** The latest requests, oldest first. */
  readonly requests: readonly LoggedRequest[];
  close(): Promise<void>;
}

/** So many requests are remembered. */
const LOGGED_REQUESTS = 10_000;

/** Starts a cluster, empty but for its own namespaces and its KubeVirt object. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { host = '127.0.0.1', pace = 'instant', clock = realClock(), logger = silentLogger } = options;
  const cluster = new Cluster({ clock, pace, random: options.random ?? seededRandom(1) });
  installKubeVirt(cluster);
  const certificates = await makeCertificates(host, ADMIN.name);
  const token = randomBytes(24).toString('base64url');
  const requests: LoggedRequest[] = [];
  const front = frontOf({
    cluster,
    tokens: new Map([[token, ADMIN]]),
    logger,
    onRequest: ({ method, path, query, user }) => {
      requests.push({ method, path, query: query.toString(), user: user.name });
      if (requests.length > LOGGED_REQUESTS) requests.splice(0, LOGGED_REQUESTS / 10);
    },
  });
  const server: SimulatorServer = new SimulatorServer({ certificates, front, faults: () => faults, clock });
  const port = await server.listen(host, options.port ?? 0);
  const faults: Faults = new Faults({
    down: () => server.close(),
    up: async () => {
      await server.listen(host, port);
    },
    cutWatches: () => server.cutWatches(),
    silenceWatches: (silent) => server.silenceWatches(silent),
    compact: () => cluster.store.compact(),
  });
  const url = `https://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const kubeconfig = kubeconfigOf(url, certificates.ca, token);
  const clientCertificate = certificates.client;
  return { url, kubeconfig, clientCertificate, cluster, clock, faults, requests, close: () => server.close() };
}

/** What a client finds of the installation itself: the operator's object and its namespace. */
function installKubeVirt(cluster: Cluster): void {
  for (const name of ['default', 'kubevirt']) cluster.ensureNamespace(name);
  const kubeVirt = cluster.create({
    apiVersion: 'kubevirt.io/v1',
    kind: 'KubeVirt',
    metadata: { name: 'kubevirt', namespace: 'kubevirt' },
    spec: { configuration: {} },
  });
  cluster.setStatus(kubeVirt, {
    phase: 'Deployed',
    observedKubeVirtVersion: 'v1.10.0',
    operatorVersion: 'v1.10.0',
    targetKubeVirtVersion: 'v1.10.0',
  });
}
