import type { PrivilegeName } from '../../generated/privileges.ts';

/** Who a request speaks for: the account's name, role and privileges (DSP0266 13.2), and what it may see. */

/** The registry's privileges; NoAuth is its word for needing none. */
export type Privilege = Exclude<PrivilegeName, 'NoAuth'>;
export type RoleId = 'Administrator' | 'Operator' | 'ReadOnly';

/** Everything, or only the VMs of the named chassis. */
export type Scope = { readonly kind: 'all' } | { readonly kind: 'chassis'; readonly chassis: ReadonlySet<string> };

export interface Principal {
  readonly username: string;
  readonly role: RoleId;
  readonly privileges: ReadonlySet<Privilege>;
  readonly scope: Scope;
}

/** The privileges of the standard's predefined roles, exactly as DSP0266 lists them. */
export const rolePrivileges: Readonly<Record<RoleId, readonly Privilege[]>> = {
  Administrator: ['Login', 'ConfigureManager', 'ConfigureUsers', 'ConfigureComponents', 'ConfigureSelf'],
  Operator: ['Login', 'ConfigureComponents', 'ConfigureSelf'],
  ReadOnly: ['Login', 'ConfigureSelf'],
};
