/** Which pods use a claim: a volume that names it, in a pod that has a node and has not ended. */

import { isObject, objectAt } from '../json.ts';
import type { KubeObject } from '../objects.ts';
import { keyOf } from '../store.ts';
import type { Store } from '../store.ts';
import type { Pod } from './kinds.ts';
import { pods } from './rows.ts';

/** The names of the claims that a pod's volumes stand on. */
export function claimsOf(pod: KubeObject): string[] {
  const { volumes } = isObject(pod.spec) ? pod.spec : {};
  if (!Array.isArray(volumes)) return [];
  return volumes.flatMap((volume) => {
    const claim: unknown = isObject(volume) ? volume['persistentVolumeClaim'] : undefined;
    const name = isObject(claim) ? claim['claimName'] : undefined;
    return typeof name === 'string' ? [name] : [];
  });
}

/** The keys of the claims that a pod's volumes stand on. */
export const claimKeysOfPod = (pod: KubeObject): string[] =>
  claimsOf(pod).map((name) => keyOf(pod.metadata.namespace, name));

export function hasEnded(pod: KubeObject): boolean {
  const { phase } = objectAt(pod, 'status');
  return phase === 'Succeeded' || phase === 'Failed';
}

/** The pods of the namespace that hold the claim. */
export function usersOf(store: Store, namespace: string | undefined, claim: string): Pod[] {
  return [...store.list(pods)]
    .map(({ object }) => object)
    .filter((pod) => pod.metadata.namespace === namespace && claimsOf(pod).includes(claim))
    .filter((pod) => Boolean(pod.spec.nodeName) && !hasEnded(pod));
}
