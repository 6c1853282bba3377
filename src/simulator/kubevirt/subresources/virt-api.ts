/**
 * virt-api's HTTP front: paths, methods and media types of subresources.kubevirt.io. Its refusals of these are plain
 * text, unlike the API server's; those of the actions are Statuses.
 */

import type { ControllerApi } from '../../controller-api.ts';
import { mediaTypeOf, pageNotFound, statusAnswer, textAnswer } from '../../front/exchange.ts';
import type { Answer, Received } from '../../front/exchange.ts';
import { StatusError } from '../../status.ts';
import type { NodeAgent } from '../controllers/instance/node-agent.ts';
import type { Profile } from '../profile.ts';
import { marked } from './answers.ts';
import type { Call } from './call.ts';
import { GROUP_DOCUMENTS } from './group-documents.ts';
import { EXPAND_GIVEN, SUBRESOURCES, SUBRESOURCE_GROUP, SUBRESOURCE_VERSIONS } from './table.ts';
import type { Subresource } from './table.ts';

/** True for paths that the API server hands to virt-api. */
export function isSubresourcePath(segments: readonly string[]): boolean {
  return segments[0] === 'apis' && segments[1] === SUBRESOURCE_GROUP && segments.length > 3;
}

const ANYTHING = '*/*';
const JSON_TYPE = 'application/json';

/** go-restful compares types as they are written: no wildcard but the widest. */
function accepts(accept: string | undefined, producesJson: boolean): boolean {
  const ranges = (accept ?? '').split(',').map((range) => range.split(';')[0]?.trim() ?? '');
  return ranges.every((range) => range === '')
    ? true
    : ranges.some((range) => range === ANYTHING || (producesJson && range === JSON_TYPE));
}

const notFound = (): Answer => textAnswer(404, '404: Page Not Found');

/** Answers a request for a subresource; what is refused is answered too. */
export function handleSubresource(api: ControllerApi, node: NodeAgent, request: Received): Answer {
  try {
    return marked(route(api, node, request));
  } catch (error) {
    if (error instanceof StatusError) return marked(statusAnswer(error.body));
    throw error;
  }
}

function route(api: ControllerApi, node: NodeAgent, request: Received): Answer {
  const [, , version = '', ...rest] = request.segments;
  if (!SUBRESOURCE_VERSIONS.includes(version)) return pageNotFound();
  const document = GROUP_DOCUMENTS[rest.join('/')];
  if (document) return request.method === 'GET' ? document(api) : methodNotAllowed('GET');
  return rest[0] === 'namespaces' ? inNamespace({ api, node, request }, rest.slice(1)) : notFound();
}

function inNamespace(
  { api, node, request }: { api: ControllerApi; node: NodeAgent; request: Received },
  [namespace = '', resource = '', name = '', ...path]: readonly string[],
): Answer {
  const found = subresourceAt(api.profile, resource, name ? path : undefined);
  return found ? perform(found, { api, node, namespace, name, request }, request) : notFound();
}

const matches = (pattern: string, segments: readonly string[]): boolean => {
  const wanted = pattern.split('/');
  return wanted.length === segments.length && wanted.every((part, i) => part === '*' || part === segments[i]);
};

/** What is at a path below an object or, without one, at the namespace's own. */
function subresourceAt(
  profile: Profile,
  resource: string,
  path: readonly string[] | undefined,
): Subresource | undefined {
  if (!path) return resource === EXPAND_GIVEN.path ? EXPAND_GIVEN : undefined;
  const segments = [resource, ...path];
  if (profile.missingSubresources.includes(segments.join('/'))) return undefined;
  return SUBRESOURCES.find((row) => matches(row.path, segments));
}

/** What virt-api answers to a method that a path of its own doesn't know. */
export function methodNotAllowed(allow: string): Answer {
  const refused = textAnswer(405, '405: Method Not Allowed');
  return { ...refused, headers: { ...refused.headers, allow } };
}

function perform(subresource: Subresource, call: Call, request: Received): Answer {
  const { method, producesJson, consumesJson, answer } = subresource;
  if (request.method !== method) return methodNotAllowed(method);
  if (consumesJson && mediaTypeOf(request.headers) !== JSON_TYPE) return textAnswer(415, '415: Unsupported Media Type');
  if (!accepts(request.headers.accept, producesJson)) {
    return textAnswer(406, `406: Not Acceptable\n\nAvailable representations: ${producesJson ? JSON_TYPE : ''}`);
  }
  return answer(call);
}
