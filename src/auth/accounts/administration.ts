/**
 * Makes, changes and removes accounts in the Secret of their scope. Who may do that to whom is decided by who calls; here are
 * the accounts' own rules, each asked of what stands in the Secret at the moment of writing, so that of several
 * replicas that change one account with the same precondition exactly one does.
 */
import { ServiceError } from '../../kubevirt/errors.ts';
import type { Principal, Scope } from '../principal.ts';
import { verifyPassword } from '../scrypt.ts';
import { isPlainPassword } from '../stored-password.ts';
import type { AccountList, ListedAccount, SecretOrigin } from './account-list.ts';
import type { PasswordBounds } from './account-rules.ts';
import { checkAdministratorStays, checkPassword, checkUserName } from './account-rules.ts';
import type {
  Account,
  AccountAdministration,
  AccountChanges,
  AccountPrecondition,
  BeforeAccountChange,
  NewAccount,
} from './accounts.ts';
import { AccountError } from './accounts.ts';
import type { Directory } from './directory.ts';
import type { EntryChanges } from './entry-edits.ts';
import { appendEntry, changeEntry, removeEntry } from './entry-edits.ts';
import { sameName, splitLogin } from './names.ts';
import type { EditableList, SecretEditorOptions } from './secret-editor.ts';
import { SecretEditor } from './secret-editor.ts';

export interface AdministrationOptions extends Pick<SecretEditorOptions, 'secrets' | 'namespace'> {
  readonly directory: Directory;
  readonly bounds: () => PasswordBounds;
  /** Makes the hash of a new password. */
  readonly hash: (password: string) => Promise<string>;
}

interface Place {
  readonly origin: SecretOrigin;
  readonly scope: Scope;
  /** The name without its namespace. */
  readonly user: string;
}

export class SecretAccountAdministration implements AccountAdministration {
  readonly #directory: Directory;
  readonly #editor: SecretEditor;
  readonly #options: AdministrationOptions;

  constructor(options: AdministrationOptions) {
    const { directory, secrets, namespace } = options;
    this.#options = options;
    this.#directory = directory;
    const wrote: SecretEditorOptions['wrote'] = (object) => directory.wrote(object);
    this.#editor = new SecretEditor({ secrets, namespace, claims: directory.claims, wrote });
  }

  async create({ scope: creators }: Principal, account: NewAccount): Promise<Account> {
    const { username, password, role, enabled, passwordChangeRequired } = account;
    const { origin, scope, user } = this.#placeOf(username, creators);
    checkUserName(user, origin.kind === 'tenant');
    checkPassword(password, this.#options.bounds());
    let passwordHash: string | undefined;
    await this.#editor.edit(origin, async (list) => {
      this.#checkNameIsFree(user, origin, list);
      passwordHash ??= await this.#options.hash(password);
      appendEntry(list.yaml, { username: user, passwordHash, role, enabled, passwordChangeRequired }, scope);
      keepId(list, origin, user);
      return 'changed';
    });
    const login = origin.kind === 'tenant' ? `${origin.namespace}.${user}` : user;
    return written(this.#directory.byUsername(login));
  }

  async change(
    id: string,
    changes: AccountChanges,
    precondition: AccountPrecondition,
    beforeChange: BeforeAccountChange = () => Promise.resolve(),
  ): Promise<Account> {
    const origin = this.#writableOrigin(id);
    const { password } = changes;
    let passwordHash: string | undefined;
    await this.#editor.edit(origin, async (list) => {
      const listed = this.#listed(id, list, precondition);
      const { account } = listed;
      if (password !== undefined) {
        checkPassword(password, this.#options.bounds());
        await this.#checkIsAnother(password, listed, changes);
      }
      checkAdministratorStays(account, changes, this.#withConfigured(list));
      const rename = this.#renameOf(account, changes.username, { origin, list });
      if (password !== undefined) passwordHash ??= await this.#options.hash(password);
      const entry = {
        ...settingsOf(account, changes),
        ...rename,
        ...(passwordHash === undefined ? {} : { passwordHash }),
      };
      if (Object.keys(entry).length === 0) return 'unchanged';
      changeEntry(list.yaml, listed.index, entry);
      await beforeChange(written(find(list.reread(), id)).account);
      return 'changed';
    });
    return written(this.#directory.byId(id));
  }

  async remove(id: string, precondition: AccountPrecondition): Promise<void> {
    await this.#editor.edit(this.#writableOrigin(id), (list) => {
      const { account, index } = this.#listed(id, list, precondition);
      checkAdministratorStays(account, undefined, this.#withConfigured(list));
      removeEntry(list.yaml, index);
      return Promise.resolve('changed');
    });
  }

