/** Empties a namespace that is being deleted, then lets it go. */

import { isObject } from '../json.ts';
import { RESOURCES } from '../catalogue.ts';
import { namespaces } from './rows.ts';
import { keyOf } from '../store.ts';
import { KUBE_CONTROLLER_MANAGER } from '../user.ts';
import type { ControllerApi } from '../controller-api.ts';
import { writeChange } from '../controller-api.ts';
import { WorkQueue } from '../work-queue.ts';

const OPTIONS = { user: KUBE_CONTROLLER_MANAGER };

export class NamespaceController {
  readonly #api: ControllerApi;
  readonly #queue: WorkQueue;

  constructor(api: ControllerApi) {
    this.#api = api;
    this.#queue = new WorkQueue(api.clock, (name) => this.#reconcile(name));
  }

  start(): void {
    for (const resource of RESOURCES) {
      this.#api.store.subscribe(resource, ({ type, after }) => {
        const { namespace, name } = after.object.metadata;
        const touched = resource === namespaces ? name : namespace;
        if (touched && (resource === namespaces || type === 'DELETED')) this.#consider(touched);
      });
    }
  }

  #consider(name: string): void {
    const found = this.#api.store.get(namespaces, name);
    if (found?.object.metadata.deletionTimestamp) this.#queue.add(name, this.#api.delays('garbageCollected'));
  }

  #reconcile(name: string): void {
    const namespace = this.#api.store.get(namespaces, name)?.object;
    if (!namespace?.metadata.deletionTimestamp) return;
    let left = 0;
    for (const resource of RESOURCES) {
      const mine = [...this.#api.store.list(resource)].filter(({ object }) => object.metadata.namespace === name);
      for (const { object } of mine) {
        const target = { resource, namespace: name, name: object.metadata.name };
        if (!object.metadata.deletionTimestamp) this.#api.writer.delete(target, {}, OPTIONS);
        if (this.#api.store.get(resource, keyOf(name, object.metadata.name))) left += 1;
      }
    }
    if (left > 0) return;
    writeChange(this.#api, { resource: namespaces, ...OPTIONS }, namespace, (draft) => {
      draft.spec = { ...(isObject(draft.spec) && draft.spec), finalizers: [] };
    });
  }
}
