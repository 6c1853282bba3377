/**
 * The writing verbs of resources: read the request, call the writer, write what it made of the object in the form the
 * client accepts, with warnings.
 */

import { parserOf } from '../api/body.ts';
import { decodeBody } from '../api/decode.ts';
import { listPage } from '../api/reader.ts';
import { objectText, pageText } from '../api/representations.ts';
import { selectorOf } from '../api/selectors.ts';
import type { Target } from '../api/writer.ts';
import type { KubeObject } from '../objects.ts';
import { storedAs } from '../resources.ts';
import type { Resource, Review, Subresource } from '../resources.ts';
import { schemasOf } from '../schema/schema.ts';
import { StatusError, badRequest, notFound, unsupportedMediaType } from '../status.ts';
import type { Status } from '../status.ts';
import { Revision, keyOf } from '../store.ts';
import { answer, jsonAnswer, mediaTypeOf, statusAnswer, withWarnings } from './exchange.ts';
import type { Answer } from './exchange.ts';
import { deletionOf, fieldValidationOf, writeOptionsOf } from './options.ts';
import { readPatch } from './patches.ts';
import type { ResourceCall } from './resource-handlers.ts';

const OBJECT_TYPES = ['application/json', 'application/yaml', 'application/vnd.kubernetes.protobuf'];

/** The body as an object of `resource`; `warn` is told what was dropped. */
function readBody({ request, api }: ResourceCall, resource: Resource, warn: (message: string) => void): KubeObject {
  const mode = fieldValidationOf(request);
  const parse = parserOf(mediaTypeOf(request.headers) || 'application/json');
  if (!parse) throw unsupportedMediaType(OBJECT_TYPES);
  const { object, warnings } = decodeBody(request.body, parse, { resource, schemas: schemasOf(api.profile) }, mode);
  warnings.forEach(warn);
  return object;
}

function written({ representation }: ResourceCall, status: number, object: KubeObject): Answer {
  const { type, text } = objectText(new Revision('', 0, object), representation);
  return answer(status, type, text);
}

/** What is written is the stored row's; what is read and answered is the row's as served. */
const toStored = ({ view }: Resource, object: KubeObject): KubeObject => (view ? view.toStored(object) : object);

function targetOf({ route }: ResourceCall): Target {
  const { namespace, name, subresource } = route;
  if (!name) throw badRequest('name must be provided');
  return { resource: storedAs(route.resource), namespace, name, subresource };
}

/** Answers a write with the object or its refusal, and whatever was warned of on the way. */
function writing(call: ResourceCall, write: (warn: (message: string) => void) => [number, KubeObject]): Answer {
  const warnings: string[] = [];
  try {
    const [status, object] = write((message) => warnings.push(message));
    return withWarnings(written(call, status, object), warnings);
  } catch (error) {
    if (warnings.length > 0 && error instanceof StatusError) return withWarnings(statusAnswer(error.body), warnings);
    throw error;
  }
}

export function create(call: ResourceCall): Answer {
  return writing(call, (warn) => {
    const { resource, namespace } = call.route;
    const options = { ...writeOptionsOf(call.request), warn, served: resource };
    const body = toStored(resource, readBody(call, resource, warn));
    return [201, call.api.writer.create(storedAs(resource), namespace, body, options)];
  });
}

export function update(call: ResourceCall): Answer {
  return writing(call, (warn) => {
    const { api, route } = call;
    const options = { ...writeOptionsOf(call.request), warn };
    const target = targetOf(call);
    const body = toStored(route.resource, readBody(call, route.resource, warn));
    const { resource, namespace, name } = target;
    if (resource.createOnUpdate && !api.store.get(resource, keyOf(namespace, name))) {
      const { group, plural } = route.resource;
      // Who may update may not create.
      const wanted = { verb: 'create', group, resource: plural, subresource: '', namespace: namespace ?? '', name };
      api.access.authorize(options.user, wanted);
      if (body.metadata.name !== name) throw badRequest(`the name of the object is not the one on the URL (${name})`);
      return [201, api.writer.create(resource, namespace, body, options)];
    }
    return [200, api.writer.update(target, body, options)];
  });
}

export function patch(call: ResourceCall): Answer {
  return writing(call, (warn) => {
    const { resource } = call.route;
    const options = { ...writeOptionsOf(call.request), warn };
    const change = readPatch(call.request, { resource, schemas: schemasOf(call.api.profile) }, warn);
    const { view } = resource;
    const stored = view ? (object: KubeObject) => view.toStored(change(view.toServed(object))) : change;
    return [200, call.api.writer.patch(targetOf(call), stored, options)];
  });
}

export function remove(call: ResourceCall): Answer {
  const { api, route, request } = call;
  const { deletion, options } = deletionOf(request);
  const { gone, object } = api.writer.delete(targetOf(call), deletion, options);
  const { resource } = route;
  if (!gone || resource.returnsDeleted) return written(call, 200, object);
  const { name, uid } = object.metadata;
  const details = { name, ...(resource.group && { group: resource.group }), kind: resource.plural, uid };
  const status: Status = { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', details };
  return jsonAnswer(200, status);
}

export function removeCollection({ api, route, request, representation }: ResourceCall): Answer {
  const { deletion, options } = deletionOf(request);
  const { namespace } = route;
  const resource = storedAs(route.resource);
  const selector = selectorOf(request.query, route.resource);
  const page = listPage(api.store, resource, namespace, new URLSearchParams());
  const items = page.items.filter((item) => !selector || selector(item.object));
  for (const { key, object } of items) {
    const { namespace: within, name } = object.metadata;
    // What the deletion of another one took with it needs none of its own.
    if (!api.store.get(resource, key)) continue;
    api.writer.delete({ resource, namespace: within, name }, deletion, options);
  }
  const { type, text } = pageText({ items, version: api.store.version }, representation);
  return answer(200, type, text);
}

export function answerReview(call: ResourceCall, review: Review): Answer {
  const { api, route, request } = call;
  return writing(call, (warn) => {
    const body = readBody(call, route.resource, warn);
    return [201, review({ api, user: request.user, namespace: route.namespace, body })];
  });
}

export function answerSubresource(call: ResourceCall, { answer: give, ...kind }: Subresource): Answer {
  const { api, route, request } = call;
  const { resource, namespace, name = '' } = route;
  return writing(call, (warn) => {
    if (!api.store.get(resource, keyOf(namespace, name))) throw notFound(resource, name);
    const body = readBody(call, { ...resource, ...kind }, warn);
    return [201, give({ api, user: request.user, namespace, name, body })];
  });
}
