import { expect } from 'chai';
import { openSource } from '../../scripts/schema/source-files.ts';
import { failureOf, Workspace } from './workspace.ts';

const files = { 'top/one.txt': 'one '.repeat(100), 'top/deep/two.txt': 'two' };

describe('reading the files of a download', () => {
  let workspace: Workspace;

  before(async () => {
    workspace = await Workspace.create();
  });

  after(() => workspace.remove());

  it('reads a zip and a folder alike', async () => {
    for (const path of [await workspace.writeZip('a.zip', files), await workspace.writeFolder('a', files)]) {
      const source = await openSource(path);
      expect(source.names).to.deep.equal(['top/deep/two.txt', 'top/one.txt']);
      expect((await source.read('top/one.txt')).toString()).to.equal(files['top/one.txt']);
      source.close();
    }
  });

  it('says when the path does not exist', async () => {
    expect(await failureOf(openSource(workspace.path('nothing')))).to.include('nothing does not exist');
  });

  it('says when a file is not a zip', async () => {
    const path = await workspace.writeZip('text.zip', {}, () => Buffer.from('<html>not found</html>'));
    expect(await failureOf(openSource(path))).to.include('text.zip is not a zip, or its end is missing');
  });

  it('says when a zip is cut off', async () => {
    const path = await workspace.writeZip('cut.zip', files, (content) => content.subarray(0, content.length - 30));
    expect(await failureOf(openSource(path))).to.include('cut.zip is not a zip, or its end is missing');
  });

  it('says which entry is damaged when the deflated bytes are', async () => {
    const damage = (content: Buffer): Buffer => {
      content.fill(0xff, 45, 50);
      return content;
    };
    const source = await openSource(await workspace.writeZip('damaged.zip', files, damage));
    expect(await failureOf(source.read('top/one.txt'))).to.include('damaged.zip is damaged at top/one.txt');
    source.close();
  });

  it('says which entry is damaged when only its checksum tells', async () => {
    // In the central directory the CRC-32 of an entry stands 16 bytes after its signature.
    const damage = (content: Buffer): Buffer => {
      const at = content.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
      content.writeUInt32LE(1, at + 16);
      return content;
    };
    const source = await openSource(await workspace.writeZip('crc.zip', files, damage));
    expect(await failureOf(source.read('top/one.txt'))).to.include('top/one.txt: its CRC-32 does not match');
    source.close();
  });
});
