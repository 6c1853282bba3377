import { expect } from 'chai';

import { recordEvent } from '../../../src/simulator/core/events.ts';
import { events, namespaces, nodes } from '../../../src/simulator/core/rows.ts';
import type { KubeObject } from '../../../src/simulator/objects.ts';
import { CoreBench } from './core-bench.ts';

interface EventObject extends KubeObject {
  involvedObject: Record<string, string>;
  reason: string;
  count: number;
  firstTimestamp: string;
  lastTimestamp: string;
}

describe('the event recorder', () => {
  let bench: CoreBench;
  let object: KubeObject;
  beforeEach(() => {
    bench = new CoreBench();
    object = bench.create('ConfigMap', 'c');
  });

  const tell = (message: string, about = object): void =>
    recordEvent(bench.cluster, {
      object: about,
      type: 'Normal',
      reason: 'Told',
      message,
      source: { component: 'test', host: 'node-1' },
    });
  const told = (name = 'c'): EventObject[] =>
    [...bench.cluster.store.list(events)]
      .map((revision) => revision.object as EventObject)
      .filter((event) => event.involvedObject['name'] === name);

  it('makes an Event named after its object, with 16 hex digits', () => {
    tell('hello');
    const [event] = told();
    expect(event?.metadata.name).to.match(/^c\.[0-9a-f]{16}$/);
    expect(event).to.deep.include({
      reason: 'Told',
      count: 1,
      type: 'Normal',
      source: { component: 'test', host: 'node-1' },
      reportingComponent: 'test',
      reportingInstance: 'node-1',
      eventTime: null,
    });
    expect(event?.involvedObject).to.include({ kind: 'ConfigMap', namespace: 'ns', uid: object.metadata.uid });
  });

  it('counts what is said again, and tells when it was last', () => {
    tell('hello');
    bench.clock.advance(5000);
    tell('hello');
    tell('something else');
    expect(told().map(({ count }) => count)).to.have.members([2, 1]);
    const [first] = told().filter(({ count }) => count === 2);
    expect(Date.parse(first?.lastTimestamp ?? '') - Date.parse(first?.firstTimestamp ?? '')).to.equal(5000);
  });

  it('is silenced after 25 in a burst, per source and object, and may speak again after five minutes', () => {
    for (let i = 0; i < 40; i += 1) tell(`message ${i}`);
    expect(told()).to.have.length(25);
    tell('another object', bench.create('ConfigMap', 'other'));
    expect(told('other')).to.have.length(1);
    bench.clock.advance(300_000);
    tell('again');
    expect(told()).to.have.length(26);
  });

  it('tells of what has no namespace in `default`, and of what is going nothing', () => {
    const node = bench.get(nodes, 'node-1');
    if (!node) throw new Error('no node');
    tell('hello', node);
    expect(told('node-1')[0]?.metadata.namespace).to.equal('default');
    bench.create('ConfigMap', 'held', { metadata: { finalizers: ['a.example/b'] } });
    bench.remove(namespaces, 'ns');
    bench.settle();
    tell('too late');
    expect(told()).to.have.length(0);
  });

  it('forgets Events an hour after they were last told', () => {
    tell('old');
    bench.clock.advance(1_800_000);
    tell('old');
    tell('new');
    bench.clock.advance(1_800_000);
    expect(told()).to.have.length(2);
    bench.clock.advance(1_799_000);
    expect(told()).to.have.length(2);
    bench.clock.advance(1000);
    expect(told()).to.have.length(0);
  });
});
