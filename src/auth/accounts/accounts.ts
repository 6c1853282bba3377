/** What the rest of the service knows of accounts: who exists, and how they are administered. */
import type { Principal, RoleId, Scope } from '../principal.ts';

/** Where an account is written down. Those of the configuration can't be changed by Redfish. */
export type AccountOrigin =
  | { readonly kind: 'configuration' }
  | { readonly kind: 'service' }
  | { readonly kind: 'tenant'; readonly namespace: string };

/** An account at one version: when anything of it changes, another object takes its place. */
export interface Account {
  /** The segment of its URI. Stays the same when the account is renamed. */
  readonly id: string;
  /** The login name: `<namespace>.<user>` for a tenant's, without a dot for the service's own. */
  readonly username: string;
  readonly role: RoleId;
  readonly enabled: boolean;
  readonly passwordChangeRequired: boolean;
  readonly scope: Scope;
  readonly origin: AccountOrigin;
  /** Digest of everything that is written of it, its credentials included: the same on every replica. */
  readonly version: string;
  /** Digest of its credentials alone: what a session was opened with. */
  readonly credential: string;
  /** The principal of its requests without a session; one object. */
  readonly principal: Principal;
}

/** Every account that can be known now, from the configuration and the Secrets. */
export interface AccountDirectory {
  byId(id: string): Account | undefined;
  byUsername(username: string): Account | undefined;
  /** Ordered by id. The same array until something changes. */
  list(): readonly Account[];
  /** Calls back after any change. Returns the function that ends it. */
  onChange(listener: () => void): () => void;
}

export interface NewAccount {
  /** As the client wrote it. */
  readonly username: string;
  readonly password: string;
  readonly role: RoleId;
  readonly enabled: boolean;
  readonly passwordChangeRequired: boolean;
}

export interface AccountChanges {
  readonly username?: string;
  readonly password?: string;
  readonly role?: RoleId;
  readonly enabled?: boolean;
  readonly passwordChangeRequired?: boolean;
}

/** Throws where the account isn't as the caller believes (If-Match); called with each version that a change would be applied to. */
export type AccountPrecondition = (current: Account) => void;

/**
 * Called with the account as it is about to be written, so that the session that changes its own password can be bound to
 * it before any replica sees the change and ends it. Again where the write is tried again; where it rejects, nothing is written.
 */
export type BeforeAccountChange = (next: Account) => Promise<void>;

/**
 * Writes accounts to the Secret of their scope. Throws AccountError for what the accounts' own rules refuse, and ServiceError
 * for what the cluster refuses. Changes are seen by this replica's directory before the promise resolves.
 */
export interface AccountAdministration {
  /** Written to the Secret of the creator's scope, and never with more than the creator has. */
  create(creator: Principal, account: NewAccount): Promise<Account>;
  /** A new password ends passwordChangeRequired, unless the changes say otherwise. Nothing is written where nothing changes. */
  change(
    id: string,
    changes: AccountChanges,
    precondition: AccountPrecondition,
    beforeChange?: BeforeAccountChange,
  ): Promise<Account>;
  remove(id: string, precondition: AccountPrecondition): Promise<void>;
}

/** Why an account can't be made, changed or removed; `src/redfish` says it in Redfish's words. */
export type AccountErrorKind =
  /** There is one of that name. */
  | 'NameTaken'
  /** The name can't be used: `message` says why. */
  | 'NameInvalid'
  /** The password is too short, too long, or has characters that HTTP Basic can't carry. */
  | 'PasswordInvalid'
  /** It is in the configuration file, which Redfish doesn't write. */
  | 'ReadOnly'
  /** The service would be left without an Administrator who sees everything. */
  | 'LastAdministrator'
  /** The namespace has no Secret `redfish-accounts`, and this service may not create it. */
  | 'NoSecret'
  /** The creator's scope can't be written down for another (that of a Kubernetes token). */
  | 'ScopeNotTransferable'
  | 'NotFound';

export class AccountError extends Error {
  readonly kind: AccountErrorKind;

  constructor(kind: AccountErrorKind, message: string) {
    super(message);
    this.name = 'AccountError';
    this.kind = kind;
  }
}
