/**
 * Volumes and disks of a VM's template or a VMI, read as KubeVirt's storage code reads them: which claim is behind a
 * volume, and whether it may be plugged while the guest runs. It looks at specs and statuses only, never at the store.
 */

import { isObject } from '../../../json.ts';
import type { JsonObject } from '../../../json.ts';
import type { InstanceSpec, VirtualMachineInstance } from '../../../objects.ts';

export type Volume = NonNullable<InstanceSpec['volumes']>[number];
export type Disk = NonNullable<InstanceSpec['domain']['devices']['disks']>[number];
export type VolumeStatus = JsonObject & { name: string };

type ClaimKind = 'dataVolume' | 'persistentVolumeClaim';

const sourceOf = (volume: Volume, kind: ClaimKind): JsonObject | undefined => {
  const source = volume[kind];
  return isObject(source) ? source : undefined;
};

const nameIn = (source: JsonObject | undefined, field: string): string | undefined => {
  const value = source?.[field];
  return typeof value === 'string' ? value : undefined;
};

/** The DataVolume that a volume names. */
export const dataVolumeOf = (volume: Volume): string | undefined => nameIn(sourceOf(volume, 'dataVolume'), 'name');

/** The claim behind a volume: that of a DataVolume has its name. Undefined for every other kind of volume. */
export const claimOf = (volume: Volume): string | undefined =>
  nameIn(sourceOf(volume, 'persistentVolumeClaim'), 'claimName') ?? dataVolumeOf(volume);

/** Marked as one that may be plugged and unplugged while the guest runs. */
export function isHotpluggable(volume: Volume | undefined): boolean {
  if (!volume) return false;
  const isMarked = (kind: ClaimKind): boolean => sourceOf(volume, kind)?.['hotpluggable'] === true;
  return isMarked('persistentVolumeClaim') || isMarked('dataVolume');
}

export function byName<T extends { name: string }>(list: readonly T[] | undefined): Map<string, T> {
  return new Map((list ?? []).map((item) => [item.name, item]));
}

export const disksOf = (spec: InstanceSpec): readonly Disk[] => spec.domain.devices.disks ?? [];
export const volumesOf = (spec: InstanceSpec): readonly Volume[] => spec.volumes ?? [];

export const statusesOf = (vmi: VirtualMachineInstance): readonly VolumeStatus[] =>
  (vmi.status.volumeStatus ?? []) as VolumeStatus[];

/** An entry with `hotplugVolume` is of a volume that hangs on an attachment pod; the others are the launcher's. */
export const isPlugged = (status: VolumeStatus): boolean => isObject(status['hotplugVolume']);

/**
 * The VMI's volumes that are plugged, or are to be: marked, and not among those that the launcher pod brought along (an
 * entry without `hotplugVolume` says that it did).
 */
export function pluggedVolumesOf(vmi: VirtualMachineInstance): Volume[] {
  const permanent = new Set(statusesOf(vmi).flatMap((status) => (isPlugged(status) ? [] : [status.name])));
  return volumesOf(vmi.spec).filter((volume) => isHotpluggable(volume) && !permanent.has(volume.name));
}
