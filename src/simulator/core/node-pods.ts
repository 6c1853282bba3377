/**
 * What becomes of the pods of a node that doesn't answer: once the node counts as unreachable they aren't ready, after
 * the time that they tolerate it they are evicted, and stay marked for deletion until the node is back and its kubelet
 * has ended them. The part of kube-controller-manager (node lifecycle, taint eviction) and that of the kubelet.
 */

import type { Cancel } from '../clock.ts';
import type { ControllerApi } from '../controller-api.ts';
import { writeChange } from '../controller-api.ts';
import { conditionOf, isTrue, timestamp, withCondition } from '../objects.ts';
import type { Condition, KubeObject } from '../objects.ts';
import type { Controller } from '../part.ts';
import { StatusError } from '../status.ts';
import type { Change } from '../store.ts';
import { keyOf } from '../store.ts';
import { KUBE_CONTROLLER_MANAGER } from '../user.ts';
import { recordEvent } from './events.ts';
import type { NodeObject, Pod } from './kinds.ts';
import { UNREACHABLE, toleratedMs } from './node-taints.ts';
import type { Taint } from './node-taints.ts';
import { isEnding, nodes, pods } from './rows.ts';

const ON_POD = { resource: pods, user: KUBE_CONTROLLER_MANAGER } as const;
const ON_STATUS = { ...ON_POD, subresource: 'status' } as const;
const LIFECYCLE = { component: 'node-controller' } as const;
const EVICTION = { component: 'taint-eviction-controller' } as const;

export class NodePods implements Controller {
  readonly #api: ControllerApi;
  /** By the keys of pods: what is to be done to them. */
  readonly #evictions = new Map<string, Cancel>();
  readonly #endings = new Map<string, { readonly isSoon: boolean; readonly cancel: Cancel }>();

  constructor(api: ControllerApi) {
    this.#api = api;
  }

