/**
 * A password as an account has it: hashed, or in plain text for where a file is its only keeper. A plain one is
 * brought to a digest of one length at once, so that it can be compared in constant time.
 */
import { createHash, createHmac, scryptSync, timingSafeEqual } from 'node:crypto';
import type { ScryptHash } from './scrypt.ts';
import { parsePasswordHash, prepare } from './scrypt.ts';

export type StoredPassword =
  { readonly kind: 'hash'; readonly hash: ScryptHash } | { readonly kind: 'plain'; readonly digest: Buffer };

/** Exactly one of the two is there. */
export interface WrittenPassword {
  readonly password: string | undefined;
  readonly passwordHash: string | undefined;
}

/** Throws a RangeError that says what is wrong, but not with which password. */
export function storedPassword({ password, passwordHash }: WrittenPassword): StoredPassword {
  if (passwordHash !== undefined) return { kind: 'hash', hash: parsePasswordHash(passwordHash) };
  if (password === undefined || password === '') throw new RangeError('there is no password');
  return { kind: 'plain', digest: digestOf(password) };
}

export const isPlainPassword = (password: string, digest: Buffer): boolean =>
  timingSafeEqual(digestOf(password), digest);

const digestOf = (password: string): Buffer => createHash('sha256').update(prepare(password)).digest();

/**
 * A digest that changes with the password, the same on every replica, from which the password can't be guessed: sessions keep it
 * and ETags are made of it. A hash has a salt in it that nobody can guess.
 * @param secret of a plain password: what only its keeper knows (the uid of its Secret); where there is none, guessing is
 *   made slow instead, some 40 ms for each
 */
export function credentialDigest({ password, passwordHash }: WrittenPassword, secret: string | undefined): string {
  if (passwordHash !== undefined) return short(createHash('sha256').update(`hash ${passwordHash}`).digest());
  const plain = prepare(password ?? '');
  if (secret !== undefined) return short(createHmac('sha256', `plain ${secret}`).update(plain).digest());
  return short(scryptSync(plain, 'redfish.kubevirt.io/credential', 32, { N: 2 ** 14, r: 8, p: 1 }));
}

const short = (digest: Buffer): string => digest.subarray(0, 24).toString('base64url');
