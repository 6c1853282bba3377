/** CDI's webhooks and controllers. */

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
  webhooksServedBy: 'cdi-apiserver',
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
