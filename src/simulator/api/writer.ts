/**
 * Writes as the API server does them, the same for every resource: mutating rules, validation, validating rules, then
 * the store; versions, the status subresource, generations, dry-run, finalizers. What is special to a kind is its
 * admission. Everyone writes through here, the cluster's own controllers included.
 */

import type { Admission, Operation, Phase } from './admission.ts';
import { hasNewContent, markedForDeletion, newMetadata, newName, replacementOf } from './metadata.ts';
import { withGrace, withShorterGrace } from './metadata.ts';
import type { PropagationPolicy } from './metadata.ts';
import { knownFields, schemaCauses } from './object-schema.ts';
import {
  requireLiveNamespace,
  requirePreconditions,
  requireSameName,
  requireSameNamespace,
  requireSameUid,
  versionRequired,
} from './preconditions.ts';
import type { Preconditions, Target } from './preconditions.ts';
import type { Clock } from '../clock.ts';
import { copy, same } from '../json.ts';
import { timestamp } from '../objects.ts';
import type { KubeObject } from '../objects.ts';
import type { Random } from '../random.ts';
import type { Resource } from '../resources.ts';
import type { Schemas } from '../schema/schema.ts';
import { StatusError, alreadyExists, modified, notFound } from '../status.ts';
import { keyOf } from '../store.ts';
import type { Revision, Store } from '../store.ts';
import type { User } from '../user.ts';
import { finalizerWarnings, otherIdentity, validateNew, validateReplacement } from './validation.ts';

export type { Target } from './preconditions.ts';

export interface WriteOptions {
  readonly user: User;
  readonly dryRun?: boolean;
  /** Told what the client should know of a write that isn't refused. */
  readonly warn?: (message: string) => void;
  /** The row under whose version the client writes. */
  readonly served?: Resource;
}

export interface DeleteOptions {
  readonly preconditions?: Preconditions;
  readonly propagationPolicy?: PropagationPolicy;
  /** Seconds, in place of the object's own. Only pods have any; 0 doesn't wait for the kubelet. */
  readonly gracePeriodSeconds?: number;
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
  readonly schemas: Schemas;
}

/** A write on its way to the store. */
interface Write<out T extends KubeObject = KubeObject> {
  readonly operation: Operation;
  readonly target: Target<T>;
  readonly object: T;
  readonly old: T | undefined;
  readonly options: WriteOptions;
}

export class Writer {
  readonly #deps: WriterDependencies;

  constructor(deps: WriterDependencies) {
    this.#deps = deps;
  }

