import { expect } from 'chai';

import type { JsonObject } from '../../../src/simulator/json.ts';
import { writeChange } from '../../../src/simulator/controller-api.ts';
import { profileOf } from '../../../src/simulator/kubevirt/profile.ts';
import { virtualMachineInstances } from '../../../src/simulator/kubevirt/rows.ts';
import { VIRT_HANDLER } from '../../../src/simulator/user.ts';
import { ROOT, medium, startMediaBench } from './media-bench.ts';
import type { MediaBench } from './media-bench.ts';

const ROOT_DISK: JsonObject = { name: 'rootdisk', bootOrder: 1, disk: { bus: 'virtio' } };
const DRIVE: JsonObject = { name: 'cdrom0', cdrom: { bus: 'sata' } };

const withVolumes =
  (...volumes: JsonObject[]) =>
  (spec: { [field: string]: JsonObject }): void => {
    spec['volumes'] = volumes as never;
  };

const withoutDrive = (spec: { [field: string]: JsonObject }): void => {
  (spec['domain'] as { devices: JsonObject }).devices['disks'] = [ROOT_DISK];
};

const disks = (...list: JsonObject[]): JsonObject => ({ domain: { devices: { disks: list } } });

interface Row {
  readonly situation: string;
  /** What comes of it. */
  readonly gives: 'applied' | 'RestartRequired' | 'HotPlugVolumeError' | 'nothing';
  readonly gates?: readonly string[];
  readonly start?: (spec: { [field: string]: JsonObject }) => void;
  readonly change: JsonObject;
  readonly message?: string;
}

/** The VMI's spec loses the drive at once, whatever its guest still sees. */
const REMOVED = 'an empty drive removed';

const MATRIX: readonly Row[] = [
  { situation: 'a medium into an empty drive', gives: 'applied', change: { volumes: [ROOT, medium('iso1')] } },
  {
    situation: 'a permanent medium into an empty drive',
    gives: 'RestartRequired',
    change: { volumes: [ROOT, medium('iso1', false)] },
  },
  {
    situation: 'a container disk into an empty drive',
    gives: 'RestartRequired',
    change: { volumes: [ROOT, { name: 'cdrom0', containerDisk: { image: 'registry.example/iso:1' } }] },
  },
  {
    situation: 'a permanent medium out of its drive',
    gives: 'RestartRequired',
    start: withVolumes(ROOT, medium('iso1', false)),
    change: { volumes: [ROOT] },
  },
  {
    situation: 'a permanent medium replaced by a hotpluggable one of the same name',
    gives: 'nothing',
    start: withVolumes(ROOT, medium('iso1', false)),
    change: { volumes: [ROOT, medium('iso2')] },
  },
  { situation: 'an empty drive added', gives: 'RestartRequired', start: withoutDrive, change: disks(ROOT_DISK, DRIVE) },
  { situation: REMOVED, gives: 'RestartRequired', change: disks(ROOT_DISK) },
  {
    situation: 'a drive added together with a medium',
    gives: 'HotPlugVolumeError',
    start: withoutDrive,
    change: { ...disks(ROOT_DISK, DRIVE), volumes: [ROOT, medium('iso1')] },
    message: "requires diskDevice of type 'disk' or 'lun' to be used.",
  },
  {
    situation: 'a medium while the older gate is listed too',
    gives: 'nothing',
    gates: ['HotplugVolumes', 'DeclarativeHotplugVolumes'],
    change: { volumes: [ROOT, medium('iso1')] },
  },
  {
    situation: 'the boot order of a drive with a hotpluggable medium',
    gives: 'nothing',
    start: withVolumes(ROOT, medium('iso1')),
    change: disks({ ...ROOT_DISK, bootOrder: 2 }, { ...DRIVE, bootOrder: 1 }),
  },
];

