/**
 * Feature gates, read live from the KubeVirt object in the store, as every component of KubeVirt does. Only what the
 * profile knows can be on: an older release has no code behind a newer gate.
 */

import { isObject, objectAt } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Store } from '../store.ts';
import type { Profile } from './profile.ts';
import { kubevirts } from './rows.ts';

/** Where gates are read from. */
export interface GateSource {
  readonly store: Store;
  readonly profile: Profile;
}

/** `spec.configuration` of the cluster's KubeVirt object; empty while there is none. */
export function configurationOf({ store }: Pick<GateSource, 'store'>): JsonObject {
  for (const { object } of store.list(kubevirts)) {
    return objectAt(object.spec, 'configuration');
  }
  return {};
}

const lists = (value: Json | undefined, gate: string): boolean => Array.isArray(value) && value.includes(gate);

/**
 * Whether a feature gate is on: GA always; else by `developerConfiguration.featureGates`, then `disabledFeatureGates`,
 * then on when Beta.
 */
export function isGateOn(source: GateSource, gate: string): boolean {
  const state = source.profile.gates[gate];
  if (state === undefined || state === 'GA') return state === 'GA';
  const { developerConfiguration } = configurationOf(source);
  if (isObject(developerConfiguration)) {
    if (lists(developerConfiguration['featureGates'], gate)) return true;
    if (lists(developerConfiguration['disabledFeatureGates'], gate)) return false;
  }
  return state === 'Beta';
}
