import { expect } from 'chai';

import { VMS } from '../api-client.ts';
import { startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';
import { printed, shaped } from './machines.ts';
import type { Shape } from './machines.ts';

const CDROM = { name: 'cdrom0', cdrom: { bus: 'sata' } };
const DISK = { name: 'rootdisk', disk: { bus: 'virtio' } };
const EMPTY = { name: 'rootdisk', emptyDisk: { capacity: '10Gi' } };
const ISO = { name: 'cdrom0', containerDisk: { image: 'registry.example/installer:1' } };
const IMAGE = { name: 'rootdisk', containerDisk: { image: 'registry.example/fedora:41' } };

describe("an installer's run", () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench();
  });
  afterEach(() => bench.close());

  const bootedFrom = () => bench.cluster.guests.bootedFrom('ns', 'v');
  const uid = (): string | undefined => bench.cluster.instance('ns', 'v')?.metadata.uid;
  const create = (shape: Shape): void => {
    bench.cluster.create(shaped('v', shape));
    bench.settle();
  };
  const script = () => bench.cluster.guest('ns', 'v').behaviour;

  it('falls through an empty disk to the CD-ROM, reboots after the installation, and boots from the disk', () => {
    script().installer = { afterMs: 60_000, then: 'reboots' };
    create({
      disks: [
        { ...DISK, bootOrder: 1 },
        { ...CDROM, bootOrder: 2 },
      ],
      volumes: [EMPTY, ISO],
    });
    expect(bootedFrom()).to.deep.equal({ kind: 'cdrom', name: 'cdrom0' });
    const before = uid();
    bench.clock.advance(59_999);
    expect(bootedFrom()?.kind).to.equal('cdrom');
    bench.clock.advance(1);
    expect(bootedFrom()).to.deep.equal({ kind: 'disk', name: 'rootdisk' });
    expect(uid()).to.equal(before);
  });

  it('boots the installer again, as long as the CD-ROM stays first and the VMI is the same', () => {
    script().installer = { afterMs: 60_000, then: 'reboots' };
    create({
      disks: [
        { ...DISK, bootOrder: 2 },
        { ...CDROM, bootOrder: 1 },
      ],
      volumes: [IMAGE, ISO],
    });
    for (let i = 0; i < 3; i++) {
      expect(bootedFrom()?.kind).to.equal('cdrom');
      bench.clock.advance(60_000);
    }
    expect(bootedFrom()?.kind).to.equal('cdrom');
  });

  it('ends its VMI with the reboot under rebootPolicy Terminate, and the next one has the restored boot order', async () => {
    script().installer = { afterMs: 60_000, then: 'reboots' };
    const volumes = [{ name: 'rootdisk', containerDisk: { image: 'registry.example/fedora:41' } }, ISO];
    create({
      disks: [
        { ...DISK, bootOrder: 2 },
        { ...CDROM, bootOrder: 1 },
      ],
      volumes,
      domain: { rebootPolicy: 'Terminate' },
    });
    const before = uid();
    expect(bootedFrom()?.kind).to.equal('cdrom');
    const reply = await bench.api.merge(`${VMS}/v`, {
      spec: {
        template: {
          spec: {
            domain: {
              devices: {
                disks: [
                  { ...DISK, bootOrder: 1 },
                  { ...CDROM, bootOrder: 2 },
                ],
              },
            },
          },
        },
      },
    });
    expect(reply.status).to.equal(200);
    bench.clock.advance(60_000);
    expect(uid()).to.be.a('string').that.is.not.equal(before);
    expect(printed(bench, 'v')).to.equal('Running');
    expect(bootedFrom()).to.deep.equal({ kind: 'disk', name: 'rootdisk' });
  });

  it('shuts down after the installation, and the VM is off', () => {
    script().installer = { afterMs: 60_000, then: 'shuts down' };
    create({
      runStrategy: 'RerunOnFailure',
      disks: [
        { ...DISK, bootOrder: 1 },
        { ...CDROM, bootOrder: 2 },
      ],
      volumes: [EMPTY, ISO],
    });
    bench.clock.advance(60_000);
    expect(printed(bench, 'v')).to.equal('Stopped');
    expect(bootedFrom()).to.equal(undefined);
  });

  it('has no agent while the installer runs, and one once the installed system has booted', () => {
    Object.assign(script(), { agent: true, installer: { afterMs: 60_000, then: 'reboots' } });
    create({ disks: [DISK, CDROM], volumes: [EMPTY, ISO] });
    const types = () => bench.cluster.instance('ns', 'v')?.status.conditions?.map(({ type }) => type);
    expect(types()).to.not.include('AgentConnected');
    bench.clock.advance(60_000);
    expect(types()).to.include('AgentConnected');
  });
});

describe('the device that a guest boots from', () => {
  const NIC = { name: 'default', masquerade: {}, bootOrder: 1 };
  const cases: [string, Shape, string | undefined][] = [
    ['the first disk without any boot order', { disks: [DISK, CDROM], volumes: [IMAGE, ISO] }, 'rootdisk'],
    ['the drive when it is first in the list', { disks: [CDROM, DISK], volumes: [IMAGE, ISO] }, 'cdrom0'],
    ['the next one when the drive is empty', { disks: [CDROM, DISK], volumes: [IMAGE] }, 'rootdisk'],
    [
      'the lowest boot order',
      {
        disks: [
          { ...DISK, bootOrder: 2 },
          { ...CDROM, bootOrder: 1 },
        ],
        volumes: [IMAGE, ISO],
      },
      'cdrom0',
    ],
    [
      'only what has a boot order, if anything has one',
      { disks: [DISK, { ...CDROM, bootOrder: 1 }], volumes: [IMAGE] },
      undefined,
    ],
    [
      'what comes after a network boot that nobody answers',
      {
        disks: [{ ...DISK, bootOrder: 2 }],
        volumes: [IMAGE],
        interfaces: [NIC],
      },
      'rootdisk',
    ],
    ['nothing, with an empty disk alone', { disks: [DISK], volumes: [EMPTY] }, undefined],
  ];
  for (const [what, shape, expected] of cases) {
    it(`is ${what}`, async () => {
      const bench = await startBench();
      bench.cluster.create(shaped('v', shape));
      bench.settle();
      expect(printed(bench, 'v')).to.equal('Running');
      expect(bench.cluster.guests.bootedFrom('ns', 'v')?.name).to.equal(expected);
      await bench.close();
    });
  }
});
