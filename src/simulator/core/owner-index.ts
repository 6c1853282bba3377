/** Which objects name an owner, by the owner's uid: kept as objects change, so that a deletion needn't look at all of them. */

import type { KubeObject } from '../objects.ts';
import type { Resource } from '../resources.ts';
import type { Change } from '../store.ts';

export interface Dependent {
  readonly resource: Resource;
  readonly key: string;
}

const ownersOf = (object: KubeObject | undefined): string[] =>
  (object?.metadata.ownerReferences ?? []).map(({ uid }) => uid);

export class OwnerIndex {
  readonly #dependents = new Map<string, Map<string, Dependent>>();

  /** Takes in a change of any object. */
  follow({ type, resource, before, after }: Change): void {
    const dependent = { resource, key: after.key };
    const id = `${resource.group}/${resource.plural}/${after.key}`;
    const owners = type === 'DELETED' ? [] : ownersOf(after.object);
    for (const uid of ownersOf(before?.object)) {
      if (!owners.includes(uid)) this.#remove(uid, id);
    }
    for (const uid of owners) this.#of(uid).set(id, dependent);
  }

  dependentsOf(uid: string): Dependent[] {
    return [...(this.#dependents.get(uid)?.values() ?? [])];
  }

  #of(uid: string): Map<string, Dependent> {
    let dependents = this.#dependents.get(uid);
    if (!dependents) {
      dependents = new Map<string, Dependent>();
      this.#dependents.set(uid, dependents);
    }
    return dependents;
  }

  #remove(uid: string, id: string): void {
    const dependents = this.#dependents.get(uid);
    dependents?.delete(id);
    if (dependents?.size === 0) this.#dependents.delete(uid);
  }
}
