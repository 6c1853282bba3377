/**
 * Documents about the server itself: what it serves (all of it from the resource table), its version and health, and
 * the index of paths. OpenAPI documents are in openapi.ts.
 */

import type { Profile } from '../kubevirt/profile.ts';
import { SUBRESOURCE_GROUP, subresourceNames } from '../kubevirt/subresources/table.ts';
import { methodNotAllowed } from '../kubevirt/subresources/virt-api.ts';
import { methodNotServed } from '../status.ts';
import { aggregatedDiscovery, wantsAggregated } from './aggregated-discovery.ts';
import type { Unavailable } from './aggregated-discovery.ts';
import { jsonAnswer, textAnswer } from './exchange.ts';
import type { Answer, RequestHead } from './exchange.ts';
import { openApiDocument, openApiIndex, openApiV2 } from './openapi.ts';
import { coreGroup, servedGroup, servedGroups } from './served-resources.ts';
import type { ServedGroup, ServedResource, ServedVersion } from './served-resources.ts';
import { versionDocument } from './version-document.ts';

function groupDocument({ name, versions }: ServedGroup): object {
  const served = versions.map(({ version }) => ({ groupVersion: `${name}/${version}`, version }));
  return { name, versions: served, preferredVersion: served[0] };
}

function entriesOf(resource: ServedResource): object[] {
  const { plural, singular, namespaced, group, kind, verbs, shortNames, categories, storageVersionHash } = resource;
  const entry = {
    name: plural,
    singularName: singular,
    namespaced,
    kind,
    verbs,
    ...(shortNames.length > 0 && { shortNames }),
    ...(categories.length > 0 && { categories }),
    ...(storageVersionHash && { storageVersionHash }),
  };
  const own = resource.subresources.map((subresource) => ({
    name: `${plural}/${subresource.name}`,
    singularName: '',
    namespaced,
    ...(subresource.group !== group && { group: subresource.group, version: subresource.version }),
    kind: subresource.kind,
    verbs: subresource.verbs,
  }));
  return [entry, ...own];
}

/** virt-api lists what can be done to its objects, in an order of its own, and not the objects. */
const subresourceEntry = (name: string): object => ({
  name,
  singularName: '',
  namespaced: true,
  kind: '',
  verbs: null,
});

function versionList(groupVersion: string, { resources }: ServedVersion, profile?: Profile): Answer {
  const isVirtApi = groupVersion.startsWith(`${SUBRESOURCE_GROUP}/`);
  const entries = isVirtApi ? subresourceNames(profile).map(subresourceEntry) : resources.flatMap(entriesOf);
  return jsonAnswer(200, { kind: 'APIResourceList', apiVersion: 'v1', groupVersion, resources: entries });
}

function legacyVersions({ headers }: RequestHead): Answer {
  const serverAddressByClientCIDRs = [{ clientCIDR: '0.0.0.0/0', serverAddress: headers.host ?? '' }];
  return jsonAnswer(200, { kind: 'APIVersions', versions: ['v1'], serverAddressByClientCIDRs });
}

const legacyGroups = (profile: Profile): Answer =>
  jsonAnswer(200, { kind: 'APIGroupList', apiVersion: 'v1', groups: servedGroups(profile).map(groupDocument) });

const HEALTH_CHECKS = ['etcd', 'log', 'ping'];
const HEALTH = ['healthz', 'livez', 'readyz'];

/** `ok`, or with `?verbose` each check. */
function health(path: string, query: URLSearchParams): Answer {
  if (!query.has('verbose')) return textAnswer(200, 'ok');
  return textAnswer(200, `${HEALTH_CHECKS.map((check) => `[+]${check} ok\n`).join('')}${path} check passed\n`);
}

