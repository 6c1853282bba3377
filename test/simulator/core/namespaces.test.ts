import { expect } from 'chai';

import { configMaps, namespaces, nodes, pods, resourceQuotas, secrets } from '../../../src/simulator/core/rows.ts';
import type { Condition, KubeObject } from '../../../src/simulator/objects.ts';
import { conditionOf } from '../../../src/simulator/objects.ts';
import { CoreBench, refusal } from './core-bench.ts';

interface WithConditions extends KubeObject {
  status: { phase: string; conditions?: Condition[] };
}

describe('namespaces', () => {
  let bench: CoreBench;
  beforeEach(() => {
    bench = new CoreBench();
  });

  it('that are deleted say what holds them, take nothing new, and go when that has gone', () => {
    bench.create('ConfigMap', 'held', { metadata: { finalizers: ['a.example/b'] } });
    bench.create('Secret', 'free');
    bench.remove(namespaces, 'ns');
    bench.settle();
    const { status } = bench.get(namespaces, 'ns') as WithConditions;
    expect(status.phase).to.equal('Terminating');
    expect(conditionOf(status.conditions, 'NamespaceContentRemaining')).to.include({
      status: 'True',
      message: 'Some resources are remaining: configmaps. has 1 resource instances',
    });
    expect(conditionOf(status.conditions, 'NamespaceFinalizersRemaining')).to.include({
      status: 'True',
      reason: 'SomeFinalizersRemain',
    });
    expect(bench.get(secrets, 'free')).to.equal(undefined);
    expect(refusal(() => bench.create('Secret', 'late'))?.details?.causes?.[0]?.reason).to.equal(
      'NamespaceTerminating',
    );
    bench.change(configMaps, 'held', (current) => ({ ...current, metadata: { ...current.metadata, finalizers: [] } }));
    bench.settle();
    expect(bench.get(namespaces, 'ns')).to.equal(undefined);
  });

  it('of the cluster itself can not be deleted', () => {
    expect(refusal(() => bench.remove(namespaces, 'kube-system'))).to.include({ code: 403, reason: 'Forbidden' });
  });

  it('keep the label that names them', () => {
    const relabel = (current: KubeObject): KubeObject => ({
      ...current,
      metadata: { ...current.metadata, labels: {} },
    });
    expect(bench.change(namespaces, 'ns', relabel).metadata.labels).to.deep.equal({
      'kubernetes.io/metadata.name': 'ns',
    });
  });
});

describe('ResourceQuotas', () => {
  let bench: CoreBench;
  beforeEach(() => {
    bench = new CoreBench();
  });

  const limit = (hard: Record<string, string>): void => {
    bench.create('ResourceQuota', 'q', { spec: { hard } });
    bench.settle();
  };
  const used = (): unknown => (bench.get(resourceQuotas, 'q')?.status as { used: unknown } | undefined)?.used;
  const pod = (resources: object): unknown =>
    bench.create('Pod', 'p', { spec: { containers: [{ name: 'c', image: 'i', resources }] } });

  it('count objects, show what is used, and refuse what is too many', () => {
    limit({ 'count/secrets': '1', configmaps: '5' });
    bench.create('Secret', 'one');
    bench.settle();
    expect(used()).to.deep.equal({ 'count/secrets': '1', configmaps: '1' });
    const body = refusal(() => bench.create('Secret', 'two'));
    expect(body).to.include({ code: 403, reason: 'Forbidden' });
    expect(body?.message).to.equal(
      'secrets "two" is forbidden: exceeded quota: q, requested: count/secrets=1, used: count/secrets=1, limited: count/secrets=1',
    );
    bench.remove(secrets, 'one');
    bench.create('Secret', 'two');
  });

  it('add up what pods request, and want every pod to say it', () => {
    limit({ 'requests.cpu': '1', 'limits.memory': '1Gi' });
    expect(refusal(() => pod({}))?.message).to.contain('must specify limits.memory for: c; requests.cpu for: c');
    pod({ requests: { cpu: '600m' }, limits: { memory: '512Mi' } });
    bench.settle();
    expect(used()).to.deep.equal({ 'requests.cpu': '600m', 'limits.memory': '512Mi' });
    const more = {
      containers: [{ name: 'c', image: 'i', resources: { requests: { cpu: '500m' }, limits: { memory: '1Mi' } } }],
    };
    expect(refusal(() => bench.create('Pod', 'q', { spec: more }))?.message).to.contain(
      'requested: requests.cpu=500m, used: requests.cpu=600m',
    );
    bench.change(pods, 'p', (current) => ({ ...current, status: { phase: 'Succeeded' } }), 'status');
    bench.create('Pod', 'q', { spec: more });
  });

  it('hold for the size of claims, of one class too', () => {
    limit({ 'requests.storage': '3Gi', 'local.storageclass.storage.k8s.io/requests.storage': '1Gi' });
    const claim = (name: string, storage: string, storageClassName: string): unknown =>
      bench.create('PersistentVolumeClaim', name, {
        spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage } }, storageClassName },
      });
    claim('a', '2Gi', 'shared');
    expect(refusal(() => claim('b', '2Gi', 'shared'))?.code).to.equal(403);
    claim('b', '1Gi', 'local');
    expect(refusal(() => claim('c', '1Mi', 'local'))?.code).to.equal(403);
    expect(refusal(() => claim('c', '1Mi', 'shared'))?.message).to.contain('requested: requests.storage=1Mi');
  });
});

describe('nodes and pods', () => {
  let bench: CoreBench;
  beforeEach(() => {
    bench = new CoreBench();
  });

  const ready = (): Condition | undefined =>
    conditionOf((bench.get(nodes, 'node-1') as WithConditions).status.conditions, 'Ready');

  it('a node is Ready until it is lost, and again when it is back', () => {
    expect(ready()).to.include({ status: 'True', reason: 'KubeletReady' });
    bench.cluster.nodes.lose('node-1');
    bench.settle();
    expect(ready()).to.include({ status: 'Unknown', reason: 'NodeStatusUnknown' });
    expect(bench.get(nodes, 'node-1')?.spec).to.have.property('taints').with.length(2);
    bench.cluster.nodes.restore('node-1');
    bench.settle();
    expect(ready()).to.include({ status: 'True' });
    expect(bench.get(nodes, 'node-1')?.spec).to.not.have.property('taints');
  });

  it('a pod that somebody creates stays Pending, and does not change', () => {
    expect(refusal(() => bench.create('Pod', 'p', { spec: {} }))?.details?.causes?.[0]?.field).to.equal(
      'spec.containers',
    );
    bench.create('Pod', 'p', { spec: { containers: [{ name: 'c', image: 'i' }] } });
    bench.settle();
    expect(bench.get(pods, 'p')?.status).to.deep.equal({ phase: 'Pending', qosClass: 'BestEffort' });
    const change = (spec: object): unknown =>
      bench.change(pods, 'p', (current) => ({ ...current, spec: { ...(current.spec as object), ...spec } }));
    expect(refusal(() => change({ restartPolicy: 'Never' }))?.code).to.equal(422);
    change({ containers: [{ name: 'c', image: 'other' }] });
  });
});
