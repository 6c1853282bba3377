import { expect } from 'chai';

import type { Json } from '../../../scripts/fidelity/json.ts';
import { compare } from '../../../scripts/fidelity/replay/compare.ts';
import { Bindings } from '../../../scripts/fidelity/replay/placeholders.ts';
import { compareEvents } from '../../../scripts/fidelity/replay/watch-events.ts';

function paths(expected: Json, actual: Json, bindings = new Bindings()): string[] {
  return compare(expected, actual, bindings).map(({ path }) => path);
}

describe('the comparison of bodies', () => {
  it('finds every field that differs, is missing or is too much', () => {
    const expected = { kind: 'Thing', spec: { a: 1, b: [1, 2], c: 'x' } };
    const actual = { kind: 'Thing', spec: { a: 2, b: [1, 3, 4], d: true } };
    expect(paths(expected, actual)).members(['spec.a', 'spec.b.length', 'spec.b[1]', 'spec.c', 'spec.d']);
  });

  it('leaves out managedFields and nothing beside them', () => {
    const expected = { metadata: { name: 'a', managedFields: '<elided>' } };
    expect(paths(expected, { metadata: { name: 'a' } })).deep.equal([]);
    expect(paths({ metadata: { name: 'a', finalizers: [] } }, { metadata: { name: 'a' } })).deep.equal([
      'metadata.finalizers',
    ]);
  });

  it('takes any words for a message, but not none, and not others where programs read it', () => {
    expect(paths({ message: 'no such thing' }, { message: 'it is not there' })).deep.equal([]);
    expect(paths({ message: 'no such thing' }, {})).deep.equal(['message']);
    expect(paths({ message: 'VMI is not paused' }, { message: 'it runs' })).deep.equal(['message']);
    expect(paths({ message: 'VMI is not paused' }, { message: 'the guest is not paused at all' })).deep.equal([]);
  });

  it("holds an object's version against the one it had, but not a list's", () => {
    const bindings = new Bindings();
    const one = (version: string): Json => ({ metadata: { name: 'a', resourceVersion: version } });
    const list = (version: string, item: string): Json => ({
      metadata: { resourceVersion: version },
      items: [one(item)],
    });
    expect(paths(one('<rv1>'), one('5'), bindings)).deep.equal([]);
    expect(paths(list('<rv1>', '<rv1>'), list('9', '5'), bindings)).deep.equal([]);
    expect(paths(list('<rv1>', '<rv1>'), list('9', '6'), bindings)).deep.equal(['items[0].metadata.resourceVersion']);
  });

  it('takes conditions by their type, in any order', () => {
    const condition = (type: string, status: string): Json => ({ type, status });
    const expected = { conditions: [condition('A', 'True'), condition('B', 'False')] };
    expect(paths(expected, { conditions: [condition('B', 'False'), condition('A', 'True')] })).deep.equal([]);
    expect(paths(expected, { conditions: [condition('A', 'True'), condition('B', 'True')] })).deep.equal([
      'conditions.B.status',
    ]);
  });

  it('compares of discovery what is served, and nothing may be announced beyond it', () => {
    const expected = {
      kind: 'APIGroupList',
      groups: [
        { name: 'a', versions: ['v1'] },
        { name: 'b', versions: ['v1'] },
      ],
    };
    expect(
      paths(expected, { kind: 'APIGroupList', groups: [{ name: 'b', versions: ['v1'] }, { name: 'mine' }] }),
    ).deep.equal([]);
    expect(paths(expected, { kind: 'APIGroupList', groups: [{ name: 'b', versions: ['v2'] }] })).deep.equal([
      'groups.b.versions[0]',
    ]);
    expect(paths({ resources: [{ name: 'x' }] }, { resources: [{ name: 'y' }] })).deep.equal(['resources.y']);
  });

  it("finds a VMI's generation meaningless, and a VM's not", () => {
    const object = (kind: string, generation: number): Json => ({ kind, metadata: { generation } });
    expect(paths(object('VirtualMachineInstance', 3), object('VirtualMachineInstance', 7))).deep.equal([]);
    expect(paths(object('VirtualMachine', 3), object('VirtualMachine', 7))).deep.equal(['metadata.generation']);
  });

  it('compares what the node writes by its being there', () => {
    const vmi = (status: Json): Json => ({ kind: 'VirtualMachineInstance', status });
    expect(paths(vmi({ interfaces: [{ name: 'a' }] }), vmi({ interfaces: [] }))).deep.equal([]);
    expect(paths(vmi({ interfaces: [{ name: 'a' }] }), vmi({}))).deep.equal(['status.interfaces']);
  });

  it('finds keys that are placeholders', () => {
    const pods = (uid: string): Json => ({ pods: { [uid]: 'node' } });
    const uid = '6f2b0d5e-0000-4000-8000-00000000000a';
    expect(paths(pods('<uid1>'), pods(uid))).deep.equal([]);
    expect(paths(pods('<uid1>'), pods('x'))).members(['pods.<uid1>', 'pods.x']);
  });
});

describe('the bookmarks of a watch', () => {
  const bookmark: Json = { type: 'BOOKMARK', object: { kind: 'ConfigMap', metadata: { resourceVersion: '7' } } };
  const added: Json = { type: 'ADDED', object: { kind: 'ConfigMap', metadata: { name: 'a' } } };
  const paths = (expected: readonly Json[], got: readonly Json[]): string[] =>
    compareEvents(expected, got, new Bindings()).map(({ path }) => path);

  it('come when the server likes, and as often, but come where they were recorded', () => {
    expect(paths([added, bookmark], [bookmark, added, bookmark])).deep.equal([]);
    expect(paths([added], [added, bookmark])).deep.equal([]);
    expect(paths([added, bookmark], [added])).deep.equal(['events']);
  });

  it('that end the initial events are events like others', () => {
    const annotations = { 'k8s.io/initial-events-end': 'true' };
    const end: Json = { type: 'BOOKMARK', object: { metadata: { annotations } } };
    expect(paths([added, end], [added])).deep.equal(['events']);
  });
});
