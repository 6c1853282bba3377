/**
 * What the API server does to Roles and bindings before it stores them: the defaults of references, the check that
 * nobody grants more than they hold, and its validation. That a binding's role exists is not asked.
 */

import { admit } from '../api/admission.ts';
import type { AdmissionEntry, Rule } from '../api/admission.ts';
import { invalidValue, notSupported, refuseFor, required } from '../core/causes.ts';
import type { Cause } from '../core/causes.ts';
import { same } from '../json.ts';
import type { KubeObject } from '../objects.ts';
import type { Resource } from '../resources.ts';
import { escalationRules } from './escalation.ts';
import { RBAC_GROUP } from './objects.ts';
import { selectorCauses } from './label-selectors.ts';
import type { LabelSelector } from './label-selectors.ts';
import type { Binding, ClusterRole, GivenBinding, Subject } from './objects.ts';
import type { Rbac } from './rbac.ts';
import { clusterRoleBindings, clusterRoles, roleBindings, roles } from './rows.ts';

const ROLES = [roles, clusterRoles];
const BINDINGS = [roleBindings, clusterRoleBindings];

/** A Role without rules says so. What is null in a list is an empty item. */
const completeRole: Rule<ClusterRole> = ({ object: role }) => {
  const rules = Array.isArray(role.rules) ? role.rules.map((rule: unknown) => rule ?? {}) : [];
  role.rules = rules.length > 0 ? rules : null;
  const { aggregationRule } = role;
  if (!aggregationRule?.clusterRoleSelectors) return;
  aggregationRule.clusterRoleSelectors = aggregationRule.clusterRoleSelectors.map(
    (selector: LabelSelector | null) => selector ?? {},
  );
};

const completeBinding: Rule<GivenBinding> = ({ object: binding }) => {
  const { apiGroup, kind = '', name = '' } = binding.roleRef ?? {};
  binding.roleRef = { apiGroup: apiGroup || RBAC_GROUP, kind, name };
  if (!binding.subjects?.length) {
    delete binding.subjects;
    return;
  }
  binding.subjects = binding.subjects.map((subject: Subject | null) => completed(subject ?? {}));
};

function completed({ apiGroup, ...subject }: Partial<Subject>): Subject {
  const { kind = '', name = '' } = subject;
  const group = apiGroup || (kind === 'User' || kind === 'Group' ? RBAC_GROUP : '');
  return { kind, ...(group && { apiGroup: group }), ...subject, name };
}

/** The API server validates an update as a new object and as a change, and each finds the same. */
const toldTwice = (causes: readonly Cause[], old: KubeObject | undefined): Cause[] =>
  old ? [...causes, ...causes] : [...causes];

interface LooseRule {
  readonly verbs?: readonly string[] | null;
  readonly apiGroups?: readonly string[] | null;
  readonly resources?: readonly string[] | null;
  readonly resourceNames?: readonly string[] | null;
  readonly nonResourceURLs?: readonly string[] | null;
}

const validateRole: Rule<ClusterRole> = ({ object, old, resource }) => {
  const { rules, aggregationRule } = object;
  const list = (Array.isArray(rules) ? rules : []) as readonly LooseRule[];
  const causes = list.flatMap((rule, i) => ruleCauses(rule, `rules[${i}]`, resource.namespaced));
  const own = [...causes, ...(aggregationRule ? aggregationCauses(aggregationRule) : [])];
  refuseFor(toldTwice(own, old), resource, object);
};

function aggregationCauses({ clusterRoleSelectors = [] }: NonNullable<ClusterRole['aggregationRule']>): Cause[] {
  const field = 'aggregationRule.clusterRoleSelectors';
  const why = 'at least one clusterRoleSelector required if aggregationRule is non-nil';
  if (clusterRoleSelectors.length === 0) return [required(field, why)];
  return clusterRoleSelectors.flatMap((selector, i) => {
    const wrong = selectorCauses(selector, `${field}[${i}]`);
    return wrong.length > 0 ? [...wrong, invalidValue(`${field}[${i}]`, null, 'invalid label selector.')] : [];
  });
}

function ruleCauses(rule: LooseRule, field: string, isNamespaced: boolean): Cause[] {
  const verbs = rule.verbs?.length ? [] : [required(`${field}.verbs`, 'verbs must contain at least one value')];
  return [...verbs, ...(rule.nonResourceURLs?.length ? pathCauses : resourceCauses)(rule, field, isNamespaced)];
}

