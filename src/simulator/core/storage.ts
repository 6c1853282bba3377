/** What claims, volumes and storage classes are marked with. Their shapes are in kinds.ts. */

import type { KubeObject } from '../objects.ts';
import type { StorageClass } from './kinds.ts';

export const DEFAULT_CLASS = 'storageclass.kubernetes.io/is-default-class';

export const isMarked = (object: KubeObject, annotation: string): boolean =>
  object.metadata.annotations?.[annotation] === 'true';

/** Volumes of this class are made only where their first pod is to run. */
export const waitsForConsumer = (storageClass: StorageClass | undefined): boolean =>
  storageClass?.volumeBindingMode === 'WaitForFirstConsumer';

/** The annotation in which the scheduler says where the first pod of a claim is to run. */
export const SELECTED_NODE = 'volume.kubernetes.io/selected-node';

export const CLAIM_PROTECTION = 'kubernetes.io/pvc-protection';
