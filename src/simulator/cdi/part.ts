/**
 * CDI's webhooks and controllers, in the order in which a DataVolume meets them: `webhook/`; the claim
 * (`data-volume-controller.ts`, `claim-of.ts`); the claim in which it is prepared (`populator.ts`, `prime.ts`); the pod
 * that fills it (`import-controller.ts`), what kubelet does with that pod (`pod-runner.ts`) and what runs in it
 * (`import-run.ts`, `importer/`); or, instead of a pod, a copy (`clone-controller.ts`). How far it is, is shown by
 * `status.ts`.
 */

import type { Part } from '../part.ts';
import { CloneController } from './clone-controller.ts';
import { ConfigController } from './config.ts';
import { DataVolumeController } from './data-volume-controller.ts';
import { ImportController } from './import-controller.ts';
import { PodRunner } from './pod-runner.ts';
import { Populator } from './populator.ts';
import { StorageProfileController } from './storage-profiles.ts';
import { webhooks } from './webhook/rules.ts';

export const cdi: Part = {
  admission: webhooks,
  controllers: (api) => [
    new ConfigController(api),
    new StorageProfileController(api),
    new DataVolumeController(api),
    new Populator(api),
    new ImportController(api),
    new CloneController(api),
    new PodRunner(api),
  ],
};
