/** What a user may ask about itself: who it is, and all its rules in a namespace (`kubectl auth whoami`, `can-i --list`). */

import { isObject } from '../../json.ts';
import { timestamp } from '../../objects.ts';
import type { KubeObject, ObjectMeta } from '../../objects.ts';
import type { ReviewCall } from '../../resources.ts';
import { badRequest } from '../../status.ts';
import { userInfo } from './user-info.ts';

export function selfSubjectReview({ api, user, body: { apiVersion, kind } }: ReviewCall): KubeObject {
  const metadata = { creationTimestamp: timestamp(api.clock.now()) } as ObjectMeta;
  return { kind, apiVersion, metadata, status: { userInfo: userInfo(user) } };
}

export function selfSubjectRulesReview({ api, user, body }: ReviewCall): KubeObject {
  const { kind, apiVersion, spec } = body;
  const namespace = isObject(spec) ? spec['namespace'] : undefined;
  if (typeof namespace !== 'string' || !namespace) throw badRequest('no namespace on request');
  const { rules, errors } = api.access.rbac.rulesFor(user, namespace);
  const resourceRules = rules
    .filter(({ resources }) => resources?.length)
    .map(({ verbs, apiGroups, resources, resourceNames }) => ({
      verbs,
      apiGroups,
      resources,
      ...(resourceNames && { resourceNames }),
    }));
  const nonResourceRules = rules
    .filter(({ nonResourceURLs }) => nonResourceURLs?.length)
    .map(({ verbs, nonResourceURLs }) => ({ verbs, nonResourceURLs }));
  const status = { resourceRules, nonResourceRules, incomplete: false, ...(errors && { evaluationError: errors }) };
  return { kind, apiVersion, metadata: {} as ObjectMeta, spec: {}, status };
}
