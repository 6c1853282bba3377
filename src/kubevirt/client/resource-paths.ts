/** Where Kubernetes and KubeVirt keep what this room reads and calls. Knows no requests. */
import type { MachineRef } from '../model.ts';

export type CachedResource = 'virtualmachines' | 'virtualmachineinstances' | 'namespaces';
/** Where this service keeps its own state. */
export type StateResource = 'secrets' | 'configmaps';
export type PowerSubresource =
  | 'virtualmachines/start'
  | 'virtualmachines/stop'
  | 'virtualmachines/restart'
  | 'virtualmachineinstances/unpause'
  | 'virtualmachineinstances/softreboot'
  | 'virtualmachineinstances/reset';

const kubevirt = '/apis/kubevirt.io/v1';
const subresources = '/apis/subresources.kubevirt.io/v1';

/** The KubeVirt installations of the cluster; by KubeVirt's own rule there is one. */
export const kubevirtsPath = `${kubevirt}/kubevirts`;

// DNS-1123: a namespace is a label, an object's name a subdomain. What isn't one can't exist, and mustn't become a path.
const label = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const subdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** Whether an object of this name could exist at all; only such names may be put into a path. */
export function isPossibleRef(ref: MachineRef): boolean {
  const fits = ref.namespace.length <= 63 && ref.name.length <= 253;
  return fits && label.test(ref.namespace) && subdomain.test(ref.name);
}

export function collectionPath(resource: CachedResource, namespace?: string): string {
  if (resource === 'namespaces') return '/api/v1/namespaces';
  return namespace === undefined ? `${kubevirt}/${resource}` : `${kubevirt}/namespaces/${namespace}/${resource}`;
}

export function objectPath(resource: 'virtualmachines' | 'virtualmachineinstances', ref: MachineRef): string {
  return `${collectionPath(resource, ref.namespace)}/${ref.name}`;
}

export function subresourcePath(subresource: PowerSubresource, ref: MachineRef): string {
  const [resource, action] = subresource.split('/');
  return `${subresources}/namespaces/${ref.namespace}/${resource}/${ref.name}/${action}`;
}

/** Of the whole cluster without a namespace. */
export function corePath(resource: StateResource | 'events', namespace: string | undefined): string {
  return namespace === undefined ? `/api/v1/${resource}` : `/api/v1/namespaces/${namespace}/${resource}`;
}
