/** How virt-api asks for a VM's power to change: by the run strategy, or by requests queued in the VM's status. */

import type { PatchOperation } from '../../api/json-patch.ts';
import type { JsonObject } from '../../json.ts';
import type { StateChangeRequest, VirtualMachine } from '../../objects.ts';
import { virtualMachines } from '../rows.ts';
import { internalError } from '../../status.ts';
import type { Call, DryRun } from './call.ts';
import { patch } from './machine-access.ts';

/** Sets the run strategy, in whichever of the two fields the VM has. */
export function setRunning(call: Call, vm: VirtualMachine, running: boolean, dryRun: DryRun): void {
  const [field, value] = vm.spec.runStrategy ? ['runStrategy', running ? 'Always' : 'Halted'] : ['running', running];
  const old = vm.spec.runStrategy ?? vm.spec.running ?? null;
  const operations = [
    { op: 'test', path: `/spec/${field}`, value: old },
    { op: 'replace', path: `/spec/${field}`, value },
  ];
  patch(call, { resource: virtualMachines }, operations, dryRun);
}

const isLoneStop = (requests: readonly StateChangeRequest[]): boolean =>
  requests.length === 1 && requests[0]?.action === 'Stop';

/**
 * The patch that puts requests in the VM's queue. A lone Stop replaces what is there; anything else needs the queue to be
 * empty: throws StatusError 500.
 */
export function queuePatch({ status }: VirtualMachine, requests: readonly StateChangeRequest[]): PatchOperation[] {
  const queued = status?.stateChangeRequests ?? [];
  if (queued.length > 0 && !isLoneStop(requests)) {
    throw internalError('unable to complete request: stop/start already underway');
  }
  const path = '/status/stateChangeRequests';
  const asJson = (list: readonly StateChangeRequest[]): JsonObject[] => list.map((item) => ({ ...item }));
  if (!status) return [{ op: 'add', path: '/status', value: { stateChangeRequests: asJson(requests) } }];
  return [
    { op: 'test', path, value: status.stateChangeRequests ? asJson(queued) : null },
    { op: 'add', path, value: asJson(requests) },
    ...(status.startFailure ? [{ op: 'remove', path: '/status/startFailure' }] : []),
  ];
}

/** Puts requests in the VM's queue. */
export function queue(call: Call, vm: VirtualMachine, requests: readonly StateChangeRequest[], dryRun: DryRun): void {
  patch(call, { resource: virtualMachines, subresource: 'status' }, queuePatch(vm, requests), dryRun);
}
