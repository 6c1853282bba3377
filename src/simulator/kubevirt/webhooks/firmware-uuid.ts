/**
 * The UUID that older releases give to a VM's guest: made of the VM's name alone, so that it stays over restarts and is
 * the same for VMs of one name in different namespaces.
 */

import { createHash } from 'node:crypto';

/** KubeVirt's own namespace of names (RFC 4122, version 5). */
const NAMESPACE = '6a1a24a1406146078bf4a3963d0c5895';

export function firmwareUuidOf(name: string): string {
  const bytes = createHash('sha1').update(Buffer.from(NAMESPACE, 'hex')).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
