/** PUT on virtualmachineinstances: what virt-api checks itself before it calls the node. */

import { keyOf } from '../../store.ts';
import { isTrue } from '../../objects.ts';
import type { VirtualMachine, VirtualMachineInstance } from '../../objects.ts';
import { virtualMachines } from '../rows.ts';
import { StatusError, badRequest, conflict, notFound } from '../../status.ts';
import { INSTANCE, instanceOf } from './machine-access.ts';
import type { Call } from './table.ts';

const refusal = (call: Call, message: string): StatusError => conflict(INSTANCE, call.name, message);

function existing(call: Call): VirtualMachineInstance {
  const vmi = instanceOf(call);
  if (!vmi) throw notFound(INSTANCE, call.name);
  return vmi;
}

function running(call: Call, message: string): VirtualMachineInstance {
  const vmi = existing(call);
  if (vmi.status.phase !== 'Running') throw refusal(call, message);
  return vmi;
}

const isPaused = (vmi: VirtualMachineInstance): boolean => isTrue(vmi.status.conditions, 'Paused');

/** Pauses a running guest. Throws StatusError (403, 404, 409). */
export function pause(call: Call): void {
  const vmi = running(call, 'VM is not running');
  const probe = vmi.spec.livenessProbe;
  if (probe && !probe['guestAgentPing']) {
    const message = `virtualmachineinstance.kubevirt.io "${call.name}" is forbidden: Pausing VMIs with a non-GuestAgentPing LivenessProbe is not supported`;
    throw new StatusError(403, 'Forbidden', message, {
      name: call.name,
      group: INSTANCE.group,
      kind: INSTANCE.plural,
    });
  }
  if (isPaused(vmi)) throw refusal(call, 'VMI is already paused');
  if (!call.dryRun) call.node.pause(vmi);
}

/** Lets a paused guest go on. Throws StatusError (404, 409). */
export function unpause(call: Call): void {
  const found = call.api.store.get(virtualMachines, keyOf(call.namespace, call.name));
  const vm = found?.object as VirtualMachine | undefined;
  existing(call);
  if (vm?.status?.snapshotInProgress) throw refusal(call, 'VM snapshot is in progress');
  const vmi = running(call, 'VMI is not running');
  if (!isPaused(vmi)) throw refusal(call, 'VMI is not paused');
  if (!call.dryRun) call.node.unpause(vmi);
}

/** Asks the guest to reboot. Throws StatusError (404, 409). */
export function softReboot(call: Call): void {
  const vmi = running(call, 'VM is not running');
  if (isPaused(vmi)) throw refusal(call, 'VMI is paused');
  const hasAcpi = vmi.spec.domain.features?.acpi?.enabled !== false;
  if (!hasAcpi && !isTrue(vmi.status.conditions, 'AgentConnected')) {
    throw refusal(call, 'VMI neither have the agent connected nor the ACPI feature enabled');
  }
  call.node.softReboot(vmi);
}

/** Resets the guest's machine. Throws StatusError (400, 404). */
export function reset(call: Call): void {
  const vmi = existing(call);
  const { phase } = vmi.status;
  if (phase !== 'Running' && phase !== 'Scheduled') {
    throw badRequest(
      `Failed to reset non-running VMI with phase ${phase}: Unable to connect to VirtualMachineInstance because phase is ${phase} instead of Running or Scheduled`,
    );
  }
  call.node.reset(vmi);
}
