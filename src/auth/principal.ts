import type { PrivilegeName } from '../../generated/privileges.ts';
import type { LabelSelector } from '../kubevirt/selector.ts';

/** Who a request speaks for: the account, its role and privileges (DSP0266 13.2), and what it may see. */

/** The registry's privileges; NoAuth is its word for needing none. */
export type Privilege = Exclude<PrivilegeName, 'NoAuth'>;
export type RoleId = 'Administrator' | 'Operator' | 'ReadOnly';

/** Which VMs an account sees. One object per account and version, so that results can be kept by it. */
export type Scope =
  | { readonly kind: 'all' }
  /** The VMs of the named chassis. */
  | { readonly kind: 'chassis'; readonly chassis: ReadonlySet<string> }
  /** The VMs of a namespace: all, or those of these names, or those that the labels select. */
  | {
      readonly kind: 'namespace';
      readonly namespace: string;
      readonly systems: ReadonlySet<string> | undefined;
      readonly selector: LabelSelector | undefined;
    }
  /** What Kubernetes' RBAC grants to the holder of a token: whole namespaces, and single VMs (`<namespace>/<name>`). */
  | {
      readonly kind: 'granted';
      readonly namespaces: ReadonlySet<string> | 'all';
      readonly systems: ReadonlySet<string>;
    };

export interface Principal {
  /** The login name, as sessions and the audit log have it; of a Kubernetes token the user's name. */
  readonly username: string;
  /** The Id of its ManagerAccount; undefined where there is none, as for a Kubernetes token. */
  readonly accountId: string | undefined;
  readonly role: RoleId | undefined;
  readonly privileges: ReadonlySet<Privilege>;
  readonly scope: Scope;
  /** The password must be changed before anything else is allowed (DSP0266 13.3.7). */
  readonly passwordChangeRequired: boolean;
  /** The session that the request came by. */
  readonly sessionId: string | undefined;
}

/** The privileges of the standard's predefined roles, exactly as DSP0266 lists them. */
export const rolePrivileges: Readonly<Record<RoleId, readonly Privilege[]>> = {
  Administrator: ['Login', 'ConfigureManager', 'ConfigureUsers', 'ConfigureComponents', 'ConfigureSelf'],
  Operator: ['Login', 'ConfigureComponents', 'ConfigureSelf'],
  ReadOnly: ['Login', 'ConfigureSelf'],
};
