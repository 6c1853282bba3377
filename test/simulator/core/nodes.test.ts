import { expect } from 'chai';

import { keepingOut, toleratedMs } from '../../../src/simulator/core/node-taints.ts';
import type { Taint, Toleration } from '../../../src/simulator/core/node-taints.ts';
import { nodes, pods } from '../../../src/simulator/core/rows.ts';
import type { Condition, KubeObject } from '../../../src/simulator/objects.ts';
import { conditionOf } from '../../../src/simulator/objects.ts';
import { startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';
import { eventsOf, printed, shaped } from '../lifecycle/machines.ts';

interface Stated extends KubeObject {
  spec: { taints?: Taint[]; tolerations?: Toleration[] };
  status: { conditions?: Condition[] };
}

describe('nodes that are cordoned, tainted and labelled', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench();
  });
  afterEach(() => bench.close());

  const patch = async (name: string, body: object): Promise<void> => {
    const { status } = await bench.api.send('PATCH', `/api/v1/nodes/${name}`, {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/strategic-merge-patch+json' },
    });
    expect(status).to.equal(200);
    bench.settle();
  };
  /** As `kubectl cordon` and `kubectl uncordon` write it. */
  const cordon = (name: string): Promise<void> => patch(name, { spec: { unschedulable: true } });
  const uncordon = (name: string): Promise<void> => patch(name, { spec: { unschedulable: null } });
  const taints = (name: string): string[] =>
    ((bench.cluster.store.get(nodes, name)?.object as Stated).spec.taints ?? []).map(
      ({ key, effect }) => `${key}:${effect}`,
    );
  const nodeOf = (name: string) => bench.cluster.instance('ns', name)?.status.nodeName;
  const unscheduled = (name: string) =>
    conditionOf(bench.cluster.instance('ns', name)?.status.conditions, 'PodScheduled')?.message;

  it('a cordoned node has a taint and an event, until it is uncordoned', async () => {
    await cordon('node-1');
    expect(taints('node-1')).to.deep.equal(['node.kubernetes.io/unschedulable:NoSchedule']);
    expect(eventsOf(bench, 'Node', 'node-1')).to.deep.equal(['Normal NodeNotSchedulable']);
    expect((await bench.api.get('/api/v1/nodes?fieldSelector=spec.unschedulable=true')).json().items).to.have.length(1);
    await uncordon('node-1');
    expect(taints('node-1')).to.deep.equal([]);
    expect(eventsOf(bench, 'Node', 'node-1').at(-1)).to.equal('Normal NodeSchedulable');
  });

  it('a cordoned node takes no new guests, and keeps those that it has', async () => {
    bench.cluster.create(shaped('old', { spec: { nodeSelector: { 'kubernetes.io/hostname': 'node-1' } } }));
    bench.settle();
    await cordon('node-1');
    expect(printed(bench, 'old')).to.equal('Running');
    for (let i = 0; i < 20; i++) bench.cluster.create(shaped(`v${i}`));
    bench.settle();
    const used = new Set(Array.from({ length: 20 }, (_, i) => nodeOf(`v${i}`)));
    expect([...used].sort()).to.deep.equal(['node-2', 'node-3']);
  });

  it('guests wait while all nodes are cordoned, and go on when one is uncordoned', async () => {
    for (const name of bench.cluster.nodes.names) await cordon(name);
    bench.cluster.create(shaped('v'));
    bench.settle();
    expect(printed(bench, 'v')).to.equal('ErrorUnschedulable');
    expect(unscheduled('v')).to.equal('0/3 nodes are available: 3 node(s) were unschedulable.');
    await uncordon('node-2');
    expect(printed(bench, 'v')).to.equal('Running');
    expect(nodeOf('v')).to.equal('node-2');
  });

  it('a taint keeps guests away that do not tolerate it, and is left alone when the node is lost and back', async () => {
    for (const name of bench.cluster.nodes.names) {
      await patch(name, { spec: { taints: [{ key: 'lab', value: 'gpu', effect: 'NoSchedule' }] } });
    }
    bench.cluster.create(shaped('v'));
    bench.cluster.create(shaped('w', { spec: { tolerations: [{ key: 'lab', value: 'gpu' }] } }));
    bench.settle();
    expect(unscheduled('v')).to.equal('0/3 nodes are available: 3 node(s) had untolerated taint {lab: gpu}.');
    expect(printed(bench, 'w')).to.equal('Running');
    bench.cluster.nodes.lose('node-1');
    bench.settle();
    expect(taints('node-1')[0]).to.equal('lab:NoSchedule');
    expect(taints('node-1')).to.have.length(3);
    bench.cluster.nodes.restore('node-1');
    bench.settle();
    expect(taints('node-1')).to.deep.equal(['lab:NoSchedule']);
  });

  it('a label that a waiting guest asks for lets it go, one of KubeVirt holds it', async () => {
    bench.cluster.create(shaped('v', { spec: { nodeSelector: { lab: 'gpu' } } }));
    bench.settle();
    expect(printed(bench, 'v')).to.equal('ErrorUnschedulable');
    await patch('node-3', { metadata: { labels: { lab: 'gpu', 'kubevirt.io/schedulable': 'false' } } });
    expect(printed(bench, 'v')).to.equal('ErrorUnschedulable');
    await patch('node-3', { metadata: { labels: { 'kubevirt.io/schedulable': 'true' } } });
    expect(nodeOf('v')).to.equal('node-3');
  });

  it('a cordoned node is no target of a live migration', async () => {
    bench.cluster.create(shaped('v'));
    bench.settle();
    const from = nodeOf('v');
    const [first = '', second = ''] = bench.cluster.nodes.names.filter((name) => name !== from);
    await cordon(first);
    bench.cluster.create({
      apiVersion: 'kubevirt.io/v1',
      kind: 'VirtualMachineInstanceMigration',
      metadata: { name: 'm', namespace: 'ns' },
      spec: { vmiName: 'v' },
    });
    bench.settle();
    expect(nodeOf('v')).to.equal(second);
  });

  it('the pods of a guest tolerate what the VMI says, and a lost node for five minutes', () => {
    const own = { key: 'lab', operator: 'Exists' };
    bench.cluster.create(shaped('v', { spec: { tolerations: [own] } }));
    bench.settle();
    const [found] = [...bench.cluster.store.list(pods)].map(({ object }) => object as Stated);
    expect(found?.spec.tolerations?.[0]).to.deep.equal(own);
    expect(found?.spec.tolerations?.slice(1).map(({ tolerationSeconds }) => tolerationSeconds)).to.deep.equal([
      300, 300,
    ]);
  });
});

