import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from './emit/text.ts';
import { generate } from './generate.ts';
import { absentFile, generateKubeVirt } from './kubevirt/generate.ts';
import { locateKubeVirtSources, type KubeVirtRequest } from './kubevirt/sources.ts';
import { locateSources, type Places, type SourceRequest } from './sources.ts';

/**
 * The parts of generated/, each made from sources of its own and only where these are given or found: DMTF's bundle, and
 * the OpenAPI documents of KubeVirt and CDI in a folder of their own.
 */
export interface Part {
  readonly name: string;
  /** Below the output folder. */
  readonly folder: string;
  readonly files: Files;
  /** What of the folder belongs to other parts, or wasn't made in this run. */
  readonly others: readonly string[];
  /** What was read, for a person. */
  readonly sources: readonly string[];
}

export type PartsRequest = SourceRequest & KubeVirtRequest;
export type Environment = Readonly<Record<string, string | undefined>>;

const KUBEVIRT_FOLDER = 'kubevirt';

/** @throws GenerationError */
export async function generateParts(
  request: PartsRequest,
  environment: Environment,
  places: Places,
): Promise<readonly Part[]> {
  const kubevirt = await kubeVirtPart(request, environment, places);
  const wantsDmtf = kubevirt === undefined || (await isDmtfThere(request, environment, places));
  return [...(wantsDmtf ? [await dmtfPart(request, environment, places)] : []), ...(kubevirt ? [kubevirt] : [])];
}

const surfaceOf = (places: Places, name: string): Promise<string> =>
  readFile(join(places.repository, 'schema', name), 'utf8');

async function dmtfPart(request: PartsRequest, environment: Environment, places: Places): Promise<Part> {
  const sources = await locateSources(request, environment, places);
  const { files } = await generate({ ...sources, surface: await surfaceOf(places, 'surface.yaml') });
  return {
    name: 'DMTF',
    folder: '.',
    files,
    others: [KUBEVIRT_FOLDER],
    sources: [`bundle      ${sources.bundle}`, `registries  ${sources.registries}`],
  };
}

/** Where nothing says that DMTF's bundle is wanted, it isn't fetched only because KubeVirt's documents are there. */
async function isDmtfThere(request: PartsRequest, environment: Environment, { repository }: Places): Promise<boolean> {
  const { bundle, registries, version } = request;
  const named = [bundle, registries, version, environment['DMTF_BUNDLE'], environment['DMTF_REGISTRIES']];
  if (named.some((value) => value !== undefined)) return true;
  const beside = join(repository, '..', 'shared', 'dmtf');
  return (await stat(beside).catch(() => undefined)) !== undefined;
}

async function kubeVirtPart(
  request: PartsRequest,
  environment: Environment,
  places: Places,
): Promise<Part | undefined> {
  const sources = await locateKubeVirtSources(request, environment, places);
  if (!sources) return undefined;
  const { older } = sources;
  return {
    name: 'KubeVirt',
    folder: KUBEVIRT_FOLDER,
    files: await generateKubeVirt(sources, await surfaceOf(places, 'kubevirt.yaml')),
    others: older ? [] : [absentFile],
    sources: [
      `kubevirt    ${sources.kubevirt}`,
      `cdi         ${sources.cdi}`,
      older ? `older       ${older.kubevirt}, ${older.cdi}` : `older       not given: ${absentFile} is left as it is`,
    ],
  };
}
