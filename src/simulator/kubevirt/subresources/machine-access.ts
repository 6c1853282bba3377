/**
 * What virt-api's calls share: reading the VM and its VMI, its refusals, and its writes, which are JSON patches with
 * tests through the ordinary API. Whatever refuses such a patch (a race, a webhook) comes out as 500.
 */

import type { PatchOperation } from '../../api/json-patch.ts';
import { applyJsonPatch } from '../../api/json-patch.ts';
import type { Target } from '../../api/writer.ts';
import { keyOf } from '../../store.ts';
import { isFinal } from '../../objects.ts';
import type { VirtualMachine, VirtualMachineInstance } from '../../objects.ts';
import { virtualMachineInstances, virtualMachines } from '../rows.ts';
import { StatusError, badRequest, conflict, internalError, notFound } from '../../status.ts';
import type { Subject } from '../../status.ts';
import { VIRT_API } from '../../user.ts';
import { readDryRun } from './call.ts';
import type { Call, DryRun } from './call.ts';

/** virt-api names the resource in the singular. */
const MACHINE: Subject = { group: 'kubevirt.io', plural: 'virtualmachine', kind: 'VirtualMachine' };
export const INSTANCE: Subject = {
  group: 'kubevirt.io',
  plural: 'virtualmachineinstance',
  kind: 'VirtualMachineInstance',
};

/** What a failed volume migration answers to start and restart. */
export const RECOVERY =
  'VM recovery required: Volume migration failed, leaving some volumes pointing to non-consistent targets; manual ' +
  'intervention is needed to reassign them to their original volumes.';

export function machineOf({ api, namespace, name }: Call): VirtualMachine {
  const found = api.store.get(virtualMachines, keyOf(namespace, name));
  if (!found) throw notFound(MACHINE, name);
  return found.object;
}

/** The VMI of that name, whoever it belongs to. */
export function instanceOf({ api, namespace, name }: Call): VirtualMachineInstance | undefined {
  return api.store.get(virtualMachineInstances, keyOf(namespace, name))?.object;
}

/** The VMI when it exists and isn't final: also while it starts or shuts down. */
export function liveInstanceOf(call: Call): VirtualMachineInstance | undefined {
  const vmi = instanceOf(call);
  return vmi && !isFinal(vmi) ? vmi : undefined;
}

/** Throws StatusError 404 when there is none. */
export function existingInstanceOf(call: Call): VirtualMachineInstance {
  const vmi = instanceOf(call);
  if (!vmi) throw notFound(INSTANCE, call.name);
  return vmi;
}

/** 409 about the VM. */
export const refusal = (call: Call, message: string): StatusError => conflict(MACHINE, call.name, message);
/** 409 about the VMI. */
export const instanceRefusal = (call: Call, message: string): StatusError => conflict(INSTANCE, call.name, message);

const REACHABLE = new Set(['Running', 'Scheduled']);

/**
 * What virt-api finds when it turns to the node of a VMI. Throws StatusError 400 when there is none to turn to, 500 when
 * virt-handler fails.
 */
export function askHandler({ api, namespace, name }: Call, { status }: VirtualMachineInstance): void {
  if (!REACHABLE.has(status.phase)) {
    throw badRequest(
      `Unable to connect to VirtualMachineInstance because phase is ${status.phase} instead of Running or Scheduled`,
    );
  }
  if (api.guests.peek(namespace, name).handlerFails) {
    throw internalError(
      "unexpected return code 500 (500 Internal Server Error), message: LibvirtError(Code=38, Domain=0, Message='cannot connect')",
    );
  }
}

type PatchTarget = Pick<Target, 'resource' | 'subresource'>;

/** Applies a patch as virt-api. Throws the API's own StatusError. */
export function patchAsVirtApi(call: Call, target: PatchTarget, operations: PatchOperation[], dryRun: DryRun): void {
  const { namespace, name } = call;
  const options = { user: VIRT_API, dryRun: readDryRun(dryRun) };
  call.api.writer.patch({ ...target, namespace, name }, (object) => applyJsonPatch(object, operations), options);
}

/** Applies a patch as virt-api; a refusal comes out as StatusError 500. */
export function patch(call: Call, target: PatchTarget, operations: PatchOperation[], dryRun: DryRun): void {
  try {
    patchAsVirtApi(call, target, operations, dryRun);
  } catch (error) {
    if (!(error instanceof StatusError) || error.code === 500) throw error;
    throw internalError(error.message);
  }
}

/** Sets how long the guest has to shut down. */
export function setGrace(call: Call, vmi: VirtualMachineInstance, seconds: number, dryRun: DryRun): void {
  const path = '/spec/terminationGracePeriodSeconds';
  const test: PatchOperation = { op: 'test', path, value: vmi.spec.terminationGracePeriodSeconds ?? null };
  patch(call, { resource: virtualMachineInstances }, [test, { op: 'replace', path, value: seconds }], dryRun);
}
