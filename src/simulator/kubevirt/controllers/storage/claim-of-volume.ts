/** The claim and the DataVolume behind a volume, as they are in the store. */

import type { DataVolume } from '../../../cdi/kinds.ts';
import { dataVolumes } from '../../../cdi/rows.ts';
import type { PersistentVolumeClaim } from '../../../core/kinds.ts';
import { persistentVolumeClaims } from '../../../core/rows.ts';
import { keyOf } from '../../../store.ts';
import type { Store } from '../../../store.ts';

export const claimAt = (store: Store, namespace: string | undefined, name: string): PersistentVolumeClaim | undefined =>
  store.get(persistentVolumeClaims, keyOf(namespace, name))?.object;

export const dataVolumeAt = (store: Store, namespace: string | undefined, name: string): DataVolume | undefined =>
  store.get(dataVolumes, keyOf(namespace, name))?.object;
