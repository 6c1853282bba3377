import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { dmtfDocuments, download, type Name } from './download.ts';
import { GenerationError } from './failure.ts';
import { provenanceFile } from './emit/provenance.ts';

/** Finds out which bundle and which registries a run reads, and says so. */
export interface SourceRequest {
  readonly bundle?: string | undefined;
  readonly registries?: string | undefined;
  readonly version?: string | undefined;
  readonly baseUrl?: string | undefined;
}

export interface Sources {
  readonly bundle: string;
  readonly registries: string;
}

/** Where a repository keeps things. */
export interface Places {
  readonly repository: string;
  readonly generated: string;
}

const environmentNames: Readonly<Record<Name, string>> = { DSP8010: 'DMTF_BUNDLE', DSP8011: 'DMTF_REGISTRIES' };

/**
 * In this order: the option, the environment (DMTF_BUNDLE, DMTF_REGISTRIES), a zip of the version asked for, or of the
 * version that the generated files were made from: beside the repository (`../shared/dmtf`), in the cache, or fetched.
 */
export async function locateSources(
  request: SourceRequest,
  environment: Readonly<Record<string, string | undefined>>,
  places: Places,
): Promise<Sources> {
  const given = (name: Name, option: string | undefined): string | undefined =>
    option ?? (request.version === undefined ? environment[environmentNames[name]] : undefined);
  const find = async (name: Name, option: string | undefined): Promise<string> =>
    given(name, option) ?? (await findVersion(name, request, places));
  return { bundle: await find('DSP8010', request.bundle), registries: await find('DSP8011', request.registries) };
}

async function findVersion(name: Name, request: SourceRequest, places: Places): Promise<string> {
  const version = request.version ?? (await recordedVersion(places.generated));
  const beside = join(places.repository, '..', 'shared', 'dmtf', `${name}_${version}.zip`);
  if (request.version === undefined && (await stat(beside).catch(() => undefined))) return beside;
  return download(name, {
    version,
    baseUrl: request.baseUrl ?? dmtfDocuments,
    cacheFolder: join(places.repository, '.cache'),
    lockFile: join(places.repository, 'schema', 'sources.lock.json'),
    fetch: (url) => fetch(url),
  });
}

/** The version of the bundle that a generated folder was made from. */
export async function recordedVersion(generated: string): Promise<string> {
  try {
    const text = await readFile(join(generated, provenanceFile), 'utf8');
    return (JSON.parse(text) as { bundle: { version: string } }).bundle.version;
  } catch (cause) {
    throw new GenerationError(
      `${generated} has no ${provenanceFile} that says which version to use: give --bundle and --registries, or --version`,
      { cause },
    );
  }
}
