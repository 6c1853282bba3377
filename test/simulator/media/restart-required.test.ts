import { expect } from 'chai';

import type { JsonObject } from '../../../src/simulator/json.ts';
import type { InstanceSpec, VirtualMachine, VirtualMachineInstance } from '../../../src/simulator/objects.ts';
import { needsRestart } from '../../../src/simulator/kubevirt/controllers/update/restart-required.ts';
import { profileOf } from '../../../src/simulator/kubevirt/profile.ts';
import { SUBRESOURCES, VMS } from '../api-client.ts';
import { ROOT, medium, startMediaBench } from './media-bench.ts';
import type { MediaBench } from './media-bench.ts';

const BASE: InstanceSpec = {
  architecture: 'amd64',
  terminationGracePeriodSeconds: 30,
  domain: {
    cpu: { sockets: 2, cores: 1 },
    memory: { guest: '2Gi' },
    firmware: { uuid: 'a' },
    devices: {
      disks: [
        { name: 'rootdisk', bootOrder: 1, disk: { bus: 'virtio' } },
        { name: 'cdrom0', cdrom: { bus: 'sata' } },
      ],
      interfaces: [{ name: 'default', masquerade: {} }],
    },
  },
  networks: [{ name: 'default', pod: {} }],
  volumes: [{ ...ROOT, name: 'rootdisk' }, medium('iso1') as never],
};

const vmSpec = (spec: InstanceSpec): VirtualMachine['spec'] => ({ runStrategy: 'Always', template: { spec } });

const vmi = (spec: InstanceSpec, migratable = true): VirtualMachineInstance => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachineInstance',
  metadata: { name: 'v', uid: '', resourceVersion: '', creationTimestamp: '' },
  spec,
  status: { phase: 'Running', conditions: [{ type: 'LiveMigratable', status: migratable ? 'True' : 'False' }] },
});

const withDomain = (change: Partial<InstanceSpec['domain']>): InstanceSpec => ({
  ...BASE,
  domain: { ...BASE.domain, ...change },
});

const withDevices = (change: Partial<InstanceSpec['domain']['devices']>): InstanceSpec =>
  withDomain({ devices: { ...BASE.domain.devices, ...change } });

const [rootdisk, drive] = BASE.domain.devices.disks ?? [];
if (!rootdisk || !drive) throw new Error('the base has two disks');

const LIVE: readonly [what: string, spec: InstanceSpec][] = [
  ['nothing', BASE],
  ['more sockets', withDomain({ cpu: { sockets: 4, cores: 1 } })],
  ['fewer sockets, as far as the comparison goes', withDomain({ cpu: { sockets: 1, cores: 1 } })],
  ['more memory', withDomain({ memory: { guest: '4Gi' } })],
  ['a node selector', { ...BASE, nodeSelector: { zone: 'a' } }],
  ['an affinity', { ...BASE, affinity: { nodeAffinity: {} } }],
  ['tolerations', { ...BASE, tolerations: [{ key: 'x' }] }],
  ['a hotpluggable volume removed', { ...BASE, volumes: [{ ...ROOT, name: 'rootdisk' }] }],
  ['a hotpluggable volume swapped', { ...BASE, volumes: [{ ...ROOT, name: 'rootdisk' }, medium('iso2') as never] }],
  ['the boot order of a hotpluggable disk', withDevices({ disks: [rootdisk, { ...drive, bootOrder: 2 }] })],
  [
    'the state of an interface',
    withDevices({ interfaces: [{ name: 'default', masquerade: {}, state: 'down' } as never] }),
  ],
  [
    'a further interface on a secondary network',
    {
      ...withDevices({ interfaces: [{ name: 'default', masquerade: {} }, { name: 'net1', bridge: {} } as never] }),
      networks: [
        { name: 'default', pod: {} },
        { name: 'net1', multus: { networkName: 'vlan' } },
      ],
    },
  ],
];

const NOT_LIVE: readonly [what: string, spec: InstanceSpec][] = [
  ['cores', withDomain({ cpu: { sockets: 2, cores: 2 } })],
  ['firmware', withDomain({ firmware: { uuid: 'b' } })],
  ['the boot order of a permanent disk', withDevices({ disks: [{ ...rootdisk, bootOrder: 3 }, drive] })],
  [
    'a permanent volume',
    { ...BASE, volumes: [{ name: 'rootdisk', containerDisk: { image: 'other' } }, medium('iso1') as never] },
  ],
  ['a further drive', withDevices({ disks: [rootdisk, drive, { name: 'cdrom1', cdrom: { bus: 'sata' } }] })],
  ['a drive fewer', withDevices({ disks: [rootdisk] })],
  ['the grace period', { ...BASE, terminationGracePeriodSeconds: 60 }],
  ['an interface fewer', withDevices({ interfaces: [] })],
  ['the binding of an interface', withDevices({ interfaces: [{ name: 'default', bridge: {} } as never] })],
  ['the start strategy', { ...BASE, startStrategy: 'Paused' }],
];

