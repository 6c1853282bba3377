/** Puts the room together: one transport, the caches, the power control, and their beginning and end. */
import type { KubeConfig } from '@kubernetes/client-node';
import type { Logger } from '../telemetry/logger.ts';
import type { CacheState } from './cache/partition.ts';
import { createTransport } from './client/transport.ts';
import { systemClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { loadKubeConfig } from './client/kubeconfig.ts';
import { MachineCache } from './machine-cache.ts';
import { noMetrics } from './metrics.ts';
import type { KubernetesMetrics } from './metrics.ts';
import { KubeVirtPowerControl } from './power/power-control.ts';
import type { NamespaceScope } from './scope.ts';
import type { KubeVirtService } from './service.ts';
import { SmbiosReader } from './smbios.ts';

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
  /** Until the end of an answer; a page of a list is one. */
  readonly requestTimeoutSeconds?: number;
  /** A watch that is silent for longer is cut. */
  readonly watchIdleSeconds?: number;
  /** How long the API server is asked to keep a watch open. */
  readonly watchSeconds?: number;
  /** Objects a page of a list. */
  readonly pageSize?: number;
  readonly staleAfterSeconds?: number;
}

export interface RunningKubeVirtService extends KubeVirtService {
  /** Begins to fill the caches, and goes on trying while the API server is down. */
  start(): void;
  /** Ends watches, timers and connections. */
  stop(): Promise<void>;
  /** Resolves when every cache has completed its first list; stays open as long as that fails. */
  readonly ready: Promise<void>;
  /** How each cache is doing now. */
  caches(): readonly CacheState[];
}

const defaults = {
  connectTimeoutSeconds: 5,
  requestTimeoutSeconds: 30,
  watchIdleSeconds: 75,
  watchSeconds: 300,
  pageSize: 500,
  staleAfterSeconds: 90,
} as const;

// Some 500 untrimmed VMIs are 10 MB; what is much larger than any page isn't an answer to us.
const maxBodyBytes = 128 * 1024 * 1024;
const maxLineBytes = 16 * 1024 * 1024;
const maxSockets = 32;
const reconnect = { baseMs: 500, maxMs: 30_000 } as const;

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
  const transport = createTransport({
    kubeConfig: kubeConfigOf(options.kubeconfig),
    clock,
    random,
    metrics,
    userAgent: options.userAgent ?? 'kubevirt-redfish-service',
    limits: {
      connectTimeoutMs: settings.connectTimeoutSeconds * 1000,
      responseTimeoutMs: settings.requestTimeoutSeconds * 1000,
      maxBodyBytes,
    },
    maxSockets,
  });
  const limits = {
    pageSize: settings.pageSize,
    watchSeconds: settings.watchSeconds,
    idleSeconds: settings.watchIdleSeconds,
    maxLineBytes,
    backoff: reconnect,
    deniedMs: 30_000,
  };
  const machines = new MachineCache({
    environment: { transport, clock, random, logger, metrics, limits },
    scope: options.namespaces,
    staleAfterSeconds: settings.staleAfterSeconds,
  });
  const power = new KubeVirtPowerControl({ transport, clock, random, logger, read: (ref) => machines.refresh(ref) });
  const smbios = new SmbiosReader(transport, clock, logger);
  return {
    machines,
    power,
    smbios: () => smbios.facts,
    ready: readyPromise(machines),
    caches: () => machines.states(),
    start: () => {
      machines.start();
      smbios.start();
    },
    stop: async () => {
      await Promise.all([machines.stop(), smbios.stop()]);
      transport.close();
    },
  };
}
