import type { Account } from '../auth/accounts/accounts.ts';
import { scopeCovers } from '../auth/accounts/scope-covers.ts';
import type { Principal } from '../auth/principal.ts';
import type { Session } from '../auth/sessions/sessions.ts';
import { ServiceError } from '../kubevirt/errors.ts';
import type { AccessDependencies } from './context.ts';

/**
 * Which accounts and sessions a caller sees: its own, and, with an administrator's privileges, those that its scope covers.
 * Others don't exist for it. What it may do to those that it sees is for the privileges.
 */
export class AccessView {
  private readonly access: AccessDependencies;

  constructor(access: AccessDependencies) {
    this.access = access;
  }

  /** The account of an Id. Throws NotFound where there is none that the caller sees. */
  account(id: string, principal: Principal | undefined): Account {
    return found(this.findAccount(id, principal), 'account');
  }

  findAccount(id: string, principal: Principal | undefined): Account | undefined {
    const account = this.access.accounts.byId(id);
    return account && this.seesAccount(account, principal) ? account : undefined;
  }

  accounts(principal: Principal | undefined): readonly Account[] {
    return this.access.accounts.list().filter((account) => this.seesAccount(account, principal));
  }

  private seesAccount(account: Account, principal: Principal | undefined): boolean {
    if (principal === undefined) return false;
    if (account.id === principal.accountId) return true;
    return principal.privileges.has('ConfigureUsers') && scopeCovers(principal.scope, account.scope);
  }

  /** Throws NotFound where the caller doesn't see this version of an account. */
  assertSeen(account: Account, principal: Principal | undefined): void {
    found(this.seesAccount(account, principal) ? account : undefined, 'account');
  }

  /** The session of an Id. Throws NotFound where there is none that the caller sees. */
  session(id: string, principal: Principal | undefined): Session {
    return found(this.findSession(id, principal), 'session');
  }

  findSession(id: string, principal: Principal | undefined): Session | undefined {
    const session = this.access.sessions.get(id);
    return session && this.seesSession(session, principal) ? session : undefined;
  }

  sessions(principal: Principal | undefined): readonly Session[] {
    return this.access.sessions.list().filter((session) => this.seesSession(session, principal));
  }

  /** A session is seen with its account; where that is gone, by those who see everything. */
  private seesSession(session: Session, principal: Principal | undefined): boolean {
    if (principal === undefined) return false;
    if (session.accountId === principal.accountId) return true;
    if (!principal.privileges.has('ConfigureManager')) return false;
    const account = this.access.accounts.byId(session.accountId);
    return account === undefined ? principal.scope.kind === 'all' : this.seesAccount(account, principal);
  }
}

function found<T>(resource: T | undefined, what: string): T {
  if (resource === undefined) throw new ServiceError('NotFound', `no such ${what}`);
  return resource;
}
