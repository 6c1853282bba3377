/**
 * The users that the cluster's kubeconfig knows, each with a bearer token that lasts as long as the cluster: `admin` may
 * do anything; `viewer` and `editor` have the ClusterRoles `view` and `edit` in all namespaces; `nobody` is known and has
 * no rights of its own.
 */

import { randomBytes } from 'node:crypto';

import type { Cluster } from '../cluster.ts';
import { keyOf } from '../store.ts';
import { ADMIN, AUTHENTICATED } from '../user.ts';
import { RBAC_GROUP } from './objects.ts';
import { serviceAccounts } from './rows.ts';
import { API_AUDIENCE } from './service-account-tokens.ts';

export interface KubeconfigUser {
  readonly name: string;
  readonly token: string;
}

const ROLES = { viewer: 'view', editor: 'edit', nobody: undefined } as const;

/** Whose token is wanted, and for how long. */
export interface ServiceAccountWish {
  readonly namespace: string;
  readonly name: string;
  /** A day when left out. */
  readonly expirationSeconds?: number;
}

const DAY_SECONDS = 24 * 3600;

/** Makes the users and their bindings; the administrator first. */
export function addKubeconfigUsers(cluster: Cluster): KubeconfigUser[] {
  const others = Object.entries(ROLES).map(([name, role]) => {
    if (role) bind(cluster, name, role);
    return { name, groups: [AUTHENTICATED] };
  });
  return [ADMIN, ...others].map((user) => {
    const token = randomBytes(24).toString('base64url');
    cluster.access.authentication.addToken(token, user);
    return { name: user.name, token };
  });
}

function bind(cluster: Cluster, user: string, role: string): void {
  cluster.create({
    apiVersion: `${RBAC_GROUP}/v1`,
    kind: 'ClusterRoleBinding',
    metadata: { name: `simulator:${user}` },
    roleRef: { apiGroup: RBAC_GROUP, kind: 'ClusterRole', name: role },
    subjects: [{ apiGroup: RBAC_GROUP, kind: 'User', name: user }],
  });
}

/** A ServiceAccount as a user of a kubeconfig, with a fresh token. Throws when there is none of this name. */
export function serviceAccountUser(cluster: Cluster, wish: ServiceAccountWish): KubeconfigUser {
  const { namespace, name, expirationSeconds = DAY_SECONDS } = wish;
  const found = cluster.store.get(serviceAccounts, keyOf(namespace, name));
  if (!found) throw new Error(`there is no ServiceAccount ${namespace}/${name}`);
  const audiences = [API_AUDIENCE];
  const token = cluster.access.tokens.issue({ serviceAccount: found.object, audiences, expirationSeconds });
  return { name, token };
}
