/** The recordings' users: four ServiceAccounts, of which two have the shipped ClusterRoles; the roles of one are steps. */

import { textAt } from '../json.ts';
import type { Action, FileScript } from '../replay/script.ts';
import { make, rest } from './actions.ts';
import { machine } from './machine.ts';
import { vms } from './paths.ts';

const NS = 'rec-auth';
const ACCOUNTS = `/api/v1/namespaces/${NS}/serviceaccounts`;
const USERS = ['nobody', 'limited', 'viewer', 'editor'] as const;

function account(name: string): Action {
  return async (scene) => {
    await scene.must('POST', ACCOUNTS, { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name } });
    const token = await scene.must('POST', `${ACCOUNTS}/${name}/token`, {
      apiVersion: 'authentication.k8s.io/v1',
      kind: 'TokenRequest',
      spec: { expirationSeconds: 3600 },
    });
    scene.addUser(name, textAt(token, 'status', 'token'));
    // The one that is reviewed is the one that its owner calls with.
    if (name === 'limited') scene.bindings.bind('token', textAt(token, 'status', 'token'));
  };
}

function bound(name: string, clusterRole: string): Action {
  return make(`/apis/rbac.authorization.k8s.io/v1/namespaces/${NS}/rolebindings`, {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata: { name },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: clusterRole },
    subjects: [{ kind: 'ServiceAccount', name, namespace: NS }],
  });
}

/** RBAC is evaluated from caches, which see a new role a moment later. */
const rightsOfLimited: Action = async (scene) => {
  await scene.until('the rights of limited', async () => {
    const { status } = await scene.send('GET', vms(NS), undefined, { as: 'limited' });
    return status === 200 ? true : undefined;
  });
};

export const AUTH: FileScript = {
  namespaces: [NS],
  prepare: [
    make(vms(NS), machine({ name: 'v', runStrategy: 'Halted' })),
    ...USERS.map(account),
    bound('viewer', 'view'),
    bound('editor', 'edit'),
    rest(vms(NS)),
  ],
  steps: {
    'bad token': { headers: { authorization: 'Bearer nonsense' } },
    'basic auth is not known': { headers: { authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}` } },
    'empty bearer': { headers: { authorization: 'Bearer ' } },
    'limited: list VMs': { before: [rightsOfLimited] },
  },
};
