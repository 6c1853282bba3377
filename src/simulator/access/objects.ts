/** The objects of access control, as far as something here reads them. */

import type { KubeObject } from '../objects.ts';
import type { LabelSelector } from './label-selectors.ts';

export const RBAC_GROUP = 'rbac.authorization.k8s.io';

export interface RoleReference {
  apiGroup: string;
  kind: string;
  name: string;
}

export interface Subject {
  kind: string;
  name: string;
  apiGroup?: string;
  namespace?: string;
}

/** A RoleBinding or a ClusterRoleBinding. */
export interface Binding extends KubeObject {
  roleRef: RoleReference;
  subjects?: Subject[];
}

/** A binding as somebody writes it: one without a role is refused. */
export interface GivenBinding extends KubeObject {
  roleRef?: RoleReference;
  subjects?: Subject[];
}

/** A Role or a ClusterRole; only the latter aggregates. Its rules are read by policy-rules.ts. */
export interface ClusterRole extends KubeObject {
  rules?: unknown;
  aggregationRule?: { clusterRoleSelectors?: LabelSelector[] };
}
