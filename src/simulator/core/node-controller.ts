/**
 * Shows the cluster's nodes (nodes.ts) as Node objects: Ready, until one is lost for as long as the API server waits; and
 * sets the taints of what they are, and of what `kubectl cordon` made them. A Node that is deleted comes back with its
 * kubelet. What all that does to pods is in node-pods.ts and pod-collector.ts.
 */

import type { ControllerApi } from '../controller-api.ts';
import { ensure, writeChange } from '../controller-api.ts';
import { same } from '../json.ts';
import { conditionOf, timestamp } from '../objects.ts';
import type { Condition, KubeObject } from '../objects.ts';
import { newObject } from '../new-object.ts';
import { KUBE_CONTROLLER_MANAGER } from '../user.ts';
import type { Change } from '../store.ts';
import { recordEvent } from './events.ts';
import type { EventSource } from './events.ts';
import type { NodeObject } from './kinds.ts';
import { UNREACHABLE, UNSCHEDULABLE } from './node-taints.ts';
import type { Taint } from './node-taints.ts';
import { nodes } from './rows.ts';

const RESOURCES = { cpu: '32', memory: '131072Mi', pods: '250', 'devices.kubevirt.io/kvm': '1k' };
/** Taints that are set and taken here; others are their owners'. */
const OWN_TAINTS: readonly string[] = [UNREACHABLE, UNSCHEDULABLE];
const NODE_CONTROLLER: EventSource = { component: 'node-controller' };

interface Readiness {
  readonly status: Condition['status'];
  readonly reason: string;
  readonly message: string;
}

const READY: Readiness = { status: 'True', reason: 'KubeletReady', message: 'kubelet is posting ready status' };
const LOST: Readiness = {
  status: 'Unknown',
  reason: 'NodeStatusUnknown',
  message: 'Kubelet stopped posting node status.',
};

export class NodeController {
  readonly #api: ControllerApi;

  constructor(api: ControllerApi) {
    this.#api = api;
  }

  start(): void {
    const { store, supervision } = this.#api;
    const supervisor = supervision.of(this);
    supervisor.subscribe(store, nodes, (change) => this.#follow(change));
    for (const name of this.#api.nodes.names) this.#register(name);
    this.#api.nodes.onChange(() => {
      for (const name of this.#api.nodes.names) supervisor.hear(name, () => this.#later(name));
    });
  }

  #later(name: string): void {
    if (!this.#node(name)) {
      this.#registerLater(name);
      return;
    }
    const step = this.#api.nodes.isLost(name) ? 'nodeUnready' : 'controllerSync';
    this.#api.clock.after(this.#api.delays(step), () => this.#show(name));
  }

