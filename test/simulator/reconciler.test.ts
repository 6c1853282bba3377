import { expect } from 'chai';

import { configMaps } from '../../src/simulator/core/rows.ts';
import { Reconciler, changesOf, itself } from '../../src/simulator/reconciler.ts';
import type { Watch } from '../../src/simulator/reconciler.ts';
import { StatusError } from '../../src/simulator/status.ts';
import { ADMIN } from '../../src/simulator/user.ts';
import { startBench } from './bench.ts';
import type { Bench } from './bench.ts';

class Recorder extends Reconciler {
  readonly looked: string[] = [];
  readonly refusals: Error[] = [];
  protected readonly watches: readonly Watch[] = [changesOf(configMaps, itself)];

  protected reconcile(key: string): void {
    this.looked.push(key);
    const refusal = this.refusals.shift();
    if (refusal) throw refusal;
  }
}

describe('a reconciler', () => {
  let bench: Bench;
  let recorder: Recorder;

  beforeEach(async () => {
    bench = await startBench();
    recorder = new Recorder(bench.cluster);
    recorder.start();
  });
  afterEach(() => bench.close());

  const create = (name: string): void => {
    bench.cluster.create({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: 'ns' } });
  };
  const remove = (name: string): void => {
    bench.cluster.writer.delete({ resource: configMaps, namespace: 'ns', name }, {}, { user: ADMIN });
  };

  it('looks at a key once, however many changes point to it', () => {
    create('a');
    create('b');
    remove('a');
    create('a');
    expect(recorder.looked).to.deep.equal([]);
    bench.settle();
    expect(recorder.looked).to.deep.equal(['ns/a', 'ns/b']);
  });

  it('tries again after a while what the API refused, and nothing else', () => {
    recorder.refusals.push(new StatusError(409, 'Conflict', 'refused'));
    create('a');
    bench.settle();
    bench.clock.advance(999);
    expect(recorder.looked).to.deep.equal(['ns/a']);
    bench.clock.advance(1);
    expect(recorder.looked).to.deep.equal(['ns/a', 'ns/a']);
    bench.clock.advance(10_000);
    expect(recorder.looked).to.have.length(2);
    recorder.refusals.push(new Error('a fault of ours'));
    create('b');
    expect(() => bench.settle()).to.throw('a fault of ours');
  });
});
