/**
 * Writes as the API server does them, the same for every resource: names, versions and preconditions, the status
 * subresource, generations, dry-run, finalizers. What is special to a kind is its admission. Everyone writes through
 * here, the cluster's own controllers included.
 */

import type { Admission, Operation } from './admission.ts';
import type { Clock } from '../clock.ts';
import { copy, omit, same } from '../json.ts';
import { timestamp } from '../objects.ts';
import type { KubeObject, ObjectMeta } from '../objects.ts';
import type { Random } from '../random.ts';
import { namespaces } from '../core/rows.ts';
import type { Resource } from '../resources.ts';
import { StatusError, alreadyExists, badRequest, conflict, invalid, modified, notFound } from '../status.ts';
import { keyOf } from '../store.ts';
import type { Revision, Store } from '../store.ts';
import type { User } from '../user.ts';
import { validateFinalizers, validateMetadata } from './validation.ts';

export interface Target {
  readonly resource: Resource;
  readonly namespace: string | undefined;
  readonly name: string;
  readonly subresource?: string | undefined;
}

export interface WriteOptions {
  readonly user: User;
  readonly dryRun?: boolean;
}

export interface DeleteOptions {
  readonly preconditions?: { readonly uid?: string; readonly resourceVersion?: string };
  readonly propagationPolicy?: 'Orphan' | 'Background' | 'Foreground';
}

/** Either the object is gone, or it stays, marked, until its finalizers are. */
export interface Deletion {
  readonly gone: boolean;
  readonly object: KubeObject;
}

export interface WriterDependencies {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly admission: Admission;
}

/** What a client can't set: it is taken from the stored object. */
const OWNED_BY_SERVER = [
  'uid',
  'creationTimestamp',
  'generation',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
] as const;

/** The finalizers through which the garbage collector is asked for a propagation policy. */
const PROPAGATION_FINALIZERS = { Orphan: 'orphan', Foreground: 'foregroundDeletion', Background: undefined } as const;

export class Writer {
  readonly #deps: WriterDependencies;

  constructor(deps: WriterDependencies) {
    this.#deps = deps;
  }

  /** Stores a new object. Throws StatusError (400, 403, 404, 409, 422). */
  create(resource: Resource, namespace: string | undefined, body: KubeObject, options: WriteOptions): KubeObject {
    const { store, clock } = this.#deps;
    const name = this.#newName(namespace, body.metadata);
    const object = copy(body);
    if (resource.statusSubresource) delete object.status;
    object.metadata = this.#newMetadata(object.metadata, { name, namespace, resource });
    if (name && namespace) this.#requireNamespace(resource, namespace, name);
    this.#admit('create', { resource, namespace, name }, { object, old: undefined }, options.user);
    validateMetadata(object, resource);
    const existing = store.get(resource, keyOf(namespace, name));
    if (existing) throw alreadyExists(resource, name, Boolean(existing.object.metadata.deletionTimestamp));
    object.metadata.creationTimestamp = timestamp(clock.now());
    return options.dryRun ? object : store.put(resource, object).object;
  }

  /** Replaces an object (PUT). Throws StatusError (400, 404, 409, 422). */
  update(target: Target, body: KubeObject, options: WriteOptions): KubeObject {
    const current = this.#current(target);
    this.#requireSameName(target, body.metadata);
    const { uid, resourceVersion } = body.metadata;
    if (uid && uid !== current.object.metadata.uid) throw this.#otherUid(target, uid, current.object.metadata.uid);
    if (!resourceVersion && !target.resource.unconditionalUpdate) throw this.#versionRequired(target);
    return this.#replace(target, current, body, options);
  }

  /** Replaces an object by what `change` makes of the stored one. Throws StatusError (400, 404, 409, 422). */
  patch(target: Target, change: (current: KubeObject) => KubeObject, options: WriteOptions): KubeObject {
    const current = this.#current(target);
    const patched = change(current.object);
    this.#requireSameName(target, patched.metadata);
    const { uid } = patched.metadata;
    if (uid !== current.object.metadata.uid) {
      const message = `Invalid value: ${JSON.stringify(uid)}: field is immutable`;
      throw invalid(target.resource, target.name, [{ field: 'metadata.uid', message, reason: 'FieldValueInvalid' }]);
    }
    return this.#replace(target, current, patched, options);
  }

