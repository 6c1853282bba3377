/** The kubeconfig that clients of the simulated cluster use. */

import { stringify } from 'yaml';

const NAME = 'simulated';

/** One cluster, one user with a bearer token, one context, as YAML. */
export function kubeconfigOf(server: string, ca: string, token: string): string {
  return stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: NAME, cluster: { server, 'certificate-authority-data': Buffer.from(ca).toString('base64') } }],
    users: [{ name: NAME, user: { token } }],
    contexts: [{ name: NAME, context: { cluster: NAME, user: NAME } }],
    'current-context': NAME,
  });
}
