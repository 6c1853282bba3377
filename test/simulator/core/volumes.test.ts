import { expect } from 'chai';

import type { PersistentVolume, PersistentVolumeClaim } from '../../../src/simulator/core/kinds.ts';
import { persistentVolumeClaims, persistentVolumes, pods } from '../../../src/simulator/core/rows.ts';
import { CoreBench, refusal } from './core-bench.ts';

const requests = (storage: string): object => ({
  accessModes: ['ReadWriteOnce'],
  resources: { requests: { storage } },
});

describe('claims and volumes', () => {
  let bench: CoreBench;
  beforeEach(() => {
    bench = new CoreBench();
  });

  const claim = (name = 'c'): PersistentVolumeClaim | undefined =>
    bench.get(persistentVolumeClaims, name) as PersistentVolumeClaim | undefined;
  const phase = (name = 'c'): string | undefined => claim(name)?.status?.phase;
  const volumes = (): PersistentVolume[] =>
    [...bench.cluster.store.list(persistentVolumes)].map(({ object }) => object);
  const createClaim = (more: object = {}): void =>
    void bench.create('PersistentVolumeClaim', 'c', { spec: { ...requests('1Gi'), ...more } });
  const createPod = (more: object = {}): void =>
    void bench.create('Pod', 'p', {
      spec: {
        containers: [{ name: 'c', image: 'i' }],
        volumes: [{ name: 'v', persistentVolumeClaim: { claimName: 'c' } }],
        ...more,
      },
    });
  const resize = (storage: string): unknown =>
    bench.change(persistentVolumeClaims, 'c', (current) => ({
      ...current,
      spec: { ...(current as PersistentVolumeClaim).spec, resources: { requests: { storage } } },
    }));

  it('get the default class and are bound to a volume of their size', () => {
    createClaim();
    expect(phase()).to.equal('Pending');
    bench.settle();
    expect(claim()?.spec).to.include({ storageClassName: 'shared', volumeMode: 'Filesystem' });
    expect(claim()?.status).to.deep.equal({
      phase: 'Bound',
      accessModes: ['ReadWriteOnce'],
      capacity: { storage: '1Gi' },
    });
    const [volume] = volumes();
    expect(volume?.spec.claimRef).to.include({ namespace: 'ns', name: 'c', uid: claim()?.metadata.uid });
    expect(volume?.status).to.include({ phase: 'Bound' });
  });

  it('of a class that waits are bound when a pod uses them, to be where that pod is', () => {
    createClaim({ storageClassName: 'local' });
    bench.settle();
    expect(phase()).to.equal('Pending');
    createPod({ nodeName: 'node-2' });
    bench.settle();
    expect(phase()).to.equal('Bound');
    expect(claim()?.metadata.annotations).to.include({ 'volume.kubernetes.io/selected-node': 'node-2' });
  });

  it('of a class that nobody makes volumes for stay Pending, as those without a class', () => {
    bench.create('StorageClass', 'none', { provisioner: 'storage.example/none' }, 'storage.k8s.io/v1');
    createClaim({ storageClassName: 'none' });
    bench.create('PersistentVolumeClaim', 'd', { spec: { ...requests('1Gi'), storageClassName: '' } });
    bench.settle();
    expect(phase()).to.equal('Pending');
    expect(phase('d')).to.equal('Pending');
  });

  it('take a volume that they name, if it is free', () => {
    bench.create('PersistentVolume', 'pv', { spec: { capacity: { storage: '2Gi' }, accessModes: ['ReadWriteOnce'] } });
    createClaim({ storageClassName: '', volumeName: 'pv' });
    bench.create('PersistentVolumeClaim', 'late', {
      spec: { ...requests('1Gi'), storageClassName: '', volumeName: 'pv' },
    });
    bench.settle();
    expect(claim()?.status).to.deep.include({ phase: 'Bound', capacity: { storage: '2Gi' } });
    expect(phase('late')).to.equal('Pending');
  });

  const firstCause = (work: () => unknown): string => {
    const [cause] = refusal(work)?.details?.causes ?? [];
    return `${cause?.field ?? ''} ${cause?.reason ?? ''}`;
  };

  it('grow when they are bound and their class can; nothing else of them changes', () => {
    createClaim();
    expect(firstCause(() => resize('2Gi'))).to.equal('spec FieldValueForbidden');
    bench.settle();
    resize('2Gi');
    bench.settle();
    expect(claim()?.status?.capacity).to.deep.equal({ storage: '2Gi' });
    expect(firstCause(() => resize('1Gi'))).to.equal('spec.resources.requests.storage FieldValueForbidden');
    const reopen = (): unknown =>
      bench.change(persistentVolumeClaims, 'c', (current) => ({
        ...current,
        spec: { ...(current as PersistentVolumeClaim).spec, accessModes: ['ReadWriteMany'] },
      }));
    expect(firstCause(reopen)).to.equal('spec FieldValueForbidden');
  });

  it('of a class that can not grow are refused to with 403', () => {
    createClaim({ storageClassName: 'hostpath' });
    bench.settle();
    expect(refusal(() => resize('2Gi'))).to.include({ code: 403, reason: 'Forbidden' });
  });

  it('that are deleted wait for the pods that use them, and take their volume along', () => {
    createClaim();
    createPod({ nodeName: 'node-1' });
    bench.settle();
    bench.remove(persistentVolumeClaims, 'c');
    bench.settle();
    expect(claim()?.metadata.finalizers).to.deep.equal(['kubernetes.io/pvc-protection']);
    bench.change(pods, 'p', (current) => ({ ...current, status: { phase: 'Succeeded' } }), 'status');
    bench.settle();
    expect(claim()).to.equal(undefined);
    expect(volumes()).to.deep.equal([]);
  });

  it('are lost when their volume goes', () => {
    createClaim();
    bench.settle();
    bench.remove(persistentVolumes, volumes()[0]?.metadata.name ?? '');
    bench.settle();
    expect(claim()?.status).to.deep.equal({ phase: 'Lost' });
  });

  it('need an access mode, a size, and modes that exist', () => {
    const fields = (spec: object): string[] | undefined =>
      refusal(() => bench.create('PersistentVolumeClaim', 'x', { spec }))?.details?.causes?.map(
        ({ field }) => field ?? '',
      );
    expect(fields({})).to.deep.equal(['spec.accessModes', 'spec.resources[storage]']);
    expect(fields({ ...requests('0') })).to.deep.equal(['spec.resources[storage]']);
    expect(fields({ ...requests('1Gi'), volumeMode: 'Tape' })).to.deep.equal(['spec.volumeMode']);
    expect(refusal(() => bench.create('PersistentVolumeClaim', 'x', { spec: requests('much') }))?.code).to.equal(400);
  });
});
