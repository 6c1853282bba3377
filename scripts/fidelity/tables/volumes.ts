/** Clauses 1.6 and 1.7: volumes by subresource, and the expanded spec. */

import { listAt, textAt } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Scene } from '../replay/scene.ts';
import type { Action } from '../replay/script.ts';
import { NO_DRIVE } from '../setup/machine.ts';
import { vmCall, vmiCall, vms } from '../setup/paths.ts';
import { inState } from '../setup/power-states.ts';
import type { Place } from '../setup/power-states.ts';
import type { Call, Row, Table } from './row.ts';

const DISK: JsonObject = {
  name: 'data',
  disk: { name: 'data', disk: { bus: 'scsi' } },
  volumeSource: { persistentVolumeClaim: { claimName: 'nothing', hotpluggable: true } },
};

function vm(subresource: string, body?: Json): (place: Place) => Call {
  return ({ namespace, name }) => ({
    method: 'PUT',
    path: vmCall(namespace, name, subresource),
    ...(body !== undefined && { body }),
  });
}

async function templateNames(scene: Scene, { namespace, name }: Place): Promise<readonly string[]> {
  const { body } = await scene.send('GET', vms(namespace, name));
  const spec = ['spec', 'template', 'spec'] as const;
  const names = [...listAt(body, ...spec, 'domain', 'devices', 'disks'), ...listAt(body, ...spec, 'volumes')];
  return names.map((item) => textAt(item, 'name'));
}

/** How often the name of the added disk is in the template: as a disk and as a volume. */
function hasDisk(times: number): Row['check'] & {} {
  return async (scene, place) => {
    const names = await templateNames(scene, place);
    const found = names.filter((name) => name === 'data').length;
    return found === times ? undefined : `the template has it ${found} times`;
  };
}

/** A VM that is off, with the disk added. */
function withDisk(place: Place): readonly Action[] {
  return [
    ...inState('halted-off', place, NO_DRIVE),
    async (scene) => {
      await scene.must('PUT', vmCall(place.namespace, place.name, 'addvolume'), DISK);
      await scene.until('the disk to be in the template', async () => {
        const names = await templateNames(scene, place);
        return names.includes('data') ? true : undefined;
      });
    },
  ];
}

function bad(name: string, body?: Json): Row {
  return { name, given: 'halted-off', call: vm('addvolume', body), status: 400, reason: 'BadRequest' };
}

function conflict(name: string, given: Row['given'] & {}, call: (place: Place) => Call): Row {
  return { name, given, call, status: 409, reason: 'Conflict' };
}

export const VOLUMES: Table = {
  clause: '1.6',
  since: '1.4',
  gate: { name: 'HotplugVolumes', until: '1.9' },
  rows: [
    bad('addvolume needs a body'),
    bad('addvolume needs a name', {}),
    bad('addvolume needs a disk', { name: 'data' }),
    bad('addvolume needs a source', { name: 'data', disk: { name: 'data', disk: { bus: 'scsi' } } }),
    {
      name: 'addvolume writes disk and volume into the VM',
      given: 'halted-off',
      call: vm('addvolume', DISK),
      status: 202,
      check: hasDisk(2),
    },
    {
      name: 'addvolume as a dry run writes nothing',
      given: 'halted-off',
      call: vm('addvolume', { ...DISK, dryRun: ['All'] }),
      status: 202,
      check: hasDisk(0),
    },
    conflict('addvolume of a name that is there already is refused', withDisk, vm('addvolume', DISK)),
    conflict(
      'addvolume of a source that is there already is refused',
      withDisk,
      vm('addvolume', { ...DISK, name: 'more', disk: { name: 'more', disk: { bus: 'scsi' } } }),
    ),
    {
      name: 'removevolume takes disk and volume away',
      given: withDisk,
      call: vm('removevolume', { name: 'data' }),
      status: 202,
      check: hasDisk(0),
    },
    conflict('removevolume of what is not there is refused', 'halted-off', vm('removevolume', { name: 'nothing' })),
    conflict('removevolume of a permanent volume is refused', 'halted-off', vm('removevolume', { name: 'rootdisk' })),
    {
      name: 'addvolume on the VMI of a VM plugs there, and leaves the VM as it is',
      before: '1.9',
      given: 'always-running',
      call: ({ namespace, name }) => ({ method: 'PUT', path: vmiCall(namespace, name, 'addvolume'), body: DISK }),
      status: 202,
      check: hasDisk(0),
    },
    {
      name: 'addvolume of a disk on another bus than scsi is refused',
      before: '1.6',
      given: 'halted-off',
      call: vm('addvolume', { ...DISK, disk: { name: 'data', disk: { bus: 'virtio' } } }),
      status: 422,
      reason: 'Invalid',
    },
    {
      name: 'addvolume on the VMI of a VM is refused',
      since: '1.9',
      given: 'always-made',
      call: ({ namespace, name }) => ({ method: 'PUT', path: vmiCall(namespace, name, 'addvolume'), body: DISK }),
      status: 400,
      reason: 'BadRequest',
    },
  ],
};

