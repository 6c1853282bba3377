/**
 * From Pending to Scheduled: what holds a new VMI (claims, imports, quota, nodes, images), its launcher pod, and the
 * node. The first row whose condition holds is next; each is one visible write.
 */

import type { VirtualMachineInstance } from '../../../objects.ts';
import { conditionOf } from '../../../objects.ts';
import { VIRT_CONTROLLER } from '../../../user.ts';
import { claimsOf, isUnbound } from '../machine/claims.ts';
import { reportPod } from '../instance/instance-report.ts';
import { clear, setEnded, setFalse, setPhase, setReady } from '../instance/instance-status.ts';
import { MIGRATION_TARGET, NODE_NAME_LABEL } from '../names.ts';
import { reportDataVolumes } from '../storage/data-volumes-ready.ts';
import { READY, storageReadiness } from '../storage/readiness.ts';
import type { StorageReadiness } from '../storage/readiness.ts';
import { claimedStatuses } from '../storage/volume-status.ts';
import { isHotpluggable, volumesOf } from '../storage/volumes.ts';
import { fittingNodes, whyNoNode } from './placement.ts';
import { enteredAt, goesOnFrom, isIn, syncReason } from './situation.ts';
import type { LifecycleRow, Predicate, Situation } from './situation.ts';

const isReceiver = ({ metadata }: VirtualMachineInstance): boolean =>
  metadata.annotations?.[MIGRATION_TARGET] === 'true';

const storageOf = ({ store, vmi }: Situation): StorageReadiness => (store ? storageReadiness(store, vmi) : READY);

const isHeldBy =
  (state: StorageReadiness['state']): Predicate =>
  (s) =>
    goesOnFrom('Pending')(s) && storageOf(s).state === state;

const NO_CLAIM = 'FailedPvcNotFound';

const missingClaimMessage = (s: Situation): string => {
  const storage = storageOf(s);
  const claim = storage.state === 'ready' ? '' : storage.claim;
  return `PVC ${s.vmi.metadata.namespace ?? ''}/${claim} does not exist, waiting for it to appear`;
};

const setUnschedulable = (vmi: VirtualMachineInstance, now: number, message: string): void =>
  setFalse(vmi, now, { type: 'PodScheduled', reason: 'Unschedulable', message });

const typesOf = ({ vmi }: Situation): string[] => (vmi.status.conditions ?? []).map(({ type }) => type);
const saysUnschedulable: Predicate = ({ vmi }) => conditionOf(vmi.status.conditions, 'PodScheduled') !== undefined;

const noteDataVolumes = ({ vmi, store }: Situation): void => {
  if (store) reportDataVolumes(store, vmi);
};

/** Kubelet tries an image again after this, then twice as long each time. */
const FIRST_PULL_BACKOFF_MS = 10_000;
const LONGEST_PULL_BACKOFF_MS = 300_000;

/** Waiting as long as it has waited already is twice as long each time. */
function pullBackoff({ vmi, now }: Situation): number {
  const waited = now - (enteredAt(vmi, 'Scheduling') ?? now);
  return Math.min(LONGEST_PULL_BACKOFF_MS, Math.max(FIRST_PULL_BACKOFF_MS, waited));
}

const setPullFailure = ({ vmi, now }: Situation, reason: string): void =>
  setFalse(vmi, now, { type: 'Synchronized', reason, message: 'failed to pull an image of the virt-launcher pod' });

/** A pod starts once its claims are bound; one that waits for its first consumer is bound because of the pod. */
function claimsAreBound({ vmi, store }: Situation): boolean {
  if (!store) return true;
  const permanent = volumesOf(vmi.spec).filter((volume) => !isHotpluggable(volume));
  return claimsOf(store, vmi.metadata.namespace ?? '', permanent).every((claim) => !isUnbound(claim));
}

