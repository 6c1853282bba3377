/** The VMI, and the revision that records its origin, which virt-controller makes of a VM that starts. */

import { copy } from '../../../json.ts';
import type { VirtualMachine, VirtualMachineInstance } from '../../../objects.ts';
import { controllerReference, metadataFor } from '../../../new-object.ts';
import { choiceAnnotations } from '../instancetype/find.ts';
import { INSTANCE_FINALIZER, MACHINE_FINALIZER, MIGRATION_TARGET, OBSERVED_VERSIONS, VM_GENERATION } from '../names.ts';
import type { ControllerRevision } from '../../../core/kinds.ts';

export const revisionNameOf = ({ metadata }: VirtualMachine): string =>
  `revision-start-vm-${metadata.uid}-${metadata.generation ?? 1}`;

/** A VMI to be created for a VM, of its spec with the instancetype expanded; the defaults are admission's. */
export function instanceOf(vm: VirtualMachine, paused: boolean, spec = vm.spec): VirtualMachineInstance {
  const { template } = spec;
  return {
    apiVersion: vm.apiVersion,
    kind: 'VirtualMachineInstance',
    metadata: metadataFor({
      name: vm.metadata.name,
      namespace: vm.metadata.namespace,
      annotations: {
        ...OBSERVED_VERSIONS,
        ...template.metadata?.annotations,
        ...choiceAnnotations(vm),
        [VM_GENERATION]: String(vm.metadata.generation ?? 1),
        ...(vm.spec.runStrategy === 'WaitAsReceiver' && { [MIGRATION_TARGET]: 'true' }),
      },
      ...(template.metadata?.labels && { labels: { ...template.metadata.labels } }),
      finalizers: [MACHINE_FINALIZER, INSTANCE_FINALIZER],
      ownerReferences: [controllerReference(vm)],
    }),
    spec: { ...copy(template.spec), ...(paused && { startStrategy: 'Paused' }) },
    status: { phase: 'Pending', virtualMachineRevisionName: revisionNameOf(vm) },
  };
}

/** The ControllerRevision of a start. */
export interface MachineRevision extends ControllerRevision {
  data: { spec: VirtualMachine['spec'] };
}

/** The VM's spec as it is started from. */
export function revisionOf(vm: VirtualMachine): MachineRevision {
  return {
    apiVersion: 'apps/v1',
    kind: 'ControllerRevision',
    metadata: metadataFor({
      name: revisionNameOf(vm),
      namespace: vm.metadata.namespace,
      ownerReferences: [controllerReference(vm)],
    }),
    data: { spec: vm.spec },
    revision: 0,
  };
}
