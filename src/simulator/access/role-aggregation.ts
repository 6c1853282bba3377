/** Fills ClusterRoles that have an aggregationRule with the rules of those that their selectors name. */

import { same } from '../json.ts';
import { writeChange } from '../controller-api.ts';
import { Reconciler, changesOf } from '../reconciler.ts';
import type { Watch } from '../reconciler.ts';
import { CLUSTER_ROLE_AGGREGATOR } from '../user.ts';
import { selects } from './label-selectors.ts';
import type { ClusterRole } from './objects.ts';
import { rulesOf } from './policy-rules.ts';
import type { PolicyRule } from './policy-rules.ts';
import { clusterRoles } from './rows.ts';

export class RoleAggregation extends Reconciler {
  /** The aggregated roles are few, and which hang together isn't known: each change concerns them all. */
  protected readonly watches: readonly Watch[] = [
    changesOf(clusterRoles, () => this.#all().flatMap((role) => (role.aggregationRule ? [role.metadata.name] : []))),
  ];

  protected reconcile(name: string): void {
    const role = this.api.store.get(clusterRoles, name)?.object;
    if (!role?.aggregationRule) return;
    const rules = aggregated(role, this.#all());
    if (same(rules, rulesOf(role))) return;
    writeChange(this.api, { resource: clusterRoles, user: CLUSTER_ROLE_AGGREGATOR }, role, (draft) => {
      draft.rules = rules;
    });
  }

  #all(): ClusterRole[] {
    return [...this.api.store.list(clusterRoles)].map(({ object }) => object);
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
