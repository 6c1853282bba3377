/** What is served, group by group, as every kind of discovery tells it. Discovery's documents are made of this. */

import { createHash } from 'node:crypto';

import { SERVED, servedIn } from '../catalogue.ts';
import type { Profile } from '../kubevirt/profile.ts';
import { SUBRESOURCE_GROUP, SUBRESOURCE_VERSIONS, subresourceNames } from '../kubevirt/subresources/table.ts';
import { storedAs } from '../resources.ts';
import type { Resource } from '../resources.ts';

export interface ServedKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  /** Null where virt-api says nothing of them. */
  readonly verbs: readonly string[] | null;
}

export interface ServedResource extends ServedKind {
  readonly plural: string;
  readonly singular: string;
  readonly namespaced: boolean;
  readonly custom: boolean;
  readonly shortNames: readonly string[];
  readonly categories: readonly string[];
  /** Undefined where nothing is stored. */
  readonly storageVersionHash?: string;
  readonly subresources: readonly (ServedKind & { readonly name: string })[];
}

export interface ServedVersion {
  readonly version: string;
  readonly resources: readonly ServedResource[];
}

export interface ServedGroup {
  readonly name: string;
  readonly versions: readonly ServedVersion[];
}

/** A digest of the version that is stored: the same under every version that is served. */
function storageVersionHash(resource: Resource): string | undefined {
  if (resource.review) return undefined;
  const { group, version, kind } = storedAs(resource);
  return createHash('sha256').update(`${group}/${version}/${kind}`).digest().subarray(0, 8).toString('base64');
}

const STATUS_VERBS = ['get', 'patch', 'update'];

function subresourcesOf(row: Resource): ServedResource['subresources'] {
  const { group, version, kind } = row;
  return [
    ...(row.finalizable ? [{ name: 'finalize', group, version, kind, verbs: ['update'] }] : []),
    ...(row.statusSubresource ? [{ name: 'status', group, version, kind, verbs: STATUS_VERBS }] : []),
    ...Object.entries(row.subresources ?? {}).map(([name, own]) => ({
      name,
      group: own.group,
      version: own.version,
      kind: own.kind,
      verbs: ['create'],
    })),
  ];
}

function servedResource(row: Resource): ServedResource {
  const { group, version, kind, verbs, plural, singular, namespaced, custom, shortNames, categories } = row;
  const hash = storageVersionHash(row);
  return {
    ...{ group, version, kind, verbs, plural, singular, namespaced, custom, shortNames, categories },
    ...(hash !== undefined && { storageVersionHash: hash }),
    subresources: subresourcesOf(row),
  };
}

/** Discovery of virt-api: names, and neither kinds nor verbs. */
function subresourceGroup(profile: Profile): ServedGroup {
  const unnamed = { group: '', version: '', kind: '', verbs: null };
  const paths = subresourceNames(profile).map((name) => name.split('/'));
  const plurals = [...new Set(paths.map(([plural = '']) => plural))];
  const resources = plurals.map((plural): ServedResource => ({
    ...{ ...unnamed, plural, singular: '', namespaced: true, custom: true, shortNames: [], categories: [] },
    subresources: paths
      .filter(([first, ...rest]) => first === plural && rest.length > 0)
      .map(([, ...rest]) => ({ ...unnamed, name: rest.join('/') })),
  }));
  return { name: SUBRESOURCE_GROUP, versions: SUBRESOURCE_VERSIONS.map((version) => ({ version, resources })) };
}

const byPlural = (a: Resource, b: Resource): number => (a.plural < b.plural ? -1 : 1);

function groupOf(name: string, served: readonly Resource[] = SERVED): ServedGroup {
  const rows = served.filter((row) => row.group === name).sort(byPlural);
  // The stored version comes first: it is the preferred one.
  const versions = [...new Set([...rows.map((row) => storedAs(row).version), ...rows.map((row) => row.version)])];
  return {
    name,
    versions: versions
      .filter((version) => rows.some((row) => row.version === version))
      .map((version) => ({
        version,
        resources: rows.filter((row) => row.version === version).map(servedResource),
      })),
  };
}

const names = [...new Set(SERVED.map((row) => row.group))].filter((name) => name !== '');

/** Kubernetes' own resources without a group. */
export const coreGroup = (): ServedGroup => groupOf('');

/** Every group that has a name, Kubernetes' own ones first. */
export function servedGroups(profile: Profile): readonly ServedGroup[] {
  const custom = new Set(SERVED.filter((row) => row.custom).map((row) => row.group));
  const served = servedIn(profile);
  const groups = (ofCustom: boolean): ServedGroup[] =>
    names.filter((name) => custom.has(name) === ofCustom).map((name) => groupOf(name, served));
  return [...groups(false), ...groups(true), subresourceGroup(profile)];
}

export const servedGroup = (name: string, profile: Profile): ServedGroup | undefined =>
  servedGroups(profile).find((group) => group.name === name);
