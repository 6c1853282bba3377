/**
 * Nobody grants what they don't hold: who writes a Role needs its rules (or the verb `escalate` on it), who binds one
 * needs its rules (or the verb `bind`). Members of system:masters are not asked.
 */

import type { AdmissionRequest, Rule } from '../api/admission.ts';
import { omit, same } from '../json.ts';
import type { KubeObject } from '../objects.ts';
import type { Resource } from '../resources.ts';
import { StatusError, forbiddenWrite, notFound } from '../status.ts';
import { MASTERS } from '../user.ts';
import type { User } from '../user.ts';
import { RBAC_GROUP } from './objects.ts';
import type { ClusterRole, GivenBinding, RoleReference } from './objects.ts';
import { missing, rulesOf } from './policy-rules.ts';
import type { PolicyRule } from './policy-rules.ts';
import type { Rbac } from './rbac.ts';

/** What one must hold to write an aggregationRule, which can gather anything. */
const EVERYTHING: readonly PolicyRule[] = [
  { verbs: ['*'], apiGroups: ['*'], resources: ['*'] },
  { verbs: ['*'], nonResourceURLs: ['*'] },
];

export interface EscalationRules {
  readonly guardRole: Rule<ClusterRole>;
  readonly guardBinding: Rule<GivenBinding>;
}

export function escalationRules(rbac: Rbac): EscalationRules {
  const may = (user: User, verb: string, what: { resource: string; namespace: string; name: string }): boolean =>
    rbac.decide(user, { verb, group: RBAC_GROUP, subresource: '', ...what }).allowed;

  const requireHeld = (request: AdmissionRequest, wanted: readonly PolicyRule[]): void => {
    const { user, object, resource } = request;
    const lacking = missing(rbac.rulesFor(user, object.metadata.namespace ?? '').rules, wanted);
    if (lacking.length === 0) return;
    const who = `user "${user.name}" (groups=${JSON.stringify(user.groups)})`;
    const list = lacking.map((rule) => JSON.stringify(rule)).sort();
    const what = `${who} is attempting to grant RBAC permissions not currently held:\n${list.join('\n')}`;
    throw refusal(resource, object, what);
  };

  /** A role that isn't there is told as if it were the binding. */
  const referred = ({ object, resource }: AdmissionRequest, roleRef: RoleReference): readonly PolicyRule[] => {
    try {
      return rbac.rulesOfReference(roleRef, object.metadata.namespace ?? '');
    } catch (error) {
      throw error instanceof StatusError && error.code === 404 ? notFound(resource, roleRef.name) : error;
    }
  };

  return {
    guardRole: (request) => {
      const { user, resource, object, old } = request;
      const { name, namespace = '' } = object.metadata;
      if (isExempt(request) || may(user, 'escalate', { resource: resource.plural, namespace, name })) return;
      requireHeld(request, rulesOf(object));
      if (![object, old].some(aggregates)) return;
      if (missing(rbac.rulesFor(user, '').rules, EVERYTHING).length === 0) return;
      throw refusal(resource, object, 'must have cluster-admin privileges to use the aggregationRule');
    },
    guardBinding: (request) => {
      const { user, object } = request;
      const { roleRef } = object;
      if (!roleRef || isExempt(request)) return;
      const { namespace = '' } = object.metadata;
      const resource = roleRef.kind === 'Role' ? 'roles' : 'clusterroles';
      if (may(user, 'bind', { resource, namespace, name: roleRef.name })) return;
      requireHeld(request, referred(request, roleRef));
    },
  };
}

const aggregates = (role: ClusterRole | undefined): boolean =>
  Boolean(role?.aggregationRule?.clusterRoleSelectors?.length);

/** The garbage collector's fields may change without rights. */
const COLLECTED = ['ownerReferences', 'finalizers'] as const;

function isExempt({ user, object, old }: AdmissionRequest): boolean {
  if (user.groups.includes(MASTERS)) return true;
  if (!old) return false;
  const rest = (role: KubeObject): unknown => ({ ...role, metadata: omit(role.metadata, COLLECTED) });
  return same(rest(object), rest(old));
}

const refusal = (resource: Resource, { metadata: { name } }: KubeObject, why: string): StatusError =>
  forbiddenWrite(resource, name, why);
