/** The claim and the DataVolume behind a volume, as they are in the store. */

import { dataVolumes } from '../../../cdi/rows.ts';
import { persistentVolumeClaims } from '../../../core/rows.ts';
import type { JsonObject } from '../../../json.ts';
import type { Condition, KubeObject } from '../../../objects.ts';
import { keyOf } from '../../../store.ts';
import type { Store } from '../../../store.ts';

export interface Claim extends KubeObject {
  spec?: { accessModes?: string[]; volumeMode?: string; resources?: JsonObject } & JsonObject;
  status?: { phase?: string; capacity?: JsonObject } & JsonObject;
}

export interface DataVolume extends KubeObject {
  status?: { phase?: string; conditions?: Condition[] } & JsonObject;
}

export const claimAt = (store: Store, namespace: string | undefined, name: string): Claim | undefined =>
  store.get(persistentVolumeClaims, keyOf(namespace, name))?.object as Claim | undefined;

export const dataVolumeAt = (store: Store, namespace: string | undefined, name: string): DataVolume | undefined =>
  store.get(dataVolumes, keyOf(namespace, name))?.object as DataVolume | undefined;
