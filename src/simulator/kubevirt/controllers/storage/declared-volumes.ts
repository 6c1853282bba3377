/**
 * Hot plugging by the VM's spec: what the volumes and disks of a running VMI are to be, given those of its VM. Pure. Only
 * volumes that are marked hotpluggable count; a drive stays when its medium goes, any other disk goes with its volume.
 */

import { same } from '../../../json.ts';
import type { VirtualMachine, VirtualMachineInstance } from '../../../objects.ts';
import { byName, disksOf, isHotpluggable, statusesOf, volumesOf } from './volumes.ts';
import type { Disk, Volume } from './volumes.ts';

export interface Devices {
  readonly volumes: readonly Volume[];
  readonly disks: readonly Disk[];
}

/** Without what the VM has no longer, or has changed: that is put back once it is gone. */
function keptVolumes(wanted: ReadonlyMap<string, Volume>, vmi: VirtualMachineInstance): Volume[] {
  return volumesOf(vmi.spec).filter((volume) => {
    if (!isHotpluggable(volume)) return true;
    const next = wanted.get(volume.name);
    return next !== undefined && (!isHotpluggable(next) || same(next, volume));
  });
}

/** An entry of status says that a volume of this name is still there, or still leaving. */
function newVolumes(vm: VirtualMachine, vmi: VirtualMachineInstance): Volume[] {
  const present = byName(vmi.spec.volumes);
  const reported = byName(statusesOf(vmi));
  return volumesOf(vm.spec.template.spec).filter(
    (volume) => isHotpluggable(volume) && !present.has(volume.name) && !reported.has(volume.name),
  );
}

/** A disk without volume stays while the VM has it, unless its volume is being swapped and it is no drive. */
function staysEmpty(disk: Disk, inMachine: Disk | undefined, volume: Volume | undefined): boolean {
  if (!inMachine) return false;
  return !volume || (disk.cdrom !== undefined && inMachine.cdrom !== undefined);
}

/** The VMI's volumes and disks as they are to be; the same as they are when there is nothing to do. */
export function declaredDevices(vm: VirtualMachine, vmi: VirtualMachineInstance): Devices {
  const spec = vm.spec.template.spec;
  const wantedVolumes = byName(spec.volumes);
  const wantedDisks = byName(spec.domain.devices.disks);
  const volumes = [...keptVolumes(wantedVolumes, vmi), ...newVolumes(vm, vmi)];
  const present = byName(volumes);
  const disks = disksOf(vmi.spec).filter(
    (disk) => present.has(disk.name) || staysEmpty(disk, wantedDisks.get(disk.name), wantedVolumes.get(disk.name)),
  );
  const had = byName(disksOf(vmi.spec));
  const added = disksOf(spec).filter(({ name }) => isHotpluggable(present.get(name)) && !had.has(name));
  return { volumes, disks: [...disks, ...added] };
}
