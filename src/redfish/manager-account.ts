import { odataType, uris } from '../../generated/resources.ts';
import type { ManagerAccount, ManagerAccountCollection } from '../../generated/types.ts';
import type { Account, AccountChanges } from '../auth/accounts/accounts.ts';
import type { Principal, RoleId } from '../auth/principal.ts';
import { message } from '../messages/message.ts';
import { RedfishError } from '../messages/redfish-error.ts';
import { allowing, created, type Handlers as AllHandlers, type Reply } from '../messages/reply.ts';
import { readOnlyAccount, readOnlyMethods, toAccountError } from './account-errors.ts';
import { AccessView } from './access-view.ts';
import type { RedfishDependencies, RequestContext } from './context.ts';
import { etagOf } from './etag.ts';
import { memoize } from './memo.ts';
import { readPatch, Refusal, refuseReadOnly, sets, type PatchTable } from './patch.ts';
import { isRoleId, roleIds } from './role.ts';
import { sessionKeeper } from './session-keeper.ts';

/** What every account of this service is: it opens Redfish and nothing else, exactly as it says. */
const accountTypes = { AccountTypes: ['Redfish'], StrictAccountTypes: true } as const;

/** An account, the same for everybody who sees it. `Locked` isn't there: lockout is by client address, not of the account. */
export function toManagerAccount(account: Account): ManagerAccount {
  return {
    '@odata.id': uris.ManagerAccount(account.id),
    '@odata.type': odataType.ManagerAccount,
    '@odata.etag': etagOf(account.version),
    Id: account.id,
    Name: 'User Account',
    UserName: account.username,
    Password: null,
    RoleId: account.role,
    Enabled: account.enabled,
    PasswordChangeRequired: account.passwordChangeRequired,
    AccountTypes: [...accountTypes.AccountTypes],
    StrictAccountTypes: accountTypes.StrictAccountTypes,
    Links: { Role: { '@odata.id': uris.Role(account.role) } },
  };
}

/** A tenant's account has its namespace in front of its name: who asked for another must hear what to log in with. */
function sayingName(body: ManagerAccount, asked: string | undefined): ManagerAccount {
  const { UserName: name = '' } = body;
  if (asked === undefined || asked === name) return body;
  const modified = message('PropertyValueModified', ['UserName', name], { relatedProperties: ['#/UserName'] });
  return { ...body, 'UserName@Message.ExtendedInfo': [modified] };
}

export function toManagerAccountCollection(accounts: readonly Account[]): ManagerAccountCollection {
  return {
    '@odata.id': uris.ManagerAccountCollection(),
    '@odata.type': odataType.ManagerAccountCollection,
    Name: 'Accounts',
    Members: accounts.map(({ id }) => ({ '@odata.id': uris.ManagerAccount(id) })),
    'Members@odata.count': accounts.length,
  };
}

function roleOf(value: unknown): RoleId | Refusal {
  if (isRoleId(value)) return value;
  const args: [string, string] = [String(value).slice(0, 200), 'RoleId'];
  return new Refusal(
    message('PropertyValueNotInList', args, {
      relatedProperties: ['#/RoleId'],
      resolution: `Choose one of ${roleIds.join(', ')}.`,
    }),
  );
}

const table: PatchTable<AccountChanges> = {
  UserName: sets('username'),
  Password: sets('password'),
  RoleId: (value) => {
    const role = roleOf(value);
    return role instanceof Refusal ? role : { role };
  },
  Enabled: sets('enabled'),
  PasswordChangeRequired: sets('passwordChangeRequired'),
};

type Handlers = Pick<
  AllHandlers<RequestContext>,
  | 'getManagerAccountCollection'
  | 'createManagerAccount'
  | 'getManagerAccount'
  | 'updateManagerAccount'
  | 'deleteManagerAccount'
>;

export function managerAccountHandlers({ access }: RedfishDependencies): Handlers {
  const { administration } = access;
  const view = new AccessView(access);
  const bodyOf = memoize(toManagerAccount);
  return {
    getManagerAccountCollection: (_request, { principal }) => toManagerAccountCollection(view.accounts(principal)),
    getManagerAccount: ({ params }, { principal }) => {
      const account = view.account(params.ManagerAccountId, principal);
      return isReadOnly(account) ? allowing(readOnlyMethods, bodyOf(account)) : bodyOf(account);
    },
    createManagerAccount: async ({ body }, { principal }): Promise<Reply<ManagerAccount>> => {
      refuseReadOnly(body, Object.keys(table), accountTypes);
      const role = roleOf(body.RoleId);
      if (role instanceof Refusal) throw new RedfishError(400, [role.message]);
      const account = {
        username: body.UserName,
        password: body.Password,
        role,
        enabled: body.Enabled ?? true,
        passwordChangeRequired: body.PasswordChangeRequired ?? false,
      };
      const subject = { username: body.UserName, id: undefined, removing: false };
      const made = await told(administration.create(known(principal), account), subject);
      return created(sayingName(bodyOf(made), body.UserName));
    },
    updateManagerAccount: async ({ params, body }, { principal, ifMatch }) => {
      const account = writable(view.account(params.ManagerAccountId, principal));
      const changes = readPatch(body, bodyOf(account), table);
      const precondition = sameAs(view, principal, ifMatch);
      precondition(account);
      if (Object.keys(changes).length === 0) return bodyOf(account);
      const subject = { username: changes.username ?? account.username, id: account.id, removing: false };
      const keeper = sessionKeeper(access, principal, account);
      const changed = await told(
        keeper((bind) => administration.change(account.id, changes, precondition, bind)),
        subject,
      );
      return sayingName(bodyOf(changed), changes.username);
    },
    deleteManagerAccount: async ({ params }, { principal, ifMatch }) => {
      const account = writable(view.account(params.ManagerAccountId, principal));
      const precondition = sameAs(view, principal, ifMatch);
      precondition(account);
      const subject = { username: account.username, id: account.id, removing: true };
      await told(administration.remove(account.id, precondition), subject);
      return undefined;
    },
  };
}

function isReadOnly({ origin }: Account): boolean {
  return origin.kind === 'configuration';
}

function writable(account: Account): Account {
  if (isReadOnly(account)) throw readOnlyAccount();
  return account;
}

/** Asked of each version that a change would be applied to: it may have left the caller's sight meanwhile. */
function sameAs(view: AccessView, principal: Principal | undefined, ifMatch: RequestContext['ifMatch']) {
  return (current: Account): void => {
    view.assertSeen(current, principal);
    ifMatch(etagOf(current.version));
  };
}

function known(principal: Principal | undefined): Principal {
  if (principal === undefined) throw new RedfishError(403, [message('InsufficientPrivilege', [])]);
  return principal;
}

async function told<T>(work: Promise<T>, subject: Parameters<typeof toAccountError>[1]): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw toAccountError(error, subject);
  }
}
