/** What every namespace has: the ServiceAccount `default`, and the CA by which its pods know the API server. */

import type { ClusterApi } from '../cluster-api.ts';
import type { ControllerApi } from '../controller-api.ts';
import { configMaps, namespaces } from '../core/rows.ts';
import { isObject } from '../json.ts';
import type { KubeObject } from '../objects.ts';
import type { Controller } from '../part.ts';
import type { Resource } from '../resources.ts';
import { keyOf } from '../store.ts';
import { KUBE_CONTROLLER_MANAGER } from '../user.ts';
import { WorkQueue } from '../work-queue.ts';
import { serviceAccounts } from './rows.ts';

export const ROOT_CA = 'kube-root-ca.crt';

export class NamespaceDefaults implements Controller {
  readonly #api: ControllerApi;
  readonly #queue: WorkQueue;

  constructor(api: ControllerApi) {
    this.#api = api;
    this.#queue = new WorkQueue(api.clock, (name) => this.#reconcile(name));
  }

  start(): void {
    const { store } = this.#api;
    // A cluster that starts has been there for a while: its own namespaces lack nothing.
    for (const { object } of store.list(namespaces)) addNamespaceDefaults(this.#api, object.metadata.name);
    store.subscribe(namespaces, ({ type, after }) => {
      if (type !== 'DELETED') this.#consider(after.object.metadata.name);
    });
    // Whoever deletes one of them gets a new one.
    for (const resource of [serviceAccounts, configMaps]) {
      store.subscribe(resource, ({ type, after }) => {
        if (type === 'DELETED') this.#consider(after.object.metadata.namespace ?? '');
      });
    }
  }

  #consider(namespace: string): void {
    if (!isActive(this.#api, namespace)) return;
    this.#queue.add(namespace, this.#api.delays('controllerSync'));
  }

  #reconcile(namespace: string): void {
    if (isActive(this.#api, namespace)) addNamespaceDefaults(this.#api, namespace);
  }
}

/** Makes what the namespace lacks. Throws StatusError. */
export function addNamespaceDefaults(api: ClusterApi, namespace: string): void {
  ensure(api, serviceAccounts, namespace, { metadata: { name: 'default' } });
  ensure(api, configMaps, namespace, {
    metadata: {
      name: ROOT_CA,
      annotations: { 'kubernetes.io/description': 'The CA of the API server, for clients inside the cluster.' },
    },
    data: { 'ca.crt': api.access.rootCa },
  });
}

interface Content {
  readonly metadata: { readonly name: string; readonly annotations?: Readonly<Record<string, string>> };
  readonly data?: Readonly<Record<string, string>>;
}

function ensure({ store, writer }: ClusterApi, resource: Resource, namespace: string, content: Content): void {
  if (store.get(resource, keyOf(namespace, content.metadata.name))) return;
  const object = { apiVersion: 'v1', kind: resource.kind, ...content };
  writer.create(resource, namespace, object as unknown as KubeObject, { user: KUBE_CONTROLLER_MANAGER });
}

function isActive({ store }: ClusterApi, namespace: string): boolean {
  const status = store.get(namespaces, namespace)?.object.status;
  return isObject(status) && status['phase'] === 'Active';
}
