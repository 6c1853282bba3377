/** Start states of the recorded media changes: a VM off and one that runs, and volumes to put into their drives. */

import { at, isEqual, listAt, textAt } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Action, FileScript, StepScript } from '../replay/script.ts';
import type { Scene } from '../replay/scene.ts';
import { make, patch, runs, until } from './actions.ts';
import { machine } from './machine.ts';
import { vmis, vms } from './paths.ts';

const NS = 'rec-media';

const CLAIMS = `/api/v1/namespaces/${NS}/persistentvolumeclaims`;
const CLAIM: JsonObject = { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } };

function claim(name: string): Action {
  return make(CLAIMS, { apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name }, spec: CLAIM });
}

/**
 * The recorder's `iso1` was a DataVolume and a claim of the same name that nobody owned. CDI makes its claim its own, by
 * which a volume that names the claim counts as one of the DataVolume, so it is taken away again.
 */
const disowned: Action = async (scene) => {
  const dataVolumes = `/apis/cdi.kubevirt.io/v1beta1/namespaces/${NS}/datavolumes`;
  await scene.must('POST', dataVolumes, {
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    kind: 'DataVolume',
    metadata: { name: 'iso1', annotations: { 'cdi.kubevirt.io/storage.bind.immediate.requested': 'true' } },
    spec: { source: { blank: {} }, pvc: CLAIM },
  });
  const phase = (dataVolume: Json): string => textAt(dataVolume, 'status', 'phase');
  await until(`${dataVolumes}/iso1`, 'filled', (dataVolume) => phase(dataVolume) === 'Succeeded')(scene);
  await patch(`${CLAIMS}/iso1`, { metadata: { ownerReferences: null } })(scene);
};

/** A VM's own conditions: not readiness, and not those that are its VMI's. */
function ownConditions(vm: Json, vmi: Json): Json {
  const ofInstance = new Set(listAt(vmi, 'status', 'conditions').map((condition) => textAt(condition, 'type')));
  return listAt(vm, 'status', 'conditions').filter((condition) => {
    const type = textAt(condition, 'type');
    return type !== 'Ready' && !ofInstance.has(type);
  });
}

/** What the recorder looked at. */
async function mediaOf(scene: Scene, name: string): Promise<Json> {
  const vm = (await scene.send('GET', vms(NS, name))).body;
  const instance = await scene.send('GET', vmis(NS, name));
  const vmi = instance.status === 404 ? null : instance.body;
  return {
    'vm.spec volumes': at(vm, 'spec', 'template', 'spec', 'volumes') ?? null,
    'vm.status.volumeRequests': at(vm, 'status', 'volumeRequests') ?? null,
    'vm conditions': ownConditions(vm, vmi),
    'vmi.spec volumes': at(vmi, 'spec', 'volumes') ?? null,
    'vmi disks': at(vmi, 'spec', 'domain', 'devices', 'disks') ?? null,
    'vmi.status.volumeStatus': at(vmi, 'status', 'volumeStatus') ?? null,
  };
}

/** The change before is carried out: what the VMI is to have is what its node says that it has. */
function done(name: string): Action {
  return async (scene) => {
    await scene.until(`the volumes of ${name} to settle`, async () => {
      const { body } = await scene.send('GET', vmis(NS, name));
      const names = [listAt(body, 'spec', 'volumes'), listAt(body, 'status', 'volumeStatus')].map((list) =>
        list.map((volume) => textAt(volume, 'name')).sort(),
      );
      return isEqual(names[0], names[1]) ? true : undefined;
    });
    await scene.settled(name, () => mediaOf(scene, name));
  };
}

/** Calls that the webhooks or virt-api refuse, or only try, whatever has become of the changes before. */
const IN_ANY_PHASE: ReadonlySet<string> = new Set([
  'run: volumes null',
  'run: remove the root disk volume',
  'run: addvolume without a body',
  'run: addvolume, empty object',
  'run: addvolume without disk',
  'run: addvolume dry-run',
  'run: removevolume of an unknown one',
  'run: removevolume of the root disk',
  'run: addvolume over the VMI',
]);

/** Observations are named after their VM, `off: ...` or `run: ...`; calls wait for the call before to be carried out. */
function scriptOf(step: string): StepScript {
  const name = step.startsWith('off: ') ? 'off' : 'run';
  const isCall = !/^(off|run): after|^running/.test(step);
  return {
    about: name,
    ...(IN_ANY_PHASE.has(step) ? { anyPhase: true } : { before: isCall ? [done(name)] : [] }),
    // The fake never said that a medium which one node alone can attach blocks migration (kubevirt-api.md 4.5).
    apart: [/\.conditions\.(Storage)?LiveMigratable/],
    observe: (scene) => mediaOf(scene, name),
    eventually: true,
  };
}

export const MEDIA: FileScript = {
  namespaces: [NS],
  prepare: [
    claim('iso2'),
    claim('data1'),
    make(vms(NS), machine({ name: 'off', runStrategy: 'Halted' })),
    make(vms(NS), machine({ name: 'run', runStrategy: 'Always' })),
    runs(NS, 'run'),
    disowned,
  ],
  steps: scriptOf,
};
