import { expect } from 'chai';

import { pods } from '../../../src/simulator/core/rows.ts';
import type { Pod, PodSpec, PodStatus } from '../../../src/simulator/core/kinds.ts';
import { virtualMachineInstances } from '../../../src/simulator/kubevirt/rows.ts';
import { conditionOf, isTrue } from '../../../src/simulator/objects.ts';
import { SUBRESOURCES } from '../api-client.ts';
import { startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';
import { eventsOf, podsOf, printed, shaped } from './machines.ts';

const SECOND = 1000;

describe('a launcher pod', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench({ pace: 'realistic' });
  });
  afterEach(() => bench.close());

  const thePod = (): Pod & { readonly status: PodStatus } => {
    const [found] = [...bench.cluster.store.list(pods)].map(({ object }) => object);
    if (!found?.status) throw new Error('no pod');
    return { ...found, status: found.status };
  };
  const phase = (): string | undefined => bench.cluster.instance('ns', 'v')?.status.phase;

  /** The writes to pod and VMI, in order, without those that show nothing new here. */
  function writes(): string[] {
    const seen: string[] = [];
    const see = (state: string): void => {
      if (!seen.includes(state)) seen.push(state);
    };
    bench.cluster.store.subscribe(pods, ({ after }) => {
      const { spec, status = {} } = after.object;
      const scheduled = isTrue(status.conditions, 'PodScheduled') ? ' scheduled' : '';
      const ready = isTrue(status.conditions, 'Ready') ? ' ready' : '';
      see(`pod ${status.phase}${spec.nodeName ? ' bound' : ''}${scheduled}${ready}`);
    });
    bench.cluster.store.subscribe(virtualMachineInstances, ({ after }) => {
      const { status } = after.object;
      see(`VMI ${status.phase}${status.nodeName ? ' on a node' : ''}`);
    });
    return seen;
  }

  it('is bound to a node, then run there, before its VMI is handed over and the guest is started', () => {
    const seen = writes();
    bench.cluster.create(shaped('v'));
    bench.clock.advance(60 * SECOND);
    expect(seen).to.deep.equal([
      'VMI Pending',
      'pod Pending',
      'VMI Scheduling',
      'pod Pending bound',
      'pod Pending bound scheduled',
      'pod Running bound scheduled ready',
      'VMI Scheduled on a node',
      'VMI Running on a node',
    ]);
    expect(bench.cluster.instance('ns', 'v')?.status.nodeName).to.equal(thePod().spec.nodeName);
  });

  it('runs already while its guest is held at Scheduled', () => {
    bench.cluster.guest('ns', 'v').behaviour.holdAt = 'Scheduled';
    bench.cluster.create(shaped('v'));
    bench.clock.advance(60 * SECOND);
    expect([phase(), thePod().status.phase]).to.deep.equal(['Scheduled', 'Running']);
  });

  it('is on its node while its image cannot be pulled', () => {
    bench.cluster.guest('ns', 'v').behaviour.imagePullFails = true;
    bench.cluster.create(shaped('v'));
    bench.clock.advance(60 * SECOND);
    const { spec, status } = thePod();
    expect(spec.nodeName).to.match(/^node-/);
    expect([status.phase, phase(), printed(bench, 'v')]).to.deep.equal(['Pending', 'Scheduling', 'ImagePullBackOff']);
  });

  it('that no node took is scheduled when there is room, and nothing says otherwise any more', () => {
    bench.cluster.nodes.schedulable = false;
    bench.cluster.create(shaped('v'));
    bench.clock.advance(60 * SECOND);
    expect(conditionOf(thePod().status.conditions, 'PodScheduled')).to.include({ status: 'False' });
    expect(printed(bench, 'v')).to.equal('ErrorUnschedulable');
    const seen = writes();
    bench.cluster.nodes.schedulable = true;
    bench.clock.advance(60 * SECOND);
    expect(seen).to.deep.equal([
      'pod Pending bound',
      'pod Pending bound scheduled',
      'VMI Scheduling',
      'pod Running bound scheduled ready',
      'VMI Scheduled on a node',
      'VMI Running on a node',
    ]);
  });

  it('of a guest that is held at Scheduled is lost with its node: nothing starts elsewhere until that is back', () => {
    const { behaviour } = bench.cluster.guest('ns', 'v');
    behaviour.holdAt = 'Scheduled';
    bench.cluster.create(shaped('v'));
    bench.clock.advance(60 * SECOND);
    const { uid } = bench.cluster.instance('ns', 'v')?.metadata ?? {};
    const node = thePod().spec.nodeName ?? '';
    bench.cluster.nodes.lose(node);
    bench.clock.advance(55 * SECOND);
    expect(conditionOf(thePod().status.conditions, 'Ready')).to.include({ status: 'False' });
    behaviour.holdAt = null;
    bench.clock.advance(600 * SECOND);
    expect([phase(), bench.cluster.instance('ns', 'v')?.metadata.uid]).to.deep.equal(['Failed', uid]);
    expect(podsOf(bench, 'v')).to.have.length(1);
    expect(thePod().metadata).to.have.property('deletionTimestamp');
    bench.cluster.nodes.restore(node);
    bench.clock.advance(600 * SECOND);
    expect(phase()).to.equal('Running');
    expect(bench.cluster.instance('ns', 'v')?.metadata.uid).to.not.equal(uid);
  });

  it('of a guest that is held at Scheduled is there again with a node that is back in time', () => {
    const { behaviour } = bench.cluster.guest('ns', 'v');
    behaviour.holdAt = 'Scheduled';
    bench.cluster.create(shaped('v'));
    bench.clock.advance(60 * SECOND);
    const { uid } = bench.cluster.instance('ns', 'v')?.metadata ?? {};
    const node = thePod().spec.nodeName ?? '';
    bench.cluster.nodes.lose(node);
    bench.clock.advance(55 * SECOND);
    bench.cluster.nodes.restore(node);
    behaviour.holdAt = null;
    bench.clock.advance(60 * SECOND);
    expect([phase(), bench.cluster.instance('ns', 'v')?.metadata.uid]).to.deep.equal(['Running', uid]);
    expect(isTrue(thePod().status.conditions, 'Ready')).to.equal(true);
  });

  it('on a node that is lost before it runs waits for its kubelet', () => {
    const { behaviour } = bench.cluster.guest('ns', 'v');
    behaviour.imagePullFails = true;
    bench.cluster.create(shaped('v'));
    bench.clock.advance(60 * SECOND);
    const node = thePod().spec.nodeName ?? '';
    bench.cluster.nodes.lose(node);
    behaviour.imagePullFails = false;
    bench.clock.advance(30 * SECOND);
    expect([thePod().status.phase, phase()]).to.deep.equal(['Pending', 'Scheduling']);
    bench.cluster.nodes.restore(node);
    bench.clock.advance(60 * SECOND);
    expect([thePod().status.phase, phase()]).to.deep.equal(['Running', 'Running']);
  });

  /** As no API server would have it: every change of it is refused. */
  const spoilPod = (): void => {
    const { dnsPolicy, ...spec } = thePod().spec as PodSpec & { dnsPolicy?: string };
    expect(dnsPolicy).to.be.a('string');
    bench.cluster.store.put(pods, { ...thePod(), spec });
  };

  it('that may not be changed loses nothing that is told of its guest, and is tried again', () => {
    bench.cluster.create(shaped('v', { runStrategy: 'Once' }));
    bench.clock.advance(60 * SECOND);
    const whole = thePod();
    spoilPod();
    bench.cluster.guest('ns', 'v').shutdown();
    bench.clock.advance(60 * SECOND);
    const transitions = bench.cluster.instance('ns', 'v')?.status.phaseTransitionTimestamps ?? [];
    expect(transitions.filter((one) => one.phase === 'Succeeded')).to.have.length(1);
    expect(eventsOf(bench, 'VirtualMachineInstance', 'v').filter((one) => one === 'Normal Stopped')).to.have.length(1);
    expect(thePod().status.phase).to.equal('Running');
    bench.cluster.store.put(pods, whole);
    bench.clock.advance(10 * SECOND);
    expect(thePod().status.phase).to.equal('Succeeded');
  });

  it('that may not be changed shows no more what was refused when something newer happens', async () => {
    bench.cluster.create(shaped('v'));
    bench.clock.advance(60 * SECOND);
    const whole = thePod();
    spoilPod();
    await bench.api.put(`${SUBRESOURCES}/virtualmachineinstances/v/pause`);
    bench.clock.advance(2 * SECOND);
    bench.cluster.store.put(pods, whole);
    await bench.api.put(`${SUBRESOURCES}/virtualmachineinstances/v/unpause`);
    bench.clock.advance(20 * SECOND);
    expect(isTrue(thePod().status.conditions, 'kubevirt.io/virtual-machine-unpaused')).to.equal(true);
    expect(isTrue(thePod().status.conditions, 'Ready')).to.equal(true);
  });
});
