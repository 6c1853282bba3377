/**
 * Checks a name and a password against the accounts, and takes as long whatever the outcome is: for a name that doesn't exist,
 * for an account whose password is in plain text, and for a hash that is cheaper than the dearest of all. It remembers
 * nothing, and how many run at a time is gate.ts.
 */
import type { Account } from './accounts/accounts.ts';
import type { PasswordDirectory } from './accounts/directory.ts';
import type { ScryptHash, ScryptParameters } from './scrypt.ts';
import { defaultParameters, verifyPassword, workOf } from './scrypt.ts';
import { isPlainPassword } from './stored-password.ts';

export interface LoginCredentials {
  readonly username: string;
  readonly password: string;
}

export interface PasswordCheckOptions {
  readonly directory: PasswordDirectory;
  readonly random: (size: number) => Buffer;
  /** Computes the hash of a password and compares it; it is what takes long. */
  readonly verifyHash?: (password: string, hash: ScryptHash) => Promise<boolean>;
  /** What a check costs at least; that of new hashes by default. */
  readonly leastCost?: ScryptParameters;
}

/** The account, if it is enabled and the password is its own; as it is once that was found out. */
export type PasswordCheck = (credentials: LoginCredentials) => Promise<Account | undefined>;

export function createPasswordCheck(options: PasswordCheckOptions): PasswordCheck {
  const { directory, random, verifyHash = verifyPassword, leastCost = defaultParameters } = options;
  // Nothing has this hash, so that its outcome is never used, only its time.
  const decoy = { salt: random(16), hash: random(32) };

  const dearest = (): ScryptParameters => {
    const known = directory.dearestHash();
    return known !== undefined && workOf(known) > workOf(leastCost) ? known : leastCost;
  };
  const matches = async (password: string, hash: ScryptHash, level: ScryptParameters): Promise<boolean> => {
    const isRight = await verifyHash(password, hash);
    const rest = restOf(workOf(level) - workOf(hash));
    if (rest !== undefined) await verifyHash(password, { ...decoy, ...rest });
    return isRight;
  };

  return async ({ username, password }) => {
    const account = directory.byUsername(username);
    const stored = account && directory.passwordOf(account);
    const level = dearest();
    const hash = stored?.kind === 'hash' ? stored.hash : { ...decoy, ...level };
    const hashMatches = await matches(password, hash, level);
    if (account === undefined || stored === undefined) return undefined;
    const isRight = stored.kind === 'plain' ? isPlainPassword(password, stored.digest) : hashMatches;
    return isRight ? stillValid(account, directory) : undefined;
  };
}

/** Hashing takes long enough for an account to be changed or removed meanwhile. */
function stillValid({ id, credential }: Account, directory: PasswordDirectory): Account | undefined {
  const now = directory.byId(id);
  return now?.enabled === true && now.credential === credential ? now : undefined;
}

const unit = { ln: 12, r: 8, p: 1 };

/** Parameters of that much work; undefined where it is too little to be seen. */
function restOf(work: number): ScryptParameters | undefined {
  const p = Math.round(work / workOf(unit));
  return p < 1 ? undefined : { ...unit, p };
}
