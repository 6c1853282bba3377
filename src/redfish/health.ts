import type { Health, Resource_Condition } from '../../generated/types.ts';
import { isNodeLost, observePower } from '../kubevirt/power/observe.ts';
import type { Condition, Machine } from '../kubevirt/model.ts';
import { message } from '../messages/message.ts';
import { systemId } from './identity.ts';

/**
 * Status.Health and Status.Conditions of a system. A guest that was stopped is healthy; what counts is that KubeVirt
 * can't do what the VM asks for (Warning), or that nobody knows whether the guest still runs (Critical).
 */
export interface ShownHealth {
  readonly Health: Health;
  readonly Conditions?: Resource_Condition[];
}

/** What keeps a VM from running as it should, by KubeVirt's printableStatus. */
const troubles: ReadonlySet<string> = new Set([
  'CrashLoopBackOff',
  'DataVolumeError',
  'ErrImagePull',
  'ErrorPvcNotFound',
  'ErrorUnschedulable',
  'ImagePullBackOff',
]);

export function health(machine: Machine): ShownHealth {
  if (isUncertain(machine)) {
    return shown('Critical', machine, unknownSince(machine), unknownBecause(machine));
  }
  const failure = failureOf(machine);
  if (failure) {
    const text = `${failure.reason ?? 'Failure'}: ${failure.message ?? 'KubeVirt gives no details'}`;
    return shown('Warning', machine, failure.lastTransitionTime ?? undefined, text);
  }
  const status = machine.vm.status?.printableStatus ?? '';
  return troubles.has(status)
    ? shown('Warning', machine, readyTransition(machine), `The VirtualMachine is in the state ${status}.`)
    : { Health: 'OK' };
}

/** Whether nobody knows if the guest runs, whatever else is known. */
function isUncertain(machine: Machine): boolean {
  return machine.staleSince !== undefined || isNodeLost(machine.vmi) || observePower(machine) === 'unknown';
}

/** KubeVirt marks a paused start as a failure for a moment, with a message that ends in `<nil>`; that is none. */
function failureOf({ vm }: Machine): Condition | undefined {
  return vm.status?.conditions?.find(
    ({ type, status, message: text }) => type === 'Failure' && status === 'True' && !text?.endsWith('<nil>'),
  );
}

function unknownBecause({ staleSince }: Machine): string {
  return staleSince === undefined
    ? 'The node of the guest is lost, so nobody knows whether the guest still runs.'
    : 'The cluster can not be asked about this system at the moment, so its power state is not known.';
}

function unknownSince({ staleSince, vmi }: Machine): string | undefined {
  if (staleSince !== undefined) return staleSince;
  return vmi?.status?.phaseTransitionTimestamps?.at(-1)?.phaseTransitionTimestamp;
}

function readyTransition({ vm }: Machine): string | undefined {
  return vm.status?.conditions?.find(({ type }) => type === 'Ready')?.lastTransitionTime ?? undefined;
}

/** A condition needs the time since which it holds; without one only the health is shown. */
function shown(level: 'Warning' | 'Critical', machine: Machine, since: string | undefined, text: string): ShownHealth {
  if (since === undefined) return { Health: level };
  const { MessageId, MessageArgs = [], Message = text } = message('UndeterminedFault', [systemId(machine)], { text });
  return {
    Health: level,
    Conditions: [{ MessageId, MessageArgs, Message, Severity: level, Timestamp: since }],
  };
}
