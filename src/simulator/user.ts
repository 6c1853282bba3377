/** Who asks: as the API server knows its callers after authentication. How they prove it is access/authentication.ts. */

export interface User {
  readonly name: string;
  /** A ServiceAccount's is its object's. */
  readonly uid?: string;
  readonly groups: readonly string[];
  /** What else is known of the credentials, as reviews tell it. */
  readonly extra?: Readonly<Record<string, readonly string[]>>;
}

/** Groups that the API server knows by itself. */
export const MASTERS = 'system:masters';
export const AUTHENTICATED = 'system:authenticated';
export const UNAUTHENTICATED = 'system:unauthenticated';
const SERVICE_ACCOUNTS = 'system:serviceaccounts';

const system = (name: string, ...groups: string[]): User => ({ name, groups: [...groups, AUTHENTICATED] });

export const ANONYMOUS: User = { name: 'system:anonymous', groups: [UNAUTHENTICATED] };
export const ADMIN = system('admin', MASTERS);

export const serviceAccountName = (namespace: string, name: string): string =>
  `system:serviceaccount:${namespace}:${name}`;

export const serviceAccountGroups = (namespace: string): string[] => [
  SERVICE_ACCOUNTS,
  `${SERVICE_ACCOUNTS}:${namespace}`,
];

const kubeVirtComponent = (name: string): User =>
  system(serviceAccountName('kubevirt', name), ...serviceAccountGroups('kubevirt'));

/** KubeVirt's own components, which may write what others may not. */
export const VIRT_API = kubeVirtComponent('kubevirt-apiserver');
export const VIRT_CONTROLLER = kubeVirtComponent('kubevirt-controller');
export const VIRT_HANDLER = kubeVirtComponent('kubevirt-handler');
export const KUBE_CONTROLLER_MANAGER = system('system:kube-controller-manager');
/** It writes rules that it doesn't hold, which its own role allows it (the verb `escalate`). */
export const CLUSTER_ROLE_AGGREGATOR = system(
  serviceAccountName('kube-system', 'clusterrole-aggregation-controller'),
  ...serviceAccountGroups('kube-system'),
);

const KUBEVIRT = new Set([VIRT_API, VIRT_CONTROLLER, VIRT_HANDLER].map(({ name }) => name));

/** By name, as the webhooks tell: whoever has such a ServiceAccount's token counts too. */
export function isKubeVirt({ name }: User): boolean {
  return KUBEVIRT.has(name);
}