  start(): void {
    const { store, supervision, nodes: there } = this.#api;
    const supervisor = supervision.of(this);
    supervisor.subscribe(store, nodes, (change) => this.#followNode(change));
    supervisor.subscribe(store, pods, (change) => this.#followPod(change));
    there.onChange(() => {
      for (const pod of this.#pods(isEnding)) this.#end(pod);
    });
  }

  #pods(which: (pod: Pod) => boolean): Pod[] {
    return [...this.#api.store.list(pods)].map(({ object }) => object).filter(which);
  }

  #followNode({ before, after }: Change<NodeObject>): void {
    const node = after.object;
    const evicting = evictingTaint(node);
    const was = evictingTaint(before?.object);
    if (Boolean(evicting) === Boolean(was)) return;
    for (const pod of this.#pods(({ spec }) => spec.nodeName === node.metadata.name)) {
      if (evicting) this.#lose(pod, evicting);
      else this.#recover(pod);
    }
  }

  #lose(pod: Pod, taint: Taint): void {
    this.#markNotReady(pod);
    const ms = toleratedMs(taint, pod.spec.tolerations ?? []);
    if (pod.metadata.deletionTimestamp || ms === Infinity) return;
    const cancel = this.#api.clock.after(ms, () => {
      this.#evictions.delete(keyOfPod(pod));
      this.#evict(pod);
    });
    this.#evictions.set(keyOfPod(pod), cancel);
  }

  #markNotReady(pod: Pod): void {
    const ready = conditionOf(pod.status?.conditions, 'Ready');
    if (ready?.status !== 'True') return;
    this.#setCondition(pod, { ...ready, status: 'False' });
    const event = { type: 'Warning', reason: 'NodeNotReady', message: 'Node is not ready' } as const;
    recordEvent(this.#api, { object: pod, ...event, source: LIFECYCLE });
  }

  #evict(pod: Pod): void {
    const { namespace, name } = pod.metadata;
    this.#setCondition(pod, {
      type: 'DisruptionTarget',
      status: 'True',
      reason: 'DeletionByTaintManager',
      message: 'Taint manager: deleting due to NoExecute taint',
    });
    this.#tellOfEviction(pod, 'Marking for deletion');
    try {
      this.#api.writer.delete({ resource: pods, namespace, name }, {}, { user: KUBE_CONTROLLER_MANAGER });
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
    }
  }

  #tellOfEviction(object: Pod, what: string): void {
    const message = `${what} Pod ${keyOfPod(object)}`;
    recordEvent(this.#api, { object, type: 'Normal', reason: 'TaintManagerEviction', message, source: EVICTION });
  }

  /** The kubelet is back: what runs is ready again, unless it is on its way out. */
  #recover(pod: Pod): void {
    const cancel = this.#evictions.get(keyOfPod(pod));
    if (cancel) {
      cancel();
      this.#evictions.delete(keyOfPod(pod));
      this.#tellOfEviction(pod, 'Cancelling deletion of');
    }
    const ready = conditionOf(pod.status?.conditions, 'Ready');
    if (ready?.status === 'False' && mayBeReady(pod)) this.#setCondition(pod, { ...ready, status: 'True' });
  }

  #setCondition(pod: Pod, condition: Condition): void {
    const lastTransitionTime = timestamp(this.#api.clock.now());
    writeChange(this.#api, ON_STATUS, pod, ({ status = {} }) => {
      status.conditions = withCondition(status.conditions, { lastProbeTime: null, ...condition, lastTransitionTime });
    });
  }

  #followPod({ type, after }: Change<Pod>): void {
    const { key, object } = after;
    if (type === 'DELETED') {
      this.#evictions.get(key)?.();
      this.#evictions.delete(key);
      this.#endings.get(key)?.cancel();
      this.#endings.delete(key);
    } else if (isEnding(object)) this.#end(object);
  }

  /** The kubelet ends a pod that is to go: soon where nothing of it runs, else when its grace period is over. */
  #end(pod: Pod): void {
    const key = keyOfPod(pod);
    const { clock, delays, nodes: there } = this.#api;
    const pending = this.#endings.get(key);
    const isSoon = isOver(pod);
    const isLost = there.isLost(pod.spec.nodeName);
    if (pending && !isLost && pending.isSoon === isSoon) return;
    pending?.cancel();
    this.#endings.delete(key);
    if (isLost) return;
    const { deletionGracePeriodSeconds = 0 } = pod.metadata;
    const ms = isSoon ? delays('podDeleted') : deletionGracePeriodSeconds * 1000;
    this.#endings.set(key, { isSoon, cancel: clock.after(ms, () => this.#ended(key)) });
  }

  /** The kubelet's last word on a pod: it goes, or is left to those who hold it by a finalizer. */
  #ended(key: string): void {
    const { store } = this.#api;
    this.#endings.delete(key);
    const pod = store.get(pods, key)?.object;
    if (!pod) return;
    const metadata = { ...pod.metadata, deletionGracePeriodSeconds: 0 };
    if (pods.isHeld({ ...pod, metadata })) store.put(pods, { ...pod, metadata });
    else store.remove(pods, key);
  }
}

const keyOfPod = ({ metadata }: KubeObject): string => keyOf(metadata.namespace, metadata.name);

const isOver = ({ status }: Pod): boolean => status?.phase === 'Succeeded' || status?.phase === 'Failed';

const evictingTaint = (node: NodeObject | undefined): Taint | undefined =>
  node?.spec.taints?.find(({ key, effect }) => key === UNREACHABLE && effect === 'NoExecute');

/** Its containers are up, and so is all else that it says it depends on. */
function mayBeReady({ metadata, spec, status }: Pod): boolean {
  const needed = ['ContainersReady', ...(spec.readinessGates ?? []).map(({ conditionType }) => conditionType)];
  return metadata.deletionTimestamp === undefined && needed.every((type) => isTrue(status?.conditions, type));
}
