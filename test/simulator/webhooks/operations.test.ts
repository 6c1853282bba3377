import { expect } from 'chai';

import { VMIS, VMS } from '../api-client.ts';
import type { Reply } from '../api-client.ts';
import { createMachine, startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';
import { machine, refusal } from './machines.ts';

const MIGRATIONS = '/apis/kubevirt.io/v1/namespaces/ns/virtualmachineinstancemigrations';
const SNAPSHOTS = '/apis/snapshot.kubevirt.io/v1beta1/namespaces/ns/virtualmachinesnapshots';
const RESTORES = '/apis/snapshot.kubevirt.io/v1beta1/namespaces/ns/virtualmachinerestores';
const KUBEVIRT = '/apis/kubevirt.io/v1/namespaces/kubevirt/kubevirts';

const migration = (vmiName: string, name = 'm'): object => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachineInstanceMigration',
  metadata: { name },
  spec: { vmiName },
});
const snapshot = (source: object): object => ({
  apiVersion: 'snapshot.kubevirt.io/v1beta1',
  kind: 'VirtualMachineSnapshot',
  metadata: { name: 's' },
  spec: { source },
});
const restore = (target: object): object => ({
  apiVersion: 'snapshot.kubevirt.io/v1beta1',
  kind: 'VirtualMachineRestore',
  metadata: { name: 'r' },
  spec: { target, virtualMachineSnapshotName: 's' },
});
const vmNamed = (name: string): object => ({ apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name });

