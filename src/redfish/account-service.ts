import type { OperationHandlers } from '../../generated/operations.ts';
import { odataType, uris } from '../../generated/resources.ts';
import type { AccountService } from '../../generated/types.ts';
import type { AccessSettings } from '../auth/settings.ts';
import type { RedfishDependencies, RequestContext } from './context.ts';
import { etagOf } from './etag.ts';
import { memoize } from './memo.ts';
import { readPatch, sets, type PatchTable } from './patch.ts';
import { changeSettings } from './settings-change.ts';

/** The accounts are the service's own and are always asked; it has no outside providers, certificates or second factors. */
export function toAccountService(settings: AccessSettings, version: string): AccountService {
  return {
    '@odata.id': uris.AccountService(),
    '@odata.type': odataType.AccountService,
    '@odata.etag': etagOf(version),
    Id: 'AccountService',
    Name: 'Account Service',
    ServiceEnabled: true,
    Status: { State: 'Enabled', Health: 'OK' },
    LocalAccountAuth: 'Enabled',
    HTTPBasicAuth: 'Enabled',
    SupportedAccountTypes: ['Redfish'],
    AccountLockoutThreshold: settings.lockoutThreshold,
    AccountLockoutDuration: settings.lockoutDuration,
    AccountLockoutCounterResetAfter: settings.lockoutCounterResetAfter,
    AccountLockoutCounterResetEnabled: true,
    MinPasswordLength: settings.minPasswordLength,
    MaxPasswordLength: settings.maxPasswordLength,
    Accounts: { '@odata.id': uris.ManagerAccountCollection() },
    Roles: { '@odata.id': uris.RoleCollection() },
  };
}

const table: PatchTable<AccessSettings> = {
  AccountLockoutThreshold: sets('lockoutThreshold'),
  AccountLockoutDuration: sets('lockoutDuration'),
  AccountLockoutCounterResetAfter: sets('lockoutCounterResetAfter'),
  MinPasswordLength: sets('minPasswordLength'),
  MaxPasswordLength: sets('maxPasswordLength'),
};

type Handlers = Pick<OperationHandlers<RequestContext>, 'getAccountService' | 'updateAccountService'>;

export function accountServiceHandlers({ access: { settings } }: RedfishDependencies): Handlers {
  const bodyOf = memoize((now: AccessSettings) => toAccountService(now, settings.version()));
  const current = (): AccountService => bodyOf(settings.current());
  return {
    getAccountService: current,
    updateAccountService: async ({ body }, { ifMatch }) => {
      await changeSettings(settings, readPatch(body, current(), table), ifMatch);
      return current();
    },
  };
}
