/** Empties a namespace that is being deleted, says in its conditions what still holds it, then lets it go. */

import { RESOURCES } from '../catalogue.ts';
import { writeChange } from '../controller-api.ts';
import { isObject, same } from '../json.ts';
import type { KubeObject } from '../objects.ts';
import { Reconciler, changesOf } from '../reconciler.ts';
import type { Watch } from '../reconciler.ts';
import type { Resource } from '../resources.ts';
import { keyOf } from '../store.ts';
import type { Change } from '../store.ts';
import { KUBE_CONTROLLER_MANAGER } from '../user.ts';
import { deletionConditions } from './namespace-conditions.ts';
import type { Remaining } from './namespace-conditions.ts';
import { namespaces } from './rows.ts';

const OPTIONS = { user: KUBE_CONTROLLER_MANAGER };

/** What can be in a namespace and stays until it is deleted. */
const CONTENT = RESOURCES.filter((resource) => resource.namespaced && !resource.review);

/** The namespace that may have become empty by the change. */
function emptied({ type, after: { object } }: Change): string[] {
  const { deletionTimestamp, namespace } = object.metadata;
  return namespace && (type === 'DELETED' || deletionTimestamp) ? [namespace] : [];
}

export class NamespaceController extends Reconciler {
  protected override readonly delay = 'garbageCollected';
  protected readonly watches: readonly Watch[] = [
    changesOf(namespaces, ({ after }) => this.#onlyDeleted([after.key])),
    ...CONTENT.map((resource) => changesOf(resource, (change) => this.#onlyDeleted(emptied(change)))),
  ];

  #onlyDeleted(names: readonly string[]): string[] {
    return names.filter((name) => this.api.store.get(namespaces, name)?.object.metadata.deletionTimestamp);
  }

  protected reconcile(name: string): void {
    const namespace = this.api.store.get(namespaces, name)?.object;
    if (!namespace?.metadata.deletionTimestamp) return;
    const remaining = CONTENT.flatMap((resource) => this.#empty(resource, name));
    if (remaining.length > 0) this.#tell(namespace, remaining);
    else this.#letGo(namespace);
  }

  #letGo(namespace: KubeObject): void {
    writeChange(this.api, { resource: namespaces, ...OPTIONS }, namespace, (draft) => {
      draft.spec = { ...(isObject(draft.spec) && draft.spec), finalizers: [] };
    });
  }

  /** Deletes what is left of a resource; returns what finalizers hold. */
  #empty(resource: Resource, namespace: string): Remaining[] {
    const { store, writer } = this.api;
    const mine = [...store.list(resource)].filter(({ object }) => object.metadata.namespace === namespace);
    for (const { object } of mine) {
      const target = { resource, namespace, name: object.metadata.name };
      if (!object.metadata.deletionTimestamp) writer.delete(target, {}, OPTIONS);
    }
    const held = mine.flatMap(({ object }) => store.get(resource, keyOf(namespace, object.metadata.name)) ?? []);
    return held.length === 0 ? [] : [{ resource, objects: held.map(({ object }) => object) }];
  }

  #tell(namespace: KubeObject, remaining: readonly Remaining[]): void {
    const before = isObject(namespace.status) ? namespace.status : {};
    const conditions = deletionConditions(remaining, before['conditions'], this.api.clock.now());
    if (same(before['conditions'], conditions)) return;
    writeChange(this.api, { resource: namespaces, subresource: 'status', ...OPTIONS }, namespace, (draft) => {
      draft.status = { phase: 'Terminating', conditions };
    });
  }
}
