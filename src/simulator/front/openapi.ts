/**
 * OpenAPI: an index with digests and one v3 document for each group and version, with as much as clients such as kubectl
 * look for: which paths take which query parameters, and the schemas of KubeVirt's and CDI's kinds. Kubernetes' own kinds
 * are only named (clients know them), and nothing is described. Version 2 has the same schemas, without paths, for clients
 * that check an object against it before they send it.
 */

import { createHash } from 'node:crypto';

import { negotiate } from '../api/representations.ts';
import type { Profile } from '../kubevirt/profile.ts';
import { componentName, openApiSchemas } from '../schema/open-api.ts';
import { withEtag } from './aggregated-discovery.ts';
import { jsonAnswer, textAnswer } from './exchange.ts';
import type { Answer, RequestHead } from './exchange.ts';
import { coreGroup, servedGroups } from './served-resources.ts';
import type { ServedKind, ServedResource, ServedVersion } from './served-resources.ts';

/** A part of a document: only written, never read here. */
type Document = Readonly<Record<string, unknown>>;

const parameter = (name: string, type: 'string' | 'boolean' | 'integer' = 'string'): object => ({
  name,
  in: 'query',
  schema: { type, uniqueItems: true },
});

const WRITE = [parameter('dryRun'), parameter('fieldManager'), parameter('fieldValidation')];
const LIST = [
  ...['continue', 'fieldSelector', 'labelSelector', 'resourceVersion', 'resourceVersionMatch'].map((name) =>
    parameter(name),
  ),
  ...['limit', 'timeoutSeconds'].map((name) => parameter(name, 'integer')),
  ...['allowWatchBookmarks', 'sendInitialEvents', 'watch'].map((name) => parameter(name, 'boolean')),
];
const DELETE = [parameter('dryRun'), parameter('gracePeriodSeconds', 'integer'), parameter('propagationPolicy')];

/** Verbs at the path of a list and of an object: method, action as the API server names it, parameters. */
const LIST_OPERATIONS = {
  list: ['get', 'list', LIST],
  create: ['post', 'post', WRITE],
  deletecollection: ['delete', 'deletecollection', [...LIST, ...DELETE]],
} as const;
const OBJECT_OPERATIONS = {
  get: ['get', 'get', []],
  update: ['put', 'put', WRITE],
  patch: ['patch', 'patch', [...WRITE, parameter('force', 'boolean')]],
  delete: ['delete', 'delete', DELETE],
} as const;

type Operations = Readonly<Record<string, readonly [method: string, action: string, parameters: readonly object[]]>>;

function pathItem(of: ServedKind, operations: Operations, verbs: readonly string[]): Document {
  const { group, version, kind } = of;
  const served = Object.entries(operations).filter(([verb]) => verbs.includes(verb));
  return Object.fromEntries(
    served.map(([, [method, action, parameters]]) => [
      method,
      {
        parameters,
        responses: { 200: { description: 'OK' } },
        'x-kubernetes-action': action,
        'x-kubernetes-group-version-kind': { group, version, kind },
      },
    ]),
  );
}

const rootOf = (group: string, version: string): string => (group ? `apis/${group}/${version}` : `api/${version}`);

function pathsOf(resource: ServedResource): Document {
  const { group, version, plural, namespaced, subresources } = resource;
  const verbs = resource.verbs ?? [];
  const all = `/${rootOf(group, version)}/${plural}`;
  const path = namespaced ? `/${rootOf(group, version)}/namespaces/{namespace}/${plural}` : all;
  return {
    ...(namespaced && verbs.includes('list') && { [all]: pathItem(resource, { list: LIST_OPERATIONS.list }, verbs) }),
    [path]: pathItem(resource, LIST_OPERATIONS, verbs),
    ...(verbs.includes('get') && { [`${path}/{name}`]: pathItem(resource, OBJECT_OPERATIONS, verbs) }),
    ...Object.fromEntries(
      subresources
        .filter((subresource) => subresource.verbs)
        .map((subresource) => [
          `${path}/{name}/${subresource.name}`,
          pathItem(subresource, { ...OBJECT_OPERATIONS, create: LIST_OPERATIONS.create }, subresource.verbs ?? []),
        ]),
    ),
  };
}

interface Named {
  readonly path: string;
  readonly group: string;
  readonly served: ServedVersion;
}

/** Every group and version that has a document. */
function namedVersions(profile: Profile): Named[] {
  return [coreGroup(), ...servedGroups(profile)].flatMap(({ name, versions }) =>
    versions.map((served) => ({ path: rootOf(name, served.version), group: name, served })),
  );
}

function documentText({ group, served: { version, resources } }: Named, profile: Profile): string {
  const named = Object.fromEntries(
    resources.map(({ kind }): [string, object] => [
      componentName(group, version, kind),
      { type: 'object', 'x-kubernetes-group-version-kind': [{ group, version, kind }] },
    ]),
  );
  const custom = resources.some((resource) => resource.custom && resource.kind);
  return JSON.stringify({
    openapi: '3.0.0',
    info: { title: 'Kubernetes', version: profile.kubernetes },
    paths: Object.fromEntries(resources.flatMap((resource) => Object.entries(pathsOf(resource)))),
    components: {
      schemas: custom ? { ...named, ...openApiSchemas(group, version, profile) } : {},
    },
  });
}

/** The texts are made once for each release that is played. */
const texts = new Map<string, string>();

function textOf(named: Named, profile: Profile): string {
  const key = `${profile.name} ${named.path}`;
  const text = texts.get(key) ?? documentText(named, profile);
  texts.set(key, text);
  return text;
}

export function openApiIndex(profile: Profile): Answer {
  const entries = namedVersions(profile).map((named) => {
    const hash = createHash('sha512').update(textOf(named, profile)).digest('hex').toUpperCase();
    return [named.path, { serverRelativeURL: `/openapi/v3/${named.path}?hash=${hash}` }];
  });
  return textAnswer(200, JSON.stringify({ paths: Object.fromEntries(entries) as object }));
}

/** The document of a group and version; undefined when there is none. */
export function openApiDocument({ segments, headers }: RequestHead, profile: Profile): Answer | undefined {
  const path = segments.slice(2).join('/');
  const named = namedVersions(profile).find((candidate) => candidate.path === path);
  if (!named) return undefined;
  const answered = jsonAnswer(200, {});
  return withEtag({ ...answered, body: textOf(named, profile) }, headers['if-none-match']);
}

/** The schemas in one document of version 2. Throws StatusError 406 to who takes protobuf only. */
export function openApiV2({ headers }: RequestHead, profile: Profile): Answer {
  negotiate(headers.accept);
  const text = texts.get(`${profile.name} v2`) ?? documentTextV2(profile);
  texts.set(`${profile.name} v2`, text);
  return withEtag({ ...jsonAnswer(200, {}), body: text }, headers['if-none-match']);
}

function documentTextV2(profile: Profile): string {
  const info = { title: 'Kubernetes', version: profile.kubernetes };
  const schemas = namedVersions(profile).flatMap(({ group, served }) =>
    Object.entries(openApiSchemas(group, served.version, profile)),
  );
  return JSON.stringify({ swagger: '2.0', info, paths: {}, definitions: Object.fromEntries(schemas) });
}