describe('whether a running VM needs a restart', () => {
  const liveDevices = 'volumes and interfaces';
  const compare = (spec: InstanceSpec, liveUpdate = true): boolean =>
    needsRestart({ started: vmSpec(BASE), wanted: vmSpec(spec), vmi: vmi(BASE), liveUpdate, liveDevices });

  for (const [what, spec] of LIVE) it(`no, for ${what}`, () => expect(compare(spec)).to.equal(false));
  for (const [what, spec] of NOT_LIVE) it(`yes, for ${what}`, () => expect(compare(spec)).to.equal(true));

  it('yes for all but volumes and interfaces where changes are staged', () => {
    const staged = LIVE.filter(([, spec]) => compare(spec, false)).map(([what]) => what);
    expect(staged).to.deep.equal([
      ...['more sockets', 'fewer sockets, as far as the comparison goes', 'more memory'],
      ...['a node selector', 'an affinity', 'tolerations'],
    ]);
  });

  it('no for a UUID that the VMI has already', () => {
    const wanted = vmSpec(withDomain({ firmware: { uuid: 'b' } }));
    const running = vmi(withDomain({ firmware: { uuid: 'b' } }));
    expect(needsRestart({ started: vmSpec(BASE), wanted, vmi: running, liveUpdate: true, liveDevices })).to.equal(
      false,
    );
  });

  it('no for the network definition that a guest can migrate to, yes when it cannot migrate', () => {
    const on = (networkName: string): InstanceSpec => ({
      ...withDevices({ interfaces: [{ name: 'net1', bridge: {} } as never] }),
      networks: [{ name: 'net1', multus: { networkName } }],
    });
    const change = (migratable: boolean): boolean =>
      needsRestart({
        started: vmSpec(on('a')),
        wanted: vmSpec(on('b')),
        vmi: vmi(on('a'), migratable),
        liveUpdate: true,
        liveDevices,
      });
    expect([change(true), change(false)]).to.deep.equal([false, true]);
  });
});

const SOCKETS = (spec: { [field: string]: JsonObject }): void => {
  (spec['domain'] as JsonObject)['cpu'] = { sockets: 2, cores: 1, threads: 1 };
};

