/** Shows the cluster's nodes (nodes.ts) as Node objects: Ready, until one is lost for as long as the API server waits. */

import type { ControllerApi } from '../controller-api.ts';
import { ensure, writeChange } from '../controller-api.ts';
import type { JsonObject } from '../json.ts';
import { conditionOf, timestamp } from '../objects.ts';
import type { Condition, KubeObject } from '../objects.ts';
import { newObject } from '../new-object.ts';
import { KUBE_CONTROLLER_MANAGER } from '../user.ts';
import { recordEvent } from './events.ts';
import { nodes } from './rows.ts';

interface NodeObject extends KubeObject {
  spec: { taints?: { key: string; effect: string; timeAdded?: string }[] };
  status?: JsonObject & { conditions?: Condition[] };
}

const RESOURCES = { cpu: '32', memory: '131072Mi', pods: '250', 'devices.kubevirt.io/kvm': '1k' };
const UNREACHABLE = 'node.kubernetes.io/unreachable';

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
    for (const [index, name] of this.#api.nodes.names.entries()) {
      ensure(this.#api, nodes, this.#nodeObject(name, index));
      this.#show(name);
    }
    this.#api.nodes.onChange(() => {
      for (const name of this.#api.nodes.names) this.#later(name);
    });
  }

  #later(name: string): void {
    const step = this.#api.nodes.isLost(name) ? 'nodeUnready' : 'controllerSync';
    this.#api.clock.after(this.#api.delays(step), () => this.#show(name));
  }

  #nodeObject(name: string, index: number): KubeObject {
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

  #show(name: string): void {
    const node = this.#api.store.get(nodes, name)?.object as NodeObject | undefined;
    if (!node) return;
    const isLost = this.#api.nodes.isLost(name);
    const current = conditionOf(node.status?.conditions, 'Ready');
    const wanted = isLost ? LOST : READY;
    if (current?.status === wanted.status) return;
    this.#setTaints(node, isLost);
    this.#setReady(node, wanted);
    if (current) this.#tell(node, isLost);
  }

  #setTaints(node: NodeObject, isLost: boolean): void {
    const timeAdded = timestamp(this.#api.clock.now());
    writeChange(this.#api, { resource: nodes, user: KUBE_CONTROLLER_MANAGER }, node, ({ spec }) => {
      delete spec.taints;
      if (isLost) spec.taints = ['NoSchedule', 'NoExecute'].map((effect) => ({ key: UNREACHABLE, effect, timeAdded }));
    });
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

  #tell(object: KubeObject, isLost: boolean): void {
    const { name } = object.metadata;
    const reason = isLost ? 'NodeNotReady' : 'NodeReady';
    const message = `Node ${name} status is now: ${reason}`;
    recordEvent(this.#api, { object, type: 'Normal', reason, message, source: { component: 'node-controller' } });
  }
}
