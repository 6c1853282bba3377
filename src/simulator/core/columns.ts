/** The columns that kubectl prints of Kubernetes' own kinds. */

import { at, builtInAge, countAt, shortAge, textAt } from '../api/columns.ts';
import type { Column } from '../api/columns.ts';
import { isObject } from '../json.ts';
import type { Json } from '../json.ts';
import { conditionOf } from '../objects.ts';
import type { Condition, KubeObject } from '../objects.ts';
import type { PersistentVolume, PersistentVolumeClaim, StorageClass } from './kinds.ts';
import { DEFAULT_CLASS, isMarked } from './storage.ts';

type Cell = Column['cell'];

const column = (name: string, cell: Cell, priority: 0 | 1 = 0, type: Column['type'] = 'string'): Column => ({
  name,
  type,
  priority,
  cell,
});

const UNSET = '<unset>';
const NONE = '<none>';

const MODES: Readonly<Record<string, string>> = {
  ReadWriteOnce: 'RWO',
  ReadOnlyMany: 'ROX',
  ReadWriteMany: 'RWX',
  ReadWriteOncePod: 'RWOP',
};

const shortModes = (modes: readonly string[] | undefined): string =>
  (modes ?? []).map((mode) => MODES[mode] ?? mode).join(',');

const bound = (object: KubeObject): PersistentVolumeClaim | undefined => {
  const claim = object as PersistentVolumeClaim;
  return claim.spec.volumeName ? claim : undefined;
};

export const persistentVolumeClaim: readonly Column[] = [
  column('Status', (object) => (object.metadata.deletionTimestamp ? 'Terminating' : textAt(object, 'status.phase'))),
  column('Volume', (object) => textAt(object, 'spec.volumeName')),
  column('Capacity', (object) => textAt(bound(object), 'status.capacity.storage')),
  column('Access Modes', (object) => shortModes(bound(object)?.status?.accessModes)),
  column('StorageClass', (object) => textAt(object, 'spec.storageClassName')),
  column('VolumeAttributesClass', (object) => textAt(object, 'spec.volumeAttributesClassName', UNSET)),
  builtInAge,
  column('VolumeMode', (object) => textAt(object, 'spec.volumeMode', UNSET), 1),
];

const claimRef = (object: KubeObject): string => {
  const { namespace = '', name } = (object as PersistentVolume).spec.claimRef ?? {};
  return name ? `${namespace}/${name}` : '';
};

export const persistentVolume: readonly Column[] = [
  column('Capacity', (object) => textAt(object, 'spec.capacity.storage')),
  column('Access Modes', (object) => shortModes((object as PersistentVolume).spec.accessModes)),
  column('Reclaim Policy', (object) => textAt(object, 'spec.persistentVolumeReclaimPolicy')),
  column('Status', (object) => (object.metadata.deletionTimestamp ? 'Terminating' : textAt(object, 'status.phase'))),
  column('Claim', claimRef),
  column('StorageClass', (object) => textAt(object, 'spec.storageClassName')),
  column('VolumeAttributesClass', (object) => textAt(object, 'spec.volumeAttributesClassName', UNSET)),
  column('Reason', (object) => textAt(object, 'status.reason')),
  builtInAge,
  column('VolumeMode', (object) => textAt(object, 'spec.volumeMode', UNSET), 1),
];

const isDefault = (object: KubeObject): string =>
  isMarked(object, DEFAULT_CLASS) ? `${object.metadata.name} (default)` : object.metadata.name;

export const storageClass: readonly Column[] = [
  column('Name', isDefault),
  column('Provisioner', (object) => (object as StorageClass).provisioner),
  column('ReclaimPolicy', (object) => textAt(object, 'reclaimPolicy')),
  column('VolumeBindingMode', (object) => textAt(object, 'volumeBindingMode')),
  column('AllowVolumeExpansion', (object) => String((object as StorageClass).allowVolumeExpansion ?? false)),
  builtInAge,
];

export const secret: readonly Column[] = [
  column('Type', (object) => textAt(object, 'type')),
  column('Data', (object) => countAt(object, 'data'), 0, 'string'),
  builtInAge,
];

export const lease: readonly Column[] = [
  column('Holder', (object) => textAt(object, 'spec.holderIdentity')),
  builtInAge,
];

interface ContainerStatus {
  readonly ready?: boolean;
  readonly restartCount?: number;
  readonly state?: { readonly waiting?: { reason?: string }; readonly terminated?: { reason?: string } };
}

const containerStatuses = (object: KubeObject): readonly ContainerStatus[] => {
  const statuses = at(object, 'status.containerStatuses');
  return Array.isArray(statuses) ? (statuses as ContainerStatus[]) : [];
};

const listLength = (object: KubeObject, path: string): number => {
  const list = at(object, path);
  return Array.isArray(list) ? list.length : 0;
};

function podStatus(object: KubeObject): string {
  if (object.metadata.deletionTimestamp) return 'Terminating';
  const state = containerStatuses(object).at(-1)?.state;
  const said = state?.waiting?.reason ?? state?.terminated?.reason;
  return said ?? textAt(object, 'status.reason', textAt(object, 'status.phase'));
}