  /** Deletes an object, or marks it when finalizers hold it. Throws StatusError (404, 409). */
  delete(target: Target, deletion: DeleteOptions, options: WriteOptions): Deletion {
    const { store, clock } = this.#deps;
    const { resource } = target;
    const current = this.#current(target);
    this.#requirePreconditions(target, current.object, deletion);
    if (current.object.metadata.deletionTimestamp) return { gone: false, object: current.object };
    const object = copy(current.object);
    const { metadata } = object;
    const finalizer = PROPAGATION_FINALIZERS[deletion.propagationPolicy ?? 'Background'];
    if (finalizer) metadata.finalizers = [...(metadata.finalizers ?? []), finalizer];
    metadata.deletionTimestamp = timestamp(clock.now());
    metadata.deletionGracePeriodSeconds = 0;
    if (metadata.generation !== undefined) metadata.generation += 1;
    this.#admit('delete', target, { object, old: current.object }, options.user);
    const gone = !resource.isHeld(object);
    if (options.dryRun) return { gone, object };
    if (!gone) return { gone, object: store.put(resource, object).object };
    return { gone, object: store.remove(resource, current.key)?.object ?? object };
  }

  /** The stored object. Throws StatusError 404. */
  get(target: Target): KubeObject {
    return this.#current(target).object;
  }

