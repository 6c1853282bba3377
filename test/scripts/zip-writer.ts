import { crc32, deflateRawSync } from 'node:zlib';
import type { BundleFiles } from './synthetic-bundle.ts';

/** A zip with deflated entries, as far as a test of the reader needs one. */
export function zip(files: BundleFiles): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const local = localEntry(name, text);
    parts.push(local);
    directory.push(centralEntry(name, text, offset));
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...parts, central, endOfDirectory(directory.length, central.length, offset)]);
}

/** What both headers of an entry say alike, from the version on. */
function facts(name: string, text: string): Buffer {
  const content = Buffer.from(text);
  const buffer = Buffer.alloc(26);
  buffer.writeUInt16LE(20, 0);
  buffer.writeUInt16LE(8, 4);
  buffer.writeUInt32LE(crc32(content), 10);
  buffer.writeUInt32LE(deflateRawSync(content).length, 14);
  buffer.writeUInt32LE(content.length, 18);
  buffer.writeUInt16LE(Buffer.byteLength(name), 22);
  return buffer;
}

function localEntry(name: string, text: string): Buffer {
  const signature = Buffer.from([0x50, 0x4b, 3, 4]);
  return Buffer.concat([signature, facts(name, text), Buffer.from(name), deflateRawSync(Buffer.from(text))]);
}

function centralEntry(name: string, text: string, offset: number): Buffer {
  const signature = Buffer.from([0x50, 0x4b, 1, 2, 20, 0]);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([signature, facts(name, text), rest, Buffer.from(name)]);
}

function endOfDirectory(count: number, size: number, offset: number): Buffer {
  const buffer = Buffer.alloc(22);
  buffer.writeUInt32LE(0x06054b50, 0);
  buffer.writeUInt16LE(count, 8);
  buffer.writeUInt16LE(count, 10);
  buffer.writeUInt32LE(size, 12);
  buffer.writeUInt32LE(offset, 16);
  return buffer;
}
