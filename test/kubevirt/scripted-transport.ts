/** A transport to a scripted API server, and what its failures are. */
import { ApiError } from '../../src/kubevirt/client/api-error.ts';
import { loadKubeConfig } from '../../src/kubevirt/client/kubeconfig.ts';
import { createTransport } from '../../src/kubevirt/client/transport.ts';
import type { ApiCall, Transport } from '../../src/kubevirt/client/transport.ts';
import { systemClock } from '../../src/kubevirt/clock.ts';
import type { Clock } from '../../src/kubevirt/clock.ts';
import type { KubernetesMetrics } from '../../src/kubevirt/metrics.ts';
import { noMetrics } from '../../src/kubevirt/metrics.ts';
import { kubeConfigFor } from './scripted-api-server.ts';

export const get: ApiCall = { method: 'GET', verb: 'get', resource: 'virtualmachines', path: '/apis/x' };

const limits = {
  connectTimeoutMs: 1000,
  responseTimeoutMs: 5000,
  maxBodyBytes: 1_000_000,
  maxStreamedBytes: 2_000_000,
};

/** Waits before a repetition are shortened in tests, the limits of a request aren't. */
export const isTimeout = (milliseconds: number): boolean => Object.values(limits).includes(milliseconds);

interface Given {
  readonly clock?: Clock;
  readonly user?: object;
  readonly metrics?: KubernetesMetrics;
  readonly maxSockets?: number;
}

export function transportTo(server: string, given: Given = {}): Transport {
  return createTransport({
    kubeConfig: loadKubeConfig({ text: kubeConfigFor(server, given.user) }),
    clock: given.clock ?? systemClock,
    random: () => 0.5,
    metrics: given.metrics ?? noMetrics,
    userAgent: 'product/1',
    limits,
    maxSockets: given.maxSockets ?? 4,
  });
}

export async function failureOf(promise: Promise<unknown>): Promise<ApiError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ApiError)) throw new Error(`expected an ApiError, got ${String(error)}`);
  return error;
}
