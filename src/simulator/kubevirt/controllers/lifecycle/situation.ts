/**
 * What the rows of a VMI's life look at, what a row is, and the questions that several of them ask. It decides nothing:
 * which row comes when is in the tables beside it.
 */

import type { Pod } from '../../../core/kinds.ts';
import type { Nodes } from '../../../core/nodes.ts';
import type { Step } from '../../../delays.ts';
import { conditionOf, isFinal, isTrue } from '../../../objects.ts';
import type { VirtualMachineInstance } from '../../../objects.ts';
import type { Store } from '../../../store.ts';
import type { User } from '../../../user.ts';
import type { Boot, GuestBehaviour } from '../../guests.ts';
import type { Profile } from '../../profile.ts';
import type { PodStep } from '../launcher/launcher-pod.ts';

/** What virt-handler remembers of a guest that was told to shut down. */
export interface Shutdown {
  readonly signalledAt: number;
  /** When the guest would be down by itself; undefined when it ignores the power button. */
  readonly guestDownAt: number | undefined;
}

export interface Situation {
  readonly vmi: VirtualMachineInstance;
  readonly guest: Readonly<GuestBehaviour>;
  readonly nodes: Nodes;
  readonly now: number;
  readonly shutdown: Shutdown | undefined;
  /** The VMI's launcher pod. */
  readonly pod?: Pod | undefined;
  /** Someone else has deleted that pod. */
  readonly podIsLost?: boolean;
  /** What the guest booted from, and when. */
  readonly boot?: Boot | undefined;
  /** Whether the guest's agent is there as soon as the guest is. */
  readonly agentIsPrompt?: boolean;
  /** Where the claims and DataVolumes of the volumes are; without, they all count as there. */
  readonly store?: Store;
  readonly profile?: Profile;
}

export interface InstanceEvent {
  readonly type: 'Normal' | 'Warning';
  readonly reason: string;
  readonly message: string;
}

export interface LifecycleRow {
  readonly name: string;
  readonly user: User;
  readonly when: (situation: Situation) => boolean;
  /** How long the state lasts: a step of the pace, or until a time that the state itself tells (in milliseconds). */
  readonly after: Step | ((situation: Situation) => number);
  /** The change to write; `vmi` of the situation is a draft. */
  readonly apply: (situation: Situation) => void;
  /** What happens to the launcher pod at the same time; the situation of `apply` has the pod as it is after that. */
  readonly pod?: PodStep;
  /** What is told in Events about the VMI, once it is written. */
  readonly events?: (situation: Situation) => readonly InstanceEvent[];
  /** True for the row that tells the guest to shut down. */
  readonly signalsShutdown?: boolean;
  /** True for the rows with which a guest boots. */
  readonly boots?: boolean;
  /** True for the rows with which a system is on the guest's disk. */
  readonly installs?: boolean;
}

export type Predicate = (situation: Situation) => boolean;

export const DEFAULT_GRACE_S = 30;

export const isDeleting: Predicate = ({ vmi }) => vmi.metadata.deletionTimestamp !== undefined;

export const isIn =
  (phase: string): Predicate =>
  ({ vmi }) =>
    vmi.status.phase === phase;

export const isRunning = isIn('Running');

/** In this phase, and nobody holds the guest there. */
export const goesOnFrom =
  (phase: 'Pending' | 'Scheduling' | 'Scheduled'): Predicate =>
  ({ vmi, guest }) =>
    vmi.status.phase === phase && guest.holdAt !== phase;

export const isPaused: Predicate = ({ vmi }) => isTrue(vmi.status.conditions, 'Paused');
export const isOver: Predicate = ({ vmi }) => isFinal(vmi);
export const isOnLostNode: Predicate = ({ vmi, nodes }) => nodes.isLost(vmi.status.nodeName);
export const isReady: Predicate = ({ vmi }) => isTrue(vmi.status.conditions, 'Ready');

export const readyReason = ({ vmi }: Situation): string | undefined =>
  conditionOf(vmi.status.conditions, 'Ready')?.reason;

/** Why the VMI doesn't get on: the reason of Synchronized, which is only there while something is wrong. */
export const syncReason = ({ vmi }: Situation): string | undefined =>
  conditionOf(vmi.status.conditions, 'Synchronized')?.reason;

/** When the VMI came into a phase last (milliseconds since the epoch); undefined when it never did. */
export function enteredAt({ status }: VirtualMachineInstance, phase: string): number | undefined {
  const entry = status.phaseTransitionTimestamps?.findLast((item) => item.phase === phase);
  return entry && Date.parse(entry.phaseTransitionTimestamp);
}
