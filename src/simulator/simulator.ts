/**
 * The simulated cluster as a server: a Kubernetes API with KubeVirt over loopback HTTPS, with its own CA and a
 * kubeconfig. Whoever talks to it needs nothing but the kubeconfig; tests also get the cluster behind it and faults.
 */

import type { Audit } from './access/audit.ts';
import { addKubeconfigUsers, serviceAccountUser } from './access/kubeconfig-users.ts';
import type { ServiceAccountWish } from './access/kubeconfig-users.ts';
import type { Logger } from '../telemetry/logger.ts';
import { silentLogger } from '../telemetry/logger.ts';
import { realClock, watchedClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { Cluster } from './cluster.ts';
import { startControl } from './control/server.ts';
import { Pacing } from './pacing.ts';
import type { Pace } from './pacing.ts';
import { Faults } from './faults.ts';
import { makeCertificates } from './front/certificates.ts';
import type { Certificates, KeyPair } from './front/certificates.ts';
import { frontOf } from './front/api-server.ts';
import type { RawRequest } from './front/api-server.ts';
import { kubeconfigOf } from './front/kubeconfig.ts';
import { NEWEST_PROFILE } from './kubevirt/profile.ts';
import type { Profile } from './kubevirt/profile.ts';
import { SimulatorServer } from './front/server.ts';
import { seededRandom } from './random.ts';
import type { Random } from './random.ts';
import { throwFaults } from './supervision.ts';
import type { OnControllerFault } from './supervision.ts';
import { ADMIN, MASTERS } from './user.ts';

export interface SimulatorOptions {
  /** 127.0.0.1 by default. */
  readonly host?: string;
  /** 0, the default, picks a free port. */
  readonly port?: number;
  /** How fast the cluster does things by itself; instant by default. */
  readonly pace?: Pace;
  /** Of the random pace; 1 by default. */
  readonly seed?: number;
  /** Which release it plays; the newest by default. */
  readonly profile?: Profile;
  readonly clock?: Clock;
  readonly random?: Random;
  readonly logger?: Logger;
  /** What becomes of a bug in a controller; by default it is thrown. */
  readonly onControllerFault?: OnControllerFault;
}

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly user: string;
}

export interface Simulator {
  readonly url: string;
  /** Where the cluster's guests, nodes, faults and pace are scripted over HTTP. */
  readonly control: string;
  /** YAML, with CA and tokens: an administrator's in the current context, and others' (access/kubeconfig-users.ts). */
  readonly kubeconfig: string;
  /** The same with a fresh token of a ServiceAccount alone. Throws when there is no such ServiceAccount. */
  readonly kubeconfigFor: (account: ServiceAccountWish) => string;
  /** The administrator's certificate, which serves in place of the token (PEM). */
  readonly clientCertificate: KeyPair;
  /** Another user's: the name is its common name, the groups are its organisations. */
  readonly issueClientCertificate: Certificates['issueClient'];
  /** Which verbs were used, by user. */
  readonly audit: Audit;
  readonly cluster: Cluster;
  readonly clock: Clock;
  readonly faults: Faults;
  /** The latest requests, oldest first. */
  readonly requests: readonly LoggedRequest[];
  close(): Promise<void>;
}

/** So many requests are remembered. */
const LOGGED_REQUESTS = 10_000;

const USUAL = {
  host: '127.0.0.1',
  port: 0,
  pace: 'instant',
  seed: 1,
  profile: NEWEST_PROFILE,
  logger: silentLogger,
  onControllerFault: throwFaults,
} as const satisfies SimulatorOptions;

/** Starts a cluster, empty but for its own namespaces and its KubeVirt object. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { host, port: wantedPort, seed, profile, logger, onControllerFault } = { ...USUAL, ...options };
  const clock = watchedClock(options.clock ?? realClock());
  const pacing = new Pacing(options.pace ?? USUAL.pace, seed);
  const certificates = await makeCertificates(host, ADMIN.name, [MASTERS]);
  const random = options.random ?? seededRandom(seed);
  const cluster = new Cluster({ clock, pacing, random, profile, rootCa: certificates.ca, onControllerFault });
  installKubeVirt(cluster);
  const users = addKubeconfigUsers(cluster);
  const requests: LoggedRequest[] = [];
  const front = frontOf({
    cluster,
    logger,
    onRequest: ({ method, path, query, user }) => {
      requests.push({ method, path, query: query.toString(), user: user.name });
      if (requests.length > LOGGED_REQUESTS) requests.splice(0, LOGGED_REQUESTS / 10);
    },
  });
  const server: SimulatorServer = new SimulatorServer({
    certificates,
    front,
    faults: () => faults,
    clock,
    userOf: (request) => nameOfCaller(cluster, request),
    watchLag: () => pacing.watchLag(),
  });
  const port = await server.listen(host, wantedPort);
  const faults: Faults = new Faults({
    down: () => server.close(),
    up: async () => {
      await server.listen(host, port);
    },
    cutWatches: () => server.cutWatches(),
    silenceWatches: (silent) => server.silenceWatches(silent),
    compact: () => cluster.store.compact(),
    losesReply: () => pacing.losesReply(),
  });
  const control = await startControl(host, { cluster, clock, faults, watches: () => server.watchCount });
  const url = urlOf(host, port);
  const endpoint = { server: url, ca: certificates.ca, control: control.url };
  return {
    url,
    control: control.url,
    kubeconfig: kubeconfigOf(endpoint, users),
    kubeconfigFor: (account) => kubeconfigOf(endpoint, [serviceAccountUser(cluster, account)]),
    clientCertificate: certificates.client,
    issueClientCertificate: certificates.issueClient,
    audit: cluster.access.audit,
    cluster,
    clock,
    faults,
    requests,
    close: async () => {
      cluster.transfers.abortAll();
      await control.close();
      await server.close();
    },
  };
}

function nameOfCaller({ access }: Cluster, { headers, certificate }: RawRequest): string {
  try {
    return access.authentication.identify({ authorization: headers.authorization, certificate }).name;
  } catch {
    return '';
  }
}

const urlOf = (host: string, port: number): string => `https://${host.includes(':') ? `[${host}]` : host}:${port}`;

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
    observedKubeVirtVersion: cluster.profile.kubevirt,
    operatorVersion: cluster.profile.kubevirt,
    targetKubeVirtVersion: cluster.profile.kubevirt,
  });
}
