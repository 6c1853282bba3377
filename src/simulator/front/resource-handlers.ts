/**
 * The verbs of stored resources: one handler per verb for every row of the resource table. It reads the request, calls
 * the generic reader, writer or watch, and writes the answer in the form the client accepts.
 */

import { parse as parseYaml } from 'yaml';

import type { ClusterApi } from '../cluster-api.ts';
import { applyJsonPatch, readJsonPatch } from '../api/json-patch.ts';
import { applyMergePatch } from '../api/merge-patch.ts';
import { listPage, versionOf } from '../api/reader.ts';
import { negotiate, objectText, pageText } from '../api/representations.ts';
import type { Representation } from '../api/representations.ts';
import { selectorOf } from '../api/selectors.ts';
import { readObject } from '../api/validation.ts';
import { planWatch, startWatch } from '../api/watch.ts';
import type { DeleteOptions, Target, WriteOptions } from '../api/writer.ts';
import { isObject } from '../json.ts';
import type { KubeObject } from '../objects.ts';
import type { Resource } from '../resources.ts';
import {
  StatusError,
  badRequest,
  invalidOptions,
  methodNotAllowed,
  notFound,
  unsupportedMediaType,
} from '../status.ts';
import type { Status } from '../status.ts';
import { answer, jsonAnswer, streamAnswer } from './exchange.ts';
import type { Answer, Received, StreamAnswer } from './exchange.ts';
import type { ResourceRoute } from './routes.ts';

type VerbHandler = (api: ClusterApi, route: ResourceRoute, request: Received) => Answer | StreamAnswer;

export type Verb = 'get' | 'list' | 'watch' | 'create' | 'update' | 'patch' | 'delete' | 'deletecollection';

const isTrue = (text: string | null): boolean => text === '1' || text === 'true';

/** The verb a request stands for; undefined where the method has none. */
export function verbOf(request: Received, { name }: ResourceRoute): Verb | undefined {
  const verbs: Record<string, Verb> = {
    GET: name ? 'get' : isTrue(request.query.get('watch')) ? 'watch' : 'list',
    HEAD: name ? 'get' : 'list',
    POST: 'create',
    PUT: 'update',
    PATCH: 'patch',
    DELETE: name ? 'delete' : 'deletecollection',
  };
  return verbs[request.method];
}

/** Carries out a request for a stored resource. Throws StatusError. */
export function handleResource(api: ClusterApi, route: ResourceRoute, request: Received): Answer | StreamAnswer {
  const { resource, name, subresource } = route;
  const verb = verbOf(request, route);
  if (!verb) throw methodNotAllowed(resource, '');
  if (subresource && !(subresource === 'status' && resource.statusSubresource)) throw notFound(resource, name ?? '');
  if (subresource && (verb === 'create' || verb === 'delete')) throw methodNotAllowed(resource, verb);
  return HANDLERS[verb](api, route, request);
}

function representationOf(api: ClusterApi, resource: Resource, request: Received): Representation {
  const form = negotiate(request.headers.accept);
  return { form, resource, now: api.clock.now(), includeObject: request.query.get('includeObject') };
}

function targetOf({ resource, namespace, name, subresource }: ResourceRoute): Target {
  if (!name) throw badRequest('name must be provided');
  return { resource, namespace, name, subresource };
}

const OPTIONS_KIND: Readonly<Record<string, string>> = {
  POST: 'CreateOptions',
  PUT: 'UpdateOptions',
  PATCH: 'PatchOptions',
  DELETE: 'DeleteOptions',
};

/** Throws StatusError 422 on a dryRun that isn't All. */
function requireDryRun(values: readonly string[], method: string): boolean {
  if (values.length === 0) return false;
  if (values.every((value) => value === 'All')) return true;
  throw invalidOptions(OPTIONS_KIND[method] ?? 'DeleteOptions', {
    field: 'dryRun',
    message: `Unsupported value: ${JSON.stringify(values)}: supported values: "All"`,
    reason: 'FieldValueNotSupported',
  });
}

const writeOptions = (request: Received): WriteOptions => ({
  user: request.user,
  dryRun: requireDryRun(request.query.getAll('dryRun'), request.method),
});

const mediaType = (request: Received): string => (request.headers['content-type'] ?? '').split(';')[0]?.trim() ?? '';

const OBJECT_TYPES = ['application/json', 'application/yaml', 'application/vnd.kubernetes.protobuf'];

function readBody(request: Received, resource: Resource): KubeObject {
  const type = mediaType(request) || 'application/json';
  if (type !== 'application/json' && type !== 'application/yaml') throw unsupportedMediaType(OBJECT_TYPES);
  try {
    return readObject(type === 'application/yaml' ? parseYaml(request.body) : JSON.parse(request.body), resource);
  } catch (error) {
    if (error instanceof StatusError) throw error;
    const what = `the object provided is unrecognized (must be of type ${resource.kind})`;
    throw badRequest(`${what}: couldn't get version/kind; json parse error: ${(error as Error).message}`);
  }
}

function written(
  { api, resource, request }: { api: ClusterApi; resource: Resource; request: Received },
  status: number,
  object: KubeObject,
): Answer {
  const { type, text } = objectText({ object, json: JSON.stringify(object) }, representationOf(api, resource, request));
  return answer(status, type, text);
}

