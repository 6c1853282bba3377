import {
  AccountError,
  type Account,
  type AccountAdministration,
  type AccountChanges,
  type AccountDirectory,
  type AccountOrigin,
  type BeforeAccountChange,
} from '../../src/auth/accounts/accounts.ts';
import { rolePrivileges, type Principal, type RoleId, type Scope } from '../../src/auth/principal.ts';
import type { Session, Sessions } from '../../src/auth/sessions/sessions.ts';
import type { AccessSettings, SettingsStore } from '../../src/auth/settings.ts';
import { problemOf } from '../../src/auth/settings-values.ts';
import type { AccessDependencies } from '../../src/redfish/context.ts';

/** Accounts, sessions and settings in memory, behind the ports: for what Redfish makes of them, wherever they are kept. */
export interface AccountSpec {
  readonly id: string;
  readonly username?: string;
  readonly password?: string;
  readonly role: RoleId;
  readonly scope: Scope;
  readonly enabled?: boolean;
  readonly passwordChangeRequired?: boolean;
  readonly origin?: AccountOrigin;
}

type Known = Required<AccountSpec> & { readonly version: number; readonly credentialVersion: number };

export class FakeAccounts implements AccountDirectory, AccountAdministration {
  /** What the next write fails with. */
  failure: Error | undefined;
  /** What the next change fails with when it is written, behind everything that comes before. */
  failureOfWrite: Error | undefined;
  /** What happens at the last moment before a write is applied, as another replica's write would. */
  meanwhile: (() => void) | undefined;
  readonly #known = new Map<string, Known>();
  readonly #accounts = new Map<string, Account>();

  constructor(specs: readonly AccountSpec[]) {
    for (const spec of specs) this.put(spec);
  }

  /** Makes or replaces an account. */
  put(spec: AccountSpec): void {
    const before = this.#known.get(spec.id);
    const known = renewal(spec, before);
    this.#known.set(spec.id, known);
    this.#accounts.set(spec.id, toAccount(known));
  }

  byId(id: string): Account | undefined {
    return this.#accounts.get(id);
  }

  byUsername(username: string): Account | undefined {
    return this.list().find((account) => account.username === username);
  }

  list(): readonly Account[] {
    return [...this.#accounts.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  onChange(): () => void {
    return () => undefined;
  }

  passwordOf(id: string): string | undefined {
    return this.#known.get(id)?.password;
  }

  create(creator: Principal, account: Parameters<AccountAdministration['create']>[1]): Promise<Account> {
    return this.#write(() => {
      const { scope } = creator;
      const id = scope.kind === 'namespace' ? `${scope.namespace}.${account.username}` : account.username;
      if (this.#accounts.has(id)) throw new AccountError('NameTaken', 'there is one of that name');
      const origin: AccountOrigin =
        scope.kind === 'namespace' ? { kind: 'tenant', namespace: scope.namespace } : { kind: 'service' };
      this.put({ ...account, id, username: id, scope, origin });
      return this.#get(id);
    });
  }

  change(
    id: string,
    changes: AccountChanges,
    precondition: (current: Account) => void,
    beforeChange?: BeforeAccountChange,
  ): Promise<Account> {
    return this.#write(async () => {
      precondition(this.#get(id));
      const former = this.#known.get(id) as Known;
      const renewed = changes.password === undefined ? {} : { passwordChangeRequired: false };
      const next = renewal({ ...former, ...renewed, ...changes }, former);
      await beforeChange?.(toAccount(next));
      const { failureOfWrite } = this;
      this.failureOfWrite = undefined;
      if (failureOfWrite) throw failureOfWrite;
      this.put({ ...former, ...renewed, ...changes });
      return this.#get(id);
    });
  }

  remove(id: string, precondition: (current: Account) => void): Promise<void> {
    return this.#write(() => {
      precondition(this.#get(id));
      this.#accounts.delete(id);
      this.#known.delete(id);
    });
  }

  #get(id: string): Account {
    const account = this.#accounts.get(id);
    if (!account) throw new AccountError('NotFound', 'no such account');
    return account;
  }

  async #write<T>(work: () => T | Promise<T>): Promise<T> {
    await Promise.resolve();
    const { failure, meanwhile } = this;
    this.failure = undefined;
    this.meanwhile = undefined;
    meanwhile?.();
    if (failure) throw failure;
    return work();
  }
}

