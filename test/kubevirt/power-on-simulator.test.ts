import { expect } from 'chai';
import type { Machine, RunStrategy } from '../../src/kubevirt/model.ts';
import { observePower } from '../../src/kubevirt/power/observe.ts';
import type { ObservedPower } from '../../src/kubevirt/power/observe.ts';
import { runStrategyAnnotation } from '../../src/kubevirt/run-strategy.ts';
import { isWrite, refuse, toSubresources } from '../../src/simulator/faults.ts';
import { ref, Simulated } from './simulated.ts';
import { until } from './until.ts';

describe('power on the simulated cluster', () => {
  let simulated: Simulated;

  afterEach(() => simulated.close());

  /** What the strategy is while on and after a stop, and whether a force restart makes a new VMI. */
  const strategies: readonly (readonly [RunStrategy, RunStrategy, RunStrategy, boolean])[] = [
    ['Always', 'Always', 'Halted', true],
    ['RerunOnFailure', 'RerunOnFailure', 'RerunOnFailure', true],
    ['Manual', 'Manual', 'Manual', true],
    ['Once', 'Once', 'Halted', false],
  ];

  for (const [runStrategy, whileOn, afterStop, anew] of strategies) {
    describe(`a VM of strategy ${runStrategy}`, () => {
      it('stops and starts, gracefully and by force, and keeps its strategy over both', async () => {
        simulated = await Simulated.serving(runStrategy, 'running');
        for (const action of ['kill', 'shutdown'] as const) {
          const before = simulated.uid();
          await simulated.act(action);
          await simulated.reaches('off');
          expect(simulated.strategy()).to.equal(afterStop);
          await simulated.act('start');
          await simulated.reaches('on');
          expect(simulated.uid()).not.to.equal(before);
          expect(simulated.strategy()).to.equal(whileOn);
        }
        expect(simulated.simulator.cluster.machine('blue', 'vm1')?.metadata.annotations ?? {}).not.to.have.property(
          runStrategyAnnotation,
        );
      });

      it('takes twenty equal force restarts at once with one effect', async () => {
        simulated = await Simulated.serving(runStrategy, 'running');
        const uids = new Set<string | undefined>([simulated.uid()]);
        const end = simulated.service.machines.onChange(() => uids.add(simulated.uid()));
        await Promise.all(Array.from({ length: 20 }, () => simulated.act('forceRestart')));
        await until(
          simulated.service.machines,
          () =>
            simulated.power() === 'on' && (!anew || [...uids].at(-1) === simulated.uid()) && (!anew || uids.size > 1),
        );
        end();
        uids.delete(undefined);
        expect(uids.size).to.equal(anew ? 2 : 1);
        expect(simulated.puts(anew ? 'restart' : 'reset')).to.equal(1);
      });

      it('takes twenty equal stops at once with one effect', async () => {
        simulated = await Simulated.serving(runStrategy, 'running');
        await Promise.all(Array.from({ length: 20 }, () => simulated.act('kill')));
        await simulated.reaches('off');
        expect(simulated.puts('stop')).to.equal(1);
      });

      it('is woken by a start, and shut down gracefully, while it is paused', async () => {
        simulated = await Simulated.serving(runStrategy, 'paused');
        expect(simulated.power()).to.equal('paused');
        await simulated.act('start');
        await simulated.reaches('on');
        expect(simulated.puts('start')).to.equal(0);
      });

      it('shuts down gracefully from a pause', async () => {
        simulated = await Simulated.serving(runStrategy, 'paused');
        await simulated.act('shutdown');
        await simulated.reaches('off');
        expect(simulated.puts('unpause')).to.equal(1);
      });

      it('takes no start while a guest that ignores the power button shuts down, but a kill', async () => {
        simulated = await Simulated.serving(runStrategy, 'running');
        simulated.simulator.cluster.guest('blue', 'vm1').behaviour.acpi = 'ignores';
        await simulated.act('shutdown');
        await simulated.reaches('poweringOff');
        for (const action of ['start', 'restart', 'forceRestart'] as const) {
          const error: unknown = await simulated.act(action).catch((reason: unknown) => reason);
          expect(error).to.include({ kind: 'InTransition' });
        }
        await simulated.act('shutdown');
        await simulated.act('kill');
        await simulated.reaches('off');
      });

      it('ends up off when it is killed amidst a restart', async () => {
        simulated = await Simulated.serving(runStrategy, 'running');
        if (!anew) return simulated.act('kill').then(() => simulated.reaches('off'));
        simulated.simulator.cluster.guest('blue', 'vm1').behaviour.acpi = 'ignores';
        await simulated.act('restart');
        await simulated.reaches('poweringOff');
        await simulated.act('start');
        await simulated.act('kill');
        await simulated.reaches('off');
        const read = await simulated.service.machines.refresh(ref);
        expect(observePower(read)).to.equal('off');
        return undefined;
      });

      it('has one effect although the answer was lost', async () => {
        simulated = await Simulated.serving(runStrategy, 'running');
        simulated.simulator.faults.add({ matches: toSubresources, times: 1, effect: { kind: 'lose reply' } });
        await simulated.act('kill');
        await simulated.reaches('off');
        expect(simulated.strategy()).to.equal(afterStop);
      });
    });
  }

  it('starts a Halted VM once for twenty equal starts', async () => {
    simulated = await Simulated.serving('Halted', 'off');
    await Promise.all(Array.from({ length: 20 }, () => simulated.act('start')));
    await simulated.reaches('on');
    expect(simulated.puts('start')).to.equal(1);
    expect(simulated.strategy()).to.equal('Always');
  });

  it('turns a VM off that fails before it runs, in the midst of its crash loop', async () => {
    simulated = await Simulated.serving('Halted', 'off');
    simulated.simulator.cluster.guest('blue', 'vm1').behaviour.failsBeforeRunning = true;
    await simulated.act('start');
    await until(
      simulated.service.machines,
      () => (simulated.service.machines.get(ref)?.vm.status?.startFailure?.consecutiveFailCount ?? 0) > 0,
    );
    await until(simulated.service.machines, () => simulated.service.machines.get(ref)?.vmi === undefined);
    expect(simulated.power()).to.equal('poweringOn');
    await simulated.act('kill');
    await simulated.reaches('off');
    expect(simulated.strategy()).to.equal('Halted');
  });

  it('runs a VM of strategy Once again after its guest has shut itself down', async () => {
    simulated = await Simulated.serving('Once', 'running');
    const before = simulated.uid();
    simulated.simulator.cluster.guest('blue', 'vm1').shutdown();
    await simulated.reaches('off');
    await simulated.act('start');
    await simulated.reaches('on');
    expect(simulated.uid()).not.to.equal(before);
    expect(simulated.strategy()).to.equal('Once');
  });

  it('reports unknown, not off, when the node of a guest is lost, and off once the guest is known to be dead', async () => {
    simulated = await Simulated.serving('Manual', 'running');
    const node = simulated.simulator.cluster.instance('blue', 'vm1')?.status.nodeName ?? '';
    const seen = new Set<ObservedPower | undefined>();
    const end = simulated.service.machines.onChange(() => seen.add(simulated.power()));
    simulated.simulator.cluster.nodes.lose(node);
    await simulated.reaches('unknown');
    await simulated.act('kill');
    expect([...seen]).not.to.include('off');
    simulated.simulator.cluster.nodes.restore(node);
    await simulated.reaches('off');
    end();
    expect(simulated.puts('start')).to.equal(0);
  });

  it('tries again while virt-api is busy, and gives up when it stays down', async () => {
    simulated = await Simulated.serving('Halted', 'off');
    const busy = refuse(
      500,
      'InternalError',
      'Internal error occurred: unable to complete request: stop/start already underway',
    );
    simulated.simulator.faults.add({ matches: toSubresources, times: 2, effect: busy });
    await simulated.act('start');
    await simulated.reaches('on');
    simulated.simulator.faults.add({ matches: isWrite, effect: refuse(503, 'ServiceUnavailable', 'no endpoints', 7) });
    const error: unknown = await simulated.act('kill').catch((reason: unknown) => reason);
    expect(error).to.include({ kind: 'Unavailable', retryAfter: 7 });
    expect(simulated.power()).to.equal('on');
  });

  it('reads directly what the cache does not know yet', async () => {
    simulated = await Simulated.serving('Halted', 'off');
    simulated.simulator.faults.silenceWatches(true);
    await simulated.act('start');
    let read: Machine = await simulated.service.machines.refresh(ref);
    while (observePower(read) !== 'on') read = await simulated.service.machines.refresh(ref);
    expect(read.vmi?.status?.phase).to.equal('Running');
    simulated.simulator.faults.silenceWatches(false);
  });
});
