/** The API server's generic checks of an object's metadata, the same for every kind. */

import type { KubeObject, OwnerReference } from '../objects.ts';
import { groupVersion } from '../resources.ts';
import type { NameRule, Resource } from '../resources.ts';
import { invalid } from '../status.ts';
import type { StatusCause } from '../status.ts';

type Cause = Required<StatusCause>;

const DNS_LABEL = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
const DNS_SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const NAME_PART = /^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
const LABEL_VALUE = /^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/;
const LONGEST_NAME = 253;
const LONGEST_LABEL_VALUE = 63;
const LARGEST_ANNOTATIONS = 256 * 1024;

const NAME_RULES: Readonly<Record<NameRule, (name: string) => boolean>> = {
  label: (name) => DNS_LABEL.test(name),
  subdomain: (name) => name.length <= LONGEST_NAME && DNS_SUBDOMAIN.test(name),
  'path segment': (name) => name !== '.' && name !== '..' && !/[/%]/.test(name),
};

function cause(field: string, message: string, reason = 'FieldValueInvalid'): Cause {
  return { field, message, reason };
}

const bad = (field: string, value: string, why: string): Cause =>
  cause(field, `Invalid value: ${JSON.stringify(value)}: ${why}`);

function isQualifiedName(key: string): boolean {
  const [name = '', prefix, ...more] = key.split('/').toReversed();
  if (more.length > 0 || !NAME_PART.test(name)) return false;
  return prefix === undefined || NAME_RULES.subdomain(prefix);
}

function nameCauses({ metadata: { name, generateName } }: KubeObject, { names }: Resource): Cause[] {
  if (!name) return [cause('metadata.name', 'Required value: name or generateName is required', 'FieldValueRequired')];
  const fits = NAME_RULES[names];
  // What is generated ends in letters and digits, so a dash before them is good.
  if (generateName && !fits(generateName.replace(/-$/, ''))) {
    return [bad('metadata.generateName', generateName, 'not the beginning of a valid name')];
  }
  return fits(name) ? [] : [bad('metadata.name', name, 'not a valid name')];
}

function labelCauses(labels: Readonly<Record<string, string>> = {}): Cause[] {
  return Object.entries(labels).flatMap(([key, value]) => [
    ...(isQualifiedName(key) ? [] : [bad('metadata.labels', key, 'not a valid label key')]),
    ...(value.length <= LONGEST_LABEL_VALUE ? [] : [bad('metadata.labels', value, 'more than 63 characters')]),
    ...(LABEL_VALUE.test(value) ? [] : [bad('metadata.labels', value, 'not a valid label value')]),
  ]);
}

function annotationCauses(annotations: Readonly<Record<string, string>> = {}): Cause[] {
  const entries = Object.entries(annotations);
  const size = entries.reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  return [
    ...entries
      .filter(([key]) => !isQualifiedName(key.toLowerCase()))
      .map(([key]) => bad('metadata.annotations', key, 'not a valid annotation key')),
    ...(size <= LARGEST_ANNOTATIONS
      ? []
      : [cause('metadata.annotations', 'Too long: may not be more than 262144 bytes', 'FieldValueTooLong')]),
  ];
}

function ownerCauses(owners: readonly OwnerReference[] = []): Cause[] {
  const missing = owners.flatMap((owner, i) =>
    (['apiVersion', 'kind', 'name', 'uid'] as const)
      .filter((field) => !owner[field])
      .map((field) => bad(`metadata.ownerReferences[${i}].${field}`, '', 'must not be empty')),
  );
  if (owners.filter((owner) => owner.controller).length <= 1) return missing;
  return [...missing, bad('metadata.ownerReferences', '', 'only one reference can be to a controller')];
}

/** Finalizers without a domain that the API server knows. */
const STANDARD_FINALIZERS = new Set(['kubernetes', 'orphan', 'foregroundDeletion']);

const isGoodFinalizer = (finalizer: string): boolean =>
  isQualifiedName(finalizer) && (finalizer.includes('/') || STANDARD_FINALIZERS.has(finalizer));