describe('changes of a running VM', () => {
  let media: MediaBench;
  const cpu = (sockets: number): JsonObject => ({ domain: { cpu: { sockets } } });
  const memory = (guest: string): JsonObject => ({ domain: { memory: { guest } } });
  const order = (bootOrder: number): JsonObject => ({
    domain: {
      devices: {
        disks: [
          { name: 'rootdisk', bootOrder, disk: { bus: 'virtio' } },
          { name: 'cdrom0', cdrom: { bus: 'sata' } },
        ],
      },
    },
  });
  const NOTE = 'a non-live-updatable field was changed in the template spec';

  describe('in the newest release', () => {
    beforeEach(async () => {
      media = await startMediaBench();
      media.machine('Always', SOCKETS);
    });
    afterEach(() => media.close());

    it('raise RestartRequired, which goes when they are taken back', async () => {
      await media.change(order(2));
      expect(media.conditions).to.deep.equal({ RestartRequired: NOTE });
      await media.change(order(1));
      expect(media.conditions).to.deep.equal({});
    });

    it('raise RestartRequired, which stays over a stop and goes with the next start', async () => {
      await media.change(order(2));
      await media.bench.api.merge(`${VMS}/v`, { spec: { runStrategy: 'Halted' } });
      media.bench.clock.advance(30_000);
      expect(media.phase).to.equal(undefined);
      expect(media.conditions).to.deep.equal({ RestartRequired: NOTE });
      await media.bench.api.merge(`${VMS}/v`, { spec: { runStrategy: 'Always' } });
      media.bench.settle();
      expect(media.phase).to.equal('Running');
      expect(media.conditions).to.deep.equal({});
      expect(media.vmi.spec.domain.devices.disks?.[0]?.bootOrder).to.equal(2);
    });

    it('of the metadata of the template raise nothing', async () => {
      await media.bench.api.merge(`${VMS}/v`, { spec: { template: { metadata: { annotations: { x: 'y' } } } } });
      media.bench.settle();
      expect(media.conditions).to.deep.equal({});
    });

    it('hand more sockets to the guest: marked at once, plugged when it has moved', async () => {
      await media.change(cpu(4));
      expect(media.conditions).to.deep.equal({});
      expect(media.vmi.spec.domain.cpu?.sockets).to.equal(4);
      expect(media.instanceCondition('HotVCPUChange')).to.equal('True');
      expect(media.vmi.status.currentCPUTopology?.sockets).to.equal(2);
      const node = media.vmi.status.nodeName;
      expect((await media.bench.api.put(`${SUBRESOURCES}/virtualmachines/v/migrate`)).status).to.equal(202);
      media.bench.clock.advance(60_000);
      expect(media.vmi.status.nodeName).to.not.equal(node);
      expect(media.vmi.status.currentCPUTopology?.sockets).to.equal(4);
      expect(media.instanceCondition('HotVCPUChange')).to.equal(undefined);
    });

    it('hand more memory to the guest, for which KubeVirt migrates it by itself where it is told to', async () => {
      media.updateWorkloads('LiveMigrate');
      await media.change(memory('4Gi'));
      media.bench.clock.advance(60_000);
      expect(media.conditions).to.deep.equal({});
      expect(media.vmi.status.memory).to.deep.include({
        guestAtBoot: '2Gi',
        guestCurrent: '4Gi',
        guestRequested: '4Gi',
      });
      expect(media.instanceCondition('HotMemoryChange')).to.equal(undefined);
    });

    const refused: readonly [what: string, change: JsonObject, message: string][] = [
      ['fewer sockets', cpu(1), 'Reduction of CPU socket count requires a restart'],
      [
        'sockets beyond the maximum',
        cpu(9),
        "CPU sockets updated in template spec to a value higher than what's available",
      ],
      [
        'less memory than at the start',
        memory('1Gi'),
        'memory updated in template spec to a value lower than what the VM started with',
      ],
      [
        'memory that is not aligned',
        memory('2049Mi'),
        'memory hotplug not supported, Guest memory must be 2Mi aligned',
      ],
    ];
    for (const [what, change, message] of refused) {
      it(`ask for a restart for ${what}`, async () => {
        const before = media.vmi.spec.domain;
        const reply = await media.change(change);
        expect(reply.status).to.equal(200);
        expect(media.conditions).to.deep.equal({ RestartRequired: message });
        expect(media.vmi.spec.domain).to.deep.equal(before);
      });
    }

    it('of the sockets that need a restart keep none of the memory from being applied', async () => {
      await media.change(cpu(1));
      await media.change({ domain: { cpu: { sockets: 1 }, memory: { guest: '4Gi' } } });
      expect(media.conditions).to.have.property('RestartRequired');
      expect(media.vmi.spec.domain.memory?.guest).to.equal('4Gi');
    });

    it('that need a restart keep sockets from being applied, but no medium', async () => {
      media.claim('iso1');
      await media.change({ ...order(2), terminationGracePeriodSeconds: 10 });
      await media.change(cpu(4));
      await media.volumes(ROOT, medium('iso1'));
      expect(media.conditions).to.deep.equal({ RestartRequired: NOTE });
      expect(media.vmi.spec.domain.cpu?.sockets).to.equal(2);
      expect(media.status()).to.deep.include({ phase: 'Ready' });
    });

    it('of its placement are handed to the VMI', async () => {
      await media.change({ nodeSelector: { zone: 'a' }, tolerations: [{ key: 'x', operator: 'Exists' }] });
      expect(media.conditions).to.deep.equal({});
      expect(media.vmi.spec.nodeSelector).to.deep.equal({ zone: 'a' });
      await media.bench.api.merge(`${VMS}/v`, { spec: { template: { spec: { nodeSelector: null } } } });
      media.bench.settle();
      expect(media.vmi.spec.nodeSelector).to.equal(undefined);
    });

    it('of the state of an interface show in its link', async () => {
      const [item = { name: 'default' }] = media.vmi.spec.domain.devices.interfaces ?? [];
      await media.change({ domain: { devices: { interfaces: [{ ...item, state: 'down' }] } } });
      expect(media.conditions).to.deep.equal({});
      expect(media.vmi.status.interfaces?.[0]).to.deep.include({ linkState: 'down' });
    });

    it('are staged where the cluster says so', async () => {
      media.configure({ vmRolloutStrategy: 'Stage' });
      await media.change(cpu(4));
      expect(media.conditions).to.deep.equal({ RestartRequired: NOTE });
      expect(media.vmi.spec.domain.cpu?.sockets).to.equal(2);
    });
  });

  it('in KubeVirt 1.4 raise RestartRequired, which only a restart takes back', async () => {
    media = await startMediaBench(profileOf('kubevirt-1.4'));
    try {
      media.machine('Always', (spec) => {
        SOCKETS(spec);
        const devices = (spec['domain'] as { devices: { disks: JsonObject[] } }).devices;
        devices.disks = devices.disks.slice(0, 1);
      });
      await media.change({ terminationGracePeriodSeconds: 10 });
      await media.change({ terminationGracePeriodSeconds: 30 });
      expect(media.conditions).to.deep.equal({ RestartRequired: NOTE });
      await media.bench.api.put(`${SUBRESOURCES}/virtualmachines/v/restart`);
      media.bench.clock.advance(60_000);
      expect(media.phase).to.equal('Running');
      expect(media.conditions).to.deep.equal({});
    } finally {
      await media.close();
    }
  });
});
