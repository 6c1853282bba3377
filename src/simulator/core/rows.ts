/** Kubernetes' own resources, but for those of access control. */

import * as columns from '../api/columns.ts';
import { isObject } from '../json.ts';
import type { KubeObject } from '../objects.ts';
import { builtIn, hasFinalizers } from '../resources.ts';
import type { Resource } from '../resources.ts';

/** Namespaces carry a finalizer of their own kind in the spec, until their content is gone. */
const hasSpecFinalizers = ({ spec }: KubeObject): boolean =>
  isObject(spec) && Array.isArray(spec['finalizers']) && spec['finalizers'].length > 0;

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

export const configMaps = builtIn({
  plural: 'configmaps',
  kind: 'ConfigMap',
  shortNames: ['cm'],
  columns: columns.configMap,
});

export const secrets = builtIn({
  plural: 'secrets',
  kind: 'Secret',
  fieldSelectors: ['metadata.name', 'metadata.namespace', 'type'],
});

export const events = builtIn({ plural: 'events', kind: 'Event', shortNames: ['ev'] });

export const persistentVolumeClaims = builtIn({
  plural: 'persistentvolumeclaims',
  kind: 'PersistentVolumeClaim',
  shortNames: ['pvc'],
  statusSubresource: true,
});

export const pods = builtIn({ plural: 'pods', kind: 'Pod', shortNames: ['po'], statusSubresource: true });

export const nodes = builtIn({
  plural: 'nodes',
  kind: 'Node',
  shortNames: ['no'],
  namespaced: false,
  statusSubresource: true,
});

export const resourceQuotas = builtIn({
  plural: 'resourcequotas',
  kind: 'ResourceQuota',
  shortNames: ['quota'],
  statusSubresource: true,
});

export const storageClasses = builtIn({
  group: 'storage.k8s.io',
  plural: 'storageclasses',
  kind: 'StorageClass',
  shortNames: ['sc'],
  namespaced: false,
});

export const leases = builtIn({
  group: 'coordination.k8s.io',
  plural: 'leases',
  kind: 'Lease',
  unconditionalUpdate: false,
});

export const CORE_RESOURCES: readonly Resource[] = [
  namespaces,
  configMaps,
  secrets,
  events,
  persistentVolumeClaims,
  pods,
  nodes,
  resourceQuotas,
  controllerRevisions,
  storageClasses,
  leases,
];
