/**
 * What fields Kubernetes' own kinds have, as far as the simulated cluster knows a kind by heart; the others (Pods,
 * Nodes...) are kept as they come. Reading an object by its shape is the API server's decoding: wrong types are 400 and
 * unknown fields are dropped.
 */

import { ACCESS_SHAPES } from '../access/shapes.ts';
import { copy } from '../json.ts';
import type { JsonObject } from '../json.ts';
import type { KubeObject } from '../objects.ts';
import type { Resource } from '../resources.ts';
import { badRequest } from '../status.ts';
import type { AdmissionEntry, Rule } from '../api/admission.ts';
import * as go from './go-types.ts';
import type { Fields } from './go-types.ts';
import {
  configMaps,
  events,
  leases,
  nodes,
  persistentVolumeClaims,
  persistentVolumes,
  pods,
  resourceQuotas,
  secrets,
  storageClasses,
} from './rows.ts';

const { bool, bytes, int, labelSelector, listOf, mapOf, microTime, openStructOf, quantity, string, structOf, time } =
  go;

const objectReference = structOf({
  kind: string,
  namespace: string,
  name: string,
  uid: string,
  apiVersion: string,
  resourceVersion: string,
  fieldPath: string,
});

const localReference = { apiGroup: string, kind: string, name: string };
const AMOUNTS = { limits: mapOf(quantity), requests: mapOf(quantity) };
const resources = structOf(AMOUNTS);

const scopeSelector = structOf({
  matchExpressions: listOf(structOf({ scopeName: string, operator: string, values: listOf(string, '') }), {}),
});

const SHAPES: readonly (readonly [Resource, Fields])[] = [
  ...ACCESS_SHAPES,
  [secrets, { data: mapOf(bytes), stringData: mapOf(string), type: string, immutable: bool }],
  [configMaps, { data: mapOf(string), binaryData: mapOf(bytes), immutable: bool }],
  [
    leases,
    {
      spec: structOf({
        holderIdentity: string,
        leaseDurationSeconds: int,
        acquireTime: microTime,
        renewTime: microTime,
        leaseTransitions: int,
        strategy: string,
        preferredHolder: string,
      }),
    },
  ],
  [
    events,
    {
      involvedObject: objectReference,
      reason: string,
      message: string,
      source: structOf({ component: string, host: string }),
      firstTimestamp: time,
      lastTimestamp: time,
      count: int,
      type: string,
      eventTime: microTime,
      series: structOf({ count: int, lastObservedTime: microTime }),
      action: string,
      related: objectReference,
      reportingComponent: string,
      reportingInstance: string,
    },
  ],
  [
    persistentVolumeClaims,
    {
      spec: structOf({
        accessModes: listOf(string, ''),
        selector: labelSelector,
        resources,
        volumeName: string,
        storageClassName: string,
        volumeMode: string,
        dataSource: structOf(localReference),
        dataSourceRef: structOf({ ...localReference, namespace: string }),
        volumeAttributesClassName: string,
      }),
      status: structOf({
        phase: string,
        accessModes: listOf(string, ''),
        capacity: mapOf(quantity),
        conditions: listOf(
          structOf({
            type: string,
            status: string,
            lastProbeTime: time,
            lastTransitionTime: time,
            reason: string,
            message: string,
          }),
          {},
        ),
        allocatedResources: mapOf(quantity),
        allocatedResourceStatuses: mapOf(string),
        currentVolumeAttributesClassName: string,
        modifyVolumeStatus: structOf({ targetVolumeAttributesClassName: string, status: string }),
      }),
    },
  ],
  [
    persistentVolumes,
    {
      spec: openStructOf({
        capacity: mapOf(quantity),
        accessModes: listOf(string, ''),
        claimRef: objectReference,
        persistentVolumeReclaimPolicy: string,
        storageClassName: string,
        volumeMode: string,
      }),
      status: openStructOf({ phase: string }),
    },
  ],
  [
    pods,
    {
      spec: openStructOf({
        containers: listOf(openStructOf({ name: string, image: string, resources: openStructOf(AMOUNTS) }), {}),
        volumes: listOf(openStructOf({ name: string, persistentVolumeClaim: openStructOf({ claimName: string }) }), {}),
        nodeName: string,
        readinessGates: listOf(structOf({ conditionType: string }), {}),
      }),
      status: openStructOf({
        phase: string,
        conditions: listOf(openStructOf({ type: string, status: string }), {}),
        containerStatuses: listOf(openStructOf({ name: string, ready: bool, restartCount: int }), {}),
      }),
    },
  ],
  [
    nodes,
    {
      spec: openStructOf({ unschedulable: bool, taints: listOf(openStructOf({ key: string, effect: string }), {}) }),
      status: openStructOf({
        capacity: mapOf(quantity),
        allocatable: mapOf(quantity),
        addresses: listOf(openStructOf({ type: string, address: string }), {}),
        conditions: listOf(openStructOf({ type: string, status: string }), {}),
      }),
    },
  ],
  [
    storageClasses,
    {
      provisioner: string,
      parameters: mapOf(string),
      reclaimPolicy: string,
      mountOptions: listOf(string, ''),
      allowVolumeExpansion: bool,
      volumeBindingMode: string,
      allowedTopologies: listOf(
        structOf({ matchLabelExpressions: listOf(structOf({ key: string, values: listOf(string, '') }), {}) }),
        {},
      ),
    },
  ],
  [
    resourceQuotas,
    {
      spec: structOf({ hard: mapOf(quantity), scopes: listOf(string, ''), scopeSelector }),
      status: structOf({ hard: mapOf(quantity), used: mapOf(quantity) }),
    },
  ],
];

const BY_RESOURCE = new Map(SHAPES);
const IN_EVERY_OBJECT: Fields = { apiVersion: go.readBefore, kind: go.readBefore, metadata: go.readBefore };

/** The paths of fields that the kind doesn't have; none for kinds whose fields aren't known here. Throws StatusError 400. */
export function unknownFields(object: KubeObject, resource: Resource): string[] {
  const paths: string[] = [];
  readObject(object, resource, (path) => paths.push(path));
  return paths;
}

function readObject(object: KubeObject, resource: Resource, unknown?: (path: string) => void): JsonObject | undefined {
  const fields = BY_RESOURCE.get(resource);
  if (!fields) return undefined;
  try {
    const place = { kind: resource.kind, path: '', ...(unknown && { unknown }) };
    const known = go.readFields(object as unknown as JsonObject, { ...IN_EVERY_OBJECT, ...fields }, place);
    // A struct is there even if nobody gave it.
    return fields['spec'] && known['spec'] === undefined ? { ...known, spec: {} } : known;
  } catch (error) {
    if (!(error instanceof go.DecodeError)) throw error;
    const { kind, version } = resource;
    throw badRequest(`${kind} in version "${version}" cannot be handled as a ${kind}: ${error.message}`);
  }
}

/** Reads the object by the shape of its kind and keeps what the kind has. Throws StatusError 400. */
const decode: Rule = ({ object, resource }) => {
  const known = readObject(object, resource);
  if (!known) return;
  for (const key of Object.keys(object)) Reflect.deleteProperty(object, key);
  Object.assign(object, copy(known));
};

/** Reads what comes in, before anything else looks at it. */
export const DECODING: readonly AdmissionEntry[] = SHAPES.flatMap(([resource]): AdmissionEntry[] => [
  { resource, operations: ['create', 'update'], rule: decode },
  { resource, operations: ['update'], subresource: 'status', rule: decode },
]);
