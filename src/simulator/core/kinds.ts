/**
 * The shapes of Kubernetes' own objects as they are in the store, as far as something here reads or writes them. What
 * comes in has been read by its fields' types before (shapes.ts) and completed by the rules of its kind.
 */

import type { JsonObject } from '../json.ts';
import type { Condition, KubeObject } from '../objects.ts';
import type { Entries } from './key-value.ts';
import type { Taint, Toleration } from './node-taints.ts';

export type VolumeMode = 'Filesystem' | 'Block';

export interface DataReference {
  apiGroup?: string;
  kind?: string;
  name?: string;
  namespace?: string;
}

export interface ClaimSpec {
  accessModes?: string[];
  selector?: object;
  resources?: { requests?: Record<string, string>; limits?: Record<string, string> };
  volumeName?: string;
  storageClassName?: string;
  volumeMode?: VolumeMode;
  dataSource?: DataReference;
  dataSourceRef?: DataReference;
  volumeAttributesClassName?: string;
}

export interface PersistentVolumeClaim extends KubeObject {
  spec: ClaimSpec;
  status?: { phase?: string; accessModes?: string[]; capacity?: Record<string, string> };
}

export interface ClaimReference {
  apiVersion?: string;
  kind?: string;
  namespace?: string;
  name?: string;
  uid?: string;
}

export interface PersistentVolume extends KubeObject {
  spec: {
    accessModes?: string[];
    capacity?: Record<string, string>;
    claimRef?: ClaimReference;
    storageClassName?: string;
    volumeMode?: VolumeMode;
    persistentVolumeReclaimPolicy?: string;
  };
  status?: { phase?: string; lastPhaseTransitionTime?: string };
}

export interface StorageClass extends KubeObject {
  provisioner: string;
  reclaimPolicy?: string;
  volumeBindingMode?: string;
  allowVolumeExpansion?: boolean;
  parameters?: Record<string, string>;
}

export interface Container {
  name: string;
  image: string;
  resources?: JsonObject;
}

export interface ContainerState {
  waiting?: { reason: string; message?: string };
  running?: { startedAt: string };
  terminated?: { exitCode: number; reason: string; message?: string; startedAt?: string; finishedAt: string };
}

export interface ContainerStatus {
  name: string;
  image: string;
  imageID: string;
  ready: boolean;
  started?: boolean;
  restartCount: number;
  state: ContainerState;
  lastState?: ContainerState | undefined;
}

export interface PodVolume {
  name: string;
  persistentVolumeClaim?: { claimName: string };
  configMap?: { name: string };
  secret?: { secretName: string };
  emptyDir?: object;
}

export interface PodSpec {
  containers?: Container[];
  volumes?: PodVolume[];
  nodeName?: string;
  hostname?: string;
  nodeSelector?: Record<string, string>;
  tolerations?: Toleration[];
  readinessGates?: { conditionType: string }[];
  restartPolicy?: string;
  terminationGracePeriodSeconds?: number;
  automountServiceAccountToken?: boolean;
  enableServiceLinks?: boolean;
}

export interface PodStatus {
  phase?: string;
  qosClass?: string;
  startTime?: string;
  podIP?: string;
  podIPs?: { ip: string }[];
  conditions?: Condition[];
  containerStatuses?: ContainerStatus[];
}

export interface Pod extends KubeObject {
  spec: PodSpec;
  status?: PodStatus;
}

export interface NodeObject extends KubeObject {
  spec: { podCIDR?: string; taints?: Taint[]; unschedulable?: boolean };
  status?: JsonObject & { conditions?: Condition[] };
}

export interface ResourceQuota extends KubeObject {
  spec?: { hard?: Record<string, string> };
  status?: { hard?: Record<string, string>; used?: Record<string, string> };
}

export interface Secret extends KubeObject {
  data?: Entries;
  stringData?: Entries;
  type?: string;
  immutable?: boolean;
}

export interface ConfigMap extends KubeObject {
  data?: Entries;
  binaryData?: Entries;
  immutable?: boolean;
}

/** An Event as core/v1 names its fields, under which it is stored. */
export interface EventObject extends KubeObject {
  involvedObject?: { namespace?: string };
  reason?: string;
  message?: string;
  action?: string;
  type?: string;
  count?: number;
  source?: object;
  firstTimestamp?: string | null;
  lastTimestamp?: string | null;
  eventTime?: string | null;
  reportingComponent?: string;
  reportingInstance?: string;
}

/** What it keeps is its owner's: a VM's spec, or an instancetype. */
export interface ControllerRevision extends KubeObject {
  data: unknown;
  revision: number;
}