const isBound: Predicate = ({ pod }) => pod?.spec.nodeName !== undefined;
const isUp: Predicate = ({ pod }) => pod?.status?.phase === 'Running';
const goesDown: Predicate = ({ pod }) => pod?.metadata.deletionTimestamp !== undefined;

const waitsForNode: Predicate = (s) => goesOnFrom('Scheduling')(s) && s.pod !== undefined && !isBound(s);

/** Whether there is a kubelet that is to run the pod, and does what it can. */
const canBeRun: Predicate = (s) =>
  goesOnFrom('Scheduling')(s) &&
  isBound(s) &&
  s.pod?.status?.phase === 'Pending' &&
  !s.nodes.isLost(s.pod.spec.nodeName);

/** The pod's uid with its node, as activePods has it. */
const activePod = ({ pod }: Situation, node: string): Record<string, string> =>
  pod ? { [pod.metadata.uid]: node } : {};

const isNewsAboutDataVolumes: Predicate = (s) => !typesOf(s).includes('DataVolumesReady') || syncReason(s) === NO_CLAIM;

function waitForDataVolumes(s: Situation): void {
  clear(s.vmi, 'PodScheduled', 'Synchronized');
  setReady(s.vmi, s.now, 'PodNotExists');
  noteDataVolumes(s);
}

const WITHOUT_POD: readonly LifecycleRow[] = [
  {
    name: 'receiver waits for its guest',
    user: VIRT_CONTROLLER,
    when: (s) => goesOnFrom('Pending')(s) && isReceiver(s.vmi),
    after: 'podCreated',
    apply: ({ vmi, now }) => {
      setPhase(vmi, now, 'WaitingForSync');
      setReady(vmi, now, 'PodNotExists');
    },
  },
  {
    name: 'a DataVolume has failed for good',
    user: VIRT_CONTROLLER,
    when: (s) => isIn('Pending')(s) && storageOf(s).state === 'failed',
    after: 'controllerSync',
    apply: ({ vmi, now }) => {
      setReady(vmi, now, 'PodNotExists');
      setEnded(vmi, now, 'Failed');
    },
  },
  {
    name: 'a claim is missing',
    user: VIRT_CONTROLLER,
    when: (s) => isHeldBy('missing')(s) && syncReason(s) !== NO_CLAIM,
    after: 'controllerSync',
    apply: (s) => {
      const { vmi, now } = s;
      const message = missingClaimMessage(s);
      setReady(vmi, now, 'PodNotExists');
      setUnschedulable(vmi, now, message);
      setFalse(vmi, now, { type: 'Synchronized', reason: NO_CLAIM, message });
    },
    events: (s) => [{ type: 'Warning', reason: NO_CLAIM, message: missingClaimMessage(s) }],
  },
  {
    name: 'a claim is still missing: the condition is put last, each time anew',
    user: VIRT_CONTROLLER,
    when: (s) => isHeldBy('missing')(s) && typesOf(s).at(-1) !== 'PodScheduled',
    after: 'controllerSync',
    apply: (s) => {
      clear(s.vmi, 'PodScheduled');
      setUnschedulable(s.vmi, s.now, missingClaimMessage(s));
    },
  },
  {
    name: 'a DataVolume is still being filled',
    user: VIRT_CONTROLLER,
    when: (s) => isHeldBy('importing')(s) && isNewsAboutDataVolumes(s),
    after: 'controllerSync',
    apply: waitForDataVolumes,
  },
  {
    name: 'a DataVolume waits for its first consumer, and gets a pod that does nothing else',
    user: VIRT_CONTROLLER,
    when: (s) => isHeldBy('waits for consumer')(s) && isNewsAboutDataVolumes(s),
    after: 'podCreated',
    pod: 'provision',
    apply: waitForDataVolumes,
  },
];

