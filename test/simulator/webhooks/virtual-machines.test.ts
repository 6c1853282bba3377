import { expect } from 'chai';

import { VMS } from '../api-client.ts';
import type { Reply } from '../api-client.ts';
import { startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';
import { disks, interfaces, machine, nic, refusal, rootDisk } from './machines.ts';

const DISK = 'spec.template.spec.domain.devices.disks';
const NIC = 'spec.template.spec.domain.devices.interfaces';
const INVALID = 'FieldValueInvalid';
const root = { name: 'rootdisk', containerDisk: { image: 'a' } };

describe("KubeVirt's webhooks for VMs", () => {
  let bench: Bench;
  before(async () => {
    bench = await startBench();
  });
  after(() => bench.close());

  const dryRun = (body: object): Promise<Reply> => bench.api.send('POST', `${VMS}?dryRun=All`, { body });

  describe('refuse', () => {
    const rows: [what: string, body: object, ...causes: string[]][] = [
      ['neither running nor runStrategy', machine({}, { runStrategy: null }), `${INVALID} spec.running`],
      ['both running and runStrategy', machine({}, { running: true }), `${INVALID} spec.running`],
      ['an unknown run strategy', machine({}, { runStrategy: 'Never' }), `${INVALID} spec.runStrategy`],
      ['a disk without volume', machine(disks(rootDisk, { name: 'x', disk: {} })), `${INVALID} ${DISK}[1].name`],
      ['two disks of a name', machine(disks(rootDisk, rootDisk)), `${INVALID} ${DISK}[1].name`],
      ['two volumes of a name', machine({ volumes: [root, root] }), `${INVALID} spec.template.spec.volumes[1].name`],
      [
        'a CD-ROM on virtio',
        machine(disks(rootDisk, { name: 'c', cdrom: { bus: 'virtio' } })),
        `${INVALID} ${DISK}[1].cdrom.bus`,
      ],
      ['a disk on ide', machine(disks({ name: 'rootdisk', disk: { bus: 'ide' } })), `${INVALID} ${DISK}[0].disk.bus`],
      ['a disk of two kinds', machine(disks({ ...rootDisk, cdrom: {} })), `${INVALID} ${DISK}[0]`],
      [
        'a volume without source',
        machine({ volumes: [{ name: 'rootdisk' }] }),
        `${INVALID} spec.template.spec.volumes[0]`,
      ],
      [
        'a volume with two sources',
        machine({ volumes: [{ ...root, emptyDisk: { capacity: '1Gi' } }] }),
        `${INVALID} spec.template.spec.volumes[0]`,
      ],
      ['boot order 0', machine(disks({ ...rootDisk, bootOrder: 0 })), `${INVALID} ${DISK}[0].bootOrder`],
      [
        'a boot order that two disks have',
        machine(disks({ ...rootDisk, bootOrder: 1 }, { name: 'c', cdrom: {}, bootOrder: 1 })),
        `${INVALID} ${DISK}[1].bootOrder`,
      ],
      [
        'a boot order that a disk and an interface have',
        machine(interfaces(nic({ bootOrder: 1 }))),
        `${INVALID} ${NIC}[0].bootOrder`,
      ],
      [
        "the bridge's MAC address",
        machine(interfaces(nic({ macAddress: '02:00:00:00:00:00' }))),
        `${INVALID} ${NIC}[0].macAddress`,
      ],
      ['a MAC address that is none', machine(interfaces(nic({ macAddress: 'zz' }))), `${INVALID} ${NIC}[0].macAddress`],
      [
        'a MAC address of seven bytes',
        machine(interfaces(nic({ macAddress: '02:00:5e:10:00:01:02' }))),
        `${INVALID} ${NIC}[0].macAddress`,
      ],
      [
        'an interface without network',
        machine({ networks: null }),
        `${INVALID} ${NIC}[0].name`,
        `${INVALID} ${NIC}[0].name`,
      ],
      ['a network without interface', machine(interfaces()), 'FieldValueRequired spec.template.spec.networks[0].name'],
      [
        'two pod networks',
        machine({
          ...interfaces(nic(), nic({ name: 'second' })),
          networks: [
            { name: 'default', pod: {} },
            { name: 'second', pod: {} },
          ],
        }),
        'FieldValueDuplicate spec.template.spec.interfaces',
      ],
      ['an unknown NIC model', machine(interfaces(nic({ model: 'ne2k' }))), `FieldValueNotSupported ${NIC}[0].model`],
      [
        'secure boot without SMM',
        machine({ domain: { firmware: { bootloader: { efi: {} } } } }),
        `${INVALID} spec.template.spec.domain`,
      ],
      [
        'BIOS and EFI',
        machine({ domain: { firmware: { bootloader: { efi: { secureBoot: false }, bios: {} } } } }),
        `${INVALID} spec.template.spec.domain.firmware.bootloader`,
      ],
      [
        'an unknown machine type',
        machine({ domain: { machine: { type: 'nonsense' } } }),
        `${INVALID} spec.template.spec.domain.machine.type`,
      ],
      ['an upper case host name', machine({ hostname: 'Web' }), `${INVALID} spec.template.spec.hostname`],
      [
        'cloud-init without data',
        machine({ volumes: [root, { name: 'ci', cloudInitNoCloud: {} }] }),
        `${INVALID} spec.template.spec.volumes[1].cloudInitNoCloud`,
      ],
      [
        'an unused DataVolume template',
        machine({}, { dataVolumeTemplates: [{ metadata: { name: 'd' }, spec: { pvc: {}, source: { blank: {} } } }] }),
        'FieldValueRequired spec.dataVolumeTemplate[0]',
      ],
      [
        'fields that the instancetype decides',
        machine({}, { instancetype: { name: 'cx1.2xlarge' } }),
        `${INVALID} spec.template.spec.domain.cpu.cores`,
        `${INVALID} spec.template.spec.domain.memory.guest`,
      ],
      [
        'an instancetype matcher without a name',
        machine({}, { instancetype: { kind: 'VirtualMachineInstancetype' } }),
        'FieldValueNotFound spec.instancetype',
      ],
      [
        'a start paused with a liveness probe',
        machine({ startStrategy: 'Paused', livenessProbe: { exec: {} } }),
        `${INVALID} spec.template.spec.startStrategy`,
      ],
      [
        'a probe without handler',
        machine({ readinessProbe: {} }),
        'FieldValueRequired spec.template.spec.readinessProbe',
      ],
    ];
    for (const [what, body, ...causes] of rows) {
      it(what, async () => expect(refusal(await dryRun(body))).to.deep.equal([422, ...causes]));
    }

    it('a rebootPolicy that there isn’t, by the schema after the mutating webhook', async () => {
      const reply = await dryRun(machine({ domain: { rebootPolicy: 'Nope' } }));
      expect(refusal(reply)).to.deep.equal([
        422,
        'FieldValueNotSupported spec.template.spec.domain.rebootPolicy',
        `${INVALID} <nil>`,
      ]);
      expect(reply.json().details['kind']).to.equal('VirtualMachine');
    });
  });

  describe('accept', () => {
    const rows: [what: string, body: object][] = [
      ['an empty CD-ROM', machine(disks(rootDisk, { name: 'c', cdrom: { bus: 'scsi' }, bootOrder: 2 }))],
      ['a volume without disk', machine({ volumes: [root, { name: 'x', containerDisk: { image: 'a' } }] })],
      ['a disk of no kind', machine(disks({ name: 'rootdisk' }))],
      ['no memory', machine({ domain: { memory: null } })],
      ['memory 0', machine({ domain: { memory: { guest: '0' } } })],
      ['a nonsense firmware uuid', machine({ domain: { firmware: { uuid: 'x' } } })],
      ['a negative grace', machine({ terminationGracePeriodSeconds: -1 })],
      ['an unknown instancetype', machine({ domain: { cpu: null, memory: null } }, { instancetype: { name: 'none' } })],
      [
        'a known instancetype',
        machine({ domain: { cpu: null, memory: null } }, { instancetype: { name: 'u1.small' } }),
      ],
      ['a multicast MAC', machine(interfaces(nic({ macAddress: '01:00:5e:00:00:01' })))],
      ['a MAC with dashes', machine(interfaces(nic({ macAddress: '02-00-5e-10-00-01' })))],
      ['no networks at all', machine({ ...interfaces(), networks: null, domain: { devices: { interfaces: null } } })],
      ['rebootPolicy Terminate', machine({ domain: { rebootPolicy: 'Terminate' } })],
      ['WaitAsReceiver', machine({}, { runStrategy: 'WaitAsReceiver' })],
      ['a name of dots', machine({}, {}, 'a.b.c')],
    ];
    for (const [what, body] of rows) {
      it(what, async () => expect((await dryRun(body)).status).to.equal(201));
    }

    it('running, with a warning', async () => {
      const reply = await dryRun(machine({}, { running: false, runStrategy: null }));
      expect([reply.status, reply.headers['warning']]).to.deep.equal([
        201,
        '299 - "spec.running is deprecated, please use spec.runStrategy instead."',
      ]);
    });
  });

  it('leave zeros and empty lists out, as Go does, and write the structs that it can’t', async () => {
    const body = machine({ domain: { cpu: { cores: 0, sockets: 1 }, features: { smm: {} } }, accessCredentials: [] });
    const { spec } = (await dryRun(body)).json() as unknown as { spec: { template: { spec: Record<string, never> } } };
    const { domain, accessCredentials } = spec.template.spec;
    expect({ domain, accessCredentials }).to.deep.include({ accessCredentials: undefined });
    expect(domain).to.deep.include({ cpu: { sockets: 1 }, resources: {}, features: { acpi: {}, smm: {} } });
  });

  it('give an arm64 VM its machine type', async () => {
    const { spec } = (await dryRun(machine({ architecture: 'arm64' }))).json();
    expect(JSON.stringify(spec)).to.include('"machine":{"type":"virt"}');
  });

  it('say yes to anything once the VM is being deleted', async () => {
    await bench.api.send('POST', VMS, { body: machine({}, { runStrategy: 'Always' }, 'going') });
    const held = { metadata: { finalizers: ['example.io/held'] } };
    await bench.api.merge(`${VMS}/going`, held);
    await bench.api.send('DELETE', `${VMS}/going`);
    const reply = await bench.api.merge(`${VMS}/going`, { spec: { runStrategy: 'Never' } });
    expect(reply.status).to.equal(200);
  });

  describe('with an operation under way', () => {
    const status = (name: string, body: object): Promise<Reply> =>
      bench.api.merge(`${VMS}/${name}/status`, { status: body });
    beforeEach(async () => {
      await bench.api.send('POST', VMS, { body: machine({}, {}, 'held') });
    });
    afterEach(async () => {
      await bench.api.send('DELETE', `${VMS}/held`);
      bench.settle();
    });

    it('hold the run strategy and the volumes while a snapshot runs', async () => {
      await status('held', { snapshotInProgress: 's' });
      const running = await bench.api.merge(`${VMS}/held`, { spec: { runStrategy: 'Always' } });
      const volumes = await bench.api.merge(`${VMS}/held`, {
        spec: { template: { spec: { volumes: [root, { name: 'x', emptyDisk: { capacity: '1Gi' } }] } } },
      });
      const label = await bench.api.merge(`${VMS}/held`, { metadata: { labels: { a: 'b' } } });
      expect([refusal(running), refusal(volumes), label.status]).to.deep.equal([
        [422, 'FieldValueNotSupported spec'],
        [422, 'FieldValueNotSupported spec'],
        200,
      ]);
      expect(running.json().message).to.include('Cannot update vm running state until snapshot "s" completes');
      expect(volumes.json().message).to.include('Cannot update vm disks or volumes until snapshot "s" completes');
    });

    it('hold the run strategy while a restore runs', async () => {
      await status('held', { restoreInProgress: 'r' });
      const reply = await bench.api.merge(`${VMS}/held`, { spec: { runStrategy: 'Always' } });
      expect(reply.json().message).to.include('Cannot update VM runStrategy until restore "r" completes');
    });

    it('look at the queue of volumes in a status that a user writes', async () => {
      const add = (disk: object): object => ({ addVolumeOptions: { name: 'd', disk, volumeSource: {} } });
      const good = add({ name: 'd', disk: { bus: 'scsi' } });
      expect((await status('held', { volumeRequests: [good] })).status).to.equal(200);
      for (const bad of [[{}], [good, good], [add({ name: 'd', cdrom: { bus: 'sata' } })]]) {
        expect(refusal(await status('held', { volumeRequests: bad }))).to.deep.equal([
          422,
          `${INVALID} Status.volumeRequests`,
        ]);
      }
    });
  });
});
