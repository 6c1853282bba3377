/**
 * How volumes are plugged and unplugged while a VMI lives, as a table: what happens next in each state of claims,
 * attachment pods and volumeStatus, after how long, and who does it. virt-controller, kubelet and virt-handler are all
 * rows here; the first row whose condition holds is next. Who runs the rows is storage-controller.ts.
 */

import type { Step } from '../../../delays.ts';
import { same } from '../../../json.ts';
import type { JsonObject } from '../../../json.ts';
import type { GuestBehaviour } from '../../guests.ts';
import { isFinal } from '../../../objects.ts';
import type { VirtualMachineInstance } from '../../../objects.ts';
import type { Store } from '../../../store.ts';
import { holds, isPending, isRunning, isTrigger, volumeNamesOf } from './attachment-pods.ts';
import { reportDataVolumes } from './data-volumes-ready.ts';
import { deviceNames } from './device-names.ts';
import { volumeState } from './readiness.ts';
import type { VolumeState } from './readiness.ts';
import { HANDLER_PHASES, claimedStatuses } from './volume-status.ts';
import { byName, claimOf, disksOf, isPlugged, pluggedVolumesOf, statusesOf } from './volumes.ts';
import type { Volume, VolumeStatus } from './volumes.ts';
import type { Pod } from '../../../core/kinds.ts';

/** The volumes of a VMI, the pods that attach them, and the guest that gets them. */
export interface Plugging {
  readonly store: Store;
  readonly vmi: VirtualMachineInstance;
  readonly pods: readonly Pod[];
  readonly guest: Readonly<GuestBehaviour>;
  /** virt-handler has just been refused by the guest and waits before it tries again. */
  readonly isRefused: boolean;
}

/** What a row does; the controller knows how. */
export type Action =
  | { readonly kind: 'create pod'; readonly volumes: readonly Volume[]; readonly trigger: boolean }
  | { readonly kind: 'delete pods'; readonly pods: readonly Pod[] }
  | { readonly kind: 'run pods'; readonly pods: readonly Pod[] }
  | { readonly kind: 'report'; readonly by: 'virt-controller' | 'virt-handler'; readonly statuses: VolumeStatus[] }
  /** The guest doesn't let the medium go; tried again later. */
  | { readonly kind: 'be refused'; readonly volume: string };

export interface PluggingRow {
  readonly name: string;
  readonly after: Step;
  /** What is to be done, or undefined where the row doesn't apply. */
  readonly action: (plugging: Plugging) => Action | undefined;
}

const inState = ({ store, vmi }: Plugging, state: VolumeState): Volume[] =>
  pluggedVolumesOf(vmi).filter((volume) => volumeState(store, vmi.metadata.namespace, volume) === state);

const isMissingAny = (plugging: Plugging): boolean => inState(plugging, 'missing').length > 0;
const readyVolumes = (plugging: Plugging): Volume[] => inState(plugging, 'ready');

/** The pod that holds just the volumes that are ready. */
const currentPod = (plugging: Plugging): Pod | undefined =>
  plugging.pods.find((pod) => holds(pod, readyVolumes(plugging)) && !pod.metadata.deletionTimestamp);

/** Entries of volumes that the spec has no longer. */
const leavingStatuses = ({ vmi }: Plugging): VolumeStatus[] => {
  const wanted = byName(vmi.spec.volumes);
  return statusesOf(vmi).filter((status) => isPlugged(status) && !wanted.has(status.name));
};

const IN_GUEST = new Set<unknown>(['Ready', 'MountedToPod']);

/** A pod that is still needed while its successor isn't up. */
function isFallback(plugging: Plugging, pod: Pod): boolean {
  const current = currentPod(plugging);
  if (readyVolumes(plugging).length === 0 || !isRunning(pod) || (current && isRunning(current))) return false;
  const needed = new Set([
    ...pluggedVolumesOf(plugging.vmi).map(({ name }) => name),
    ...leavingStatuses(plugging).flatMap(({ name, phase }) => (IN_GUEST.has(phase) ? [name] : [])),
  ]);
  return volumeNamesOf(pod).some((name) => needed.has(name));
}

function isObsolete(plugging: Plugging, pod: Pod): boolean {
  if (pod === currentPod(plugging) || pod.metadata.deletionTimestamp) return false;
  if (isTrigger(pod))
    return !inState(plugging, 'waits for consumer').some(({ name }) => volumeNamesOf(pod).includes(name));
  const names = volumeNamesOf(pod);
  const inUse = leavingStatuses(plugging).some(({ name, phase }) => IN_GUEST.has(phase) && names.includes(name));
  return !inUse && !isFallback(plugging, pod);
}

/** Changes the entries that `change` gives a new one for; undefined when it gives none. */
function change(
  { vmi }: Plugging,
  to: (status: VolumeStatus) => VolumeStatus | undefined,
): Extract<Action, { kind: 'report' }> | undefined {
  const old = statusesOf(vmi);
  const statuses = old.map((status) => (isPlugged(status) ? to(status) : undefined) ?? status);
  const isChanged = statuses.some((status, i) => status !== old[i]);
  return isChanged ? { kind: 'report', by: 'virt-handler', statuses } : undefined;
}

const podUidOf = ({ hotplugVolume }: VolumeStatus): unknown => (hotplugVolume as JsonObject)['attachPodUID'];

