/** PUT on virtualmachineinstances: what virt-api checks itself before it calls the node. */

import { keyOf } from '../../store.ts';
import { isTrue } from '../../objects.ts';
import type { VirtualMachineInstance } from '../../objects.ts';
import { virtualMachines } from '../rows.ts';
import { StatusError, forbiddenWrite } from '../../status.ts';
import { dryRunOf, isDry, optionsOf } from './call.ts';
import type { Call } from './call.ts';
import { INSTANCE, askHandler, existingInstanceOf, instanceRefusal, refusal } from './machine-access.ts';

/** The VMI, when its guest runs. Throws StatusError (404, 409). */
export function running(call: Call, message: string): VirtualMachineInstance {
  const vmi = existingInstanceOf(call);
  if (vmi.status.phase !== 'Running') throw instanceRefusal(call, message);
  return vmi;
}

const isPaused = (vmi: VirtualMachineInstance): boolean => isTrue(vmi.status.conditions, 'Paused');

/** Turns to the node, unless it is a dry run. Throws StatusError (400, 500). */
export function handOver(call: Call, vmi: VirtualMachineInstance, isDryRun: boolean, act: () => void): void {
  if (isDryRun) return;
  askHandler(call, vmi);
  act();
}

/** Pauses a running guest. Throws StatusError (400, 403, 404, 409, 500). */
export function pause(call: Call): void {
  const dry = isDry(dryRunOf(optionsOf(call, 'PauseOptions')));
  const vmi = running(call, 'VM is not running');
  const probe = vmi.spec.livenessProbe;
  const { pausesPingedGuests } = call.api.profile;
  if (probe && !(pausesPingedGuests && probe['guestAgentPing'])) {
    const what = pausesPingedGuests ? 'a non-GuestAgentPing LivenessProbe is' : 'LivenessProbe is currently';
    throw forbiddenWrite(INSTANCE, call.name, `Pausing VMIs with ${what} not supported`);
  }
  if (isPaused(vmi)) throw instanceRefusal(call, 'VMI is already paused');
  handOver(call, vmi, dry, () => call.node.pause(vmi));
}

/** Lets a paused guest go on. Throws StatusError (400, 404, 409, 500). */
export function unpause(call: Call): void {
  const found = call.api.store.get(virtualMachines, keyOf(call.namespace, call.name));
  const vm = found?.object;
  if (vm?.status?.snapshotInProgress !== undefined) throw refusal(call, 'VM snapshot is in progress');
  const dry = isDry(dryRunOf(optionsOf(call, 'UnpauseOptions')));
  const vmi = running(call, 'VMI is not running');
  if (!isPaused(vmi)) throw instanceRefusal(call, 'VMI is not paused');
  handOver(call, vmi, dry, () => call.node.unpause(vmi));
}

/** Asks the guest to reboot; the body isn't looked at. Throws StatusError (404, 409, 500). */
export function softReboot(call: Call): void {
  const vmi = running(call, 'VM is not running');
  if (isPaused(vmi)) throw instanceRefusal(call, 'VMI is paused');
  const hasAcpi = vmi.spec.domain.features?.acpi?.enabled !== false;
  if (!hasAcpi && !isTrue(vmi.status.conditions, 'AgentConnected')) {
    throw instanceRefusal(call, 'VMI neither have the agent connected nor the ACPI feature enabled');
  }
  handOver(call, vmi, false, () => call.node.softReboot(vmi));
}

/** Says of a failed reset in which phase the VMI was, unless it runs. */
function explained(error: StatusError, { status }: VirtualMachineInstance): StatusError {
  if (status.phase === 'Running') return error;
  const { code, body } = error;
  const message = `Failed to reset non-running VMI with phase ${status.phase}: ${error.message}`;
  return new StatusError(code, body.reason, message, body.details);
}

/** Resets the guest's machine; the body isn't looked at. Throws StatusError (400, 404, 500). */
export function reset(call: Call): void {
  const vmi = existingInstanceOf(call);
  try {
    handOver(call, vmi, false, () => call.node.reset(vmi));
  } catch (error) {
    throw error instanceof StatusError ? explained(error, vmi) : error;
  }
}
