import { expect } from 'chai';

import { configMaps, leases, secrets } from '../../../src/simulator/core/rows.ts';
import { unknownFields } from '../../../src/simulator/core/shapes.ts';
import type { KubeObject } from '../../../src/simulator/objects.ts';
import { CoreBench, refusal } from './core-bench.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('Secrets and ConfigMaps', () => {
  let bench: CoreBench;
  beforeEach(() => {
    bench = new CoreBench();
  });

  const causes = (work: () => unknown): string[] =>
    (refusal(work)?.details?.causes ?? []).map(({ field = '', reason = '' }) => `${field} ${reason}`);

  it('turn stringData into data, which it wins over, and never show it', () => {
    const secret = bench.create('Secret', 's', {
      data: { a: base64('old'), b: base64('kept') },
      stringData: { a: 'ä' },
    });
    expect(secret).to.deep.include({ data: { a: base64('ä'), b: base64('kept') }, type: 'Opaque' });
    expect(secret).to.not.have.property('stringData');
  });

  for (const [type, field] of [
    ['kubernetes.io/ssh-auth', 'data[ssh-privatekey]'],
    ['kubernetes.io/dockerconfigjson', 'data[.dockerconfigjson]'],
    ['kubernetes.io/service-account-token', 'metadata.annotations[kubernetes.io/service-account.name]'],
  ] as const) {
    it(`of type ${type} need ${field}`, () => {
      expect(causes(() => bench.create('Secret', 's', { type }))).to.deep.equal([`${field} FieldValueRequired`]);
    });
  }

  it('may hold a MiB and no more', () => {
    const half = 'x'.repeat(512 * 1024);
    bench.create('Secret', 'fits', { stringData: { a: half, b: half } });
    expect(causes(() => bench.create('Secret', 's', { stringData: { a: half, b: `${half}x` } }))).to.deep.equal([
      'data FieldValueTooLong',
    ]);
    bench.create('ConfigMap', 'fits', { data: { a: half }, binaryData: { b: base64(half) } });
    expect(causes(() => bench.create('ConfigMap', 'c', { data: { a: `${half}${half}x` } }))).to.deep.equal([
      ' FieldValueTooLong',
    ]);
  });

  it('stay as they are once they are immutable, but for their metadata', () => {
    bench.create('ConfigMap', 'c', { data: { a: '1' }, immutable: true });
    const change = (fields: object): unknown => bench.change(configMaps, 'c', (current) => ({ ...current, ...fields }));
    expect(causes(() => change({ data: { a: '2' } }))).to.deep.equal(['data FieldValueForbidden']);
    expect(causes(() => change({ binaryData: { b: 'AA==' } }))).to.deep.equal(['binaryData FieldValueForbidden']);
    expect(causes(() => change({ immutable: false }))).to.deep.equal(['immutable FieldValueForbidden']);
    bench.change(configMaps, 'c', (current) => ({ ...current, metadata: { ...current.metadata, labels: { a: 'b' } } }));
  });

  it('refuse what is no base64, keys that are none, and keys that come twice', () => {
    expect(refusal(() => bench.create('Secret', 's', { data: { a: 'ab=' } }))?.code).to.equal(400);
    expect(refusal(() => bench.create('ConfigMap', 'c', { binaryData: { a: 1 } }))?.code).to.equal(400);
    for (const key of ['a b', '..', '.', '']) {
      expect(causes(() => bench.create('ConfigMap', 'c', { data: { [key]: '' } }))).to.have.length(1);
    }
    const twice = { data: { a: '1' }, binaryData: { a: 'AA==' } };
    expect(causes(() => bench.create('ConfigMap', 'c', twice))).to.deep.equal(['data[a] FieldValueInvalid']);
  });

  it('name their unknown fields, and drop them', () => {
    const body = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 's' }, spec: { a: 1 }, nothing: 2 };
    expect(unknownFields(body as unknown as KubeObject, secrets)).to.deep.equal(['spec', 'nothing']);
    expect(bench.create('Secret', 's', { nothing: 2 })).to.not.have.property('nothing');
  });

  it('are joined by Leases, whose times have six decimals and are told in UTC', () => {
    const lease = (spec: object): KubeObject => bench.create('Lease', 'l', { spec }, 'coordination.k8s.io/v1');
    for (const renewTime of [
      '2026-01-01T00:00:00Z',
      '2026-01-01T00:00:00.123Z',
      '2026-13-01T00:00:00.123456Z',
      'now',
    ]) {
      expect(refusal(() => lease({ renewTime }))?.code).to.equal(400);
    }
    lease({ renewTime: '2026-01-01T01:00:00.123456+01:00', leaseDurationSeconds: 15 });
    expect(bench.get(leases, 'l')?.spec).to.include({ renewTime: '2026-01-01T00:00:00.123456Z' });
  });
});
