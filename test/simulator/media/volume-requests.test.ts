import { expect } from 'chai';

import { copy } from '../../../src/simulator/json.ts';
import type { JsonObject } from '../../../src/simulator/json.ts';
import { SUBRESOURCES } from '../api-client.ts';
import type { Reply } from '../api-client.ts';
import { profileOf } from '../../../src/simulator/kubevirt/profile.ts';
import { ROOT, medium, startMediaBench } from './media-bench.ts';
import type { MediaBench } from './media-bench.ts';

const addition = (name: string, claimName: string, more: JsonObject = {}): JsonObject => ({
  name,
  disk: { name: 'anything', disk: { bus: 'scsi' }, serial: 'abc' },
  volumeSource: { persistentVolumeClaim: { claimName } },
  ...more,
});

const BAD: readonly [body: JsonObject | undefined, message: string][] = [
  [undefined, 'AddVolumeOptions requires name to be set'],
  [{}, 'AddVolumeOptions requires name to be set'],
  [{ name: 'x' }, 'AddVolumeOptions requires disk to not be nil'],
  [{ name: 'x', disk: {} }, 'AddVolumeOptions requires VolumeSource to not be nil'],
];

describe('addvolume and removevolume', () => {
  let media: MediaBench;
  const put = (what: string, body?: JsonObject, resource = 'virtualmachines'): Promise<Reply> =>
    media.bench.api.put(`${SUBRESOURCES}/${resource}/v/${what}`, body);
  const volumeNames = (): string[] =>
    (media.bench.cluster.machine('ns', 'v')?.spec.template.spec.volumes ?? []).map(({ name }) => name);
  const requests = (): unknown => media.bench.cluster.machine('ns', 'v')?.status?.volumeRequests;

  describe('by the spec of the VM', () => {
    beforeEach(async () => {
      media = await startMediaBench();
      media.claim('data1');
      media.claim('data2');
      media.machine('Always');
    });
    afterEach(() => media.close());

    for (const [body, message] of BAD) {
      it(`answers 400 to ${body ? JSON.stringify(body) : 'no body'}`, async () => {
        const reply = await put('addvolume', body);
        expect([reply.status, reply.json().message]).to.deep.equal([400, message]);
      });
    }

    it('writes volume and disk into the spec, from where they are plugged; and takes them out again', async () => {
      expect((await put('addvolume', addition('data1', 'data1'))).status).to.equal(202);
      const spec = copy(media.bench.cluster.machine('ns', 'v')?.spec.template.spec);
      expect(spec?.volumes?.at(-1)).to.deep.equal({
        name: 'data1',
        persistentVolumeClaim: { claimName: 'data1', hotpluggable: true },
      });
      expect(spec?.domain.devices.disks?.at(-1)).to.deep.equal({ name: 'data1', disk: { bus: 'scsi' }, serial: 'abc' });
      media.bench.settle();
      expect(media.status('data1')).to.deep.include({ phase: 'Ready', target: 'sdb' });
      expect((await put('removevolume', { name: 'data1' })).status).to.equal(202);
      media.bench.settle();
      expect(volumeNames()).to.deep.equal(['rootdisk']);
      expect(media.vmi.spec.domain.devices.disks?.map(({ name }) => name)).to.deep.equal(['rootdisk', 'cdrom0']);
      expect(media.status('data1')).to.equal(undefined);
      expect(media.conditions).to.deep.equal({});
    });

    it('changes nothing in a dry run', async () => {
      expect((await put('addvolume', addition('data1', 'data1', { dryRun: ['All'] }))).status).to.equal(202);
      expect(volumeNames()).to.deep.equal(['rootdisk']);
    });

    const conflicts: readonly [what: string, body: JsonObject, message: string][] = [
      [
        'addvolume',
        addition('data1', 'data2'),
        'Unable to add volume [data1] because volume with that name already exists',
      ],
      ['addvolume', addition('other', 'data1'), 'Unable to add volume source [data1] because it already exists'],
      ['removevolume', { name: 'nothing' }, 'Unable to remove volume [nothing] because it does not exist'],
      ['removevolume', { name: 'rootdisk' }, 'Unable to remove volume [rootdisk] because it is not hotpluggable'],
    ];
    for (const [what, body, message] of conflicts) {
      it(`answers 409 to ${what}: ${message}`, async () => {
        await put('addvolume', addition('data1', 'data1'));
        const reply = await put(what, body);
        expect(reply.status).to.equal(409);
        expect(reply.json().message).to.equal(
          `Operation cannot be fulfilled on virtualmachine.kubevirt.io "v": ${message}`,
        );
      });
    }

    it('passes on what the webhook of VMs says of a disk that cannot be', async () => {
      const drive = {
        name: 'cd',
        disk: { cdrom: { bus: 'virtio' } },
        volumeSource: { persistentVolumeClaim: { claimName: 'data1' } },
      };
      expect((await put('addvolume', drive)).status).to.equal(422);
      expect(volumeNames()).to.deep.equal(['rootdisk']);
    });

    it('refuses a VMI that belongs to a VM, and one that is not there', async () => {
      const reply = await put('addvolume', addition('data1', 'data1'), 'virtualmachineinstances');
      expect([reply.status, reply.json().message]).to.deep.equal([400, 'VMI ns/v is owned by a VM']);
      const none = await media.bench.api.put(
        `${SUBRESOURCES}/virtualmachineinstances/none/addvolume`,
        addition('data1', 'data1'),
      );
      expect(none.status).to.equal(404);
    });
  });

  describe('by the queue in the status of the VM', () => {
    beforeEach(async () => {
      media = await startMediaBench();
      media.gates('HotplugVolumes');
      media.claim('data1');
      media.machine('Always');
    });
    afterEach(() => media.close());

    it('queues a request, plugs it in the VMI, writes it into the spec and forgets it', async () => {
      expect((await put('addvolume', addition('data1', 'data1'))).status).to.equal(202);
      expect(requests()).to.have.length(1);
      expect(volumeNames()).to.deep.equal(['rootdisk']);
      media.bench.settle();
      expect(requests()).to.equal(undefined);
      expect(volumeNames()).to.deep.equal(['rootdisk', 'data1']);
      expect(media.status('data1')).to.deep.include({ phase: 'Ready' });
      expect((await put('removevolume', { name: 'data1' })).status).to.equal(202);
      media.bench.settle();
      expect(volumeNames()).to.deep.equal(['rootdisk']);
      expect(media.status('data1')).to.equal(undefined);
      expect(media.conditions).to.deep.equal({});
    });

    it('answers 409 to a second request for the same volume while the first is queued', async () => {
      await put('addvolume', addition('data1', 'data1'));
      const reply = await put('addvolume', addition('data1', 'data1'));
      expect(reply.status).to.equal(409);
      expect(reply.json().message).to.include('add volume request for volume [data1] already exists');
    });

    it('plugs into the VMI alone when asked to', async () => {
      expect((await put('addvolume', addition('data1', 'data1'), 'virtualmachineinstances')).status).to.equal(202);
      media.bench.settle();
      expect(media.status('data1')).to.deep.include({ phase: 'Ready' });
      expect(volumeNames()).to.deep.equal(['rootdisk']);
    });

    it('leaves media that were changed in the spec alone', async () => {
      await media.volumes(ROOT, medium('data1'));
      expect(media.status()).to.equal(undefined);
    });
  });

  it('answers 400 where no gate is on', async () => {
    media = await startMediaBench(profileOf('kubevirt-1.4'));
    try {
      const reply = await put('addvolume', addition('data1', 'data1'));
      expect(reply.status).to.equal(400);
      expect(reply.json().message).to.equal('Unable to Add Volume because HotplugVolumes feature gate is not enabled.');
    } finally {
      await media.close();
    }
  });
});
