/** How the tables of shipped roles are written, and what becomes of a row. */

import type { LabelSelector } from '../label-selectors.ts';
import type { RoleReference, Subject } from '../objects.ts';
import { RBAC_GROUP } from '../objects.ts';
import type { PolicyRule } from '../policy-rules.ts';

/** A ClusterRole that a cluster comes with. */
export interface ShippedRole {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly rules: readonly PolicyRule[];
  readonly aggregationRule?: { readonly clusterRoleSelectors: readonly LabelSelector[] };
}

/** A ClusterRoleBinding that a cluster comes with. */
export interface ShippedBinding {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly roleRef: RoleReference;
  readonly subjects: readonly Subject[];
}

const words = (text: string): string[] => text.trim().split(/\s+/);

export const READ = 'get list watch';
export const WRITE = 'create delete deletecollection patch update';
export const READ_WRITE = 'create delete deletecollection get list patch update watch';

/** A rule on resources of one group, words in each. */
export const on = (group: string, resources: string, verbs: string): PolicyRule => ({
  verbs: words(verbs),
  apiGroups: [group],
  resources: words(resources),
});

/** A rule on paths that are no resources. */
export const onPaths = (paths: string, verbs: string): PolicyRule => ({
  verbs: words(verbs),
  nonResourceURLs: words(paths),
});

export const AGGREGATE = 'rbac.authorization.k8s.io/aggregate-to-';
export const AUTOUPDATE = { 'rbac.authorization.kubernetes.io/autoupdate': 'true' };

export const toClusterRole = (name: string): RoleReference => ({ apiGroup: RBAC_GROUP, kind: 'ClusterRole', name });

export const groupSubjects = (groups: string): Subject[] =>
  words(groups).map((name) => ({ kind: 'Group', apiGroup: RBAC_GROUP, name }));
