import { expect } from 'chai';

import { pods } from '../../src/simulator/core/rows.ts';
import { conditionOf } from '../../src/simulator/objects.ts';
import type { VirtualMachine, VirtualMachineInstance } from '../../src/simulator/objects.ts';
import { virtualMachineInstances, virtualMachines } from '../../src/simulator/kubevirt/rows.ts';
import type { Change } from '../../src/simulator/store.ts';
import { SUBRESOURCES, VMS } from './api-client.ts';
import { createMachine, startBench } from './bench.ts';
import type { Bench } from './bench.ts';

const dedupe = (list: string[]): string[] => list.filter((item, i) => item !== list[i - 1]);

function describeMachine({ type, after }: Change): string {
  const { spec, status } = after.object as VirtualMachine;
  const flags = `${status?.created ? ' created' : ''}${status?.ready ? ' ready' : ''}`;
  const queue = (status?.stateChangeRequests ?? []).map(({ action }) => action).join(' ');
  const name = type === 'DELETED' ? 'DELETED ' : '';
  return `${name}${spec.runStrategy} ${status?.printableStatus}${flags}${queue ? ` [${queue}]` : ''}`;
}

function describeInstance({ type, after }: Change): string {
  const { metadata, status } = after.object as VirtualMachineInstance;
  const reason = status.conditions?.find((condition) => condition.type === 'Ready');
  const ready = reason ? ` ${reason.reason ?? 'Ready'}` : '';
  const paused = status.conditions?.some((condition) => condition.type === 'Paused') ? ' paused' : '';
  const prefix = type === 'MODIFIED' ? '' : `${type} `;
  return `${prefix}${status.phase}${metadata.deletionTimestamp ? ' deleting' : ''}${ready}${paused}`;
}

const START_OF_INSTANCE = [
  'ADDED Pending',
  'Scheduling GuestNotRunning',
  'Scheduled GuestNotRunning',
  'Running GuestNotRunning',
  'Running Ready',
];
const END_OF_INSTANCE = ['Running deleting Ready', 'Running deleting PodTerminating'];