describe("KubeVirt's webhooks for migrations, snapshots and itself", () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench();
  });
  afterEach(() => bench.close());

  const post = (path: string, body: object): Promise<Reply> => bench.api.send('POST', path, { body });
  const dryRun = (path: string, body: object): Promise<Reply> => post(`${path}?dryRun=All`, body);
  const gates = (developerConfiguration: object): Promise<Reply> =>
    bench.api.merge(`${KUBEVIRT}/kubevirt`, { spec: { configuration: { developerConfiguration } } });

  it('take one migration of a VMI at a time, marked with its VMI', async () => {
    createMachine(bench, 'a', 'Always');
    bench.settle();
    const first = await dryRun(MIGRATIONS, migration('a'));
    expect(first.json().metadata.labels).to.deep.equal({ 'kubevirt.io/vmi-name': 'a' });
    expect(first.json().metadata.finalizers).to.deep.equal(['kubevirt.io/migrationJobFinalize']);
    bench.cluster.create({ ...migration('a'), metadata: { name: 'm', namespace: 'ns' } } as never);
    const second = await dryRun(MIGRATIONS, migration('a', 'n'));
    expect([second.status, second.json().reason]).to.deep.equal([400, undefined]);
    expect(second.json().message).to.include('in-flight migration detected');
  });

  it('refuse a migration without a VMI, of one that isn’t there, and a change afterwards', async () => {
    expect(refusal(await dryRun(MIGRATIONS, migration('')))).to.deep.equal([422, 'FieldValueRequired spec.vmiName']);
    expect((await dryRun(MIGRATIONS, migration('none'))).status).to.equal(400);
    createMachine(bench, 'a', 'Always');
    bench.settle();
    await post(MIGRATIONS, migration('a'));
    const change = await bench.api.merge(`${MIGRATIONS}/m`, { spec: { vmiName: 'b' } });
    expect(refusal(change)).to.deep.equal([422, 'FieldValueNotSupported']);
  });

  it('take snapshots by their form; whether the VM is there is the controller’s', async () => {
    expect((await dryRun(SNAPSHOTS, snapshot(vmNamed('none')))).status).to.equal(201);
    expect(refusal(await dryRun(SNAPSHOTS, snapshot({ kind: 'VirtualMachine', name: 'a' })))).to.deep.equal([
      422,
      'FieldValueNotFound spec.source.apiGroup',
    ]);
    expect(refusal(await dryRun(SNAPSHOTS, snapshot({ ...vmNamed('a'), kind: 'Pod' })))).to.deep.equal([
      422,
      'FieldValueInvalid spec.source.kind',
    ]);
  });

  it('refuse snapshots and restores while their gate is off', async () => {
    await gates({ disabledFeatureGates: ['Snapshot'] });
    expect((await dryRun(SNAPSHOTS, snapshot(vmNamed('a')))).status).to.equal(400);
    expect((await dryRun(RESTORES, restore(vmNamed('a')))).status).to.equal(400);
  });

  it('let one restore of a VM run at a time', async () => {
    const body = restore(vmNamed('a'));
    bench.cluster.create({ ...body, metadata: { name: 'r', namespace: 'ns' } } as never);
    const reply = await dryRun(RESTORES, { ...body, metadata: { name: 'again' } });
    expect(refusal(reply)).to.deep.equal([422, 'FieldValueInvalid spec.target']);
  });

  describe('on the KubeVirt object', () => {
    it('refuse a gate that is switched on and off at once', async () => {
      const reply = await gates({ featureGates: ['Sidecar'], disabledFeatureGates: ['Sidecar'] });
      const field = 'spec.configuration.developerConfiguration.featureGates';
      expect(refusal(reply)).to.deep.equal([422, `FieldValueForbidden ${field}`]);
    });

    it('warn of a gate that has no use any more', async () => {
      const reply = await gates({ featureGates: ['LiveMigration', 'Sidecar'] });
      expect(reply.status).to.equal(200);
      expect(reply.headers['warning']).to.include('LiveMigration').and.not.include('Sidecar');
    });

    it('refuse a second one', async () => {
      const body = { apiVersion: 'kubevirt.io/v1', kind: 'KubeVirt', metadata: { name: 'two' }, spec: {} };
      expect((await dryRun(KUBEVIRT, body)).status).to.equal(400);
    });

    it('keep it while there are guests, where it says so', async () => {
      await bench.api.merge(`${KUBEVIRT}/kubevirt`, { spec: { uninstallStrategy: 'BlockUninstallIfWorkloadsExist' } });
      createMachine(bench, 'a', 'Halted');
      expect((await bench.api.send('DELETE', `${KUBEVIRT}/kubevirt`)).status).to.equal(400);
    });
  });

  describe('with gates set live', () => {
    const emptyDrive = (): Promise<Reply> => dryRun(VMS, machine());

    it('allow empty drives and reboot policies by default, and not when their gates are disabled', async () => {
      const policy = machine({ domain: { rebootPolicy: 'Terminate' } });
      expect([(await emptyDrive()).status, (await dryRun(VMS, policy)).status]).to.deep.equal([201, 201]);
      await gates({ disabledFeatureGates: ['DeclarativeHotplugVolumes', 'RebootPolicy'] });
      expect(refusal(await dryRun(VMS, policy))).to.deep.equal([
        422,
        'FieldValueInvalid spec.template.spec.domain.devices.disks[1].name',
        'FieldValueInvalid spec.template.spec.domain.rebootPolicy',
      ]);
      expect((await emptyDrive()).json().message).to.include('cannot define an empty CD-ROM disk');
    });

    it('allow what is alpha only when it is listed', async () => {
      const hostDisk = machine({ volumes: [{ name: 'rootdisk', hostDisk: { path: '/d', type: 'Disk' } }] });
      expect((await dryRun(VMS, hostDisk)).status).to.equal(422);
      await gates({ featureGates: ['HostDisk'] });
      expect((await dryRun(VMS, hostDisk)).status).to.equal(201);
    });
  });

  it('give a VMI nothing to plug where changes are staged', async () => {
    await bench.api.merge(`${KUBEVIRT}/kubevirt`, { spec: { configuration: { vmRolloutStrategy: 'Stage' } } });
    createMachine(bench, 'a', 'Always');
    bench.settle();
    const { spec } = (await bench.api.get(`${VMIS}/a`)).json();
    expect((spec['domain'] as Record<string, unknown>)['memory']).to.deep.equal({ guest: '2Gi' });
  });
});
