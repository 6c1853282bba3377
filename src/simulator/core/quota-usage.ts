/**
 * What the objects of a namespace count for in ResourceQuotas: numbers of objects, and what pods and claims request. Each
 * row says which names of `spec.hard` it answers and what one object adds to them.
 */

import { RESOURCES } from '../catalogue.ts';
import { isObject, objectAt } from '../json.ts';
import type { JsonObject } from '../json.ts';
import type { KubeObject } from '../objects.ts';
import type { Resource } from '../resources.ts';
import type { Store } from '../store.ts';
import { hasEnded } from './claim-users.ts';
import type { PersistentVolumeClaim } from './kinds.ts';
import { parseQuantity } from './quantity.ts';
import { configMaps, persistentVolumeClaims, pods, resourceQuotas, secrets } from './rows.ts';

/** What one object counts for under a name of `spec.hard`; undefined when the name isn't about its kind. */
export function usageOf(resource: Resource, object: KubeObject, name: string): number | undefined {
  if (name === countName(resource) || COUNTED.get(name) === resource) return isCounted(resource, object) ? 1 : 0;
  if (resource === pods) return podUsage(object, name);
  if (resource === persistentVolumeClaims) return claimUsage(object as PersistentVolumeClaim, name);
  return undefined;
}

/** `count/<plural>.<group>` counts any kind. */
const countName = ({ plural, group }: Resource): string => `count/${plural}${group ? `.${group}` : ''}`;

/** The older names for counts. */
const COUNTED = new Map<string, Resource>([
  ['pods', pods],
  ['persistentvolumeclaims', persistentVolumeClaims],
  ['secrets', secrets],
  ['configmaps', configMaps],
  ['resourcequotas', resourceQuotas],
]);

/** Pods that have ended use nothing any more. */
const isCounted = (resource: Resource, object: KubeObject): boolean => resource !== pods || !hasEnded(object);

/** Name in `spec.hard` to where a container says it. */
const COMPUTE: Readonly<Record<string, readonly [of: 'requests' | 'limits', what: string]>> = {
  cpu: ['requests', 'cpu'],
  memory: ['requests', 'memory'],
  'requests.cpu': ['requests', 'cpu'],
  'requests.memory': ['requests', 'memory'],
  'limits.cpu': ['limits', 'cpu'],
  'limits.memory': ['limits', 'memory'],
};

function containersOf(pod: KubeObject): JsonObject[] {
  const containers = isObject(pod.spec) ? pod.spec['containers'] : undefined;
  return Array.isArray(containers) ? containers.filter((container) => isObject(container)) : [];
}

function podUsage(pod: KubeObject, name: string): number | undefined {
  const [of, what] = COMPUTE[name] ?? [];
  if (!of || !what) return undefined;
  if (hasEnded(pod)) return 0;
  return containersOf(pod).reduce((sum, container) => {
    const resources = objectAt(container, 'resources');
    const limit = objectAt(resources, 'limits')[what];
    return sum + (parseQuantity(objectAt(resources, of)[what] ?? limit) ?? 0);
  }, 0);
}

/** What a pod must say because of a quota on `names`, and doesn't: each name with its silent containers. */
export function unspecified(resource: Resource, pod: KubeObject, names: readonly string[]): string[] {
  if (resource !== pods) return [];
  return names.flatMap((name) => {
    const [of, what] = COMPUTE[name] ?? [];
    if (!of || !what) return [];
    const silent = containersOf(pod).filter((container) => {
      const resources = objectAt(container, 'resources');
      return objectAt(resources, of)[what] === undefined && objectAt(resources, 'limits')[what] === undefined;
    });
    const containers = silent.map(({ name: container }) => (typeof container === 'string' ? container : '')).join(',');
    return silent.length === 0 ? [] : [`${name} for: ${containers}`];
  });
}

const OF_CLASS = '.storageclass.storage.k8s.io/';

function claimUsage({ spec }: PersistentVolumeClaim, name: string): number | undefined {
  const size = parseQuantity(spec.resources?.requests?.['storage']) ?? 0;
  if (name === 'requests.storage') return size;
  const [storageClass = '', what] = name.split(OF_CLASS);
  if (!what) return undefined;
  const isOfClass = spec.storageClassName === storageClass;
  if (what === 'requests.storage') return isOfClass ? size : 0;
  return what === 'persistentvolumeclaims' ? Number(isOfClass) : undefined;
}

/** Whether a name of `spec.hard` is about this kind. */
const concerns = (resource: Resource, name: string): boolean =>
  name === countName(resource) ||
  COUNTED.get(name) === resource ||
  (resource === pods && name in COMPUTE) ||
  (resource === persistentVolumeClaims && (name === 'requests.storage' || name.includes(OF_CLASS)));

const COUNTABLE = RESOURCES.filter(({ namespaced, review }) => namespaced && !review);

/** What is used in a namespace under each of these names; names that nothing counts are left out. */
export function usedIn(store: Store, namespace: string, names: readonly string[]): Record<string, number> {
  const counted = names.flatMap((name) => {
    const kinds = COUNTABLE.filter((resource) => concerns(resource, name));
    if (kinds.length === 0) return [];
    return [[name, kinds.reduce((sum, resource) => sum + usedBy(store, namespace, resource, name), 0)] as const];
  });
  return Object.fromEntries(counted);
}

function usedBy(store: Store, namespace: string, resource: Resource, name: string): number {
  let sum = 0;
  for (const { object } of store.list(resource)) {
    if (object.metadata.namespace === namespace) sum += usageOf(resource, object, name) ?? 0;
  }
  return sum;
}
