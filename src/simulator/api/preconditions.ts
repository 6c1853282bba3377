/** What has to hold before a write: names that agree, a namespace that lives, the versions and uids that were asked for. */

import { namespaces } from '../core/rows.ts';
import type { KubeObject, ObjectMeta } from '../objects.ts';
import type { Resource } from '../resources.ts';
import { badRequest, conflict, forbiddenWrite, invalid, notFound } from '../status.ts';
import type { StatusError } from '../status.ts';
import { keyOf } from '../store.ts';
import type { Store } from '../store.ts';

export interface Target<out T extends KubeObject = KubeObject> {
  readonly resource: Resource<T>;
  readonly namespace: string | undefined;
  readonly name: string;
  readonly subresource?: string | undefined;
}

export interface Preconditions {
  readonly uid?: string;
  readonly resourceVersion?: string;
}

const OTHER_NAMESPACE = 'the namespace of the provided object does not match the namespace sent on the request';

/** Throws StatusError 400 when the body names another namespace than the path. */
export function requireSameNamespace(namespace: string | undefined, given: Partial<ObjectMeta>): void {
  if (given.namespace && given.namespace !== (namespace ?? '')) throw badRequest(OTHER_NAMESPACE);
}

/** Throws StatusError 400 when the body's names aren't those of the path. */
export function requireSameName(target: Target, given: Partial<ObjectMeta>): void {
  const { name } = given;
  if (!name) throw badRequest(`the name of the object (${target.name} based on URL) was undeterminable`);
  if (name !== target.name) {
    throw badRequest(`the name of the object (${name}) does not match the name on the URL (${target.name})`);
  }
  requireSameNamespace(target.namespace, given);
}

/** Throws StatusError 404 or 403 when nothing can be created in the namespace. */
export function requireLiveNamespace(store: Store, { resource, namespace, name }: Target): void {
  if (!namespace) return;
  const found = store.get(namespaces, namespace);
  if (!found) throw notFound(namespaces, namespace);
  if (!found.object.metadata.deletionTimestamp) return;
  const why = `unable to create new content in namespace ${namespace} because it is being terminated`;
  throw forbiddenWrite(resource, name, why, [
    {
      reason: 'NamespaceTerminating',
      message: `namespace ${namespace} is being terminated`,
      field: 'metadata.namespace',
    },
  ]);
}

/** Throws StatusError 409 when a PUT is for another object of the same name. */
export function requireSameUid({ resource, name, namespace }: Target, given: string, stored: string): void {
  if (!given || given === stored) return;
  const key = `/registry/${resource.group ? `${resource.group}/` : ''}${resource.plural}/${keyOf(namespace, name)}`;
  const message = `StorageError: invalid object, Code: 4, Key: ${key}, ResourceVersion: 0, AdditionalErrorMsg: Precondition failed: UID in precondition: ${given}, UID in object meta: ${stored}`;
  throw conflict(resource, name, message);
}

/** A PUT without resourceVersion of a resource where the last write doesn't simply win. */
export function versionRequired({ resource, name }: Target): StatusError {
  const message = 'Invalid value: 0: must be specified for an update';
  const cause = { field: 'metadata.resourceVersion', message, reason: 'FieldValueInvalid' };
  return invalid({ ...resource, kind: resource.plural }, name, [cause]);
}

/** Throws StatusError 409 when the object isn't the one that was to be deleted. */
export function requirePreconditions(
  target: Target,
  { metadata }: KubeObject,
  preconditions: Preconditions = {},
): void {
  const subject = { ...target.resource, plural: target.resource.kind };
  const { uid, resourceVersion } = preconditions;
  if (uid && uid !== metadata.uid) {
    const message = `the UID in the precondition (${uid}) does not match the UID in record (${metadata.uid}). The object might have been deleted and then recreated`;
    throw conflict(subject, target.name, message);
  }
  if (resourceVersion && resourceVersion !== metadata.resourceVersion) {
    const message = `the ResourceVersion in the precondition (${resourceVersion}) does not match the ResourceVersion in record (${metadata.resourceVersion}). The object might have been modified`;
    throw conflict(subject, target.name, message);
  }
}
