/** What the rest of the service knows of Redfish sessions (DSP0266 13.3.4). */
import type { Account } from '../accounts/accounts.ts';
import type { Principal } from '../principal.ts';

export interface Session {
  /** The segment of its URI. Nothing of the token can be found out from it. */
  readonly id: string;
  readonly accountId: string;
  /** The login name when it was opened. */
  readonly username: string;
  readonly created: Date;
  /** The network address that it was opened from. */
  readonly clientAddress: string;
  /** Session.Context, as the client gave it. */
  readonly context: string | undefined;
}

export interface SessionRequest {
  readonly account: Account;
  readonly clientAddress: string;
  readonly context: string | undefined;
}

/** The sessions of every replica. What can't be asked of the cluster rejects with ServiceError Unavailable. */
export interface Sessions {
  /** A new session; its token (64 hexadecimal digits) is told once and kept nowhere. Ends the oldest idle one over the cap. */
  open(request: SessionRequest): Promise<{ readonly session: Session; readonly token: string }>;
  /** The principal that a token speaks for, and that it was used now; undefined for an unknown, ended or expired one. */
  authenticate(token: string): Principal | undefined | Promise<Principal | undefined>;
  /** Undefined for one that has ended or expired. */
  get(id: string): Session | undefined;
  /** The open ones, ordered by id. */
  list(): readonly Session[];
  /** Ends a session on this replica at once and on the others by their watch. Resolves where it has ended already. */
  end(id: string): Promise<void>;
  /** The account's password was changed by this session: it stays open, the account's others end. */
  rebind(id: string, account: Account): Promise<void>;
}
