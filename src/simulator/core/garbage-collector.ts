/**
 * Garbage collection by ownerReferences: what loses its last owner goes; an owner that is deleted with Orphan lets go
 * of what it owns; one that is deleted with Foreground waits until that is gone.
 */

import type { KubeObject } from '../objects.ts';
import { RESOURCES } from '../catalogue.ts';
import type { Resource } from '../resources.ts';
import { keyOf } from '../store.ts';
import type { Change, Revision } from '../store.ts';
import { KUBE_CONTROLLER_MANAGER } from '../user.ts';
import type { ControllerApi } from '../controller-api.ts';
import { writeChange } from '../controller-api.ts';
import { FOREGROUND, ORPHAN } from './finalizers.ts';

interface Dependent {
  readonly resource: Resource;
  readonly object: KubeObject;
}

const OPTIONS = { user: KUBE_CONTROLLER_MANAGER };

export class GarbageCollector {
  readonly #api: ControllerApi;

  constructor(api: ControllerApi) {
    this.#api = api;
  }

  start(): void {
    for (const resource of RESOURCES) {
      this.#api.store.subscribe(resource, (change) => {
        if (change.type === 'DELETED') this.#afterDeletion(change);
        else if (change.after.object.metadata.deletionTimestamp) this.#duringDeletion(change);
      });
    }
  }

  #soon(work: () => void): void {
    this.#api.clock.after(this.#api.delays('garbageCollected'), work);
  }

  #dependents(uid: string): Dependent[] {
    return RESOURCES.flatMap((resource) =>
      [...this.#api.store.list(resource)]
        .filter(({ object }) => object.metadata.ownerReferences?.some((owner) => owner.uid === uid))
        .map(({ object }) => ({ resource, object })),
    );
  }

  #duringDeletion({ resource, after }: Change): void {
    const { finalizers } = after.object.metadata;
    if (finalizers?.includes(ORPHAN)) this.#soon(() => this.#orphan(resource, after));
    if (finalizers?.includes(FOREGROUND)) this.#soon(() => this.#deleteInForeground(resource, after));
  }

  #afterDeletion({ after }: Change): void {
    const { uid, ownerReferences } = after.object.metadata;
    this.#soon(() => {
      for (const dependent of this.#dependents(uid)) this.#delete(dependent);
    });
    for (const owner of ownerReferences ?? []) this.#soon(() => this.#reconsider(owner.uid));
  }

  #delete({ resource, object }: Dependent): void {
    const { namespace, name, uid } = object.metadata;
    // What went together with something else of the same round is gone already.
    const current = this.#api.store.get(resource, keyOf(namespace, name))?.object.metadata;
    if (current?.uid !== uid || current.deletionTimestamp) return;
    this.#api.writer.delete({ resource, namespace, name }, { preconditions: { uid } }, OPTIONS);
  }

  /** An owner in Foreground deletion may have been waiting for what has just gone. */
  #reconsider(uid: string): void {
    for (const resource of RESOURCES) {
      for (const owner of this.#api.store.list(resource)) {
        if (owner.object.metadata.uid === uid && owner.object.metadata.finalizers?.includes(FOREGROUND)) {
          this.#deleteInForeground(resource, owner);
          return;
        }
      }
    }
  }

  #orphan(resource: Resource, { object }: Revision): void {
    const { uid } = object.metadata;
    for (const dependent of this.#dependents(uid)) {
      writeChange(this.#api, { resource: dependent.resource, ...OPTIONS }, dependent.object, ({ metadata }) => {
        metadata.ownerReferences = (metadata.ownerReferences ?? []).filter((owner) => owner.uid !== uid);
      });
    }
    this.#dropFinalizer(resource, object, ORPHAN);
  }

  #deleteInForeground(resource: Resource, { object, key }: Revision): void {
    if (this.#api.store.get(resource, key)?.object.metadata.uid !== object.metadata.uid) return;
    const dependents = this.#dependents(object.metadata.uid);
    dependents.forEach((dependent) => this.#delete(dependent));
    const blocking = dependents.filter(({ resource: kind, object: { metadata } }) => {
      const stillThere = this.#api.store.get(kind, keyOf(metadata.namespace, metadata.name));
      return stillThere && metadata.ownerReferences?.some((owner) => owner.blockOwnerDeletion);
    });
    if (blocking.length === 0) this.#dropFinalizer(resource, object, FOREGROUND);
  }

  #dropFinalizer(resource: Resource, object: KubeObject, finalizer: string): void {
    writeChange(this.#api, { resource, ...OPTIONS }, object, ({ metadata }) => {
      metadata.finalizers = (metadata.finalizers ?? []).filter((name) => name !== finalizer);
    });
  }
}
