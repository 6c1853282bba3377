import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { GenerationError } from '../failure.ts';
import type { Places } from '../sources.ts';

/** Finds out which of KubeVirt's and CDI's documents a run reads, if any. */

export interface KubeVirtRequest {
  readonly kubevirt?: string | undefined;
  readonly cdi?: string | undefined;
  readonly 'kubevirt-api'?: string | undefined;
  readonly 'cdi-api'?: string | undefined;
}

export interface KubeVirtSources {
  readonly kubevirt: string;
  readonly cdi: string;
  /** The Go modules of an older release's API types. */
  readonly older?: { readonly kubevirt: string; readonly cdi: string };
}

/**
 * In this order: the options, the environment (KUBEVIRT_OPENAPI, CDI_OPENAPI), `../shared/kubevirt` beside the
 * repository. Undefined where there are none.
 * @throws GenerationError where one document is given and the other isn't found
 */
export async function locateKubeVirtSources(
  request: KubeVirtRequest,
  environment: Readonly<Record<string, string | undefined>>,
  places: Pick<Places, 'repository'>,
): Promise<KubeVirtSources | undefined> {
  const kubevirt = request.kubevirt ?? environment['KUBEVIRT_OPENAPI'] ?? (await beside(places, 'kubevirt'));
  const cdi = request.cdi ?? environment['CDI_OPENAPI'] ?? (await beside(places, 'cdi'));
  const older = olderOf(request);
  if (![kubevirt, cdi, older].some((given) => given !== undefined)) return undefined;
  if (kubevirt === undefined || cdi === undefined) throw new GenerationError('give --kubevirt and --cdi, both');
  return { kubevirt, cdi, ...(older && { older }) };
}

async function beside({ repository }: Pick<Places, 'repository'>, name: string): Promise<string | undefined> {
  const path = join(repository, '..', 'shared', 'kubevirt', `${name}-swagger.json`);
  return (await stat(path).catch(() => undefined)) ? path : undefined;
}

function olderOf({ 'kubevirt-api': kubevirt, 'cdi-api': cdi }: KubeVirtRequest): KubeVirtSources['older'] {
  if (kubevirt === undefined && cdi === undefined) return undefined;
  if (kubevirt === undefined || cdi === undefined) throw new GenerationError('give --kubevirt-api and --cdi-api, both');
  return { kubevirt, cdi };
}

/** The version in the name of a module's folder, as Go's module cache names it (`api@v1.4.0`). */
export function moduleVersion(folder: string): string {
  const [, version] = /@(v\d+\.\d+\.\d+)$/.exec(basename(folder)) ?? [];
  if (version === undefined)
    throw new GenerationError(`${folder} isn't named as Go's module cache names it (…@v1.4.0)`);
  return version;
}
