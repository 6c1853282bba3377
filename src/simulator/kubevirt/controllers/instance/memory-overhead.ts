/** The memory that a guest takes on its node beyond its own, as virt-controller estimates it for the launcher pod. */

import { parseQuantity } from '../../../core/quantity.ts';
import type { InstanceSpec } from '../../../objects.ts';

const MI = 1024 ** 2;
/** libvirt, QEMU, the launcher and its monitor, video memory and one I/O thread. */
const FIXED = 276 * MI;
const PER_VCPU = 8 * MI;
/** Page tables: one byte for so many of the guest. */
const PAGE_TABLE_RATIO = 512;

/** The overhead as a quantity in whole MiB. */
export function memoryOverhead({ cpu, memory }: InstanceSpec['domain']): string {
  const vcpus = (cpu?.sockets ?? 1) * (cpu?.cores ?? 1) * (cpu?.threads ?? 1);
  const bytes = FIXED + vcpus * PER_VCPU + (parseQuantity(memory?.guest) ?? 0) / PAGE_TABLE_RATIO;
  return `${Math.ceil(bytes / MI)}Mi`;
}
