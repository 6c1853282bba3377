import type { Principal, RoleId } from './principal.ts';
import { rolePrivileges } from './principal.ts';

/** An account as it is configured: exactly one of `password` and `passwordHash` (see scrypt.ts) is there. */
export interface Account {
  readonly username: string;
  readonly role: RoleId;
  readonly password: string | undefined;
  readonly passwordHash: string | undefined;
  /** Names of the chassis whose VMs it sees. Undefined: all. */
  readonly chassis: readonly string[] | undefined;
}

/** The principal that an account's requests speak for; one object per account, so its identity can key caches. */
export function principalOf(account: Account): Principal {
  return Object.freeze({
    username: account.username,
    role: account.role,
    privileges: new Set(rolePrivileges[account.role]),
    scope:
      account.chassis === undefined
        ? { kind: 'all' as const }
        : { kind: 'chassis' as const, chassis: new Set(account.chassis) },
  });
}
