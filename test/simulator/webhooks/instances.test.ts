import { expect } from 'chai';

import { VIRT_HANDLER } from '../../../src/simulator/user.ts';
import { virtualMachineInstances } from '../../../src/simulator/kubevirt/rows.ts';
import { StatusError } from '../../../src/simulator/status.ts';
import { VMIS } from '../api-client.ts';
import type { Reply } from '../api-client.ts';
import { startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';
import { disks, instance, refusal, rootDisk } from './machines.ts';

describe("KubeVirt's webhooks for VMIs", () => {
  let bench: Bench;
  before(async () => {
    bench = await startBench();
  });
  after(() => bench.close());

  const dryRun = (body: object): Promise<Reply> => bench.api.send('POST', `${VMIS}?dryRun=All`, { body });

  it('complete what a user makes', async () => {
    const reply = await dryRun(instance());
    const { metadata, spec, status } = reply.json();
    expect(reply.status).to.equal(201);
    expect(metadata.finalizers).to.deep.equal(['kubevirt.io/foregroundDeleteVirtualMachine']);
    expect(metadata.annotations).to.deep.equal({ 'kubevirt.io/pci-topology-version': 'v3' });
    const domain = spec['domain'] as Record<string, Record<string, unknown>>;
    expect(domain).to.deep.include({
      cpu: { cores: 2, model: 'host-model' },
      features: { acpi: { enabled: true } },
      machine: { type: 'q35' },
      memory: { guest: '2Gi', maxGuest: '8Gi' },
      resources: {},
    });
    expect(domain['devices']?.['disks']).to.deep.include({
      name: 'cdrom0',
      cdrom: { bus: 'sata', readonly: true, tray: 'closed' },
    });
    expect(spec).to.deep.include({ architecture: 'amd64', evictionStrategy: 'None' });
    expect(status).to.deep.include({
      phase: 'Pending',
      currentCPUTopology: { cores: 2 },
      guestOSInfo: {},
      runtimeUser: 107,
      memory: { guestAtBoot: '2Gi', guestCurrent: '2Gi', guestRequested: '2Gi' },
    });
  });

  it('make a topology, a network and a disk where there is none', async () => {
    const bare = { domain: { cpu: null, devices: { disks: null, interfaces: null } }, networks: null };
    const { spec } = (await dryRun(instance(bare))).json();
    const domain = spec['domain'] as Record<string, Record<string, unknown>>;
    expect(domain['cpu']).to.deep.equal({ sockets: 1, cores: 1, threads: 1, maxSockets: 4, model: 'host-model' });
    expect(domain['devices']).to.deep.include({
      disks: [{ name: 'rootdisk', disk: { bus: 'sata' } }],
      interfaces: [{ name: 'default', bridge: {} }],
    });
    expect(spec['networks']).to.deep.equal([{ name: 'default', pod: {} }]);
  });

  it('plug no memory into a guest that is too small or odd', async () => {
    for (const guest of ['512Mi', '1025Mi']) {
      const { spec } = (await dryRun(instance({ domain: { memory: { guest } } }))).json();
      expect((spec['domain'] as Record<string, unknown>)['memory']).to.deep.equal({ guest });
    }
  });

  const refused: [what: string, body: object, ...causes: string[]][] = [
    ['no memory', instance({ domain: { memory: null } }), 'FieldValueRequired'],
    ['an unknown architecture', instance({ architecture: 'vax' }), 'FieldValueInvalid spec.architecture'],
    [
      'a disk without volume',
      instance(disks(rootDisk, { name: 'x', disk: {} })),
      'FieldValueInvalid spec.domain.devices.disks[1].name',
    ],
  ];
  for (const [what, body, ...causes] of refused) {
    it(`refuse ${what}`, async () => expect(refusal(await dryRun(body))).to.deep.equal([422, ...causes]));
  }

  it('refuse labels that only KubeVirt sets', async () => {
    const body = { ...instance(), metadata: { name: 'i', labels: { 'kubevirt.io/nodeName': 'n' } } };
    expect(refusal(await dryRun(body))).to.deep.equal([422, 'FieldValueNotSupported metadata.labels']);
  });

  it('let virt-handler write its own node’s VMIs only, by the node in its token', async () => {
    await bench.api.send('POST', VMIS, { body: instance({}, 'owned') });
    const as = (extra?: Record<string, string[]>): (() => unknown) => {
      const user = { ...VIRT_HANDLER, ...(extra && { extra }) };
      const target = { resource: virtualMachineInstances, namespace: 'ns', name: 'owned' };
      return () => bench.cluster.writer.patch(target, (vmi) => vmi, { user });
    };
    expect(as()).to.throw(StatusError, 'missing node name');
    expect(as({ 'authentication.kubernetes.io/node-name': ['elsewhere'] })).to.throw(StatusError, 'VMIs it owns');
  });
});
