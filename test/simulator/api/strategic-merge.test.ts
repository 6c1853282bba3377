import { expect } from 'chai';

import { applyStrategicMerge } from '../../../src/simulator/api/strategic-merge.ts';
import { startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';

describe('strategic merge', () => {
  let bench: Bench;
  before(async () => {
    bench = await startBench();
  });
  after(() => bench.close());

  const merge = (document: object, patch: object): unknown =>
    applyStrategicMerge(document, patch, { list: 'name', 'list.inner': '' });

  const cases: [string, object, object, object][] = [
    ['merges maps and removes nulls', { a: 1, b: { c: 1, d: 2 } }, { a: null, b: { c: 3 } }, { b: { c: 3, d: 2 } }],
    ['replaces lists without a key', { other: [1, 2] }, { other: [3] }, { other: [3] }],
    [
      'merges lists by their key',
      { list: [{ name: 'a', x: 1 }, { name: 'b' }] },
      { list: [{ name: 'a', y: 2 }, { name: 'c' }] },
      { list: [{ name: 'a', x: 1, y: 2 }, { name: 'b' }, { name: 'c' }] },
    ],
    [
      'deletes elements',
      { list: [{ name: 'a' }, { name: 'b' }] },
      { list: [{ name: 'a', $patch: 'delete' }] },
      { list: [{ name: 'b' }] },
    ],
    [
      'replaces a list that is told to be',
      { list: [{ name: 'a' }] },
      { list: [{ $patch: 'replace' }, { name: 'b' }] },
      { list: [{ name: 'b' }] },
    ],
    ['replaces a map that is told to be', { b: { c: 1 } }, { b: { $patch: 'replace', d: 2 } }, { b: { d: 2 } }],
    [
      'adds to sets',
      { metadata: { finalizers: ['a'] } },
      { metadata: { finalizers: ['b', 'a'] } },
      { metadata: { finalizers: ['a', 'b'] } },
    ],
    [
      'takes from sets',
      { metadata: { finalizers: ['a', 'b'] } },
      { metadata: { '$deleteFromPrimitiveList/finalizers': ['a'] } },
      { metadata: { finalizers: ['b'] } },
    ],
    [
      'merges lists within lists',
      { list: [{ name: 'a', inner: ['x'] }] },
      { list: [{ name: 'a', inner: ['y'] }] },
      { list: [{ name: 'a', inner: ['x', 'y'] }] },
    ],
    [
      'puts elements into the order that is asked for',
      { list: [{ name: 'a' }, { name: 'b' }] },
      { '$setElementOrder/list': [{ name: 'c' }, { name: 'a' }], list: [{ name: 'c' }] },
      { list: [{ name: 'c' }, { name: 'b' }, { name: 'a' }] },
    ],
    [
      'keeps only the keys it is told to',
      { b: { c: 1, d: 2 } },
      { b: { $retainKeys: ['d', 'e'], e: 3 } },
      { b: { d: 2, e: 3 } },
    ],
  ];
  for (const [what, document, patch, expected] of cases) {
    it(what, () => {
      expect(merge(document, patch)).to.deep.equal(expected);
    });
  }

  it('refuses elements without their key, and directives that there are not', () => {
    expect(() => merge({ list: [] }, { list: [{ x: 1 }] })).to.throw();
    expect(() => merge({}, { b: { $patch: 'frob' } })).to.throw();
  });

  it('is taken for kinds of Kubernetes, by the lists of the kind', async () => {
    const path = '/api/v1/namespaces/ns/serviceaccounts';
    await bench.api.send('POST', path, {
      body: {
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: { name: 'a' },
        secrets: [{ name: 'x' }],
      },
    });
    const reply = await bench.api.send('PATCH', `${path}/a`, {
      body: { secrets: [{ name: 'y' }] },
      type: 'application/strategic-merge-patch+json',
    });
    expect((reply.json() as unknown as { secrets: unknown }).secrets).to.deep.equal([{ name: 'x' }, { name: 'y' }]);
  });
});
