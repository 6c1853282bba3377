import { expect } from 'chai';
import { createKubeVirtService } from '../../src/kubevirt/create.ts';
import type { KubeVirtOptions, RunningKubeVirtService } from '../../src/kubevirt/create.ts';
import { systemClock } from '../../src/kubevirt/clock.ts';
import type { Clock } from '../../src/kubevirt/clock.ts';
import { noMetrics } from '../../src/kubevirt/metrics.ts';
import type { VirtualMachine } from '../../src/kubevirt/model.ts';
import { observePower } from '../../src/kubevirt/power/observe.ts';
import type { ObservedPower } from '../../src/kubevirt/power/observe.ts';
import { silentLogger } from '../../src/telemetry/logger.ts';
import { hurried, ShiftedClock } from './clocks.ts';
import { vmiObject, vmObject } from './kubevirt-objects.ts';
import { kubeConfigFor, ScriptedApiServer } from './scripted-api-server.ts';
import type { Asked } from './scripted-api-server.ts';
import { until } from './until.ts';

const ref = { namespace: 'blue', name: 'vm1' };
const vm = vmObject();
const vmi = vmiObject(vm);
const bookmark = (resourceVersion: string): object => ({ metadata: { resourceVersion } });

describe('the mirror of VMs in adversity', () => {
  let server: ScriptedApiServer;
  let service: RunningKubeVirtService;
  let counts: string[];

  function create(options: Partial<KubeVirtOptions> = {}): void {
    service = createKubeVirtService({
      kubeconfig: kubeConfigFor(server.url),
      namespaces: { kind: 'all' },
      logger: silentLogger,
      clock: hurried(100),
      metrics: {
        ...noMetrics,
        relist: ({ resource, reason }) => resource === 'virtualmachines' && counts.push(`relist ${reason}`),
      },
      ...options,
    });
    service.start();
  }

  /** Lists these VMs and returns the watch that follows, opened. */
  async function listed(items: readonly unknown[]): Promise<Asked> {
    (await server.next()).list(items, '100');
    const watch = await server.next();
    watch.openWatch();
    return watch;
  }

  beforeEach(async () => {
    counts = [];
    server = await ScriptedApiServer.start();
    server.route((asked) => {
      if (asked.url.pathname.endsWith('/kubevirts')) asked.list([], '1');
      else if (!asked.url.pathname.endsWith('/virtualmachineinstances')) return false;
      else if (asked.isWatch) asked.openWatch();
      else asked.list([vmi], '100');
      return true;
    });
  });

  afterEach(async () => {
    await service.stop();
    await server.close();
  });

  it('lists anew when the version is refused again and again, but not because the server is away', async () => {
    const isLimit = (milliseconds: number): boolean => [5_000, 30_000, 75_000].includes(milliseconds);
    create({
      clock: {
        ...systemClock,
        after: (milliseconds, run) => systemClock.after(isLimit(milliseconds) ? milliseconds : 0, run),
      },
    });
    (await listed([vm])).cut();
    const from = async (answer: (asked: Asked) => void): Promise<string | null> => {
      const asked = await server.next();
      answer(asked);
      return asked.url.searchParams.get('resourceVersion');
    };
    for (let round = 0; round < 4; round += 1) {
      expect(await from((asked) => asked.cut())).to.equal('100');
      expect(await from((asked) => asked.status(503, '', 'starting'))).to.equal('100');
    }
    expect(await from((asked) => asked.status(500, 'InternalError', 'a future version'))).to.equal('100');
    expect(await from((asked) => asked.list([vm], '7'))).to.equal(null);
    expect(counts).to.include('relist failures');
  });

  it('asks for a shorter watch where something cuts watches before their first bookmark', async () => {
    const clock = new ShiftedClock();
    const hasty: Clock = {
      now: () => clock.now(),
      date: () => clock.date(),
      after: (milliseconds, run) => clock.after(milliseconds < 5000 ? 0 : milliseconds, run),
    };
    create({ clock: hasty, watchIdleSeconds: 1000 });
    let watch = await listed([vm]);
    const asked = [watch.url.searchParams.get('timeoutSeconds')];
    for (const end of [
      (): void => watch.cut(),
      (): void => watch.event('BOOKMARK', bookmark('101')),
      (): void => watch.cut(),
      (): void => undefined,
    ]) {
      clock.pass(30);
      end();
      watch.response.end();
      watch = await server.next();
      watch.openWatch();
      asked.push(watch.url.searchParams.get('timeoutSeconds'));
    }
    expect(asked).to.deep.equal(['300', '15', '300', '15', '300']);
  });

  it('reads a collection again when watches end for so long without a sign of life', async () => {
    const clock = new ShiftedClock();
    create({ clock, watchIdleSeconds: 75 });
    const watch = await listed([vm]);
    clock.pass(76);
    watch.response.end();
    const again = await server.next();
    expect(again.isWatch).to.equal(false);
    again.list([vm], '200');
    expect(counts).to.include('relist idle');
  });

  it('survives a listener that throws, and tells the others', async () => {
    create();
    const watch = await listed([vm]);
    await service.ready;
    service.machines.onChange(() => {
      throw new Error('a fault of a listener');
    });
    watch.event('ADDED', vmObject({ name: 'vm2', version: 101 }));
    await until(service.machines, () => service.machines.list().length === 2);
    expect(counts.filter((count) => count.startsWith('relist'))).to.deep.equal([]);
  });

  it('takes no list for complete that holds something that is no object', async () => {
    create();
    (await server.next()).list([vm, { kind: 'VirtualMachine' }], '100');
    (await server.next()).list([vm], '100');
    await service.ready;
    expect(service.machines.list()).to.have.length(1);
  });

  it('does not call a VM off whose VMI it has not heard of yet, nor one powering off whose VMI has gone', async () => {
    let vmiWatch: Asked | undefined;
    let opened: () => void = () => undefined;
    const isOpen = new Promise<void>((resolve) => (opened = resolve));
    server.route((asked) => {
      if (asked.url.pathname.endsWith('/kubevirts')) asked.list([], '1');
      else if (!asked.url.pathname.endsWith('/virtualmachineinstances')) return false;
      else if (!asked.isWatch) asked.list([], '100');
      else {
        asked.openWatch();
        vmiWatch = asked;
        opened();
      }
      return true;
    });
    create();
    const manual = (version: number, created: boolean): VirtualMachine =>
      vmObject({ runStrategy: 'Manual', version, status: { runStrategy: 'Manual', ...(created && { created }) } });
    const watch = await listed([manual(1, false)]);
    await Promise.all([service.ready, isOpen]);
    const power = (): ObservedPower | undefined => {
      const machine = service.machines.get(ref);
      return machine && observePower(machine);
    };
    expect(power()).to.equal('off');
    watch.event('MODIFIED', manual(101, true));
    await until(service.machines, () => power() === 'poweringOn');
    const refreshed = service.machines.refresh(ref);
    (await server.next()).json(200, manual(101, true));
    (await server.next()).status(404, 'NotFound', 'not found');
    expect(observePower(await refreshed)).to.equal('off');
    expect(power()).to.equal('off');
    vmiWatch?.event('ADDED', vmi);
    await until(service.machines, () => power() === 'on');
    vmiWatch?.event('DELETED', { ...vmi, metadata: { ...vmi.metadata, resourceVersion: '102' } });
    await until(service.machines, () => power() !== 'on');
    expect(power()).to.equal('off');
  });
});
