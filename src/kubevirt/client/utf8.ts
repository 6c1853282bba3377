/**
 * Bytes that have to be UTF-8, as text. Buffer's own decoding puts U+FFFD in place of what it can't read, and a name or a
 * label changed like that is another one.
 */
import { isUtf8 } from 'node:buffer';

/** Throws when the bytes aren't UTF-8. */
export function decodeUtf8(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new Error(`not UTF-8: ${bytes.toString('latin1', 0, 100)}`);
  return bytes.toString('utf8');
}