const get: VerbHandler = (api, route, request) => {
  versionOf(request.query, api.store.version);
  const target = targetOf(route);
  const object = api.writer.get(target);
  const representation = representationOf(api, route.resource, request);
  const revision = api.store.get(route.resource, route.namespace ? `${route.namespace}/${target.name}` : target.name);
  const { type, text } = objectText(revision ?? { object, json: JSON.stringify(object) }, representation);
  return answer(200, type, text);
};

const list: VerbHandler = (api, { resource, namespace }, request) => {
  const representation = representationOf(api, resource, request);
  const { type, text } = pageText(listPage(api.store, resource, namespace, request.query), representation);
  return answer(200, type, text);
};

const watch: VerbHandler = (api, { resource, namespace }, request) => {
  const encode = (revision: Parameters<typeof objectText>[0]): string =>
    objectText(revision, representationOf(api, resource, request)).text;
  const asked = { resource, namespace, query: request.query, encode };
  const plan = planWatch(asked, api.random);
  return streamAnswer((sink) => startWatch(api, asked, plan, sink));
};

const create: VerbHandler = (api, { resource, namespace }, request) => {
  const object = api.writer.create(resource, namespace, readBody(request, resource), writeOptions(request));
  return written({ api, resource, request }, 201, object);
};

const update: VerbHandler = (api, route, request) => {
  const target = targetOf(route);
  const object = api.writer.update(target, readBody(request, route.resource), writeOptions(request));
  return written({ api, resource: route.resource, request }, 200, object);
};

type Patch = (current: KubeObject) => KubeObject;

/** What each media type makes of a patch document. */
const PATCHES: Record<string, (document: unknown) => Patch> = {
  'application/json-patch+json': (document) => {
    const operations = readJsonPatch(document);
    return (current) => applyJsonPatch(current, operations);
  },
  'application/merge-patch+json': (document) => (current) => applyMergePatch(current, document),
};

function readPatch(request: Received, resource: Resource): Patch {
  const make = PATCHES[mediaType(request)];
  if (!make) throw unsupportedMediaType(Object.keys(PATCHES));
  let document: unknown;
  try {
    document = JSON.parse(request.body);
  } catch (error) {
    throw badRequest(`error decoding patch: ${(error as Error).message}`);
  }
  const patch = make(document);
  return (current) => readObject(patch(current), resource);
}

const patch: VerbHandler = (api, route, request) => {
  const target = targetOf(route);
  const object = api.writer.patch(target, readPatch(request, route.resource), writeOptions(request));
  return written({ api, resource: route.resource, request }, 200, object);
};

const POLICIES = ['Orphan', 'Background', 'Foreground'] as const;

/** DeleteOptions of body and query. Throws StatusError 422, or 500 when the body can't be read. */
function deletionOf(request: Received): { deletion: DeleteOptions; options: WriteOptions } {
  const body = readDeleteBody(request.body);
  const given = request.query.get('propagationPolicy') ?? body['propagationPolicy'];
  const propagationPolicy = POLICIES.find((policy) => policy === given);
  if (given !== undefined && !propagationPolicy) {
    throw invalidOptions('DeleteOptions', {
      field: 'propagationPolicy',
      message: `Unsupported value: ${JSON.stringify(given)}: supported values: "Foreground", "Background", "Orphan", "nil"`,
      reason: 'FieldValueNotSupported',
    });
  }
  const { preconditions, dryRun } = body;
  const dryRuns = [...request.query.getAll('dryRun'), ...(Array.isArray(dryRun) ? dryRun.map(String) : [])];
  return {
    deletion: {
      ...(isObject(preconditions) && { preconditions: preconditions }),
      ...(propagationPolicy && { propagationPolicy }),
    },
    options: { user: request.user, dryRun: requireDryRun(dryRuns, 'DELETE') },
  };
}

function readDeleteBody(text: string): Record<string, unknown> {
  if (!text) return {};
  try {
    const body: unknown = JSON.parse(text);
    if (isObject(body)) return body;
  } catch {
    // Told below: the API server gives no reason for either.
  }
  throw new StatusError(500, undefined, "couldn't get version/kind; json parse error");
}

const remove: VerbHandler = (api, route, request) => {
  const { resource } = route;
  const { deletion, options } = deletionOf(request);
  const { gone, object } = api.writer.delete(targetOf(route), deletion, options);
  if (!gone) return written({ api, resource, request }, 200, object);
  const { name, uid } = object.metadata;
  const details = { name, ...(resource.group && { group: resource.group }), kind: resource.plural, uid };
  const status: Status = { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', details };
  return jsonAnswer(200, status);
};

const removeCollection: VerbHandler = (api, { resource, namespace }, request) => {
  const { deletion, options } = deletionOf(request);
  const selector = selectorOf(request.query, resource);
  const page = listPage(api.store, resource, namespace, new URLSearchParams());
  const items = page.items.filter((item) => !selector || selector(item.object));
  for (const { object } of items) {
    api.writer.delete(
      { resource, namespace: object.metadata.namespace, name: object.metadata.name },
      deletion,
      options,
    );
  }
  const { type, text } = pageText({ items, version: api.store.version }, representationOf(api, resource, request));
  return answer(200, type, text);
};

const HANDLERS: Record<Verb, VerbHandler> = {
  get,
  list,
  watch,
  create,
  update,
  patch,
  delete: remove,
  deletecollection: removeCollection,
};
