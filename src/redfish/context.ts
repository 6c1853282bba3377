import type { Account, AccountAdministration, AccountDirectory } from '../auth/accounts/accounts.ts';
import type { Caller } from '../auth/caller.ts';
import type { Principal } from '../auth/principal.ts';
import type { Sessions } from '../auth/sessions/sessions.ts';
import type { SettingsStore } from '../auth/settings.ts';
import type { KubeVirtService } from '../kubevirt/service.ts';
import type { View } from './view.ts';

/** What every handler is given of a request, besides its parameters and body. */
export interface RequestContext {
  readonly principal: Principal | undefined;
  /** Set where the request came by `/Chassis/{chassis}/Systems`: only that chassis' systems are members. */
  readonly chassis: string | undefined;
  /** Who sent the request. */
  readonly caller: Caller;
  /** The request's If-Match: throws RedfishError 412 where the ETag of what would be changed isn't the one asked for. */
  readonly ifMatch: (etag: string) => void;
}

/** Accounts, sessions and settings, as their resources work with them. */
export interface AccessDependencies {
  readonly accounts: AccountDirectory;
  readonly administration: AccountAdministration;
  readonly sessions: Sessions;
  readonly settings: SettingsStore;
  /**
   * The enabled account of a user name and password, undefined where they are wrong or locked out. Rejects with ServiceError
   * Unavailable where that can't be found out.
   */
  readonly logIn: (
    credentials: { readonly username: string; readonly password: string },
    caller: Caller,
  ) => Promise<Account | undefined>;
}

/** What the handlers work with. */
export interface RedfishDependencies {
  readonly kubevirt: KubeVirtService;
  readonly view: View;
  readonly access: AccessDependencies;
  /** ServiceRoot.UUID; undefined leaves it out. */
  readonly serviceUuid: string | undefined;
  /** The version of this program, which is a Manager's firmware. */
  readonly version: string;
}