  /** A kubelet that runs misses its Node, and makes it anew. */
  #registerLater(name: string): void {
    const { clock, delays, nodes: there } = this.#api;
    if (!there.isAlive(name)) return;
    clock.after(delays('nodeRegistered'), () => {
      if (there.isAlive(name)) this.#register(name);
    });
  }

  #register(name: string): void {
    ensure(this.#api, nodes, this.#nodeObject(name, this.#api.nodes.names.indexOf(name)));
    this.#show(name);
  }

  #follow(change: Change<NodeObject>): void {
    const { key } = change.after;
    const isGone = change.type === 'DELETED';
    if (!isGone) this.#followCordon(change);
    else this.#api.nodes.cordon(key, false);
    this.#api.nodes.register(key, !isGone);
  }

  /** Whoever cordons a node writes its spec; the taint follows, and so does the scheduler. */
  #followCordon({ after, before }: Change<NodeObject>): void {
    const node = after.object;
    const { name } = node.metadata;
    const isCordoned = isUnschedulable(node);
    if (isCordoned === isUnschedulable(before?.object)) return;
    this.#api.nodes.cordon(name, isCordoned);
    this.#tell(node, isCordoned ? 'NodeNotSchedulable' : 'NodeSchedulable', { component: 'kubelet', host: name });
    this.#api.clock.after(this.#api.delays('controllerSync'), () => this.#showTaints(name));
  }

  #nodeObject(name: string, index: number): NodeObject {
    const node = newObject('v1', 'Node', name);
    node.metadata.labels = {
      'kubernetes.io/arch': 'amd64',
      'kubernetes.io/hostname': name,
      'kubernetes.io/os': 'linux',
      'kubevirt.io/schedulable': 'true',
      'node-role.kubernetes.io/worker': '',
    };
    return { ...node, spec: { podCIDR: `10.244.${index + 1}.0/24` } };
  }

  #node(name: string): NodeObject | undefined {
    return this.#api.store.get(nodes, name)?.object;
  }

  #show(name: string): void {
    const node = this.#node(name);
    if (!node) return;
    const isLost = this.#api.nodes.isLost(name);
    const current = conditionOf(node.status?.conditions, 'Ready');
    const wanted = isLost ? LOST : READY;
    if (current?.status === wanted.status) return;
    this.#setReady(node, wanted);
    this.#showTaints(name);
    if (current) this.#tell(node, isLost ? 'NodeNotReady' : 'NodeReady', NODE_CONTROLLER);
  }

  #showTaints(name: string): void {
    const node = this.#node(name);
    if (!node) return;
    const wanted = this.#taintsOf(node);
    if (same(wanted, node.spec.taints ?? [])) return;
    writeChange(this.#api, { resource: nodes, user: KUBE_CONTROLLER_MANAGER }, node, ({ spec }) => {
      if (wanted.length > 0) spec.taints = wanted;
      else delete spec.taints;
    });
  }

  /** The taints as they are, without those that no longer hold, and with those that are missing. */
  #taintsOf(node: NodeObject): Taint[] {
    const timeAdded = timestamp(this.#api.clock.now());
    const isUnknown = conditionOf(node.status?.conditions, 'Ready')?.status === 'Unknown';
    const own: Taint[] = [
      ...(isUnschedulable(node) ? [{ key: UNSCHEDULABLE, effect: 'NoSchedule', timeAdded }] : []),
      ...(isUnknown ? ['NoSchedule', 'NoExecute'].map((effect) => ({ key: UNREACHABLE, effect, timeAdded })) : []),
    ];
    const isAmong = (taints: readonly Taint[], { key, effect }: Taint): boolean =>
      taints.some((taint) => taint.key === key && taint.effect === effect);
    const { taints = [] } = node.spec;
    const kept = taints.filter((taint) => !OWN_TAINTS.includes(taint.key) || isAmong(own, taint));
    return [...kept, ...own.filter((taint) => !isAmong(kept, taint))];
  }

  #setReady(node: NodeObject, { status, reason, message }: Readiness): void {
    const now = timestamp(this.#api.clock.now());
    const address = `192.168.100.${11 + this.#api.nodes.names.indexOf(node.metadata.name)}`;
    const change = { resource: nodes, subresource: 'status', user: KUBE_CONTROLLER_MANAGER } as const;
    writeChange(this.#api, change, node, (draft) => {
      draft.status = {
        addresses: [
          { type: 'InternalIP', address },
          { type: 'Hostname', address: node.metadata.name },
        ],
        allocatable: { ...RESOURCES },
        capacity: { ...RESOURCES },
        conditions: [{ type: 'Ready', status, reason, message, lastTransitionTime: now }],
        nodeInfo: {
          architecture: 'amd64',
          bootID: node.metadata.uid,
          containerRuntimeVersion: 'cri-o://1.34.1',
          kernelVersion: '6.12.0',
          kubeProxyVersion: '',
          kubeletVersion: 'v1.34.4',
          machineID: node.metadata.uid.replaceAll('-', ''),
          operatingSystem: 'linux',
          osImage: 'Linux',
          systemUUID: node.metadata.uid,
        },
      };
    });
  }

  #tell(object: KubeObject, reason: string, source: EventSource): void {
    const message = `Node ${object.metadata.name} status is now: ${reason}`;
    recordEvent(this.#api, { object, type: 'Normal', reason, message, source });
  }
}

const isUnschedulable = (node: NodeObject | undefined): boolean => node?.spec.unschedulable === true;
