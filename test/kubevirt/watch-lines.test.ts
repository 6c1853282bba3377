import { expect } from 'chai';
import { LineSplitter, parseWatchEvent, UnparsableLine } from '../../src/kubevirt/cache/watch-lines.ts';

describe('the lines of a watch', () => {
  const text = '{"type":"ADDED","object":{"a":"ä€😀"}}\n{"type":"DELETED","object":{}}\n';

  it('are the same wherever the chunks are split, inside a character too', () => {
    const bytes = Buffer.from(text);
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const splitter = new LineSplitter(1000);
      const lines = [...splitter.push(bytes.subarray(0, cut)), ...splitter.push(bytes.subarray(cut))];
      expect(lines, `cut at ${cut}`).to.deep.equal(text.trim().split('\n'));
    }
  });

  it('are the same when every byte comes by itself', () => {
    const splitter = new LineSplitter(1000);
    const lines = [...Buffer.from(text)].flatMap((byte) => splitter.push(Buffer.from([byte])));
    expect(lines).to.deep.equal(text.trim().split('\n'));
  });

  it('may be megabytes long', () => {
    const splitter = new LineSplitter(8_000_000);
    const huge = Buffer.from(`${'x'.repeat(5_000_000)}\n`);
    const lines: string[] = [];
    for (let start = 0; start < huge.length; start += 65_536)
      lines.push(...splitter.push(huge.subarray(start, start + 65_536)));
    expect(lines.map(({ length }) => length)).to.deep.equal([5_000_000]);
  });

  it('leave out blank ones and keep an unfinished one back', () => {
    const splitter = new LineSplitter(1000);
    expect(splitter.push(Buffer.from('\n\r\n{"a":1}\n{"b'))).to.deep.equal(['{"a":1}']);
    expect(splitter.push(Buffer.from('":2}\n'))).to.deep.equal(['{"b":2}']);
  });

  it('have a limit', () => {
    const splitter = new LineSplitter(10);
    splitter.push(Buffer.from('123456'));
    expect(() => splitter.push(Buffer.from('78901'))).to.throw(UnparsableLine, '10 bytes');
  });
});

describe('an event of a watch', () => {
  it('has a type and an object', () => {
    const event = parseWatchEvent('{"type":"MODIFIED","object":{"metadata":{}}}');
    expect(event).to.deep.equal({ type: 'MODIFIED', object: { metadata: {} } });
  });

  for (const line of [
    '{"type":"ADDED","obj',
    '[]',
    'null',
    '{"type":"NEW","object":{}}',
    '{"type":"ADDED"}',
    'upstream timed out',
  ]) {
    it(`is not ${line}`, () => {
      expect(() => parseWatchEvent(line)).to.throw(UnparsableLine);
    });
  }
});
