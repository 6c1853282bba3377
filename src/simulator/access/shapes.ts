/** The fields of access control's kinds, by which their bodies are read (core/shapes.ts). */

import { bool, labelSelector, listOf, mapOf, string, structOf } from '../core/go-types.ts';
import type { Fields } from '../core/go-types.ts';
import type { Resource } from '../resources.ts';
import {
  ACCESS_REVIEWS,
  clusterRoleBindings,
  clusterRoles,
  roleBindings,
  roles,
  selfSubjectReviews,
  selfSubjectRulesReviews,
  serviceAccounts,
  tokenReviews,
} from './rows.ts';

const strings = listOf(string);

const rules = listOf(
  structOf({
    verbs: strings,
    apiGroups: strings,
    resources: strings,
    resourceNames: strings,
    nonResourceURLs: strings,
  }),
);

const reference = { apiGroup: string, kind: string, name: string };
const binding: Fields = {
  roleRef: structOf(reference),
  subjects: listOf(structOf({ ...reference, namespace: string })),
};

const object = structOf({ kind: string, namespace: string, name: string, uid: string, apiVersion: string });

/** Of a field or of labels; which of the two ways it is written is for the review. */
const attributesSelector = structOf({
  rawSelector: string,
  requirements: listOf(structOf({ key: string, operator: string, values: strings })),
});

const userInfo = structOf({ username: string, uid: string, groups: strings, extra: mapOf(strings) });

/** What a client writes as a review's status is read, and answered over. */
const accessStatus = structOf({ allowed: bool, denied: bool, reason: string, evaluationError: string });

const accessSpec = structOf({
  resourceAttributes: structOf({
    namespace: string,
    verb: string,
    group: string,
    version: string,
    resource: string,
    subresource: string,
    name: string,
    fieldSelector: attributesSelector,
    labelSelector: attributesSelector,
  }),
  nonResourceAttributes: structOf({ path: string, verb: string }),
  user: string,
  groups: strings,
  extra: mapOf(strings),
  uid: string,
});

export const ACCESS_SHAPES: readonly (readonly [Resource, Fields])[] = [
  [
    serviceAccounts,
    {
      secrets: listOf(object),
      imagePullSecrets: listOf(structOf({ name: string })),
      automountServiceAccountToken: bool,
    },
  ],
  [roles, { rules }],
  [clusterRoles, { rules, aggregationRule: structOf({ clusterRoleSelectors: listOf(labelSelector) }) }],
  [roleBindings, binding],
  [clusterRoleBindings, binding],
  [
    tokenReviews,
    {
      spec: structOf({ token: string, audiences: strings }),
      status: structOf({ authenticated: bool, user: userInfo, audiences: strings, error: string }),
    },
  ],
  [selfSubjectReviews, { status: structOf({ userInfo }) }],
  [
    selfSubjectRulesReviews,
    {
      spec: structOf({ namespace: string }),
      status: structOf({ resourceRules: rules, nonResourceRules: rules, incomplete: bool, evaluationError: string }),
    },
  ],
  ...ACCESS_REVIEWS.map((row) => [row, { spec: accessSpec, status: accessStatus }] as const),
];
