/**
 * How the DataVolumes and claims that a VM's template names stand, as the VM's status sums them up. What a VMI waits for
 * is storage/readiness.ts' business.
 */

import type { DataVolume } from '../../../cdi/kinds.ts';
import type { PersistentVolumeClaim } from '../../../core/kinds.ts';
import { conditionOf } from '../../../objects.ts';
import { keyOf } from '../../../store.ts';
import type { Store } from '../../../store.ts';
import { claimAt, dataVolumeAt } from '../storage/claim-of-volume.ts';
import { claimOf, dataVolumeOf } from '../storage/volumes.ts';
import type { Volume } from '../storage/volumes.ts';

/** The DataVolumes of these volumes that exist. */
export function dataVolumesOf(store: Store, namespace: string, volumes: readonly Volume[]): DataVolume[] {
  return volumes.flatMap((volume) => {
    const name = dataVolumeOf(volume);
    const found = name && dataVolumeAt(store, namespace, name);
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
export function claimsOf(store: Store, namespace: string, volumes: readonly Volume[]): PersistentVolumeClaim[] {
  return volumes.flatMap((volume) => {
    const name = claimOf(volume);
    const found = name === undefined ? undefined : claimAt(store, namespace, name);
    return found ? [found] : [];
  });
}

/** Not usable yet by a pod; one whose phase nobody has told counts as bound. */
export const isUnbound = ({ status }: PersistentVolumeClaim): boolean =>
  status?.phase === 'Pending' || status?.phase === 'Lost';

/** The keys of the claims behind these volumes, each once. */
export function claimKeysOf(namespace: string | undefined, volumes: readonly Volume[] | undefined): string[] {
  const names = (volumes ?? []).map(claimOf).filter((name) => name !== undefined);
  return [...new Set(names)].map((name) => keyOf(namespace, name));
}
