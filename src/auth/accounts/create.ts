/** Puts the accounts together: the directory, its reports, and the administration that writes to it. */
import type { Clock } from '../../kubevirt/clock.ts';
import type { KeyValueObjects, TellEvent } from '../../kubevirt/objects.ts';
import type { Logger } from '../../telemetry/logger.ts';
import type { Caller } from '../caller.ts';
import { createGate } from '../gate.ts';
import { hashPassword } from '../scrypt.ts';
import type { PasswordBounds } from './account-rules.ts';
import { SecretAccountAdministration } from './administration.ts';
import type { DirectoryOptions } from './directory.ts';
import { Directory } from './directory.ts';
import { ProblemReports } from './problem-reports.ts';
import type { AccountSecretsOptions } from './secret-cache.ts';

export interface AccountsOptions extends Pick<DirectoryOptions, 'users' | 'existing'> {
  readonly secrets: Omit<AccountSecretsOptions, 'secrets'> & { readonly secrets: KeyValueObjects };
  /** Asked at each new password. */
  readonly bounds: () => PasswordBounds;
  readonly tellEvent: TellEvent;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly hash?: (password: string) => Promise<string>;
}

export interface Accounts {
  /** `changed()` is to be called when other namespaces are served than before. */
  readonly directory: Directory;
  readonly administration: SecretAccountAdministration;
  /** Ends its timers; the watches end with the service layer. */
  readonly stop: () => void;
}

/** Beside the logins' own, so that neither can starve the other. */
const hashing = { running: 1, waiting: 16 };
const administrators: Caller = { address: 'administration', gone: () => false };

/** Begins to watch. Throws a RangeError for an account of the configuration without a usable password. */
export function createAccounts(options: AccountsOptions): Accounts {
  const { users, existing, secrets, bounds, tellEvent, clock, logger, hash = hashPassword } = options;
  const reports = new ProblemReports({ logger, tellEvent, clock });
  const directory = new Directory({ users, existing, secrets, reports, logger });
  const gate = createGate(hashing);
  const administration = new SecretAccountAdministration({
    directory,
    secrets: secrets.secrets,
    namespace: secrets.namespace,
    bounds,
    hash: (password) => gate(administrators, () => hash(password)),
  });
  return { directory, administration, stop: () => reports.stop() };
}
