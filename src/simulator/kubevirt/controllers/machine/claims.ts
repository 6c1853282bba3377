/**
 * How the DataVolumes and claims that a VM's template names stand, as the VM's status sums them up. What a VMI waits for
 * is storage/readiness.ts' business.
 */

import { dataVolumes } from '../../../cdi/rows.ts';
import { persistentVolumeClaims } from '../../../core/rows.ts';
import type { JsonObject } from '../../../json.ts';
import { conditionOf } from '../../../objects.ts';
import type { Condition, KubeObject } from '../../../objects.ts';
import { keyOf } from '../../../store.ts';
import type { Store } from '../../../store.ts';
import { claimOf, dataVolumeOf } from '../storage/volumes.ts';
import type { Volume } from '../storage/volumes.ts';

export interface DataVolume extends KubeObject {
  status?: { phase?: string; conditions?: Condition[] } & JsonObject;
}

export interface Claim extends KubeObject {
  spec?: { accessModes?: string[]; storageClassName?: string } & JsonObject;
  status?: { phase?: string } & JsonObject;
}

export const findDataVolume = (store: Store, namespace: string, name: string): DataVolume | undefined =>
  store.get(dataVolumes, keyOf(namespace, name))?.object as DataVolume | undefined;

export const findClaim = (store: Store, namespace: string, name: string): Claim | undefined =>
  store.get(persistentVolumeClaims, keyOf(namespace, name))?.object as Claim | undefined;

/** The DataVolumes of these volumes that exist. */
export function dataVolumesOf(store: Store, namespace: string, volumes: readonly Volume[]): DataVolume[] {
  return volumes.flatMap((volume) => {
    const name = dataVolumeOf(volume);
    const found = name && findDataVolume(store, namespace, name);
    return found ? [found] : [];
  });
}

/** Done, or waiting for someone to use the volume. */
const USABLE_PHASES = new Set(['Succeeded', 'PendingPopulation', 'WaitForFirstConsumer']);

export const isUsable = ({ status }: DataVolume): boolean => USABLE_PHASES.has(status?.phase ?? '');

export const hasFailed = ({ status }: DataVolume): boolean => status?.phase === 'Failed';

const ERROR_REASONS = new Set(['Error', 'ImagePullFailed']);

/** Failed for good, or its importer has stopped with an error. */
export function hasError(dataVolume: DataVolume): boolean {
  const running = conditionOf(dataVolume.status?.conditions, 'Running');
  return hasFailed(dataVolume) || (running?.status === 'False' && ERROR_REASONS.has(running.reason ?? ''));
}

/** Still being filled. */
export const isProvisioning = (dataVolume: DataVolume): boolean => !isUsable(dataVolume) && !hasFailed(dataVolume);

/** The claims behind these volumes that exist. */
export function claimsOf(store: Store, namespace: string, volumes: readonly Volume[]): Claim[] {
  return volumes.flatMap((volume) => {
    const name = claimOf(volume);
    const found = name === undefined ? undefined : findClaim(store, namespace, name);
    return found ? [found] : [];
  });
}

/** Not usable yet by a pod; one whose phase nobody has told counts as bound. */
export const isUnbound = ({ status }: Claim): boolean => status?.phase === 'Pending' || status?.phase === 'Lost';

/** The keys of the claims behind these volumes, each once. */
export function claimKeysOf(namespace: string | undefined, volumes: readonly Volume[] | undefined): string[] {
  const names = (volumes ?? []).map(claimOf).filter((name) => name !== undefined);
  return [...new Set(names)].map((name) => keyOf(namespace, name));
}
