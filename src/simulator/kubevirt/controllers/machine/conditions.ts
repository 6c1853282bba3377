/**
 * A VM's conditions: Ready and Failure are its own, RestartRequired and ManualRecoveryRequired are kept for those who
 * set them, all others are copied from the VMI, each in the place that it has already. Those of a VMI that is gone are
 * left as they were.
 */

import { conditionOf, timestamp } from '../../../objects.ts';
import type { Condition } from '../../../objects.ts';
import type { Observation } from './machine-status.ts';
import { withRestartRequired } from '../update/machine-sync.ts';

/** Conditions that aren't copies of the VMI's. */
const OWN: ReadonlySet<string> = new Set(['Ready', 'Failure', 'RestartRequired', 'ManualRecoveryRequired']);

/** Why virt-controller couldn't do what the VM asks for: FailedCreate, FailedFindInstancetype... */
export interface Failure {
  readonly reason: string;
  readonly message: string;
}

const saysSame = (a: Condition, b: Condition): boolean =>
  a.status === b.status && a.reason === b.reason && a.message === b.message;

/** With the condition in the place of its type; one that says nothing new is left with its times. */
function updated(conditions: readonly Condition[], next: Condition): Condition[] {
  const index = conditions.findIndex(({ type }) => type === next.type);
  if (index < 0) return [...conditions, next];
  return conditions.map((old, i) => (i === index && !saysSame(old, next) ? next : old));
}

function readyOf({ vmi, now }: Observation): Condition {
  const ready = conditionOf(vmi?.status.conditions, 'Ready');
  if (ready) return ready;
  const time = timestamp(now);
  const why = vmi
    ? { reason: 'VMIConditionMissing', message: 'VMI is missing the Ready condition' }
    : { reason: 'VMINotExists', message: 'VMI does not exist' };
  return { lastProbeTime: time, lastTransitionTime: time, ...why, status: 'False', type: 'Ready' };
}

function withFailure(conditions: readonly Condition[], { failure, now }: Observation): Condition[] {
  if (!failure) return conditions.filter(({ type }) => type !== 'Failure');
  const lastTransitionTime = timestamp(now);
  return updated(conditions, { lastProbeTime: null, lastTransitionTime, ...failure, status: 'True', type: 'Failure' });
}

/** The conditions to write. */
export function conditionsOf(observation: Observation): Condition[] {
  const { vm, vmi, creating, sync } = observation;
  const kept = (vm.status?.conditions ?? []).filter(({ type }) => !(creating && type === 'RestartRequired'));
  const failing = withFailure(updated(kept, readyOf(observation)), observation);
  const own = sync ? withRestartRequired(failing, sync.restartRequired, observation.now) : failing;
  if (!vmi) return own;
  const copied = (vmi.status.conditions ?? []).filter(({ type }) => !OWN.has(type));
  const types = new Set(copied.map(({ type }) => type));
  return copied.reduce(updated, own).filter(({ type }) => OWN.has(type) || types.has(type));
}