function pathCauses(rule: LooseRule, field: string, isNamespaced: boolean): Cause[] {
  const { apiGroups, resources, resourceNames, nonResourceURLs } = rule;
  const at = (why: string): Cause => invalidValue(`${field}.nonResourceURLs`, [...(nonResourceURLs ?? [])], why);
  const isMixed = [apiGroups, resources, resourceNames].some((list) => list?.length);
  return [
    ...(isNamespaced ? [at('namespaced rules cannot apply to non-resource URLs')] : []),
    ...(isMixed ? [at('rules cannot apply to both regular resources and non-resource URLs')] : []),
  ];
}

function resourceCauses({ apiGroups, resources }: LooseRule, field: string): Cause[] {
  return [
    ...(apiGroups?.length ? [] : [required(`${field}.apiGroups`, 'resource rules must supply at least one api group')]),
    ...(resources?.length ? [] : [required(`${field}.resources`, 'resource rules must supply at least one resource')]),
  ];
}

const validateBinding: Rule<GivenBinding> = ({ object, old, resource }) => {
  const { roleRef, subjects = [] } = object;
  const own = [
    ...referenceCauses(roleRef ?? { apiGroup: RBAC_GROUP, kind: '', name: '' }, resource.namespaced),
    ...subjects.flatMap((subject, i) => subjectCauses(subject, `subjects[${i}]`, resource.namespaced)),
  ];
  const causes = [
    ...toldTwice(own, old),
    ...(old && !same(roleRef, old.roleRef) ? [invalidValue('roleRef', { ...roleRef }, 'cannot change roleRef')] : []),
  ];
  refuseFor(causes, resource, object);
};

function referenceCauses({ apiGroup, kind, name }: Binding['roleRef'], isNamespaced: boolean): Cause[] {
  const kinds = isNamespaced ? ['Role', 'ClusterRole'] : ['ClusterRole'];
  return [
    ...(apiGroup === RBAC_GROUP ? [] : [notSupported('roleRef.apiGroup', apiGroup, [RBAC_GROUP])]),
    ...(kinds.includes(kind) ? [] : [notSupported('roleRef.kind', kind, kinds)]),
    ...(name ? [] : [required('roleRef.name')]),
    ...(/[/%]|^\.\.?$/.test(name) ? [invalidValue('roleRef.name', name, 'not a name that fits into a path')] : []),
  ];
}

const SERVICE_ACCOUNT_NAME = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const SUBJECT_KINDS = ['ServiceAccount', 'User', 'Group'];

function subjectCauses(subject: Partial<Subject>, field: string, isNamespaced: boolean): Cause[] {
  const { kind = '', name = '', apiGroup = '' } = subject;
  const unnamed = name ? [] : [required(`${field}.name`)];
  if (!SUBJECT_KINDS.includes(kind)) return [...unnamed, notSupported(`${field}.kind`, kind, SUBJECT_KINDS)];
  const group = kind === 'ServiceAccount' ? '' : RBAC_GROUP;
  const wrongGroup = apiGroup === group ? [] : [notSupported(`${field}.apiGroup`, apiGroup, [group])];
  const own = kind === 'ServiceAccount' ? accountCauses(subject, field, isNamespaced) : [];
  return [...unnamed, ...wrongGroup, ...own];
}

function accountCauses({ name, namespace }: Partial<Subject>, field: string, isNamespaced: boolean): Cause[] {
  const isMisnamed = name && !SERVICE_ACCOUNT_NAME.test(name);
  return [
    ...(isMisnamed ? [invalidValue(`${field}.name`, name, 'a ServiceAccount can not have this name')] : []),
    ...(isNamespaced || namespace ? [] : [required(`${field}.namespace`)]),
  ];
}

/** In the API server's order: defaults, escalation, validation; the objects have been read by their shapes before. */
export function roleAdmission(rbac: Rbac): readonly AdmissionEntry[] {
  const { guardRole, guardBinding } = escalationRules(rbac);
  const writes = <T extends KubeObject>(rows: readonly Resource<T>[], rule: Rule<T>): AdmissionEntry[] =>
    rows.map((resource) => admit({ resource, operations: ['create', 'update'], rule }));
  return [
    ...writes(ROLES, completeRole),
    ...writes(BINDINGS, completeBinding),
    ...writes(ROLES, guardRole),
    ...writes(BINDINGS, guardBinding),
    ...writes(ROLES, validateRole),
    ...writes(BINDINGS, validateBinding),
  ];
}
