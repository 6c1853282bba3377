/**
 * The virt-launcher pod of a VMI as an object: how it is made, and what scheduler and kubelet write to it on the way. A
 * pure map; who writes it, and when, is in launcher-pods.ts and the tables of the VMI's life.
 */

import type { ContainerState, ContainerStatus, Pod, PodSpec, PodStatus } from '../../../core/kinds.ts';
import { copy, textOf } from '../../../json.ts';
import { timestamp, withCondition } from '../../../objects.ts';
import type { Condition, VirtualMachineInstance } from '../../../objects.ts';
import { controllerReference, metadataFor } from '../../../new-object.ts';
import { claimOf, isHotpluggable, volumesOf } from '../storage/volumes.ts';
import { DEFAULT_GRACE_S } from '../lifecycle/situation.ts';
import { CREATED_BY, SCHEDULABLE_LABEL } from '../names.ts';

/** What happens to a launcher pod on the way. */
export type PodStep =
  'provision' | 'create' | 'stay unscheduled' | 'bind' | 'fail to pull' | 'run' | 'pause' | 'resume' | 'end' | 'remove';

/** The readiness gate by which virt-controller takes a paused guest out of its Services. */
const UNPAUSED = 'kubevirt.io/virtual-machine-unpaused';

/** The pod's grace is the guest's and so much for the launcher itself. */
const LAUNCHER_GRACE_S = 30;

export const launcherImage = (version: string): string => `quay.io/kubevirt/virt-launcher:${version}`;

const podSpecOf = (vmi: VirtualMachineInstance, image: string): PodSpec => {
  const { terminationGracePeriodSeconds = DEFAULT_GRACE_S, domain } = vmi.spec;
  const guestMemory = domain.memory?.guest;
  const nodeSelector = vmi.spec.nodeSelector;
  return {
    automountServiceAccountToken: false,
    containers: [
      {
        name: 'compute',
        image,
        resources: { requests: { cpu: '100m', ...(guestMemory && { memory: guestMemory }) } },
      },
    ],
    hostname: vmi.spec.hostname ?? vmi.metadata.name,
    nodeSelector: { ...nodeSelector, [SCHEDULABLE_LABEL]: 'true' },
    readinessGates: [{ conditionType: UNPAUSED }],
    restartPolicy: 'Never',
    terminationGracePeriodSeconds: terminationGracePeriodSeconds + LAUNCHER_GRACE_S,
    ...(vmi.spec.tolerations && { tolerations: copy(vmi.spec.tolerations) }),
    volumes: volumesOf(vmi.spec)
      .filter((volume) => !isHotpluggable(volume))
      .flatMap((volume) => {
        const claimName = claimOf(volume);
        return claimName ? [{ name: volume.name, persistentVolumeClaim: { claimName } }] : [];
      }),
  };
};

/** A pod to be created for a VMI. */
export function launcherPodOf(vmi: VirtualMachineInstance, image: string, annotations: Record<string, string>): Pod {
  const { name, namespace = '', uid, labels } = vmi.metadata;
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: metadataFor({
      name: '',
      generateName: `virt-launcher-${name}-`,
      namespace,
      annotations: { 'kubevirt.io/domain': name, ...annotations },
      labels: { ...labels, 'kubevirt.io': 'virt-launcher', [CREATED_BY]: uid, 'vm.kubevirt.io/name': name },
      ownerReferences: [controllerReference(vmi)],
    }),
    spec: podSpecOf(vmi, image),
    status: { phase: 'Pending', qosClass: 'Burstable' },
  };
}

const condition = (type: string, status: boolean, now: number, more: Partial<Condition> = {}): Condition => ({
  lastProbeTime: null,
  lastTransitionTime: timestamp(now),
  status: status ? 'True' : 'False',
  type,
  ...more,
});

const containerStatus = (pod: Pod, state: ContainerState, ready: boolean): ContainerStatus => ({
  name: 'compute',
  image: textOf(pod.spec.containers?.[0]?.image),
  imageID: '',
  ready,
  restartCount: 0,
  state,
});

/** What a step needs to know beside the pod. */
export interface PodContext {
  readonly vmi: VirtualMachineInstance;
  readonly now: number;
  /** The node that the scheduler puts the pod on. */
  readonly nodeName: string | undefined;
  readonly message: string;
}

const PAUSED = { reason: 'Paused', message: 'the virtual machine is paused' };
const GATE_IS_SHUT = {
  reason: 'ReadinessGatesNotReady',
  message: `the status of pod readiness gate "${UNPAUSED}" is not "True", but False`,
};

/** A pod in the store has one. */
const statusOf = (pod: Pod): PodStatus => (pod.status ??= {});

function setConditions(pod: Pod, changed: readonly Condition[]): void {
  const status = statusOf(pod);
  for (const one of changed) status.conditions = withCondition(status.conditions, one);
}

/** Per step, what scheduler or kubelet write. */
export const POD_CHANGES: Readonly<
  Record<Exclude<PodStep, 'provision' | 'create' | 'remove'>, (pod: Pod, context: PodContext) => void>
> = {
  'stay unscheduled': (pod, { now, message }) => {
    statusOf(pod).conditions = [condition('PodScheduled', false, now, { reason: 'Unschedulable', message })];
  },
  bind: (pod, { now, nodeName }) => {
    if (nodeName === undefined) return;
    pod.spec.nodeName = nodeName;
    setConditions(pod, [condition('PodScheduled', true, now)]);
  },
  'fail to pull': (pod, { message }) => {
    statusOf(pod).containerStatuses = [containerStatus(pod, { waiting: { reason: message } }, false)];
  },
  run: (pod, { vmi, now }) => {
    const [address] = addressesOf(vmi);
    Object.assign(statusOf(pod), {
      phase: 'Running',
      startTime: timestamp(now),
      podIP: address,
      podIPs: [{ ip: address }],
      containerStatuses: [containerStatus(pod, { running: { startedAt: timestamp(now) } }, true)],
    });
    const up = ['Initialized', 'ContainersReady', 'Ready', UNPAUSED];
    setConditions(
      pod,
      up.map((type) => condition(type, true, now)),
    );
  },
  pause: (pod, { now }) => {
    setConditions(pod, [condition(UNPAUSED, false, now, PAUSED), condition('Ready', false, now, GATE_IS_SHUT)]);
  },
  resume: (pod, { now }) => {
    setConditions(pod, [condition(UNPAUSED, true, now), condition('Ready', true, now)]);
  },
  end: (pod, { vmi, now }) => {
    const failed = vmi.status.phase === 'Failed';
    statusOf(pod).phase = failed ? 'Failed' : 'Succeeded';
    statusOf(pod).conditions = ['PodScheduled', 'Initialized', 'ContainersReady', 'Ready'].map((type) =>
      condition(type, type === 'PodScheduled' || type === 'Initialized', now),
    );
    const terminated = { exitCode: failed ? 1 : 0, reason: failed ? 'Error' : 'Completed', finishedAt: timestamp(now) };
    statusOf(pod).containerStatuses = [containerStatus(pod, { terminated }, false)];
  },
};

/** The pod's address: stable per VMI, so that a restart changes it as it does in reality. */
export function addressesOf({
  metadata: { uid },
}: VirtualMachineInstance): [address: string, third: number, fourth: number] {
  const number = Number.parseInt(uid.slice(0, 6), 16) || 0;
  const third = (number >> 8) % 256;
  const fourth = 1 + (number % 254);
  return [`10.244.${third}.${fourth}`, third, fourth];
}
