/**
 * PUT addvolume and removevolume, on a VM and on a VMI. With the gate HotplugVolumes a VM gets a request in its queue,
 * which the VM controller carries out; with DeclarativeHotplugVolumes alone virt-api changes the VM's spec itself.
 */

import type { PatchOperation } from '../../api/json-patch.ts';
import { isObject } from '../../json.ts';
import type { Json, JsonObject } from '../../json.ts';
import type { InstanceSpec, VirtualMachine } from '../../objects.ts';
import type { Resource } from '../../resources.ts';
import { StatusError, badRequest, internalError } from '../../status.ts';
import { isGateOn } from '../gates.ts';
import { virtualMachineInstances, virtualMachines } from '../rows.ts';
import { completeOptions, devicesAfter, volumeRequestsOf } from '../controllers/storage/volume-requests.ts';
import type { AddVolumeOptions, RemoveVolumeOptions, VolumeRequest } from '../controllers/storage/volume-requests.ts';
import { claimOf, isHotpluggable, volumesOf } from '../controllers/storage/volumes.ts';
import type { Volume } from '../controllers/storage/volumes.ts';
import { dryRunOf, isDry, optionsOf } from './call.ts';
import type { Call, DryRun } from './call.ts';
import { existingInstanceOf, instanceRefusal, machineOf, patchAsVirtApi, refusal } from './machine-access.ts';

type Verb = 'Add' | 'Remove';

function requireGate({ api }: Call, verb: Verb): void {
  if (isGateOn(api, 'HotplugVolumes') || isGateOn(api, 'DeclarativeHotplugVolumes')) return;
  throw badRequest(
    api.profile.gates['DeclarativeHotplugVolumes'] === undefined
      ? `Unable to ${verb} Volume because HotplugVolumes feature gate is not enabled.`
      : 'Enable DeclarativeHotplugVolumes or HotplugVolumes feature gate to use this API.',
  );
}

const isGiven = (value: Json | undefined): value is JsonObject => isObject(value);

function readAddition(call: Call): AddVolumeOptions {
  const { name, disk, volumeSource, dryRun } = optionsOf(call, 'AddVolumeOptions');
  if (typeof name !== 'string' || name === '') throw badRequest('AddVolumeOptions requires name to be set');
  if (!isGiven(disk)) throw badRequest('AddVolumeOptions requires disk to not be nil');
  if (!isGiven(volumeSource)) throw badRequest('AddVolumeOptions requires VolumeSource to not be nil');
  return completeOptions({ name, disk, volumeSource, ...(dryRun !== undefined && { dryRun }) });
}

function readRemoval(call: Call): RemoveVolumeOptions {
  const { name, dryRun } = optionsOf(call, 'RemoveVolumeOptions');
  if (typeof name !== 'string' || name === '') throw badRequest('RemoveVolumeOptions requires name to be set');
  return { name, ...(dryRun !== undefined && { dryRun }) };
}

/** Why a volume can't be added; undefined when it can. */
function additionObstacle(volumes: readonly Volume[], { name, volumeSource }: AddVolumeOptions): string | undefined {
  const source = claimOf({ ...volumeSource, name });
  for (const volume of volumes) {
    if (volume.name === name) return `Unable to add volume [${name}] because volume with that name already exists`;
    if (source !== undefined && claimOf(volume) === source) {
      return `Unable to add volume source [${source}] because it already exists`;
    }
  }
  return undefined;
}

/** Why a volume can't be removed. It may be named by its claim too. */
function removalObstacle(volumes: readonly Volume[], { name }: RemoveVolumeOptions): string | undefined {
  const found = volumes.find((volume) => volume.name === name || claimOf(volume) === name);
  if (!found) return `Unable to remove volume [${name}] because it does not exist`;
  return isHotpluggable(found) ? undefined : `Unable to remove volume [${found.name}] because it is not hotpluggable`;
}

function obstacle(spec: InstanceSpec, { addVolumeOptions, removeVolumeOptions }: VolumeRequest): string | undefined {
  if (addVolumeOptions) return additionObstacle(volumesOf(spec), addVolumeOptions);
  return removeVolumeOptions && removalObstacle(volumesOf(spec), removeVolumeOptions);
}

const nameOf = ({ addVolumeOptions, removeVolumeOptions }: VolumeRequest): string | undefined =>
  (addVolumeOptions ?? removeVolumeOptions)?.name;

/** Why a request can't join the queue. */
function queueObstacle(queue: readonly VolumeRequest[], request: VolumeRequest): string | undefined {
  const name = nameOf(request);
  const sameName = queue.filter((queued) => nameOf(queued) === name);
  const isLeaving = sameName.some(({ removeVolumeOptions }) => removeVolumeOptions);
  if (request.removeVolumeOptions) {
    return isLeaving
      ? `a remove volume request for volume [${name}] already exists and is still being processed`
      : undefined;
  }
  if (sameName.some(({ addVolumeOptions }) => addVolumeOptions)) {
    return `add volume request for volume [${name}] already exists`;
  }
  return isLeaving
    ? `unable to add volume since a remove volume request for volume [${name}] already exists and is still being processed`
    : undefined;
}

