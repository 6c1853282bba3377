/** Puts the room together: one transport, the caches, the power control, and their beginning and end. */
import type { KubeConfig } from '@kubernetes/client-node';
import type { Logger } from '../telemetry/logger.ts';
import type { CacheState } from './cache/partition.ts';
import { createTransport } from './client/transport.ts';
import { systemClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { loadKubeConfig, namespaceOf } from './client/kubeconfig.ts';
import { MachineCache } from './machine-cache.ts';
import { noMetrics } from './metrics.ts';
import type { KubernetesMetrics } from './metrics.ts';
import { KubeVirtPowerControl } from './power/power-control.ts';
import type { NamespaceScope } from './scope.ts';
import type { KeyValueObjects, TellEvent } from './objects.ts';
import { createAccessReviews } from './reviews-client.ts';
import type { AccessReviews } from './reviews.ts';
import type { KubeVirtService } from './service.ts';
import { SmbiosReader } from './smbios.ts';
import { ClusterObjects } from './state/cluster-objects.ts';
import { createTellEvent } from './state/events.ts';

export interface KubeVirtOptions {
  /** The text of a kubeconfig, or one that is loaded already (see loadKubeConfig). Undefined: the pod's own credentials. */
  readonly kubeconfig: string | KubeConfig | undefined;
  readonly namespaces: NamespaceScope;
  readonly logger: Logger;
  readonly clock?: Clock;
  /** Numbers in [0, 1), for jitter. */
  readonly random?: () => number;
  readonly metrics?: KubernetesMetrics | undefined;
  readonly userAgent?: string;
  readonly connectTimeoutSeconds?: number;
  /** Until the end of an answer, with the time spent waiting for a connection; a page of a list is one. */
  readonly requestTimeoutSeconds?: number;
  /** Reads of single objects at the same time, and as many writes. */
  readonly maxConcurrentRequests?: number;
  /** How long a power request is tried again. */
  readonly retrySeconds?: number;
  /** A watch that is silent for longer is cut; by default a little less than staleAfterSeconds. */
  readonly watchIdleSeconds?: number;
  /** How long the API server is asked to keep a watch open. */
  readonly watchSeconds?: number;
  /** Objects a page of a list. */
  readonly pageSize?: number;
  readonly staleAfterSeconds?: number;
}

export interface RunningKubeVirtService extends KubeVirtService {
  /** Secrets and ConfigMaps. Mirrors can be asked for before `start()`; they begin with it. */
  readonly secrets: KeyValueObjects;
  readonly configMaps: KeyValueObjects;
  readonly tellEvent: TellEvent;
  /** The namespace that the credentials name: that of the pod, or of the kubeconfig's context. */
  readonly ownNamespace: string | undefined;
  /** Who somebody is, and what they may do. */
  readonly reviews: AccessReviews;
  /** Begins to fill the caches, and goes on trying while the API server is down. */
  start(): void;
  /** Ends watches, timers and connections. */
  stop(): Promise<void>;
  /** Resolves when every cache that was asked for before `start()` has its first list, or may not have it; stays open as long as that fails. */
  readonly ready: Promise<void>;
  /** How each cache is doing now. */
  caches(): readonly CacheState[];
}

const defaults = {
  connectTimeoutSeconds: 5,
  requestTimeoutSeconds: 30,
  maxConcurrentRequests: 32,
  retrySeconds: 5,
  pageSize: 500,
  staleAfterSeconds: 90,
} as const;

// etcd keeps no object over 1.5 MiB by default. Some 500 untrimmed VMIs are 10 MB; a page that is much larger is asked for
// in pieces.
const maxObjectBytes = 16 * 1024 * 1024;
const maxPageBytes = 128 * 1024 * 1024;

const pace = {
  backoff: { baseMs: 500, maxMs: 15_000 },
  relistSpreadMs: 1_000,
  longestWaitMs: 60_000,
  deniedMs: 30_000,
};

/**
 * API servers send a bookmark every minute, and one shortly before the end of a watch. Who wants to know earlier whether a
 * watch still lives asks for shorter ones.
 */
function watchTimes({ watchIdleSeconds, watchSeconds }: KubeVirtOptions, staleAfterSeconds: number) {
  const shorter = Math.max(10, Math.floor(staleAfterSeconds / 2));
  return {
    idleSeconds: watchIdleSeconds ?? Math.min(75, staleAfterSeconds * (5 / 6)),
    watchSeconds: watchSeconds ?? (staleAfterSeconds < 90 ? shorter : 300),
  };
}

function readyPromise(machines: MachineCache): Promise<void> {
  return new Promise((resolve) => {
    const end = machines.onChange(() => {
      if (!machines.synced) return;
      end();
      resolve();
    });
  });
}

function kubeConfigOf(given: KubeVirtOptions['kubeconfig']): KubeConfig {
  if (given === undefined) return loadKubeConfig({ inCluster: true });
  return typeof given === 'string' ? loadKubeConfig({ text: given }) : given;
}

/**
 * Makes the service layer for one cluster; nothing runs before `start()`. Throws for a kubeconfig that can't be used, or
 * that names a plain HTTP server without allowing it.
 */
export function createKubeVirtService(options: KubeVirtOptions): RunningKubeVirtService {
  const { clock = systemClock, random = Math.random, metrics = noMetrics, logger } = options;
  const settings = { ...defaults, ...options };
  const kubeConfig = kubeConfigOf(options.kubeconfig);
  const transport = createTransport({
    kubeConfig,
    clock,
    random,
    metrics,
    userAgent: options.userAgent ?? 'kubevirt-redfish-service',
    limits: {
      connectTimeoutMs: settings.connectTimeoutSeconds * 1000,
      responseTimeoutMs: settings.requestTimeoutSeconds * 1000,
      maxBodyBytes: maxObjectBytes,
      maxStreamedBytes: maxPageBytes,
    },
    maxSockets: settings.maxConcurrentRequests,
  });
  const limits = {
    pageSize: settings.pageSize,
    ...watchTimes(options, settings.staleAfterSeconds),
    maxLineBytes: maxObjectBytes,
    ...pace,
  };
  const environment = { transport, clock, random, logger, metrics, limits };
  const machines = new MachineCache({
    environment,
    scope: options.namespaces,
    staleAfterSeconds: settings.staleAfterSeconds,
  });
  const power = new KubeVirtPowerControl({
    transport,
    clock,
    random,
    logger,
    read: (ref) => machines.refresh(ref),
    uidOf: (ref) => machines.get(ref)?.vm.metadata.uid,
    budgetMs: settings.retrySeconds * 1000,
  });
  const smbios = new SmbiosReader(transport, clock, logger);
  const secrets = new ClusterObjects(environment, 'Secret');
  const configMaps = new ClusterObjects(environment, 'ConfigMap');
  const parts = [machines, smbios, secrets, configMaps];
  const machinesReady = readyPromise(machines);
  let onReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => (onReady = resolve));
  return {
    machines,
    power,
    secrets,
    configMaps,
    tellEvent: createTellEvent({ transport, clock, logger, component: 'kubevirt-redfish-service' }),
    ownNamespace: namespaceOf(kubeConfig),
    reviews: createAccessReviews(transport),
    smbios: () => smbios.facts,
    ready,
    caches: () => [...machines.states(), ...secrets.states(), ...configMaps.states()],
    start: () => {
      for (const part of parts) part.start();
      void Promise.all([machinesReady, secrets.ready(), configMaps.ready()]).then(onReady);
    },
    stop: async () => {
      await Promise.all(parts.map((part) => part.stop()));
      transport.close();
    },
  };
}
