/** Paths of the API server: which resource, namespace, name and subresource a path names. No handler is chosen here. */

import { resourceAt } from '../catalogue.ts';
import type { Profile } from '../kubevirt/profile.ts';
import { namespaces } from '../core/rows.ts';
import type { Resource } from '../resources.ts';

export interface ResourceRoute {
  readonly resource: Resource;
  readonly namespace: string | undefined;
  readonly name: string | undefined;
  readonly subresource: string | undefined;
}

interface Split {
  readonly group: string;
  readonly version: string;
  readonly rest: readonly string[];
}

/** Group, version and the rest of `/api/v1/…` or `/apis/group/version/…`. */
function splitApiPath(segments: readonly string[]): Split | undefined {
  const [root, first = '', second = '', ...rest] = segments;
  if (root === 'api' && first) return { group: '', version: first, rest: second ? [second, ...rest] : [] };
  if (root === 'apis' && first && second) return { group: first, version: second, rest };
  return undefined;
}

/** Subresources of a Namespace, which would otherwise read as resources in it. */
const NAMESPACE_SUBRESOURCES = new Set(['status', 'finalize']);

/** Splits `namespaces/{ns}/` off what follows, if it is there. */
function scopeOf({ group, rest }: Split): { namespace: string | undefined; rest: readonly string[] } {
  const [scope, namespace, next] = rest;
  const isItsOwn = group === '' && NAMESPACE_SUBRESOURCES.has(next ?? '');
  if (scope !== 'namespaces' || !namespace || !next || isItsOwn) return { namespace: undefined, rest };
  return { namespace, rest: rest.slice(2) };
}

/** The stored resource that a path names, if it is in the table. */
export function resourceRoute(segments: readonly string[], profile: Profile): ResourceRoute | undefined {
  const split = splitApiPath(segments);
  if (!split) return undefined;
  const { namespace, rest } = scopeOf(split);
  const [plural = '', name, subresource, ...tooMuch] = rest;
  const resource = resourceAt(split, plural, profile);
  if (!resource || tooMuch.length > 0 || !fits(resource, { namespace, name })) return undefined;
  return { resource, namespace, name, subresource };
}

/** Namespaced objects have a namespace in their path, the others have none; lists go over all namespaces. */
function fits(
  resource: Resource,
  { namespace, name }: { namespace: string | undefined; name: string | undefined },
): boolean {
  if (resource === namespaces) return namespace === undefined;
  return resource.namespaced ? namespace !== undefined || name === undefined : namespace === undefined;
}
