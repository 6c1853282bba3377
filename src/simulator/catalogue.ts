/** The catalogue of what the API server serves: the rows of every room, and how one is found. */

import { ACCESS_RESOURCES } from './access/rows.ts';
import { CDI_RESOURCES } from './cdi/rows.ts';
import { CORE_RESOURCES, CORE_VIEWS } from './core/rows.ts';
import { PROFILES } from './kubevirt/profile.ts';
import type { Profile } from './kubevirt/profile.ts';
import { KUBEVIRT_OLDER_VIEWS, KUBEVIRT_RESOURCES, KUBEVIRT_VIEWS } from './kubevirt/rows.ts';
import { groupVersion } from './resources.ts';
import type { Resource } from './resources.ts';

/** What is stored (or answered at once, as reviews are), each under one version. */
export const RESOURCES: readonly Resource[] = [
  ...CORE_RESOURCES,
  ...ACCESS_RESOURCES,
  ...KUBEVIRT_RESOURCES,
  ...CDI_RESOURCES,
];

/** Those, and the further versions under which some are served in every release. */
export const SERVED: readonly Resource[] = [...RESOURCES, ...CORE_VIEWS, ...KUBEVIRT_VIEWS];

/** What a release serves: an older one has some under versions that are gone since. */
export const servedIn = ({ name }: Pick<Profile, 'name'>): readonly Resource[] => [
  ...SERVED,
  ...(KUBEVIRT_OLDER_VIEWS[name] ?? []),
];

const pathOf = (row: Resource): string => `${groupVersion(row)}/${row.plural}`;
const byPath = new Map(
  PROFILES.map((profile) => [profile.name, new Map(servedIn(profile).map((row) => [pathOf(row), row]))]),
);

/** The row that a release serves at `group/version/plural`. */
export function resourceAt(
  { group, version }: Pick<Resource, 'group' | 'version'>,
  plural: string,
  { name }: Pick<Profile, 'name'>,
): Resource | undefined {
  return byPath.get(name)?.get(`${groupVersion({ group, version })}/${plural}`);
}

/** The stored row of a kind, under any version that is served. */
export function resourceOfKind(apiVersion: string, kind: string): Resource | undefined {
  const row = SERVED.find((candidate) => candidate.kind === kind && groupVersion(candidate) === apiVersion);
  return row?.view?.of ?? row;
}
