/** Who there is and what they may do: the resources of access control. */

import { builtIn } from '../resources.ts';
import type { Resource } from '../resources.ts';

const rbac = { group: 'rbac.authorization.k8s.io' } as const;

export const serviceAccounts = builtIn({ plural: 'serviceaccounts', kind: 'ServiceAccount', shortNames: ['sa'] });
export const roles = builtIn({ ...rbac, plural: 'roles', kind: 'Role' });
export const roleBindings = builtIn({ ...rbac, plural: 'rolebindings', kind: 'RoleBinding' });
export const clusterRoles = builtIn({ ...rbac, plural: 'clusterroles', kind: 'ClusterRole', namespaced: false });
export const clusterRoleBindings = builtIn({
  ...rbac,
  plural: 'clusterrolebindings',
  kind: 'ClusterRoleBinding',
  namespaced: false,
});

export const ACCESS_RESOURCES: readonly Resource[] = [
  serviceAccounts,
  roles,
  roleBindings,
  clusterRoles,
  clusterRoleBindings,
];
