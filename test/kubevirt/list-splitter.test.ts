import { expect } from 'chai';
import { ListSplitter } from '../../src/kubevirt/cache/list-splitter.ts';

function split(
  text: string,
  pieces: (bytes: Buffer) => Buffer[] = (bytes) => [bytes],
): { items: unknown[]; rest: unknown } {
  const items: unknown[] = [];
  const splitter = new ListSplitter((item) => items.push(JSON.parse(item)), 1000);
  for (const piece of pieces(Buffer.from(text))) splitter.push(piece);
  return { items, rest: JSON.parse(splitter.end()) };
}

describe('splitting a list into its items', () => {
  const items = [
    { metadata: { name: 'ä€😀' }, items: [{ items: [] }], text: '}],"items":[{' },
    { quoted: '\\"\\', deep: [[{ a: [] }]], empty: {} },
    {},
  ];
  const metadata = { resourceVersion: '7', continue: 'items', note: 'a "items" [ in text' };
  const lists = {
    'metadata first': { kind: 'List', metadata, items },
    'items first': { items, kind: 'List', metadata },
  };

  for (const [what, list] of Object.entries(lists)) {
    for (const indent of [0, 2]) {
      it(`finds every item and what is around them: ${what}, indented by ${indent}`, () => {
        const found = split(JSON.stringify(list, undefined, indent));
        expect(found.items).to.deep.equal(items);
        expect(found.rest).to.deep.equal({ ...list, items: [] });
      });
    }
  }

  it('does so wherever the chunks are split', () => {
    const text = JSON.stringify(lists['items first']);
    for (let cut = 0; cut <= Buffer.byteLength(text); cut += 1) {
      const found = split(text, (bytes) => [bytes.subarray(0, cut), bytes.subarray(cut)]);
      expect(found, `cut at ${cut}`).to.deep.equal({ items, rest: { ...lists['items first'], items: [] } });
    }
    const bytewise = split(text, (bytes) => [...bytes].map((byte) => Buffer.from([byte])));
    expect(bytewise.items).to.deep.equal(items);
  });

  it('leaves a list without items, and what is no list, as it is', () => {
    for (const other of [
      { metadata, items: [] },
      { metadata, items: null },
      { kind: 'Status', code: 500 },
      [1, { a: 2 }],
    ]) {
      expect(split(JSON.stringify(other))).to.deep.equal({ items: [], rest: other });
    }
  });
});