const isCdrom = ({ vmi }: Plugging, name: string): boolean =>
  disksOf(vmi.spec).some((disk) => disk.name === name && disk.cdrom !== undefined);

const UNMOUNTABLE = new Set<unknown>(['Ready', 'MountedToPod', 'AttachedToNode']);

/** In the drive of a guest that doesn't let go of it. */
const isLocked = (plugging: Plugging, { name, phase, target }: VolumeStatus): boolean =>
  plugging.guest.locksTray && phase === 'Ready' && target !== '' && isCdrom(plugging, name);

/** Rows of a VMI whose guest is gone: its attachment pods go with it. */
const AFTER_THE_END: readonly PluggingRow[] = [
  {
    name: 'attachment pods of a guest that ended are deleted',
    after: 'attachmentPodDeleted',
    action: ({ pods }) => (pods.length > 0 ? { kind: 'delete pods', pods } : undefined),
  },
];

const WHILE_IT_LIVES: readonly PluggingRow[] = [
  {
    name: 'claims and pods are reported',
    after: 'controllerSync',
    action: ({ store, vmi, pods }) => {
      const draft = { ...vmi, status: { ...vmi.status } };
      const statuses = claimedStatuses(store, vmi, pods);
      reportDataVolumes(store, draft);
      const isNews = !same(statuses, statusesOf(vmi)) || !same(draft.status.conditions, vmi.status.conditions);
      return isNews ? { kind: 'report', by: 'virt-controller', statuses } : undefined;
    },
  },
  {
    name: 'guest refuses to let a medium go',
    after: 'mediumRemoved',
    action: (plugging) => {
      if (plugging.isRefused) return undefined;
      const locked = leavingStatuses(plugging).find((status) => isLocked(plugging, status));
      return locked && { kind: 'be refused', volume: locked.name };
    },
  },
  {
    name: 'medium is removed from the guest',
    after: 'mediumRemoved',
    action: (plugging) => {
      const leaving = byName(leavingStatuses(plugging));
      return change(plugging, (status) =>
        leaving.has(status.name) && UNMOUNTABLE.has(status['phase']) && !isLocked(plugging, status)
          ? HANDLER_PHASES.removed(status)
          : undefined,
      );
    },
  },
  {
    name: 'obsolete attachment pods are deleted',
    after: 'attachmentPodDeleted',
    action: (plugging) => {
      // virt-controller gives up its round when a claim isn't there, whatever else there is to do.
      if (isMissingAny(plugging)) return undefined;
      const pods = plugging.pods.filter((pod) => isObsolete(plugging, pod));
      return pods.length > 0 ? { kind: 'delete pods', pods } : undefined;
    },
  },
  {
    name: 'pod is created that makes a volume come into being',
    after: 'attachmentPodCreated',
    action: (plugging) => {
      const volume = inState(plugging, 'waits for consumer').find(
        ({ name }) => !plugging.pods.some((pod) => isTrigger(pod) && volumeNamesOf(pod).includes(name)),
      );
      return volume && { kind: 'create pod', volumes: [volume], trigger: true };
    },
  },
  {
    name: 'attachment pod is created',
    after: 'attachmentPodCreated',
    action: (plugging) => {
      const volumes = readyVolumes(plugging);
      const waits = isMissingAny(plugging) || plugging.pods.some((pod) => isPending(pod) && !isTrigger(pod));
      if (volumes.length === 0 || waits || currentPod(plugging)) return undefined;
      return { kind: 'create pod', volumes, trigger: false };
    },
  },
  {
    name: 'attachment pod runs',
    after: 'attachmentPodRuns',
    action: ({ pods }) => {
      const pending = pods.filter((pod) => isPending(pod) && !pod.metadata.deletionTimestamp);
      return pending.length > 0 ? { kind: 'run pods', pods: pending } : undefined;
    },
  },
  {
    name: 'volumes are mounted in the launcher pod',
    after: 'volumeMounted',
    action: (plugging) =>
      change(plugging, (status) =>
        status['phase'] === 'AttachedToNode' && podUidOf(status) ? HANDLER_PHASES.mounted(status) : undefined,
      ),
  },
  {
    name: 'medium is inserted in the guest',
    after: 'mediumInserted',
    action: (plugging) => {
      if (plugging.vmi.status.phase !== 'Running') return undefined;
      const targets = deviceNames(plugging.vmi.spec);
      return change(plugging, (status) =>
        status['phase'] === 'MountedToPod'
          ? HANDLER_PHASES.inserted(status, targets.get(status.name) ?? '')
          : undefined,
      );
    },
  },
];

const PLUGGING_PHASES = new Set(['Scheduled', 'Running']);

/** The row that comes next and what it does, or undefined while nothing happens by itself. */
export function nextAction(plugging: Plugging): { row: PluggingRow; action: Action } | undefined {
  const { vmi } = plugging;
  const lives = PLUGGING_PHASES.has(vmi.status.phase) && !vmi.metadata.deletionTimestamp;
  const rows = isFinal(vmi) ? AFTER_THE_END : lives ? WHILE_IT_LIVES : [];
  for (const row of rows) {
    const action = row.action(plugging);
    if (action) return { row, action };
  }
  return undefined;
}

/** The claims that matter to a VMI's plugged volumes. */
export const watchedClaimsOf = ({ vmi }: Pick<Plugging, 'vmi'>): string[] =>
  pluggedVolumesOf(vmi).flatMap((volume) => claimOf(volume) ?? []);
