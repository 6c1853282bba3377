/** The names by which the hypervisor knows the guest's disks: per bus, in order of the spec. */

import type { InstanceSpec } from '../../../objects.ts';
import { disksOf } from './volumes.ts';
import type { Disk } from './volumes.ts';

const BUS_PREFIX: Readonly<Record<string, string>> = { virtio: 'vd', sata: 'sd', scsi: 'sd', usb: 'sd' };
const LETTERS = 26;

/** a to z, then aa, ab... */
function letters(index: number): string {
  const last = String.fromCharCode('a'.charCodeAt(0) + (index % LETTERS));
  return index < LETTERS ? last : letters(Math.floor(index / LETTERS) - 1) + last;
}

function prefixOf({ disk, cdrom, lun }: Disk): string {
  const bus = (disk ?? cdrom ?? lun)?.['bus'];
  return BUS_PREFIX[typeof bus === 'string' ? bus : cdrom ? 'sata' : 'virtio'] ?? 'sd';
}

/** vda, vdb, sda... by the disk's name. Drives count whether there is a medium in them or not. */
export function deviceNames(spec: InstanceSpec): Map<string, string> {
  const used = new Map<string, number>();
  return new Map(
    disksOf(spec).map((disk) => {
      const prefix = prefixOf(disk);
      const index = used.get(prefix) ?? 0;
      used.set(prefix, index + 1);
      return [disk.name, prefix + letters(index)];
    }),
  );
}
