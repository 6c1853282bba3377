/**
 * The audit log: who did what to whom, from where, and what came of it, as one line each with `audit: true`. Which operations
 * are told is middleware/audit.ts's. Bodies, headers and passwords never get here; names of users only where there is such
 * an account, since a password typed into the wrong field is one too.
 */
import { createFailedLogins, type FailedLoginsOptions } from '../auth/failed-logins.ts';
import type { CheckedLogin } from '../auth/logins.ts';
import type { Logger } from '../telemetry/logger.ts';

export type AuditEvent =
  | 'login'
  | 'logins failed'
  | 'login locked'
  | 'logout'
  | 'account created'
  | 'account changed'
  | 'account removed'
  | 'settings changed'
  | 'power';

/** `refused`: the caller was, by a 4xx; `failed`: it couldn't be done, by a 5xx. */
export type AuditOutcome = 'success' | 'refused' | 'failed';

export interface AuditRecord {
  readonly event: AuditEvent;
  readonly outcome: AuditOutcome;
  readonly status?: number;
  /** The login name; undefined where nobody is known. */
  readonly account?: string | undefined;
  /** The session that the request came by. */
  readonly session?: string | undefined;
  readonly client: string;
  readonly requestId?: string | undefined;
  /** The URI that it was done to, or that was made. */
  readonly target?: string | undefined;
  /** How somebody logged in. */
  readonly by?: 'basic' | 'session' | 'bearer' | undefined;
  /** Names of properties, never their values. */
  readonly changed?: string | undefined;
  readonly resetType?: string | undefined;
  /** How many it speaks for. */
  readonly count?: number;
}

export interface Audit {
  /** Writes it; of failed logins in a flood only their number. */
  record(record: AuditRecord): void;
  /** A login by HTTP Basic is told when its password was checked, not at each of its requests. */
  checked(login: CheckedLogin): void;
  /** The login name of an account, however it is written; undefined where there is none of that name. */
  accountNamed(username: string): string | undefined;
  /** The login name of a session's account. */
  accountOfSession(id: string): string | undefined;
  /** Writes what is still to be told, and ends its timers. */
  stop(): void;
}

export interface AuditOptions extends Pick<Audit, 'accountNamed' | 'accountOfSession'> {
  readonly logger: Logger;
  readonly clock: FailedLoginsOptions<never>['clock'];
}

export function createAudit({ logger, clock, accountNamed, accountOfSession }: AuditOptions): Audit {
  const log = logger.child({ audit: true });
  const write = (record: AuditRecord): void => log.info(record, 'audit');
  const failures = createFailedLogins<{ readonly address: string; readonly record: AuditRecord }>({
    clock,
    tell: ({ record }) => write(record),
    tellMore: (client, count) => write({ event: 'logins failed', outcome: 'refused', client, count }),
  });
  return {
    record: (record) => {
      if (record.event === 'login' && record.outcome !== 'success') failures.failed({ address: record.client, record });
      else write(record);
    },
    checked: ({ account, address, outcome, by, requestId }) => {
      const login = { account: account?.username, client: address, requestId, by };
      if (outcome === 'accepted' && by === 'basic') write({ event: 'login', outcome: 'success', ...login });
      if (outcome === 'locked') write({ event: 'login locked', outcome: 'refused', ...login });
    },
    accountNamed,
    accountOfSession,
    stop: () => failures.stop(),
  };
}