  /** Stores a new object. Throws StatusError (400, 403, 404, 409, 422, 500). */
  create<T extends KubeObject>(
    resource: Resource<T>,
    namespace: string | undefined,
    body: NoInfer<T>,
    options: WriteOptions,
  ): T {
    const { store, clock, random } = this.#deps;
    requireSameNamespace(namespace, body.metadata);
    const name = newName(body.metadata, random);
    const target = { resource, namespace, name };
    if (name) requireLiveNamespace(store, target);
    const given = copy(body);
    if (resource.statusSubresource) delete given.status;
    const draft = { ...given, metadata: newMetadata(given.metadata, target, random) };
    const write = this.#mutated<T>({ operation: 'create', target, object: draft, old: undefined, options });
    const { object } = write;
    validateNew(object, resource, schemaCauses(object, resource, this.#deps.schemas));
    this.#warn(write);
    this.#admit(write, 'validating');
    if (object.metadata.resourceVersion) {
      throw new StatusError(500, undefined, 'resourceVersion should not be set on objects to be created');
    }
    const existing = store.get(resource, keyOf(namespace, name));
    if (existing) throw alreadyExists(resource, name, Boolean(existing.object.metadata.deletionTimestamp));
    object.metadata.creationTimestamp = timestamp(clock.now());
    return options.dryRun ? object : store.put(resource, object).object;
  }

  /** Replaces an object (PUT). Throws StatusError (400, 404, 409, 422). */
  update<T extends KubeObject>(target: Target<T>, body: NoInfer<T>, options: WriteOptions): T {
    requireSameName(target, body.metadata);
    const current = this.#current(target);
    requireSameUid(target, body.metadata.uid, current.object.metadata.uid);
    return this.#replace(target, current, body, options);
  }

  /** Replaces an object by what `change` makes of the stored one. Throws StatusError (400, 404, 409, 422). */
  patch<T extends KubeObject>(target: Target<T>, change: (current: T) => NoInfer<T>, options: WriteOptions): T {
    const current = this.#current(target);
    const patched = change(current.object);
    requireSameName(target, patched.metadata);
    const { uid } = patched.metadata;
    if (uid !== current.object.metadata.uid) throw otherIdentity(target.resource, target.name, uid);
    return this.#replace(target, current, patched, options);
  }

  /** Deletes an object, or marks it when finalizers or its grace period hold it. Throws StatusError (404, 409). */
  delete(target: Target, asked: DeleteOptions, options: WriteOptions): Deletion {
    const { store, clock } = this.#deps;
    const { resource } = target;
    const { key, object: old } = this.#current(target);
    requirePreconditions(target, old, asked.preconditions);
    const shortened = withShorterGrace(old, asked.gracePeriodSeconds);
    if (old.metadata.deletionTimestamp && shortened === old) return { gone: false, object: old };
    let object = shortened;
    if (!old.metadata.deletionTimestamp) {
      const marked = markedForDeletion(old, asked.propagationPolicy, timestamp(clock.now()));
      this.#admit({ operation: 'delete', target, object: marked, old, options });
      object = withGrace(marked, asked.gracePeriodSeconds);
    }
    if (resource.isHeld(object)) {
      return { gone: false, object: options.dryRun ? object : store.put(resource, object).object };
    }
    return { gone: true, object: options.dryRun ? old : (store.remove(resource, key)?.object ?? old) };
  }

  /** The stored object. Throws StatusError 404. */
  get<T extends KubeObject>(target: Target<T>): T {
    return this.#current(target).object;
  }

  #current<T extends KubeObject>({ resource, namespace, name }: Target<T>): Revision<T> {
    const revision = this.#deps.store.get(resource, keyOf(namespace, name));
    if (!revision) throw notFound(resource, name);
    return revision;
  }

  #replace<T extends KubeObject>(target: Target<T>, current: Revision<T>, body: T, options: WriteOptions): T {
    const { store } = this.#deps;
    const { resource } = target;
    const old = current.object;
    const draft = replacementOf(target, body, old);
    const write = this.#mutated({ operation: 'update', target, object: draft, old, options });
    const { object } = write;
    requireVersion(target, body, old);
    if (hasNewContent(resource, object, old)) object.metadata.generation = (old.metadata.generation ?? 0) + 1;
    validateReplacement({ object, old }, resource, schemaCauses(object, resource, this.#deps.schemas));
    this.#warn(write);
    this.#admit(write, 'validating');
    if (same(object, old)) return old;
    if (options.dryRun) return object;
    if (object.metadata.deletionTimestamp && !resource.isHeld(object)) {
      store.remove(resource, current.key);
      return object;
    }
    return store.put(resource, object).object;
  }

  #warn({ target, object, old, options: { warn } }: Write): void {
    if (warn) finalizerWarnings(object, old, target.resource).forEach(warn);
  }

  /** The write as the mutating rules leave it, without what the schema doesn't know. */
  #mutated<T extends KubeObject>(write: Write<T>): Write<T> {
    this.#admit(write, 'mutating');
    return { ...write, object: knownFields(write.object, write.target.resource, this.#deps.schemas) };
  }

  #admit({ operation, target: { resource, subresource }, object, old, options }: Write, phase?: Phase): void {
    const { admission, random } = this.#deps;
    const { user, warn, served } = options;
    admission({ operation, resource, subresource, served, user, warn, random, object, old }, phase);
  }
}

/** Throws StatusError 409 when the body is of another version than the stored object, 422 when it must have one. */
function requireVersion(target: Target, { metadata }: KubeObject, old: KubeObject): void {
  const { resourceVersion } = metadata;
  if (!resourceVersion) {
    if (!target.resource.unconditionalUpdate) throw versionRequired(target);
  } else if (resourceVersion !== old.metadata.resourceVersion) throw modified(target.resource, target.name);
}
