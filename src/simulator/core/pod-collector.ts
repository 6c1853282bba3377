/**
 * The pod garbage collection of kube-controller-manager: pods of a Node that is gone, and pods that are to end on a node
 * that doesn't answer and is declared out of service, are removed without their kubelet's word. With that it is confirmed
 * that nothing of them runs. A node that is alive is left alone: it comes back by itself (node-controller.ts).
 */

import { writeChange } from '../controller-api.ts';
import { conditionOf, timestamp, withCondition } from '../objects.ts';
import type { Condition } from '../objects.ts';
import { Reconciler } from '../reconciler.ts';
import type { Watch } from '../reconciler.ts';
import type { Change } from '../store.ts';
import { KUBE_CONTROLLER_MANAGER } from '../user.ts';
import { hasEnded } from './claim-users.ts';
import type { NodeObject, Pod } from './kinds.ts';
import { OUT_OF_SERVICE } from './node-taints.ts';
import { nodes, pods } from './rows.ts';

const USER = { user: KUBE_CONTROLLER_MANAGER } as const;

/** Why a pod is removed, and how long that takes. */
const STEPS = { orphaned: 'orphanedPodCollected', 'out of service': 'podCollected' } as const;
type Why = keyof typeof STEPS;

const isOutOfService = ({ spec, status }: NodeObject): boolean =>
  conditionOf(status?.conditions, 'Ready')?.status !== 'True' &&
  spec.taints?.some(({ key }) => key === OUT_OF_SERVICE) === true;

export class PodCollector extends Reconciler {
  protected readonly watches: readonly Watch[] = [];

  override start(): void {
    const { store, supervision, nodes: there } = this.api;
    const supervisor = supervision.of(this);
    supervisor.subscribe(store, nodes, ({ after }) => this.#lookAtPodsOf(({ spec }) => spec.nodeName === after.key));
    supervisor.subscribe(store, pods, (change) => this.#podChanged(change));
    there.onChange(() => this.#lookAtPodsOf(({ spec }) => !store.get(nodes, spec.nodeName ?? '')));
  }

  #lookAtPodsOf(which: (pod: Pod) => boolean): void {
    for (const { key, object } of this.api.store.list(pods)) {
      if (which(object)) this.#lookAt(key, object);
    }
  }

  #podChanged({ type, after }: Change<Pod>): void {
    if (type !== 'DELETED') this.#lookAt(after.key, after.object);
  }

  #lookAt(key: string, pod: Pod): void {
    const why = this.#whyRemoved(pod);
    if (why) this.enqueue(key, this.api.delays(STEPS[why]));
  }

  #whyRemoved({ metadata, spec: { nodeName } }: Pod): Why | undefined {
    const { store, nodes: there } = this.api;
    if (!nodeName) return undefined;
    const node = store.get(nodes, nodeName)?.object;
    if (!node) return there.isAlive(nodeName) ? undefined : 'orphaned';
    return metadata.deletionTimestamp && isOutOfService(node) ? 'out of service' : undefined;
  }

  protected reconcile(key: string): void {
    const pod = this.api.store.get(pods, key)?.object;
    const why = pod && this.#whyRemoved(pod);
    if (!pod || !why) return;
    this.#markFailed(pod, why);
    const { namespace, name } = pod.metadata;
    this.api.writer.delete({ resource: pods, namespace, name }, { gracePeriodSeconds: 0 }, USER);
  }

  #markFailed(pod: Pod, why: Why): void {
    if (hasEnded(pod)) return;
    const lastTransitionTime = timestamp(this.api.clock.now());
    writeChange(this.api, { resource: pods, subresource: 'status', ...USER }, pod, (draft) => {
      draft.status = { ...draft.status, phase: 'Failed' };
      if (why === 'orphaned') {
        const condition = { ...ORPHANED, lastProbeTime: null, lastTransitionTime };
        draft.status.conditions = withCondition(draft.status.conditions, condition);
      }
    });
  }
}

const ORPHANED: Condition = {
  type: 'DisruptionTarget',
  status: 'True',
  reason: 'DeletionByPodGC',
  message: 'PodGC: node no longer exists',
};
