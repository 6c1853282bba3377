/** Whether a session is good now, by its last use and by its account. Reads what it is given, and changes nothing. */
import type { Account, AccountDirectory } from '../accounts/accounts.ts';
import type { KnownSession } from './session-table.ts';

export type Verdict =
  | { readonly kind: 'open'; readonly account: Account }
  /** Not used for longer than the timeout, as far as this replica knows. */
  | { readonly kind: 'expired' }
  /** The account is gone or disabled. */
  | { readonly kind: 'revoked' }
  /** The account has other credentials than the session was opened with. */
  | { readonly kind: 'changed' }
  /** This replica can't tell: it may not have heard of the account, or of its newest credentials, yet. */
  | { readonly kind: 'undecided' };

export interface Judges {
  readonly directory: Pick<AccountDirectory, 'byId'>;
  /** Every source of accounts has been read once: from then on, one that isn't there is gone. */
  readonly accountsKnown: () => boolean;
  readonly timeoutMs: () => number;
  /** Milliseconds since the epoch. */
  readonly date: () => number;
}

/** Accounts and sessions come by different watches: the session of a new account may be heard of first. */
const hearsayMs = 5_000;

function mayBeAhead({ hasBeenOpen, record }: KnownSession, { date }: Judges): boolean {
  return !hasBeenOpen && Math.abs(date() - record.session.created.getTime()) < hearsayMs;
}

function isByItsCredentials({ record }: KnownSession, account: Account, { date }: Judges): boolean {
  const { credential, formerCredential, formerUntil } = record;
  return account.credential === credential || (account.credential === formerCredential && date() < formerUntil);
}

function objectionTo(
  known: KnownSession,
  account: Account | undefined,
  judges: Judges,
): 'revoked' | 'changed' | undefined {
  if (!account?.enabled) return 'revoked';
  return isByItsCredentials(known, account, judges) ? undefined : 'changed';
}

export function judge(known: KnownSession, judges: Judges): Verdict {
  const account = judges.directory.byId(known.record.session.accountId);
  if (!account && !judges.accountsKnown()) return { kind: 'undecided' };
  const objection = objectionTo(known, account, judges);
  if (objection) return { kind: mayBeAhead(known, judges) ? 'undecided' : objection };
  if (judges.date() >= known.lastUsed + judges.timeoutMs()) return { kind: 'expired' };
  return account ? { kind: 'open', account } : { kind: 'revoked' };
}
