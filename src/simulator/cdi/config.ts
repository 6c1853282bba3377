/**
 * The installation of CDI: the CDI object that people edit, and the CDIConfig that its controller makes of it. What the
 * other controllers read of the configuration, they read from CDIConfig's status.
 */

import { ensure, writeChange } from '../controller-api.ts';
import { namespaces, storageClasses } from '../core/rows.ts';
import { DEFAULT_CLASS } from '../core/storage.ts';
import { markedClass } from '../core/storage-classes.ts';
import { newObject } from '../new-object.ts';
import { objectAt } from '../json.ts';
import type { JsonObject } from '../json.ts';
import type { Store } from '../store.ts';
import { Reconciler, changesOf } from '../reconciler.ts';
import { cdiConfigs, cdis, storageProfiles } from './rows.ts';
import { CDI_CONTROLLER } from './users.ts';

const NAME = 'config';
const DEFAULT_OVERHEAD = '0.06';

const DEFAULT_REQUIREMENTS: JsonObject = {
  limits: { cpu: '750m', memory: '600M' },
  requests: { cpu: '100m', memory: '60M' },
};

const statusOf = (store: Store): JsonObject => objectAt(store.get(cdiConfigs, NAME)?.object, 'status');

/** The share of a file system that isn't for the image (0 to 1), for volumes of this class. */
export function filesystemOverhead(store: Store, storageClass: string | undefined): number {
  const overhead = objectAt(statusOf(store), 'filesystemOverhead');
  const own = storageClass ? objectAt(overhead, 'storageClass')[storageClass] : undefined;
  return Number(own ?? overhead['global'] ?? DEFAULT_OVERHEAD);
}

/** The class that scratch space is of; undefined where there is none. */
export function scratchClass(store: Store): string | undefined {
  const name = statusOf(store)['scratchSpaceStorageClass'];
  return typeof name === 'string' && name ? name : undefined;
}

export const podRequirements = (store: Store): JsonObject =>
  objectAt(statusOf(store), 'defaultPodResourceRequirements');

/** Seconds after which a DataVolume that has succeeded goes, in releases that still do that; undefined for never. */
export function dataVolumeTtl(store: Store): number | undefined {
  const spec = objectAt(store.get(cdiConfigs, NAME)?.object, 'spec');
  const { dataVolumeTTLSeconds: seconds } = spec;
  return typeof seconds === 'number' && seconds >= 0 ? seconds : undefined;
}

/** Installs CDI, and keeps CDIConfig in step with the CDI object and the default StorageClass. */
export class ConfigController extends Reconciler {
  protected readonly watches = [cdis, storageClasses, cdiConfigs, storageProfiles].map((resource) =>
    changesOf(resource, () => [NAME]),
  );

  override start(): void {
    this.#install();
    super.start();
  }

  #install(): void {
    ensure(this.api, namespaces, newObject('v1', 'Namespace', 'cdi'));
    const apiVersion = 'cdi.kubevirt.io/v1beta1';
    const spec = { config: { featureGates: ['HonorWaitForFirstConsumer'] } };
    ensure(this.api, cdis, { ...newObject(apiVersion, 'CDI', 'cdi'), spec });
    ensure(this.api, cdiConfigs, { ...newObject(apiVersion, 'CDIConfig', NAME), spec: spec.config });
    const installed = this.api.store.get(cdis, 'cdi')?.object;
    const { cdi: version } = this.api.profile;
    if (installed) {
      writeChange(this.api, { resource: cdis, subresource: 'status', user: CDI_CONTROLLER }, installed, (draft) => {
        draft.status = {
          phase: 'Deployed',
          observedVersion: version,
          operatorVersion: version,
          targetVersion: version,
          conditions: [
            { type: 'Available', status: 'True', reason: 'DeployCompleted', message: 'Deployment Completed' },
          ],
        };
      });
    }
    this.reconcile();
  }

  protected reconcile(): void {
    const config = this.api.store.get(cdiConfigs, NAME)?.object;
    if (!config) return;
    const wanted = objectAt(objectAt(this.api.store.get(cdis, 'cdi')?.object, 'spec'), 'config');
    writeChange(this.api, { resource: cdiConfigs, user: CDI_CONTROLLER }, config, (draft) => {
      draft.spec = wanted;
    });
    writeChange(this.api, { resource: cdiConfigs, subresource: 'status', user: CDI_CONTROLLER }, config, (draft) => {
      draft.status = this.#statusFor(wanted);
    });
  }

  #statusFor(config: JsonObject): JsonObject {
    const { store } = this.api;
    const classes = [...store.list(storageClasses)].map(({ object }) => object.metadata.name);
    const overhead = objectAt(config, 'filesystemOverhead');
    const global = overhead['global'] ?? DEFAULT_OVERHEAD;
    const byClass = objectAt(overhead, 'storageClass');
    return {
      defaultPodResourceRequirements: { ...DEFAULT_REQUIREMENTS, ...objectAt(config, 'podResourceRequirements') },
      filesystemOverhead: {
        global,
        storageClass: Object.fromEntries(classes.map((name) => [name, byClass[name] ?? global])),
      },
      preallocation: config['preallocation'] ?? false,
      scratchSpaceStorageClass: scratchWish(config, classes) ?? markedClass(store, DEFAULT_CLASS)?.metadata.name ?? '',
    };
  }
}

/** The class that the configuration asks for, if it is there. */
function scratchWish({ scratchSpaceStorageClass: wish }: JsonObject, classes: readonly string[]): string | undefined {
  return typeof wish === 'string' && classes.includes(wish) ? wish : undefined;
}
