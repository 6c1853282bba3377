/** Which changes of a running VM's volumes and disks count as applied live. Pure; whether they are is another matter. */

import { same } from '../../../json.ts';
import type { VirtualMachine } from '../../../objects.ts';
import { byName, claimOf, disksOf, isHotpluggable, volumesOf } from '../storage/volumes.ts';
import type { Disk, Volume } from '../storage/volumes.ts';

type Spec = VirtualMachine['spec'];

/** With the update strategy Migration, a volume may move to another claim. */
const mayMove = ({ updateVolumesStrategy }: Spec, volume: Volume): boolean =>
  updateVolumesStrategy === 'Migration' && claimOf(volume) !== undefined;

/** Whether the volumes differ in nothing but those that are, or were, hotpluggable. */
export function volumesAreLive(started: Spec, wanted: Spec): boolean {
  const left = byName(started.template.spec.volumes);
  for (const volume of volumesOf(wanted.template.spec)) {
    const old = left.get(volume.name);
    left.delete(volume.name);
    if (isHotpluggable(volume)) continue;
    if (!old || !(mayMove(wanted, volume) || same(old, volume))) return false;
  }
  return [...left.values()].every(isHotpluggable);
}

/** A disk of a permanent volume stays; a drive stays whatever is in it. */
function mayGo(disk: Disk, volume: Volume | undefined): boolean {
  if (volume && !isHotpluggable(volume)) return false;
  return disk.cdrom === undefined;
}

/**
 * Whether the disks differ in nothing but those whose volume is hotpluggable. Any change of such a disk counts as
 * applied live, one of its boot order too, although nothing applies it.
 */
export function disksAreLive(started: Spec, wanted: Spec): boolean {
  const left = byName(started.template.spec.domain.devices.disks);
  const volumes = byName(wanted.template.spec.volumes);
  for (const disk of disksOf(wanted.template.spec)) {
    const old = left.get(disk.name);
    left.delete(disk.name);
    if (isHotpluggable(volumes.get(disk.name))) continue;
    if (!old || !same(old, disk)) return false;
  }
  const oldVolumes = byName(started.template.spec.volumes);
  return [...left.values()].every((disk) => mayGo(disk, oldVolumes.get(disk.name)));
}
