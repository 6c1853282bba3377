/** KubeVirt's resources. */

import * as columns from '../api/columns.ts';
import { customResource } from '../resources.ts';
import type { Resource } from '../resources.ts';

export const virtualMachines = customResource({
  plural: 'virtualmachines',
  kind: 'VirtualMachine',
  shortNames: ['vm', 'vms'],
  columns: columns.virtualMachine,
});

export const virtualMachineInstances = customResource({
  plural: 'virtualmachineinstances',
  kind: 'VirtualMachineInstance',
  shortNames: ['vmi', 'vmis'],
  statusSubresource: false,
  generation: 'content',
  columns: columns.virtualMachineInstance,
});

export const kubevirts = customResource({
  plural: 'kubevirts',
  kind: 'KubeVirt',
  shortNames: ['kv', 'kvs'],
  columns: columns.kubeVirt,
});

export const virtualMachineInstanceMigrations = customResource({
  plural: 'virtualmachineinstancemigrations',
  kind: 'VirtualMachineInstanceMigration',
  shortNames: ['vmim', 'vmims'],
});

const instancetype = { group: 'instancetype.kubevirt.io', statusSubresource: false } as const;

export const virtualMachineInstancetypes = customResource({
  ...instancetype,
  plural: 'virtualmachineinstancetypes',
  kind: 'VirtualMachineInstancetype',
  shortNames: ['vminstancetype', 'vminstancetypes', 'vmf', 'vmfs'],
});

export const virtualMachineClusterInstancetypes = customResource({
  ...instancetype,
  plural: 'virtualmachineclusterinstancetypes',
  kind: 'VirtualMachineClusterInstancetype',
  shortNames: ['vmclusterinstancetype', 'vmclusterinstancetypes', 'vmcf', 'vmcfs'],
  namespaced: false,
});

export const virtualMachinePreferences = customResource({
  ...instancetype,
  plural: 'virtualmachinepreferences',
  kind: 'VirtualMachinePreference',
  shortNames: ['vmpref', 'vmprefs', 'vmp', 'vmps'],
});

export const virtualMachineClusterPreferences = customResource({
  ...instancetype,
  plural: 'virtualmachineclusterpreferences',
  kind: 'VirtualMachineClusterPreference',
  shortNames: ['vmcp', 'vmcps'],
  namespaced: false,
});

const snapshot = { group: 'snapshot.kubevirt.io', version: 'v1beta1' } as const;

export const virtualMachineSnapshots = customResource({
  ...snapshot,
  plural: 'virtualmachinesnapshots',
  kind: 'VirtualMachineSnapshot',
  shortNames: ['vmsnapshot', 'vmsnapshots'],
});

export const virtualMachineRestores = customResource({
  ...snapshot,
  plural: 'virtualmachinerestores',
  kind: 'VirtualMachineRestore',
  shortNames: ['vmrestore', 'vmrestores'],
});

export const KUBEVIRT_RESOURCES: readonly Resource[] = [
  virtualMachines,
  virtualMachineInstances,
  virtualMachineInstanceMigrations,
  kubevirts,
  virtualMachineInstancetypes,
  virtualMachineClusterInstancetypes,
  virtualMachinePreferences,
  virtualMachineClusterPreferences,
  virtualMachineSnapshots,
  virtualMachineRestores,
];
