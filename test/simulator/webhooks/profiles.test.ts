import { expect } from 'chai';

import { isGateOn } from '../../../src/simulator/kubevirt/gates.ts';
import { PROFILES, profileOf } from '../../../src/simulator/kubevirt/profile.ts';
import { SUBRESOURCES, VMS } from '../api-client.ts';
import type { Reply } from '../api-client.ts';
import { startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';
import { disks, interfaces, machine, nic, refusal, rootDisk } from './machines.ts';

const SNAPSHOTS = '/apis/snapshot.kubevirt.io/v1beta1/namespaces/ns/virtualmachinesnapshots';
const DATA_VOLUMES = '/apis/cdi.kubevirt.io/v1beta1/namespaces/ns/datavolumes';
const KUBEVIRT = '/apis/kubevirt.io/v1/namespaces/kubevirt/kubevirts/kubevirt';

describe('profiles', () => {
  it('are named in the error when there is no such', () => {
    expect(() => profileOf('kubevirt-2.0')).to.throw('there are kubevirt-1.4, kubevirt-1.10');
    expect(PROFILES.map(({ name }) => profileOf(name).name)).to.deep.equal(['kubevirt-1.4', 'kubevirt-1.10']);
  });

  describe('kubevirt-1.4', () => {
    let bench: Bench;
    before(async () => {
      bench = await startBench({ profile: profileOf('kubevirt-1.4') });
    });
    after(() => bench.close());

    const dryRun = (body: object, path = VMS): Promise<Reply> => bench.api.send('POST', `${path}?dryRun=All`, { body });
    const list = (...featureGates: string[]): Promise<Reply> =>
      bench.api.merge(KUBEVIRT, { spec: { configuration: { developerConfiguration: { featureGates } } } });
    const filled = disks(rootDisk);

    afterEach(() => list());

    it('says its version', async () => {
      expect((await bench.api.get(KUBEVIRT)).json().status['observedKubeVirtVersion']).to.equal('v1.4.0');
    });

    it('has no empty drives, whatever gate is listed', async () => {
      await list('DeclarativeHotplugVolumes');
      expect(isGateOn(bench.cluster, 'DeclarativeHotplugVolumes')).to.equal(false);
      expect(refusal(await dryRun(machine()))).to.deep.equal([
        422,
        'FieldValueInvalid spec.template.spec.domain.devices.disks[1].name',
      ]);
      expect((await dryRun(machine())).json().message).to.contain("'cdrom0' not found");
      expect((await dryRun(machine(filled))).status).to.equal(201);
    });

    it('knows interfaces that are gone, not links that are up or down', async () => {
      const withState = (state: string): Promise<Reply> => {
        const wish = interfaces(nic(), { name: 'net1', bridge: {}, state }) as { domain: { devices: object } };
        const devices = { ...wish.domain.devices, disks: [rootDisk] };
        const networks = [
          { name: 'default', pod: {} },
          { name: 'net1', multus: { networkName: 'n' } },
        ];
        return dryRun(machine({ domain: { devices }, networks }));
      };
      expect((await withState('absent')).status).to.equal(201);
      expect(refusal(await withState('down'))).to.deep.equal([
        422,
        'FieldValueInvalid spec.template.spec.domain.devices.interfaces[1].state',
      ]);
    });

    it('plugs disks on scsi only', async () => {
      await list('HotplugVolumes');
      await bench.api.send('POST', VMS, { body: machine(filled, {}, 'plugged') });
      bench.settle();
      const add = (bus: string): Promise<Reply> =>
        bench.api.put(`${SUBRESOURCES}/virtualmachines/plugged/addvolume`, {
          name: bus,
          disk: { name: bus, disk: { bus } },
          volumeSource: { persistentVolumeClaim: { claimName: bus } },
        });
      expect([(await add('virtio')).status, (await add('scsi')).status]).to.deep.equal([422, 202]);
    });

    it('pauses no guest that a probe watches, whatever the probe does', async () => {
      const body = machine({ ...filled, livenessProbe: { guestAgentPing: {} } }, { runStrategy: 'Always' }, 'probed');
      await bench.api.send('POST', VMS, { body });
      bench.settle();
      const reply = await bench.api.put(`${SUBRESOURCES}/virtualmachineinstances/probed/pause`);
      expect([reply.status, reply.json().reason]).to.deep.equal([403, 'Forbidden']);
    });

    it('switches its gates on by the list only', async () => {
      expect(isGateOn(bench.cluster, 'HotplugVolumes')).to.equal(false);
      expect(isGateOn(bench.cluster, 'LiveMigration')).to.equal(true);
      await list('HotplugVolumes');
      expect(isGateOn(bench.cluster, 'HotplugVolumes')).to.equal(true);
    });

    it('doesn’t know the fields of later releases', async () => {
      const reply = await dryRun(
        machine({ domain: { ...(filled as { domain: object }).domain, rebootPolicy: 'Terminate' } }),
      );
      expect([reply.status, reply.headers['warning']]).to.deep.equal([
        201,
        '299 - "unknown field \\"spec.template.spec.domain.rebootPolicy\\""',
      ]);
      const body = {
        apiVersion: 'cdi.kubevirt.io/v1beta1',
        kind: 'DataVolume',
        metadata: { name: 'd' },
        spec: {
          source: { http: { url: 'http://h/x.iso', checksum: 'sha256:00' } },
          storage: { resources: { requests: { storage: '1Gi' } } },
        },
      };
      expect((await dryRun(body, DATA_VOLUMES)).headers['warning']).to.include('spec.source.http.checksum');
    });

    it('gives a new VM no firmware identity', async () => {
      const { spec } = (await dryRun(machine(filled))).json();
      expect(JSON.stringify(spec)).to.not.include('firmware').and.not.include('pci-topology');
    });

    it('gives the guest of a VM a UUID that comes of the VM’s name', () => {
      const uuidOf = (namespace: string): unknown => {
        bench.cluster.ensureNamespace(namespace);
        const vm = machine(filled, { runStrategy: 'Always' }, 'testvm') as { metadata: object };
        bench.cluster.create({ ...vm, metadata: { ...vm.metadata, namespace } } as never);
        bench.settle();
        return bench.cluster.instance(namespace, 'testvm')?.spec.domain.firmware?.uuid;
      };
      const uuid = '5a9fc181-957e-5c32-9e5a-2de5e9673531';
      expect([uuidOf('ns'), uuidOf('other')]).to.deep.equal([uuid, uuid]);
    });

    it('keeps no state without its gate', async () => {
      const body = machine({
        domain: { ...(filled as { domain: object }).domain, devices: { disks: [rootDisk], tpm: { persistent: true } } },
      });
      expect((await dryRun(body)).status).to.equal(422);
      await list('VMPersistentState');
      expect((await dryRun(body)).status).to.equal(201);
    });

    it('looks a snapshot’s VM up', async () => {
      await list('Snapshot');
      const source = { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: 'none' };
      const body = {
        apiVersion: 'snapshot.kubevirt.io/v1beta1',
        kind: 'VirtualMachineSnapshot',
        metadata: { name: 's' },
        spec: { source },
      };
      expect(refusal(await dryRun(body, SNAPSHOTS))).to.deep.equal([422, 'FieldValueInvalid spec.source.name']);
    });
  });
});
