import { expect } from 'chai';

import { profileOf } from '../../../src/simulator/kubevirt/profile.ts';
import { pods } from '../../../src/simulator/core/rows.ts';
import { conditionOf, timestamp } from '../../../src/simulator/objects.ts';
import { SUBRESOURCES } from '../api-client.ts';
import { startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';
import { eventsOf, podsOf, shaped } from './machines.ts';

const SECOND = 1000;

describe('the launcher pod of a running guest that someone deletes', () => {
  let bench: Bench;
  const start = async (options: Parameters<typeof startBench>[0] = { pace: 'realistic' }): Promise<void> => {
    bench = await startBench(options);
    bench.cluster.create(shaped('v', { runStrategy: 'Manual' }));
    await bench.api.put(`${SUBRESOURCES}/virtualmachines/v/start`);
    bench.clock.advance(120 * SECOND);
    expect(state()).to.deep.equal(['Running', 'Running True']);
  };
  afterEach(() => bench.close());

  const thePod = () => [...bench.cluster.store.list(pods)].map(({ object }) => object)[0];
  const pod = (): string => {
    const [found] = podsOf(bench, 'v');
    return found ? `${found.phase}${thePod()?.metadata.deletionTimestamp ? ' deleting' : ''}` : 'none';
  };
  const instance = (): string => {
    const { status } = bench.cluster.instance('ns', 'v') ?? {};
    const ready = conditionOf(status?.conditions, 'Ready');
    return `${status?.phase} ${ready?.reason ?? ready?.status}`;
  };
  const state = (): string[] => [pod(), instance()];
  const told = (): string[] => eventsOf(bench, 'VirtualMachineInstance', 'v').slice(-2);
  const remove = async (query = ''): Promise<void> => {
    const { name } = thePod()?.metadata ?? {};
    const { status } = await bench.api.send('DELETE', `/api/v1/namespaces/ns/pods/${name}${query}`);
    expect(status).to.equal(200);
  };

  it('terminates while its guest shuts down, and goes then', async () => {
    await start();
    const in60 = timestamp(bench.clock.now() + 60 * SECOND);
    await remove();
    expect(thePod()?.metadata).to.include({ deletionGracePeriodSeconds: 60, deletionTimestamp: in60 });
    bench.clock.advance(SECOND);
    expect(state()).to.deep.equal(['Running deleting', 'Running PodTerminating']);
    for (let i = 0; i < 200 && pod() === 'Running deleting'; i++) bench.clock.advance(100);
    expect(state()).to.deep.equal(['Succeeded deleting', 'Succeeded PodTerminating']);
    bench.clock.advance(2 * SECOND);
    expect(state()).to.deep.equal(['none', 'Succeeded PodNotExists']);
    expect(told()).to.deep.equal(['Normal ShuttingDown', 'Normal Stopped']);
  });

  it('leaves a guest that ignores the power button the grace period of the VMI', async () => {
    await start();
    bench.cluster.guest('ns', 'v').behaviour.acpi = 'ignores';
    await remove();
    bench.clock.advance(29 * SECOND);
    expect(state()).to.deep.equal(['Running deleting', 'Running PodTerminating']);
    bench.clock.advance(4 * SECOND);
    expect(state()).to.deep.equal(['none', 'Failed PodNotExists']);
  });

  it('takes the grace period that is asked for, longer or shorter than its own', async () => {
    await start();
    bench.cluster.guest('ns', 'v').behaviour.acpi = 'ignores';
    await remove('?gracePeriodSeconds=90');
    expect(thePod()?.metadata.deletionGracePeriodSeconds).to.equal(90);
    await remove('?gracePeriodSeconds=120');
    expect(thePod()?.metadata.deletionGracePeriodSeconds).to.equal(90);
    await remove('?gracePeriodSeconds=2');
    bench.clock.advance(1.9 * SECOND);
    expect(pod()).to.equal('Running deleting');
    bench.clock.advance(3 * SECOND);
    expect(state()).to.deep.equal(['none', 'Failed PodNotExists']);
  });

  it('is gone at once without any grace, and its guest has crashed', async () => {
    await start();
    await remove('?gracePeriodSeconds=0');
    expect(pod()).to.equal('none');
    bench.clock.advance(SECOND);
    expect(instance()).to.equal('Failed PodNotExists');
    expect(told()[1]).to.equal('Warning Stopped');
  });

  it('goes in one moment at the instant pace', async () => {
    await start({});
    await remove();
    expect(pod()).to.equal('Running deleting');
    bench.settle();
    expect(state()).to.deep.equal(['none', 'Succeeded PodNotExists']);
  });

  it('has one second in a forced restart of KubeVirt 1.4', async () => {
    await start({ pace: 'realistic', profile: profileOf('kubevirt-1.4') });
    const { uid } = bench.cluster.instance('ns', 'v')?.metadata ?? {};
    const path = `${SUBRESOURCES}/virtualmachines/v/restart`;
    expect((await bench.api.put(path, { gracePeriodSeconds: 0 })).status).to.equal(202);
    expect(thePod()?.metadata.deletionGracePeriodSeconds).to.equal(1);
    const ends = new Set<string>();
    for (let at = 0; at < 3 * SECOND; at += 50) {
      bench.clock.advance(50);
      if (bench.cluster.instance('ns', 'v')?.metadata.uid === uid) ends.add(instance().replace(/ .*/, ''));
    }
    expect([...ends]).to.deep.equal(['Running', 'Failed']);
    bench.clock.advance(60 * SECOND);
    expect(instance()).to.equal('Running True');
    expect(bench.cluster.instance('ns', 'v')?.metadata.uid).to.not.equal(uid);
  });

  it('ends with a guest that crashes, before its VMI is let go', async () => {
    await start();
    await bench.api.send('DELETE', '/apis/kubevirt.io/v1/namespaces/ns/virtualmachineinstances/v');
    bench.cluster.guest('ns', 'v').crash();
    const seen = [pod()];
    while (bench.cluster.instance('ns', 'v')) {
      bench.clock.advance(50);
      if (pod() !== seen.at(-1)) seen.push(pod());
    }
    expect(seen).to.deep.equal(['Running', 'Failed', 'none']);
  });
});
