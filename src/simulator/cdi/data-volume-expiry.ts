/**
 * In releases before 1.62, and only where CDIConfig says so, a DataVolume that has succeeded goes after a while and leaves
 * its claim behind.
 */

import { writeChange } from '../controller-api.ts';
import type { ControllerApi } from '../controller-api.ts';
import { persistentVolumeClaims } from '../core/rows.ts';
import { keyOf } from '../store.ts';
import { ANNOTATIONS } from './annotations.ts';
import { dataVolumeTtl } from './config.ts';
import type { DataVolume } from './kinds.ts';
import { dataVolumes } from './rows.ts';
import { CDI_CONTROLLER } from './users.ts';

const USER = { user: CDI_CONTROLLER };

export class DataVolumeExpiry {
  readonly #api: ControllerApi;

  constructor(api: ControllerApi) {
    this.#api = api;
  }

  /** Looks at a DataVolume that has succeeded. */
  consider(dataVolume: DataVolume): void {
    const { store, profile, clock } = this.#api;
    const seconds = profile.cdiFields.garbageCollection ? dataVolumeTtl(store) : undefined;
    if (seconds === undefined || dataVolume.metadata.annotations?.[ANNOTATIONS.deleteAfterCompletion] === 'false')
      return;
    clock.after(seconds * 1000, () => this.#expire(dataVolume));
  }

  #expire({ metadata: { namespace, name, uid } }: DataVolume): void {
    const { store, writer } = this.#api;
    if (store.get(dataVolumes, keyOf(namespace, name))?.object.metadata.uid !== uid) return;
    const claim = store.get(persistentVolumeClaims, keyOf(namespace, name))?.object;
    if (claim) {
      writeChange(this.#api, { resource: persistentVolumeClaims, ...USER }, claim, ({ metadata }) => {
        metadata.ownerReferences = (metadata.ownerReferences ?? []).filter((owner) => owner.uid !== uid);
      });
    }
    writer.delete({ resource: dataVolumes, namespace, name }, {}, USER);
  }
}
