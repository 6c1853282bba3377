/**
 * Checks a user name and a password against the configured accounts, and takes as long for a name that doesn't exist as
 * for a wrong password. (Hashes with different parameters still differ among themselves.) It remembers nothing, and how many
 * run at a time is gate.ts.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Account } from './account.ts';
import { principalOf } from './account.ts';
import type { BasicCredentials } from './basic-header.ts';
import type { Principal } from './principal.ts';
import type { ScryptHash } from './scrypt.ts';
import { parsePasswordHash, prepare, verifyPassword, workOf } from './scrypt.ts';

interface KnownAccount {
  readonly principal: Principal;
  /** The configured hash, or the digest of the plain password. */
  readonly secret: ScryptHash | Buffer;
}

export interface PasswordCheckOptions {
  readonly users: readonly Account[];
  readonly random: (size: number) => Buffer;
  /** Computes the hash of a password and compares it; it is what takes long. */
  readonly verifyHash?: (password: string, hash: ScryptHash) => Promise<boolean>;
}

export type PasswordCheck = (credentials: BasicCredentials) => Promise<Principal | undefined>;

/** Throws a RangeError when an account has no usable password or hash. */
export function createPasswordCheck(options: PasswordCheckOptions): PasswordCheck {
  const { users, random, verifyHash = verifyPassword } = options;
  const accounts = new Map(users.map((user) => [user.username.normalize('NFC'), knownAccount(user)]));
  const dearest = dearestOf([...accounts.values()]);
  // Its outcome is never used, only its time.
  const decoy = dearest && { ...dearest, salt: random(16), hash: random(32) };
  return async ({ username, password }) => {
    const account = accounts.get(username.normalize('NFC'));
    const hash = account === undefined || Buffer.isBuffer(account.secret) ? decoy : account.secret;
    const hashMatches = hash !== undefined && (await verifyHash(password, hash));
    if (account === undefined) return undefined;
    const matches = Buffer.isBuffer(account.secret) ? timingSafeEqual(digest(password), account.secret) : hashMatches;
    return matches ? account.principal : undefined;
  };
}

function knownAccount(user: Account): KnownAccount {
  const { username, password, passwordHash } = user;
  if (passwordHash !== undefined) return { principal: principalOf(user), secret: parsePasswordHash(passwordHash) };
  if (password === undefined || password === '') throw new RangeError(`the account ${username} has no password`);
  return { principal: principalOf(user), secret: digest(password) };
}

/** The dearest hash of the accounts; undefined when all passwords are plain, since then no answer takes long. */
function dearestOf(accounts: readonly KnownAccount[]): ScryptHash | undefined {
  const hashes = accounts.flatMap(({ secret }) => (Buffer.isBuffer(secret) ? [] : [secret]));
  return hashes.sort((a, b) => workOf(b) - workOf(a))[0];
}

/** Brings passwords to one length, so that they can be compared in constant time. */
const digest = (password: string): Buffer => createHash('sha256').update(prepare(password)).digest();
