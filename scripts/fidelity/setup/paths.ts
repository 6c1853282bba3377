/** Where the kinds of the recordings are. */

export function vms(namespace: string, name?: string): string {
  return below(`/apis/kubevirt.io/v1/namespaces/${namespace}/virtualmachines`, name);
}

export function vmis(namespace: string, name?: string): string {
  return below(`/apis/kubevirt.io/v1/namespaces/${namespace}/virtualmachineinstances`, name);
}

export function configMaps(namespace: string, name?: string): string {
  return below(`/api/v1/namespaces/${namespace}/configmaps`, name);
}

export function secrets(namespace: string, name?: string): string {
  return below(`/api/v1/namespaces/${namespace}/secrets`, name);
}

/** A call on a VM, like `start`. */
export function vmCall(namespace: string, name: string, subresource: string): string {
  return `/apis/subresources.kubevirt.io/v1/namespaces/${namespace}/virtualmachines/${name}/${subresource}`;
}

/** A call on a VMI, like `pause`. */
export function vmiCall(namespace: string, name: string, subresource: string): string {
  return `/apis/subresources.kubevirt.io/v1/namespaces/${namespace}/virtualmachineinstances/${name}/${subresource}`;
}

function below(collection: string, name: string | undefined): string {
  return name === undefined ? collection : `${collection}/${name}`;
}
