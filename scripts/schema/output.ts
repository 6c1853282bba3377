import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { provenanceFile } from './emit/provenance.ts';
import type { Files } from './emit/text.ts';
import { GenerationError } from './failure.ts';

/**
 * The output folder: written as a whole, or compared with what would be written. What belongs to another part of the
 * generator (a folder or a file of this one) is left out of both.
 */

/**
 * Deletes what is in the folder but for `others`, then writes all files, so that nothing of an earlier run stays.
 * @throws GenerationError where the folder holds something that no earlier run wrote
 */
export async function writeOutput(folder: string, files: Files, others: readonly string[] = []): Promise<void> {
  const present = await filesIn(folder, others);
  if (present.length > 0 && !present.includes(provenanceFile)) {
    throw new GenerationError(`${folder} would be deleted, but no ${provenanceFile} says that it was generated`);
  }
  const entries = await readdir(folder).catch(() => []);
  for (const entry of entries) {
    if (!others.includes(entry)) await rm(join(folder, entry), { recursive: true });
  }
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
export async function compareOutput(
  folder: string,
  files: Files,
  others: readonly string[] = [],
): Promise<Difference[]> {
  const present = await filesIn(folder, others);
  const differences: Difference[] = present
    .filter((name) => files[name] === undefined)
    .map((name) => ({ name, kind: 'surplus' }));
  for (const [name, text] of Object.entries(files)) {
    if (!present.includes(name)) differences.push({ name, kind: 'missing' });
    else if ((await readFile(join(folder, name), 'utf8')) !== text) differences.push({ name, kind: 'different' });
  }
  return differences.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function filesIn(folder: string, others: readonly string[]): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).replaceAll(sep, '/'))
    .filter((name) => !others.includes(name.split('/')[0] ?? ''));
}
