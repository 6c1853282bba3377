/** The shapes of CDI's objects, as far as something here reads them. */

import type { KubeObject } from '../objects.ts';
import type { ClaimSpec } from '../core/kinds.ts';

export interface HttpSource {
  url?: string;
  secretRef?: string;
  certConfigMap?: string;
  extraHeaders?: string[];
  secretExtraHeaders?: string[];
  checksum?: string;
  insecureSkipVerify?: boolean;
}

export interface RegistrySource {
  url?: string;
  imageStream?: string;
  pullMethod?: string;
}

export interface ObjectSource {
  namespace?: string;
  name?: string;
}

export interface UrlSource {
  url?: string;
  secretRef?: string;
  certConfigMap?: string;
}

export interface DataVolumeSource {
  http?: HttpSource;
  registry?: RegistrySource;
  s3?: UrlSource;
  gcs?: UrlSource;
  imageio?: UrlSource & { diskId?: string; insecureSkipVerify?: boolean };
  vddk?: UrlSource & { uuid?: string; backingFile?: string; thumbprint?: string };
  pvc?: ObjectSource;
  snapshot?: ObjectSource;
  upload?: object;
  blank?: object;
}

/** `spec.storage`: a claim's spec of which most can be left out. */
export type StorageSpec = ClaimSpec;

export interface DataVolumeSpec {
  source?: DataVolumeSource;
  sourceRef?: { kind?: string; namespace?: string; name?: string };
  pvc?: ClaimSpec;
  storage?: StorageSpec;
  contentType?: string;
  preallocation?: boolean;
  priorityClassName?: string;
  serviceAccountName?: string;
  checkpoints?: unknown[];
  finalCheckpoint?: boolean;
}

export interface DataVolumeCondition {
  type: string;
  status: 'True' | 'False' | 'Unknown';
  reason?: string;
  message?: string;
  lastTransitionTime?: string;
  lastHeartbeatTime?: string;
}

export interface DataVolumeStatus {
  claimName?: string;
  phase?: string;
  progress?: string;
  restartCount?: number;
  conditions?: DataVolumeCondition[];
}

export interface DataVolume extends KubeObject {
  spec: DataVolumeSpec;
  status?: DataVolumeStatus;
}

export interface ClaimPropertySet {
  accessModes?: string[];
  volumeMode?: 'Filesystem' | 'Block';
}

export interface StorageProfile extends KubeObject {
  spec?: { claimPropertySets?: ClaimPropertySet[]; cloneStrategy?: string };
  status?: {
    claimPropertySets?: ClaimPropertySet[];
    cloneStrategy?: string;
    provisioner?: string;
    storageClass?: string;
  };
}

export interface DataSource extends KubeObject {
  spec: { source?: { pvc?: ObjectSource; snapshot?: ObjectSource } };
}