function pathIndex(profile: Profile): Answer {
  const groups = servedGroups(profile).flatMap(({ name, versions }) => [
    `/apis/${name}`,
    ...versions.map(({ version }) => `/apis/${name}/${version}`),
  ]);
  const checks = HEALTH.flatMap((path) => [`/${path}`, ...HEALTH_CHECKS.map((check) => `/${path}/${check}`)]);
  const paths = [
    '/api',
    '/api/v1',
    '/apis',
    '/apis/',
    '/openapi/v2',
    '/openapi/v3',
    '/openapi/v3/',
    '/version',
    ...groups,
    ...checks,
  ];
  return jsonAnswer(200, { paths: paths.sort() });
}

type Document = (request: RequestHead, profile: Profile, unavailable: Unavailable) => Answer;

/**
 * A document that stands where Kubernetes' own resources do, whose paths know their methods: it can only be read. The
 * other documents are given whatever the method is. Throws StatusError 405.
 */
const readOnly =
  (document: Document): Document =>
  (request, profile, unavailable) => {
    if (request.method !== 'GET') throw methodNotServed();
    return document(request, profile, unavailable);
  };

const DOCUMENTS = new Map<string, Document>([
  ['/', (_, profile) => pathIndex(profile)],
  ['/version', readOnly((_, profile) => jsonAnswer(200, versionDocument(profile)))],
  [
    '/api',
    readOnly((request, _, unavailable) =>
      wantsAggregated(request) ? aggregatedDiscovery([coreGroup()], request, unavailable) : legacyVersions(request),
    ),
  ],
  [
    '/apis',
    (request, profile, unavailable) =>
      wantsAggregated(request)
        ? aggregatedDiscovery(servedGroups(profile), request, unavailable)
        : legacyGroups(profile),
  ],
  ['/openapi/v2', openApiV2],
  ['/openapi/v3', (_, profile) => openApiIndex(profile)],
  ...HEALTH.flatMap((path): [string, Document][] => [
    [`/${path}`, ({ query }) => health(path, query)],
    ...HEALTH_CHECKS.map((check): [string, Document] => [`/${path}/${check}`, () => textAnswer(200, 'ok')]),
  ]),
]);

/** The document at a path that names no resource; undefined when there is none. Throws StatusError (405, 406). */
export function discoveryDocument(
  request: RequestHead,
  profile: Profile,
  unavailable: Unavailable,
): Answer | undefined {
  const [root, first] = request.segments;
  if (root === 'openapi' && first === 'v3' && request.segments.length > 2) return openApiDocument(request, profile);
  return documentAt(request.segments, profile)?.(request, profile, unavailable);
}

function documentAt(segments: readonly string[], profile: Profile): Document | undefined {
  const [root, first = '', ...rest] = segments;
  const document = DOCUMENTS.get(`/${segments.join('/')}`);
  if (document || rest.length > 1) return document;
  if (root === 'api') return rest.length > 0 ? undefined : documentOf(coreGroup(), first);
  const group = root === 'apis' ? servedGroup(first, profile) : undefined;
  return group && documentOf(group, rest[0]);
}

/** The document of a group or, with a version, of what is served under that; undefined where that isn't served. */
function documentOf(group: ServedGroup, version: string | undefined): Document | undefined {
  if (version === undefined) {
    return () => jsonAnswer(200, { kind: 'APIGroup', apiVersion: 'v1', ...groupDocument(group) });
  }
  const served = group.versions.find((candidate) => candidate.version === version);
  if (!served) return undefined;
  const document: Document = (_, profile) =>
    versionList(group.name ? `${group.name}/${version}` : version, served, profile);
  if (group.name === SUBRESOURCE_GROUP) return (request, ...rest) => ofVirtApi(request, document(request, ...rest));
  return served.resources.some(({ custom }) => custom) ? document : readOnly(document);
}

/** virt-api knows its methods too, and refuses in its own way. */
const ofVirtApi = ({ method }: RequestHead, document: Answer): Answer =>
  method === 'GET' ? document : methodNotAllowed('GET');
