/**
 * virt-api's HTTP front: paths, methods and media types of subresources.kubevirt.io. Its refusals of these are plain
 * text, unlike the API server's; those of the actions are Statuses.
 */

import type { ClusterApi } from '../../cluster-api.ts';
import type { NodeAgent } from '../controllers/node-agent.ts';
import { emptyAnswer, jsonAnswer, pageNotFound, textAnswer } from '../../front/exchange.ts';
import type { Answer, Received } from '../../front/exchange.ts';
import { readDryRun, readOptions } from './options.ts';
import { SUBRESOURCES, SUBRESOURCE_GROUP, SUBRESOURCE_VERSIONS } from './table.ts';
import type { Subresource } from './table.ts';

export const VIRT_API_VERSION = { gitVersion: 'v1.10.0', gitCommit: '', gitTreeState: 'clean' };

/** True for paths that the API server hands to virt-api. */
export function isSubresourcePath(segments: readonly string[]): boolean {
  return segments[0] === 'apis' && segments[1] === SUBRESOURCE_GROUP && segments.length > 3;
}

/** A PUT has no body to give, so only a wildcard can be accepted. */
const acceptsAnything = (accept: string | undefined): boolean =>
  !accept?.trim() || accept.split(',').some((range) => range.trim().startsWith('*/*'));

/** Answers a request for a subresource. Throws StatusError. */
export function handleSubresource(api: ClusterApi, node: NodeAgent, request: Received): Answer {
  const [, , version = '', ...rest] = request.segments;
  if (!SUBRESOURCE_VERSIONS.includes(version)) return pageNotFound();
  if (rest.join('/') === 'version') return jsonAnswer(200, VIRT_API_VERSION);
  const [scope, namespace, resource, name, ...path] = rest;
  if (scope !== 'namespaces' || !namespace || !resource) return textAnswer(404, '404: Page Not Found');
  // virt-api takes what it can't place for a call without authorisation.
  if (!name) return textAnswer(401, `unknown resource type ${resource}`);
  if (path.length === 0) return textAnswer(401, `unknown api endpoint: ${request.path}`);
  const subresource = subresourceOf(resource, path.join('/'));
  if (!subresource) return textAnswer(404, '404: Page Not Found');
  return perform(subresource, { api, node, namespace, name }, request);
}

const subresourceOf = (resource: string, path: string): Subresource | undefined =>
  SUBRESOURCES.find((row) => row.resource === resource && row.name === path);

function perform(
  subresource: Subresource,
  where: { api: ClusterApi; node: NodeAgent; namespace: string; name: string },
  request: Received,
): Answer {
  if (request.method !== 'PUT') {
    const refused = textAnswer(405, '405: Method Not Allowed');
    return { ...refused, headers: { ...refused.headers, allow: 'PUT' } };
  }
  if (!acceptsAnything(request.headers.accept)) {
    return textAnswer(406, '406: Not Acceptable\n\nAvailable representations: ');
  }
  const options = readOptions(request.body, subresource.optionsType, subresource.fields);
  const dryRun = readDryRun(options, subresource.optionsType);
  subresource.perform({ ...where, options, dryRun });
  return emptyAnswer(subresource.success);
}