/** What takes the place of a former version. */
function renewal(spec: AccountSpec, former: Known | undefined): Known {
  const known = {
    username: spec.id,
    password: `${spec.id}-password`,
    enabled: true,
    passwordChangeRequired: false,
    origin: { kind: 'service' as const },
    ...spec,
  };
  const isNewPassword = former?.password !== known.password;
  return {
    ...known,
    version: (former?.version ?? 0) + 1,
    credentialVersion: (former?.credentialVersion ?? 0) + (isNewPassword ? 1 : 0),
  };
}

function toAccount(known: Known): Account {
  const { id, username, role, enabled, passwordChangeRequired, scope, origin } = known;
  const principal: Principal = {
    username,
    accountId: id,
    role,
    privileges: new Set(rolePrivileges[role]),
    scope,
    passwordChangeRequired,
    sessionId: undefined,
  };
  return {
    id,
    username,
    role,
    enabled,
    passwordChangeRequired,
    scope,
    origin,
    version: `${id}-${known.version}`,
    credential: `${id}-${known.credentialVersion}`,
    principal,
  };
}

export class FakeSessions implements Sessions {
  /** What the next call that asks the cluster fails with. */
  failure: Error | undefined;
  /** Sessions and the credentials that they were bound to. */
  readonly rebound: (readonly [string, string])[] = [];
  readonly #accounts: AccountDirectory;
  readonly #open = new Map<string, { readonly session: Session; readonly token: string }>();
  #count = 0;

  constructor(accounts: AccountDirectory) {
    this.#accounts = accounts;
  }

  open({ account, clientAddress, context }: Parameters<Sessions['open']>[0]): ReturnType<Sessions['open']> {
    if (this.failure) return Promise.reject(this.failure);
    this.#count += 1;
    const id = `s${String(this.#count).padStart(4, '0')}`;
    const created = new Date(Date.UTC(2026, 0, 1) + this.#count);
    const session = { id, accountId: account.id, username: account.username, created, clientAddress, context };
    const opened = { session, token: this.#count.toString(16).padStart(64, '0') };
    this.#open.set(id, opened);
    return Promise.resolve(opened);
  }

  authenticate(token: string): Principal | undefined {
    const session = [...this.#open.values()].find((each) => each.token === token)?.session;
    const account = session && this.#accounts.byId(session.accountId);
    return session && account && { ...account.principal, sessionId: session.id };
  }

  get(id: string): Session | undefined {
    return this.#open.get(id)?.session;
  }

  list(): readonly Session[] {
    return [...this.#open.values()].map(({ session }) => session);
  }

  end(id: string): Promise<void> {
    if (this.failure) return Promise.reject(this.failure);
    this.#open.delete(id);
    return Promise.resolve();
  }

  rebind(id: string, { credential }: Account): Promise<void> {
    this.rebound.push([id, credential]);
    return Promise.resolve();
  }
}

export class FakeSettings implements SettingsStore {
  #settings: AccessSettings = {
    sessionTimeout: 1800,
    lockoutThreshold: 10,
    lockoutDuration: 60,
    lockoutCounterResetAfter: 60,
    minPasswordLength: 8,
    maxPasswordLength: 128,
  };
  #version = 1;

  current(): AccessSettings {
    return this.#settings;
  }

  version(): string {
    return `settings-${this.#version}`;
  }

  async change(changes: Partial<AccessSettings>, precondition: (version: string) => void): Promise<AccessSettings> {
    await Promise.resolve();
    precondition(this.version());
    const problem = problemOf({ ...this.#settings, ...changes });
    if (problem) throw problem;
    this.#settings = { ...this.#settings, ...changes };
    this.#version += 1;
    return this.#settings;
  }

  onChange(): () => void {
    return () => undefined;
  }
}

export interface FakeAccess extends AccessDependencies {
  readonly accounts: FakeAccounts;
  readonly administration: FakeAccounts;
  readonly sessions: FakeSessions;
  readonly settings: FakeSettings;
}

export function fakeAccess(specs: readonly AccountSpec[]): FakeAccess {
  const accounts = new FakeAccounts(specs);
  return {
    accounts,
    administration: accounts,
    sessions: new FakeSessions(accounts),
    settings: new FakeSettings(),
    logIn: ({ username, password }) => {
      const account = accounts.byUsername(username);
      const isRight = account?.enabled === true && accounts.passwordOf(account.id) === password;
      return Promise.resolve(isRight ? account : undefined);
    },
  };
}
