import { expect } from 'chai';

import { nodes, pods } from '../../../src/simulator/core/rows.ts';
import type { Taint } from '../../../src/simulator/core/node-taints.ts';
import type { Condition, KubeObject } from '../../../src/simulator/objects.ts';
import { conditionOf } from '../../../src/simulator/objects.ts';
import { SUBRESOURCES } from '../api-client.ts';
import type { Reply } from '../api-client.ts';
import { startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';
import { eventsOf, printed, shaped } from './machines.ts';
import type { Shape } from './machines.ts';

const SECOND = 1000;

interface Stated extends KubeObject {
  spec?: { taints?: Taint[]; nodeName?: string };
  status?: { conditions?: Condition[]; phase?: string };
}

describe('a node that is lost', () => {
  let bench: Bench;
  let node = '';
  const start = async (shape: Shape = {}): Promise<void> => {
    bench = await startBench({ pace: 'realistic' });
    bench.cluster.create(shaped('v', shape));
    if (shape.runStrategy === 'Manual') await bench.api.put(`${SUBRESOURCES}/virtualmachines/v/start`);
    bench.clock.advance(120 * SECOND);
    node = bench.cluster.instance('ns', 'v')?.status.nodeName ?? '';
    expect(instance()).to.equal('Running True');
  };
  afterEach(() => bench.close());

  const stated = (condition: Condition | undefined): string =>
    condition ? `${condition.status}${condition.reason ? `/${condition.reason}` : ''}` : '-';
  const ready = (object: { status?: { conditions?: Condition[] } } | undefined): string =>
    stated(conditionOf(object?.status?.conditions, 'Ready'));
  const theNode = (): Stated | undefined => bench.cluster.store.get(nodes, node)?.object;
  const thePod = (): Stated | undefined =>
    [...bench.cluster.store.list(pods)]
      .map(({ object }) => object as Stated)
      .find(({ spec }) => spec?.nodeName === node);
  const instance = (): string => {
    const vmi = bench.cluster.instance('ns', 'v');
    const deleting = vmi?.metadata.deletionTimestamp ? ' deleting' : '';
    const reason = vmi?.status.reason ? ` ${vmi.status.reason}` : '';
    return vmi ? `${vmi.status.phase} ${ready(vmi)}${reason}${deleting}` : 'none';
  };
  const machine = (): string => {
    const status = bench.cluster.machine('ns', 'v')?.status;
    return `${printed(bench, 'v')}${status?.ready ? ' ready' : ''} ${stated(conditionOf(status?.conditions, 'Ready'))}`;
  };
  const pod = (): string => {
    const found = thePod();
    return found
      ? `${found.status?.phase} ${ready(found)}${found.metadata.deletionTimestamp ? ' deleting' : ''}`
      : 'none';
  };
  /** The distinct states that something goes through within a time. */
  const states = (what: () => string, ms: number): string[] => {
    const seen = [what()];
    for (let at = 0; at < ms; at += 50) {
      bench.clock.advance(50);
      if (what() !== seen.at(-1)) seen.push(what());
    }
    return seen;
  };

  it('counts as ready for some forty seconds, then it is Unknown and tainted, and its pods are not ready', async () => {
    await start({ runStrategy: 'Manual' });
    bench.cluster.nodes.lose(node);
    bench.clock.advance(39 * SECOND);
    expect([ready(theNode()), pod(), instance()]).to.deep.equal(['True/KubeletReady', 'Running True', 'Running True']);
    const seen = states(() => `${pod()} | ${instance()} | ${machine()}`, 14 * SECOND);
    expect(seen).to.deep.equal([
      'Running True | Running True | Running ready True',
      'Running False | Running True | Running ready True',
      'Running False | Running False | Running ready True',
      'Running False | Running False | Running False',
    ]);
    expect(ready(theNode())).to.equal('Unknown/NodeStatusUnknown');
    expect(theNode()?.spec?.taints?.map(({ key, effect }) => `${key}:${effect}`)).to.deep.equal([
      'node.kubernetes.io/unreachable:NoSchedule',
      'node.kubernetes.io/unreachable:NoExecute',
    ]);
    expect(eventsOf(bench, 'Pod', thePod()?.metadata.name ?? '')).to.include('Warning NodeNotReady');
  });

  it('that is back in time leaves everything as it was', async () => {
    await start();
    const { uid } = bench.cluster.instance('ns', 'v')?.metadata ?? {};
    bench.cluster.nodes.lose(node);
    bench.clock.advance(55 * SECOND);
    bench.cluster.nodes.restore(node);
    expect(states(() => `${pod()} | ${instance()} | ${machine()}`, 600 * SECOND)).to.deep.equal([
      'Running False | Running False | Running False',
      'Running True | Running False | Running False',
      'Running True | Running True | Running False',
      'Running True | Running True | Running ready True',
    ]);
    expect(theNode()?.spec).to.not.have.property('taints');
    expect(bench.cluster.instance('ns', 'v')?.metadata.uid).to.equal(uid);
    expect(eventsOf(bench, 'Pod', thePod()?.metadata.name ?? '').at(-1)).to.equal('Normal TaintManagerEviction');
  });

  it('takes no guest any more once its virt-handler is given up, and the VMIs there have failed', async () => {
    await start({ runStrategy: 'Manual' });
    bench.cluster.nodes.lose(node);
    bench.clock.advance(55 * SECOND);
    expect(states(instance, 280 * SECOND)).to.deep.equal([
      'Running False',
      'Failed False NodeUnresponsive',
      'Failed False/GuestNotRunning NodeUnresponsive',
    ]);
    expect(theNode()?.metadata.labels).to.include({ 'kubevirt.io/schedulable': 'false' });
    expect(eventsOf(bench, 'Node', node)).to.include('Normal NodeUnresponsive');
    expect(eventsOf(bench, 'VirtualMachineInstance', 'v').at(-1)).to.equal('Normal NodeUnresponsive');
    expect(machine()).to.equal('Stopped False/GuestNotRunning');
    expect(pod()).to.equal('Running False');
  });

  it('evicts its pods when their time is over, which stay as long as the node does not come back', async () => {
    await start({ runStrategy: 'Manual' });
    bench.cluster.nodes.lose(node);
    bench.clock.advance(339 * SECOND);
    expect(pod()).to.equal('Running False');
    bench.clock.advance(12 * SECOND);
    expect(pod()).to.equal('Running False deleting');
    expect(instance()).to.equal('Failed False/PodTerminating NodeUnresponsive');
    expect(stated(conditionOf(thePod()?.status?.conditions, 'DisruptionTarget'))).to.equal(
      'True/DeletionByTaintManager',
    );
    bench.clock.advance(3600 * SECOND);
    expect(pod()).to.equal('Running False deleting');
    bench.cluster.nodes.restore(node);
    bench.clock.advance(10 * SECOND);
    expect(pod()).to.equal('none');
    // Nobody starts the next one of a VM that is run by hand.
    expect(instance()).to.equal('Failed False/PodNotExists NodeUnresponsive');
    expect(theNode()?.metadata.labels).to.include({ 'kubevirt.io/schedulable': 'true' });
  });

  it('lets go of a pod that is deleted by force, without its kubelet having said a word', async () => {
    await start({ runStrategy: 'Manual' });
    bench.cluster.nodes.lose(node);
    bench.clock.advance(351 * SECOND);
    const path = `/api/v1/namespaces/ns/pods/${thePod()?.metadata.name}`;
    const remove = (of: string, gracePeriodSeconds: number): Promise<Reply> =>
      bench.api.send('DELETE', of, { body: { gracePeriodSeconds } });
    expect((await remove(path, 30)).status).to.equal(200);
    expect(pod()).to.equal('Running False deleting');
    expect((await bench.api.send('DELETE', `${path}?gracePeriodSeconds=0&dryRun=All`)).status).to.equal(200);
    expect(pod()).to.equal('Running False deleting');
    expect((await remove(path, 0)).status).to.equal(200);
    expect(pod()).to.equal('none');
  });

  it('holds the VMI that its VM has replaced, until it is back', async () => {
    await start();
    bench.cluster.nodes.lose(node);
    bench.clock.advance(345 * SECOND);
    expect(instance()).to.equal('Failed False/PodTerminating NodeUnresponsive deleting');
    bench.clock.advance(3600 * SECOND);
    expect(instance()).to.equal('Failed False/PodTerminating NodeUnresponsive deleting');
    expect(pod()).to.equal('Running False deleting');
    bench.cluster.nodes.restore(node);
    bench.clock.advance(60 * SECOND);
    expect(instance()).to.equal('Running True');
    expect(machine()).to.equal('Running ready True');
  });

  it('shuts a guest down when it comes back after the guest was evicted and before it was given up', async () => {
    const tolerations = [{ key: 'node.kubernetes.io/unreachable', operator: 'Exists', tolerationSeconds: 5 }];
    await start({ runStrategy: 'Manual', spec: { tolerations } });
    bench.cluster.nodes.lose(node);
    bench.clock.advance(58 * SECOND);
    expect([pod(), instance()]).to.deep.equal(['Running False deleting', 'Running False/PodTerminating']);
    bench.cluster.nodes.restore(node);
    bench.clock.advance(60 * SECOND);
    expect(pod()).to.equal('none');
    expect(instance()).to.match(/^Succeeded False/);
    expect(eventsOf(bench, 'VirtualMachineInstance', 'v').slice(-2)).to.deep.equal([
      'Normal ShuttingDown',
      'Normal Stopped',
    ]);
  });

  it('lets a stop begin, and end when it is back', async () => {
    await start({ runStrategy: 'Manual' });
    bench.cluster.nodes.lose(node);
    await bench.api.put(`${SUBRESOURCES}/virtualmachines/v/stop`);
    bench.clock.advance(20 * SECOND);
    expect([pod(), instance()]).to.deep.equal(['Running True deleting', 'Running False/PodTerminating deleting']);
    expect(eventsOf(bench, 'VirtualMachineInstance', 'v')).to.not.include('Normal ShuttingDown');
    bench.cluster.nodes.restore(node);
    bench.clock.advance(60 * SECOND);
    expect([pod(), instance(), machine()]).to.deep.equal(['none', 'none', 'Stopped False/VMINotExists']);
  });
});
