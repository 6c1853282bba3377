/** What a fresh cluster has of Kubernetes itself: namespaces, storage classes and their drivers, its nodes are Nodes'. */

import type { ControllerApi } from '../controller-api.ts';
import type { KubeObject } from '../objects.ts';
import type { Resource } from '../resources.ts';
import { KUBE_CONTROLLER_MANAGER } from '../user.ts';
import { CSI_DRIVERS, STORAGE_CLASSES } from './provisioners.ts';
import { csiDrivers, namespaces, storageClasses } from './rows.ts';

const NAMESPACES = ['default', 'kube-system', 'kube-public', 'kube-node-lease'];

/** The least that an object needs; the writer completes its metadata. */
export const bare = (apiVersion: string, kind: string, name: string, namespace?: string): KubeObject => ({
  apiVersion,
  kind,
  metadata: { name, ...(namespace && { namespace }), uid: '', resourceVersion: '', creationTimestamp: '' },
});

/** Creates an object unless one of its name is there. */
export function ensure({ store, writer }: ControllerApi, resource: Resource, object: KubeObject): void {
  const { namespace, name } = object.metadata;
  if (store.get(resource, namespace ? `${namespace}/${name}` : name)) return;
  writer.create(resource, namespace, object, { user: KUBE_CONTROLLER_MANAGER });
}

export class Installation {
  readonly #api: ControllerApi;

  constructor(api: ControllerApi) {
    this.#api = api;
  }

  start(): void {
    for (const name of NAMESPACES) ensure(this.#api, namespaces, bare('v1', 'Namespace', name));
    for (const name of CSI_DRIVERS) {
      const driver = { ...bare('storage.k8s.io/v1', 'CSIDriver', name), spec: { attachRequired: false } };
      ensure(this.#api, csiDrivers, driver);
    }
    for (const storageClass of STORAGE_CLASSES) ensure(this.#api, storageClasses, storageClass);
  }
}
