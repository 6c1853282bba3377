/** What of a pod's life is its processes' own: whether they run, and how long they take to end when they are told to. */

import { resourceOfKind } from '../catalogue.ts';
import { isObject } from '../json.ts';
import type { KubeObject } from '../objects.ts';
import type { Store } from '../store.ts';
import { keyOf } from '../store.ts';
import { hasEnded } from './claim-users.ts';
import type { Pod } from './kinds.ts';

/** The object that a pod was made for, as it is now; undefined when that is gone. */
function ownerOf(store: Store, { metadata: { namespace, ownerReferences = [] } }: KubeObject): KubeObject | undefined {
  const owner = ownerReferences.find(({ controller }) => controller);
  const resource = owner && resourceOfKind(owner.apiVersion, owner.kind);
  const found = resource && store.get(resource, keyOf(namespace, owner.name))?.object;
  return found?.metadata.uid === owner?.uid ? found : undefined;
}

/** Whether what a pod was made for runs in it, and takes its time to end: the guest of a launcher pod. */
function isInUse(store: Store, pod: KubeObject): boolean {
  const owner = ownerOf(store, pod);
  if (owner?.kind !== 'VirtualMachineInstance' || !isObject(owner.status)) return false;
  const { phase, nodeName } = owner.status;
  return phase === 'Running' && nodeName === (pod as Pod).spec.nodeName;
}

/** Whether a pod ends as soon as its kubelet tells it to; any other takes up to its grace period. */
export const endsAtOnce = (store: Store, pod: KubeObject): boolean => hasEnded(pod) || !isInUse(store, pod);