  /** Throws AccountError PasswordInvalid for who has to change its password, and gives the same. */
  async #checkIsAnother(password: string, { account, password: stored }: ListedAccount, changes: AccountChanges) {
    if (!account.passwordChangeRequired || changes.passwordChangeRequired === true) return;
    const isSame =
      stored.kind === 'plain' ? isPlainPassword(password, stored.digest) : await verifyPassword(password, stored.hash);
    if (isSame) throw new AccountError('PasswordInvalid', 'the password is the one that has to be changed');
  }

  #writableOrigin(id: string): SecretOrigin {
    const account = this.#directory.byId(id);
    if (account === undefined) throw new AccountError('NotFound', 'there is no such account');
    if (account.origin.kind !== 'configuration') return account.origin;
    throw new AccountError('ReadOnly', 'the account is in the configuration file');
  }

  /** The account as it stands in the Secret now. */
  #listed(id: string, list: AccountList, precondition: AccountPrecondition): ListedAccount {
    const listed = find(list, id);
    if (listed === undefined) throw new AccountError('NotFound', 'there is no such account any more');
    precondition(listed.account);
    return listed;
  }

  #withConfigured({ accounts }: AccountList): readonly Account[] {
    const configured = this.#directory.list().filter(({ origin }) => origin.kind === 'configuration');
    return [...configured, ...accounts.map(({ account }) => account)];
  }

  #placeOf(username: string, creators: Scope): Place {
    const named = splitLogin(username);
    if (creators.kind === 'granted') {
      throw new AccountError('ScopeNotTransferable', 'what a Kubernetes token grants is for its holder alone');
    }
    if (creators.kind === 'namespace') {
      const { namespace } = creators;
      const user = named?.namespace === namespace ? named.user : username;
      return { origin: { kind: 'tenant', namespace }, scope: creators, user };
    }
    if (creators.kind !== 'all' || named === undefined) {
      return { origin: { kind: 'service' }, scope: creators, user: username };
    }
    const { namespace, user } = named;
    const origin = this.#directory.originOf(namespace);
    if (origin?.kind !== 'tenant') {
      throw new AccountError('NameInvalid', 'what is in front of the dot is not a served namespace');
    }
    return { origin, scope: { kind: 'namespace', namespace, systems: undefined, selector: undefined }, user };
  }

  #renameOf(
    account: Account,
    username: string | undefined,
    { origin, list }: { readonly origin: SecretOrigin; readonly list: AccountList },
  ): EntryChanges {
    if (username === undefined || username === account.username) return {};
    const prefix = origin.kind === 'tenant' ? `${origin.namespace}.` : '';
    const user = username.startsWith(prefix) ? username.slice(prefix.length) : username;
    checkUserName(user, origin.kind === 'tenant');
    if (prefix + user === account.username) return {};
    if (sameName(prefix + user) !== sameName(account.username)) this.#checkNameIsFree(user, origin, list);
    return { username: user, id: account.id.slice(prefix.length) };
  }

  #checkNameIsFree(user: string, { kind }: SecretOrigin, { names }: AccountList): void {
    const name = sameName(user);
    const isTaken = names.has(name) || (kind === 'service' && this.#directory.claims.names.has(name));
    if (isTaken) throw new AccountError('NameTaken', 'there is an account of this name');
  }
}

/** What of the settings differs from how they are. A new password is a changed one. */
function settingsOf(account: Account, changes: AccountChanges): EntryChanges {
  const { role, enabled, password } = changes;
  const passwordChangeRequired = changes.passwordChangeRequired ?? (password === undefined ? undefined : false);
  return {
    ...(role === undefined || role === account.role ? {} : { role }),
    ...(enabled === undefined || enabled === account.enabled ? {} : { enabled }),
    ...(passwordChangeRequired === undefined || passwordChangeRequired === account.passwordChangeRequired
      ? {}
      : { passwordChangeRequired }),
  };
}

/** Writes the Id of a new account where it isn't its name, since another account has that: its URI must stay. */
function keepId(list: EditableList, origin: SecretOrigin, user: string): void {
  const prefix = origin.kind === 'tenant' ? `${origin.namespace}.` : '';
  const made = list.reread().accounts.find(({ account }) => account.username === prefix + user);
  if (made === undefined || made.account.id === made.account.username) return;
  changeEntry(list.yaml, made.index, { id: made.account.id.slice(prefix.length) });
}

const find = ({ accounts }: AccountList, id: string): ListedAccount | undefined =>
  accounts.find(({ account }) => account.id === id);

/** What was just written is there, unless it was taken away in the same moment. */
function written<T>(account: T | undefined): T {
  if (account !== undefined) return account;
  throw new ServiceError('Unavailable', 'the account was changed by somebody else meanwhile', { retryAfter: 1 });
}
