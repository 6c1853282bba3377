/**
 * The verbs of resources: one handler per verb for every row of the resource table, and what of them a path has. Reading
 * is here, writing in write-handlers.ts.
 */

import type { ClusterApi } from '../cluster-api.ts';
import { listPage, requireListOptions, versionOf } from '../api/reader.ts';
import { negotiate, objectText, pageText } from '../api/representations.ts';
import type { Representation } from '../api/representations.ts';
import { planWatch, startWatch } from '../api/watch.ts';
import { storedAs } from '../resources.ts';
import type { Verb } from '../resources.ts';
import { badRequest, methodNotAllowed, methodNotServed, notFound, pathNotServed } from '../status.ts';
import { answer, streamAnswer } from './exchange.ts';
import type { Answer, Received, StreamAnswer } from './exchange.ts';
import type { ResourceRoute } from './routes.ts';
import { answerReview, answerSubresource, create, patch, remove, removeCollection, update } from './write-handlers.ts';

export type { Verb } from '../resources.ts';

/** A request for a resource, and what it is carried out on. */
export interface ResourceCall {
  readonly api: ClusterApi;
  readonly route: ResourceRoute;
  readonly request: Received;
  readonly representation: Representation;
}

export type VerbHandler = (call: ResourceCall) => Answer | StreamAnswer;

const isTrue = (text: string | null): boolean => text === '1' || text === 'true';

const READS: Readonly<Record<string, (query: URLSearchParams) => Verb>> = {
  GET: (query) => (isTrue(query.get('watch')) ? 'watch' : 'list'),
  HEAD: () => 'list',
};

const ON_OBJECT = new Map<string, Verb>([
  ['GET', 'get'],
  ['HEAD', 'get'],
  ['POST', 'create'],
  ['PUT', 'update'],
  ['PATCH', 'patch'],
  ['DELETE', 'delete'],
]);

/** The verb a request stands for; undefined where the method has none. Only custom resources know HEAD. */
function verbOf({ method, query }: Received, { name, resource }: ResourceRoute): Verb | undefined {
  if (method === 'HEAD' && !resource.custom) return undefined;
  if (name) return ON_OBJECT.get(method);
  if (method === 'DELETE') return 'deletecollection';
  return READS[method]?.(query) ?? ON_OBJECT.get(method);
}

/** Carries out a request for a resource. Throws StatusError. */
export function handleResource(api: ClusterApi, route: ResourceRoute, request: Received): Answer | StreamAnswer {
  const verb = servedVerb(route, request);
  requireName(route);
  const form = negotiate(request.headers.accept);
  const { resource, subresource } = route;
  const includeObject = request.query.get('includeObject');
  const representation = { form, resource, now: api.clock.now(), includeObject };
  const call = { api, route, request, representation };
  if (resource.review) return answerReview(call, resource.review);
  const own = subresource === undefined ? undefined : subresourceOf(route, subresource);
  return own ? answerSubresource(call, own) : HANDLERS[verb](call);
}

/** Names that would lead elsewhere in the store are no names. Throws StatusError 400. */
function requireName({ name }: ResourceRoute): void {
  if (name === undefined) return;
  const why = name === '.' || name === '..' ? `may not be '${name}'` : `may not contain '%'`;
  if (name === '.' || name === '..' || name.includes('%')) {
    throw badRequest(`Name parameter invalid: ${JSON.stringify(name)}: ${why}`);
  }
}

const subresourceOf = ({ resource: { subresources = {} } }: ResourceRoute, name: string) =>
  Object.hasOwn(subresources, name) ? subresources[name] : undefined;

/** The verb of a request, if the path has it. Throws StatusError (400, 404, 405). */
function servedVerb(route: ResourceRoute, request: Received): Verb {
  const { resource, name } = route;
  const verb = verbOf(request, route);
  const served = servedVerbs(route);
  if (!served) throw noSubresource(route);
  if (verb && served.includes(verb)) return verb;
  if (!resource.custom) throw methodNotServed();
  throw !name && (verb === 'update' || verb === 'patch')
    ? badRequest('name must be provided')
    : methodNotAllowed(resource, verb ?? '');
}

const noSubresource = ({ resource, name = '' }: ResourceRoute): Error =>
  resource.custom ? notFound(resource, name) : pathNotServed();

/** What can be done at a path; undefined when it names nothing that there is. */
function servedVerbs(route: ResourceRoute): readonly Verb[] | undefined {
  const { resource, name, subresource } = route;
  if (subresource !== undefined) return verbsOf(route, subresource);
  // Custom resources take a POST with a name too.
  const here = name ? (resource.custom ? [...OBJECT_VERBS, 'create'] : OBJECT_VERBS) : LIST_VERBS;
  const served = resource.verbs.filter((verb) => here.includes(verb));
  // A review has no name, so there is no path with one.
  return served.length > 0 ? served : undefined;
}

const OBJECT_VERBS: readonly Verb[] = ['get', 'update', 'patch', 'delete'];
const LIST_VERBS: readonly Verb[] = ['list', 'watch', 'create', 'deletecollection'];

const STATUS_VERBS: readonly Verb[] = ['get', 'patch', 'update'];

/** What a subresource can do; undefined when there is none of that name. */
function verbsOf(route: ResourceRoute, subresource: string): readonly Verb[] | undefined {
  const { resource } = route;
  if (subresource === 'status' && resource.statusSubresource) return STATUS_VERBS;
  if (subresource === 'finalize' && resource.finalizable) return ['update'];
  return subresourceOf(route, subresource) && ['create'];
}

const get: VerbHandler = ({ api, route, request, representation }) => {
  versionOf(request.query, api.store.version);
  const { namespace, name = '' } = route;
  const resource = storedAs(route.resource);
  const revision = api.store.get(resource, namespace ? `${namespace}/${name}` : name);
  if (!revision) throw notFound(resource, name);
  const { type, text } = objectText(revision, representation);
  return answer(200, type, text);
};

const list: VerbHandler = ({ api, route: { resource, namespace }, request, representation }) => {
  requireListOptions(request.query);
  const { type, text } = pageText(listPage(api.store, resource, namespace, request.query), representation);
  return answer(200, type, text);
};

const watch: VerbHandler = ({ api, route: { resource, namespace }, request, representation }) => {
  const asked = { resource, namespace, query: request.query, representation };
  const plan = planWatch(asked, api);
  return streamAnswer((sink) => startWatch(api, asked, plan, sink));
};

const HANDLERS: Readonly<Record<Verb, VerbHandler>> = {
  get,
  list,
  watch,
  create,
  update,
  patch,
  delete: remove,
  deletecollection: removeCollection,
};
