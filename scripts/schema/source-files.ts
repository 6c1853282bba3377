import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { GenerationError } from './failure.ts';
import { openZip } from './zip.ts';

/** The files of one download of DMTF's, whether it lies there as a zip or unpacked. Names use `/`. */
export interface SourceFiles {
  /** The path it was opened by, for messages. */
  readonly origin: string;
  readonly names: readonly string[];
  read(name: string): Promise<Buffer>;
  close(): void;
}

/** Opens a zip or a folder. Throws GenerationError when the path holds neither. */
export async function openSource(path: string): Promise<SourceFiles> {
  const found = await stat(path).catch(() => undefined);
  if (!found)
    throw new GenerationError(`${path} does not exist; give a zip or a folder that DMTF's download unpacks to`);
  return found.isDirectory() ? openFolder(path) : openZip(path);
}

async function openFolder(path: string): Promise<SourceFiles> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(path, sep).length).replaceAll(sep, '/'));
  return {
    origin: path,
    names: names.sort(),
    read: (name) => readFile(join(path, name)),
    close: () => undefined,
  };
}