/** A request to remove takes the place of one to add. */
const joined = (queue: readonly VolumeRequest[], request: VolumeRequest): VolumeRequest[] => [
  ...queue.filter(
    (queued) => !(request.removeVolumeOptions && queued.addVolumeOptions && nameOf(queued) === nameOf(request)),
  ),
  request,
];

/** The API's 422 is passed on as it is, anything else becomes 500. */
function send(what: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof StatusError) || error.code === 422) throw error;
    throw internalError(`unable to patch ${what}: ${error.message}`);
  }
}

function devicesPatch(prefix: string, spec: InstanceSpec, request: VolumeRequest): PatchOperation[] {
  const { volumes, disks } = devicesAfter(spec, request);
  const volumesPath = `${prefix}/spec/volumes`;
  const disksPath = `${prefix}/spec/domain/devices/disks`;
  return [
    { op: 'test', path: volumesPath, value: (spec.volumes as Json | undefined) ?? null },
    { op: 'test', path: disksPath, value: (spec.domain.devices.disks as Json | undefined) ?? null },
    { op: 'add', path: volumesPath, value: [...volumes] },
    { op: 'add', path: disksPath, value: [...disks] as Json },
  ];
}

/** The first value alone decides, as in pause. */
const dryRunFor = (request: VolumeRequest): DryRun => {
  const dryRun = dryRunOf(request.addVolumeOptions ?? request.removeVolumeOptions ?? {});
  return isDry(dryRun) ? dryRun : [];
};

interface Holder {
  readonly resource: Resource;
  readonly prefix: string;
  readonly what: string;
  readonly refuse: (call: Call, message: string) => StatusError;
}

const IN_MACHINE: Holder = { resource: virtualMachines, prefix: '/spec/template', what: 'vm', refuse: refusal };
const IN_INSTANCE: Holder = { resource: virtualMachineInstances, prefix: '', what: 'vmi', refuse: instanceRefusal };

function changeSpec(call: Call, holder: Holder, spec: InstanceSpec, request: VolumeRequest): void {
  const problem = obstacle(spec, request);
  if (problem !== undefined) throw holder.refuse(call, problem);
  send(holder.what, () => {
    const operations = devicesPatch(holder.prefix, spec, request);
    patchAsVirtApi(call, { resource: holder.resource }, operations, dryRunFor(request));
  });
}

function enqueue(call: Call, vm: VirtualMachine, request: VolumeRequest): void {
  const queue = volumeRequestsOf(vm);
  const problem = obstacle(vm.spec.template.spec, request) ?? queueObstacle(queue, request);
  if (problem !== undefined) throw refusal(call, problem);
  const path = '/status/volumeRequests';
  const operations: PatchOperation[] = [
    { op: 'test', path, value: vm.status?.volumeRequests ?? null },
    { op: 'add', path, value: joined(queue, request) },
  ];
  const target = { resource: virtualMachines, subresource: 'status' };
  send('vm status', () => patchAsVirtApi(call, target, operations, dryRunFor(request)));
}

function onMachine(call: Call, request: VolumeRequest): void {
  const vm = machineOf(call);
  if (isGateOn(call.api, 'HotplugVolumes')) enqueue(call, vm, request);
  else changeSpec(call, IN_MACHINE, vm.spec.template.spec, request);
}

function onInstance(call: Call, request: VolumeRequest): void {
  const vmi = existingInstanceOf(call);
  const owned = vmi.metadata.ownerReferences?.some(({ controller, kind }) => controller && kind === 'VirtualMachine');
  if (owned && !isGateOn(call.api, 'HotplugVolumes')) {
    throw badRequest(`VMI ${call.namespace}/${call.name} is owned by a VM`);
  }
  if (vmi.status.phase !== 'Running') throw instanceRefusal(call, 'VMI is not running');
  changeSpec(call, IN_INSTANCE, vmi.spec, request);
}

type Kind = 'machine' | 'instance';
const APPLY = { machine: onMachine, instance: onInstance } as const;

/** Plugs a volume. Throws StatusError (400, 404, 409, 422, 500). */
export const addVolume =
  (kind: Kind) =>
  (call: Call): void => {
    requireGate(call, 'Add');
    APPLY[kind](call, { addVolumeOptions: readAddition(call) });
  };

/** Unplugs a volume. Throws StatusError (400, 404, 409, 422, 500). */
export const removeVolume =
  (kind: Kind) =>
  (call: Call): void => {
    requireGate(call, 'Remove');
    APPLY[kind](call, { removeVolumeOptions: readRemoval(call) });
  };
