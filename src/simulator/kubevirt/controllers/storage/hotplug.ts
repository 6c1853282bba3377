/**
 * What virt-controller does to a running VMI's volumes for its VM: by the queue that addvolume and removevolume fill
 * (with the older gate), or by the VM's spec. Refusals of the webhook come back as failures.
 */

import type { ControllerApi } from '../../../controller-api.ts';
import { writeChange } from '../../../controller-api.ts';
import { copy, same } from '../../../json.ts';
import type { InstanceSpec, VirtualMachine, VirtualMachineInstance } from '../../../objects.ts';
import { VIRT_API, VIRT_CONTROLLER } from '../../../user.ts';
import { virtualMachineInstances, virtualMachines } from '../../rows.ts';
import { followsDeclaration } from '../update/rollout.ts';
import { failureOf } from '../update/sync-failure.ts';
import type { Failure } from '../machine/conditions.ts';
import { declaredDevices } from './declared-volumes.ts';
import type { Devices } from './declared-volumes.ts';
import { devicesAfter, volumeRequestsOf } from './volume-requests.ts';
import type { VolumeRequest } from './volume-requests.ts';
import { byName, disksOf, volumesOf } from './volumes.ts';

const CATEGORY = 'HotPlugVolumeError';

/** Puts volumes and disks into a spec. */
function setDevices(spec: InstanceSpec, { volumes, disks }: Devices): void {
  spec.volumes = copy([...volumes]);
  spec.domain.devices = { ...spec.domain.devices, disks: copy([...disks]) };
}

const isSame = (spec: InstanceSpec, { volumes, disks }: Devices): boolean =>
  same(volumes, volumesOf(spec)) && same(disks, disksOf(spec));

/** Makes the VMI's volumes and disks those that its VM declares. */
export function plugDeclaredVolumes(
  api: ControllerApi,
  vm: VirtualMachine,
  vmi: VirtualMachineInstance,
): Failure | undefined {
  const waits = volumeRequestsOf(vm).length > 0 || vm.spec.updateVolumesStrategy === 'Migration';
  if (!followsDeclaration(api) || waits || vmi.status.phase !== 'Running') return undefined;
  const devices = declaredDevices(vm, vmi);
  if (isSame(vmi.spec, devices)) return undefined;
  return failureOf(CATEGORY, 'declarative hotplug volumes', () => {
    const target = { resource: virtualMachineInstances, user: VIRT_CONTROLLER };
    writeChange(api, target, vmi, ({ spec }) => setDevices(spec, devices));
  });
}

/** A request goes to the VMI through virt-api, which asks for a running guest. */
function plugOne(api: ControllerApi, vmi: VirtualMachineInstance, request: VolumeRequest): void {
  const name = (request.addVolumeOptions ?? request.removeVolumeOptions)?.name ?? '';
  const isThere = byName(vmi.spec.volumes).has(name);
  if (isThere === (request.addVolumeOptions !== undefined)) return;
  writeChange(api, { resource: virtualMachineInstances, user: VIRT_API }, vmi, ({ spec }) =>
    setDevices(spec, devicesAfter(spec, request)),
  );
}

/** Carries out the queue: first on the VMI, if one runs, then in the VM's spec, so that the next start has it too. */
export function plugRequestedVolumes(
  api: ControllerApi,
  vm: VirtualMachine,
  vmi: VirtualMachineInstance | undefined,
): Failure | undefined {
  const requests = volumeRequestsOf(vm);
  if (requests.length === 0) return undefined;
  return failureOf(CATEGORY, 'volume hotplug requests', () => {
    for (const request of requests) if (vmi && !vmi.metadata.deletionTimestamp) plugOne(api, vmi, request);
    writeChange(api, { resource: virtualMachines, user: VIRT_CONTROLLER }, vm, ({ spec }) => {
      for (const request of requests) setDevices(spec.template.spec, devicesAfter(spec.template.spec, request));
    });
  });
}
