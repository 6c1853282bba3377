/** Discovery in one document for all groups, as newer clients ask for it in their Accept header. */

import { createHash } from 'node:crypto';

import { answer } from './exchange.ts';
import type { Answer, RequestHead } from './exchange.ts';
import type { ServedGroup, ServedKind, ServedResource } from './served-resources.ts';

const TYPE = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList';

/** True when the client takes the aggregated document (of this version: the beta is no longer given). */
export function wantsAggregated({ headers }: Pick<RequestHead, 'headers'>): boolean {
  return (headers.accept ?? '').split(',').some((range) => {
    const parts = range.split(';').map((part) => part.trim());
    return ['g=apidiscovery.k8s.io', 'v=v2', 'as=APIGroupDiscoveryList'].every((part) => parts.includes(part));
  });
}

/** Kubernetes' own kinds are named without their group and version. */
function kindOf({ group, version, kind }: ServedKind, custom: boolean, of: ServedResource): object {
  const foreign = group !== of.group;
  return custom || foreign ? { group, version, kind } : { group: '', version: '', kind };
}

function resourceDocument(resource: ServedResource): object {
  const { plural, singular, namespaced, verbs, shortNames, categories, subresources, custom } = resource;
  return {
    resource: plural,
    responseKind: kindOf(resource, custom, resource),
    scope: namespaced ? 'Namespaced' : 'Cluster',
    singularResource: singular,
    verbs,
    ...(shortNames.length > 0 && { shortNames }),
    ...(categories.length > 0 && { categories }),
    ...(subresources.length > 0 && {
      subresources: subresources.map((subresource) => ({
        subresource: subresource.name,
        responseKind: kindOf(subresource, custom, resource),
        verbs: subresource.verbs,
      })),
    }),
  };
}

/** Versions whose server doesn't answer are told as they were when it last did. */
const groupDocument = ({ name, versions }: ServedGroup, isStale: boolean): object => ({
  metadata: name ? { name } : {},
  versions: versions.map(({ version, resources }) => ({
    version,
    resources: resources.map(resourceDocument),
    freshness: isStale ? 'Stale' : 'Current',
  })),
});

/** The names of the groups whose server doesn't answer. */
export type Unavailable = ReadonlySet<string>;

/** The document of these groups, or 304 when the client has it. */
export function aggregatedDiscovery(
  groups: readonly ServedGroup[],
  { headers }: RequestHead,
  unavailable: Unavailable,
): Answer {
  const document = {
    kind: 'APIGroupDiscoveryList',
    apiVersion: 'apidiscovery.k8s.io/v2',
    metadata: {},
    items: groups.map((group) => groupDocument(group, unavailable.has(group.name))),
  };
  return withEtag(answer(200, TYPE, JSON.stringify(document)), headers['if-none-match'], 'public');
}

/** The answer with an ETag of its text; 304 when that is the one the client knows. */
export function withEtag(answered: Answer, known: string | undefined, cacheControl?: string): Answer {
  const etag = `"${createHash('sha512').update(answered.body).digest('hex').toUpperCase()}"`;
  const headers = {
    ...answered.headers,
    etag,
    vary: 'Accept',
    ...(cacheControl && { 'cache-control': cacheControl }),
  };
  return known === etag ? { status: 304, headers, body: '' } : { ...answered, headers };
}
