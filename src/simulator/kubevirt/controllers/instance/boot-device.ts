/**
 * What the firmware gives control to when a guest boots: the first device in boot order that holds something to boot.
 * Without any boot order the disks are tried as they stand in the list; with one, only those that have one. A drive
 * counts with a medium in it; a disk when a system is on it, from its image or because one was installed. Nothing here
 * answers a network boot, so network interfaces are passed over.
 */

import { isObject } from '../../../json.ts';
import type { VirtualMachineInstance } from '../../../objects.ts';
import type { Store } from '../../../store.ts';
import type { BootDevice, Guests } from '../../guests.ts';
import { dataVolumeAt } from '../storage/claim-of-volume.ts';
import { claimOf } from '../storage/volumes.ts';
import type { Disk, Volume } from '../storage/volumes.ts';

interface Machine {
  readonly vmi: VirtualMachineInstance;
  readonly guests: Guests;
  readonly store: Store;
}

/** The disks in the order in which the firmware tries them. */
function bootable({ spec }: VirtualMachineInstance): Disk[] {
  const { disks = [], interfaces = [] } = spec.domain.devices;
  const hasOrder = [...disks, ...interfaces].some(({ bootOrder }) => bootOrder !== undefined);
  if (!hasOrder) return [...disks];
  const ordered = disks.filter(({ bootOrder }) => bootOrder !== undefined);
  return ordered.sort((a, b) => (a.bootOrder ?? 0) - (b.bootOrder ?? 0));
}

/** What identifies the content of a volume: that of a claim outlives the VMI, any other goes with it. */
function contentOf({ metadata }: VirtualMachineInstance, volume: Volume): string {
  const claim = claimOf(volume);
  return claim === undefined ? `${metadata.uid}/${volume.name}` : `${metadata.namespace ?? ''}/claim/${claim}`;
}

/** A DataVolume that was made of nothing. */
function isBlank({ vmi, store }: Machine, claim: string): boolean {
  const spec = dataVolumeAt(store, vmi.metadata.namespace ?? '', claim)?.spec;
  const source = isObject(spec) ? spec['source'] : undefined;
  return isObject(source) && isObject(source['blank']);
}

function holdsSystem(machine: Machine, volume: Volume): boolean {
  if (machine.guests.isInstalled(contentOf(machine.vmi, volume))) return true;
  if (volume['emptyDisk'] !== undefined) return false;
  const claim = claimOf(volume);
  return claim === undefined || !isBlank(machine, claim);
}

const volumeOf = ({ vmi }: Machine, disk: Disk): Volume | undefined =>
  vmi.spec.volumes?.find(({ name }) => name === disk.name);

/** Volumes that only carry data for a system that runs. */
const DATA_ONLY = ['cloudInitNoCloud', 'cloudInitConfigDrive', 'sysprep', 'configMap', 'secret', 'serviceAccount'];

const carriesData = (volume: Volume): boolean => DATA_ONLY.some((source) => volume[source] !== undefined);

/** The device that a guest boots from; undefined when there is nothing to boot. */
export function bootDevice(machine: Machine): BootDevice | undefined {
  for (const disk of bootable(machine.vmi)) {
    const volume = volumeOf(machine, disk);
    if (!volume || carriesData(volume)) continue;
    if (disk.cdrom) return { kind: 'cdrom', name: disk.name };
    if (holdsSystem(machine, volume)) return { kind: 'disk', name: disk.name };
  }
  return undefined;
}

/** An installer has written a system to the first disk that isn't a drive. */
export function install(machine: Machine): void {
  const { vmi, guests } = machine;
  const target = [...bootable(vmi), ...(vmi.spec.domain.devices.disks ?? [])].find((disk) => {
    const volume = volumeOf(machine, disk);
    return !disk.cdrom && volume !== undefined && !carriesData(volume);
  });
  const volume = target && volumeOf(machine, target);
  if (volume) guests.installed(contentOf(vmi, volume));
}
