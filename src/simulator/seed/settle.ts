/**
 * Ready-made clusters: final states are inserted as the controllers would have left them, so that a seed is there at
 * once and no controller has anything left to do.
 */

import { knownFields } from '../api/object-schema.ts';
import type { Cluster } from '../cluster.ts';
import { LIFECYCLE } from '../kubevirt/controllers/lifecycle/lifecycle.ts';
import { setPaused, setReady } from '../kubevirt/controllers/instance/instance-status.ts';
import { instanceOf, revisionOf } from '../kubevirt/controllers/machine/instance-of.ts';
import { settledPodOf } from '../kubevirt/controllers/launcher/launcher-pod.ts';
import { statusOf } from '../kubevirt/controllers/machine/machine-status.ts';
import { MACHINE_FINALIZER, OBSERVED_VERSIONS } from '../kubevirt/controllers/names.ts';
import { isFinal, timestamp } from '../objects.ts';
import type { KubeObject, VirtualMachine, VirtualMachineInstance } from '../objects.ts';
import { controllerRevisions, pods } from '../core/rows.ts';
import { virtualMachineInstances, virtualMachines } from '../kubevirt/rows.ts';
import type { Resource } from '../resources.ts';
import { schemasOf } from '../schema/schema.ts';
import { ADMIN, VIRT_CONTROLLER } from '../user.ts';
import type { User } from '../user.ts';
import type { MachineManifest } from './machine.ts';

export type SettledState = 'off' | 'running' | 'paused';

export interface Settled {
  readonly manifest: MachineManifest;
  readonly state: SettledState;
  /** How long ago the VM was made, in milliseconds. */
  readonly ageMs: number;
}

/** Completes an object as its admission does when this user creates it. */
type Complete = (resource: Resource, object: KubeObject, user: User) => void;

/** Puts VMs, and VMIs where they run, into the store as they are long after their creation; their pods if asked to. */
export function settle(cluster: Cluster, machines: readonly Settled[], withPods = false): void {
  const { admission } = cluster;
  // Only completed: ten thousand of the same make needn't be refused one by one; that seeds are valid is for tests.
  const complete: Complete = (resource, object, user) => {
    const { random } = cluster;
    admission(
      { operation: 'create', resource, subresource: undefined, user, object, old: undefined, random },
      'mutating',
    );
  };
  const schemas = schemasOf(cluster.profile);
  const put = (resource: Resource, object: KubeObject): void => {
    cluster.store.put(resource, knownFields(object, resource, schemas));
  };
  for (const machine of machines) {
    const vm = newMachine(cluster, machine);
    complete(virtualMachines, vm, ADMIN);
    const vmi = machine.state === 'off' ? undefined : runningInstance(cluster, vm, machine.state, complete);
    vm.status = statusOf({
      vm,
      vmi,
      creating: false,
      deleting: false,
      now: Date.parse(vm.metadata.creationTimestamp),
      random: cluster.random,
    });
    if (vmi) {
      cluster.store.put(controllerRevisions, identified(cluster, revisionOf(vm), vm.metadata.creationTimestamp));
      put(virtualMachineInstances, vmi);
      if (withPods) cluster.store.put(pods, settledPodOf(vmi, cluster.random.suffix()));
    }
    put(virtualMachines, vm);
  }
}

function identified<T extends KubeObject>(cluster: Cluster, object: T, creationTimestamp: string): T {
  return { ...object, metadata: { ...object.metadata, uid: cluster.random.uuid(), creationTimestamp } };
}

function newMachine(cluster: Cluster, { manifest, ageMs }: Settled): VirtualMachine {
  const { volumes } = (manifest.spec as unknown as VirtualMachine['spec']).template.spec;
  return {
    apiVersion: manifest.apiVersion,
    kind: manifest.kind,
    metadata: {
      ...manifest.metadata,
      annotations: { ...OBSERVED_VERSIONS },
      uid: cluster.random.uuid(),
      resourceVersion: '',
      generation: 1,
      creationTimestamp: timestamp(cluster.clock.now() - ageMs),
      finalizers: [MACHINE_FINALIZER],
    },
    spec: manifest.spec as unknown as VirtualMachine['spec'],
    status: {
      printableStatus: 'Stopped',
      volumeSnapshotStatuses: (volumes ?? []).map(({ name }) => ({
        name,
        enabled: false,
        reason: `Snapshot is not supported for this volumeSource type [${name}]`,
      })),
    },
  };
}

/** Lives the VMI's life up to where nothing happens by itself, without anyone watching. */
function runningInstance(
  cluster: Cluster,
  vm: VirtualMachine,
  state: 'running' | 'paused',
  complete: Complete,
): VirtualMachineInstance {
  const vmi = identified(cluster, instanceOf(vm, false), vm.metadata.creationTimestamp);
  complete(virtualMachineInstances, vmi, VIRT_CONTROLLER);
  vmi.metadata.generation = 6;
  const now = Date.parse(vm.metadata.creationTimestamp);
  const guest = cluster.guests.peek(vm.metadata.namespace ?? '', vm.metadata.name);
  const situation = { vmi, guest, nodes: cluster.nodes, random: cluster.random, now, shutdown: undefined };
  for (let row = nextBeginning(); row; row = nextBeginning()) row.apply(situation);
  if (state === 'paused') {
    setPaused(vmi, now);
    setReady(vmi, now, 'ReadinessGatesNotReady');
  }
  return vmi;

  function nextBeginning(): (typeof LIFECYCLE)[number] | undefined {
    return isFinal(vmi) ? undefined : LIFECYCLE.find((row) => row.when(situation));
  }
}
