/**
 * The table of what the API server stores: one row per resource, and everything generic (paths, discovery, lists,
 * watches, writes, tables for kubectl) follows from the row. What is special to a kind is in admission/ and controllers/.
 */

import type { Column } from './api/columns.ts';
import * as columns from './api/columns.ts';
import { isObject } from './json.ts';
import type { KubeObject } from './objects.ts';

export interface Resource {
  readonly group: string;
  readonly version: string;
  readonly plural: string;
  readonly singular: string;
  readonly kind: string;
  readonly shortNames: readonly string[];
  readonly namespaced: boolean;
  /** Custom resources differ in small ways: list layout, patch types, PUT without resourceVersion. */
  readonly custom: boolean;
  /** With a status subresource, status is written there only and the object itself keeps it. */
  readonly statusSubresource: boolean;
  /** What makes metadata.generation grow: the spec, anything outside metadata, or (undefined) it has none. */
  readonly generation?: 'spec' | 'content';
  /** True where a PUT without resourceVersion is taken and the last write wins. */
  readonly unconditionalUpdate: boolean;
  readonly fieldSelectors: readonly string[];
  readonly columns: readonly Column[];
  /** While true, a deletion only marks the object; it goes when an update lets go of it. */
  readonly isHeld: (object: KubeObject) => boolean;
}

type Row = Partial<Resource> & Pick<Resource, 'plural' | 'kind'>;

const hasFinalizers = (object: KubeObject): boolean => (object.metadata.finalizers?.length ?? 0) > 0;

/** Namespaces carry a finalizer of their own kind in the spec, until their content is gone. */
const hasSpecFinalizers = ({ spec }: KubeObject): boolean =>
  isObject(spec) && Array.isArray(spec['finalizers']) && spec['finalizers'].length > 0;

const METADATA_FIELDS = ['metadata.name', 'metadata.namespace'];

const customResource = (row: Row): Resource => ({
  group: 'kubevirt.io',
  version: 'v1',
  singular: row.kind.toLowerCase(),
  shortNames: [],
  namespaced: true,
  custom: true,
  statusSubresource: true,
  generation: 'spec',
  unconditionalUpdate: false,
  fieldSelectors: METADATA_FIELDS,
  columns: [columns.age],
  isHeld: hasFinalizers,
  ...row,
});

const builtIn = (row: Row): Resource => ({
  group: '',
  version: 'v1',
  singular: row.kind.toLowerCase(),
  shortNames: [],
  namespaced: true,
  custom: false,
  statusSubresource: false,
  unconditionalUpdate: true,
  fieldSelectors: METADATA_FIELDS,
  columns: [columns.age],
  isHeld: hasFinalizers,
  ...row,
});

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

export const namespaces = builtIn({
  plural: 'namespaces',
  kind: 'Namespace',
  shortNames: ['ns'],
  namespaced: false,
  statusSubresource: true,
  fieldSelectors: ['metadata.name', 'status.phase'],
  columns: columns.namespace,
  isHeld: (object) => hasFinalizers(object) || hasSpecFinalizers(object),
});

export const controllerRevisions = builtIn({
  group: 'apps',
  plural: 'controllerrevisions',
  kind: 'ControllerRevision',
  columns: columns.controllerRevision,
});

export const RESOURCES: readonly Resource[] = [
  namespaces,
  builtIn({ plural: 'configmaps', kind: 'ConfigMap', shortNames: ['cm'], columns: columns.configMap }),
  controllerRevisions,
  virtualMachines,
  virtualMachineInstances,
  kubevirts,
];

/** `group/version`, or the version alone in the core group. */
export function groupVersion(resource: Pick<Resource, 'group' | 'version'>): string {
  return resource.group ? `${resource.group}/${resource.version}` : resource.version;
}

export function resourceAt(group: string, version: string, plural: string): Resource | undefined {
  return RESOURCES.find((row) => row.group === group && row.version === version && row.plural === plural);
}

export function resourceOfKind(apiVersion: string, kind: string): Resource | undefined {
  return RESOURCES.find((row) => row.kind === kind && groupVersion(row) === apiVersion);
}
