/**
 * The launcher pods of all VMIs in the store: finds them, and writes what happens to them as scheduler, kubelet and
 * virt-controller would. A pod that someone else deletes is told to whoever runs the VMI. What a pod looks like is in
 * launcher-pod.ts.
 */

import type { Pod } from '../../../core/kinds.ts';
import { pods } from '../../../core/rows.ts';
import { conditionOf } from '../../../objects.ts';
import type { VirtualMachineInstance } from '../../../objects.ts';
import { KUBE_CONTROLLER_MANAGER, VIRT_CONTROLLER } from '../../../user.ts';
import type { ControllerApi } from '../../../controller-api.ts';
import type { Random } from '../../../random.ts';
import { writeChange } from '../../../controller-api.ts';
import { KeyIndex } from '../../../key-index.ts';
import { keyOf } from '../../../store.ts';
import type { Change } from '../../../store.ts';
import { POD_CHANGES, launcherImage, launcherPodOf } from './launcher-pod.ts';
import type { PodContext, PodStep } from './launcher-pod.ts';
import { fittingNodes, whyNoNode } from '../lifecycle/placement.ts';
import { CREATED_BY, EPHEMERAL_PROVISIONING } from '../names.ts';

const isProvisioner = ({ metadata }: Pod): boolean => metadata.annotations?.[EPHEMERAL_PROVISIONING] === 'true';

/** Annotates the pod that a guest is to move to. */
const MIGRATION_JOB = 'kubevirt.io/migrationJobUID';

/** The node that the scheduler puts a VMI's pod on: any that fits; undefined when none does. */
export function chooseNode(where: Parameters<typeof fittingNodes>[0], random: Random): string | undefined {
  const fitting = fittingNodes(where);
  return fitting[random.between(0, fitting.length - 1)];
}

export interface PodFollowers {
  /** A pod that someone else has deleted is gone. */
  readonly onLost: (pod: Pod, key: string) => void;
  /** A pod is gone, or has changed by itself. */
  readonly onChange: (key: string) => void;
}

/** The key of the VMI that a pod was made for. */
const ownerKey = ({ metadata }: Pod): string => keyOf(metadata.namespace, metadata.ownerReferences?.[0]?.name ?? '');

export class LauncherPods {
  readonly #api: ControllerApi;
  /** Keys of pods by the uid of their VMI. */
  readonly #byInstance = new KeyIndex();
  /** Keys of the pods that are deleted from here. */
  readonly #removing = new Set<string>();

  constructor(api: ControllerApi) {
    this.#api = api;
  }