const WITH_POD: readonly LifecycleRow[] = [
  {
    name: 'pod is created',
    user: VIRT_CONTROLLER,
    when: isHeldBy('ready'),
    after: 'podCreated',
    pod: 'create',
    apply: (s) => {
      const { vmi, now, profile } = s;
      clear(vmi, 'PodScheduled', 'Synchronized', 'Provisioning');
      setReady(vmi, now, 'GuestNotRunning');
      noteDataVolumes(s);
      reportPod(vmi, profile);
      vmi.status.activePods = activePod(s, '');
      setPhase(vmi, now, 'Scheduling');
    },
    events: ({ pod }) =>
      pod
        ? [
            {
              type: 'Normal',
              reason: 'SuccessfulCreate',
              message: `Created virtual machine pod ${pod.metadata.name}`,
            },
          ]
        : [],
  },
  {
    name: 'no node fits',
    user: VIRT_CONTROLLER,
    when: (s) => waitsForNode(s) && fittingNodes(s).length === 0 && !saysUnschedulable(s),
    after: 'podScheduled',
    pod: 'stay unscheduled',
    apply: (s) => setUnschedulable(s.vmi, s.now, whyNoNode(s)),
  },
  {
    name: 'pod is bound to a node',
    user: VIRT_CONTROLLER,
    when: (s) => waitsForNode(s) && fittingNodes(s).length > 0 && claimsAreBound(s),
    after: 'podScheduled',
    pod: 'bind',
    apply: ({ vmi }) => clear(vmi, 'PodScheduled'),
  },
  {
    name: 'pod is to end before its VMI was handed over',
    user: VIRT_CONTROLLER,
    when: (s) => isIn('Scheduling')(s) && goesDown(s),
    after: 'podTerminating',
    apply: ({ vmi, now }) => {
      setReady(vmi, now, 'PodTerminating');
      setEnded(vmi, now, 'Failed');
    },
  },
  {
    name: 'an image cannot be pulled',
    user: VIRT_CONTROLLER,
    when: (s) => canBeRun(s) && s.guest.imagePullFails && syncReason(s) === undefined,
    after: 'podReady',
    pod: 'fail to pull',
    apply: (s) => setPullFailure(s, 'ErrImagePull'),
  },
  {
    name: 'kubelet waits before it pulls again',
    user: VIRT_CONTROLLER,
    when: (s) => canBeRun(s) && s.guest.imagePullFails && syncReason(s) === 'ErrImagePull',
    after: 'podReady',
    pod: 'fail to pull',
    apply: (s) => setPullFailure(s, 'ImagePullBackOff'),
  },
  {
    name: 'the image still cannot be pulled',
    user: VIRT_CONTROLLER,
    when: (s) => canBeRun(s) && s.guest.imagePullFails,
    after: pullBackoff,
    pod: 'fail to pull',
    apply: (s) => setPullFailure(s, 'ErrImagePull'),
  },
  {
    name: 'kubelet runs the pod',
    user: VIRT_CONTROLLER,
    when: canBeRun,
    after: 'podReady',
    pod: 'run',
    apply: () => undefined,
  },
  {
    name: 'pod is ready on its node, its VMI is handed over to virt-handler there',
    user: VIRT_CONTROLLER,
    when: (s) => goesOnFrom('Scheduling')(s) && isUp(s),
    after: 'controllerSync',
    apply: (s) => {
      const { vmi, now, pod, store } = s;
      const nodeName = pod?.spec.nodeName ?? '';
      Object.assign(vmi.status, { activePods: activePod(s, nodeName), nodeName, selinuxContext: 'none' });
      vmi.metadata.labels = { ...vmi.metadata.labels, [NODE_NAME_LABEL]: nodeName };
      clear(vmi, 'PodScheduled', 'Synchronized');
      setPhase(vmi, now, 'Scheduled');
      if (store) vmi.status.volumeStatus = claimedStatuses(store, vmi, []);
    },
  },
];

/** What stands in the way comes first. */
export const SCHEDULING: readonly LifecycleRow[] = [...WITHOUT_POD, ...WITH_POD];
