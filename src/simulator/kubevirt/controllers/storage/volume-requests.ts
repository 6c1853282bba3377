/**
 * `addvolume` and `removevolume` as changes of a spec: what a request makes of volumes and disks, and which requests in
 * a VM's queue (`status.volumeRequests`, the older way of hot plugging) are done. Pure.
 */

import { isObject } from '../../../json.ts';
import type { JsonObject } from '../../../json.ts';
import type { InstanceSpec, VirtualMachine } from '../../../objects.ts';
import { byName, disksOf, volumesOf } from './volumes.ts';
import type { Devices } from './declared-volumes.ts';
import type { Disk } from './volumes.ts';

export interface AddVolumeOptions extends JsonObject {
  name: string;
  disk: JsonObject;
  volumeSource: JsonObject;
}

export interface RemoveVolumeOptions extends JsonObject {
  name: string;
}

export interface VolumeRequest extends JsonObject {
  addVolumeOptions?: AddVolumeOptions;
  removeVolumeOptions?: RemoveVolumeOptions;
}

/** The queue of a VM. */
export function volumeRequestsOf({ status }: VirtualMachine): readonly VolumeRequest[] {
  return status?.volumeRequests ?? [];
}

const SOURCES = ['persistentVolumeClaim', 'dataVolume'] as const;

/** The source as it goes into a spec: the first of the two, and hotpluggable, whatever the caller said. */
function sourceOf(given: JsonObject): JsonObject {
  for (const kind of SOURCES) {
    const source = given[kind];
    if (isObject(source)) return { [kind]: { ...source, hotpluggable: true } };
  }
  return {};
}

/** Options as they are queued: the disk has the volume's name, the volume is hotpluggable. */
export const completeOptions = (options: AddVolumeOptions): AddVolumeOptions => ({
  ...options,
  disk: { ...options.disk, name: options.name },
  volumeSource: sourceOf(options.volumeSource),
});

function withVolume(spec: InstanceSpec, { name, disk, volumeSource }: AddVolumeOptions): Devices {
  if (byName(spec.volumes).has(name)) return { volumes: volumesOf(spec), disks: disksOf(spec) };
  const added: Disk = { ...disk, name };
  return { volumes: [...volumesOf(spec), { ...sourceOf(volumeSource), name }], disks: [...disksOf(spec), added] };
}

/** What a request makes of a spec's volumes and disks. */
export function devicesAfter(spec: InstanceSpec, request: VolumeRequest): Devices {
  if (request.addVolumeOptions) return withVolume(spec, request.addVolumeOptions);
  const name = request.removeVolumeOptions?.name;
  return {
    volumes: volumesOf(spec).filter((volume) => volume.name !== name),
    disks: disksOf(spec).filter((disk) => disk.name !== name),
  };
}

function isDone(spec: InstanceSpec, request: VolumeRequest): boolean {
  const name = (request.addVolumeOptions ?? request.removeVolumeOptions)?.name ?? '';
  const volume = byName(spec.volumes).has(name);
  const disk = byName(spec.domain.devices.disks).has(name);
  return request.addVolumeOptions ? volume && disk : !volume && !disk;
}

/** The requests that the VM's spec doesn't fulfil yet. */
export function remainingVolumeRequests(vm: VirtualMachine): VolumeRequest[] {
  return volumeRequestsOf(vm).filter((request) => !isDone(vm.spec.template.spec, request));
}
