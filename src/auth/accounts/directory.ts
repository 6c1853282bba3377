/**
 * Every account that can be known now: those of the configuration, and those of the Secrets, as their watches bring them. Any
 * change of a Secret counts for the very next question. An account that didn't change stays the same object. What is
 * wrong with Secrets is reported here; passwords are compared elsewhere.
 */
import type { KeyValueObject } from '../../kubevirt/objects.ts';
import type { Logger } from '../../telemetry/logger.ts';
import type { ScryptParameters } from '../scrypt.ts';
import { workOf } from '../scrypt.ts';
import type { StoredPassword } from '../stored-password.ts';
import type { AccountList, AccountProblem, Claims, ListedAccount, SecretOrigin } from './account-list.ts';
import { readAccountList } from './account-list.ts';
import type { Account, AccountDirectory } from './accounts.ts';
import type { ConfiguredAccount, StoredAccount } from './make-account.ts';
import { configuredAccount } from './make-account.ts';
import { defaultId, sameName, splitLogin } from './names.ts';
import type { ProblemReports } from './problem-reports.ts';
import { accountsKey, isNewerFormat } from './secret.ts';
import type { AccountSecretsOptions, KnownSecret } from './secret-cache.ts';
import { AccountSecrets } from './secret-cache.ts';
import type { ExistingNames } from './unknown-names.ts';
import { unknownNames } from './unknown-names.ts';

export interface DirectoryOptions {
  readonly users: readonly ConfiguredAccount[];
  /** Undefined: there are only those of the configuration. */
  readonly secrets: AccountSecretsOptions | undefined;
  readonly reports: ProblemReports;
  readonly existing: ExistingNames;
  readonly logger: Logger;
}

/** What checking a password needs to know. */
export interface PasswordDirectory extends Pick<AccountDirectory, 'byUsername' | 'byId'> {
  passwordOf(account: Account): StoredPassword | undefined;
  /** The dearest parameters of all hashes; undefined where there are none. */
  dearestHash(): ScryptParameters | undefined;
  /** False while what is known of accounts of this kind of name may be outdated, or isn't there yet. */
  isCurrent(username: string): boolean;
}

interface ReadSecret extends KnownSecret {
  readonly list: AccountList;
}

interface Accounts {
  readonly byId: ReadonlyMap<string, StoredAccount>;
  readonly byName: ReadonlyMap<string, Account>;
  readonly list: readonly Account[];
  readonly dearestHash: ScryptParameters | undefined;
}

export class Directory implements PasswordDirectory, AccountDirectory {
  /** Names and Ids of the configuration's accounts. */
  readonly claims: Claims;
  readonly #options: DirectoryOptions;
  readonly #secrets: AccountSecrets | undefined;
  readonly #configured: readonly StoredAccount[];
  readonly #listeners = new Set<() => void>();
  /** As read last, by namespace. */
  #read = new Map<string, ReadSecret>();
  #accounts: Accounts;
  #isOutdated = true;

  /** Throws a RangeError for an account of the configuration without a usable password. */
  constructor(options: DirectoryOptions) {
    this.#options = options;
    this.#configured = configuredAccounts(options.users);
    const accounts = this.#configured.map(({ account }) => account);
    this.claims = {
      names: new Set(accounts.map(({ username }) => sameName(username))),
      ids: new Set(accounts.map(({ id }) => id)),
    };
    this.#accounts = indexed(this.#configured);
    this.#secrets = options.secrets && new AccountSecrets(options.secrets, () => this.changed());
  }

  byId(id: string): Account | undefined {
    return this.#current().byId.get(id)?.account;
  }

  byUsername(username: string): Account | undefined {
    return this.#current().byName.get(sameName(username));
  }

  list(): readonly Account[] {
    return this.#current().list;
  }

  passwordOf(account: Account): StoredPassword | undefined {
    return this.#current().byId.get(account.id)?.password;
  }

  dearestHash(): ScryptParameters | undefined {
    return this.#current().dearestHash;
  }

  isCurrent(username: string): boolean {
    return this.#secrets?.isCurrent(splitLogin(username) === undefined ? 'service' : 'tenant') ?? true;
  }

  /** Whether every source of accounts has been read once, as far as that is allowed. */
  get isSettled(): boolean {
    return this.#secrets === undefined || (this.#secrets.isSettled('service') && this.#secrets.isSettled('tenant'));
  }

