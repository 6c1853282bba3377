/** Who asks: as the API server knows its callers after authentication. */

export interface User {
  readonly name: string;
  readonly groups: readonly string[];
}

const system = (name: string, ...groups: string[]): User => ({ name, groups: [...groups, 'system:authenticated'] });

export const ANONYMOUS: User = { name: 'system:anonymous', groups: ['system:unauthenticated'] };
export const ADMIN = system('admin', 'system:masters');

/** KubeVirt's own components, which may write what others may not. */
export const VIRT_API = system('system:serviceaccount:kubevirt:kubevirt-apiserver');
export const VIRT_CONTROLLER = system('system:serviceaccount:kubevirt:kubevirt-controller');
export const VIRT_HANDLER = system('system:serviceaccount:kubevirt:kubevirt-handler');
export const KUBE_CONTROLLER_MANAGER = system('system:kube-controller-manager');

const KUBEVIRT = new Set([VIRT_API, VIRT_CONTROLLER, VIRT_HANDLER]);

export function isKubeVirt(user: User): boolean {
  return KUBEVIRT.has(user);
}
