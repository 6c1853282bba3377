/**
 * The picture of a guest's display: a small but real PNG, in a colour of the VMI's own, dark while the guest is paused.
 * What the guest would draw isn't played.
 */

import { crc32, deflateSync } from 'node:zlib';

import { isTrue } from '../../objects.ts';
import type { VirtualMachineInstance } from '../../objects.ts';

const WIDTH = 80;
const HEIGHT = 25;
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const BIT_DEPTH = 8;
/** Palette: one byte a pixel. */
const INDEXED = 3;

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function header(): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(WIDTH, 0);
  data.writeUInt32BE(HEIGHT, 4);
  data.set([BIT_DEPTH, INDEXED], 8);
  return data;
}

/** Red, green and blue, from the uid. */
function colourOf({ metadata, status }: VirtualMachineInstance): Uint8Array {
  const bytes = Buffer.from(metadata.uid.replaceAll('-', '').slice(0, 6).padEnd(6, '0'), 'hex');
  return isTrue(status.conditions, 'Paused') ? bytes.map((value) => value >> 2) : bytes;
}

/** A PNG of 80 by 25 pixels. */
export function screenOf(vmi: VirtualMachineInstance): Uint8Array {
  // Each line begins with its filter: none.
  const pixels = Buffer.alloc((WIDTH + 1) * HEIGHT);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header()),
    chunk('PLTE', colourOf(vmi)),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
