/**
 * Refuses logins of an account from an address that failed too often there (AccountService.AccountLockout…). By both, so that
 * nobody can lock another client out; names that don't exist are counted too, so that being locked says nothing. Each
 * replica counts for itself. What is kept is bounded: an address that tries very many names has only the latest of them
 * counted, locked ones the longest.
 */
import { createHash } from 'node:crypto';
import { sameName } from './accounts/names.ts';
import type { AccessSettings } from './settings.ts';

export type LockoutSettings = Pick<AccessSettings, 'lockoutThreshold' | 'lockoutDuration' | 'lockoutCounterResetAfter'>;

export interface LockoutOptions {
  readonly settings: () => LockoutSettings;
  /** Milliseconds, from any origin. */
  readonly clock: () => number;
  readonly maxAddresses?: number;
  readonly maxNamesPerAddress?: number;
}

export interface Lockout {
  /** Whether any name is locked at an address: for who only then wants to find out the name. */
  isAnyLocked(address: string): boolean;
  isLocked(username: string, address: string): boolean;
  /** Returns true where that has locked it. */
  failed(username: string, address: string): boolean;
  /** Forgets the failures. */
  succeeded(username: string, address: string): void;
}

interface Failures {
  readonly count: number;
  readonly last: number;
  /** Undefined: not locked. */
  readonly lockedUntil: number | undefined;
}

/** By a digest of the name, since clients choose how long that is. */
type Names = Map<string, Failures>;

const keyOf = (username: string): string => createHash('sha256').update(sameName(username)).digest('base64');

export function createLockout(options: LockoutOptions): Lockout {
  const { settings, clock, maxAddresses = 4096, maxNamesPerAddress = 64 } = options;
  // Both in the order of the last failure.
  const addresses = new Map<string, Names>();

  const isLockedNow = ({ lockedUntil }: Failures): boolean => lockedUntil !== undefined && clock() < lockedUntil;
  const isOver = (failures: Failures): boolean => {
    if (failures.lockedUntil !== undefined) return !isLockedNow(failures);
    return clock() - failures.last >= settings().lockoutCounterResetAfter * 1000;
  };
  const countOf = (failures: Failures | undefined): number =>
    failures === undefined || isOver(failures) ? 0 : failures.count;
  const keep = (address: string, names: Names, key: string, failures: Failures): void => {
    toEnd(names, key, failures);
    toEnd(addresses, address, names);
    if (names.size > maxNamesPerAddress) names.delete(leastOf(names, isLockedNow));
    if (addresses.size > maxAddresses) addresses.delete(addresses.keys().next().value ?? '');
  };
  const forget = (names: Names, key: string, address: string): void => {
    names.delete(key);
    if (names.size === 0) addresses.delete(address);
  };

  return {
    isAnyLocked(address) {
      const names = addresses.get(address);
      return names !== undefined && [...names.values()].some(isLockedNow);
    },
    isLocked(username, address) {
      const failures = addresses.get(address)?.get(keyOf(username));
      return failures !== undefined && isLockedNow(failures);
    },
    failed(username, address) {
      const { lockoutThreshold, lockoutDuration } = settings();
      // The schema: a threshold or a duration of 0 locks nothing.
      if (lockoutThreshold === 0 || lockoutDuration === 0) return false;
      const key = keyOf(username);
      const names = addresses.get(address) ?? new Map<string, Failures>();
      const before = names.get(key);
      if (before !== undefined && isLockedNow(before)) return false;
      const count = countOf(before) + 1;
      const isLocked = count >= lockoutThreshold;
      keep(address, names, key, {
        count,
        last: clock(),
        lockedUntil: isLocked ? clock() + lockoutDuration * 1000 : undefined,
      });
      return isLocked;
    },
    succeeded(username, address) {
      const names = addresses.get(address);
      if (names !== undefined) forget(names, keyOf(username), address);
    },
  };
}

function toEnd<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
}

/** The oldest that isn't locked, else the oldest. */
function leastOf(names: Names, isLockedNow: (failures: Failures) => boolean): string {
  const keys = [...names.keys()];
  return [...names].find(([, failures]) => !isLockedNow(failures))?.[0] ?? keys[0] ?? '';
}
