/**
 * `status.volumeStatus` of a VMI: what virt-controller knows of claims and attachment pods, and what virt-handler knows
 * of the guest's devices. Pure; when it is written is said by plugging.ts and, for a start, by the life-cycle tables.
 */

import { isObject } from '../../../json.ts';
import type { JsonObject } from '../../../json.ts';
import type { VirtualMachineInstance } from '../../../objects.ts';
import type { Store } from '../../../store.ts';
import { holds, isReady, volumeNamesOf } from './attachment-pods.ts';
import { claimAt } from './claim-of-volume.ts';
import { deviceNames } from './device-names.ts';
import { byName, claimOf, isPlugged, pluggedVolumesOf, statusesOf, volumesOf } from './volumes.ts';
import type { VolumeStatus } from './volumes.ts';
import type { PersistentVolumeClaim, Pod } from '../../../core/kinds.ts';

/** What KubeVirt reckons with where it finds no CDIConfig. */
const FILESYSTEM_OVERHEAD = '0.055';

/** The part of a claim that a VMI repeats. */
function claimInfo({ metadata, spec, status }: PersistentVolumeClaim): JsonObject {
  const requests = spec.resources?.requests;
  return {
    ...(spec.accessModes && { accessModes: [...spec.accessModes] }),
    ...(status?.capacity && { capacity: { ...status.capacity } }),
    claimName: metadata.name,
    filesystemOverhead: FILESYSTEM_OVERHEAD,
    ...(isObject(requests) && { requests: { ...requests } }),
    ...(spec.volumeMode && { volumeMode: spec.volumeMode }),
  };
}

/** How the phase of a claim shows while nothing is attached. */
function phaseOfClaim(claim: PersistentVolumeClaim | undefined, name: string): JsonObject {
  if (!claim) return { phase: 'Pending', reason: 'FailedPvcNotFound', message: `PVC ${name} not found` };
  const phase = claim.status?.phase;
  if (phase === 'Bound') return { phase: 'Bound', reason: 'PVCNotReady', message: 'PVC is in phase Bound' };
  const shown = phase === 'Lost' ? 'Lost' : 'ClaimPending';
  return { phase: 'Pending', reason: 'PVCNotReady', message: `PVC is in phase ${shown}` };
}

/** The details of the attachment, but for the pod's uid: that is there only while the pod is ready. */
function detailsOf({ hotplugVolume }: VolumeStatus): JsonObject {
  const details: JsonObject = isObject(hotplugVolume) ? { ...hotplugVolume } : {};
  delete details['attachPodUID'];
  return details;
}

/** Phases in which a volume waits for its pod. */
const UNATTACHED = new Set<unknown>([undefined, '', 'Bound', 'Pending']);

/** A volume whose pod isn't there: it shows its claim, unless the guest has it already. */
function unattached(status: VolumeStatus, ofClaim: JsonObject): VolumeStatus {
  return status['phase'] === 'Ready' ? status : { ...status, hotplugVolume: detailsOf(status), ...ofClaim };
}

function attached(status: VolumeStatus, pod: Pod, ofClaim: JsonObject): VolumeStatus {
  const { name: attachPodName, uid: attachPodUID } = pod.metadata;
  const hotplugVolume = { ...detailsOf(status), attachPodName, ...(isReady(pod) && { attachPodUID }) };
  if (UNATTACHED.has(status['phase'])) {
    const message = `Created hotplug attachment pod ${attachPodName}, for volume ${status.name}`;
    return { ...status, hotplugVolume, phase: 'AttachedToNode', reason: 'SuccessfulCreate', message };
  }
  // Plugged again before the old one was quite gone.
  return { ...status, hotplugVolume, ...(status['phase'] === 'Detaching' && ofClaim) };
}

/** Phases that only virt-handler may end. */
const IN_GUEST = new Set<unknown>(['Ready', 'MountedToPod']);

/** The entry of a volume that the spec no longer has: it stays as long as a pod holds it. */
function leaving(status: VolumeStatus, pods: readonly Pod[]): VolumeStatus[] {
  const pod = pods.find((item) => volumeNamesOf(item).includes(status.name));
  if (!pod) return [];
  const { name: attachPodName, uid: attachPodUID } = pod.metadata;
  const hotplugVolume = { attachPodName, attachPodUID };
  return [{ ...status, hotplugVolume, ...(!IN_GUEST.has(status['phase']) && { phase: 'Detaching' }) }];
}

const sorted = (statuses: readonly VolumeStatus[]): VolumeStatus[] =>
  [...statuses].sort((a, b) => (a.name < b.name ? -1 : 1));

/** What virt-controller reports of a VMI's volumes: how their claims stand, and how far its attachment pods are. */
export function claimedStatuses(store: Store, vmi: VirtualMachineInstance, pods: readonly Pod[]): VolumeStatus[] {
  const { namespace } = vmi.metadata;
  const old = byName(statusesOf(vmi));
  const plugged = pluggedVolumesOf(vmi);
  const pod = pods.find((item) => holds(item, plugged) && !item.metadata.deletionTimestamp);
  const present = volumesOf(vmi.spec).map((volume): VolumeStatus => {
    const status = old.get(volume.name) ?? { name: volume.name, target: '' };
    old.delete(volume.name);
    const name = claimOf(volume);
    if (name === undefined) return status;
    const claim = claimAt(store, namespace, name);
    const entry = plugged.includes(volume) ? pluggedStatus(status, phaseOfClaim(claim, name), pod) : status;
    return claim ? { ...entry, persistentVolumeClaimInfo: claimInfo(claim) } : entry;
  });
  const rest = [...old.values()].flatMap((status) => leaving(status, pods));
  return sorted([...present, ...rest]);
}

const pluggedStatus = (status: VolumeStatus, ofClaim: JsonObject, pod: Pod | undefined): VolumeStatus =>
  pod ? attached(status, pod, ofClaim) : unattached(status, ofClaim);

/** What virt-handler says of a plugged volume on its way; each is an Event as well. */
export const HANDLER_PHASES = {
  mounted: (status: VolumeStatus): VolumeStatus => ({
    ...status,
    phase: 'MountedToPod',
    reason: 'VolumeMountedToPod',
    message: `Volume ${status.name} has been mounted in virt-launcher pod`,
  }),
  inserted: (status: VolumeStatus, target: string): VolumeStatus => ({
    ...status,
    target,
    phase: 'Ready',
    reason: 'VolumeReady',
    message: `Successfully attach hotplugged volume ${status.name} to VM`,
  }),
  removed: (status: VolumeStatus): VolumeStatus => ({
    ...status,
    target: '',
    phase: 'UnMountedFromPod',
    reason: 'VolumeUnMountedFromPod',
    message: `Volume ${status.name} has been unmounted from virt-launcher pod`,
  }),
} as const;

/** What virt-handler reports once the domain is up: the device of every volume, the plugged ones included. */
export function domainStatuses(vmi: VirtualMachineInstance): VolumeStatus[] {
  const names = deviceNames(vmi.spec);
  const old = byName(statusesOf(vmi));
  const statuses = volumesOf(vmi.spec).map(({ name }): VolumeStatus => {
    const status = old.get(name) ?? { name };
    const target = names.get(name) ?? '';
    return isPlugged(status) ? HANDLER_PHASES.inserted(status, target) : { ...status, target };
  });
  return sorted(statuses);
}
