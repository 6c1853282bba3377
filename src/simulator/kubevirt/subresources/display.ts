/**
 * GET vnc, vnc/screenshot, console and portforward. The picture is real; streams aren't carried here: whoever would get
 * one is told what a virt-handler without such an endpoint answers.
 */

import { isTrue } from '../../objects.ts';
import type { VirtualMachineInstance } from '../../objects.ts';
import { badRequest, internalError } from '../../status.ts';
import type { StatusError } from '../../status.ts';
import type { Call } from './call.ts';
import { askHandler, existingInstanceOf, instanceRefusal, machineOf, refusal } from './machine-access.ts';
import { screenOf } from './screen.ts';

type Devices = VirtualMachineInstance['spec']['domain']['devices'];

const isOff = (devices: Devices, device: string): boolean =>
  device in devices && devices[device as keyof Devices] === (false as unknown);

function requireDisplay({ spec, status }: VirtualMachineInstance): void {
  if (isOff(spec.domain.devices, 'autoattachGraphicsDevice')) throw badRequest('No graphics devices are present.');
  if (status.phase !== 'Running') throw badRequest('VMI is not running');
}

function requireConsole(call: Call, { spec, status }: VirtualMachineInstance): void {
  if (isOff(spec.domain.devices, 'autoattachSerialConsole')) throw badRequest('No serial consoles are present.');
  if (status.phase === 'Failed') throw instanceRefusal(call, 'VMI is in failed status');
  if (status.phase !== 'Running') throw badRequest('VMI is not running');
}

const noStream = (): StatusError =>
  internalError("Can't connect to websocket (404): websocket: bad handshake: application info: no such endpoint");

/** The picture of the guest's first display (PNG). Throws StatusError. */
export function screenshot(call: Call): Uint8Array {
  const vmi = existingInstanceOf(call);
  requireDisplay(vmi);
  askHandler(call, vmi);
  return screenOf(vmi);
}

/** Throws StatusError (400, 404, 500). */
export function vnc(call: Call): never {
  const vmi = existingInstanceOf(call);
  requireDisplay(vmi);
  askHandler(call, vmi);
  throw noStream();
}

/** Throws StatusError (400, 404, 409, 500). */
export function serialConsole(call: Call): never {
  const vmi = existingInstanceOf(call);
  requireConsole(call, vmi);
  askHandler(call, vmi);
  throw noStream();
}

/** Throws StatusError (404, 409, 500). */
export function portForward(call: Call): never {
  return forward(call, existingInstanceOf(call));
}

/** The same by the VM's name. Throws StatusError (404, 409, 500). */
export function machinePortForward(call: Call): never {
  if (!machineOf(call).status?.created) throw refusal(call, 'VMI is not started');
  return forward(call, existingInstanceOf(call));
}

function forward(call: Call, vmi: VirtualMachineInstance): never {
  if (isTrue(vmi.status.conditions, 'Paused')) throw instanceRefusal(call, 'VMI is paused');
  if ((vmi.status.interfaces ?? []).length === 0) throw badRequest('no network interfaces are present');
  throw internalError('dialing VM: connection refused');
}
