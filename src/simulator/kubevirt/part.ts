/**
 * KubeVirt's webhooks and controllers. Where to look:
 *
 * - `webhooks/`: what virt-api fills in and refuses, by kind; of a guest's spec, by topic in `spec/`.
 * - `subresources/`: virt-api's own calls (start, pause, addvolume...).
 * - `controllers/machine/`: a VM's VMI, DataVolumes, status; the decision of each run strategy is in `run-strategies.ts`.
 * - `controllers/lifecycle/`: the life of a VMI as a table; `instance/` carries it out, reports what it does to the
 *   VMI's status, and has virt-handler (`node-agent.ts`), which acts on guests and does what they do by themselves.
 * - `controllers/launcher/`: the pods that guests run in.
 * - `controllers/instancetype/`: instancetypes and preferences of a VM.
 * - `controllers/storage/`: volumes that are plugged into running guests; `update/`: everything else of a running VM
 *   that changes with its spec, or asks for a restart.
 * - `controllers/migration/`, `controllers/snapshot/`: live migrations; snapshots and restores.
 */

import type { Part } from '../part.ts';
import { CommonInstancetypes } from './common-instancetypes.ts';
import { InstanceController } from './controllers/instance/instance-controller.ts';
import { LauncherPods } from './controllers/launcher/launcher-pods.ts';
import { MachineController } from './controllers/machine/machine-controller.ts';
import { MigrationController } from './controllers/migration/migration-controller.ts';
import { RestoreController } from './controllers/snapshot/restore-controller.ts';
import { SnapshotController } from './controllers/snapshot/snapshot-controller.ts';
import { VolumeStatusController } from './controllers/snapshot/volume-status-controller.ts';
import { admitHotplug } from './controllers/storage/hotplug-admission.ts';
import { StorageController } from './controllers/storage/storage-controller.ts';
import { UnresponsiveNodes } from './controllers/instance/unresponsive-nodes.ts';
import { UpdateController } from './controllers/update/update-controller.ts';
import { virtualMachineInstances } from './rows.ts';
import { webhooks } from './webhooks/table.ts';
import { admit } from '../api/admission.ts';

export const kubeVirt: Part = {
  admission: (deps) => [
    ...webhooks(deps),
    admit({ resource: virtualMachineInstances, operations: ['update'], rule: admitHotplug(deps) }),
  ],
  controllers: (api) => {
    const pods = new LauncherPods(api);
    return [
      new CommonInstancetypes(api),
      new MachineController(api),
      new InstanceController(api, pods),
      new UnresponsiveNodes(api),
      new MigrationController(api, pods),
      new SnapshotController(api),
      new VolumeStatusController(api),
      new RestoreController(api),
      new StorageController(api),
      new UpdateController(api),
    ];
  },
};