function finalizerCauses(finalizers: readonly string[] = [], { custom }: Resource): Cause[] {
  return finalizers.flatMap((finalizer, i) => {
    const fits = custom ? isQualifiedName(finalizer) : isGoodFinalizer(finalizer);
    return fits ? [] : [bad(`metadata.finalizers[${i}]`, finalizer, 'not a standard name and not fully qualified')];
  });
}

/** What is wrong with an object's metadata. */
function metadataCauses(object: KubeObject, resource: Resource): Cause[] {
  const { labels, annotations, ownerReferences, finalizers } = object.metadata;
  return [
    ...kindCauses(object, resource),
    ...nameCauses(object, resource),
    ...labelCauses(labels),
    ...annotationCauses(annotations),
    ...ownerCauses(ownerReferences),
    ...finalizerCauses(finalizers, resource),
  ];
}

/** The kind of a custom resource is only looked at here, after the mutating rules. */
function kindCauses({ kind, apiVersion }: KubeObject, resource: Resource): Cause[] {
  return [
    ...(kind === resource.kind ? [] : [bad('kind', kind, `must be ${resource.kind}`)]),
    ...(apiVersion === groupVersion(resource)
      ? []
      : [bad('apiVersion', apiVersion, `must be ${groupVersion(resource)}`)]),
  ];
}

/** Causes after which the rules of a schema (CEL) aren't tried any more. */
const BLOCKING = new Set([
  'FieldValueNotSupported',
  'FieldValueRequired',
  'FieldValueTypeInvalid',
  'FieldValueTooLong',
  'FieldValueTooMany',
]);
const RULES_SKIPPED = cause('<nil>', 'Invalid value: null: some validation rules were not checked');

/** Throws StatusError 422 with every cause, if there is one. */
function refuse(object: KubeObject, resource: Resource, causes: readonly Cause[]): void {
  if (causes.length === 0) return;
  const blocked = resource.schemaRules && causes.some(({ reason }) => BLOCKING.has(reason));
  throw invalid(resource, object.metadata.name, blocked ? [...causes, RULES_SKIPPED] : causes);
}

/** Throws StatusError 422 when a new object's metadata isn't well-formed, or `more` is wrong with it. */
export function validateNew(object: KubeObject, resource: Resource, more: readonly Cause[]): void {
  refuse(object, resource, [...metadataCauses(object, resource), ...more]);
}

/** Throws StatusError 422 when what an object is replaced by isn't well-formed, or `more` is wrong with it. */
export function validateReplacement(
  { object, old }: { readonly object: KubeObject; readonly old: KubeObject },
  resource: Resource,
  more: readonly Cause[],
): void {
  const causes = [...metadataCauses(object, resource), ...newFinalizerCauses(object, old)];
  // The API server checks metadata twice on updates and says so twice.
  refuse(object, resource, [...causes, ...causes, ...more]);
}

/** An object that is being deleted gets no new finalizers. */
function newFinalizerCauses(object: KubeObject, old: KubeObject): Cause[] {
  if (!old.metadata.deletionTimestamp) return [];
  const added = (object.metadata.finalizers ?? []).filter((item) => !old.metadata.finalizers?.includes(item));
  if (added.length === 0) return [];
  const message = `Forbidden: no new finalizers can be added if the object is being deleted, found new finalizers ${JSON.stringify(added)}`;
  return [cause('metadata.finalizers', message, 'FieldValueForbidden')];
}

/** A patch that would give the object another identity: 422, said twice. */
export function otherIdentity(resource: Resource, name: string, uid: string): Error {
  const causes = [bad('metadata.uid', uid, 'field is immutable')];
  return invalid(resource, name, [...causes, ...causes]);
}

/** What custom resources are only warned of. */
export function finalizerWarnings(object: KubeObject, old: KubeObject | undefined, { custom }: Resource): string[] {
  if (!custom) return [];
  const known = new Set(old?.metadata.finalizers);
  return (object.metadata.finalizers ?? [])
    .filter((finalizer) => !known.has(finalizer) && !isGoodFinalizer(finalizer))
    .map((finalizer) => `metadata.finalizers: ${JSON.stringify(finalizer)}: prefer a domain-qualified finalizer name`);
}
