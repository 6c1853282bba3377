import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GenerationError } from './failure.ts';

/**
 * Fetches DMTF's downloads into a cache, and holds them against the digests of the first time: what is generated must
 * not change because somebody replaced a file on a web site. The only network user of the project's scripts.
 */
export const dmtfDocuments = 'https://www.dmtf.org/sites/default/files/standards/documents/';

export interface Download {
  readonly version: string;
  /** Where the zips are, with a trailing slash. */
  readonly baseUrl: string;
  readonly cacheFolder: string;
  /** The JSON file that records the digest of every zip fetched. */
  readonly lockFile: string;
  readonly fetch: (url: string) => Promise<Response>;
}

interface Locked {
  readonly sha256: string;
  readonly bytes: number;
}

export type Name = 'DSP8010' | 'DSP8011';

/**
 * The path of a zip in the cache; fetched when it isn't there yet.
 * @throws GenerationError where it can't be fetched, or isn't what the lock says
 */
export async function download(name: Name, options: Download): Promise<string> {
  const file = `${name}_${options.version}.zip`;
  const lock = await readLock(options.lockFile);
  const path = join(options.cacheFolder, file);
  const cached = lock[file] === undefined ? undefined : await readFile(path).catch(() => undefined);
  const content = cached ?? (await fetchZip(options, file));
  const found: Locked = { sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length };
  const expected = lock[file];
  if (expected && expected.sha256 !== found.sha256) {
    throw new GenerationError(
      `${file} ${cached ? 'in the cache' : 'as fetched'} has the SHA-256 ${found.sha256}; ${options.lockFile} records ` +
        `${expected.sha256}. If DMTF replaced it on purpose, remove its entry there and fetch again`,
    );
  }
  if (!cached) await keep(path, content, options.cacheFolder);
  if (!expected) await writeLock(options.lockFile, { ...lock, [file]: found });
  return path;
}

async function fetchZip(options: Download, file: string): Promise<Buffer> {
  const url = new URL(file, options.baseUrl).href;
  let response: Response;
  try {
    response = await options.fetch(url);
  } catch (cause) {
    throw new GenerationError(
      `${url} cannot be reached; without network give the zips or folders by --bundle and --registries`,
      { cause },
    );
  }
  if (!response.ok)
    throw new GenerationError(`${url} answers ${response.status}: is ${options.version} a release of DMTF's?`);
  return Buffer.from(await response.arrayBuffer());
}

/** Written under another name first, so that an interrupted run leaves no half of a zip. */
async function keep(path: string, content: Buffer, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(`${path}.part`, content);
  await rename(`${path}.part`, path);
}

async function readLock(path: string): Promise<Readonly<Record<string, Locked>>> {
  const text = await readFile(path, 'utf8').catch(() => '{}');
  try {
    return JSON.parse(text) as Record<string, Locked>;
  } catch (cause) {
    throw new GenerationError(`${path} is not JSON`, { cause });
  }
}

async function writeLock(path: string, lock: Readonly<Record<string, Locked>>): Promise<void> {
  const sorted = Object.entries(lock).sort(([a], [b]) => (a < b ? -1 : 1));
  await writeFile(path, `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`);
}