describe('what can be done to the drives of a running VM', () => {
  let media: MediaBench;
  beforeEach(async () => {
    media = await startMediaBench();
    media.claim('iso1');
    media.claim('iso2');
  });
  afterEach(() => media.close());

  for (const { situation, gives, gates = [], start, change, message } of MATRIX) {
    it(`${situation}: ${gives}`, async () => {
      if (gates.length > 0) media.gates(...gates);
      media.machine('Always', start);
      const before = media.vmi.spec;
      const reply = await media.change(change);
      expect(reply.status).to.equal(200);
      const expected = {
        applied: {},
        nothing: {},
        RestartRequired: { RestartRequired: 'a non-live-updatable field was changed in the template spec' },
        HotPlugVolumeError: { Failure: 'HotPlugVolumeError' },
      }[gives];
      // A boot order counts as applied live for the drive alone: the root disk's own change doesn't.
      if (situation.startsWith('the boot order')) expect(media.conditions).to.have.property('RestartRequired');
      else expect(media.conditions).to.deep.equal(expected);
      if (gives === 'applied') expect(media.status()).to.deep.include({ phase: 'Ready' });
      else if (situation !== REMOVED) expect(media.vmi.spec).to.deep.equal(before);
      if (message !== undefined) expect(media.message('Failure')).to.include(message);
    });
  }

  it('a boot order that changes on the drive with the hotpluggable medium only: nothing, and no condition', async () => {
    media.machine('Always', withVolumes(ROOT, medium('iso1')));
    await media.change(disks(ROOT_DISK, { ...DRIVE, bootOrder: 2 }));
    expect(media.conditions).to.deep.equal({});
    expect(media.vmi.spec.domain.devices.disks?.[1]?.bootOrder).to.equal(undefined);
  });

  it('a medium that the VMI takes for permanent cannot be ejected: HotPlugVolumeError', async () => {
    media.machine('Always', withVolumes(ROOT, medium('iso1')));
    writeChange(media.bench.cluster, { resource: virtualMachineInstances, user: VIRT_HANDLER }, media.vmi, (draft) => {
      draft.status.volumeStatus = [
        { name: 'cdrom0', target: 'sda' },
        { name: 'rootdisk', target: 'vda' },
      ];
    });
    await media.volumes(ROOT);
    expect(media.conditions).to.deep.equal({ Failure: 'HotPlugVolumeError' });
    expect(media.message('Failure')).to.include('Number of permanent volumes has changed');
  });

  it('a medium of a VM whose volumes are updated by migration is left alone', async () => {
    media.machine('Always');
    await media.bench.api.merge('/apis/kubevirt.io/v1/namespaces/ns/virtualmachines/v', {
      spec: { updateVolumesStrategy: 'Migration' },
    });
    await media.volumes(ROOT, medium('iso1'));
    expect(media.conditions).to.deep.equal({});
    expect(media.status()).to.equal(undefined);
  });

  it('what failed goes through once the VM is restarted', async () => {
    media.machine('Always', withoutDrive);
    await media.change({ ...disks(ROOT_DISK, DRIVE), volumes: [ROOT, medium('iso1')] });
    expect(media.conditions).to.deep.equal({ Failure: 'HotPlugVolumeError' });
    await media.bench.api.put('/apis/subresources.kubevirt.io/v1/namespaces/ns/virtualmachines/v/restart');
    media.bench.clock.advance(10_000);
    expect(media.phase).to.equal('Running');
    expect(media.conditions).to.deep.equal({});
    expect(media.status()).to.deep.include({ phase: 'Ready', target: 'sda' });
  });
});

describe('media in KubeVirt 1.4, where nothing follows the spec', () => {
  let media: MediaBench;
  beforeEach(async () => {
    media = await startMediaBench(profileOf('kubevirt-1.4'));
    media.claim('iso1');
  });
  afterEach(() => media.close());

  const changeMedium = async (): Promise<void> => {
    media.machine('Always', withVolumes(ROOT, medium('iso1')));
    expect(media.status()).to.deep.include({ phase: 'Ready' });
    media.claim('iso2');
    await media.volumes(ROOT, medium('iso2'));
    expect(media.status()?.['persistentVolumeClaimInfo']).to.deep.include({ claimName: 'iso1' });
  };

  it('a hotpluggable medium changed in the spec waits for a restart, and says so', async () => {
    await changeMedium();
    expect(media.conditions).to.have.all.keys('RestartRequired');
  });

  it('also with LiveUpdate', async () => {
    media.configure({
      vmRolloutStrategy: 'LiveUpdate',
      developerConfiguration: { featureGates: ['VMLiveUpdateFeatures'] },
    });
    await changeMedium();
    expect(media.conditions).to.deep.equal({
      RestartRequired: 'the volumes replacement is effective only after restart',
    });
  });
});
