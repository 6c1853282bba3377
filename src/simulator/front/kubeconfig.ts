/**
 * The kubeconfig that clients of the simulated cluster use. Names are as kubeadm makes them: the cluster `simulated`, a
 * user of its own name, and for each user a context `<user>@simulated`; the first user's is the current one.
 */

import { stringify } from 'yaml';

import type { KubeconfigUser } from '../access/kubeconfig-users.ts';

const CLUSTER = 'simulated';

/** Under this name the cluster's entry says where its control endpoint is; a real cluster's has none. */
export const CONTROL_EXTENSION = 'simulator.redfish.kubevirt.io';

export interface KubeconfigCluster {
  readonly server: string;
  /** PEM. */
  readonly ca: string;
  readonly control: string;
}

/** One cluster, and users with bearer tokens, as YAML. */
export function kubeconfigOf({ server, ca, control }: KubeconfigCluster, users: readonly KubeconfigUser[]): string {
  const cluster = {
    server,
    'certificate-authority-data': Buffer.from(ca).toString('base64'),
    extensions: [{ name: CONTROL_EXTENSION, extension: { control } }],
  };
  const contexts = users.map(({ name }) => ({
    name: `${name}@${CLUSTER}`,
    context: { cluster: CLUSTER, user: name },
  }));
  return stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: CLUSTER, cluster }],
    users: users.map(({ name, token }) => ({ name, user: { token } })),
    contexts,
    'current-context': contexts[0]?.name ?? '',
  });
}
