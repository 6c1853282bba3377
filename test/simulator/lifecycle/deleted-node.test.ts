import { expect } from 'chai';

import { nodes, pods } from '../../../src/simulator/core/rows.ts';
import type { Taint } from '../../../src/simulator/core/node-taints.ts';
import type { JsonObject } from '../../../src/simulator/json.ts';
import { conditionOf } from '../../../src/simulator/objects.ts';
import type { KubeObject } from '../../../src/simulator/objects.ts';
import { SUBRESOURCES } from '../api-client.ts';
import { startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';
import { eventsOf, podsOf, printed, shaped } from './machines.ts';

const SECOND = 1000;
const OUT_OF_SERVICE = { key: 'node.kubernetes.io/out-of-service', value: 'nodeshutdown', effect: 'NoExecute' };

describe('a Node that is deleted, tainted, or confirmed to be dead', () => {
  let bench: Bench;
  let node = '';
  const start = async (tolerations: JsonObject[] = []): Promise<void> => {
    bench = await startBench({ pace: 'realistic' });
    bench.cluster.create(shaped('v', { runStrategy: 'Manual', spec: { tolerations } }));
    await bench.api.put(`${SUBRESOURCES}/virtualmachines/v/start`);
    bench.clock.advance(120 * SECOND);
    node = bench.cluster.instance('ns', 'v')?.status.nodeName ?? '';
    expect(state()).to.deep.equal(['Running', 'Running True']);
  };
  afterEach(() => bench.close());

  const theNode = (): KubeObject | undefined => bench.cluster.store.get(nodes, node)?.object;
  const pod = (): string => {
    const [found] = [...bench.cluster.store.list(pods)].map(({ object }) => object);
    return found ? `${podsOf(bench, 'v')[0]?.phase}${found.metadata.deletionTimestamp ? ' deleting' : ''}` : 'none';
  };
  const instance = (): string => {
    const { status, metadata } = bench.cluster.instance('ns', 'v') ?? {};
    if (!status) return 'none';
    const ready = conditionOf(status.conditions, 'Ready');
    const reason = status.reason ? ` ${status.reason}` : '';
    return `${status.phase} ${ready?.reason ?? ready?.status}${reason}${metadata?.deletionTimestamp ? ' deleting' : ''}`;
  };
  const state = (): string[] => [pod(), instance()];
  const send = async (method: string, path: string, body?: object): Promise<void> => {
    const type = 'application/strategic-merge-patch+json';
    const { status } = await bench.api.send(method, path, body && { body: JSON.stringify(body), type });
    expect(status).to.equal(200);
  };
  const deleteNode = (): Promise<void> => send('DELETE', `/api/v1/nodes/${node}`);
  const taint = (...more: Taint[]): Promise<void> => {
    const { taints = [] } = (theNode()?.spec ?? {}) as { taints?: Taint[] };
    return send('PATCH', `/api/v1/nodes/${node}`, { spec: { taints: [...taints, ...more] } });
  };
  const untaint = (): Promise<void> => send('PATCH', `/api/v1/nodes/${node}`, { spec: { taints: null } });

  it('comes back within seconds while its kubelet is alive, and its guests never notice', async () => {
    await start();
    const { uid } = theNode()?.metadata ?? {};
    await send('PATCH', `/api/v1/nodes/${node}`, { spec: { unschedulable: true } });
    await deleteNode();
    expect(theNode()).to.equal(undefined);
    bench.clock.advance(10 * SECOND);
    expect(theNode()?.metadata.uid).to.be.a('string').and.not.equal(uid);
    expect(conditionOf((theNode()?.status as { conditions: [] }).conditions, 'Ready')?.status).to.equal('True');
    expect(bench.cluster.nodes.isCordoned(node)).to.equal(false);
    bench.clock.advance(300 * SECOND);
    expect(state()).to.deep.equal(['Running', 'Running True']);
  });

  it('takes no guest while it is missing', async () => {
    await start();
    for (const name of bench.cluster.nodes.names) {
      bench.cluster.nodes.lose(name);
      await send('DELETE', `/api/v1/nodes/${name}`);
    }
    bench.cluster.create(shaped('w'));
    bench.clock.advance(20 * SECOND);
    expect(printed(bench, 'w')).to.equal('ErrorUnschedulable');
    const { conditions } = bench.cluster.instance('ns', 'w')?.status ?? {};
    expect(conditionOf(conditions, 'PodScheduled')?.message).to.equal('no nodes available to schedule pods');
    bench.cluster.nodes.restore('node-2');
    bench.clock.advance(60 * SECOND);
    expect(bench.cluster.instance('ns', 'w')?.status).to.include({ phase: 'Running', nodeName: 'node-2' });
  });

  it('has its pods removed when it is lost, whose VMIs have failed then and are let go', async () => {
    await start();
    bench.cluster.nodes.lose(node);
    await deleteNode();
    bench.clock.advance(39 * SECOND);
    expect(state()).to.deep.equal(['Running', 'Running True']);
    bench.clock.advance(25 * SECOND);
    expect(state()).to.deep.equal(['none', 'Failed PodNotExists NodeUnresponsive']);
    expect(eventsOf(bench, 'VirtualMachineInstance', 'v').at(-1)).to.equal('Normal NodeUnresponsive');
    await bench.api.send('DELETE', '/apis/kubevirt.io/v1/namespaces/ns/virtualmachines/v');
    bench.clock.advance(10 * SECOND);
    expect(instance()).to.equal('none');
    expect(theNode()).to.equal(undefined);
    bench.cluster.nodes.restore(node);
    bench.clock.advance(10 * SECOND);
    expect(theNode()?.metadata.labels).to.include({ 'kubevirt.io/schedulable': 'true' });
  });

  it('keeps the VMI Running where it is asked to, until its pod is confirmed to be gone', async () => {
    await start();
    bench.cluster.nodes.lose(node, 'stay');
    bench.clock.advance(330 * SECOND);
    expect(state()).to.deep.equal(['Running', 'Running False']);
    expect(theNode()?.metadata.labels).to.include({ 'kubevirt.io/schedulable': 'false' });
    bench.clock.advance(3600 * SECOND);
    expect(state()).to.deep.equal(['Running deleting', 'Running PodTerminating']);
    await send('DELETE', `/api/v1/namespaces/ns/pods/${podsOf(bench, 'v')[0]?.name}?gracePeriodSeconds=0`);
    bench.clock.advance(SECOND);
    expect(state()).to.deep.equal(['none', 'Failed PodNotExists NodeUnresponsive']);
  });

  it('that is deleted confirms it too', async () => {
    await start();
    bench.cluster.nodes.lose(node, 'stay');
    bench.clock.advance(330 * SECOND);
    await deleteNode();
    bench.clock.advance(39 * SECOND);
    expect(instance()).to.match(/^Running/);
    bench.clock.advance(25 * SECOND);
    expect(state()).to.deep.equal(['none', 'Failed PodNotExists NodeUnresponsive']);
  });

  for (const instances of ['fail', 'stay'] as const) {
    it(`that is lost and out of service loses its pods, where VMIs ${instances}`, async () => {
      await start();
      bench.cluster.nodes.lose(node, instances);
      bench.clock.advance(330 * SECOND);
      expect(pod()).to.equal('Running');
      await taint(OUT_OF_SERVICE);
      bench.clock.advance(25 * SECOND);
      expect(state()).to.deep.equal(['none', 'Failed PodNotExists NodeUnresponsive']);
    });
  }

  it('has its pods evicted by any NoExecute taint that they do not tolerate, after as long as they do', async () => {
    const lab = { key: 'lab', operator: 'Equal', value: 'gpu', effect: 'NoExecute', tolerationSeconds: 60 };
    await start([lab, { key: 'kept', operator: 'Exists' }]);
    await taint({ key: 'kept', effect: 'NoExecute' }, { key: 'other', effect: 'NoSchedule' });
    bench.clock.advance(600 * SECOND);
    expect(pod()).to.equal('Running');
    await taint({ key: 'lab', value: 'gpu', effect: 'NoExecute' });
    bench.clock.advance(30 * SECOND);
    await untaint();
    bench.clock.advance(60 * SECOND);
    expect(state()).to.deep.equal(['Running', 'Running True']);
    await taint({ key: 'lab', value: 'gpu', effect: 'NoExecute' });
    bench.clock.advance(59 * SECOND);
    expect(pod()).to.equal('Running');
    bench.clock.advance(1.5 * SECOND);
    expect(state()).to.deep.equal(['Running deleting', 'Running PodTerminating']);
    bench.clock.advance(30 * SECOND);
    expect(state()).to.deep.equal(['none', 'Succeeded PodNotExists']);
  });

  it('evicts at once what has another value than is tolerated', async () => {
    await start([{ key: 'lab', value: 'cpu', effect: 'NoExecute' }]);
    await taint({ key: 'lab', value: 'gpu', effect: 'NoExecute' });
    bench.clock.advance(SECOND);
    expect(pod()).to.equal('Running deleting');
  });
});
