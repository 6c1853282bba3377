/** `algorithm:hex`, as a DataVolume gives the digest of what is transferred. */

const DIGITS: Readonly<Record<string, number>> = { md5: 32, sha1: 40, sha256: 64, sha512: 128 };

export interface Checksum {
  readonly algorithm: string;
  readonly hex: string;
}

/** The checksum, or why it is none. */
export function parseChecksum(text: string): Checksum | string {
  const colon = text.indexOf(':');
  if (colon < 0) return `invalid checksum format: expected 'algorithm:hash', got '${text}'`;
  const algorithm = text.slice(0, colon).trim().toLowerCase();
  const hex = text
    .slice(colon + 1)
    .trim()
    .toLowerCase();
  if (!hex) return 'checksum hash value cannot be empty';
  const digits = Object.hasOwn(DIGITS, algorithm) ? DIGITS[algorithm] : undefined;
  if (digits === undefined) {
    return `unsupported hash algorithm '${algorithm}': supported algorithms are: md5, sha1, sha256, sha512`;
  }
  if (hex.length !== digits) {
    return `invalid ${algorithm} hash length: expected ${digits} hex characters, got ${hex.length}`;
  }
  return /^[0-9a-f]+$/.test(hex) ? { algorithm, hex } : 'checksum hash is not valid hexadecimal';
}
