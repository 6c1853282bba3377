/**
 * Documents about the server itself: version, health and the older, unaggregated discovery, all from the resource
 * table. Aggregated discovery and OpenAPI are not served; clients fall back or do without.
 */

import { RESOURCES } from '../catalogue.ts';
import { groupVersion } from '../resources.ts';
import type { Resource } from '../resources.ts';
import { SUBRESOURCE_GROUP, SUBRESOURCE_VERSIONS, subresourceNames } from '../kubevirt/subresources/table.ts';
import { jsonAnswer, pageNotFound, textAnswer } from './exchange.ts';
import type { Answer } from './exchange.ts';

export const KUBERNETES_VERSION = {
  major: '1',
  minor: '34',
  gitVersion: 'v1.34.4',
  gitCommit: '',
  gitTreeState: 'clean',
  buildDate: '2026-01-01T00:00:00Z',
  goVersion: 'go1.26',
  compiler: 'gc',
  platform: 'linux/amd64',
};

const groups = (): string[] => [...new Set(RESOURCES.map((row) => row.group).filter((group) => group !== ''))];

function groupDocument(name: string): object | undefined {
  const versions = versionsOf(name).map((version) => ({ groupVersion: `${name}/${version}`, version }));
  return versions.length > 0 ? { name, versions, preferredVersion: versions[0] } : undefined;
}

function versionsOf(group: string): readonly string[] {
  if (group === SUBRESOURCE_GROUP) return SUBRESOURCE_VERSIONS;
  return [...new Set(RESOURCES.filter((row) => row.group === group).map((row) => row.version))];
}

function entriesOf(row: Resource): object[] {
  const entry = {
    name: row.plural,
    singularName: row.singular,
    namespaced: row.namespaced,
    kind: row.kind,
    verbs: row.verbs,
    ...(row.shortNames.length > 0 && { shortNames: row.shortNames }),
    ...(row.custom && { categories: ['all'] }),
  };
  const { namespaced, kind } = row;
  const status = {
    name: `${row.plural}/status`,
    singularName: '',
    namespaced,
    kind,
    verbs: ['get', 'patch', 'update'],
  };
  return row.statusSubresource ? [entry, status] : [entry];
}

function resourceList(group: string, version: string): object | undefined {
  const head = { kind: 'APIResourceList', apiVersion: 'v1' };
  if (group === SUBRESOURCE_GROUP && SUBRESOURCE_VERSIONS.includes(version)) {
    const resources = subresourceNames().map((name) => ({
      name,
      singularName: '',
      namespaced: true,
      kind: '',
      verbs: null,
    }));
    return { ...head, groupVersion: `${group}/${version}`, resources };
  }
  const rows = RESOURCES.filter((row) => row.group === group && row.version === version);
  const [first] = rows;
  return first && { ...head, groupVersion: groupVersion(first), resources: rows.flatMap(entriesOf) };
}

const orNotFound = (document: object | undefined): Answer => (document ? jsonAnswer(200, document) : pageNotFound());

const DOCUMENTS: Record<string, () => Answer> = {
  '/version': () => jsonAnswer(200, KUBERNETES_VERSION),
  '/healthz': () => textAnswer(200, 'ok'),
  '/livez': () => textAnswer(200, 'ok'),
  '/readyz': () => textAnswer(200, 'ok'),
  '/api': () => jsonAnswer(200, { kind: 'APIVersions', versions: ['v1'], serverAddressByClientCIDRs: [] }),
  '/apis': () =>
    jsonAnswer(200, {
      kind: 'APIGroupList',
      apiVersion: 'v1',
      groups: [...groups(), SUBRESOURCE_GROUP].map(groupDocument),
    }),
};

/** Paths that anyone may read, even without credentials. */
export const PUBLIC_PATHS: ReadonlySet<string> = new Set(['/version', '/healthz', '/livez', '/readyz']);

/** The document at a path that names no resource; undefined when there is none. */
export function discoveryDocument(segments: readonly string[]): Answer | undefined {
  const document = DOCUMENTS[`/${segments.join('/')}`];
  if (document) return document();
  const [root, group = '', version] = segments;
  if (root === 'api' && segments.length === 2) return orNotFound(resourceList('', group));
  if (root !== 'apis' || segments.length > 3) return undefined;
  if (version) return orNotFound(resourceList(group, version));
  const found = groupDocument(group);
  return orNotFound(found && { kind: 'APIGroup', apiVersion: 'v1', ...found });
}
