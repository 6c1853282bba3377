import { expect } from 'chai';

import { isObject } from '../../../src/simulator/json.ts';
import { ROOT, medium, startMediaBench } from './media-bench.ts';
import type { MediaBench } from './media-bench.ts';

const data = (name: string): { disk: object; volume: { name: string } } => ({
  disk: { name, disk: { bus: 'scsi' } },
  volume: { name, persistentVolumeClaim: { claimName: name, hotpluggable: true } } as { name: string },
});

describe('media in the drive of a running guest, by the spec of its VM', () => {
  let media: MediaBench;
  beforeEach(async () => {
    media = await startMediaBench();
    media.claim('iso1');
    media.claim('iso2');
  });
  afterEach(() => media.close());

  it('goes in by way of an attachment pod, and says each step in volumeStatus and in Events', async () => {
    media.machine('Always');
    const states = media.watch();
    await media.volumes(ROOT, medium('iso1'));
    expect(states).to.deep.equal(['unknown', 'Bound', 'AttachedToNode', 'MountedToPod', 'Ready sda']);
    expect(media.vmi.spec.volumes?.map(({ name }) => name)).to.deep.equal(['rootdisk', 'cdrom0']);
    const [pod] = media.attachmentPods;
    expect(pod?.metadata.name).to.match(/^hp-volume-/);
    expect(media.status()).to.deep.include({
      reason: 'VolumeReady',
      hotplugVolume: { attachPodName: pod?.metadata.name, attachPodUID: pod?.metadata.uid },
    });
    expect(media.status()?.['persistentVolumeClaimInfo']).to.deep.include({
      claimName: 'iso1',
      accessModes: ['ReadWriteMany'],
      requests: { storage: '1Gi' },
    });
    expect(media.reasons).to.include.members(['SuccessfulCreate', 'VolumeMountedToPod', 'VolumeReady']);
    expect(media.conditions).to.deep.equal({});
  });

  it('leaves no entry, no pod and no medium behind when it is ejected, but the drive', async () => {
    media.machine('Always');
    await media.volumes(ROOT, medium('iso1'));
    const states = media.watch();
    await media.volumes(ROOT);
    expect(states).to.deep.equal(['Ready sda', 'UnMountedFromPod', 'Detaching', 'none']);
    expect(media.attachmentPods).to.deep.equal([]);
    expect(media.vmi.spec.domain.devices.disks?.map(({ name }) => name)).to.deep.equal(['rootdisk', 'cdrom0']);
    expect(media.reasons).to.include.members(['VolumeUnMountedFromPod', 'SuccessfulDelete', 'VolumeUnplugged']);
    expect(media.conditions).to.deep.equal({});
  });

  it('is swapped by one change: the old one goes first, the new one follows', async () => {
    media.machine('Always');
    await media.volumes(ROOT, medium('iso1'));
    const states = media.watch();
    await media.volumes(ROOT, medium('iso2'));
    expect(states).to.deep.equal([
      ...['Ready sda', 'UnMountedFromPod', 'Detaching', 'none'],
      ...['unknown', 'Bound', 'AttachedToNode', 'MountedToPod', 'Ready sda'],
    ]);
    expect(media.status()?.['persistentVolumeClaimInfo']).to.deep.include({ claimName: 'iso2' });
    expect(media.attachmentPods).to.have.length(1);
  });

  it('waits for a claim that is not there, and goes in once it is', async () => {
    media.machine('Always');
    await media.volumes(ROOT, medium('later'));
    expect(media.status()).to.deep.equal({
      name: 'cdrom0',
      target: '',
      phase: 'Pending',
      reason: 'FailedPvcNotFound',
      message: 'PVC later not found',
      hotplugVolume: {},
    });
    expect(media.attachmentPods).to.deep.equal([]);
    media.claim('later');
    expect(media.status()).to.deep.include({ phase: 'Ready', target: 'sda' });
  });

  it('waits while its DataVolume is being filled', async () => {
    media.machine('Always');
    media.bench.cluster.create({
      apiVersion: 'cdi.kubevirt.io/v1beta1',
      kind: 'DataVolume',
      metadata: { name: 'image', namespace: 'ns' },
      spec: { source: { upload: {} }, storage: { resources: { requests: { storage: '1Gi' } } } },
    });
    media.bench.settle();
    await media.volumes(ROOT, { name: 'cdrom0', dataVolume: { name: 'image', hotpluggable: true } });
    expect(media.status()?.['phase']).to.be.oneOf(['Pending', 'Bound']);
    expect(media.attachmentPods).to.deep.equal([]);
    expect(media.instanceCondition('DataVolumesReady')).to.equal('False NotAllDVsReady');
  });

  it('comes from a DataVolume that is filled as from a claim, and tells that it is ready', async () => {
    media.machine('Always');
    media.bench.cluster.create({
      apiVersion: 'cdi.kubevirt.io/v1beta1',
      kind: 'DataVolume',
      metadata: { name: 'blank', namespace: 'ns' },
      spec: { source: { blank: {} }, storage: { resources: { requests: { storage: '1Gi' } } } },
    });
    for (let round = 0; round < 3; round++) {
      media.bench.clock.advance(10_000);
      await media.bench.cluster.transfers.settled();
    }
    await media.volumes(ROOT, { name: 'cdrom0', dataVolume: { name: 'blank', hotpluggable: true } });
    expect(media.status()).to.deep.include({ phase: 'Ready', target: 'sda' });
    expect(media.instanceCondition('DataVolumesReady')).to.equal('True AllDVsReady');
    await media.volumes(ROOT);
    expect(media.instanceCondition('DataVolumesReady')).to.equal('True AllDVsReady');
  });

  it('does not disturb what is plugged already: the new pod holds both, then the old one goes', async () => {
    media.machine('Always');
    media.claim('data1');
    await media.volumes(ROOT, medium('iso1'));
    const [first] = media.attachmentPods;
    const states = media.watch();
    const { disk, volume } = data('data1');
    const { disks = [] } = media.vmi.spec.domain.devices;
    await media.change({
      domain: { devices: { disks: [...disks.map((item) => ({ ...item })), disk] } },
      volumes: [ROOT, medium('iso1'), volume],
    } as never);
    expect(states).to.deep.equal(['Ready sda']);
    expect(media.status('data1')).to.deep.include({ phase: 'Ready', target: 'sdb' });
    expect(media.attachmentPods).to.have.length(1);
    expect(media.attachmentPods[0]?.metadata.name).to.not.equal(first?.metadata.name);
    expect(media.status()?.['hotplugVolume']).to.deep.include({ attachPodUID: media.attachmentPods[0]?.metadata.uid });
  });

  it('keeps a guest from moving while its claim is for one node', async () => {
    media.claim('single', { accessMode: 'ReadWriteOnce' });
    media.machine('Always');
    expect(media.instanceCondition('LiveMigratable')).to.equal('True');
    await media.volumes(ROOT, medium('single'));
    expect(media.instanceCondition('LiveMigratable')).to.equal('False DisksNotLiveMigratable');
    await media.volumes(ROOT);
    expect(media.instanceCondition('LiveMigratable')).to.equal('True');
  });

  it('stays in a drive whose tray the guest has locked, until it unlocks it', async () => {
    media.machine('Always');
    await media.volumes(ROOT, medium('iso1'));
    media.bench.cluster.guests.of('ns', 'v').locksTray = true;
    await media.volumes(ROOT);
    expect(media.status()).to.deep.include({ phase: 'Ready', target: 'sda' });
    expect(media.vmi.spec.volumes?.map(({ name }) => name)).to.deep.equal(['rootdisk']);
    expect(media.reasons).to.include('SyncFailed');
    expect(media.instanceCondition('Synchronized')).to.match(/^False/);
    media.bench.cluster.guests.of('ns', 'v').locksTray = false;
    media.bench.clock.advance(5000);
    expect(media.status()).to.equal(undefined);
    expect(media.instanceCondition('Synchronized')).to.equal(undefined);
  });

  it('holds its claim: a deleted one goes only after the eject', async () => {
    media.machine('Always');
    await media.volumes(ROOT, medium('iso1'));
    await media.bench.api.send('DELETE', '/api/v1/namespaces/ns/persistentvolumeclaims/iso1');
    media.bench.settle();
    expect(media.hasClaim('iso1')).to.equal(true);
    await media.volumes(ROOT);
    media.bench.clock.advance(10_000);
    expect(media.hasClaim('iso1')).to.equal(false);
  });

  it('goes with the guest', async () => {
    media.machine('Always');
    await media.volumes(ROOT, medium('iso1'));
    await media.bench.api.merge('/apis/kubevirt.io/v1/namespaces/ns/virtualmachines/v', {
      spec: { runStrategy: 'Halted' },
    });
    media.bench.clock.advance(10_000);
    expect(media.phase).to.equal(undefined);
    expect(media.attachmentPods).to.deep.equal([]);
  });

  it('is in the drive at the first boot of a VM that has it in its spec', () => {
    const phases: string[] = [];
    media.machine('Always', (spec) => {
      spec['volumes'] = [ROOT, medium('iso1')] as never;
    });
    phases.push(String(media.phase));
    expect(phases).to.deep.equal(['Running']);
    expect(media.status()).to.deep.include({ phase: 'Ready', target: 'sda' });
    expect(isObject(media.status()?.['hotplugVolume'])).to.equal(true);
  });

  it('holds a VM that starts with it in Scheduled until it can be attached', () => {
    media.machine('Always', (spec) => {
      spec['volumes'] = [ROOT, medium('later')] as never;
    });
    expect(media.phase).to.equal('Scheduled');
    media.claim('later');
    expect(media.phase).to.equal('Running');
    expect(media.status()).to.deep.include({ phase: 'Ready', target: 'sda' });
  });

  it('holds a VM in Pending while a permanent one is missing', () => {
    media.machine('Always', (spec) => {
      spec['volumes'] = [ROOT, medium('later', false)] as never;
    });
    expect(media.phase).to.equal('Pending');
    expect(media.instanceCondition('Synchronized')).to.equal('False FailedPvcNotFound');
    media.claim('later');
    media.bench.clock.advance(5000);
    expect(media.phase).to.equal('Running');
    expect(media.status()).to.deep.include({ target: 'sda' });
    expect(media.status()).to.not.have.property('hotplugVolume');
  });

  it('of a stopped VM is only a matter of its spec', async () => {
    media.machine('Halted');
    const reply = await media.volumes(ROOT, medium('iso1'));
    expect(reply.status).to.equal(200);
    expect(media.phase).to.equal(undefined);
    expect(media.conditions).to.deep.equal({});
    expect(media.attachmentPods).to.deep.equal([]);
  });
});
