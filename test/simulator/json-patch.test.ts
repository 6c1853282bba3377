import { expect } from 'chai';

import { applyJsonPatch, readJsonPatch } from '../../src/simulator/api/json-patch.ts';
import type { PatchOperation } from '../../src/simulator/api/json-patch.ts';
import { applyMergePatch } from '../../src/simulator/api/merge-patch.ts';
import { StatusError } from '../../src/simulator/status.ts';

const DOCUMENT = { spec: { runStrategy: 'Halted', list: [1, 2] }, metadata: { annotations: { 'a/b': 'c' } } };

/** The patched document, or the code of the refusal. */
function outcome(...operations: PatchOperation[]): unknown {
  try {
    return applyJsonPatch(DOCUMENT, operations);
  } catch (error) {
    if (error instanceof StatusError) return error.code;
    throw error;
  }
}

const patched = (change: object): object => ({ ...DOCUMENT, ...change });

describe('JSON Patch as the API server applies it', () => {
  const rows: [string, PatchOperation, unknown][] = [
    ['adds a key', { op: 'add', path: '/x', value: 1 }, patched({ x: 1 })],
    ['adds at the end of a list', { op: 'add', path: '/spec/list/-', value: 3 }, patched({ spec: { runStrategy: 'Halted', list: [1, 2, 3] } })],
    ['inserts into a list', { op: 'add', path: '/spec/list/0', value: 0 }, patched({ spec: { runStrategy: 'Halted', list: [0, 1, 2] } })],
    ['reads ~1 in a key as a slash', { op: 'replace', path: '/metadata/annotations/a~1b', value: 'd' }, patched({ metadata: { annotations: { 'a/b': 'd' } } })],
    ['takes a replace of a missing key for an add', { op: 'replace', path: '/spec/x', value: 1 }, patched({ spec: { ...DOCUMENT.spec, x: 1 } })],
    ['passes a test for null when the key is missing', { op: 'test', path: '/spec/nothing', value: null }, DOCUMENT],
    ['passes a test of an equal list', { op: 'test', path: '/spec/list', value: [1, 2] }, DOCUMENT],
    ['refuses a test of another value', { op: 'test', path: '/spec/runStrategy', value: 'Always' }, 422],
    ['refuses a test of a missing key', { op: 'test', path: '/spec/nothing', value: '1' }, 422],
    ['refuses to remove a missing key', { op: 'remove', path: '/spec/nothing' }, 422],
    ['refuses to add below a missing parent', { op: 'add', path: '/nothing/x', value: 1 }, 422],
    ['refuses an index beyond the end', { op: 'add', path: '/spec/list/9', value: 1 }, 422],
    ['refuses an unknown operation', { op: 'frob', path: '/spec' }, 422],
    ['copies', { op: 'copy', from: '/spec/list', path: '/l' }, patched({ l: [1, 2] })],
    ['moves', { op: 'move', from: '/spec/list', path: '/l' }, { ...DOCUMENT, spec: { runStrategy: 'Halted' }, l: [1, 2] }],
  ]; // prettier-ignore
  for (const [what, operation, expected] of rows) {
    it(what, () => expect(outcome(operation)).to.deep.equal(expected));
  }

  it('voids the whole patch when a later operation fails', () => {
    const before = structuredClone(DOCUMENT);
    expect(outcome({ op: 'add', path: '/x', value: 1 }, { op: 'remove', path: '/y' })).to.equal(422);
    expect(DOCUMENT).to.deep.equal(before);
  });

  it('reaches nothing outside the document, whatever keys and operations it names', () => {
    for (const path of ['/__proto__/polluted', '/spec/__proto__/polluted', '/constructor/prototype/polluted']) {
      for (const op of ['add', 'replace', 'remove', 'test'])
        expect(outcome({ op, path, value: 1 }), path).to.equal(422);
    }
    expect(outcome({ op: 'constructor', path: '/x', value: 1 })).to.equal(422);
    const [operation] = readJsonPatch(JSON.parse('[{"op":"add","path":"/x","value":{"__proto__":{"polluted":1}}}]'));
    const patched = applyJsonPatch<Record<string, object>>({}, operation ? [operation] : []);
    expect(Object.getPrototypeOf(patched['x'])).to.equal(Object.prototype);
    expect({}).not.to.have.property('polluted');
  });

  it('refuses a patch that is no list with 400', () => {
    expect(() => readJsonPatch({ op: 'add' }))
      .to.throw(StatusError)
      .with.nested.property('body.code', 400);
  });
});

describe('a merge patch', () => {
  it('leaves prototypes alone', () => {
    const patched = applyMergePatch<object>(
      {},
      JSON.parse('{"a":{"__proto__":{"polluted":1}},"__proto__":{"polluted":1}}'),
    );
    expect(patched).to.deep.equal({ a: {} });
    expect(patched).not.to.have.property('polluted');
    expect({}).not.to.have.property('polluted');
  });

  it('merges objects, replaces lists and removes by null', () => {
    const patch = { spec: { list: [3], runStrategy: null }, new: { deep: { x: null, y: 1 } } };
    expect(applyMergePatch(DOCUMENT, patch)).to.deep.equal({
      ...DOCUMENT,
      spec: { list: [3] },
      new: { deep: { y: 1 } },
    });
  });
});
