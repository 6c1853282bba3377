import { Directory, type DirectoryOptions } from '../../src/auth/accounts/directory.ts';
import type { Account } from '../../src/auth/accounts/accounts.ts';
import { configuredAccount, type ConfiguredAccount } from '../../src/auth/accounts/make-account.ts';
import { ProblemReports } from '../../src/auth/accounts/problem-reports.ts';
import type { LockoutSettings } from '../../src/auth/lockout.ts';
import { createLogins, type Logins, type LoginsOptions } from '../../src/auth/logins.ts';
import { hashPassword } from '../../src/auth/scrypt.ts';
import { silentLogger } from '../../src/telemetry/logger.ts';
import { ManualClock } from '../kubevirt/clocks.ts';

/** Cheap, since tests check behaviour and not strength. */
export const cheap = { ln: 4, r: 8, p: 1 };

export const authorization = (username: string, password: string): string =>
  `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;

export function plainAccount(
  username: string,
  password: string,
  more: Partial<ConfiguredAccount> = {},
): ConfiguredAccount {
  return { username, role: 'Operator', password, passwordHash: undefined, chassis: undefined, ...more };
}

export const cheapHash = (password: string): Promise<string> => hashPassword(password, { parameters: cheap });

export async function hashedAccount(username: string, password: string): Promise<ConfiguredAccount> {
  return plainAccount(username, '', { password: undefined, passwordHash: await cheapHash(password) });
}

/** An account of the configuration, with a password that doesn't matter. */
export const accountOf = (username: string, more: Partial<ConfiguredAccount> = {}): Account =>
  configuredAccount(plainAccount(username, '', { password: undefined, passwordHash: unmatched, ...more }), username)
    .account;

const unmatched = `$scrypt$ln=4,r=8,p=1$${'A'.repeat(22)}$${'A'.repeat(43)}`;

export function directoryOf(users: readonly ConfiguredAccount[], more: Partial<DirectoryOptions> = {}): Directory {
  return new Directory({
    users,
    secrets: undefined,
    reports: new ProblemReports({ logger: silentLogger, tellEvent: () => undefined, clock: new ManualClock() }),
    existing: { isKnown: () => true, hasChassis: () => true, hasMachine: () => true },
    logger: silentLogger,
    ...more,
  });
}

export const noLockout: LockoutSettings = { lockoutThreshold: 0, lockoutDuration: 0, lockoutCounterResetAfter: 0 };

export function loginsOf(users: readonly ConfiguredAccount[], more: Partial<LoginsOptions> = {}): Logins {
  return createLogins({ directory: directoryOf(users), lockout: () => noLockout, leastCost: cheap, ...more });
}
