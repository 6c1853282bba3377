/**
 * What a node means for its pods: while it counts as unreachable they aren't ready; after the time that they tolerate a
 * NoExecute taint of it they are evicted; what is to go ends by its kubelet, and stays, marked, as long as that doesn't
 * answer. The part of kube-controller-manager (node lifecycle, taint eviction) and that of the kubelet. How pods are
 * removed without a kubelet is in pod-collector.ts.
 */

import type { Cancel } from '../clock.ts';
import type { ControllerApi } from '../controller-api.ts';
import { writeChange } from '../controller-api.ts';
import { same } from '../json.ts';
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
import { endsAtOnce } from './pod-process.ts';
import { isEnding, nodes, pods } from './rows.ts';

const ON_POD = { resource: pods, user: KUBE_CONTROLLER_MANAGER } as const;
const ON_STATUS = { ...ON_POD, subresource: 'status' } as const;
const LIFECYCLE = { component: 'node-controller' } as const;
const EVICTION = { component: 'taint-eviction-controller' } as const;

export class NodePods implements Controller {
  readonly #api: ControllerApi;
  /** By the keys of pods: what is to be done to them. */
  readonly #evictions = new Map<string, { readonly since: number; readonly due: number; readonly cancel: Cancel }>();
  readonly #endings = new Map<string, { readonly how: string; readonly cancel: Cancel }>();

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

  #followNode({ type, before, after }: Change<NodeObject>): void {
    const node = type === 'DELETED' ? undefined : after.object;
    const was = before?.object;
    const isTainted = !same(evictingTaints(node), evictingTaints(was));
    const turn = turnOf(node, was);
    if (!isTainted && !turn) return;
    for (const pod of this.#pods(({ spec }) => spec.nodeName === after.key)) {
      if (turn === 'lost') this.#markNotReady(pod);
      if (isTainted) this.#followTaints(pod, evictingTaints(node));
      if (turn === 'back') this.#recover(pod);
    }
  }

  /** A pod is evicted when the first of its node's taints isn't tolerated any more, counted from the first of them. */
  #followTaints(pod: Pod, taints: readonly Taint[]): void {
    const key = keyOfPod(pod);
    const { clock } = this.#api;
    const planned = this.#evictions.get(key);
    const ms = Math.min(Infinity, ...taints.map((taint) => toleratedMs(taint, pod.spec.tolerations ?? [])));
    if (pod.metadata.deletionTimestamp || ms === Infinity) {
      this.#cancelEviction(pod);
      return;
    }
    const since = planned?.since ?? clock.now();
    if (planned && planned.due === since + ms) return;
    planned?.cancel();
    const cancel = clock.after(since + ms - clock.now(), () => {
      this.#evictions.delete(key);
      this.#evict(pod);
    });
    this.#evictions.set(key, { since, due: since + ms, cancel });
  }

  #cancelEviction(pod: Pod): void {
    const key = keyOfPod(pod);
    const planned = this.#evictions.get(key);
    if (!planned) return;
    planned.cancel();
    this.#evictions.delete(key);
    if (!pod.metadata.deletionTimestamp) this.#tellOfEviction(pod, 'Cancelling deletion of');
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
    const ready = conditionOf(pod.status?.conditions, 'Ready');
    if (ready?.status === 'False' && mayBeReady(pod)) this.#setCondition(pod, { ...ready, status: 'True' });
  }

  #setCondition(pod: Pod, condition: Condition): void {
    const lastTransitionTime = timestamp(this.#api.clock.now());
    writeChange(this.#api, ON_STATUS, pod, ({ status = {} }) => {
      status.conditions = withCondition(status.conditions, { lastProbeTime: null, ...condition, lastTransitionTime });
    });
  }

  #followPod({ type, before, after }: Change<Pod>): void {
    const { key, object } = after;
    if (type === 'DELETED') {
      this.#evictions.get(key)?.cancel();
      this.#evictions.delete(key);
      this.#endings.get(key)?.cancel();
      this.#endings.delete(key);
      return;
    }
    if (isEnding(object)) this.#end(object);
    if (isNewsOfTaints(object, before?.object)) this.#followTaints(object, this.#taintsOf(object));
  }

  #taintsOf({ spec: { nodeName = '' } }: Pod): readonly Taint[] {
    return evictingTaints(this.#api.store.get(nodes, nodeName)?.object);
  }

  /**
   * The kubelet ends a pod that is to go: soon where nothing of it takes its time, else when its grace period is over at
   * the latest. A shorter one counts anew.
   */
  #end(pod: Pod): void {
    const key = keyOfPod(pod);
    const { clock, delays, nodes: there, store } = this.#api;
    const { deletionGracePeriodSeconds = 0 } = pod.metadata;
    const pending = this.#endings.get(key);
    const isLost = there.isLost(pod.spec.nodeName);
    const isSoon = endsAtOnce(store, pod);
    const how = isSoon ? 'soon' : `in ${deletionGracePeriodSeconds} s`;
    if (pending && !isLost && pending.how === how) return;
    pending?.cancel();
    this.#endings.delete(key);
    if (isLost) return;
    const ms = isSoon ? delays('podDeleted') : deletionGracePeriodSeconds * 1000;
    this.#endings.set(key, { how, cancel: clock.after(ms, () => this.#ended(key)) });
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

const evictingTaints = (node: NodeObject | undefined): Taint[] =>
  (node?.spec.taints ?? []).filter(({ effect }) => effect === 'NoExecute');

const isUnreachable = (node: NodeObject | undefined): boolean =>
  evictingTaints(node).some(({ key }) => key === UNREACHABLE);

/** Whether a node has just come to count as unreachable, or as reachable. */
function turnOf(node: NodeObject | undefined, was: NodeObject | undefined): 'lost' | 'back' | undefined {
  const isLost = isUnreachable(node);
  if (!node || (was && isLost === isUnreachable(was))) return undefined;
  return isLost ? 'lost' : 'back';
}

/** Whether others of its node's taints may count for a pod now: it has come to the node, or tolerates others. */
const isNewsOfTaints = ({ spec }: Pod, before: Pod | undefined): boolean =>
  spec.nodeName !== undefined &&
  (spec.nodeName !== before?.spec.nodeName || !same(spec.tolerations ?? [], before.spec.tolerations ?? []));

/** Its containers are up, and so is all else that it says it depends on. */
function mayBeReady({ metadata, spec, status }: Pod): boolean {
  const needed = ['ContainersReady', ...(spec.readinessGates ?? []).map(({ conditionType }) => conditionType)];
  return metadata.deletionTimestamp === undefined && needed.every((type) => isTrue(status?.conditions, type));
}
