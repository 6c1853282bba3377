/**
 * Volumes of a running guest in releases that plug by request only: whatever else is changed of them in the VM's spec
 * waits for a restart. Later releases follow the spec (storage/declared-volumes.ts) or compare with the start
 * (storage-change.ts). Pure.
 */

import { isObject, omit, same } from '../../../json.ts';
import type { InstanceSpec, VirtualMachine, VirtualMachineInstance } from '../../../objects.ts';
import type { Profile } from '../../profile.ts';
import { byName, isHotpluggable, volumesOf } from '../storage/volumes.ts';
import type { Volume } from '../storage/volumes.ts';
import type { LiveChange } from './live-compute.ts';

/** What the rules of live changes look at beside the specs. */
export interface LiveSurroundings {
  readonly profile: Profile;
  readonly updateVolumesStrategy: VirtualMachine['spec']['updateVolumesStrategy'];
}

/** The pull policy is filled in for the VMI only. */
function comparable(volume: Volume): Volume {
  const { containerDisk } = volume;
  return isObject(containerDisk) ? { ...volume, containerDisk: omit(containerDisk, ['imagePullPolicy']) } : volume;
}

/** Volumes that differ ask for a restart, unless one is just being unplugged. */
export function volumesChange(
  wanted: InstanceSpec,
  { spec }: VirtualMachineInstance,
  { profile, updateVolumesStrategy }: LiveSurroundings,
): LiveChange | undefined {
  if (profile.liveDevices === 'volumes and interfaces' || updateVolumesStrategy === 'Migration') return undefined;
  const next = byName(wanted.volumes);
  if (volumesOf(spec).some((volume) => isHotpluggable(volume) && !next.has(volume.name))) return undefined;
  if (same(volumesOf(spec).map(comparable), volumesOf(wanted).map(comparable))) return undefined;
  return { kind: 'restart', message: 'the volumes replacement is effective only after restart' };
}
