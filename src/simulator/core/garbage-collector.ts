/**
 * Garbage collection by ownerReferences: what has no owner left goes, whether its owners were deleted or never were
 * there; an owner that is deleted with Orphan lets go of what it owns; one that is deleted with Foreground waits for
 * those of its dependents that block it. An owner is looked for in the namespace of what it owns, nowhere else.
 */

import { RESOURCES, resourceOfKind } from '../catalogue.ts';
import type { ControllerApi } from '../controller-api.ts';
import { writeChange } from '../controller-api.ts';
import type { KubeObject, OwnerReference } from '../objects.ts';
import type { Resource } from '../resources.ts';
import { keyOf } from '../store.ts';
import type { Change } from '../store.ts';
import { KUBE_CONTROLLER_MANAGER } from '../user.ts';
import { FOREGROUND, ORPHAN } from './finalizers.ts';
import { OwnerIndex } from './owner-index.ts';
import type { Dependent } from './owner-index.ts';

const OPTIONS = { user: KUBE_CONTROLLER_MANAGER };

/** `waiting`: being deleted in the foreground, so that it holds nothing any more. */
type OwnerState = 'solid' | 'waiting' | 'absent';

/** Where an owner must be; undefined when this server doesn't have its kind, or it can't be where it is pointed to. */
function placeOf({ apiVersion, kind, name }: OwnerReference, namespace: string | undefined): Dependent | undefined {
  const resource = resourceOfKind(apiVersion, kind);
  if (!resource || (resource.namespaced && !namespace)) return undefined;
  return { resource, key: keyOf(resource.namespaced ? namespace : undefined, name) };
}

export class GarbageCollector {
  readonly #api: ControllerApi;
  readonly #index = new OwnerIndex();

  constructor(api: ControllerApi) {
    this.#api = api;
  }

  start(): void {
    const { store, supervision } = this.#api;
    const supervisor = supervision.of(this);
    for (const resource of RESOURCES) {
      supervisor.subscribe(store, resource, (change) => {
        this.#index.follow(change);
        if (change.type === 'DELETED') this.#afterDeletion(change);
        else if (change.after.object.metadata.deletionTimestamp) this.#duringDeletion(change);
        else if (this.#lacksOwner(change)) this.#soon(() => this.#attempt({ resource, key: change.after.key }));
      });
    }
  }

  #soon(work: () => void): void {
    this.#api.clock.after(this.#api.delays('garbageCollected'), work);
  }

  #object({ resource, key }: Dependent): KubeObject | undefined {
    return this.#api.store.get(resource, key)?.object;
  }

  #lacksOwner({ after: { object } }: Change): boolean {
    return (object.metadata.ownerReferences ?? []).some((owner) => this.#stateOf(owner, object) === 'absent');
  }

  /** Owners that can't be looked up hold what they own. */
  #stateOf(owner: OwnerReference, { metadata: { namespace } }: KubeObject): OwnerState {
    const place = placeOf(owner, namespace);
    if (!place) return 'solid';
    const found = this.#object(place)?.metadata;
    if (found?.uid !== owner.uid) return 'absent';
    return found.deletionTimestamp && found.finalizers?.includes(FOREGROUND) ? 'waiting' : 'solid';
  }

  #duringDeletion({ resource, after }: Change): void {
    const { finalizers, uid } = after.object.metadata;
    if (finalizers?.includes(ORPHAN)) this.#soon(() => this.#orphan({ resource, key: after.key }, uid));
    if (finalizers?.includes(FOREGROUND)) this.#soon(() => this.#deleteInForeground({ resource, key: after.key }, uid));
  }

  #afterDeletion({ after: { object } }: Change): void {
    const { uid, namespace, ownerReferences } = object.metadata;
    if (this.#index.dependentsOf(uid).length > 0) {
      this.#soon(() => this.#index.dependentsOf(uid).forEach((dependent) => this.#attempt(dependent)));
    }
    for (const owner of ownerReferences ?? []) {
      const place = placeOf(owner, namespace);
      if (!place || this.#stateOf(owner, object) !== 'waiting') continue;
      this.#soon(() => this.#deleteInForeground(place, owner.uid));
    }
  }

  /** Deletes what no owner holds; where one does, takes the names of the others off it. */
  #attempt(dependent: Dependent): void {
    const object = this.#object(dependent);
    const owners = object?.metadata.ownerReferences ?? [];
    if (!object || object.metadata.deletionTimestamp || owners.length === 0) return;
    const held = owners.filter((owner) => this.#stateOf(owner, object) === 'solid');
    if (held.length === owners.length) return;
    if (held.length > 0) this.#setOwners(dependent, object, held);
    else this.#delete(dependent, object, owners);
  }

  #delete(dependent: Dependent, object: KubeObject, owners: readonly OwnerReference[]): void {
    const isWaitedFor = owners.some((owner) => this.#stateOf(owner, object) === 'waiting');
    const hasOwn = this.#index.dependentsOf(object.metadata.uid).length > 0;
    const { namespace, name, uid } = object.metadata;
    this.#api.writer.delete(
      { resource: dependent.resource, namespace, name },
      { preconditions: { uid }, ...(isWaitedFor && hasOwn && { propagationPolicy: 'Foreground' as const }) },
      OPTIONS,
    );
  }

  #setOwners({ resource }: Dependent, object: KubeObject, owners: readonly OwnerReference[]): void {
    writeChange(this.#api, { resource, ...OPTIONS }, object, ({ metadata }) => {
      if (owners.length > 0) metadata.ownerReferences = [...owners];
      else delete metadata.ownerReferences;
    });
  }

  #orphan(owner: Dependent, uid: string): void {
    for (const dependent of this.#index.dependentsOf(uid)) {
      const object = this.#object(dependent);
      if (!object) continue;
      const others = (object.metadata.ownerReferences ?? []).filter((reference) => reference.uid !== uid);
      this.#setOwners(dependent, object, others);
    }
    this.#dropFinalizer(owner, uid, ORPHAN);
  }

  #deleteInForeground(owner: Dependent, uid: string): void {
    if (this.#object(owner)?.metadata.uid !== uid) return;
    for (const dependent of this.#index.dependentsOf(uid)) this.#attempt(dependent);
    const blocking = this.#index
      .dependentsOf(uid)
      .flatMap((dependent) => this.#object(dependent)?.metadata.ownerReferences ?? [])
      .filter((reference) => reference.uid === uid && reference.blockOwnerDeletion);
    if (blocking.length === 0) this.#dropFinalizer(owner, uid, FOREGROUND);
  }

  #dropFinalizer(owner: Dependent, uid: string, finalizer: string): void {
    const object = this.#object(owner);
    if (!object?.metadata.finalizers?.includes(finalizer) || object.metadata.uid !== uid) return;
    const change: { resource: Resource; user: typeof KUBE_CONTROLLER_MANAGER } = {
      resource: owner.resource,
      ...OPTIONS,
    };
    writeChange(this.#api, change, object, ({ metadata }) => {
      metadata.finalizers = (metadata.finalizers ?? []).filter((name) => name !== finalizer);
    });
  }
}
