/** What a fresh cluster has of Kubernetes itself: namespaces, storage classes and their drivers, its nodes are Nodes'. */

import { ensure } from '../controller-api.ts';
import type { ControllerApi } from '../controller-api.ts';
import type { Controller } from '../part.ts';
import { newObject } from '../new-object.ts';
import { CSI_DRIVERS, STORAGE_CLASSES } from './provisioners.ts';
import { csiDrivers, namespaces, storageClasses } from './rows.ts';

/**
 * No node keeps a Lease in kube-node-lease: renewed every ten seconds it would move the cluster's version and fill its
 * logs although nothing happens, and nothing would ever be settled. A node's health is in its conditions.
 */
const NAMESPACES = ['default', 'kube-system', 'kube-public', 'kube-node-lease'];

export class Installation implements Controller {
  readonly #api: ControllerApi;

  constructor(api: ControllerApi) {
    this.#api = api;
  }

  start(): void {
    for (const name of NAMESPACES) ensure(this.#api, namespaces, newObject('v1', 'Namespace', name));
    for (const name of CSI_DRIVERS) {
      const driver = { ...newObject('storage.k8s.io/v1', 'CSIDriver', name), spec: { attachRequired: false } };
      ensure(this.#api, csiDrivers, driver);
    }
    for (const storageClass of STORAGE_CLASSES) ensure(this.#api, storageClasses, storageClass);
  }
}
