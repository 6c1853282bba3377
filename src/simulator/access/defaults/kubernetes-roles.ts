/**
 * The ClusterRoles and bindings that the API server makes by itself: those that a user can be given, or has from the
 * beginning. Those of its own components (scheduler, nodes, controllers), which aren't played over the API, are left out
 * but for the one that aggregates.
 */

import type { PolicyRule } from '../policy-rules.ts';
import {
  AGGREGATE,
  AUTOUPDATE,
  READ,
  READ_WRITE,
  WRITE,
  groupSubjects,
  on,
  onPaths,
  toClusterRole,
} from './role-table.ts';
import type { ShippedBinding, ShippedRole } from './role-table.ts';

const AUTHENTICATED = 'system:authenticated';
const AGGREGATION_CONTROLLER = 'clusterrole-aggregation-controller';

const BOOTSTRAPPING = { 'kubernetes.io/bootstrapping': 'rbac-defaults' };
const common = { labels: BOOTSTRAPPING, annotations: AUTOUPDATE };

const role = (name: string, rules: readonly PolicyRule[]): ShippedRole => ({ ...common, name, rules });

/** A role that is part of `admin`, `edit` or `view`. */
const part = (of: string, name: string, rules: readonly PolicyRule[]): ShippedRole => ({
  ...role(name, rules),
  labels: { ...BOOTSTRAPPING, [`${AGGREGATE}${of}`]: 'true' },
});

const aggregating = (name: string): Pick<ShippedRole, 'aggregationRule'> => ({
  aggregationRule: { clusterRoleSelectors: [{ matchLabels: { [`${AGGREGATE}${name}`]: 'true' } }] },
});

const binding = (name: string, groups: string): ShippedBinding => ({
  ...common,
  name,
  roleRef: toClusterRole(name),
  subjects: groupSubjects(groups),
});

/** `dra`: whether dynamic resource allocation is on, as it is from 1.34 on. */
const viewRules = (dra: boolean): readonly PolicyRule[] => [
  on(
    '',
    `configmaps endpoints persistentvolumeclaims persistentvolumeclaims/status pods replicationcontrollers
     replicationcontrollers/scale serviceaccounts services services/status`,
    READ,
  ),
  on(
    '',
    `bindings events limitranges namespaces/status pods/log pods/status replicationcontrollers/status resourcequotas
     resourcequotas/status`,
    READ,
  ),
  on('', 'namespaces', READ),
  on('discovery.k8s.io', 'endpointslices', READ),
  on(
    'apps',
    `controllerrevisions daemonsets daemonsets/status deployments deployments/scale deployments/status replicasets
     replicasets/scale replicasets/status statefulsets statefulsets/scale statefulsets/status`,
    READ,
  ),
  on('autoscaling', 'horizontalpodautoscalers horizontalpodautoscalers/status', READ),
  on('batch', 'cronjobs cronjobs/status jobs jobs/status', READ),
  on(
    'extensions',
    `daemonsets daemonsets/status deployments deployments/scale deployments/status ingresses ingresses/status
     networkpolicies replicasets replicasets/scale replicasets/status replicationcontrollers/scale`,
    READ,
  ),
  on('policy', 'poddisruptionbudgets poddisruptionbudgets/status', READ),
  on('networking.k8s.io', 'ingresses ingresses/status networkpolicies', READ),
  ...(dra ? [on('resource.k8s.io', 'resourceclaims resourceclaims/status resourceclaimtemplates', READ)] : []),
];

