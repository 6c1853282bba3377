/**
 * What the service counts, as Prometheus metrics in a registry of its own. Callers say what happened in their terms; names,
 * labels and buckets are decided here. Labels only take values from closed sets (operation ids, resources, status classes),
 * never a path, a VM or an account.
 */
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** A watch cache at the moment of a scrape. */
export interface CacheState {
  /** As in the API's URLs: `virtualmachines`. */
  readonly resource: string;
  readonly objects: number;
  /** Seconds since the API server last vouched for the content, or else since the cache was made. */
  readonly staleSeconds: number;
}

/** An entry of an accounts Secret that has a problem. */
export interface AccountProblem {
  /** Whose Secret it is: service or tenant. */
  readonly origin: string;
  /** malformed, overridden or unknownName. */
  readonly kind: string;
}

export type AuthenticationResult = 'accepted' | 'rejected' | 'failed';

export interface Metrics {
  /** A request of a Redfish client was answered. Without an operation id: no route matched. */
  httpRequest(operationId: string | undefined, status: number, seconds: number): void;
  /** A request to the API server ended; status undefined: without an answer. */
  kubernetesRequest(verb: string, resource: string, status: number | undefined, seconds: number): void;
  /** A watch ended and is started again. */
  watchRestarted(resource: string): void;
  /** A cache was filled by a list. */
  relisted(resource: string): void;
  /** A line of a watch couldn't be used. */
  watchLineUnparsable(resource: string): void;
  /** Credentials were looked at; `failed`: they couldn't be (too busy, a source of accounts that is down). */
  authentication(scheme: string, result: AuthenticationResult): void;
  /** Where the state of the caches is read from at each scrape. */
  observeCaches(read: () => Iterable<CacheState>): void;
  /** Where the problems of accounts are read from at each scrape. */
  observeAccountProblems(read: () => Iterable<AccountProblem>): void;
  readonly contentType: string;
  /** The metrics in Prometheus' text format. */
  expose(): Promise<string>;
}

/** From the microseconds of a cached answer to the seconds of a slow API server. */
const buckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

const statusClass = (status: number): string => `${Math.trunc(status / 100)}xx`;

/** Metrics of this process and of the service; nothing of prom-client's global registry. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const http = new Histogram({
    name: 'redfish_http_request_duration_seconds',
    help: 'Answered Redfish requests by operation and class of status',
    labelNames: ['operation', 'status'] as const,
    buckets,
    registers,
  });
  const kubernetes = new Histogram({
    name: 'redfish_kubernetes_request_duration_seconds',
    help: 'Requests to the Kubernetes API by verb, resource and class of status',
    labelNames: ['verb', 'resource', 'status'] as const,
    buckets,
    registers,
  });
  const restarts = new Counter({
    name: 'redfish_watch_restarts_total',
    help: 'Watches that ended and were started again',
    labelNames: ['resource'] as const,
    registers,
  });
  const relists = new Counter({
    name: 'redfish_watch_relists_total',
    help: 'Lists that filled a cache',
    labelNames: ['resource'] as const,
    registers,
  });
  const unparsable = new Counter({
    name: 'redfish_watch_unparsable_lines_total',
    help: "Lines of watches that couldn't be used",
    labelNames: ['resource'] as const,
    registers,
  });
  const authentications = new Counter({
    name: 'redfish_authentications_total',
    help: 'Credentials looked at, by scheme and result',
    labelNames: ['scheme', 'result'] as const,
    registers,
  });
  return {
    httpRequest: (operationId, status, seconds) =>
      http.observe({ operation: operationId ?? 'none', status: statusClass(status) }, seconds),
    kubernetesRequest: (verb, resource, status, seconds) =>
      kubernetes.observe({ verb, resource, status: status === undefined ? 'none' : statusClass(status) }, seconds),
    watchRestarted: (resource) => restarts.inc({ resource }),
    relisted: (resource) => relists.inc({ resource }),
    watchLineUnparsable: (resource) => unparsable.inc({ resource }),
    authentication: (scheme, result) => authentications.inc({ scheme, result }),
    observeCaches: addCacheGauges(registry),
    observeAccountProblems: addAccountProblems(registry),
    contentType: registry.contentType,
    expose: () => registry.metrics(),
  };
}

/**
 * Gauges that are read when they are scraped, so that ages are right without a timer. Where a resource has several
 * caches (one per namespace), objects add up and the stalest one counts.
 */
function addCacheGauges(registry: Registry): Metrics['observeCaches'] {
  let read: () => Iterable<CacheState> = () => [];
  const add = (name: string, help: string, join: (before: number, state: CacheState) => number): void => {
    new Gauge({
      name,
      help,
      labelNames: ['resource'],
      registers: [registry],
      collect() {
        const values = new Map<string, number>();
        for (const state of read()) {
          values.set(state.resource, join(values.get(state.resource) ?? 0, state));
        }
        this.reset();
        for (const [resource, value] of values) this.set({ resource }, value);
      },
    });
  };
  add('redfish_cache_objects', 'Objects in the watch caches', (before, { objects }) => before + objects);
  add('redfish_cache_staleness_seconds', 'Age of what the stalest watch cache knows', (before, { staleSeconds }) =>
    Math.max(before, staleSeconds),
  );
  return (next) => {
    read = next;
  };
}

function addAccountProblems(registry: Registry): Metrics['observeAccountProblems'] {
  let read: () => Iterable<AccountProblem> = () => [];
  new Gauge({
    name: 'redfish_account_problems',
    help: 'Problems in accounts Secrets now, by whose Secret it is and kind of problem',
    labelNames: ['origin', 'kind'],
    registers: [registry],
    collect() {
      this.reset();
      for (const { origin, kind } of read()) this.inc({ origin, kind });
    },
  });
  return (next) => {
    read = next;
  };
}