  /** Follows the pods, and tells the key of the VMI. */
  start(followers: PodFollowers): void {
    const { store, supervision } = this.#api;
    supervision.of(this).subscribe(store, pods, (change) => this.#follow(change, followers));
  }

  /** The pod that the guest of a VMI runs in, or will; while it moves, the one that it leaves. */
  of({ metadata: { uid }, status }: VirtualMachineInstance): Pod | undefined {
    const found = this.#all(uid).filter((pod) => !isProvisioner(pod));
    return found.find(({ spec }) => spec.nodeName && spec.nodeName === status.nodeName) ?? found[0];
  }

  /** Does what a row of the VMI's life says. Throws StatusError when the API refuses a new pod. */
  perform(step: PodStep, vmi: VirtualMachineInstance): void {
    if (step === 'provision') this.#create(vmi, { [EPHEMERAL_PROVISIONING]: 'true' });
    else if (step === 'remove') this.#all(vmi.metadata.uid).forEach((pod) => this.remove(pod));
    else if (step === 'create') {
      const found = this.#all(vmi.metadata.uid);
      found.filter(isProvisioner).forEach((pod) => this.remove(pod));
      // One that was made before the VMI could be written serves.
      if (found.every(isProvisioner)) this.#create(vmi, {});
    } else {
      const pod = this.of(vmi);
      if (pod) this.#change(step, pod, this.#context(step, vmi));
    }
  }

  /** The pod on the node that a guest is to move to. Throws StatusError when the API refuses it. */
  createTarget(vmi: VirtualMachineInstance, migrationUid: string): Pod {
    return this.#create(vmi, { [MIGRATION_JOB]: migrationUid });
  }

  /** The pod that a guest is to move to, or has. */
  targetOf(vmi: VirtualMachineInstance, migrationUid: string): Pod | undefined {
    return this.#all(vmi.metadata.uid).find(({ metadata }) => metadata.annotations?.[MIGRATION_JOB] === migrationUid);
  }

  /** The pod that a guest is to move to is up on its node. */
  runTarget(pod: Pod, vmi: VirtualMachineInstance, nodeName: string): void {
    const context = { vmi, nodeName, now: this.#api.clock.now(), message: '' };
    this.#change('bind', pod, context);
    this.#change('run', pod, context);
  }

  /** Deletes a pod; harmless when it is gone. */
  remove({ metadata: { namespace, name } }: Pod): void {
    const key = keyOf(namespace, name);
    if (!this.#api.store.get(pods, key)) return;
    this.#removing.add(key);
    this.#api.writer.delete({ resource: pods, namespace, name }, {}, { user: KUBE_CONTROLLER_MANAGER });
  }

  #all(uid: string): Pod[] {
    return [...this.#byInstance.get(uid)].flatMap((key) => {
      const found = this.#api.store.get(pods, key);
      return found ? [found.object] : [];
    });
  }

  #create(vmi: VirtualMachineInstance, annotations: Record<string, string>): Pod {
    const { writer, profile } = this.#api;
    const body = launcherPodOf(vmi, launcherImage(profile.kubevirt), annotations);
    return writer.create(pods, vmi.metadata.namespace, body, { user: VIRT_CONTROLLER });
  }

  /** A write for the spec and one for the status, where both change. */
  #change(step: keyof typeof POD_CHANGES, pod: Pod, context: PodContext): void {
    const apply = (draft: Pod): void => {
      POD_CHANGES[step](draft, context);
    };
    const user = KUBE_CONTROLLER_MANAGER;
    const bound = writeChange(this.#api, { resource: pods, user }, pod, apply);
    if (bound) writeChange(this.#api, { resource: pods, subresource: 'status', user }, bound, apply);
  }

  #context(step: PodStep, vmi: VirtualMachineInstance): PodContext {
    const { nodes, store, random, clock } = this.#api;
    const nodeName = step === 'bind' ? chooseNode({ vmi, nodes, store }, random) : undefined;
    return { vmi, nodeName, now: clock.now(), message: this.#why(step, vmi) };
  }

  #why(step: PodStep, vmi: VirtualMachineInstance): string {
    const { nodes, store } = this.#api;
    if (step === 'stay unscheduled') return whyNoNode({ vmi, nodes, store });
    return step === 'fail to pull' ? 'ErrImagePull' : '';
  }

  #follow({ type, before, after }: Change<Pod>, { onLost, onChange }: PodFollowers): void {
    const pod = after.object;
    const { [CREATED_BY]: uid, 'kubevirt.io': part } = pod.metadata.labels ?? {};
    if (!uid || part !== 'virt-launcher') return;
    const isGone = type === 'DELETED';
    this.#byInstance.set(after.key, isGone ? [] : [uid]);
    if (isGone && !this.#removing.delete(after.key)) onLost(pod, ownerKey(pod));
    else if (isGone || (before && isNewsOfNode(pod, before.object))) onChange(ownerKey(pod));
  }
}

/** Whether others than the launcher's VMI had a hand in a pod: it is to end, or its node is lost or back. */
function isNewsOfNode(pod: Pod, before: Pod): boolean {
  const marks = ({ metadata, status }: Pod): string =>
    `${metadata.deletionTimestamp ?? ''} ${conditionOf(status?.conditions, 'Ready')?.status ?? ''}`;
  return marks(pod) !== marks(before);
}
