/** VMIs that end before they ever ran, and how long the next start waits because of them. */

import { isFinal, runStrategyOf, timestamp } from '../../../objects.ts';
import type { VirtualMachine, VirtualMachineInstance, VirtualMachineStatus } from '../../../objects.ts';
import type { Random } from '../../../random.ts';

type StartFailure = VirtualMachineStatus['startFailure'];

/** Strategies with which virt-controller itself starts the next VMI. */
export const RESTARTED_BY_CONTROLLER: ReadonlySet<string> = new Set(['Always', 'RerunOnFailure', 'Once']);

const LONGEST_BACKOFF_S = 300;
const BACKOFF_UNIT_S = 10;
const MOST_JITTER = 0.5;

const hasRun = ({ status }: VirtualMachineInstance): boolean =>
  status.phaseTransitionTimestamps?.some(({ phase }) => phase === 'Running') ?? false;

export interface Failing {
  readonly vm: VirtualMachine;
  readonly vmi: VirtualMachineInstance | undefined;
  readonly now: number;
  readonly random: Random;
}

/** Counts a VMI that ended without having run, once; one that runs, or a stop, ends the series. */
export function startFailureOf({ vm, vmi, now, random }: Failing): StartFailure {
  const old = vm.status?.startFailure;
  if (!RESTARTED_BY_CONTROLLER.has(runStrategyOf(vm))) return undefined;
  if (!vmi) return old;
  if (hasRun(vmi)) return undefined;
  if (!isFinal(vmi) || old?.lastFailedVMIUID === vmi.metadata.uid) return old;
  const count = (old?.consecutiveFailCount ?? 0) + 1;
  const seconds = BACKOFF_UNIT_S * count ** 2 * (1 + MOST_JITTER * random.next());
  return {
    consecutiveFailCount: count,
    lastFailedVMIUID: vmi.metadata.uid,
    retryAfterTimestamp: timestamp(now + Math.min(LONGEST_BACKOFF_S, seconds) * 1000),
  };
}
