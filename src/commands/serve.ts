import { createApp } from '../app.ts';
import type { CheckedLogin } from '../auth/logins.ts';
import type { Config } from '../config/config.ts';
import { createAudit, type Audit } from '../http/audit.ts';
import { clientReader } from '../http/client.ts';
import { listen, urlHost } from '../http/server.ts';
import { systemClock } from '../kubevirt/clock.ts';
import { createKubeVirtService } from '../kubevirt/create.ts';
import type { Machines } from '../kubevirt/service.ts';
import { createHandlers } from '../redfish/handlers.ts';
import { createStanding } from '../redfish/standing.ts';
import { View } from '../redfish/view.ts';
import { startHealthServer } from '../telemetry/health.ts';
import type { Logger } from '../telemetry/logger.ts';
import { createMetrics, type Metrics } from '../telemetry/metrics.ts';
import { createAccess, type Access, type AccessOptions } from './access.ts';
import { tlsMaterial } from './tls-material.ts';

/** A running service: the Redfish listener, the health port, and the watches behind them. */
export interface RunningService {
  readonly url: string;
  readonly healthUrl: string;
  readonly machines: Machines;
  /** Resolves once the caches have their first contents. */
  readonly ready: Promise<void>;
  /** Not ready any more; running requests finish (at most 20 s); watches and sockets end. */
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly config: Config;
  /** A kubeconfig, as text or loaded; undefined is the pod's own credentials. */
  readonly kubeconfig: Parameters<typeof createKubeVirtService>[0]['kubeconfig'];
  readonly version: string;
  readonly logger: Logger;
}

const graceMilliseconds = 20_000;

/** Puts the rooms together for a configuration and starts them. It starts, not ready, while the API server is down. */
export async function serve({ config, kubeconfig, version, logger }: ServeOptions): Promise<RunningService> {
  const tls = await tlsMaterial(config.listen, logger);
  const metrics = createMetrics();
  const kubevirt = createKubeVirtService({
    ...config.kubernetes,
    kubeconfig,
    namespaces: config.namespaces,
    userAgent: `kubevirt-redfish-service/${version}`,
    logger,
    metrics: kubernetesMetrics(metrics),
  });
  metrics.observeCaches(() => kubevirt.caches());
  const view = new View(kubevirt.machines, config.chassis);
  const { access, audit } = audited({ config, kubevirt, view, metrics, logger });
  const { dependencies, authenticate, resources } = access;
  const { host, port, trustedProxies } = config.listen;
  const app = await createApp({
    handlers: createHandlers({ kubevirt, view, access: dependencies, serviceUuid: config.serviceUuid, version }),
    view,
    standingOf: createStanding({ access: dependencies, view }),
    resources,
    authenticate,
    clientOf: clientReader({ secure: tls !== undefined, host, trustedProxies }),
    audit,
    observe: ({ operationId, status, seconds }) => metrics.httpRequest(operationId, status, seconds),
    logger,
    checkResponses: config.checkResponses,
  });
  if (config.users.length === 0) logger.info({}, 'the configuration has no users; accounts come from Secrets alone');
  kubevirt.start();
  let closing = false;
  const health = await startHealthServer({
    ...config.health,
    waitingFor: () => [
      ...(kubevirt.machines.synced ? [] : ['the first list of VirtualMachines']),
      ...access.waitingFor(),
      ...(closing ? ['the end: this service is shutting down'] : []),
    ],
    metrics,
    logger,
  });
  const server = await listen(app.callback(), { host, port, tls });
  void kubevirt.ready.then(access.reportNames);
  return {
    url: server.url,
    healthUrl: `http://${urlHost(config.health.host)}:${health.port}`,
    machines: kubevirt.machines,
    ready: kubevirt.ready,
    close: async () => {
      closing = true;
      await server.close(graceMilliseconds);
      access.stop();
      audit.stop();
      await kubevirt.stop();
      await health.close();
    },
  };
}

/** The access part, with an audit log that hears of its logins and knows its accounts. */
function audited(options: Omit<AccessOptions, 'onChecked'>): { access: Access; audit: Audit } {
  const onChecked = (login: CheckedLogin): void => audit.checked(login);
  const access = createAccess({ ...options, onChecked });
  const { accounts, sessions } = access.dependencies;
  const audit = createAudit({
    logger: options.logger,
    clock: systemClock,
    accountNamed: (username) => accounts.byUsername(username)?.username,
    accountOfSession: (id) => sessions.get(id)?.username,
  });
  return { access, audit };
}

function kubernetesMetrics(metrics: Metrics): Parameters<typeof createKubeVirtService>[0]['metrics'] {
  return {
    request: ({ verb, resource, code, seconds }) =>
      metrics.kubernetesRequest(verb, resource, code === 0 ? undefined : code, seconds),
    watchRestart: ({ resource }) => metrics.watchRestarted(resource),
    relist: ({ resource }) => metrics.relisted(resource),
    unparsableLine: ({ resource }) => metrics.watchLineUnparsable(resource),
  };
}
