/**
 * What a request asks for, as authorisation sees it: read from method, path and query alone, whether or not such a
 * resource is served. A list or watch that selects one name counts as for that name.
 */

import type { Attributes } from './policy-rules.ts';

export interface AskedFor {
  readonly method: string;
  readonly path: string;
  /** Decoded, without empty ones, and without the `watch/` of older clients. */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
}

/** What a method asks for, before the path has its say. */
export const VERBS: Readonly<Record<string, string>> = {
  GET: 'get',
  HEAD: 'get',
  POST: 'create',
  PUT: 'update',
  PATCH: 'patch',
  DELETE: 'delete',
};

/** How many segments stand before a resource: `api/v1/`, `apis/group/v1/`. */
const PREFIXES: ReadonlyMap<string, number> = new Map([
  ['api', 2],
  ['apis', 3],
]);

/** Subresources of a Namespace, which would otherwise read as resources in it. */
const NAMESPACE_SUBRESOURCES = new Set(['status', 'finalize']);

export function attributesOf(request: AskedFor): Attributes {
  const { segments, method, path } = request;
  const prefix = PREFIXES.get(segments[0] ?? '');
  if (prefix === undefined || segments.length <= prefix) return { verb: method.toLowerCase(), path };
  const rest = segments.slice(prefix);
  const group = prefix === 3 ? (segments[1] ?? '') : '';
  const [resource = '', name = '', subresource = ''] = isInNamespace(rest) ? rest.slice(2) : rest;
  return { group, resource, subresource, namespace: namespaceOf(rest), ...verbAndName(request, name) };
}

/** A Namespace itself counts as in that namespace. */
const namespaceOf = ([scope, namespace = '']: readonly string[]): string => (scope === 'namespaces' ? namespace : '');

const isInNamespace = ([scope, , next]: readonly string[]): boolean =>
  scope === 'namespaces' && next !== undefined && !NAMESPACE_SUBRESOURCES.has(next);

function verbAndName({ method, query }: AskedFor, name: string): { verb: string; name: string } {
  const verb = VERBS[method] ?? '';
  if (name) return { verb, name };
  if (verb === 'delete') return { verb: 'deletecollection', name };
  if (verb !== 'get') return { verb, name };
  const watches = query.has('watch') && !['false', '0'].includes((query.get('watch') ?? '').toLowerCase());
  return { verb: watches ? 'watch' : 'list', name: selectedName(query.get('fieldSelector')) };
}

/** The name in `metadata.name=X`, alone or beside other requirements; empty where there is none. */
function selectedName(selector: string | null): string {
  for (const requirement of selector?.split(',') ?? []) {
    const [, name] = /^metadata\.name==?([^=!/%]+)$/.exec(requirement) ?? [];
    if (name) return name;
  }
  return '';
}