const readyContainers = (object: KubeObject): string =>
  `${containerStatuses(object).filter(({ ready }) => ready).length}/${listLength(object, 'spec.containers')}`;

const restarts = (object: KubeObject): string =>
  String(containerStatuses(object).reduce((sum, { restartCount = 0 }) => sum + restartCount, 0));

export const pod: readonly Column[] = [
  column('Ready', readyContainers),
  column('Status', podStatus),
  column('Restarts', restarts),
  builtInAge,
  column('IP', (object) => textAt(object, 'status.podIP', NONE), 1),
  column('Node', (object) => textAt(object, 'spec.nodeName', NONE), 1),
  column('Nominated Node', (object) => textAt(object, 'status.nominatedNodeName', NONE), 1),
  column('Readiness Gates', (object) => (listLength(object, 'spec.readinessGates') > 0 ? gates(object) : NONE), 1),
];

const gates = (object: KubeObject): string => {
  const wanted = at(object, 'spec.readinessGates') as readonly { conditionType?: string }[];
  const conditions = (at(object, 'status.conditions') ?? []) as Condition[];
  const open = wanted.filter(({ conditionType = '' }) => conditionOf(conditions, conditionType)?.status === 'True');
  return `${open.length}/${wanted.length}`;
};

const nodeStatus = (object: KubeObject): string => {
  const conditions = (at(object, 'status.conditions') ?? []) as Condition[];
  const ready = conditionOf(conditions, 'Ready')?.status === 'True' ? 'Ready' : 'NotReady';
  return at(object, 'spec.unschedulable') === true ? `${ready},SchedulingDisabled` : ready;
};

const ROLE = 'node-role.kubernetes.io/';

const roles = ({ metadata }: KubeObject): string =>
  Object.keys(metadata.labels ?? {})
    .filter((label) => label.startsWith(ROLE))
    .map((label) => label.slice(ROLE.length))
    .join(',') || NONE;

const internalAddress = (object: KubeObject): Json => {
  const addresses = (at(object, 'status.addresses') ?? []) as readonly { type?: string; address?: string }[];
  return addresses.find(({ type }) => type === 'InternalIP')?.address ?? NONE;
};

export const node: readonly Column[] = [
  column('Status', nodeStatus),
  column('Roles', roles),
  builtInAge,
  column('Version', (object) => textAt(object, 'status.nodeInfo.kubeletVersion')),
  column('Internal-IP', internalAddress, 1),
  column('External-IP', () => NONE, 1),
  column('OS-Image', (object) => textAt(object, 'status.nodeInfo.osImage'), 1),
  column('Kernel-Version', (object) => textAt(object, 'status.nodeInfo.kernelVersion'), 1),
  column('Container-Runtime', (object) => textAt(object, 'status.nodeInfo.containerRuntimeVersion'), 1),
];

const involved = (object: KubeObject): string =>
  `${textAt(object, 'involvedObject.kind').toLowerCase()}/${textAt(object, 'involvedObject.name')}`;

const ageOf = (object: KubeObject, paths: readonly string[], now: number): string => {
  const since = paths.map((path) => textAt(object, path)).find((value) => value !== '');
  return since ? shortAge(since, now) : '<unknown>';
};

export const event: readonly Column[] = [
  column('Last Seen', (object, now) => ageOf(object, ['lastTimestamp', 'eventTime', 'firstTimestamp'], now)),
  column('Type', (object) => textAt(object, 'type')),
  column('Reason', (object) => textAt(object, 'reason')),
  column('Object', involved),
  column('Subobject', (object) => textAt(object, 'involvedObject.fieldPath'), 1),
  column('Source', (object) => textAt(object, 'source.component', textAt(object, 'reportingComponent')), 1),
  column('Message', (object) => textAt(object, 'message').trim()),
  column('First Seen', (object, now) => ageOf(object, ['firstTimestamp', 'eventTime'], now), 1),
  column('Count', (object) => textAt(object, 'count', '1'), 1),
  column('Name', (object) => object.metadata.name, 1),
];

/** A field whose name may have dots in it. */
const quantityOf = (amounts: unknown, name: string): string => {
  const amount = isObject(amounts) ? amounts[name] : undefined;
  return typeof amount === 'string' ? amount : '0';
};

const quotaPairs = (object: KubeObject, isLimit: boolean): string => {
  const hard = at(object, 'status.hard');
  const used = at(object, 'status.used');
  if (!isObject(hard)) return '';
  return Object.keys(hard)
    .filter((name) => name.startsWith('limits.') === isLimit)
    .toSorted()
    .map((name) => `${name}: ${quantityOf(used, name)}/${quantityOf(hard, name)}`)
    .join(', ');
};

export const resourceQuota: readonly Column[] = [
  column('Request', (object) => quotaPairs(object, false)),
  column('Limit', (object) => quotaPairs(object, true)),
  builtInAge,
];
