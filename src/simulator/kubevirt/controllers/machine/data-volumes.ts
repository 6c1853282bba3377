/**
 * The DataVolumes that come with a VM (`spec.dataVolumeTemplates`): virt-controller makes those that are missing, and
 * nothing else happens to a VM that is to run until all of them can be used.
 */

import type { DataVolume } from '../../../cdi/kinds.ts';
import { dataVolumes } from '../../../cdi/rows.ts';
import { recordEvent } from '../../../core/events.ts';
import { copy } from '../../../json.ts';
import type { DataVolumeTemplate, VirtualMachine } from '../../../objects.ts';
import { controllerReference, metadataFor } from '../../../new-object.ts';
import { StatusError } from '../../../status.ts';
import { VIRT_CONTROLLER } from '../../../user.ts';
import type { ControllerApi } from '../../../controller-api.ts';
import { dataVolumeAt } from '../storage/claim-of-volume.ts';
import { hasFailed, isUsable } from './claims.ts';
import { CONTROLLER_SOURCE, CREATED_BY } from '../names.ts';

function dataVolumeFor(vm: VirtualMachine, { metadata, spec }: DataVolumeTemplate): DataVolume {
  return {
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    kind: 'DataVolume',
    metadata: metadataFor({
      name: metadata.name,
      namespace: vm.metadata.namespace,
      annotations: { ...metadata.annotations, 'cdi.kubevirt.io/allowClaimAdoption': 'true' },
      labels: { ...metadata.labels, [CREATED_BY]: vm.metadata.uid },
      ownerReferences: [controllerReference(vm)],
    }),
    spec: copy(spec),
  };
}

type Tell = (type: 'Normal' | 'Warning', reason: string, message: string) => void;

function create(api: ControllerApi, vm: VirtualMachine, template: DataVolumeTemplate, tell: Tell): void {
  const { name } = template.metadata;
  try {
    api.writer.create(dataVolumes, vm.metadata.namespace, dataVolumeFor(vm, template), { user: VIRT_CONTROLLER });
    tell('Normal', 'SuccessfulDataVolumeCreate', `Created DataVolume ${name}`);
  } catch (error) {
    if (!(error instanceof StatusError)) throw error;
    tell('Warning', 'FailedDataVolumeCreate', `Error creating DataVolume ${name}: ${error.message}`);
  }
}

/** Makes the DataVolumes that are missing. True when all of them can be used. */
export function ensureDataVolumes(api: ControllerApi, vm: VirtualMachine): boolean {
  const tell: Tell = (type, reason, message) =>
    recordEvent(api, { object: vm, type, reason, message, source: CONTROLLER_SOURCE });
  let ready = true;
  for (const template of vm.spec.dataVolumeTemplates ?? []) {
    const { name } = template.metadata;
    const found = dataVolumeAt(api.store, vm.metadata.namespace ?? '', name);
    if (!found) create(api, vm, template, tell);
    else if (hasFailed(found))
      tell('Warning', 'FailedDataVolumeImport', `DataVolume ${name} failed to import disk image`);
    if (!found || !isUsable(found)) ready = false;
  }
  return ready;
}
