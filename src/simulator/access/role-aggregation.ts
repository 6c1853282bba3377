/** Fills ClusterRoles that have an aggregationRule with the rules of those that their selectors name. */

import { same } from '../json.ts';
import type { ControllerApi } from '../controller-api.ts';
import { writeChange } from '../controller-api.ts';
import type { Controller } from '../part.ts';
import { CLUSTER_ROLE_AGGREGATOR } from '../user.ts';
import { WorkQueue } from '../work-queue.ts';
import { selects } from './label-selectors.ts';
import type { ClusterRole } from './objects.ts';
import { rulesOf } from './policy-rules.ts';
import type { PolicyRule } from './policy-rules.ts';
import { clusterRoles } from './rows.ts';

export class RoleAggregation implements Controller {
  readonly #api: ControllerApi;
  readonly #queue: WorkQueue;

  constructor(api: ControllerApi) {
    this.#api = api;
    this.#queue = new WorkQueue(api.clock, (name) => this.#reconcile(name));
  }

  start(): void {
    this.#api.store.subscribe(clusterRoles, () => this.#considerAll());
  }

  /** The aggregated roles are few, and which hang together isn't known: each change concerns them all. */
  #considerAll(): void {
    for (const role of this.#all()) {
      if (role.aggregationRule) this.#queue.add(role.metadata.name, this.#api.delays('controllerSync'));
    }
  }

  #reconcile(name: string): void {
    const role = this.#api.store.get(clusterRoles, name)?.object as ClusterRole | undefined;
    if (!role?.aggregationRule) return;
    const rules = aggregated(role, this.#all());
    if (same(rules, rulesOf(role))) return;
    writeChange(this.#api, { resource: clusterRoles, user: CLUSTER_ROLE_AGGREGATOR }, role, (draft) => {
      draft.rules = rules;
    });
  }

  #all(): ClusterRole[] {
    return [...this.#api.store.list(clusterRoles)].map(({ object }) => object as ClusterRole);
  }
}

/** The rules of all that the role's selectors name, each rule once, in the order of selectors and names. */
export function aggregated(role: ClusterRole, all: readonly ClusterRole[]): PolicyRule[] {
  const rules: PolicyRule[] = [];
  for (const selector of role.aggregationRule?.clusterRoleSelectors ?? []) {
    const chosen = all.filter(
      ({ metadata }) => metadata.name !== role.metadata.name && selects(selector, metadata.labels ?? {}),
    );
    for (const rule of chosen.flatMap(rulesOf)) {
      if (!rules.some((known) => same(known, rule))) rules.push(rule);
    }
  }
  return rules;
}
