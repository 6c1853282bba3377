/**
 * What start, stop and restart share: reading the VM and its VMI, virt-api's refusals, and its writes, which are JSON
 * patches with tests through the ordinary API. Whatever refuses such a patch (a race, a webhook) comes out as 500.
 */

import type { PatchOperation } from '../../api/json-patch.ts';
import { applyJsonPatch } from '../../api/json-patch.ts';
import type { JsonObject } from '../../json.ts';
import { keyOf } from '../../store.ts';
import { isFinal } from '../../objects.ts';
import type { StateChangeRequest, VirtualMachine, VirtualMachineInstance } from '../../objects.ts';
import { virtualMachineInstances, virtualMachines } from '../rows.ts';
import { StatusError, conflict, internalError, notFound } from '../../status.ts';
import type { Subject } from '../../status.ts';
import { VIRT_API } from '../../user.ts';
import type { Target } from '../../api/writer.ts';
import type { Call } from './table.ts';

/** virt-api names the resource in the singular. */
export const MACHINE: Subject = { group: 'kubevirt.io', plural: 'virtualmachine', kind: 'VirtualMachine' };
export const INSTANCE: Subject = {
  group: 'kubevirt.io',
  plural: 'virtualmachineinstance',
  kind: 'VirtualMachineInstance',
};

/** What a failed volume migration answers to start and restart. */
export const RECOVERY =
  'VM recovery required: Volume migration failed, leaving some volumes pointing to non-consistent targets; manual ' +
  'intervention is needed to reassign them to their original volumes';

export function machineOf({ api, namespace, name }: Call): VirtualMachine {
  const found = api.store.get(virtualMachines, keyOf(namespace, name));
  if (!found) throw notFound(MACHINE, name);
  return found.object as VirtualMachine;
}

export function instanceOf({ api, namespace, name }: Call): VirtualMachineInstance | undefined {
  return api.store.get(virtualMachineInstances, keyOf(namespace, name))?.object as VirtualMachineInstance | undefined;
}

/** The VMI when it exists and isn't final: also while it starts or shuts down. */
export function liveInstanceOf(call: Call): VirtualMachineInstance | undefined {
  const vmi = instanceOf(call);
  return vmi && !isFinal(vmi) ? vmi : undefined;
}

export const refusal = (call: Call, message: string): StatusError => conflict(MACHINE, call.name, message);

function patch(call: Call, target: Pick<Target, 'resource' | 'subresource'>, operations: PatchOperation[]): void {
  const { namespace, name } = call;
  const options = { user: VIRT_API, dryRun: call.dryRun };
  try {
    call.api.writer.patch({ ...target, namespace, name }, (object) => applyJsonPatch(object, operations), options);
  } catch (error) {
    if (error instanceof StatusError) throw internalError(error.message);
    throw error;
  }
}

/** Sets the run strategy, in whichever of the two fields the VM has. */
export function setRunning(call: Call, vm: VirtualMachine, running: boolean): void {
  const [field, value] = vm.spec.runStrategy ? ['runStrategy', running ? 'Always' : 'Halted'] : ['running', running];
  const old = vm.spec.runStrategy ?? vm.spec.running ?? null;
  patch(call, { resource: virtualMachines }, [
    { op: 'test', path: `/spec/${field}`, value: old },
    { op: 'replace', path: `/spec/${field}`, value },
  ]);
  forgetStartFailure(call, vm);
}

function forgetStartFailure(call: Call, vm: VirtualMachine): void {
  if (!vm.status?.startFailure) return;
  patch(call, { resource: virtualMachines, subresource: 'status' }, [{ op: 'remove', path: '/status/startFailure' }]);
}

const isLoneStop = (requests: readonly StateChangeRequest[]): boolean =>
  requests.length === 1 && requests[0]?.action === 'Stop';

/** Puts requests in the VM's queue. A lone Stop replaces what is there; anything else needs the queue to be empty. */
export function request(call: Call, { status }: VirtualMachine, requests: StateChangeRequest[]): void {
  const queued = status?.stateChangeRequests ?? [];
  if (queued.length > 0 && !isLoneStop(requests)) {
    throw internalError('unable to complete request: stop/start already underway');
  }
  const path = '/status/stateChangeRequests';
  const asJson = (list: readonly StateChangeRequest[]): JsonObject[] => list.map((item) => ({ ...item }));
  patch(call, { resource: virtualMachines, subresource: 'status' }, [
    { op: 'test', path, value: status?.stateChangeRequests ? asJson(queued) : null },
    { op: 'add', path, value: asJson(requests) },
    ...(status?.startFailure ? [{ op: 'remove', path: '/status/startFailure' }] : []),
  ]);
}

/** Sets how long the guest has to shut down. */
export function setGrace(call: Call, vmi: VirtualMachineInstance, seconds: number): void {
  const path = '/spec/terminationGracePeriodSeconds';
  patch(call, { resource: virtualMachineInstances }, [
    { op: 'test', path, value: vmi.spec.terminationGracePeriodSeconds ?? null },
    { op: 'replace', path, value: seconds },
  ]);
}