describe('the life of VMs and VMIs, in the order a real cluster shows it', () => {
  let bench: Bench;
  let machine: string[] = [];
  let instance: string[] = [];
  beforeEach(async () => {
    bench = await startBench();
    bench.cluster.store.subscribe(virtualMachines, (change) => machine.push(describeMachine(change)));
    bench.cluster.store.subscribe(virtualMachineInstances, (change) => instance.push(describeInstance(change)));
  });
  afterEach(() => bench.close());

  /** Does something, lets it take effect, and tells each object's distinct states. */
  async function after(act: () => unknown, ms = 0): Promise<{ vm: string[]; vmi: string[] }> {
    machine = [];
    instance = [];
    await act();
    bench.clock.advance(ms);
    return { vm: dedupe(machine), vmi: dedupe(instance) };
  }
  const put = (what: string, body?: object) => () => bench.api.put(`${SUBRESOURCES}/virtualmachines/v/${what}`, body);
  const guest = () => bench.cluster.guest('ns', 'v');
  const uid = (): string | undefined => bench.cluster.instance('ns', 'v')?.metadata.uid;

  it('a new VM with Always starts by itself', async () => {
    const seen = await after(() => createMachine(bench, 'v', 'Always'));
    expect(seen.vmi).to.deep.equal(START_OF_INSTANCE);
    expect(seen.vm).to.deep.equal([
      'Always undefined',
      'Always Stopped',
      'Always Starting created',
      'Always Running created',
      'Always Running created ready',
    ]);
  });

  it('stop: the guest follows the power button, the VMI goes, the VM is Halted', async () => {
    await after(() => createMachine(bench, 'v', 'Always'));
    const seen = await after(put('stop'));
    expect(seen.vmi).to.deep.equal([
      'Running Ready',
      ...END_OF_INSTANCE,
      'Succeeded deleting PodTerminating',
      'DELETED Succeeded deleting PodTerminating',
    ]);
    expect(seen.vm).to.deep.equal([
      'Halted Running created ready',
      'Halted Stopping created ready',
      'Halted Stopping created',
      'Halted Stopped created',
      'Halted Stopped',
    ]);
  });

  it('restart: Stop and Start are worked off one by one and the VMI comes back with another uid', async () => {
    await after(() => createMachine(bench, 'v', 'Manual'));
    await after(put('start'));
    const before = uid();
    const seen = await after(put('restart'));
    expect(seen.vm).to.deep.equal([
      'Manual Running created ready [Stop Start]',
      'Manual Stopping created ready [Stop Start]',
      'Manual Stopping created [Stop Start]',
      'Manual Stopped created [Stop Start]',
      'Manual Stopped [Start]',
      'Manual Starting created',
      'Manual Running created',
      'Manual Running created ready',
    ]);
    expect(seen.vmi.slice(-6)).to.deep.equal(['DELETED Succeeded deleting PodTerminating', ...START_OF_INSTANCE]);
    expect(uid()).to.be.a('string').that.is.not.equal(before);
  });

  it('a guest that ignores the power button is destroyed when its grace period ends, and counts as failed', async () => {
    guest().behaviour.acpi = 'ignores';
    await after(() => createMachine(bench, 'v', 'Always'));
    expect((await after(put('stop'), 29_999)).vmi.at(-1)).to.equal('Running deleting PodTerminating');
    expect((await after(() => undefined, 1)).vmi).to.deep.equal([
      'Failed deleting PodTerminating',
      'DELETED Failed deleting PodTerminating',
    ]);
  });

  it('a shutdown in progress is turned into a forced one by a shorter grace period', async () => {
    guest().behaviour.acpi = 'ignores';
    await after(() => createMachine(bench, 'v', 'Always'));
    await after(put('stop'));
    const seen = await after(put('stop', { gracePeriod: 0 }));
    expect(seen.vmi.at(-1)).to.equal('DELETED Succeeded deleting PodTerminating');
    expect(seen.vm.at(-1)).to.equal('Halted Stopped');
  });

  it('a paused guest cannot follow the power button', async () => {
    await after(() => createMachine(bench, 'v', 'Always'));
    const paused = await after(() => bench.api.put(`${SUBRESOURCES}/virtualmachineinstances/v/pause`));
    expect(paused.vmi).to.deep.equal(['Running Ready paused', 'Running ReadinessGatesNotReady paused']);
    expect(paused.vm).to.deep.equal(['Always Paused created ready', 'Always Paused created']);
    expect((await after(put('stop'), 29_000)).vm.at(-1)).to.equal('Halted Stopping created');
    expect((await after(() => undefined, 1000)).vmi[0]).to.equal('Failed deleting PodTerminating');
  });

  it("a paused guest's pod is behind its readiness gate until it goes on", async () => {
    const ready = (): string[] => {
      const [pod] = [...bench.cluster.store.list(pods)].map(({ object }) => object);
      const conditions = pod?.status?.conditions;
      const gate = conditionOf(conditions, 'kubevirt.io/virtual-machine-unpaused');
      const whole = conditionOf(conditions, 'Ready');
      return [gate?.status ?? '', whole?.status ?? '', whole?.reason ?? ''];
    };
    await after(() => createMachine(bench, 'v', 'Always'));
    expect(ready()).to.deep.equal(['True', 'True', '']);
    await after(() => bench.api.put(`${SUBRESOURCES}/virtualmachineinstances/v/pause`));
    expect(ready()).to.deep.equal(['False', 'False', 'ReadinessGatesNotReady']);
    await after(() => bench.api.put(`${SUBRESOURCES}/virtualmachineinstances/v/unpause`));
    expect(ready()).to.deep.equal(['True', 'True', '']);
  });

  it('resumes as it was', async () => {
    await after(() => createMachine(bench, 'v', 'Always'));
    await after(() => bench.api.put(`${SUBRESOURCES}/virtualmachineinstances/v/pause`));
    const seen = await after(() => bench.api.put(`${SUBRESOURCES}/virtualmachineinstances/v/unpause`));
    expect(seen.vmi).to.deep.equal(['Running ReadinessGatesNotReady', 'Running Ready']);
    expect(seen.vm).to.deep.equal(['Always Running created', 'Always Running created ready']);
  });

  it('a VM that is started paused while Halted becomes Always and comes up paused', async () => {
    await after(() => createMachine(bench, 'v', 'Halted'));
    const seen = await after(put('start', { paused: true }));
    expect(seen.vm.slice(0, 2)).to.deep.equal(['Halted Stopped [Start]', 'Always Stopped [Start]']);
    expect(seen.vm.at(-1)).to.equal('Always Paused created');
    expect(seen.vmi.at(-1)).to.equal('Running ReadinessGatesNotReady paused');
  });

  const endings: [string, 'shutdown' | 'crash', string, boolean][] = [
    ['Always', 'shutdown', 'Always Running created ready', true],
    ['Always', 'crash', 'Always Running created ready', true],
    ['RerunOnFailure', 'shutdown', 'RerunOnFailure Stopped', false],
    ['RerunOnFailure', 'crash', 'RerunOnFailure Running created ready', true],
    ['Once', 'shutdown', 'Once Stopped created', false],
    ['Once', 'crash', 'Once Stopped created', false],
    ['Manual', 'shutdown', 'Manual Stopped created', false],
    ['Manual', 'crash', 'Manual Stopped created', false],
  ];
  for (const [strategy, ending, expected, isBack] of endings) {
    it(`${strategy}, ${ending} from inside: ends as "${expected}"`, async () => {
      await after(() => createMachine(bench, 'v', strategy as 'Always'));
      if (strategy === 'Manual') await after(put('start'));
      const before = uid();
      const seen = await after(() => guest()[ending]());
      expect(seen.vmi[0]).to.match(ending === 'crash' ? /^Failed/ : /^Succeeded/);
      expect(seen.vm.at(-1)).to.equal(expected);
      expect(bench.cluster.instance('ns', 'v')?.status.phase === 'Running' && uid() !== before).to.equal(isBack);
    });
  }

  it('a guest reboot changes nothing that can be seen', async () => {
    await after(() => createMachine(bench, 'v', 'Always'));
    const seen = await after(() => guest().reboot());
    expect(seen).to.deep.equal({ vm: [], vmi: [] });
  });

  it('a VMI that ends before it ran makes the next start wait, longer each time', async () => {
    guest().behaviour.failsBeforeRunning = true;
    const seen = await after(() => createMachine(bench, 'v', 'Always'));
    expect(seen.vm.at(-1)).to.equal('Always CrashLoopBackOff');
    const failure = () => bench.cluster.machine('ns', 'v')?.status?.startFailure;
    expect(failure()?.consecutiveFailCount).to.equal(1);
    expect((await after(() => undefined, 9000)).vmi).to.deep.equal([]);
    await after(() => undefined, 7000);
    expect(failure()?.consecutiveFailCount).to.equal(2);
    guest().behaviour.failsBeforeRunning = false;
    expect((await after(() => undefined, 61_000)).vm.at(-1)).to.equal('Always Running created ready');
    expect(failure()).to.equal(undefined);
  });

  it('without a node that fits a VMI stays unschedulable until there is one', async () => {
    bench.cluster.nodes.schedulable = false;
    const seen = await after(() => createMachine(bench, 'v', 'Always'));
    expect(seen.vm.at(-1)).to.equal('Always ErrorUnschedulable created');
    const later = await after(() => (bench.cluster.nodes.schedulable = true));
    expect(later.vm.at(-1)).to.equal('Always Running created ready');
  });

  it('the VMIs of a lost node fail and stay until the node is back', async () => {
    await after(() => createMachine(bench, 'v', 'Always'));
    const node = bench.cluster.instance('ns', 'v')?.status.nodeName ?? '';
    const seen = await after(() => bench.cluster.nodes.lose(node));
    expect(seen.vmi.at(-1)).to.equal('Failed deleting PodTerminating');
    expect(bench.cluster.instance('ns', 'v')?.status.reason).to.equal('NodeUnresponsive');
    const restored = await after(() => bench.cluster.nodes.restore(node));
    expect(restored.vmi[0]).to.equal('DELETED Failed deleting PodTerminating');
    expect(restored.vm.at(-1)).to.equal('Always Running created ready');
  });

  it('deleting a running VM stops its guest first; with Orphan the VMI stays', async () => {
    await after(() => createMachine(bench, 'v', 'Always'));
    const seen = await after(() => bench.api.send('DELETE', `${VMS}/v`));
    expect(seen.vm.at(1)).to.equal('Always Terminating created ready');
    expect(seen.vm.at(-1)).to.equal('DELETED Always Terminating created');
    expect(uid()).to.equal(undefined);
    await after(() => createMachine(bench, 'v', 'Always'));
    await after(() => bench.api.send('DELETE', `${VMS}/v?propagationPolicy=Orphan`));
    expect(bench.cluster.machine('ns', 'v')).to.equal(undefined);
    expect(bench.cluster.instance('ns', 'v')?.status.phase).to.equal('Running');
  });

  it('an agent connects to guests that have one', async () => {
    guest().behaviour.agent = true;
    await after(() => createMachine(bench, 'v', 'Always'));
    const { status } = bench.cluster.instance('ns', 'v') ?? {};
    expect(status?.conditions?.map(({ type }) => type)).to.include('AgentConnected');
    expect(status?.guestOSInfo).to.include({ id: 'fedora' });
  });
});

