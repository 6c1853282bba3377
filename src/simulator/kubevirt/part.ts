/** KubeVirt's webhooks and controllers. */

import type { Part } from '../part.ts';
import { CommonInstancetypes } from './common-instancetypes.ts';
import { InstanceController } from './controllers/instance-controller.ts';
import { LauncherPods } from './controllers/launcher-pods.ts';
import { MachineController } from './controllers/machine-controller.ts';
import { MigrationController } from './controllers/migration/migration-controller.ts';
import { RestoreController } from './controllers/snapshot/restore-controller.ts';
import { SnapshotController } from './controllers/snapshot/snapshot-controller.ts';
import { admitHotplug } from './controllers/storage/hotplug-admission.ts';
import { StorageController } from './controllers/storage/storage-controller.ts';
import { UpdateController } from './controllers/update/update-controller.ts';
import { virtualMachineInstances } from './rows.ts';
import { webhooks } from './webhooks/table.ts';

export const kubeVirt: Part = {
  webhooksServedBy: 'virt-api',
  admission: (deps) => [
    ...webhooks(deps),
    { resource: virtualMachineInstances, operations: ['update'], rule: admitHotplug },
  ],
  controllers: (api) => {
    const pods = new LauncherPods(api);
    return [
      new CommonInstancetypes(api),
      new MachineController(api),
      new InstanceController(api, pods),
      new MigrationController(api, pods),
      new SnapshotController(api),
      new RestoreController(api),
      new StorageController(api),
      new UpdateController(api),
    ];
  },
};
