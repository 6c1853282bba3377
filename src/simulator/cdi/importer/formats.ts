/** Which format an image comes in, by its first bytes; what isn't known by them is raw, ISOs included. */

export type Format = 'raw' | 'gz' | 'xz' | 'zst' | 'qcow2' | 'vmdk' | 'vhdx' | 'vhd' | 'blank';

/** So many bytes tell. */
export const HEADER_BYTES = 32;

const MAGIC: readonly (readonly [Format, Buffer])[] = [
  ['gz', Buffer.from([0x1f, 0x8b])],
  ['xz', Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00])],
  ['zst', Buffer.from([0x28, 0xb5, 0x2f, 0xfd])],
  ['qcow2', Buffer.from([0x51, 0x46, 0x49, 0xfb])],
  ['vmdk', Buffer.from('KDMV')],
  ['vhdx', Buffer.from('vhdxfile')],
  ['vhd', Buffer.from('conectix')],
];

export function formatOf(header: Buffer): Format {
  return MAGIC.find(([, magic]) => header.subarray(0, magic.length).equals(magic))?.[0] ?? 'raw';
}

/** Where a qcow2 header says how large the disk is. */
const QCOW2_SIZE_OFFSET = 24;

/** How large the disk will be in the volume, as far as that is known before it is read; undefined otherwise. */
export function virtualSize(format: Format, header: Buffer, contentLength: number | undefined): number | undefined {
  if (format === 'raw') return contentLength;
  if (format !== 'qcow2' || header.length < QCOW2_SIZE_OFFSET + 8) return undefined;
  return Number(header.readBigUInt64BE(QCOW2_SIZE_OFFSET));
}
