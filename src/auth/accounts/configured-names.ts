import type { Logger } from '../../telemetry/logger.ts';
import type { Account } from './accounts.ts';
import { missingNames, type ExistingNames } from './unknown-names.ts';

/**
 * Says in the log which accounts of the configuration name chassis or VMs that don't exist, once the VMs are known: mostly a
 * slip of the pen, by which somebody sees less than was meant. Where the served namespaces are listed, the configuration was
 * refused for it before. Accounts of Secrets are told of on their Secrets.
 */
export function reportConfiguredNames(
  accounts: readonly Pick<Account, 'username' | 'origin' | 'scope'>[],
  existing: ExistingNames,
  logger: Logger,
): void {
  if (!existing.isKnown()) return;
  for (const { username, origin, scope } of accounts) {
    const missing = origin.kind === 'configuration' ? missingNames(scope, existing) : [];
    if (missing.length > 0)
      logger.warn({ username, missing }, 'an account of the configuration names what does not exist');
  }
}
