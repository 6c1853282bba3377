/**
 * The simulated cluster without its HTTP front: store, API rules, controllers, nodes and guests, put together. Tests and
 * seeds work on it directly; clients go through the server (simulator.ts).
 */

import { admissionOf } from './api/admission.ts';
import type { Admission } from './api/admission.ts';
import { kubeVirt } from './kubevirt/part.ts';
import { core } from './core/part.ts';
import type { Part } from './part.ts';
import { Writer } from './api/writer.ts';
import type { Clock } from './clock.ts';
import { writeChange } from './controller-api.ts';
import type { ControllerApi } from './controller-api.ts';
import { Guests } from './kubevirt/guests.ts';
import type { GuestBehaviour } from './kubevirt/guests.ts';
import { NodeAgent } from './kubevirt/controllers/node-agent.ts';
import { Nodes } from './core/nodes.ts';
import { delaysOf } from './delays.ts';
import type { Pace } from './delays.ts';
import type { JsonObject } from './json.ts';
import type { KubeObject, ObjectMeta, VirtualMachine, VirtualMachineInstance } from './objects.ts';
import type { Random } from './random.ts';
import { resourceOfKind } from './catalogue.ts';
import { namespaces } from './core/rows.ts';
import { virtualMachineInstances, virtualMachines } from './kubevirt/rows.ts';
import { Store, keyOf } from './store.ts';
import { ADMIN } from './user.ts';

const PARTS: readonly Part[] = [kubeVirt, core];

export interface ClusterOptions {
  readonly clock: Clock;
  readonly random: Random;
  readonly pace: Pace;
}

/** An object as people write it: the API server completes the rest. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: Pick<ObjectMeta, 'name' | 'namespace'> & Partial<Pick<ObjectMeta, 'labels' | 'ownerReferences'>>;
  readonly [field: string]: unknown;
}

/** A guest in a test's hands: its behaviour can be set, and it can act by itself while it runs. */
export interface ScriptedGuest {
  readonly behaviour: GuestBehaviour;
  /** Powers off from inside. */
  shutdown(): void;
  /** QEMU dies. */
  crash(): void;
  /** Reboots from inside. */
  reboot(): void;
}

export class Cluster implements ControllerApi {
  readonly clock: Clock;
  readonly random: Random;
  readonly store: Store;
  readonly writer: Writer;
  /** The rules of every room, in order. */
  readonly admission: Admission;
  readonly delays: ControllerApi['delays'];
  readonly guests = new Guests();
  readonly nodes = new Nodes();
  readonly node: NodeAgent;

  constructor({ clock, random, pace }: ClusterOptions) {
    this.clock = clock;
    this.random = random;
    this.store = new Store(clock);
    this.delays = delaysOf(pace, random);
    this.admission = admissionOf(PARTS.flatMap((part) => part.admission({ clock, store: this.store })));
    this.writer = new Writer({ store: this.store, clock, random, admission: this.admission });
    this.node = new NodeAgent(this);
    for (const controller of PARTS.flatMap((part) => part.controllers(this))) controller.start();
  }

  /** Creates an object as the cluster's administrator would. Throws StatusError. */
  create(object: Manifest): KubeObject {
    const resource = resourceOfKind(object.apiVersion, object.kind);
    if (!resource) throw new Error(`no resource for ${object.apiVersion} ${object.kind}`);
    const body = object as unknown as KubeObject;
    return this.writer.create(resource, object.metadata.namespace, body, { user: ADMIN });
  }

  /** Creates a namespace unless it is there. */
  ensureNamespace(name: string): void {
    if (!this.store.get(namespaces, name)) this.create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
  }

  /** Writes a status as its controller would. */
  setStatus(object: KubeObject, status: JsonObject): void {
    const resource = resourceOfKind(object.apiVersion, object.kind);
    if (!resource) throw new Error(`no resource for ${object.apiVersion} ${object.kind}`);
    writeChange(this, { resource, subresource: 'status', user: ADMIN }, object, (draft) => {
      draft.status = status;
    });
  }

  machine(namespace: string, name: string): VirtualMachine | undefined {
    return this.store.get(virtualMachines, keyOf(namespace, name))?.object as VirtualMachine | undefined;
  }

  instance(namespace: string, name: string): VirtualMachineInstance | undefined {
    return this.store.get(virtualMachineInstances, keyOf(namespace, name))?.object as
      VirtualMachineInstance | undefined;
  }

  guest(namespace: string, name: string): ScriptedGuest {
    const act = (what: (vmi: VirtualMachineInstance) => void): void => {
      const vmi = this.instance(namespace, name);
      if (vmi?.status.phase !== 'Running') throw new Error(`the guest of ${namespace}/${name} doesn't run`);
      what(vmi);
    };
    return {
      behaviour: this.guests.of(namespace, name),
      shutdown: () => act((vmi) => this.node.guestShutsDown(vmi)),
      crash: () => act((vmi) => this.node.guestCrashes(vmi)),
      reboot: () => act((vmi) => this.node.guestReboots(vmi)),
    };
  }
}
