/**
 * The status that virt-controller gives a VM: a pure function of the VM, its VMI and what the controller just did. Rules
 * whose order matters (printableStatus) are a table, first match wins. Conditions of a VMI that is gone are left as they
 * were; only Ready is kept true.
 */

import { omit } from '../../json.ts';
import type { Random } from '../../random.ts';
import { conditionOf, isFinal, isTrue, runStrategyOf, timestamp, withCondition } from '../../objects.ts';
import type {
  Condition,
  StateChangeRequest,
  VirtualMachine,
  VirtualMachineInstance,
  VirtualMachineStatus,
} from '../../objects.ts';
import { VM_GENERATION } from './names.ts';

export interface Observation {
  readonly vm: VirtualMachine;
  /** The VMI as it was before the controller acted. */
  readonly vmi: VirtualMachineInstance | undefined;
  /** The controller has just created the VMI, or just deleted it. */
  readonly creating: boolean;
  readonly deleting: boolean;
  readonly now: number;
  readonly random: Random;
}

/** Conditions that are the VM's own; all others are copies of the VMI's. */
const OWN_CONDITIONS = new Set(['Ready', 'Failure', 'RestartRequired', 'ManualRecoveryRequired']);
const RESTARTED_BY_CONTROLLER = new Set(['Always', 'RerunOnFailure', 'Once']);
const STARTING_PHASES = new Set(['Pending', 'Scheduling', 'Scheduled']);

const isLive = ({ vmi }: Observation): boolean => vmi !== undefined && !isFinal(vmi);
const phaseOf = ({ vmi }: Observation): string | undefined => vmi?.status.phase;
const hasVmiReason = ({ vmi }: Observation, type: string, reason: string): boolean =>
  conditionOf(vmi?.status.conditions, type)?.reason === reason;

const PRINTABLE: readonly [string, (observation: Observation) => boolean][] = [
  ['Terminating', ({ vm }) => vm.metadata.deletionTimestamp !== undefined],
  ['Stopping', (o) => isLive(o) && (o.deleting || o.vmi?.metadata.deletionTimestamp !== undefined)],
  ['Paused', (o) => phaseOf(o) === 'Running' && isTrue(o.vmi?.status.conditions, 'Paused')],
  ['Running', (o) => phaseOf(o) === 'Running'],
  ['ErrorUnschedulable', (o) => hasVmiReason(o, 'PodScheduled', 'Unschedulable')],
  ['Starting', (o) => o.creating || STARTING_PHASES.has(phaseOf(o) ?? '')],
  [
    'CrashLoopBackOff',
    (o) => !isLive(o) && startFailureOf(o) !== undefined && RESTARTED_BY_CONTROLLER.has(runStrategyOf(o.vm)),
  ],
  ['Stopped', (o) => !isLive(o)],
  ['WaitingForReceiver', (o) => phaseOf(o) === 'WaitingForSync'],
  ['Unknown', () => true],
];

/** What the controller says anew each time; the rest of a status is kept. */
const RENEWED = ['created', 'ready', 'stateChangeRequests', 'startFailure'] as const;

/** The status to write. */
export function statusOf(observation: Observation): VirtualMachineStatus {
  const { vm, vmi } = observation;
  const old = vm.status ?? {};
  const requests = remainingRequests(old.stateChangeRequests ?? [], vmi);
  const startFailure = startFailureOf(observation);
  return {
    ...omit(old, RENEWED),
    ...(vmi && ofInstance(vm, vmi)),
    ...((vmi ?? old.runStrategy) && { runStrategy: runStrategyOf(vm) }),
    ...(requests.length > 0 && { stateChangeRequests: requests }),
    ...(startFailure && { startFailure }),
    conditions: conditionsOf(observation),
    printableStatus: PRINTABLE.find(([, applies]) => applies(observation))?.[0] ?? 'Unknown',
  };
}

function ofInstance(vm: VirtualMachine, vmi: VirtualMachineInstance): VirtualMachineStatus {
  const ready = isTrue(vmi.status.conditions, 'Ready');
  return { created: true, ...(ready && { ready }), ...generationsOf(vm, vmi) };
}

function generationsOf(vm: VirtualMachine, vmi: VirtualMachineInstance): Partial<VirtualMachineStatus> {
  const observed = Number(vmi.metadata.annotations?.[VM_GENERATION]);
  return {
    ...(observed && { observedGeneration: observed }),
    ...(vm.metadata.generation && { desiredGeneration: vm.metadata.generation }),
  };
}

/** Only the head of the queue is looked at: one request per round. */
function remainingRequests(
  requests: readonly StateChangeRequest[],
  vmi: VirtualMachineInstance | undefined,
): StateChangeRequest[] {
  const [head, ...rest] = requests;
  if (!head) return [];
  const done = head.action === 'Stop' ? !vmi || vmi.metadata.uid !== head.uid : vmi !== undefined && !isFinal(vmi);
  return done ? rest : [...requests];
}

function conditionsOf({ vm, vmi, now }: Observation): Condition[] {
  const old = vm.status?.conditions;
  if (!vmi) return withReady(old, 'VMINotExists', 'VMI does not exist', now);
  const copied = (vmi.status.conditions ?? []).filter(({ type }) => type === 'Ready' || !OWN_CONDITIONS.has(type));
  const own = (old ?? []).filter(({ type }) => OWN_CONDITIONS.has(type) && type !== 'Ready');
  if (conditionOf(copied, 'Ready')) return [...copied, ...own];
  const ready = conditionOf(old, 'Ready');
  const message = 'VMI is missing the Ready condition';
  return withReady([...(ready ? [ready] : []), ...copied, ...own], 'VMIConditionMissing', message, now);
}

function withReady(
  conditions: readonly Condition[] | undefined,
  reason: string,
  message: string,
  now: number,
): Condition[] {
  if (conditionOf(conditions, 'Ready')?.reason === reason) return [...(conditions ?? [])];
  const time = timestamp(now);
  const ready: Condition = {
    lastProbeTime: time,
    lastTransitionTime: time,
    message,
    reason,
    status: 'False',
    type: 'Ready',
  };
  return withCondition(conditions, ready);
}

const LONGEST_BACKOFF_S = 300;
const BACKOFF_UNIT_S = 10;
const MOST_JITTER = 0.5;

const hasRun = ({ status }: VirtualMachineInstance): boolean =>
  status.phaseTransitionTimestamps?.some(({ phase }) => phase === 'Running') ?? false;

/** Counts VMIs that ended before they ever ran; each makes the next start wait longer. */
function startFailureOf(observation: Observation): VirtualMachineStatus['startFailure'] {
  const { vm, vmi } = observation;
  const old = vm.status?.startFailure;
  if (!RESTARTED_BY_CONTROLLER.has(runStrategyOf(vm))) return undefined;
  if (!vmi) return old;
  if (hasRun(vmi)) return undefined;
  const counted = !isFinal(vmi) || old?.lastFailedVMIUID === vmi.metadata.uid;
  return counted ? old : nextFailure(vmi, old?.consecutiveFailCount ?? 0, observation);
}

function nextFailure(
  vmi: VirtualMachineInstance,
  before: number,
  { now, random }: Observation,
): VirtualMachineStatus['startFailure'] {
  const count = before + 1;
  const seconds = BACKOFF_UNIT_S * count ** 2 * (1 + MOST_JITTER * random.next());
  return {
    consecutiveFailCount: count,
    lastFailedVMIUID: vmi.metadata.uid,
    retryAfterTimestamp: timestamp(now + Math.min(LONGEST_BACKOFF_S, seconds) * 1000),
  };
}
