/** A replica's accounts on Secrets in memory. */
import { createAccounts } from '../../../src/auth/accounts/create.ts';
import type { ConfiguredAccount } from '../../../src/auth/accounts/make-account.ts';
import type { AccountSecretsOptions } from '../../../src/auth/accounts/secret-cache.ts';
import type { ExistingNames } from '../../../src/auth/accounts/unknown-names.ts';
import { silentLogger } from '../../../src/telemetry/logger.ts';
import { ManualClock } from '../../kubevirt/clocks.ts';
import { cheapHash } from '../accounts.ts';
import { MemoryCluster } from './memory-secrets.ts';

export const own = 'redfish-system';

export interface ReplicaOptions {
  readonly cluster?: MemoryCluster;
  readonly users?: readonly ConfiguredAccount[];
  readonly secrets?: Partial<Omit<AccountSecretsOptions, 'secrets'>>;
  readonly existing?: Partial<ExistingNames>;
}

export function replicaOf({ cluster = new MemoryCluster(), users = [], secrets, existing }: ReplicaOptions = {}) {
  const memory = cluster.replica();
  const clock = new ManualClock();
  const log: object[] = [];
  const events: { readonly namespace: string; readonly reason: string; readonly message: string }[] = [];
  const { directory, administration } = createAccounts({
    users,
    secrets: {
      secrets: memory,
      namespace: own,
      tenants: undefined,
      serves: () => true,
      isServedKnown: () => true,
      staleAfterSeconds: 90,
      ...secrets,
    },
    existing: { isKnown: () => true, hasChassis: () => true, hasMachine: () => true, ...existing },
    bounds: () => ({ minPasswordLength: 8, maxPasswordLength: 64 }),
    tellEvent: ({ namespace }, { reason, message }) => events.push({ namespace, reason, message }),
    clock,
    logger: { ...silentLogger, warn: (fields) => log.push(fields) },
    hash: cheapHash,
  });
  const ids = (): string[] => directory.list().map(({ id }) => id);
  return { cluster, memory, clock, log, events, directory, administration, ids };
}

/** A hash in the form of one; nobody has its password. */
export const someHash = `$scrypt$ln=15,r=8,p=3$${'A'.repeat(22)}$${'A'.repeat(43)}`;

export const entry = (username: string, role = 'ReadOnly', more = ''): string =>
  `- username: ${username}\n  passwordHash: ${someHash}\n  role: ${role}\n${more}`;
