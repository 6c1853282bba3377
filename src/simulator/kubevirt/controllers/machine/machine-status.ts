/**
 * The status that virt-controller gives a VM: a pure function of the VM, its VMI, the storage that it names and what
 * the controller just did.
 */

import { omit } from '../../../json.ts';
import type { Random } from '../../../random.ts';
import { isFinal, isTrue, runStrategyOf } from '../../../objects.ts';
import type {
  StateChangeRequest,
  VirtualMachine,
  VirtualMachineInstance,
  VirtualMachineStatus,
} from '../../../objects.ts';
import type { Store } from '../../../store.ts';
import { conditionsOf } from './conditions.ts';
import type { Failure } from './conditions.ts';
import { printableStatusOf } from './printable-status.ts';
import { startFailureOf } from './start-failure.ts';
import { VM_GENERATION } from '../names.ts';
import { remainingVolumeRequests } from '../storage/volume-requests.ts';
import type { MachineSync } from '../update/machine-sync.ts';

export interface Observation {
  readonly vm: VirtualMachine;
  /** The VMI as it was before the controller acted. */
  readonly vmi: VirtualMachineInstance | undefined;
  /** The controller has just created the VMI, or just deleted it. */
  readonly creating: boolean;
  readonly deleting: boolean;
  readonly now: number;
  readonly random: Random;
  /** Where the DataVolumes and claims are; without, they count as there. */
  readonly store?: Store;
  readonly failure?: Failure | undefined;
  /** What the round found of changes of the spec; without, RestartRequired is left as it is. */
  readonly sync?: MachineSync;
}

/** What the controller says anew each time; the rest of a status is kept. */
const RENEWED = ['created', 'ready', 'stateChangeRequests', 'volumeRequests', 'startFailure'] as const;

/** The status to write. */
export function statusOf(observation: Observation): VirtualMachineStatus {
  const { vm, vmi } = observation;
  const old = vm.status ?? {};
  const requests = remainingRequests(old.stateChangeRequests ?? [], vmi);
  const volumeRequests = remainingVolumeRequests(vm);
  const startFailure = startFailureOf(observation);
  return {
    ...omit(old, RENEWED),
    ...(vmi && ofInstance(vm, vmi)),
    ...((vmi ?? old.runStrategy) && { runStrategy: runStrategyOf(vm) }),
    ...(requests.length > 0 && { stateChangeRequests: requests }),
    ...(volumeRequests.length > 0 && { volumeRequests }),
    ...(startFailure && { startFailure }),
    conditions: conditionsOf(observation),
    printableStatus: printableStatusOf({ ...observation, startFailure }),
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
