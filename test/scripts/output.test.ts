import { expect } from 'chai';
import { readdir, writeFile } from 'node:fs/promises';
import { compareOutput, writeOutput } from '../../scripts/schema/output.ts';
import { failureOf, Workspace } from './workspace.ts';

const files = { 'provenance.json': '{}', 'deep/a.ts': 'a' };

describe('the output folder', () => {
  let workspace: Workspace;
  let folder: string;

  beforeEach(async () => {
    workspace = await Workspace.create();
    folder = workspace.path('generated');
    await writeOutput(folder, files);
  });

  afterEach(() => workspace.remove());

  it('has nothing of an earlier run', async () => {
    await writeOutput(folder, { 'provenance.json': '{}' });
    expect(await readdir(folder)).to.deep.equal(['provenance.json']);
  });

  it('is not deleted when no generator wrote it', async () => {
    await workspace.writeFolder('precious', { 'thesis.txt': 'years of work' });
    expect(await failureOf(writeOutput(workspace.path('precious'), files))).to.include('would be deleted');
    expect(await readdir(workspace.path('precious'))).to.deep.equal(['thesis.txt']);
  });

  it('equals what was written', async () => {
    expect(await compareOutput(folder, files)).to.deep.equal([]);
  });

  it('differs when a file was changed, added or removed', async () => {
    await writeFile(workspace.path('generated/deep/a.ts'), 'b');
    await writeFile(workspace.path('generated/deep/b.ts'), 'b');
    expect(await compareOutput(folder, { ...files, 'c.ts': 'c' })).to.deep.equal([
      { name: 'c.ts', kind: 'missing' },
      { name: 'deep/a.ts', kind: 'different' },
      { name: 'deep/b.ts', kind: 'surplus' },
    ]);
  });

  it('leaves alone what belongs to others, and doesn’t compare it', async () => {
    await workspace.writeFolder('generated/other', { 'b.ts': 'b' });
    await writeOutput(folder, files, ['other']);
    expect(await readdir(folder)).to.deep.equal(['deep', 'other', 'provenance.json']);
    expect(await compareOutput(folder, files, ['other'])).to.deep.equal([]);
    expect(await compareOutput(folder, files)).to.deep.equal([{ name: 'other/b.ts', kind: 'surplus' }]);
  });

  it('differs in every file when there is no folder', async () => {
    expect(await compareOutput(workspace.path('nowhere'), files)).to.have.length(2);
  });
});
