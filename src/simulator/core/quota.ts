/**
 * ResourceQuotas: a write that would use more than a quota of its namespace allows is refused, and each quota's status
 * says what is used. Quotas with scopes count everything here: scopes are left out.
 */

import type { AdmissionEntry, AdmissionRequest, Rule } from '../api/admission.ts';
import { RESOURCES } from '../catalogue.ts';
import { writeChange } from '../controller-api.ts';
import { same } from '../json.ts';
import type { AdmissionDependencies } from '../part.ts';
import { Reconciler, changesOf } from '../reconciler.ts';
import { forbiddenWrite } from '../status.ts';
import type { Store } from '../store.ts';
import { KUBE_CONTROLLER_MANAGER } from '../user.ts';
import type { ResourceQuota } from './kinds.ts';
import { parseQuantity, quantityLike } from './quantity.ts';
import { unspecified, usageOf, usedIn } from './quota-usage.ts';
import { persistentVolumeClaims, resourceQuotas } from './rows.ts';

/** What a quota can count. */
const COUNTED = RESOURCES.filter(({ namespaced, review }) => namespaced && !review);

function quotasOf(store: Store, namespace: string | undefined): ResourceQuota[] {
  return [...store.list(resourceQuotas)]
    .map(({ object }) => object)
    .filter(({ metadata }) => metadata.namespace === namespace);
}

const hardOf = ({ spec }: ResourceQuota): Record<string, string> => spec?.hard ?? {};

function refuse({ resource, object }: AdmissionRequest, why: string): never {
  throw forbiddenWrite(resource, object.metadata.name, why);
}

interface Excess {
  readonly name: string;
  readonly added: number;
  readonly used: number;
}

/** Where a write goes over a quota. */
function excesses(store: Store, quota: ResourceQuota, request: AdmissionRequest): Excess[] {
  const { resource, object, old } = request;
  const hard = hardOf(quota);
  return Object.keys(hard).flatMap((name) => {
    const wanted = usageOf(resource, object, name);
    if (wanted === undefined) return [];
    const added = wanted - (old ? (usageOf(resource, old, name) ?? 0) : 0);
    if (added <= 0) return [];
    const used = usedIn(store, object.metadata.namespace ?? '', [name])[name] ?? 0;
    return used + added > (parseQuantity(hard[name]) ?? 0) ? [{ name, added, used }] : [];
  });
}

const refuseExcess =
  (store: Store): Rule =>
  (request) => {
    for (const quota of quotasOf(store, request.object.metadata.namespace)) {
      const hard = hardOf(quota);
      const silent = unspecified(request.resource, request.object, Object.keys(hard));
      if (silent.length > 0) {
        refuse(request, `failed quota: ${quota.metadata.name}: must specify ${silent.toSorted().join('; ')}`);
      }
      const over = excesses(store, quota, request).toSorted((a, b) => (a.name < b.name ? -1 : 1));
      if (over.length === 0) continue;
      const list = (amount: (excess: Excess) => string): string =>
        over.map((excess) => `${excess.name}=${amount(excess)}`).join(',');
      const requested = list(({ name, added }) => quantityLike(hard[name], added));
      const used = list(({ name, used: now }) => quantityLike(hard[name], now));
      const limited = list(({ name }) => hard[name] ?? '');
      const where = `exceeded quota: ${quota.metadata.name}`;
      refuse(request, `${where}, requested: ${requested}, used: ${used}, limited: ${limited}`);
    }
  };

/** The last rule before the store, for every kind that can be counted. */
export function quotaRules({ store }: AdmissionDependencies): readonly AdmissionEntry[] {
  const rule = refuseExcess(store);
  return COUNTED.map((resource) => ({
    resource,
    operations: resource === persistentVolumeClaims ? ['create', 'update'] : ['create'],
    phase: 'validating',
    rule,
  }));
}

/** Keeps what each quota's status says of its namespace. */
export class QuotaController extends Reconciler {
  protected readonly watches = COUNTED.map((resource) =>
    changesOf(resource, ({ after }) => this.#withQuota(after.object.metadata.namespace)),
  );

  /** Most namespaces have none, and writes there must cost nothing. */
  #withQuota(namespace = ''): string[] {
    const isLimited = this.api.store.keys(resourceQuotas).some((key) => key.startsWith(`${namespace}/`));
    return isLimited ? [namespace] : [];
  }

  protected reconcile(namespace: string): void {
    for (const quota of quotasOf(this.api.store, namespace)) {
      const hard = hardOf(quota);
      const used = Object.entries(usedIn(this.api.store, namespace, Object.keys(hard))).map(
        ([name, amount]) => [name, quantityLike(hard[name], amount)] as const,
      );
      const status = { hard: { ...hard }, used: Object.fromEntries(used) };
      if (same(quota.status, status)) continue;
      const change = { resource: resourceQuotas, subresource: 'status', user: KUBE_CONTROLLER_MANAGER } as const;
      writeChange(this.api, change, quota, (draft) => {
        draft.status = status;
      });
    }
  }
}
