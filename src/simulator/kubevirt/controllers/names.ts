/** Names that KubeVirt's components put on objects. */

export const MACHINE_FINALIZER = 'kubevirt.io/virtualMachineControllerFinalize';
export const INSTANCE_FINALIZER = 'kubevirt.io/foregroundDeleteVirtualMachine';

export const OBSERVED_VERSIONS: Readonly<Record<string, string>> = {
  'kubevirt.io/latest-observed-api-version': 'v1',
  'kubevirt.io/storage-observed-api-version': 'v1',
};

export const VM_GENERATION = 'kubevirt.io/vm-generation';
export const NODE_NAME_LABEL = 'kubevirt.io/nodeName';

/** Marks a VMI that takes its guest over from elsewhere. */
export const MIGRATION_TARGET = 'kubevirt.io/create-migration-target';
