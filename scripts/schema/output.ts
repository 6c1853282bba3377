import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { provenanceFile } from './emit/provenance.ts';
import type { Files } from './emit/text.ts';
import { GenerationError } from './failure.ts';

/** The output folder: written as a whole, or compared with what would be written. */

/**
 * Deletes the folder, then writes all files, so that nothing of an earlier run stays.
 * @throws GenerationError where the folder holds something that no earlier run wrote
 */
export async function writeOutput(folder: string, files: Files): Promise<void> {
  const present = await filesIn(folder);
  if (present.length > 0 && !present.includes(provenanceFile)) {
    throw new GenerationError(`${folder} would be deleted, but no ${provenanceFile} says that it was generated`);
  }
  await rm(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

export interface Difference {
  readonly name: string;
  readonly kind: 'missing' | 'surplus' | 'different';
}

/** In what a folder differs from the files, byte for byte, in the order of the names. */
export async function compareOutput(folder: string, files: Files): Promise<Difference[]> {
  const present = await filesIn(folder);
  const differences: Difference[] = present
    .filter((name) => files[name] === undefined)
    .map((name) => ({ name, kind: 'surplus' }));
  for (const [name, text] of Object.entries(files)) {
    if (!present.includes(name)) differences.push({ name, kind: 'missing' });
    else if ((await readFile(join(folder, name), 'utf8')) !== text) differences.push({ name, kind: 'different' });
  }
  return differences.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).replaceAll(sep, '/'));
}
