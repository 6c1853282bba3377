/**
 * Whether a VMI's storage lets it go on, as virt-controller and virt-handler ask before they create the launcher pod and
 * start the guest. Pure questions about objects in the store; who waits, and what happens next, is the business of the
 * life-cycle tables and of plugging.ts.
 */

import type { VirtualMachineInstance } from '../../../objects.ts';
import type { Store } from '../../../store.ts';
import { claimAt, dataVolumeAt } from './claim-of-volume.ts';
import { claimOf, isHotpluggable, isPlugged, statusesOf, volumesOf } from './volumes.ts';
import type { Volume } from './volumes.ts';
import type { PersistentVolumeClaim } from '../../../core/kinds.ts';

/** How a volume stands: its import failed for good, its claim isn't there, it is filled, waits for a pod, can be used. */
export type VolumeState = 'failed' | 'missing' | 'importing' | 'waits for consumer' | 'ready';

/** What may hold a VMI before its launcher pod; `claim` is the one it waits for. */
export type StorageReadiness =
  { readonly state: 'ready' } | { readonly state: Exclude<VolumeState, 'ready'>; readonly claim: string };

export const READY: StorageReadiness = { state: 'ready' };

/** CDI says of these that a pod may have the claim: the content is there, or comes with the first pod. */
const USABLE = new Set(['Succeeded', 'PendingPopulation']);

const isOfDataVolume = ({ metadata }: PersistentVolumeClaim): boolean =>
  metadata.ownerReferences?.some(({ controller, kind }) => controller && kind === 'DataVolume') ?? false;

/** A claim that no DataVolume fills can be used as soon as it is there. */
function claimState(claim: PersistentVolumeClaim | undefined, phase: string): VolumeState {
  if (!claim) return 'missing';
  if (!isOfDataVolume(claim) || USABLE.has(phase)) return 'ready';
  return phase === 'WaitForFirstConsumer' ? 'waits for consumer' : 'importing';
}

/** The state of one volume; any that isn't on a claim is ready. */
export function volumeState(store: Store, namespace: string | undefined, volume: Volume): VolumeState {
  const name = claimOf(volume);
  if (name === undefined) return 'ready';
  const phase = dataVolumeAt(store, namespace, name)?.status?.phase ?? '';
  return phase === 'Failed' ? 'failed' : claimState(claimAt(store, namespace, name), phase);
}

const WORST_FIRST: readonly Exclude<VolumeState, 'ready'>[] = ['failed', 'missing', 'importing', 'waits for consumer'];

/**
 * What the launcher pod has to wait for: the volumes that it brings along. One that is plugged later holds nothing here,
 * unless its import has failed for good.
 */
export function storageReadiness(store: Store, vmi: VirtualMachineInstance): StorageReadiness {
  const states = volumesOf(vmi.spec)
    .map((volume) => ({ volume, state: volumeState(store, vmi.metadata.namespace, volume) }))
    .filter(({ volume, state }) => state === 'failed' || !isHotpluggable(volume));
  for (const state of WORST_FIRST) {
    const found = states.find((item) => item.state === state);
    if (found) return { state, claim: claimOf(found.volume) ?? '' };
  }
  return READY;
}

const ATTACHED = new Set<unknown>(['MountedToPod', 'Ready']);

/** Whether virt-handler may start the guest: every volume that is to be plugged has reached the launcher pod. */
export function pluggedVolumesAreAttached(vmi: VirtualMachineInstance): boolean {
  if (!volumesOf(vmi.spec).some(isHotpluggable)) return true;
  const statuses = statusesOf(vmi);
  return statuses.length > 0 && statuses.every((row) => !isPlugged(row) || ATTACHED.has(row['phase']));
}
