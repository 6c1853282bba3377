/** The shapes of claims, volumes and storage classes, as far as something here reads them. */

import type { KubeObject } from '../objects.ts';

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

export const DEFAULT_CLASS = 'storageclass.kubernetes.io/is-default-class';

export const isMarked = (object: KubeObject, annotation: string): boolean =>
  object.metadata.annotations?.[annotation] === 'true';

/** Volumes of this class are made only where their first pod is to run. */
export const waitsForConsumer = (storageClass: StorageClass | undefined): boolean =>
  storageClass?.volumeBindingMode === 'WaitForFirstConsumer';

/** The annotation in which the scheduler says where the first pod of a claim is to run. */
export const SELECTED_NODE = 'volume.kubernetes.io/selected-node';

export const CLAIM_PROTECTION = 'kubernetes.io/pvc-protection';
