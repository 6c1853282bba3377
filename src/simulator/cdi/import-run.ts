/** What the container of an importer pod does, by the source that its claim names. */

import type { ControllerApi } from '../controller-api.ts';
import { ANNOTATIONS } from './annotations.ts';
import { roomIn } from './claim-of.ts';
import { endpointOf } from './endpoint-of.ts';
import { fetchImage } from './importer/fetch-image.ts';
import type { Outcome } from './importer/outcome.ts';
import type { Transfer } from './transfers.ts';
import type { PersistentVolumeClaim } from '../core/kinds.ts';

/** Nothing in it, for which SHA-256 has this. */
const NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

type Run = Transfer['run'];

/** What keeps a container from being created: something that isn't there, or an image that can't be pulled. */
export type Obstacle = 'missing' | 'unpullable';

export interface RunWish {
  readonly claim: PersistentVolumeClaim;
  readonly hasScratch: boolean;
}

const annotation = ({ metadata }: PersistentVolumeClaim, name: string): string => metadata.annotations?.[name] ?? '';

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : url);

/** Sources that can't be reached from here, and what their importers say then. */
const UNREACHABLE: Readonly<Record<string, (url: string) => string>> = {
  registry: (url) =>
    `Unable to process data: Unable to transfer source data to scratch space: Failed to read registry image: failed to pull image: dial tcp: lookup ${hostOf(url)}: no such host`,
  s3: (url) =>
    `Unable to connect to s3 data source: could not get s3 object: dial tcp: lookup ${hostOf(url)}: no such host`,
  gcs: (url) => `Unable to connect to gcs data source: dial tcp: lookup ${hostOf(url)}: no such host`,
  imageio: (url) => `Unable to connect to imageio data source: dial tcp: lookup ${hostOf(url)}: no such host`,
  vddk: (url) => `Unable to connect to vddk data source: dial tcp: lookup ${hostOf(url)}: no such host`,
};

/** How the container of this claim runs, or what keeps it from being created. */
export function importRun(api: ControllerApi, { claim, hasScratch }: RunWish): Run | Obstacle {
  const source = annotation(claim, ANNOTATIONS.source);
  const url = annotation(claim, ANNOTATIONS.endpoint);
  if (source === 'none') return () => Promise.resolve(blank());
  const failure = UNREACHABLE[source];
  if (failure) return unreachable(api, source, claim, failure(url));
  const endpoint = endpointOf(api.store, claim, api.profile.cdiFields);
  if (!endpoint) return 'missing';
  const room = roomIn(api.store, claim.spec);
  const { alwaysScratch } = api.cdi;
  return (signal, progress) => fetchImage({ endpoint, room, hasScratch, alwaysScratch, signal, progress });
}

const blank = (): Outcome => ({ kind: 'done', bytes: 0, sha256: NOTHING, format: 'blank' });

function unreachable(
  { cdi }: ControllerApi,
  source: string,
  claim: PersistentVolumeClaim,
  message: string,
): Run | Obstacle {
  if (cdi.unreachableSources === 'wait') return 'missing';
  if (source === 'registry' && annotation(claim, ANNOTATIONS.pullMethod) === 'node') return 'unpullable';
  return () => Promise.resolve({ kind: 'failed', message });
}
