/** Kubernetes' own resources, but for those of access control. */

import * as columns from '../api/columns.ts';
import { isObject } from '../json.ts';
import type { KubeObject } from '../objects.ts';
import { METADATA_FIELDS, VERBS, builtIn, hasFinalizers, servedAs } from '../resources.ts';
import type { Resource } from '../resources.ts';
import { eventView } from './event-view.ts';
import type {
  ConfigMap,
  ControllerRevision,
  EventObject,
  NodeObject,
  PersistentVolume,
  PersistentVolumeClaim,
  Pod,
  ResourceQuota,
  Secret,
  StorageClass,
} from './kinds.ts';
import * as print from './columns.ts';

/** Namespaces carry a finalizer of their own kind in the spec, until their content is gone. */
const hasSpecFinalizers = ({ spec }: KubeObject): boolean =>
  isObject(spec) && Array.isArray(spec['finalizers']) && spec['finalizers'].length > 0;

export const namespaces = builtIn({
  plural: 'namespaces',
  returnsDeleted: true,
  kind: 'Namespace',
  shortNames: ['ns'],
  namespaced: false,
  statusSubresource: true,
  names: 'label',
  finalizable: true,
  // There is no deleting of all namespaces at once.
  verbs: VERBS.filter((verb) => verb !== 'deletecollection'),
  fieldSelectors: ['metadata.name', 'status.phase'],
  columns: columns.namespace,
  mergeKeys: { 'status.conditions': 'type' },
  isHeld: (object) => hasFinalizers(object) || hasSpecFinalizers(object),
});

export const controllerRevisions = builtIn<ControllerRevision>({
  group: 'apps',
  plural: 'controllerrevisions',
  kind: 'ControllerRevision',
  columns: columns.controllerRevision,
});

export const configMaps = builtIn<ConfigMap>({
  plural: 'configmaps',
  kind: 'ConfigMap',
  shortNames: ['cm'],
  columns: columns.configMap,
});

export const secrets = builtIn<Secret>({
  plural: 'secrets',
  kind: 'Secret',
  fieldSelectors: [...METADATA_FIELDS, 'type'],
  columns: print.secret,
});

export const events = builtIn<EventObject>({
  plural: 'events',
  createOnUpdate: true,
  kind: 'Event',
  shortNames: ['ev'],
  // The names of core Events aren't looked at, as before there was a rule for names.
  names: 'path segment',
  fieldSelectors: [
    ...METADATA_FIELDS,
    ...['kind', 'namespace', 'name', 'uid', 'apiVersion', 'resourceVersion', 'fieldPath'].map(
      (field) => `involvedObject.${field}`,
    ),
    'reason',
    'reportingComponent',
    'type',
  ],
  columns: print.event,
});

export const persistentVolumeClaims = builtIn<PersistentVolumeClaim>({
  plural: 'persistentvolumeclaims',
  returnsDeleted: true,
  kind: 'PersistentVolumeClaim',
  shortNames: ['pvc'],
  statusSubresource: true,
  columns: print.persistentVolumeClaim,
  mergeKeys: { 'status.conditions': 'type' },
});

export const persistentVolumes = builtIn<PersistentVolume>({
  plural: 'persistentvolumes',
  returnsDeleted: true,
  kind: 'PersistentVolume',
  shortNames: ['pv'],
  namespaced: false,
  statusSubresource: true,
  columns: print.persistentVolume,
});

/** Lists of a Pod that are merged; all but those that nobody patches. */
const POD_MERGE_KEYS = {
  'spec.volumes': 'name',
  'spec.imagePullSecrets': 'name',
  'spec.hostAliases': 'ip',
  'spec.topologySpreadConstraints': 'topologyKey',
  ...Object.fromEntries(
    ['containers', 'initContainers', 'ephemeralContainers'].flatMap((containers) => [
      [`spec.${containers}`, 'name'],
      [`spec.${containers}.ports`, 'containerPort'],
      [`spec.${containers}.env`, 'name'],
      [`spec.${containers}.volumeMounts`, 'mountPath'],
      [`spec.${containers}.volumeDevices`, 'devicePath'],
    ]),
  ),
  'status.conditions': 'type',
  'status.podIPs': 'ip',
};

/** A pod that is to go, but that its kubelet has not ended yet. */
export const isEnding = ({ metadata }: KubeObject): boolean =>
  metadata.deletionTimestamp !== undefined && (metadata.deletionGracePeriodSeconds ?? 0) > 0;

export const pods = builtIn<Pod>({
  plural: 'pods',
  isHeld: (object) => hasFinalizers(object) || isEnding(object),
  returnsDeleted: true,
  kind: 'Pod',
  shortNames: ['po'],
  categories: ['all'],
  statusSubresource: true,
  fieldSelectors: [...METADATA_FIELDS, 'spec.nodeName', 'spec.restartPolicy', 'status.phase', 'status.podIP'],
  columns: print.pod,
  mergeKeys: POD_MERGE_KEYS,
});

export const nodes = builtIn<NodeObject>({
  plural: 'nodes',
  kind: 'Node',
  shortNames: ['no'],
  namespaced: false,
  statusSubresource: true,
  fieldSelectors: ['metadata.name', 'spec.unschedulable'],
  columns: print.node,
  mergeKeys: { 'status.conditions': 'type', 'status.addresses': 'type', 'spec.podCIDRs': '' },
});

export const resourceQuotas = builtIn<ResourceQuota>({
  plural: 'resourcequotas',
  returnsDeleted: true,
  kind: 'ResourceQuota',
  shortNames: ['quota'],
  statusSubresource: true,
  columns: print.resourceQuota,
});

export const storageClasses = builtIn<StorageClass>({
  group: 'storage.k8s.io',
  plural: 'storageclasses',
  returnsDeleted: true,
  kind: 'StorageClass',
  shortNames: ['sc'],
  namespaced: false,
  columns: print.storageClass,
});

export const csiDrivers = builtIn({
  group: 'storage.k8s.io',
  plural: 'csidrivers',
  returnsDeleted: true,
  unconditionalUpdate: false,
  kind: 'CSIDriver',
  namespaced: false,
});

export const leases = builtIn({
  group: 'coordination.k8s.io',
  plural: 'leases',
  createOnUpdate: true,
  kind: 'Lease',
  unconditionalUpdate: false,
  columns: print.lease,
});

export const CORE_RESOURCES: readonly Resource[] = [
  namespaces,
  configMaps,
  secrets,
  events,
  persistentVolumeClaims,
  persistentVolumes,
  pods,
  nodes,
  resourceQuotas,
  controllerRevisions,
  storageClasses,
  csiDrivers,
  leases,
];

/** The same Events, as their newer API group names the fields. */
export const CORE_VIEWS: readonly Resource[] = [
  servedAs(
    events,
    {
      group: 'events.k8s.io',
      fieldSelectors: [
        ...METADATA_FIELDS,
        ...['kind', 'name', 'namespace', 'uid', 'apiVersion', 'resourceVersion', 'fieldPath'].map(
          (field) => `regarding.${field}`,
        ),
        'reason',
        'reportingController',
        'type',
      ],
    },
    eventView,
  ),
];