  /** Whether every source has been read, and may be read: from then on, an account that isn't there is gone. */
  get isComplete(): boolean {
    return this.isSettled && (this.#secrets?.isAllowed ?? true);
  }

  /** The accounts of a namespace's Secret go by this origin; undefined where the namespace isn't served. */
  originOf(namespace: string): SecretOrigin | undefined {
    return this.#secrets?.originOf(namespace);
  }

  /** Takes in a Secret that this replica has written. */
  wrote(object: KeyValueObject): void {
    this.#secrets?.wrote(object);
    this.changed();
  }

  /** To be called when other namespaces are served than before; the Secrets' own changes are seen here. */
  changed(): void {
    if (this.#isOutdated) return;
    this.#isOutdated = true;
    // A list brings many at once; they are read together.
    queueMicrotask(() => this.#current());
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    // Only who has asked before can hear of a change.
    this.#current();
    return () => void this.#listeners.delete(listener);
  }

  /** What is wrong now, for the metric. */
  problems(): readonly { readonly origin: SecretOrigin['kind']; readonly kind: AccountProblem['kind'] }[] {
    this.#current();
    return [...this.#read.values()].flatMap(({ origin, list }) =>
      [...list.problems, ...(unknownNames(list.accounts, this.#options.existing) ?? [])].map(({ kind }) => ({
        origin: origin.kind,
        kind,
      })),
    );
  }

  #current(): Accounts {
    if (!this.#isOutdated) return this.#accounts;
    this.#isOutdated = false;
    const before = this.#accounts;
    this.#readSecrets();
    const listed = [...this.#read.values()].flatMap(({ list }) => list.accounts);
    const known = [...this.#configured, ...listed].map((stored) => {
      const same = before.byId.get(stored.account.id);
      return same?.account.version === stored.account.version ? same : stored;
    });
    if (!isSame(known, before)) {
      this.#accounts = indexed(known);
      this.#tellListeners();
    }
    return this.#accounts;
  }

  #readSecrets(): void {
    const secrets = this.#secrets?.list() ?? [];
    const { reports } = this.#options;
    const before = this.#read;
    this.#read = new Map(secrets.map((secret) => [secret.object.namespace, this.#readOne(secret, before)]));
    for (const namespace of before.keys()) if (!this.#read.has(namespace)) reports.gone(namespace);
  }

  #readOne(secret: KnownSecret, before: ReadonlyMap<string, ReadSecret>): ReadSecret {
    const { object, origin } = secret;
    const known = before.get(object.namespace);
    if (known?.object.uid === object.uid && known.object.resourceVersion === object.resourceVersion) return known;
    // Others than the text may change as often as they like: reading it is what costs.
    if (known !== undefined && isSameText(known.object, object)) return { object, origin, list: known.list };
    const list = readAccountList(object, origin, this.claims);
    this.#options.reports.version(object, list.problems, () => unknownNames(list.accounts, this.#options.existing));
    return { object, origin, list };
  }

  #tellListeners(): void {
    for (const listener of this.#listeners) {
      try {
        listener();
      } catch (error) {
        this.#options.logger.error({ error: String(error) }, 'a listener of account changes failed');
      }
    }
  }
}

function configuredAccounts(users: readonly ConfiguredAccount[]): StoredAccount[] {
  return users.map((user) => {
    try {
      return configuredAccount(
        user,
        defaultId(user.username, () => false),
      );
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new RangeError(`the account ${user.username} of the configuration can't be used: ${why}`, { cause: error });
    }
  });
}

function indexed(stored: readonly StoredAccount[]): Accounts {
  const byId = new Map(stored.map((one) => [one.account.id, one]));
  const list = [...byId.values()].map(({ account }) => account).sort((a, b) => (a.id < b.id ? -1 : 1));
  const hashes = stored.flatMap(({ password }) => (password.kind === 'hash' ? [password.hash] : []));
  return {
    byId,
    byName: new Map(list.map((account) => [sameName(account.username), account])),
    list,
    dearestHash: hashes.reduce<ScryptParameters | undefined>(
      (dearest, hash) => (dearest === undefined || workOf(hash) > workOf(dearest) ? hash : dearest),
      undefined,
    ),
  };
}

/** They are unique, so that equal numbers of the same objects are the same. */
const isSame = (known: readonly (StoredAccount | ListedAccount)[], { byId, list }: Accounts): boolean =>
  known.length === list.length && known.every((stored) => byId.get(stored.account.id) === stored);

const isSameText = (one: KeyValueObject, other: KeyValueObject): boolean =>
  one.uid === other.uid &&
  one.data[accountsKey] === other.data[accountsKey] &&
  accountsKey in one.data === accountsKey in other.data &&
  isNewerFormat(one) === isNewerFormat(other);
