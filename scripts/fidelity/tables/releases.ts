/** The document's first table: what came with which release, told by trying it; and what older ones did in its place. */

import { at, textAt } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Scene } from '../replay/scene.ts';
import { machine, plainMachine } from '../setup/machine.ts';
import type { MachineWish } from '../setup/machine.ts';
import { vmiCall, vms } from '../setup/paths.ts';
import type { Place } from '../setup/power-states.ts';
import type { Call, Row, Table } from './row.ts';
import { instancetype, ofInstancetype } from './volumes.ts';

const tried =
  (body: (name: string) => JsonObject) =>
  ({ namespace, name }: Place): Call => ({ method: 'POST', path: `${vms(namespace)}?dryRun=All`, body: body(name) });

const created = (wish: Partial<MachineWish>): ((place: Place) => Call) =>
  tried((name) => plainMachine({ name, runStrategy: 'Halted', ...wish }));

const emptyDrive = tried((name) => machine({ name, runStrategy: 'Halted' }));

const reset = ({ namespace }: Place): Call => ({ method: 'PUT', path: vmiCall(namespace, 'none', 'reset') });

const REFUSED = { status: 422, reason: 'Invalid' } as const;

const PROBED: readonly Row[] = [
  { name: 'an empty CD-ROM drive is accepted', since: '1.9', call: emptyDrive, status: 201 },
  {
    name: 'an empty CD-ROM drive is refused, as a disk without its volume',
    since: '1.4',
    before: '1.6',
    call: emptyDrive,
    ...REFUSED,
    says: /not found/,
  },
  { name: 'reset is known', since: '1.5', call: reset, status: 404, reason: 'NotFound' },
  { name: 'reset is not known yet', since: '1.4', before: '1.5', call: reset, status: 404, reason: '' },
  {
    name: 'the run strategy WaitAsReceiver is not known yet',
    since: '1.4',
    before: '1.6',
    call: created({ runStrategy: 'WaitAsReceiver' }),
    ...REFUSED,
    says: /Invalid RunStrategy/,
  },
  {
    name: 'an unknown instancetype is refused',
    since: '1.4',
    before: '1.6',
    call: tried((name) => ofInstancetype(name, 'none')),
    ...REFUSED,
    says: /Failure to find instancetype/,
  },
  {
    name: 'a new VM gets neither a firmware UUID nor a PCI topology',
    since: '1.4',
    before: '1.6',
    call: created({}),
    status: 201,
    body: {
      status: null,
      spec: {
        template: {
          metadata: { annotations: null },
          spec: {
            architecture: 'amd64',
            domain: { machine: { type: 'q35' }, resources: {}, firmware: null },
          },
        },
      },
    },
  },
];

const versionOfInstancetypes = (version: string) => (): Call => ({
  method: 'GET',
  path: `/apis/instancetype.kubevirt.io/${version}`,
});

/** A VM with an instancetype of its own. */
const withInstancetype: NonNullable<Row['given']> = (place) => [
  instancetype(place),
  async (scene) => {
    await scene.must('POST', vms(place.namespace), ofInstancetype(place.name, place.name));
  },
];

/** Says which of the two places doesn't name the revision, or does. */
async function namesRevision(scene: Scene, place: Place, where: 'spec' | 'status'): Promise<string | undefined> {
  const { body } = await scene.send('GET', vms(place.namespace, place.name));
  const named = {
    spec: textAt(body, 'spec', 'instancetype', 'revisionName'),
    status: textAt(body, 'status', 'instancetypeRef', 'controllerRevisionRef', 'name'),
  };
  const other = where === 'spec' ? 'status' : 'spec';
  return named[where] !== '' && named[other] === '' ? undefined : `named are ${JSON.stringify(named)}`;
}

const INSTANCETYPES: readonly Row[] = [
  ...['v1alpha1', 'v1alpha2'].flatMap((version): Row[] => [
    {
      name: `instancetypes are served as ${version}`,
      since: '1.4',
      before: '1.7',
      call: versionOfInstancetypes(version),
      status: 200,
      body: { groupVersion: `instancetype.kubevirt.io/${version}` },
    },
    {
      name: `instancetypes are no longer served as ${version}`,
      since: '1.7',
      call: versionOfInstancetypes(version),
      status: 404,
    },
  ]),
  {
    name: 'the revision of an instancetype is named in the VM’s spec',
    since: '1.4',
    before: '1.5',
    given: withInstancetype,
    check: (scene, place) => namesRevision(scene, place, 'spec'),
  },
  {
    name: 'the revision of an instancetype is named in the VM’s status',
    since: '1.5',
    given: withInstancetype,
    check: (scene, place) => namesRevision(scene, place, 'status'),
  },
];

/** Fields of a running VMI's status, as far as they are there. */
async function laterFields(scene: Scene, path: string): Promise<Json> {
  const { body } = await scene.send('GET', path);
  return [
    at(body, 'status', 'memory', 'memoryOverhead') ?? null,
    at(body, 'status', 'interfaces', 0, 'linkState') ?? null,
  ];
}

const FIELDS: readonly Row[] = [
  {
    name: 'a running VMI tells neither its memory overhead nor the state of its links',
    since: '1.4',
    before: '1.5',
    given: 'always-running',
    check: async (scene, { namespace, name }) => {
      const found = await laterFields(
        scene,
        `/apis/kubevirt.io/v1/namespaces/${namespace}/virtualmachineinstances/${name}`,
      );
      return JSON.stringify(found) === '[null,null]' ? undefined : `it tells ${JSON.stringify(found)}`;
    },
  },
];

export const RELEASES: Table = { clause: 'releases', rows: [...PROBED, ...INSTANCETYPES, ...FIELDS] };
