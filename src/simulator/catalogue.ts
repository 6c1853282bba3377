/** The catalogue of what the API server serves: the rows of every room, and how one is found. */

import { ACCESS_RESOURCES } from './access/rows.ts';
import { CDI_RESOURCES } from './cdi/rows.ts';
import { CORE_RESOURCES } from './core/rows.ts';
import { KUBEVIRT_RESOURCES } from './kubevirt/rows.ts';
import { groupVersion } from './resources.ts';
import type { Resource } from './resources.ts';

export const RESOURCES: readonly Resource[] = [
  ...CORE_RESOURCES,
  ...ACCESS_RESOURCES,
  ...KUBEVIRT_RESOURCES,
  ...CDI_RESOURCES,
];

export function resourceAt(group: string, version: string, plural: string): Resource | undefined {
  return RESOURCES.find((row) => row.group === group && row.version === version && row.plural === plural);
}

export function resourceOfKind(apiVersion: string, kind: string): Resource | undefined {
  return RESOURCES.find((row) => row.kind === kind && groupVersion(row) === apiVersion);
}
