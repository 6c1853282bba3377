/**
 * Installs the roles and bindings that a cluster with KubeVirt and CDI comes with, at once and before anybody asks: the
 * aggregated ones are filled already. Unlike the API server and the operators, it doesn't restore what is changed later.
 */

import type { ControllerApi } from '../../controller-api.ts';
import type { KubeObject } from '../../objects.ts';
import type { Controller } from '../../part.ts';
import { groupVersion } from '../../resources.ts';
import type { Resource } from '../../resources.ts';
import { ADMIN } from '../../user.ts';
import type { ClusterRole } from '../objects.ts';
import { aggregated } from '../role-aggregation.ts';
import { clusterRoleBindings, clusterRoles } from '../rows.ts';
import { CDI_BINDINGS, cdiRoles } from './cdi-roles.ts';
import { KUBERNETES_BINDINGS, kubernetesRoles } from './kubernetes-roles.ts';
import { KUBEVIRT_BINDINGS, kubeVirtRoles } from './kubevirt-roles.ts';
import type { ShippedBinding, ShippedRole } from './role-table.ts';

export class RoleBootstrap implements Controller {
  readonly #api: ControllerApi;

  constructor(api: ControllerApi) {
    this.#api = api;
  }

  start(): void {
    const { kubernetes, kubevirt, cdi } = this.#api.profile;
    const roles = [
      ...kubeVirtRoles(minorOf(kubevirt)),
      ...cdiRoles(minorOf(cdi)),
      ...kubernetesRoles(minorOf(kubernetes)),
    ];
    for (const role of roles) this.#createRole(role);
    for (const binding of [...KUBERNETES_BINDINGS, ...KUBEVIRT_BINDINGS, ...CDI_BINDINGS]) {
      this.#create(clusterRoleBindings, binding);
    }
  }

  #createRole(role: ShippedRole): void {
    if (!role.aggregationRule) {
      this.#create(clusterRoles, role);
      return;
    }
    const all = [...this.#api.store.list(clusterRoles)].map(({ object }) => object as ClusterRole);
    const own = { metadata: { name: role.name }, aggregationRule: role.aggregationRule } as ClusterRole;
    this.#create(clusterRoles, { ...role, rules: aggregated(own, all) });
  }

  #create(resource: Resource, { name, labels, annotations, ...content }: ShippedRole | ShippedBinding): void {
    const metadata = { name, labels, ...(annotations && { annotations }) };
    const object = { apiVersion: groupVersion(resource), kind: resource.kind, metadata, ...content };
    this.#api.writer.create(resource, undefined, object as unknown as KubeObject, { user: ADMIN });
  }
}

/** 34 of v1.34.4. */
const minorOf = (version: string): number => Number(version.split('.')[1]);