  #current({ resource, namespace, name }: Target): Revision {
    const revision = this.#deps.store.get(resource, keyOf(namespace, name));
    if (!revision) throw notFound(resource, name);
    return revision;
  }

  #replace(target: Target, current: Revision, body: KubeObject, options: WriteOptions): KubeObject {
    const { store } = this.#deps;
    const { resource } = target;
    const old = current.object;
    const { resourceVersion } = body.metadata;
    if (resourceVersion && resourceVersion !== old.metadata.resourceVersion) throw modified(resource, target.name);
    const object = this.#merged(target, body, old);
    this.#admit('update', target, { object, old }, options.user);
    validateMetadata(object, resource);
    validateFinalizers(object, old, resource);
    if (hasNewContent(resource, object, old)) object.metadata.generation = (old.metadata.generation ?? 0) + 1;
    if (same(object, old)) return old;
    if (options.dryRun) return object;
    if (object.metadata.deletionTimestamp && !resource.isHeld(object)) {
      store.remove(resource, current.key);
      return object;
    }
    return store.put(resource, object).object;
  }

  /** The object to store: what the request may set from the body, everything else from the stored one. */
  #merged(target: Target, body: KubeObject, old: KubeObject): KubeObject {
    if (target.subresource === 'status') return copy({ ...old, status: body.status });
    const object = copy(body);
    if (target.resource.statusSubresource) {
      if (old.status === undefined) delete object.status;
      else object.status = copy(old.status);
    }
    const kept = old.metadata;
    object.metadata = {
      ...omit(object.metadata, OWNED_BY_SERVER),
      ...(pick(kept, [...OWNED_BY_SERVER, 'name', 'namespace', 'resourceVersion']) as ObjectMeta),
    };
    return object;
  }

  /** The name of a new object. Throws StatusError (400, 500) when the metadata can't be those of one. */
  #newName(namespace: string | undefined, metadata: ObjectMeta): string {
    if (namespace && metadata.namespace && metadata.namespace !== namespace) {
      throw badRequest('the namespace of the provided object does not match the namespace sent on the request');
    }
    if (metadata.resourceVersion) {
      throw new StatusError(500, undefined, 'resourceVersion should not be set on objects to be created');
    }
    if (metadata.name) return metadata.name;
    return metadata.generateName ? metadata.generateName + this.#deps.random.suffix() : '';
  }

  #newMetadata(
    given: ObjectMeta,
    identity: { name: string; namespace: string | undefined; resource: Resource },
  ): ObjectMeta {
    return {
      ...omit(given, ['deletionTimestamp', 'deletionGracePeriodSeconds']),
      name: identity.name,
      ...(identity.namespace && { namespace: identity.namespace }),
      uid: this.#deps.random.uuid(),
      ...(identity.resource.generation && { generation: 1 }),
    };
  }

  #requireNamespace(resource: Resource, namespace: string, name: string): void {
    const found = this.#deps.store.get(namespaces, namespace);
    if (!found) throw notFound(namespaces, namespace);
    if (!found.object.metadata.deletionTimestamp) return;
    const qualified = resource.group ? `${resource.plural}.${resource.group}` : resource.plural;
    const message = `${qualified} "${name}" is forbidden: unable to create new content in namespace ${namespace} because it is being terminated`;
    throw new StatusError(403, 'Forbidden', message, {
      name,
      ...(resource.group && { group: resource.group }),
      kind: resource.plural,
      causes: [
        {
          reason: 'NamespaceTerminating',
          message: `namespace ${namespace} is being terminated`,
          field: 'metadata.namespace',
        },
      ],
    });
  }

  #requireSameName(target: Target, { name, namespace }: ObjectMeta): void {
    if (name && name !== target.name) {
      throw badRequest(`the name of the object (${name}) does not match the name on the URL (${target.name})`);
    }
    if (namespace && target.namespace && namespace !== target.namespace) {
      throw badRequest('the namespace of the provided object does not match the namespace sent on the request');
    }
  }

  #otherUid({ resource, name, namespace }: Target, given: string, stored: string): StatusError {
    const key = `/registry/${resource.group ? `${resource.group}/` : ''}${resource.plural}/${keyOf(namespace, name)}`;
    const message = `StorageError: invalid object, Code: 4, Key: ${key}, ResourceVersion: 0, AdditionalErrorMsg: Precondition failed: UID in precondition: ${given}, UID in object meta: ${stored}`;
    return conflict(resource, name, message);
  }

  #versionRequired({ resource, name }: Target): StatusError {
    const message = 'Invalid value: 0: must be specified for an update';
    const cause = { field: 'metadata.resourceVersion', message, reason: 'FieldValueInvalid' };
    return invalid({ ...resource, kind: resource.plural }, name, [cause]);
  }

  #requirePreconditions(target: Target, { metadata }: KubeObject, { preconditions }: DeleteOptions): void {
    const subject = { ...target.resource, plural: target.resource.kind };
    const { uid, resourceVersion } = preconditions ?? {};
    if (uid && uid !== metadata.uid) {
      const message = `the UID in the precondition (${uid}) does not match the UID in record (${metadata.uid}). The object might have been deleted and then recreated`;
      throw conflict(subject, target.name, message);
    }
    if (resourceVersion && resourceVersion !== metadata.resourceVersion) {
      const message = `the ResourceVersion in the precondition (${resourceVersion}) does not match the ResourceVersion in record (${metadata.resourceVersion}). The object might have been modified`;
      throw conflict(subject, target.name, message);
    }
  }

  #admit(
    operation: Operation,
    { resource, subresource }: Target,
    objects: { object: KubeObject; old: KubeObject | undefined },
    user: User,
  ): void {
    const { admission, random } = this.#deps;
    admission({ operation, resource, subresource, user, random, ...objects });
  }
}

function pick(metadata: ObjectMeta, fields: readonly (keyof ObjectMeta)[]): Partial<ObjectMeta> {
  return Object.fromEntries(
    fields.filter((field) => metadata[field] !== undefined).map((field) => [field, metadata[field]]),
  );
}

/** What of an object counts for metadata.generation. */
const CONTENT_WITHOUT = { spec: ['metadata', 'status'], content: ['metadata'] } as const;

/** Whether a change counts for metadata.generation. */
function hasNewContent({ generation }: Resource, object: KubeObject, old: KubeObject): boolean {
  if (!generation) return false;
  const without = CONTENT_WITHOUT[generation];
  return !same(omit(object, without), omit(old, without));
}
