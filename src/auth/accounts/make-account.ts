/** Makes Accounts of what the configuration and the Secrets say. It decides nothing about who may exist. */
import { createHash } from 'node:crypto';
import type { LabelSelector } from '../../kubevirt/selector.ts';
import type { Principal, RoleId, Scope } from '../principal.ts';
import { rolePrivileges } from '../principal.ts';
import type { StoredPassword, WrittenPassword } from '../stored-password.ts';
import { credentialDigest, storedPassword } from '../stored-password.ts';
import type { Account, AccountOrigin } from './accounts.ts';
import type { AccountEntry, WrittenScope } from './entry.ts';

/** An account with what its password is checked against, which nothing outside of this room needs. */
export interface StoredAccount {
  readonly account: Account;
  readonly password: StoredPassword;
}

/** An account of the configuration file. Exactly one of `password` and `passwordHash` is there. */
export interface ConfiguredAccount extends WrittenPassword {
  readonly username: string;
  readonly role: RoleId;
  /** Names of the chassis whose VMs it sees. Undefined: all. */
  readonly chassis: readonly string[] | undefined;
}

interface AccountFacts extends Pick<AccountEntry, 'role' | 'enabled' | 'passwordChangeRequired'>, WrittenPassword {
  readonly id: string;
  readonly username: string;
  readonly origin: AccountOrigin;
  readonly written: WrittenScope;
  /** See credentialDigest. */
  readonly secret: string | undefined;
}

/** Throws a RangeError where the password or the hash can't be used. */
export function configuredAccount(user: ConfiguredAccount, id: string): StoredAccount {
  const { username, role, password, passwordHash, chassis } = user;
  const origin: AccountOrigin = { kind: 'configuration' };
  const always = { enabled: true, passwordChangeRequired: false, secret: undefined };
  return makeAccount({ id, username, role, password, passwordHash, origin, written: { chassis }, ...always });
}

/** @param uid of the Secret that it stands in */
export function secretAccount(
  { username, chassis, systems, selector, ...entry }: AccountEntry,
  { id, uid, origin }: { readonly id: string; readonly uid: string; readonly origin: AccountOrigin },
): StoredAccount {
  const prefix = origin.kind === 'tenant' ? `${origin.namespace}.` : '';
  const written = { chassis, systems, selector };
  return makeAccount({ ...entry, id: prefix + id, username: prefix + username, origin, written, secret: uid });
}

function makeAccount({ secret, written, ...facts }: AccountFacts): StoredAccount {
  const { id, username, role, enabled, passwordChangeRequired, origin } = facts;
  const scope = scopeOf(origin, written);
  const principal: Principal = Object.freeze({
    username,
    accountId: id,
    role,
    privileges: new Set(rolePrivileges[role]),
    scope,
    passwordChangeRequired,
    sessionId: undefined,
  });
  const credential = credentialDigest(facts, secret);
  const version = digestOf([id, username, role, enabled, passwordChangeRequired, origin, scopeText(scope), credential]);
  return {
    account: Object.freeze({
      id,
      username,
      role,
      enabled,
      passwordChangeRequired,
      scope,
      origin,
      version,
      credential,
      principal,
    }),
    password: storedPassword(facts),
  };
}

function scopeOf(origin: AccountOrigin, { chassis, systems, selector }: WrittenScope): Scope {
  if (origin.kind === 'tenant') {
    const names = systems === undefined ? undefined : new Set(systems);
    return { kind: 'namespace', namespace: origin.namespace, systems: names, selector };
  }
  return chassis === undefined ? { kind: 'all' } : { kind: 'chassis', chassis: new Set(chassis) };
}

/** A scope as text, the same for equal ones. */
export function scopeText(scope: Scope): string {
  return JSON.stringify(scope, (_key, value: unknown) => (value instanceof Set ? [...value].sort() : value));
}

/** A selector as text, the same for equal ones. */
export function selectorKey({ matchLabels = {}, matchExpressions = [] }: LabelSelector): string {
  const expressions = matchExpressions.map(({ key, operator, values = [] }) => [key, operator, [...values].sort()]);
  return JSON.stringify([Object.entries(matchLabels).sort(), expressions.map((one) => JSON.stringify(one)).sort()]);
}

const digestOf = (facts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, 22);
