/** How virt-controller takes over a new VM: its status begins, then it gets annotations and the finalizer. */

import { writeChange } from '../../../controller-api.ts';
import type { ControllerApi } from '../../../controller-api.ts';
import type { VirtualMachine, VirtualMachineInstance } from '../../../objects.ts';
import { controllerReference } from '../../../new-object.ts';
import { VIRT_CONTROLLER } from '../../../user.ts';
import { virtualMachineInstances, virtualMachines } from '../../rows.ts';
import { MACHINE_FINALIZER, OBSERVED_VERSIONS } from '../names.ts';
import { volumeSnapshotStatuses } from '../snapshot/volume-statuses.ts';

const ON_MACHINE = { resource: virtualMachines, user: VIRT_CONTROLLER } as const;

/** Takes the next of three steps, each a write that calls the next round. True when nothing is left to do. */
export function adoptMachine(api: ControllerApi, vm: VirtualMachine): boolean {
  const { annotations, finalizers } = vm.metadata;
  if (!vm.status?.printableStatus) {
    const statuses = volumeSnapshotStatuses(api.store, vm);
    writeChange(api, { ...ON_MACHINE, subresource: 'status' }, vm, (draft) => {
      draft.status = {
        // A request may have come before the VM was taken over.
        ...draft.status,
        printableStatus: 'Stopped',
        ...(statuses.length > 0 && { volumeSnapshotStatuses: statuses }),
      };
    });
  } else if (!Object.keys(OBSERVED_VERSIONS).every((name) => annotations?.[name])) {
    writeChange(api, ON_MACHINE, vm, ({ metadata }) => {
      metadata.annotations = { ...metadata.annotations, ...OBSERVED_VERSIONS };
    });
  } else if (!finalizers?.includes(MACHINE_FINALIZER)) {
    writeChange(api, ON_MACHINE, vm, ({ metadata }) => {
      metadata.finalizers = [...(metadata.finalizers ?? []), MACHINE_FINALIZER];
    });
  } else return true;
  return false;
}

const controllerOf = ({ metadata }: VirtualMachineInstance): string | undefined =>
  metadata.ownerReferences?.find(({ controller }) => controller)?.uid;

/**
 * The VMI if it is the VM's own: one of the same name that nobody owns becomes it; one that someone else owns is not.
 */
export function claimInstance(
  api: ControllerApi,
  vm: VirtualMachine | undefined,
  vmi: VirtualMachineInstance | undefined,
): VirtualMachineInstance | undefined {
  if (!vmi) return undefined;
  const owner = controllerOf(vmi);
  if (owner !== undefined) return owner === vm?.metadata.uid ? vmi : undefined;
  // A VMI whose VM is gone, or going, is left alone; its finalizer is released all the same.
  if (!vm || vm.metadata.deletionTimestamp) return vm ? undefined : vmi;
  if (vmi.metadata.deletionTimestamp) return undefined;
  return writeChange(api, { resource: virtualMachineInstances, user: VIRT_CONTROLLER }, vmi, ({ metadata }) => {
    metadata.ownerReferences = [...(metadata.ownerReferences ?? []), controllerReference(vm)];
    metadata.finalizers = [...new Set([MACHINE_FINALIZER, ...(metadata.finalizers ?? [])])];
  });
}
