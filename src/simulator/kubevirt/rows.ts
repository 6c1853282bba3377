/** KubeVirt's resources. */

import * as columns from './columns.ts';
import { customResource, servedAs } from '../resources.ts';
import type { VirtualMachine, VirtualMachineInstance } from '../objects.ts';
import type { Resource } from '../resources.ts';
import type { Installation, Instancetype, Migration, Restore, Snapshot, SnapshotContent } from './kinds.ts';

export const virtualMachines = customResource<VirtualMachine>({
  plural: 'virtualmachines',
  kind: 'VirtualMachine',
  shortNames: ['vm', 'vms'],
  schemaRules: true,
  columns: columns.virtualMachine,
});

export const virtualMachineInstances = customResource<VirtualMachineInstance>({
  plural: 'virtualmachineinstances',
  kind: 'VirtualMachineInstance',
  shortNames: ['vmi', 'vmis'],
  statusSubresource: false,
  generation: 'content',
  schemaRules: true,
  columns: columns.virtualMachineInstance,
});

export const kubevirts = customResource<Installation>({
  plural: 'kubevirts',
  kind: 'KubeVirt',
  shortNames: ['kv', 'kvs'],
  columns: columns.kubeVirt,
});

export const virtualMachineInstanceMigrations = customResource<Migration>({
  plural: 'virtualmachineinstancemigrations',
  kind: 'VirtualMachineInstanceMigration',
  shortNames: ['vmim', 'vmims'],
  columns: columns.migration,
});

const instancetype = { group: 'instancetype.kubevirt.io', version: 'v1beta1', statusSubresource: false } as const;

export const virtualMachineInstancetypes = customResource<Instancetype>({
  ...instancetype,
  plural: 'virtualmachineinstancetypes',
  kind: 'VirtualMachineInstancetype',
  shortNames: ['vminstancetype', 'vminstancetypes', 'vmf', 'vmfs'],
});

export const virtualMachineClusterInstancetypes = customResource<Instancetype>({
  ...instancetype,
  plural: 'virtualmachineclusterinstancetypes',
  kind: 'VirtualMachineClusterInstancetype',
  shortNames: ['vmclusterinstancetype', 'vmclusterinstancetypes', 'vmcf', 'vmcfs'],
  namespaced: false,
  categories: [],
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
  categories: [],
});

const snapshot = { group: 'snapshot.kubevirt.io', version: 'v1beta1' } as const;

export const virtualMachineSnapshots = customResource<Snapshot>({
  ...snapshot,
  plural: 'virtualmachinesnapshots',
  kind: 'VirtualMachineSnapshot',
  shortNames: ['vmsnapshot', 'vmsnapshots'],
  columns: columns.snapshot,
});

export const virtualMachineSnapshotContents = customResource<SnapshotContent>({
  ...snapshot,
  plural: 'virtualmachinesnapshotcontents',
  kind: 'VirtualMachineSnapshotContent',
  shortNames: ['vmsnapshotcontent', 'vmsnapshotcontents'],
});

export const virtualMachineRestores = customResource<Restore>({
  ...snapshot,
  plural: 'virtualmachinerestores',
  kind: 'VirtualMachineRestore',
  shortNames: ['vmrestore', 'vmrestores'],
  columns: columns.restore,
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
  virtualMachineSnapshotContents,
  virtualMachineRestores,
];

/** Older versions under which some of them are still served. */
export const KUBEVIRT_VIEWS: readonly Resource[] = [
  ...[virtualMachines, virtualMachineInstances, virtualMachineInstanceMigrations, kubevirts].map((row) =>
    servedAs(row, { version: 'v1alpha3' }),
  ),
  ...[virtualMachineSnapshots, virtualMachineRestores].map((row) => servedAs(row, { version: 'v1alpha1' })),
];

const INSTANCETYPES = [
  virtualMachineInstancetypes,
  virtualMachineClusterInstancetypes,
  virtualMachinePreferences,
  virtualMachineClusterPreferences,
];

/** Versions that only older releases still serve, by the release's profile. */
export const KUBEVIRT_OLDER_VIEWS: Readonly<Record<string, readonly Resource[]>> = {
  'kubevirt-1.4': ['v1alpha2', 'v1alpha1'].flatMap((version) => INSTANCETYPES.map((row) => servedAs(row, { version }))),
};