export const EXPAND: Table = {
  clause: '1.7',
  since: '1.4',
  rows: [
    {
      name: 'expand-spec without instancetype gives the VM unchanged',
      given: 'halted-off',
      call: ({ namespace, name }) => ({ method: 'GET', path: vmCall(namespace, name, 'expand-spec') }),
      status: 200,
      body: { kind: 'VirtualMachine', spec: { runStrategy: 'Halted', instancetype: null } },
    },
    {
      name: 'expand-spec of a VM that is not there is 404',
      call: ({ namespace }) => ({ method: 'GET', path: vmCall(namespace, 'none', 'expand-spec') }),
      status: 404,
      reason: 'NotFound',
    },
    {
      name: 'expand-spec merges the instancetype and clears the matcher',
      given: (place) => [
        instancetype(place),
        async (scene) => {
          const { namespace, name } = place;
          await scene.must('POST', vms(namespace), ofInstancetype(name, name));
        },
      ],
      call: ({ namespace, name }) => ({ method: 'GET', path: vmCall(namespace, name, 'expand-spec') }),
      status: 200,
      body: {
        spec: { instancetype: null, template: { spec: { domain: { cpu: { sockets: 2 }, memory: { guest: '1Gi' } } } } },
      },
    },
    {
      name: 'expand-spec with an instancetype that is not there is an error, never a VM',
      // Before, no VM can be made with one.
      since: '1.6',
      given: ({ namespace, name }) => [
        async (scene) => {
          await scene.must('POST', vms(namespace), ofInstancetype(name, 'none'));
        },
      ],
      check: async (scene, { namespace, name }) => {
        const { status } = await scene.send('GET', vmCall(namespace, name, 'expand-spec'));
        return status >= 400 ? undefined : `answered with ${status}`;
      },
    },
  ],
};

/** Makes an instancetype of the row's own name. */
export function instancetype({ namespace, name }: Place): Action {
  return async (scene) => {
    const path = `/apis/instancetype.kubevirt.io/v1beta1/namespaces/${namespace}/virtualmachineinstancetypes`;
    await scene.must('POST', path, {
      apiVersion: 'instancetype.kubevirt.io/v1beta1',
      kind: 'VirtualMachineInstancetype',
      metadata: { name },
      spec: { cpu: { guest: 2 }, memory: { guest: '1Gi' } },
    });
  };
}

/** A VM that is off and has all its CPU and memory from an instancetype. */
export function ofInstancetype(name: string, type: string): JsonObject {
  return {
    apiVersion: 'kubevirt.io/v1',
    kind: 'VirtualMachine',
    metadata: { name },
    spec: {
      runStrategy: 'Halted',
      instancetype: { kind: 'VirtualMachineInstancetype', name: type },
      template: { spec: { domain: { devices: {} } } },
    },
  };
}
