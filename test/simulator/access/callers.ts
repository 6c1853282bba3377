/** What tests of access control start from: ServiceAccounts with tokens, roles and bindings, and requests as anyone. */

import type { OutgoingHttpHeaders } from 'node:http';
import { request } from 'node:https';

import { KubeConfig } from '@kubernetes/client-node';

import type { Simulator } from '../../../src/simulator/simulator.ts';
import type { Reply } from '../api-client.ts';
import type { Bench } from '../bench.ts';

export const RBAC = '/apis/rbac.authorization.k8s.io/v1';
export const RBAC_GROUP = 'rbac.authorization.k8s.io';

export interface Rule {
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly nonResourceURLs?: readonly string[];
  readonly verbs: readonly string[];
}

/** Makes a ServiceAccount in `ns` unless it is there, and a token of it. */
export async function tokenOf({ api }: Pick<Bench, 'api'>, name: string, spec: object = {}): Promise<string> {
  await api.send('POST', '/api/v1/namespaces/ns/serviceaccounts', { body: { metadata: { name } } });
  const reply = await api.send('POST', `/api/v1/namespaces/ns/serviceaccounts/${name}/token`, { body: { spec } });
  const { status } = reply.json();
  if (typeof status['token'] !== 'string') throw new Error(`no token for ${name}: ${reply.text}`);
  return status['token'];
}

/** Gives the ServiceAccount the rules in namespace `ns`. */
export function grant({ cluster }: Pick<Bench, 'cluster'>, name: string, ...rules: Rule[]): void {
  const metadata = { name, namespace: 'ns' };
  cluster.create({ apiVersion: `${RBAC_GROUP}/v1`, kind: 'Role', metadata, rules });
  cluster.create({
    apiVersion: `${RBAC_GROUP}/v1`,
    kind: 'RoleBinding',
    metadata,
    roleRef: { apiGroup: RBAC_GROUP, kind: 'Role', name },
    subjects: [{ kind: 'ServiceAccount', name, namespace: 'ns' }],
  });
}

/** Gives a subject a ClusterRole, made of rules or named, everywhere. */
export function grantEverywhere({ cluster }: Pick<Bench, 'cluster'>, subject: object, role: string | Rule[]): void {
  const name = typeof role === 'string' ? role : 'granted';
  if (typeof role !== 'string') {
    cluster.create({ apiVersion: `${RBAC_GROUP}/v1`, kind: 'ClusterRole', metadata: { name }, rules: role });
  }
  cluster.create({
    apiVersion: `${RBAC_GROUP}/v1`,
    kind: 'ClusterRoleBinding',
    metadata: { name: `test-${name}` },
    roleRef: { apiGroup: RBAC_GROUP, kind: 'ClusterRole', name },
    subjects: [subject],
  });
}

/** The token of a user in the simulator's kubeconfig. */
export function kubeconfigToken({ kubeconfig }: Pick<Simulator, 'kubeconfig'>, user: string): string {
  const config = new KubeConfig();
  config.loadFromString(kubeconfig);
  return config.getUser(user)?.token ?? '';
}

/** A GET without the comforts of ApiClient: headers can be lists, and there is no token unless one is given. */
export function get(
  { url }: Pick<Simulator, 'url'>,
  path: string,
  options: { headers?: Record<string, string | readonly string[]>; cert?: string; key?: string } = {},
): Promise<Pick<Reply, 'status' | 'text' | 'headers'>> {
  return new Promise((resolve, reject) => {
    // A connection of its own, whose certificate is no other's.
    const { headers: given = {}, ...certificate } = options;
    const headers: OutgoingHttpHeaders = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]),
    );
    const tls = { ...certificate, headers, rejectUnauthorized: false, agent: false };
    const sent = request(new URL(path, url), tls, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode = 0, headers: received } = response;
        resolve({ status: statusCode, headers: received, text: Buffer.concat(chunks).toString() });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}