const editRules = (dra: boolean): readonly PolicyRule[] => [
  on('', 'pods/attach pods/exec pods/portforward pods/proxy secrets services/proxy', READ),
  on('', 'serviceaccounts', 'impersonate'),
  on('', 'pods pods/attach pods/exec pods/portforward pods/proxy', WRITE),
  on('', 'pods/eviction', 'create'),
  on(
    '',
    `configmaps events persistentvolumeclaims replicationcontrollers replicationcontrollers/scale secrets
     serviceaccounts services services/proxy`,
    WRITE,
  ),
  on('', 'serviceaccounts/token', 'create'),
  on(
    'apps',
    `daemonsets deployments deployments/rollback deployments/scale replicasets replicasets/scale statefulsets
     statefulsets/scale`,
    WRITE,
  ),
  on('autoscaling', 'horizontalpodautoscalers', WRITE),
  on('batch', 'cronjobs jobs', WRITE),
  on(
    'extensions',
    `daemonsets deployments deployments/rollback deployments/scale ingresses networkpolicies replicasets
     replicasets/scale replicationcontrollers/scale`,
    WRITE,
  ),
  on('policy', 'poddisruptionbudgets', WRITE),
  on('networking.k8s.io', 'ingresses networkpolicies', WRITE),
  on('coordination.k8s.io', 'leases', READ_WRITE),
  ...(dra ? [on('resource.k8s.io', 'resourceclaims resourceclaimtemplates', WRITE)] : []),
];

const ADMIN_RULES: readonly PolicyRule[] = [
  on('authorization.k8s.io', 'localsubjectaccessreviews', 'create'),
  on('rbac.authorization.k8s.io', 'rolebindings roles', READ_WRITE),
];

/** `minor` is the release's: 34 of v1.34. */
export const kubernetesRoles = (minor: number): readonly ShippedRole[] => {
  const dra = minor >= 34;
  return [
    role('cluster-admin', [on('*', '*', '*'), onPaths('*', '*')]),
    role('system:discovery', [
      onPaths('/api /api/* /apis /apis/* /healthz /livez /openapi /openapi/* /readyz /version /version/', 'get'),
    ]),
    role('system:monitoring', [
      onPaths('/healthz /healthz/* /livez /livez/* /metrics /metrics/slis /readyz /readyz/*', 'get'),
      on('', 'nodes/metrics', 'get'),
    ]),
    role('system:basic-user', [
      on('authorization.k8s.io', 'selfsubjectaccessreviews selfsubjectrulesreviews', 'create'),
      on('authentication.k8s.io', 'selfsubjectreviews', 'create'),
    ]),
    role('system:public-info-viewer', [onPaths('/healthz /livez /readyz /version /version/', 'get')]),
    role('system:auth-delegator', [
      on('authentication.k8s.io', 'tokenreviews', 'create'),
      on('authorization.k8s.io', 'subjectaccessreviews', 'create'),
    ]),
    role('system:service-account-issuer-discovery', [
      onPaths(
        `/.well-known/openid-configuration /.well-known/openid-configuration/ /openid/v1/jwks /openid/v1/jwks/`,
        'get',
      ),
    ]),
    role(`system:controller:${AGGREGATION_CONTROLLER}`, [
      on('rbac.authorization.k8s.io', 'clusterroles', 'escalate get list patch update watch'),
    ]),
    part('admin', 'system:aggregate-to-admin', ADMIN_RULES),
    part('edit', 'system:aggregate-to-edit', editRules(dra)),
    part('view', 'system:aggregate-to-view', viewRules(dra)),
    // Each of these is part of the next.
    { ...part('edit', 'view', []), ...aggregating('view') },
    { ...part('admin', 'edit', []), ...aggregating('edit') },
    { ...role('admin', []), ...aggregating('admin') },
  ];
};

export const KUBERNETES_BINDINGS: readonly ShippedBinding[] = [
  binding('cluster-admin', 'system:masters'),
  binding('system:monitoring', 'system:monitoring'),
  binding('system:discovery', AUTHENTICATED),
  binding('system:basic-user', AUTHENTICATED),
  binding('system:public-info-viewer', `${AUTHENTICATED} system:unauthenticated`),
  binding('system:service-account-issuer-discovery', 'system:serviceaccounts'),
  {
    ...common,
    name: `system:controller:${AGGREGATION_CONTROLLER}`,
    roleRef: toClusterRole(`system:controller:${AGGREGATION_CONTROLLER}`),
    subjects: [{ kind: 'ServiceAccount', name: AGGREGATION_CONTROLLER, namespace: 'kube-system' }],
  },
];
