import type { PrivilegeAlternatives, PrivilegeName } from '../../generated/privileges.ts';
import type { Principal } from './principal.ts';

/**
 * Whether a principal may carry out an operation, by the facts of the privilege registry: any one of the alternatives
 * suffices, all privileges of an alternative are needed (DSP0266 13.2). Without alternatives nobody may; without a
 * principal only what says NoAuth, the registry's word for an operation that needs no account. Whether ConfigureSelf speaks of the principal's own resource is for the caller.
 */
export function satisfies(
  alternatives: PrivilegeAlternatives,
  principal: Pick<Principal, 'privileges'> | undefined,
): boolean {
  const holds = (name: PrivilegeName): boolean => name === 'NoAuth' || (principal?.privileges.has(name) ?? false);
  return alternatives.some((needed) => needed.length > 0 && needed.every(holds));
}
