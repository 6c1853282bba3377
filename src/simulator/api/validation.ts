/** The API server's generic checks of an object's metadata, the same for every kind. */

import type { Json, JsonObject } from '../json.ts';
import { isObject } from '../json.ts';
import type { KubeObject, ObjectMeta } from '../objects.ts';
import { namespaces } from '../core/rows.ts';
import { groupVersion } from '../resources.ts';
import type { Resource } from '../resources.ts';
import { badRequest, invalid } from '../status.ts';
import type { StatusCause } from '../status.ts';

const DNS_LABEL = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
const DNS_SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const QUALIFIED_NAME = /^([a-z0-9]([-a-z0-9.]*[a-z0-9])?\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
const LABEL_VALUE = /^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/;

/** Reads a body as an object of the resource. Throws StatusError 400 when it is none. */
export function readObject(body: unknown, resource: Resource): KubeObject {
  const what = `the object provided is unrecognized (must be of type ${resource.kind})`;
  if (!isObject(body)) throw badRequest(`${what}: it is not an object`);
  const apiVersion = body['apiVersion'] ?? groupVersion(resource);
  const kind = body['kind'] ?? (resource.custom ? undefined : resource.kind);
  if (kind === undefined) throw badRequest(`${what}: Object 'Kind' is missing`);
  if (apiVersion !== groupVersion(resource)) {
    throw badRequest(
      `the API version in the data (${text(apiVersion)}) does not match the expected API version (${groupVersion(resource)})`,
    );
  }
  if (kind !== resource.kind) {
    throw badRequest(`${text(kind)} in version "${resource.version}" cannot be handled as a ${resource.kind}`);
  }
  const metadata = body['metadata'] ?? {};
  if (!isObject(metadata)) throw badRequest(`${what}: metadata is not an object`);
  return { ...body, apiVersion, kind, metadata: readMetadata(metadata, resource) };
}

const text = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

const isText = (value: Json): boolean => typeof value === 'string';
const isTextMap = (value: Json): boolean =>
  isObject(value) && Object.values(value).every((item) => isText(item ?? null));
const isListOf =
  (is: (item: Json) => boolean) =>
  (value: Json): boolean =>
    Array.isArray(value) && value.every(is);

/** What the server reads of metadata has these types, when it is there. */
const METADATA_TYPES: Readonly<Record<string, (value: Json) => boolean>> = {
  name: isText,
  namespace: isText,
  generateName: isText,
  uid: isText,
  resourceVersion: isText,
  labels: isTextMap,
  annotations: isTextMap,
  finalizers: isListOf(isText),
  ownerReferences: isListOf(isObject),
};

function readMetadata(metadata: JsonObject, resource: Resource): ObjectMeta {
  const present = Object.entries(metadata).filter(([, value]) => value !== null);
  for (const [field, value] of present) {
    if (METADATA_TYPES[field]?.(value ?? null) === false) {
      const where = `${resource.kind} in version "${resource.version}" cannot be handled as a ${resource.kind}`;
      throw badRequest(`${where}: metadata.${field} is of a wrong type`);
    }
  }
  return Object.fromEntries(present) as unknown as ObjectMeta;
}

const cause = (field: string, message: string, reason = 'FieldValueInvalid'): Required<StatusCause> => ({
  field,
  message,
  reason,
});

function nameCauses(name: string, resource: Resource): Required<StatusCause>[] {
  const pattern = resource === namespaces ? DNS_LABEL : DNS_SUBDOMAIN;
  if (pattern.test(name) && name.length <= 253) return [];
  return [cause('metadata.name', `Invalid value: ${JSON.stringify(name)}: not a valid name`)];
}

function labelCauses(labels: Record<string, string>): Required<StatusCause>[] {
  return Object.entries(labels).flatMap(([key, value]) => {
    if (!QUALIFIED_NAME.test(key))
      return [cause('metadata.labels', `Invalid value: ${JSON.stringify(key)}: not a valid key`)];
    if (LABEL_VALUE.test(value) && value.length <= 63) return [];
    return [cause('metadata.labels', `Invalid value: ${JSON.stringify(value)}: not a valid label value`)];
  });
}

/** Throws StatusError 422 when names or labels are not well-formed. */
export function validateMetadata(object: KubeObject, resource: Resource): void {
  const { name, labels } = object.metadata;
  const causes = name
    ? [...nameCauses(name, resource), ...labelCauses(labels ?? {})]
    : [cause('metadata.name', 'Required value: name or generateName is required', 'FieldValueRequired')];
  if (causes.length > 0) throw invalid(resource, name, causes);
}

/** Throws StatusError 422 when an object that is being deleted gets a new finalizer. */
export function validateFinalizers(object: KubeObject, old: KubeObject, resource: Resource): void {
  if (!old.metadata.deletionTimestamp) return;
  const added = (object.metadata.finalizers ?? []).filter((item) => !old.metadata.finalizers?.includes(item));
  if (added.length === 0) return;
  const message = `Forbidden: no new finalizers can be added if the object is being deleted, found new finalizers ${JSON.stringify(added)}`;
  throw invalid(resource, object.metadata.name, [cause('metadata.finalizers', message, 'FieldValueForbidden')]);
}
