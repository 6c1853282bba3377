/**
 * Ready-made clusters: final states are inserted as the controllers would have left them, so that a seed is there at
 * once and no controller has anything left to do.
 */

import { knownFields } from '../api/object-schema.ts';
import type { Cluster } from '../cluster.ts';
import { sharing } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { revisionOf } from '../kubevirt/controllers/machine/instance-of.ts';
import { statusOf } from '../kubevirt/controllers/machine/machine-status.ts';
import { MACHINE_FINALIZER, OBSERVED_VERSIONS } from '../kubevirt/controllers/names.ts';
import { timestamp } from '../objects.ts';
import type { KubeObject, VirtualMachine } from '../objects.ts';
import { controllerRevisions, pods } from '../core/rows.ts';
import { virtualMachineInstances, virtualMachines } from '../kubevirt/rows.ts';
import type { Resource } from '../resources.ts';
import { schemasOf } from '../schema/schema.ts';
import { ADMIN } from '../user.ts';
import { identified, livingInstance } from './instance.ts';
import type { Complete, LivingInstance } from './instance.ts';
import type { MachineManifest } from './machine.ts';

export type SettledState = 'off' | 'running' | 'paused';

export interface Settled {
  readonly manifest: MachineManifest;
  readonly state: SettledState;
  /** How long ago the VM was made, in milliseconds. */
  readonly ageMs: number;
}

const OFF: Partial<LivingInstance> = {};

/** Puts VMs, and where they run their VMIs and pods, into the store as they are long after their creation. */
export function settle(cluster: Cluster, machines: readonly Settled[]): void {
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
  // Ten thousand of the same make have most in common: that is there once. Nobody changes what the store keeps.
  const last = new Map<Resource, JsonObject>();
  const put = (resource: Resource, object: KubeObject): void => {
    const known = knownFields(object, resource, schemas) as unknown as JsonObject;
    const shared = sharing(known, last.get(resource) ?? {}) as JsonObject;
    last.set(resource, shared);
    cluster.store.put(resource, shared as unknown as KubeObject);
  };
  for (const machine of machines) {
    const vm = newMachine(cluster, machine);
    complete(virtualMachines, vm, ADMIN);
    const { vmi, pod } = machine.state === 'off' ? OFF : livingInstance(cluster, vm, machine.state, complete);
    vm.status = statusOf({
      vm,
      vmi,
      creating: false,
      deleting: false,
      now: Date.parse(vm.metadata.creationTimestamp),
      random: cluster.random,
    });
    if (vmi) {
      put(controllerRevisions, identified(cluster, revisionOf(vm), vm.metadata.creationTimestamp));
      put(virtualMachineInstances, vmi);
      if (pod) put(pods, pod);
    }
    put(virtualMachines, vm);
  }
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
