/** Names that KubeVirt's components put on objects. */

export const MACHINE_FINALIZER = 'kubevirt.io/virtualMachineControllerFinalize';
export const INSTANCE_FINALIZER = 'kubevirt.io/foregroundDeleteVirtualMachine';
export const MIGRATION_FINALIZER = 'kubevirt.io/migrationJobFinalize';

export const OBSERVED_VERSIONS: Readonly<Record<string, string>> = {
  'kubevirt.io/latest-observed-api-version': 'v1',
  'kubevirt.io/storage-observed-api-version': 'v1',
};

export const VM_GENERATION = 'kubevirt.io/vm-generation';
export const NODE_NAME_LABEL = 'kubevirt.io/nodeName';

/** Says of a node whether guests may run there: virt-handler is at work. */
export const SCHEDULABLE_LABEL = 'kubevirt.io/schedulable';

/** The label that ties pods, DataVolumes and others to the uid of what they were made for. */
export const CREATED_BY = 'kubevirt.io/created-by';

/** Marks a VMI that takes its guest over from elsewhere. */
export const MIGRATION_TARGET = 'kubevirt.io/create-migration-target';

/** Marks a pod that only makes a volume be provisioned. */
export const EPHEMERAL_PROVISIONING = 'kubevirt.io/ephemeral-provisioning';

/** As virt-controller and virt-handler call themselves in Events. */
export const CONTROLLER_SOURCE = { component: 'virtualmachine-controller' } as const;
export const HANDLER_COMPONENT = 'virt-handler';
