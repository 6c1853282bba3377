/**
 * ResourceQuotas: a write that would use more than a quota of its namespace allows is refused, and each quota's status
 * says what is used. Quotas with scopes count everything here: scopes are left out.
 */

import type { AdmissionDependencies } from '../part.ts';
import type { AdmissionEntry, Rule } from '../api/admission.ts';
import { RESOURCES } from '../catalogue.ts';
import { writeChange } from '../controller-api.ts';
import type { ControllerApi } from '../controller-api.ts';
import { same } from '../json.ts';
import type { KubeObject } from '../objects.ts';
import { StatusError } from '../status.ts';
import type { Resource } from '../resources.ts';
import type { Store } from '../store.ts';
import { KUBE_CONTROLLER_MANAGER } from '../user.ts';
import { WorkQueue } from '../work-queue.ts';
import { parseQuantity, quantityLike } from './quantity.ts';
import { unspecified, usageOf, usedIn } from './quota-usage.ts';
import { persistentVolumeClaims, resourceQuotas } from './rows.ts';

interface ResourceQuota extends KubeObject {
  spec?: { hard?: Record<string, string> };
  status?: { hard?: Record<string, string>; used?: Record<string, string> };
}

function quotasOf(store: Store, namespace: string | undefined): ResourceQuota[] {
  return [...store.list(resourceQuotas)]
    .map(({ object }) => object as ResourceQuota)
    .filter(({ metadata }) => metadata.namespace === namespace);
}

const hardOf = ({ spec }: ResourceQuota): Record<string, string> => spec?.hard ?? {};

function refuse({ resource, object }: { resource: Resource; object: KubeObject }, why: string): never {
  const { name } = object.metadata;
  const { group, plural: kind } = resource;
  const qualified = group ? `${kind}.${group}` : kind;
  throw new StatusError(403, 'Forbidden', `${qualified} "${name}" is forbidden: ${why}`, {
    name,
    ...(group && { group }),
    kind,
  });
}

interface Excess {
  readonly name: string;
  readonly added: number;
  readonly used: number;
}

/** Where a write goes over a quota. */
function excesses(store: Store, quota: ResourceQuota, request: Parameters<Rule>[0]): Excess[] {
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
  return RESOURCES.filter(({ namespaced, review }) => namespaced && !review).map((resource) => ({
    resource,
    operations: resource === persistentVolumeClaims ? ['create', 'update'] : ['create'],
    phase: 'validating',
    rule,
  }));
}

/** Keeps what each quota's status says of its namespace. */
export class QuotaController {
  readonly #api: ControllerApi;
  readonly #queue: WorkQueue;

  constructor(api: ControllerApi) {
    this.#api = api;
    this.#queue = new WorkQueue(api.clock, (namespace) => this.#reconcile(namespace));
  }

  start(): void {
    for (const resource of RESOURCES.filter(({ namespaced, review }) => namespaced && !review)) {
      this.#api.store.subscribe(resource, ({ after: { object } }) => {
        const { namespace } = object.metadata;
        if (namespace && this.#hasQuota(namespace)) this.#queue.add(namespace, this.#api.delays('controllerSync'));
      });
    }
  }

  /** Most namespaces have none, and writes there must cost nothing. */
  #hasQuota(namespace: string): boolean {
    return this.#api.store.keys(resourceQuotas).some((key) => key.startsWith(`${namespace}/`));
  }

  #reconcile(namespace: string): void {
    for (const quota of quotasOf(this.#api.store, namespace)) {
      const hard = hardOf(quota);
      const used = Object.entries(usedIn(this.#api.store, namespace, Object.keys(hard))).map(
        ([name, amount]) => [name, quantityLike(hard[name], amount)] as const,
      );
      const status = { hard: { ...hard }, used: Object.fromEntries(used) };
      if (same(quota.status, status)) continue;
      const change = { resource: resourceQuotas, subresource: 'status', user: KUBE_CONTROLLER_MANAGER } as const;
      writeChange(this.#api, change, quota, (draft) => {
        draft.status = status;
      });
    }
  }
}
