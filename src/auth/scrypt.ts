/**
 * Password hashes: scrypt of node:crypto (RFC 7914), written as a PHC string
 * `$scrypt$ln=15,r=8,p=3$<salt>$<hash>` (base64 without padding), the form that passlib and others read and write too. Its cost
 * is bounded before anything is computed, since a hash comes from a file. It limits no concurrency: that is gate.ts.
 */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

export interface ScryptParameters {
  /** Logarithm of the cost N. */
  readonly ln: number;
  readonly r: number;
  readonly p: number;
}

export interface ScryptHash extends ScryptParameters {
  readonly salt: Buffer;
  readonly hash: Buffer;
}

/** The strength that OWASP advises, in the form that needs the least memory but one: 32 MiB, and some 200 ms of one core. */
export const defaultParameters: ScryptParameters = { ln: 15, r: 8, p: 3 };

const mebibyte = 2 ** 20;
const maxMemory = 256 * mebibyte;
/** In units of N * r * p: the dearest that OWASP advises. Every login costs as much as the dearest hash of all accounts. */
const maxWork = 2 ** 20;
const sizes = { salt: { min: 8, max: 64 }, hash: { min: 16, max: 64 } } as const;

const shape = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,4}),p=(\d{1,4})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;
const remake = 'make a new one with npm run hash-password';

export interface PasswordHashProblem {
  readonly problem: string;
  readonly fix: string;
}

/** What a hash costs, in scrypt's own measure. */
export const workOf = ({ ln, r, p }: ScryptParameters): number => 2 ** ln * r * p;

/** Bytes that scrypt needs: its table and its blocks. */
const memoryOf = ({ ln, r, p }: ScryptParameters): number => 128 * r * (2 ** ln + p + 2);

/** What is wrong with a password hash and how to mend it, without repeating the hash; undefined when it can be used. */
export function passwordHashProblem(text: string): PasswordHashProblem | undefined {
  const parsed = parseShape(text);
  if (parsed === undefined) return { problem: 'is not of the form $scrypt$ln=15,r=8,p=3$<salt>$<hash>', fix: remake };
  if (!isScrypt(parsed)) return { problem: "has parameters that scrypt doesn't allow", fix: remake };
  if (memoryOf(parsed) > maxMemory) {
    return {
      problem: `needs more than ${maxMemory / mebibyte} MiB of memory for a login`,
      fix: remake,
    };
  }
  if (workOf(parsed) > maxWork) return { problem: 'takes too long to check', fix: remake };
  const faulty = (['salt', 'hash'] as const).find((part) => !isBetween(parsed[part].length, sizes[part]));
  if (faulty === undefined) return undefined;
  const { min, max } = sizes[faulty];
  return { problem: `has a ${faulty} of ${parsed[faulty].length} bytes instead of ${min} to ${max}`, fix: remake };
}

const isBetween = (size: number, { min, max }: { min: number; max: number }): boolean => size >= min && size <= max;

/** Throws a RangeError that says what is wrong, but not with which hash. */
export function parsePasswordHash(text: string): ScryptHash {
  const parsed = parseShape(text);
  const wrong = passwordHashProblem(text);
  if (parsed === undefined || wrong !== undefined) throw new RangeError(`a password hash ${wrong?.problem ?? ''}`);
  return parsed;
}

/** RFC 7914 section 2: N is above 1 and below 2^(128 * r / 8). */
const isScrypt = ({ ln, r, p }: ScryptParameters): boolean => ln >= 1 && ln < 16 * r && r >= 1 && p >= 1;

function parseShape(text: string): ScryptHash | undefined {
  const match = shape.exec(text);
  if (match === null) return undefined;
  const [, ln, r, p, salt = '', hash = ''] = match;
  return {
    ln: Number(ln),
    r: Number(r),
    p: Number(p),
    salt: Buffer.from(salt, 'base64'),
    hash: Buffer.from(hash, 'base64'),
  };
}

/** A new hash of a password, with a fresh salt of 16 bytes. */
export async function hashPassword(
  password: string,
  { random = randomBytes, parameters = defaultParameters }: HashOptions = {},
): Promise<string> {
  const salt = random(16);
  const hash = await derive(password, { ...parameters, salt }, 32);
  const { ln, r, p } = parameters;
  return `$scrypt$ln=${ln},r=${r},p=${p}$${unpadded(salt)}$${unpadded(hash)}`;
}

export interface HashOptions {
  readonly random?: (size: number) => Buffer;
  readonly parameters?: ScryptParameters;
}

/** Whether a password belongs to a hash, compared in constant time. Throws a RangeError on a hash that can't be used. */
export async function verifyPassword(password: string, stored: ScryptHash | string): Promise<boolean> {
  const expected = typeof stored === 'string' ? parsePasswordHash(stored) : stored;
  return timingSafeEqual(await derive(password, expected, expected.hash.length), expected.hash);
}

/** Passwords are compared in Unicode's NFC (RFC 8265, which RFC 7617 refers to): an é has two spellings. */
export const prepare = (password: string): Buffer => Buffer.from(password.normalize('NFC'), 'utf8');

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

function derive(
  password: string,
  { ln, r, p, salt }: ScryptParameters & { readonly salt: Buffer },
  size: number,
): Promise<Buffer> {
  const options = { N: 2 ** ln, r, p, maxmem: 2 * maxMemory };
  return new Promise((resolve, reject) => {
    scrypt(prepare(password), salt, size, options, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}
