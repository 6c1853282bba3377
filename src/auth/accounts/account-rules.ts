/** What accounts made or changed by Redfish must be like. Those that people write into Secrets by hand are entry.ts's matter. */
import type { Account, AccountChanges } from './accounts.ts';
import { AccountError } from './accounts.ts';
import { tokenUser, userName, userNameRule } from './names.ts';

export interface PasswordBounds {
  /** In characters, both included. */
  readonly minPasswordLength: number;
  readonly maxPasswordLength: number;
}

/** RFC 7617: Basic can't carry control characters. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const controls = /[\u0000-\u001f\u007f]/;
const loneSurrogate = /\p{Surrogate}/u;
/** Basic's header is not read beyond 4 KB. */
const mostBytes = 2048;

/** Throws AccountError PasswordInvalid. */
export function checkPassword(password: string, { minPasswordLength, maxPasswordLength }: PasswordBounds): void {
  const length = Array.from(password.normalize('NFC')).length;
  const refuse = (why: string): never => {
    throw new AccountError('PasswordInvalid', `the password ${why}`);
  };
  if (length < minPasswordLength) refuse(`has fewer than ${minPasswordLength} characters`);
  if (length > maxPasswordLength) refuse(`has more than ${maxPasswordLength} characters`);
  if (Buffer.byteLength(password) > mostBytes) refuse(`has more than ${mostBytes} bytes`);
  if (controls.test(password) || loneSurrogate.test(password)) refuse('has control characters');
}

/** Throws AccountError NameInvalid. @param user without the namespace */
export function checkUserName(user: string, isTenant: boolean): void {
  if (!userName.test(user) || loneSurrogate.test(user)) {
    throw new AccountError('NameInvalid', `a user name has ${userNameRule}`);
  }
  if (!isTenant && user === tokenUser) throw new AccountError('NameInvalid', `the name ${tokenUser} is reserved`);
}

/** Somebody who can mend everything. */
const isFullAdministrator = ({ enabled, role, scope }: Account): boolean =>
  enabled && role === 'Administrator' && scope.kind === 'all';

/**
 * Throws AccountError LastAdministrator where nobody would be left who may do everything.
 * @param changes undefined: it is removed
 */
export function checkAdministratorStays(
  account: Account,
  changes: AccountChanges | undefined,
  others: readonly Account[],
): void {
  if (!isFullAdministrator(account)) return;
  const stays = changes !== undefined && isFullAdministrator({ ...account, ...definedOf(changes) });
  if (stays || others.some((other) => other.id !== account.id && isFullAdministrator(other))) return;
  throw new AccountError('LastAdministrator', 'it is the last enabled Administrator who sees everything');
}

const definedOf = ({ enabled, role }: AccountChanges): Partial<Account> => ({
  ...(enabled === undefined ? {} : { enabled }),
  ...(role === undefined ? {} : { role }),
});
