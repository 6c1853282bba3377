/** The catalogue of what the API server serves: the rows of every room, and how one is found. */

import { ACCESS_RESOURCES } from './access/rows.ts';
import { CDI_RESOURCES } from './cdi/rows.ts';
import { CORE_RESOURCES, CORE_VIEWS } from './core/rows.ts';
import { KUBEVIRT_RESOURCES, KUBEVIRT_VIEWS } from './kubevirt/rows.ts';
import { groupVersion } from './resources.ts';
import type { Resource } from './resources.ts';

/** What is stored (or answered at once, as reviews are), each under one version. */
export const RESOURCES: readonly Resource[] = [
  ...CORE_RESOURCES,
  ...ACCESS_RESOURCES,
  ...KUBEVIRT_RESOURCES,
  ...CDI_RESOURCES,
];

/** Those, and the further versions under which some are served. */
export const SERVED: readonly Resource[] = [...RESOURCES, ...CORE_VIEWS, ...KUBEVIRT_VIEWS];

const byPath = new Map(SERVED.map((row) => [`${groupVersion(row)}/${row.plural}`, row]));

/** The row that is served at `group/version/plural`. */
export function resourceAt(group: string, version: string, plural: string): Resource | undefined {
  return byPath.get(`${groupVersion({ group, version })}/${plural}`);
}

/** The stored row of a kind, under any version that is served. */
export function resourceOfKind(apiVersion: string, kind: string): Resource | undefined {
  const row = SERVED.find((candidate) => candidate.kind === kind && groupVersion(candidate) === apiVersion);
  return row?.view?.of ?? row;
}
