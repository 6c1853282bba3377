/** KubeVirt's webhooks and controllers. */

import type { Part } from '../part.ts';
import { InstanceController } from './controllers/instance-controller.ts';
import { MachineController } from './controllers/machine-controller.ts';
import { webhooks } from './webhooks/table.ts';

export const kubeVirt: Part = {
  admission: webhooks,
  controllers: (api) => [new MachineController(api), new InstanceController(api)],
};
