/**
 * The simulated cluster without its HTTP front: store, API rules, controllers, nodes and guests, put together. Tests and
 * seeds work on it directly; clients go through the server (simulator.ts).
 */

import { AccessControl } from './access/access-control.ts';
import { addNamespaceDefaults } from './access/namespace-defaults.ts';
import { access } from './access/part.ts';
import { admissionOf } from './api/admission.ts';
import type { Admission } from './api/admission.ts';
import { usualBehaviour } from './cdi/behaviour.ts';
import { VolumeContents } from './cdi/contents.ts';
import { cdi } from './cdi/part.ts';
import { Transfers } from './cdi/transfers.ts';
import { kubeVirt } from './kubevirt/part.ts';
import { core } from './core/part.ts';
import type { Part } from './part.ts';
import { Writer } from './api/writer.ts';
import type { Clock } from './clock.ts';
import { writeChange } from './controller-api.ts';
import type { ControllerApi } from './controller-api.ts';
import { Guests } from './kubevirt/guests.ts';
import type { GuestBehaviour } from './kubevirt/guests.ts';
import { NodeAgent } from './kubevirt/controllers/instance/node-agent.ts';
import { Nodes } from './core/nodes.ts';
import { Outages } from './outages.ts';
import type { Pacing } from './pacing.ts';
import { NEWEST_PROFILE } from './kubevirt/profile.ts';
import type { Profile } from './kubevirt/profile.ts';
import type { JsonObject } from './json.ts';
import type { KubeObject, ObjectMeta, VirtualMachine, VirtualMachineInstance } from './objects.ts';
import type { Random } from './random.ts';
import { resourceOfKind } from './catalogue.ts';
import { namespaces } from './core/rows.ts';
import { virtualMachineInstances, virtualMachines } from './kubevirt/rows.ts';
import { schemasOf } from './schema/schema.ts';
import { Store, keyOf } from './store.ts';
import { Supervision, throwFaults } from './supervision.ts';
import type { OnControllerFault } from './supervision.ts';
import { ADMIN } from './user.ts';

/** Access comes last: it gives the namespaces of the others what every namespace has. */
const PARTS: readonly Part[] = [kubeVirt, core, cdi, access];

export interface ClusterOptions {
  readonly clock: Clock;
  readonly random: Random;
  readonly pacing: Pacing;
  /** The newest by default. */
  readonly profile?: Profile;
  /** By which clients know the API server (PEM); empty without a server. */
  readonly rootCa?: string;
  /** What becomes of a bug in a controller; by default it is thrown. */
  readonly onControllerFault?: OnControllerFault;
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
  /** Its disk fails: it is paused. */
  failIo(): void;
  connectAgent(): void;
  disconnectAgent(): void;
}

export class Cluster implements ControllerApi {
  readonly supervision: Supervision;
  readonly clock: Clock;
  readonly random: Random;
  readonly profile: Profile;
  readonly store: Store;
  readonly access: AccessControl;
  readonly writer: Writer;
  /** The rules of every room, in order. */
  readonly admission: Admission;
  readonly pacing: Pacing;
  readonly delays: ControllerApi['delays'];
  readonly outages = new Outages();
  readonly guests = new Guests();
  readonly nodes = new Nodes();
  readonly cdi = usualBehaviour();
  /** Imports that are under way over the network. */
  readonly transfers: Transfers;
  /** What volumes hold. */
  readonly contents: VolumeContents;
  readonly node: NodeAgent;

  constructor(options: ClusterOptions) {
    const { random, pacing, profile = NEWEST_PROFILE, rootCa = '', onControllerFault = throwFaults } = options;
    this.supervision = new Supervision(options.clock, onControllerFault);
    const { clock } = this.supervision;
    this.clock = clock;
    this.random = random;
    this.profile = profile;
    this.store = new Store(clock);
    this.transfers = new Transfers(clock);
    this.contents = new VolumeContents(this.store);
    this.access = new AccessControl({ store: this.store, clock, random, rootCa });
    this.pacing = pacing;
    this.delays = pacing.delays;
    this.admission = admissionOf([...this.outages.rules(), ...PARTS.flatMap((part) => part.admission(this))]);
    this.writer = new Writer({
      store: this.store,
      clock,
      random,
      admission: this.admission,
      schemas: schemasOf(profile),
    });
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

  /** Creates a namespace, with what every namespace has, unless it is there. */
  ensureNamespace(name: string): void {
    if (this.store.get(namespaces, name)) return;
    this.create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
    addNamespaceDefaults(this, name);
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
    return this.store.get(virtualMachines, keyOf(namespace, name))?.object;
  }

  instance(namespace: string, name: string): VirtualMachineInstance | undefined {
    return this.store.get(virtualMachineInstances, keyOf(namespace, name))?.object;
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
      failIo: () => act((vmi) => this.node.guestIoFails(vmi)),
      connectAgent: () => act((vmi) => this.node.agentConnects(vmi)),
      disconnectAgent: () => act((vmi) => this.node.agentDisconnects(vmi)),
    };
  }
}
