import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import type { SourceFiles } from './source-files.ts';
import { GenerationError } from './failure.ts';

/**
 * A zip as a set of files, read by random access: of DMTF's 7,000 entries a generation needs some fifty. Checks what
 * yauzl leaves to its caller, the CRC-32 of each entry read. Writes nothing and unpacks nothing.
 */
export async function openZip(path: string): Promise<SourceFiles> {
  const { zip, entries } = await readDirectory(path);
  return {
    origin: path,
    names: [...entries.keys()].sort(),
    read: async (name) => {
      const entry = entries.get(name);
      if (!entry) throw new GenerationError(`${path} has no entry ${name}`);
      return readEntry(path, zip, entry);
    },
    close: () => {
      zip.close();
    },
  };
}

async function readDirectory(path: string): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  try {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) {
      if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry);
    }
    return { zip, entries };
  } catch (cause) {
    throw new GenerationError(`${path} is not a zip, or its end is missing: ${reason(cause)}`, { cause });
  }
}

async function readEntry(path: string, zip: ZipFile, entry: Entry): Promise<Buffer> {
  let content: Buffer;
  try {
    content = await buffer(await zip.openReadStreamPromise(entry));
  } catch (cause) {
    throw new GenerationError(`${path} is damaged at ${entry.fileName}: ${reason(cause)}`, { cause });
  }
  if (crc32(content) !== entry.crc32) {
    throw new GenerationError(`${path} is damaged at ${entry.fileName}: its CRC-32 does not match`);
  }
  return content;
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
