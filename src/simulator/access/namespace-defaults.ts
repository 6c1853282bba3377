/** What every namespace has: the ServiceAccount `default`, and the CA by which its pods know the API server. */

import type { ClusterApi } from '../cluster-api.ts';
import { ensure } from '../controller-api.ts';
import { configMaps, namespaces } from '../core/rows.ts';
import { isObject } from '../json.ts';
import { metadataFor, newObject } from '../new-object.ts';
import { Reconciler, changesOf, itself } from '../reconciler.ts';
import type { Watch } from '../reconciler.ts';
import type { Change } from '../store.ts';
import { serviceAccounts } from './rows.ts';

const ROOT_CA = 'kube-root-ca.crt';

/** Whoever deletes one of them gets a new one. */
const bereft = ({ type, after }: Change): string[] =>
  type === 'DELETED' ? [after.object.metadata.namespace ?? ''] : [];

export class NamespaceDefaults extends Reconciler {
  protected readonly watches: readonly Watch[] = [
    changesOf(namespaces, itself),
    changesOf(serviceAccounts, bereft),
    changesOf(configMaps, bereft),
  ];

  override start(): void {
    // A cluster that starts has been there for a while: its own namespaces lack nothing.
    for (const { object } of this.api.store.list(namespaces)) addNamespaceDefaults(this.api, object.metadata.name);
    super.start();
  }

  protected reconcile(namespace: string): void {
    if (isActive(this.api, namespace)) addNamespaceDefaults(this.api, namespace);
  }
}

/** Makes what the namespace lacks. Throws StatusError. */
export function addNamespaceDefaults(api: ClusterApi, namespace: string): void {
  ensure(api, serviceAccounts, newObject('v1', 'ServiceAccount', 'default', namespace));
  const rootCa = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: metadataFor({
      name: ROOT_CA,
      namespace,
      annotations: { 'kubernetes.io/description': 'The CA of the API server, for clients inside the cluster.' },
    }),
    data: { 'ca.crt': api.access.rootCa },
  };
  ensure(api, configMaps, rootCa);
}

function isActive({ store }: ClusterApi, namespace: string): boolean {
  const status = store.get(namespaces, namespace)?.object.status;
  return isObject(status) && status['phase'] === 'Active';
}