describe('tolerations', () => {
  const taint: Taint = { key: 'k', value: 'v', effect: 'NoExecute' };

  it('are for a key, a value and an effect, each of which may be left open', () => {
    for (const toleration of [{ operator: 'Exists' }, { key: 'k', operator: 'Exists' }, { key: 'k', value: 'v' }]) {
      expect(keepingOut([taint], [toleration]), JSON.stringify(toleration)).to.equal(undefined);
    }
    for (const toleration of [{}, { key: 'k' }, { key: 'k', value: 'v', effect: 'NoSchedule' }, { key: 'other' }]) {
      expect(keepingOut([taint], [toleration]), JSON.stringify(toleration)).to.equal(taint);
    }
    expect(keepingOut([{ ...taint, effect: 'PreferNoSchedule' }], [])).to.equal(undefined);
  });

  it('last as long as the shortest of them says', () => {
    const exists = { key: 'k', operator: 'Exists' };
    expect(toleratedMs(taint, [])).to.equal(0);
    expect(toleratedMs(taint, [exists])).to.equal(Infinity);
    expect(toleratedMs(taint, [exists, { ...exists, tolerationSeconds: 5 }])).to.equal(5000);
    expect(toleratedMs(taint, [{ ...exists, tolerationSeconds: -1 }])).to.equal(0);
  });
});
