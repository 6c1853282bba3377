/** A scripted API server that knows some VMs and VMIs and answers as it should, but for what a test wants otherwise. */
import { createKubeVirtService } from '../../src/kubevirt/create.ts';
import type { KubeVirtOptions, RunningKubeVirtService } from '../../src/kubevirt/create.ts';
import { noMetrics } from '../../src/kubevirt/metrics.ts';
import type { VirtualMachine, VirtualMachineInstance } from '../../src/kubevirt/model.ts';
import { observePower } from '../../src/kubevirt/power/observe.ts';
import type { ObservedPower } from '../../src/kubevirt/power/observe.ts';
import { silentLogger } from '../../src/telemetry/logger.ts';
import { hurried } from './clocks.ts';
import { kubeConfigFor, ScriptedApiServer } from './scripted-api-server.ts';
import type { Asked } from './scripted-api-server.ts';
import { until } from './until.ts';

type Kind = 'virtualmachines' | 'virtualmachineinstances';

export const ref = { namespace: 'blue', name: 'vm1' };

export class ScriptedCluster {
  readonly server: ScriptedApiServer;
  vms: readonly VirtualMachine[] = [];
  vmis: readonly VirtualMachineInstance[] = [];
  /** Takes a request before the others do (returns true); by default none. */
  instead: (asked: Asked) => boolean = () => false;
  /** What was counted: `relist reason`, `unparsable`. */
  readonly counts: string[] = [];
  /** Paths of all requests but watches. */
  readonly paths: string[] = [];
  readonly #services: RunningKubeVirtService[] = [];
  readonly #open = new Map<Kind, Asked[]>();
  readonly #waiting: (() => void)[] = [];

  private constructor(server: ScriptedApiServer) {
    this.server = server;
    server.route((asked) => this.#answer(asked));
  }

  static async start(): Promise<ScriptedCluster> {
    return new ScriptedCluster(await ScriptedApiServer.start());
  }

  async close(): Promise<void> {
    await Promise.all(this.#services.map((service) => service.stop()));
    await this.server.close();
  }

  /** A service on this cluster, started. */
  serve(options: Partial<KubeVirtOptions> = {}): RunningKubeVirtService {
    const service = createKubeVirtService({
      kubeconfig: kubeConfigFor(this.server.url),
      namespaces: { kind: 'all' },
      logger: silentLogger,
      clock: hurried(100),
      metrics: {
        ...noMetrics,
        relist: ({ resource, reason }) => resource === 'virtualmachines' && this.counts.push(`relist ${reason}`),
        unparsableLine: () => this.counts.push('unparsable'),
      },
      ...options,
    });
    this.#services.push(service);
    service.start();
    return service;
  }

  /** The n-th watch of a kind, once it is open. */
  async watch(kind: Kind, count = 1): Promise<Asked> {
    for (;;) {
      const asked = this.#open.get(kind)?.[count - 1];
      if (asked) return asked;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** How many watches of a kind have been opened so far. */
  watches(kind: Kind): number {
    return this.#open.get(kind)?.length ?? 0;
  }

  #answer(asked: Asked): boolean {
    if (!asked.isWatch) this.paths.push(asked.url.pathname);
    if (this.instead(asked)) return true;
    const last = asked.url.pathname.split('/').at(-1) ?? '';
    if (last === 'kubevirts') asked.list([], '1');
    else if (last !== 'virtualmachines' && last !== 'virtualmachineinstances') this.#answerObject(asked);
    else if (asked.isWatch) this.#openWatch(last, asked);
    else asked.list(last === 'virtualmachines' ? this.vms : this.vmis, '100');
    return true;
  }

  #openWatch(kind: Kind, asked: Asked): void {
    asked.openWatch();
    this.#open.set(kind, [...(this.#open.get(kind) ?? []), asked]);
    for (const go of this.#waiting.splice(0)) go();
  }

  #answerObject(asked: Asked): void {
    if (asked.request.method !== 'GET') {
      asked.response.writeHead(202).end();
      return;
    }
    const [namespace, kind, name] = asked.url.pathname.split('/').slice(-3);
    const objects = kind === 'virtualmachines' ? this.vms : this.vmis;
    const found = objects.find(({ metadata }) => metadata.namespace === namespace && metadata.name === name);
    if (found) asked.json(200, found);
    else asked.status(404, 'NotFound', `${kind ?? ''}.kubevirt.io "${name ?? ''}" not found`);
  }
}

export function powerOf({ machines }: RunningKubeVirtService): ObservedPower | undefined {
  const machine = machines.get(ref);
  return machine && observePower(machine);
}

export function reaches(service: RunningKubeVirtService, wanted: ObservedPower): Promise<void> {
  return until(service.machines, () => powerOf(service) === wanted);
}
