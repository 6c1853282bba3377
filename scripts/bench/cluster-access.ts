import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** How to reach the simulated cluster as its administrator, by the kubeconfig that it wrote. */
export interface ClusterAccess {
  readonly server: string;
  readonly token: string;
}

export function clusterOf(kubeconfig: string): ClusterAccess {
  const { clusters, users } = parse(readFileSync(kubeconfig, 'utf8')) as {
    clusters: readonly { cluster: { server: string } }[];
    users: readonly { user: { token: string } }[];
  };
  return { server: clusters[0]?.cluster.server ?? '', token: users[0]?.user.token ?? '' };
}
