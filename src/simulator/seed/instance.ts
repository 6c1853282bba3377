/**
 * A VMI that runs, and its launcher pod: they live their life up to where nothing happens by itself, by the rows that the
 * controllers go by, without anyone watching. Nothing is stored here.
 */

import type { Cluster } from '../cluster.ts';
import type { Pod } from '../core/kinds.ts';
import { pods } from '../core/rows.ts';
import { launcherImage, launcherPodOf, POD_CHANGES } from '../kubevirt/controllers/launcher/launcher-pod.ts';
import { chooseNode } from '../kubevirt/controllers/launcher/launcher-pods.ts';
import { setPaused } from '../kubevirt/controllers/instance/instance-status.ts';
import { LIFECYCLE } from '../kubevirt/controllers/lifecycle/lifecycle.ts';
import type { LifecycleRow, Situation } from '../kubevirt/controllers/lifecycle/situation.ts';
import { instanceOf } from '../kubevirt/controllers/machine/instance-of.ts';
import { virtualMachineInstances } from '../kubevirt/rows.ts';
import { isFinal } from '../objects.ts';
import type { KubeObject, VirtualMachine, VirtualMachineInstance } from '../objects.ts';
import type { Resource } from '../resources.ts';
import { VIRT_CONTROLLER } from '../user.ts';
import type { User } from '../user.ts';

/** Completes an object as its admission does when this user creates it. */
export type Complete = (resource: Resource, object: KubeObject, user: User) => void;

export interface LivingInstance {
  readonly vmi: VirtualMachineInstance;
  readonly pod: Pod | undefined;
}

/** The object as it is once it is stored, but for its version. */
export function identified<T extends KubeObject>(cluster: Cluster, object: T, creationTimestamp: string): T {
  return { ...object, metadata: { ...object.metadata, uid: cluster.random.uuid(), creationTimestamp } };
}

/** The VMI of a VM that runs, or is paused, since it was made. */
export function livingInstance(
  cluster: Cluster,
  vm: VirtualMachine,
  state: 'running' | 'paused',
  complete: Complete,
): LivingInstance {
  const { creationTimestamp, namespace = '', name } = vm.metadata;
  const vmi = identified(cluster, instanceOf(vm, false), creationTimestamp);
  complete(virtualMachineInstances, vmi, VIRT_CONTROLLER);
  vmi.metadata.generation = 6;
  const now = Date.parse(creationTimestamp);
  const { nodes, guests } = cluster;
  const begun: Situation = { vmi, guest: guests.peek(namespace, name), nodes, now, shutdown: undefined };
  let pod = live(begun, (row, situation) => changedPod(cluster, row, situation, complete));
  if (state === 'paused') {
    setPaused(vmi, now);
    pod = live({ ...begun, pod }, (row, situation) => changedPod(cluster, row, situation, complete));
  }
  return { vmi, pod };
}

/** Lives until nothing is next; the VMI of the situation changes on the way. Returns its pod. */
function live(
  begun: Situation,
  podAfter: (row: LifecycleRow, situation: Situation) => Pod | undefined,
): Pod | undefined {
  let situation = begun;
  for (let row = nextBeginning(situation); row; row = nextBeginning(situation)) {
    situation = { ...situation, pod: podAfter(row, situation) };
    row.apply(situation);
  }
  return situation.pod;
}

const nextBeginning = (situation: Situation): LifecycleRow | undefined =>
  isFinal(situation.vmi) ? undefined : LIFECYCLE.find((row) => row.when(situation));

/** The pod as a row leaves it. */
function changedPod(
  cluster: Cluster,
  { pod: step }: LifecycleRow,
  situation: Situation,
  complete: Complete,
): Pod | undefined {
  const { vmi, pod, now } = situation;
  if (step === 'create') return newPod(cluster, vmi, complete);
  if (!pod || !step || step === 'provision' || step === 'remove') return pod;
  const nodeName = step === 'bind' ? chooseNode(situation, cluster.random) : undefined;
  POD_CHANGES[step](pod, { vmi, now, nodeName, message: '' });
  return pod;
}

function newPod(cluster: Cluster, vmi: VirtualMachineInstance, complete: Complete): Pod {
  const made = launcherPodOf(vmi, launcherImage(cluster.profile.kubevirt), {});
  const pod = identified(cluster, made, vmi.metadata.creationTimestamp);
  pod.metadata.name = `${pod.metadata.generateName ?? ''}${cluster.random.suffix()}`;
  complete(pods, pod, VIRT_CONTROLLER);
  return pod;
}
