/**
 * Installs the roles and bindings that a cluster with KubeVirt and CDI comes with, at once and before anybody asks: the
 * aggregated ones are filled already. Unlike the API server and the operators, it doesn't restore what is changed later.
 */

import type { ControllerApi } from '../../controller-api.ts';
import { timestamp } from '../../objects.ts';
import type { KubeObject } from '../../objects.ts';
import type { Profile } from '../../kubevirt/profile.ts';
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

type Written = readonly [resource: Resource, object: KubeObject];

/** What has been written of a release's roles and bindings: it is the same in every cluster, and a test starts many. */
const written = new WeakMap<Profile, readonly Written[]>();

export class RoleBootstrap implements Controller {
  readonly #api: ControllerApi;

  constructor(api: ControllerApi) {
    this.#api = api;
  }

  start(): void {
    const { profile } = this.#api;
    const known = written.get(profile);
    if (known) known.forEach((each) => this.#put(each));
    else written.set(profile, this.#createAll(profile));
  }

  #put([resource, object]: Written): void {
    const { store, clock, random } = this.#api;
    const identity = { uid: random.uuid(), creationTimestamp: timestamp(clock.now()) };
    store.put(resource, { ...object, metadata: { ...object.metadata, ...identity } });
  }

  #createAll({ kubernetes, kubevirt, cdi }: Profile): Written[] {
    const roles = [
      ...kubeVirtRoles(minorOf(kubevirt)),
      ...cdiRoles(minorOf(cdi)),
      ...kubernetesRoles(minorOf(kubernetes)),
    ];
    const bindings = [...KUBERNETES_BINDINGS, ...KUBEVIRT_BINDINGS, ...CDI_BINDINGS];
    return [
      ...roles.map((role) => this.#createRole(role)),
      ...bindings.map((binding) => this.#create(clusterRoleBindings, binding)),
    ];
  }

  #createRole(role: ShippedRole): Written {
    if (!role.aggregationRule) return this.#create(clusterRoles, role);
    const all = [...this.#api.store.list(clusterRoles)].map(({ object }) => object);
    const own = { metadata: { name: role.name }, aggregationRule: role.aggregationRule } as ClusterRole;
    return this.#create(clusterRoles, { ...role, rules: aggregated(own, all) });
  }

  #create(resource: Resource, { name, labels, annotations, ...content }: ShippedRole | ShippedBinding): Written {
    const metadata = { name, labels, ...(annotations && { annotations }) };
    const object = { apiVersion: groupVersion(resource), kind: resource.kind, metadata, ...content };
    return [resource, this.#api.writer.create(resource, undefined, object as unknown as KubeObject, { user: ADMIN })];
  }
}

/** 34 of v1.34.4. */
const minorOf = (version: string): number => Number(version.split('.')[1]);
