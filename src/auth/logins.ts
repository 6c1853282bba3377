/**
 * Names and passwords, of HTTP Basic (RFC 7617) and of new sessions, and which account they speak for. What it costs to find out
 * is bounded: a few hashes at a time, each client address in its turn, equal ones once, none while locked out. What an account
 * may do and how a refusal looks are others' matter.
 */
import { randomBytes } from 'node:crypto';
import { ServiceError } from '../kubevirt/errors.ts';
import type { Logger } from '../telemetry/logger.ts';
import { silentLogger } from '../telemetry/logger.ts';
import type { Account } from './accounts/accounts.ts';
import type { PasswordDirectory } from './accounts/directory.ts';
import { parseBasic } from './basic-header.ts';
import type { Caller } from './caller.ts';
import { createGate } from './gate.ts';
import type { LockoutSettings } from './lockout.ts';
import { createLockout } from './lockout.ts';
import { createOverloadLog } from './overload-log.ts';
import type { LoginCredentials, PasswordCheckOptions } from './password-check.ts';
import { createPasswordCheck } from './password-check.ts';
import { createVerifiedCredentials } from './verified-credentials.ts';

export interface LoginsOptions extends Pick<PasswordCheckOptions, 'verifyHash' | 'leastCost'> {
  readonly directory: PasswordDirectory;
  /** Asked at each failure, so that changes count at once. */
  readonly lockout: () => LockoutSettings;
  readonly random?: (size: number) => Buffer;
  /** Milliseconds, from any origin; a monotonic clock by default. */
  readonly clock?: () => number;
  /** How long verified credentials stay valid without being hashed again; 60 s by default, and never longer by use. */
  readonly rememberMs?: number;
  readonly maxRemembered?: number;
  /** Hashes computed at a time, and more that may wait for one client address. */
  readonly hashing?: { readonly running: number; readonly waiting: number };
  readonly logger?: Logger;
  /** Hears of each login that was checked; not of those that are remembered, nor of what is refused while locked out. */
  readonly onChecked?: (login: CheckedLogin) => void;
}

export interface CheckedLogin {
  /** Undefined where there is no account of that name; what was sent instead may be a password in the wrong field. */
  readonly account: Account | undefined;
  readonly address: string;
  /** Of the request that asked first. */
  readonly requestId: string | undefined;
  readonly by: 'basic' | 'session';
  /** `locked`: rejected, and from now on refused unchecked. */
  readonly outcome: 'accepted' | 'rejected' | 'locked';
}

/**
 * Both give undefined for what is wrong in any way, an account that is disabled or locked out included. Equal credentials that
 * come from an address at the same time are checked once. They reject with ServiceError Unavailable when too many of the address
 * wait, when all who sent them hung up before their turn came, and when the account's Secret can't be known now.
 */
export interface Logins {
  /** Of an Authorization header. */
  readonly basic: (header: string, caller: Caller) => Promise<Account | undefined>;
  readonly password: (credentials: LoginCredentials, caller: Caller) => Promise<Account | undefined>;
}

interface Attempt extends LoginCredentials {
  readonly by: CheckedLogin['by'];
}

interface Underway {
  readonly callers: Caller[];
  readonly answer: Promise<Account | undefined>;
}

/** As long as the header of Basic may be. */
const maxLength = 4096;

export function createLogins(options: LoginsOptions): Logins {
  const { directory, random = randomBytes, clock = () => performance.now(), logger = silentLogger } = options;
  const { onChecked = () => undefined } = options;
  const { rememberMs = 60_000, maxRemembered = 1024, hashing = { running: 2, waiting: 64 } } = options;
  const check = createPasswordCheck({ ...options, random });
  const gate = createGate({ ...hashing, onTurnedAway: createOverloadLog({ logger, clock }) });
  const limits = { lifetimeMs: rememberMs, maxEntries: maxRemembered };
  const verified = createVerifiedCredentials({ random, clock, directory, ...limits });
  const lockout = createLockout({ settings: options.lockout, clock });
  // By address too: joined to another's, a login would wait in that one's line.
  const underway = new Map<string, Underway>();

  const failed = ({ username, by }: Attempt, { address, requestId }: Caller): void => {
    // While accounts can't be known, one that isn't known may be right all the same.
    const account = directory.byUsername(username);
    if (account === undefined && !directory.isCurrent(username)) return;
    const isLocked = lockout.failed(username, address);
    if (isLocked) logger.warn({ client: address, account: account?.id }, 'a login is locked');
    onChecked({ account, address, requestId, by, outcome: isLocked ? 'locked' : 'rejected' });
  };

  const verify = (key: string, credentials: Attempt, caller: Caller): Promise<Account | undefined> =>
    gate(caller, async () => {
      // Others may have failed, or another address may have been first with the same, meanwhile.
      if (lockout.isLocked(credentials.username, caller.address)) return undefined;
      const known = verified.get(key);
      if (known !== undefined) return known;
      const account = await check(credentials);
      if (account === undefined) {
        failed(credentials, caller);
        return undefined;
      }
      lockout.succeeded(credentials.username, caller.address);
      verified.set(key, account);
      const { address, requestId } = caller;
      onChecked({ account, address, requestId, by: credentials.by, outcome: 'accepted' });
      return account;
    });

  const joined = async (key: string, credentials: Attempt, caller: Caller): Promise<Account | undefined> => {
    const { address, requestId } = caller;
    const place = `${key} ${address}`;
    const same = underway.get(place);
    // One that all have left may be dropped already, so it isn't joined.
    if (same !== undefined && !allGone(same.callers)) {
      same.callers.push(caller);
      return same.answer;
    }
    const callers = [caller];
    const mine = { callers, answer: verify(key, credentials, { address, requestId, gone: () => allGone(callers) }) };
    underway.set(place, mine);
    try {
      return await mine.answer;
    } finally {
      if (underway.get(place) === mine) underway.delete(place);
    }
  };

  const login = async (key: string, read: () => Attempt | undefined, caller: Caller): Promise<Account | undefined> => {
    const known = verified.get(key);
    // Reading the header takes longer than all the rest of a login that is remembered.
    if (known !== undefined && !lockout.isAnyLocked(caller.address)) return vouched(known, known.username, directory);
    const credentials = read();
    if (credentials === undefined) return undefined;
    const { username } = credentials;
    if (lockout.isLocked(username, caller.address)) return vouched(undefined, username, directory);
    return vouched(known ?? (await joined(key, credentials, caller)), username, directory);
  };

  return {
    basic: (header, caller) => login(verified.keyOf(header), () => basicAttempt(header), caller),
    password: (credentials, caller) => {
      const { username, password } = credentials;
      const key = verified.keyOf(`session ${username.length} ${username} ${password}`);
      const isTooLong = username.length + password.length > maxLength;
      return login(key, () => (isTooLong ? undefined : { username, password, by: 'session' }), caller);
    },
  };
}

function basicAttempt(header: string): Attempt | undefined {
  const credentials = parseBasic(header);
  return credentials && { ...credentials, by: 'basic' };
}

const allGone = (callers: readonly Caller[]): boolean => callers.every((caller) => caller.gone());

/**
 * An answer as far as anybody can vouch for it: while the Secrets can't be known, neither a refusal nor an account of theirs is
 * certain. Only the configuration's own accounts are.
 */
function vouched(account: Account | undefined, username: string, directory: PasswordDirectory): Account | undefined {
  if (account?.origin.kind === 'configuration' || directory.isCurrent(username)) return account;
  throw new ServiceError('Unavailable', 'the accounts can not be read from the cluster now', { retryAfter: 5 });
}
