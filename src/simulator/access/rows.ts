/** Who there is and what they may do: the resources of access control. */

import { builtIn } from '../resources.ts';
import type { Resource } from '../resources.ts';
import * as columns from './columns.ts';
import type { Binding, ClusterRole } from './objects.ts';
import { localSubjectAccessReview, selfSubjectAccessReview, subjectAccessReview } from './reviews/access-reviews.ts';
import { selfSubjectReview, selfSubjectRulesReview } from './reviews/self-reviews.ts';
import { tokenReview } from './reviews/token-review.ts';
import { requestToken } from './reviews/token-request.ts';

const rbac = { group: 'rbac.authorization.k8s.io', names: 'path segment', createOnUpdate: true } as const;

export const serviceAccounts = builtIn({
  plural: 'serviceaccounts',
  kind: 'ServiceAccount',
  shortNames: ['sa'],
  returnsDeleted: true,
  columns: columns.serviceAccount,
  mergeKeys: { secrets: 'name' },
  subresources: {
    token: { group: 'authentication.k8s.io', version: 'v1', kind: 'TokenRequest', answer: requestToken },
  },
});

export const roles = builtIn<ClusterRole>({ ...rbac, plural: 'roles', kind: 'Role', columns: columns.role });

export const clusterRoles = builtIn<ClusterRole>({
  ...rbac,
  plural: 'clusterroles',
  kind: 'ClusterRole',
  namespaced: false,
  columns: columns.role,
});

export const roleBindings = builtIn<Binding>({
  ...rbac,
  plural: 'rolebindings',
  kind: 'RoleBinding',
  columns: columns.binding,
});

export const clusterRoleBindings = builtIn<Binding>({
  ...rbac,
  plural: 'clusterrolebindings',
  kind: 'ClusterRoleBinding',
  namespaced: false,
  columns: columns.binding,
});

/** A review is a question: nothing is stored. */
const review = { verbs: ['create'], fieldSelectors: [], columns: [], namespaced: false } as const;
const authentication = { ...review, group: 'authentication.k8s.io' };
const authorization = { ...review, group: 'authorization.k8s.io' };

export const tokenReviews = builtIn({
  ...authentication,
  plural: 'tokenreviews',
  kind: 'TokenReview',
  review: tokenReview,
});

export const selfSubjectReviews = builtIn({
  ...authentication,
  plural: 'selfsubjectreviews',
  kind: 'SelfSubjectReview',
  review: selfSubjectReview,
});

const subjectAccessReviews = builtIn({
  ...authorization,
  plural: 'subjectaccessreviews',
  kind: 'SubjectAccessReview',
  review: subjectAccessReview,
});

const localSubjectAccessReviews = builtIn({
  ...authorization,
  plural: 'localsubjectaccessreviews',
  kind: 'LocalSubjectAccessReview',
  namespaced: true,
  review: localSubjectAccessReview,
});

const selfSubjectAccessReviews = builtIn({
  ...authorization,
  plural: 'selfsubjectaccessreviews',
  kind: 'SelfSubjectAccessReview',
  review: selfSubjectAccessReview,
});

export const selfSubjectRulesReviews = builtIn({
  ...authorization,
  plural: 'selfsubjectrulesreviews',
  kind: 'SelfSubjectRulesReview',
  review: selfSubjectRulesReview,
});

/** Those that ask whether something is allowed. */
export const ACCESS_REVIEWS = [subjectAccessReviews, localSubjectAccessReviews, selfSubjectAccessReviews];

export const ACCESS_RESOURCES: readonly Resource[] = [
  serviceAccounts,
  roles,
  roleBindings,
  clusterRoles,
  clusterRoleBindings,
  tokenReviews,
  selfSubjectReviews,
  ...ACCESS_REVIEWS,
  selfSubjectRulesReviews,
];
