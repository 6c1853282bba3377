/** The chassis and VMs that accounts speak of and that don't exist now. Such an account is valid: it just sees less. */
import type { Scope } from '../principal.ts';
import type { AccountProblem, ListedAccount } from './account-list.ts';
import { placed } from './account-list.ts';

/** What the service layer knows of the names in scopes. */
export interface ExistingNames {
  /** False until the caches have their first contents: then nobody knows what doesn't exist. */
  readonly isKnown: () => boolean;
  readonly hasChassis: (name: string) => boolean;
  readonly hasMachine: (namespace: string, name: string) => boolean;
}

/** Undefined where it isn't known. */
export function unknownNames(
  accounts: readonly ListedAccount[],
  existing: ExistingNames,
): readonly AccountProblem[] | undefined {
  if (!existing.isKnown()) return undefined;
  return accounts.flatMap(({ account, position }) =>
    missingNames(account.scope, existing).map((text) => ({
      kind: 'unknownName' as const,
      text: placed(position, text),
    })),
  );
}

/** What of a scope isn't there, in words. Only where it is known what exists. */
export function missingNames(scope: Scope, { hasChassis, hasMachine }: ExistingNames): string[] {
  if (scope.kind === 'chassis') {
    return [...scope.chassis].filter((name) => !hasChassis(name)).map((name) => `there is no chassis ${name}`);
  }
  if (scope.kind !== 'namespace') return [];
  return [...(scope.systems ?? [])]
    .filter((name) => !hasMachine(scope.namespace, name))
    .map((name) => `there is no VirtualMachine ${name} in this namespace`);
}
