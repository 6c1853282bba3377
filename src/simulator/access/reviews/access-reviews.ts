/**
 * SubjectAccessReview and its two relatives: may this user, or the sender, do that? What they ask about is judged as a
 * request would be, but not recorded as one.
 */

import { invalidValue, required } from '../../core/causes.ts';
import type { Cause } from '../../core/causes.ts';
import { isObject, textOf } from '../../json.ts';
import type { Json, JsonObject } from '../../json.ts';
import type { KubeObject } from '../../objects.ts';
import type { ReviewCall } from '../../resources.ts';
import type { User } from '../../user.ts';
import type { Attributes } from '../policy-rules.ts';
import { requireSameNamespace } from './namespace.ts';
import { refuseReview } from './refusal.ts';

const GROUP = 'authorization.k8s.io';

interface Spec {
  readonly resource: JsonObject | undefined;
  readonly path: JsonObject | undefined;
  readonly user: string;
  readonly groups: readonly string[];
  /** As it came, for the answer. */
  readonly given: JsonObject;
}

/** May this user do that, anywhere? */
export function subjectAccessReview({ api, body }: ReviewCall): KubeObject {
  const spec = readSpec(body);
  refuseReview({ group: GROUP }, [...attributeCauses(spec), ...userCauses(spec), ...metadataCauses(body)]);
  return judged(body, spec, (wanted) => api.access.rbac.decide(spec, wanted));
}

/** May this user do that in this namespace? */
export function localSubjectAccessReview({ api, body, namespace = '' }: ReviewCall): KubeObject {
  requireSameNamespace(body, namespace);
  const spec = readSpec(body);
  refuseReview({ group: GROUP }, [
    ...attributeCauses(spec),
    ...userCauses(spec),
    ...metadataCauses(body),
    ...localCauses(spec, namespace),
  ]);
  return judged(body, spec, (wanted) => api.access.rbac.decide(spec, wanted), { namespace });
}

/** May the sender do that? */
export function selfSubjectAccessReview({ api, user, body }: ReviewCall): KubeObject {
  const spec = readSpec(body);
  refuseReview({ group: GROUP }, [...attributeCauses(spec), ...metadataCauses(body)]);
  return judged(body, spec, (wanted) => api.access.rbac.decide(user, wanted));
}

function readSpec({ spec }: KubeObject): Spec & User {
  const given = isObject(spec) ? spec : {};
  const { resourceAttributes, nonResourceAttributes, user, groups } = given;
  const name = textOf(user);
  return {
    resource: isObject(resourceAttributes) ? resourceAttributes : undefined,
    path: isObject(nonResourceAttributes) ? nonResourceAttributes : undefined,
    user: name,
    name,
    groups: Array.isArray(groups) ? groups.filter((item) => typeof item === 'string') : [],
    given: written(given),
  };
}

/** As the API server writes it: known fields, without empty ones. */
function written(spec: JsonObject): JsonObject {
  const known = pick(spec, SPEC_FIELDS);
  for (const [field, names] of Object.entries(ATTRIBUTES)) {
    const attributes = known[field];
    if (isObject(attributes)) known[field] = pick(attributes, names);
  }
  return known;
}

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  resourceAttributes: [
    'namespace',
    'verb',
    'group',
    'version',
    'resource',
    'subresource',
    'name',
    'fieldSelector',
    'labelSelector',
  ],
  nonResourceAttributes: ['path', 'verb'],
};
const SPEC_FIELDS = [...Object.keys(ATTRIBUTES), 'user', 'groups', 'extra', 'uid'];

function pick(object: JsonObject, fields: readonly string[]): JsonObject {
  const isEmpty = (value: unknown): boolean => !value || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(fields.filter((field) => !isEmpty(object[field])).map((field) => [field, object[field]]));
}

function attributeCauses({ resource, path }: Spec): Cause[] {
  if (resource && path) {
    const why = 'cannot be specified in combination with resourceAttributes';
    return [invalidValue('spec.nonResourceAttributes', path, why)];
  }
  if (resource) return ['fieldSelector', 'labelSelector'].flatMap((field) => selectorCauses(resource[field], field));
  if (path) return [];
  const why = 'exactly one of nonResourceAttributes or resourceAttributes must be specified';
  return [invalidValue('spec.resourceAttributes', null, why)];
}

/** A selector is written either way, not both. */
function selectorCauses(selector: Json | undefined, name: string): Cause[] {
  if (!isObject(selector)) return [];
  const field = `spec.resourceAttributes.${name}`;
  const { rawSelector, requirements } = selector;
  const hasRequirements = Array.isArray(requirements) && requirements.length > 0;
  if (rawSelector && hasRequirements) {
    return [invalidValue(`${field}.rawSelector`, rawSelector, 'may not specified at the same time as requirements')];
  }
  if (rawSelector || hasRequirements) return [];
  return [required(`${field}.requirements`, `when ${field} is specified, requirements or rawSelector is required`)];
}

const userCauses = ({ user, groups }: Spec): Cause[] =>
  user || groups.length > 0 ? [] : [invalidValue('spec.user', '', 'at least one of user or group must be specified')];

/** A review is no object: it has no name. */
function metadataCauses({ metadata }: KubeObject): Cause[] {
  const fields = Object.keys(metadata).filter((field) => field !== 'namespace');
  return fields.length === 0 ? [] : [invalidValue('metadata', fields, 'must be empty')];
}

function localCauses({ resource, path }: Spec, namespace: string): Cause[] {
  const other = resource && textOf(resource['namespace']) !== namespace;
  return [
    ...(other
      ? [
          invalidValue(
            'spec.resourceAttributes.namespace',
            resource['namespace'] ?? '',
            'must match metadata.namespace',
          ),
        ]
      : []),
    ...(path ? [invalidValue('spec.nonResourceAttributes', path, 'disallowed on this kind of request')] : []),
  ];
}

function wantedBy({ resource, path }: Spec): Attributes {
  if (!resource) return { verb: textOf(path?.['verb']), path: textOf(path?.['path']) };
  const [verb, group, kind, subresource, name, namespace] = [
    'verb',
    'group',
    'resource',
    'subresource',
    'name',
    'namespace',
  ].map((field) => textOf(resource[field]));
  return {
    verb: verb ?? '',
    group: group ?? '',
    resource: kind ?? '',
    subresource: subresource ?? '',
    name: name ?? '',
    namespace: namespace ?? '',
  };
}

function judged(
  { apiVersion, kind }: KubeObject,
  spec: Spec,
  decide: (wanted: Attributes) => { allowed: boolean; reason: string },
  metadata: { namespace?: string } = {},
): KubeObject {
  const { allowed, reason } = decide(wantedBy(spec));
  const status = { allowed, ...(reason && { reason }) };
  return { kind, apiVersion, metadata: metadata as KubeObject['metadata'], spec: spec.given, status };
}