describe('a controller whose write is refused', () => {
  it('tries again until the snapshot that was in its way is over', async () => {
    const bench = await startBench();
    createMachine(bench, 'v', 'Halted');
    bench.settle();
    const hold = (snapshotInProgress: string | null): Promise<unknown> =>
      bench.api.merge(`${VMS}/v/status`, { status: { snapshotInProgress } });
    await hold('snap');
    await bench.api.put(`${SUBRESOURCES}/virtualmachines/v/start`, { paused: true });
    bench.clock.advance(5000);
    expect(bench.cluster.machine('ns', 'v')?.spec.runStrategy).to.equal('Halted');
    await hold(null);
    bench.clock.advance(5000);
    expect(bench.cluster.machine('ns', 'v')?.spec.runStrategy).to.equal('Always');
    expect(bench.cluster.machine('ns', 'v')?.status?.printableStatus).to.equal('Paused');
    await bench.close();
  });
});

describe('the realistic pace', () => {
  it('takes a start some ten seconds, in the same order, and the same seed takes the same time', async () => {
    const run = async (): Promise<number> => {
      const bench = await startBench({ pace: 'realistic' });
      createMachine(bench, 'v', 'Always');
      const start = bench.clock.now();
      while (bench.cluster.machine('ns', 'v')?.status?.ready !== true) bench.clock.advance(100);
      await bench.close();
      return bench.clock.now() - start;
    };
    const first = await run();
    expect(first).to.be.within(7000, 15_000);
    expect(await run()).to.equal(first);
  });
});
