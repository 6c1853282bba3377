/** Creators, accounts and refusals, for the tests of account administration. */
import { AccountError, type NewAccount } from '../../../src/auth/accounts/accounts.ts';
import type { Account } from '../../../src/auth/accounts/accounts.ts';
import type { Principal, Scope } from '../../../src/auth/principal.ts';
import { ServiceError } from '../../../src/kubevirt/errors.ts';
import { accountOf, plainAccount } from '../accounts.ts';
import { rejectionOf } from '../callers.ts';

export const all: Scope = { kind: 'all' };
export const administrator = (scope: Scope = all): Principal => ({ ...accountOf('creator').principal, scope });
export const namespaced = (more: Partial<Extract<Scope, { kind: 'namespace' }>> = {}): Principal =>
  administrator({ kind: 'namespace', namespace: 'blue', systems: undefined, selector: undefined, ...more });

export const account = (username: string, more: Partial<NewAccount> = {}): NewAccount => ({
  username,
  password: 'correct horse',
  role: 'ReadOnly',
  enabled: true,
  passwordChangeRequired: false,
  ...more,
});

export const anyVersion = (): void => undefined;
export const root = plainAccount('root', 'x', { role: 'Administrator' });

export async function refusalOf(promise: Promise<unknown>): Promise<string> {
  const error = await rejectionOf(promise);
  if (error instanceof AccountError || error instanceof ServiceError) return error.kind;
  throw error;
}

/** If-Match, as the HTTP layer asks it. */
export const sameAs = (believed: Account | undefined) => (current: Account) => {
  if (current.version !== believed?.version) throw new Error('412');
};
