import { expect } from 'chai';

import type { JsonObject } from '../../../src/simulator/json.ts';
import { virtualMachineInstanceMigrations } from '../../../src/simulator/kubevirt/rows.ts';
import { profileOf } from '../../../src/simulator/kubevirt/profile.ts';
import { SUBRESOURCES } from '../api-client.ts';
import type { Reply } from '../api-client.ts';
import { createMachine, manifest, startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';

const PNG_SIGNATURE = '89504e470d0a1a0a';

describe('what virt-api tells of guests and VMs', () => {
  let bench: Bench;
  const get = (path: string, accept = 'application/json, */*'): Promise<Reply> =>
    bench.api.get(`${SUBRESOURCES}/${path}`, { accept });
  beforeEach(async () => {
    bench = await startBench();
    bench.cluster.guests.of('ns', 'agent').agent = true;
    createMachine(bench, 'agent', 'Always');
    createMachine(bench, 'run', 'Always');
    createMachine(bench, 'off', 'Halted');
    bench.settle();
  });
  afterEach(() => bench.close());

  it('guestosinfo has what the usual guest says', async () => {
    const reply = await get('virtualmachineinstances/agent/guestosinfo');
    expect(reply.status).to.equal(200);
    expect(JSON.parse(reply.text)).to.deep.include({
      hostname: 'agent',
      guestAgentVersion: '9.2.4',
      timezone: 'UTC, 0',
    });
    expect(JSON.parse(reply.text)).to.not.have.property('userList');
  });

  it('guestosinfo, userlist and filesystemlist say what the guest was told to say, guestosinfo ten of each', async () => {
    const users = Array.from({ length: 12 }, (_, i): JsonObject => ({ userName: `u${i}`, loginTime: i }));
    const filesystems = [{ diskName: 'vdb1', mountPoint: '/data', fileSystemType: 'xfs', usedBytes: 1, totalBytes: 2 }];
    const os = { id: 'debian', name: 'Debian GNU/Linux' };
    bench.cluster.guests.of('ns', 'agent').agentInfo = { hostname: 'h', os, users, filesystems };
    const info = JSON.parse((await get('virtualmachineinstances/agent/guestosinfo')).text) as JsonObject;
    expect(info).to.deep.include({ hostname: 'h', os });
    expect(info['userList']).to.have.length(10);
    const list = JSON.parse((await get('virtualmachineinstances/agent/userlist')).text) as JsonObject;
    expect(list['items']).to.have.length(12);
    expect(JSON.parse((await get('virtualmachineinstances/agent/filesystemlist')).text)).to.deep.equal({
      items: filesystems,
    });
  });

  const plain: readonly [path: string, text: string][] = [
    ['run/guestosinfo', 'VMI does not have guest agent connected'],
    ['run/userlist', 'VMI does not have guest agent connected'],
    ['run/filesystemlist', 'VMI does not have guest agent connected'],
    ['off/guestosinfo', 'virtualmachineinstance.kubevirt.io "off" not found'],
    ['off/vnc/screenshot', 'virtualmachineinstance.kubevirt.io "off" not found'],
  ];
  for (const [path, text] of plain) {
    it(`${path} is refused with 500 in plain text`, async () => {
      const reply = await get(`virtualmachineinstances/${path}`);
      expect([reply.status, reply.headers['content-type']]).to.deep.equal([500, 'text/plain; charset=utf-8']);
      expect(reply.text).to.include(text);
    });
  }

  it('guestosinfo is JSON for those who accept that, the calls without an answer are for those who accept anything', async () => {
    const accepted = async (path: string, accept: string): Promise<number> =>
      (await bench.api.get(`${SUBRESOURCES}/virtualmachineinstances/agent/${path}`, { accept })).status;
    expect(await accepted('guestosinfo', 'application/json')).to.equal(200);
    expect(await accepted('guestosinfo', 'application/yaml')).to.equal(406);
    expect(await accepted('vnc/screenshot', 'application/json')).to.equal(406);
    expect(await accepted('vnc/screenshot', '*/*')).to.equal(200);
  });

  it('a screenshot is a PNG', async () => {
    const reply = await bench.api.bytes(`${SUBRESOURCES}/virtualmachineinstances/run/vnc/screenshot`);
    expect(reply.subarray(0, 8).toString('hex')).to.equal(PNG_SIGNATURE);
    expect(reply.subarray(12, 16).toString('latin1')).to.equal('IHDR');
    expect(reply.subarray(-8, -4).toString('latin1')).to.equal('IEND');
  });

  it('streams are refused as by a node that has none, and before that for what is wrong with the guest', async () => {
    const refusal = async (path: string): Promise<[number, string]> => {
      const reply = await get(path);
      return [reply.status, reply.json().message];
    };
    expect((await refusal('virtualmachineinstances/run/vnc'))[0]).to.equal(500);
    expect((await refusal('virtualmachineinstances/run/console'))[0]).to.equal(500);
    expect(await refusal('virtualmachineinstances/off/vnc')).to.deep.equal([
      404,
      'virtualmachineinstance.kubevirt.io "off" not found',
    ]);
    expect(await refusal('virtualmachines/off/portforward/22')).to.deep.equal([
      409,
      'Operation cannot be fulfilled on virtualmachine.kubevirt.io "off": VMI is not started',
    ]);
  });

  it('a VM without graphics or console has neither picture nor stream', async () => {
    const wish = manifest('blind', 'Always');
    const { spec } = wish.spec['template'] as { spec: { domain: { devices: JsonObject } } };
    Object.assign(spec.domain.devices, { autoattachGraphicsDevice: false, autoattachSerialConsole: false });
    bench.cluster.create({ ...wish });
    bench.settle();
    expect((await get('virtualmachineinstances/blind/vnc/screenshot')).text).to.equal(
      'No graphics devices are present.',
    );
    expect((await get('virtualmachineinstances/blind/vnc')).status).to.equal(400);
    expect((await get('virtualmachineinstances/blind/console')).json().message).to.equal(
      'No serial consoles are present.',
    );
  });

  it('expand-spec gives a VM back as it is, or with its instancetype in place of the choice', async () => {
    const plainReply = await get('virtualmachines/off/expand-spec');
    const { spec } = (await bench.api.get('/apis/kubevirt.io/v1/namespaces/ns/virtualmachines/off')).json();
    expect(plainReply.json().spec).to.deep.equal(spec);
    bench.cluster.create({
      apiVersion: 'instancetype.kubevirt.io/v1beta1',
      kind: 'VirtualMachineInstancetype',
      metadata: { name: 'small', namespace: 'ns' },
      spec: { cpu: { guest: 3 }, memory: { guest: '1Gi' } },
    });
    const given = {
      apiVersion: 'kubevirt.io/v1',
      kind: 'VirtualMachine',
      metadata: { name: 'x' },
      spec: {
        runStrategy: 'Halted',
        instancetype: { kind: 'VirtualMachineInstancetype', name: 'small' },
        template: { spec: { domain: { devices: {} } } },
      },
    };
    const reply = await bench.api.put(`${SUBRESOURCES}/expand-vm-spec`, given);
    expect(reply.status).to.equal(200);
    const expanded = reply.json().spec as { template: { spec: { domain: JsonObject } } };
    expect(expanded).to.not.have.property('instancetype');
    expect(expanded.template.spec.domain).to.deep.include({ memory: { guest: '1Gi' } });
    const missing = { ...given, spec: { ...given.spec, instancetype: { name: 'none' } } };
    expect((await bench.api.put(`${SUBRESOURCES}/expand-vm-spec`, missing)).status).to.equal(400);
    expect((await bench.api.put(`${SUBRESOURCES}/expand-vm-spec`)).status).to.equal(415);
    expect((await bench.api.put(`${SUBRESOURCES}/expand-vm-spec`, [])).status).to.equal(400);
    expect(
      (await bench.api.put(`${SUBRESOURCES}/expand-vm-spec`, { ...given, metadata: { namespace: 'other' } })).status,
    ).to.equal(400);
  });

  it('object graphs need a gate', async () => {
    const reply = await get('virtualmachines/run/objectgraph');
    expect([reply.status, reply.json().message]).to.deep.equal([
      400,
      'ObjectGraph feature gate not enabled: Unable to return object graph.',
    ]);
  });

  it('version, health and paths of the group', async () => {
    const base = '/apis/subresources.kubevirt.io/v1';
    expect(JSON.parse((await bench.api.get(`${base}/version`)).text)).to.deep.include({ gitVersion: 'v1.10.0' });
    expect(JSON.parse((await bench.api.get(`${base}/healthz`)).text)).to.have.nested.property(
      'apiserver.connectivity',
      'ok',
    );
    expect((await bench.api.get('/apis/subresources.kubevirt.io/v2/version')).status).to.equal(404);
    expect(
      (
        await bench.api.put(`/apis/subresources.kubevirt.io/v1alpha3/namespaces/ns/virtualmachines/off/start`, {
          dryRun: ['All'],
        })
      ).status,
    ).to.equal(202);
  });
});

describe('what virt-api asks of guests', () => {
  let bench: Bench;
  const put = (path: string, body?: object): Promise<Reply> => bench.api.put(`${SUBRESOURCES}/${path}`, body);
  const open = async (options: Parameters<typeof startBench>[0] = {}): Promise<void> => {
    bench = await startBench(options);
    bench.cluster.guests.of('ns', 'v').agent = true;
    createMachine(bench, 'v', 'Always');
    bench.settle();
  };
  afterEach(() => bench.close());

  it('is answered 500 where virt-handler fails, but not what is refused before', async () => {
    await open();
    bench.cluster.guests.of('ns', 'v').handlerFails = true;
    for (const what of ['pause', 'softreboot', 'reset', 'freeze']) {
      const reply = await put(`virtualmachineinstances/v/${what}`);
      expect([what, reply.status, reply.json().reason]).to.deep.equal([what, 500, 'InternalError']);
      expect(reply.json().message).to.include('unexpected return code 500');
    }
    expect((await put('virtualmachineinstances/v/pause', { dryRun: ['All'] })).status).to.equal(200);
    expect((await put('virtualmachineinstances/v/unpause')).status).to.equal(409);
    expect(
      (await bench.api.get(`${SUBRESOURCES}/virtualmachineinstances/v/vnc/screenshot`, { accept: '*/*' })).status,
    ).to.equal(500);
  });

  it('migrate makes a migration object, unless nothing runs', async () => {
    await open();
    createMachine(bench, 'off', 'Halted');
    const count = (): number => [...bench.cluster.store.list(virtualMachineInstanceMigrations)].length;
    expect((await put('virtualmachines/v/migrate', { dryRun: ['All'] })).status).to.equal(202);
    expect(count()).to.equal(0);
    expect((await put('virtualmachines/v/migrate', { addedNodeSelector: { zone: 'a' } })).status).to.equal(202);
    const [migration] = [...bench.cluster.store.list(virtualMachineInstanceMigrations)];
    expect(migration?.object.metadata.name).to.match(/^kubevirt-migrate-vm-/);
    expect(migration?.object.spec).to.deep.include({ vmiName: 'v' });
    expect((await put('virtualmachines/off/migrate')).status).to.equal(404);
    expect((await put('virtualmachines/v/migrate', { addedNodeSelector: 'a' })).status).to.equal(400);
  });

  it('freeze holds the guest still until it is let go, or the time is over', async () => {
    await open();
    const state = (): unknown => bench.cluster.instance('ns', 'v')?.status.fsFreezeStatus;
    expect((await put('virtualmachineinstances/v/freeze', { unfreezeTimeout: '1m' })).status).to.equal(200);
    bench.settle();
    expect(state()).to.equal('frozen');
    expect((await put('virtualmachineinstances/v/unfreeze')).status).to.equal(200);
    bench.settle();
    expect(state()).to.equal(undefined);
    await put('virtualmachineinstances/v/freeze', { unfreezeTimeout: '1m30s' });
    bench.clock.advance(89_000);
    expect(state()).to.equal('frozen');
    bench.clock.advance(1000);
    expect(state()).to.equal(undefined);
  });

  it('a dry run of pause looks at its first value only; one of start at all', async () => {
    await open();
    createMachine(bench, 'off', 'Halted');
    expect((await put('virtualmachines/off/start', { dryRun: ['Some'] })).status).to.equal(500);
    expect((await put('virtualmachineinstances/v/pause', { dryRun: ['Some'] })).status).to.equal(200);
    bench.settle();
    expect((await put('virtualmachineinstances/v/pause')).status).to.equal(409);
  });

  it('a start that is refused anyway is refused before its body is read', async () => {
    await open();
    expect((await put('virtualmachines/v/start', { paused: 'yes' })).status).to.equal(409);
  });

  it('unpause is refused while a snapshot of the VM is taken', async () => {
    await open();
    const vm = bench.cluster.machine('ns', 'v');
    if (vm) bench.cluster.setStatus(vm, { ...(vm.status as object), snapshotInProgress: 's' });
    const reply = await put('virtualmachineinstances/v/unpause');
    expect([reply.status, reply.json().message]).to.deep.equal([
      409,
      'Operation cannot be fulfilled on virtualmachine.kubevirt.io "v": VM snapshot is in progress',
    ]);
  });

  it('KubeVirt 1.4 lists what it has, and answers 404 for the rest', async () => {
    await open({ profile: profileOf('kubevirt-1.4') });
    const { resources } = (await bench.api.get('/apis/subresources.kubevirt.io/v1')).json();
    const names = (resources as unknown as { name: string }[]).map(({ name }) => name.split('/').slice(1).join('/'));
    expect(names).to.include.members(['softreboot', 'sev/setupsession']);
    expect(names).to.not.include.members(['vnc/screenshot']);
    for (const later of ['backup', 'evacuate/cancel', 'objectgraph', 'redefine-checkpoint', 'reset']) {
      expect(names).to.not.include(later);
    }
    expect((await bench.api.get(`${SUBRESOURCES}/virtualmachineinstances/v/objectgraph`)).status).to.equal(404);
  });

  it('KubeVirt 1.4 has no reset, and forces a restart by deleting the launcher pod', async () => {
    await open({ profile: profileOf('kubevirt-1.4') });
    expect((await put('virtualmachineinstances/v/reset')).status).to.equal(404);
    expect((await bench.api.get('/apis/subresources.kubevirt.io/v1')).text).to.not.include('/reset"');
    const uid = bench.cluster.instance('ns', 'v')?.metadata.uid;
    expect((await put('virtualmachines/v/restart', { gracePeriodSeconds: 0 })).status).to.equal(202);
    expect(bench.cluster.instance('ns', 'v')?.spec.terminationGracePeriodSeconds).to.equal(30);
    bench.clock.advance(60_000);
    expect(bench.cluster.instance('ns', 'v')?.metadata.uid).to.not.equal(uid);
    expect(bench.cluster.instance('ns', 'v')?.status.phase).to.equal('Running');
  });
});
