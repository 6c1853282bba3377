import { expect } from 'chai';
import type { RunningKubeVirtService } from '../../src/kubevirt/create.ts';
import { vmiObject, vmObject } from './kubevirt-objects.ts';
import type { Asked } from './scripted-api-server.ts';
import { powerOf, reaches, ref, ScriptedCluster } from './scripted-cluster.ts';
import { until } from './until.ts';

const vm = vmObject();
const vmi = vmiObject(vm);
const event = (object: unknown, type = 'MODIFIED'): string => `${JSON.stringify({ type, object })}\n`;
const spoilt = Buffer.from(event({ ...vm, metadata: { ...vm.metadata, resourceVersion: '9', labels: { a: '?' } } }));
spoilt[spoilt.indexOf('?')] = 0xff;
const { uid: _uid, ...anonymous } = vm.metadata;
const { resourceVersion: _version, ...unversioned } = vm.metadata;
const { namespace: _namespace, ...homeless } = vm.metadata;

/** After any of these nobody knows what was missed, so the collection is read again. */
const lines: readonly (readonly [string, string | Buffer])[] = [
  ['half an event', '{"type":"MODIFIED","object":{"metadata":\n'],
  ['a page of a proxy', '<!doctype html>\n<title>Sign in</title>\n'],
  ['a line of more than 16 MiB', `{"type":"MODIFIED","object":"${'x'.repeat(17 * 1024 * 1024)}"}\n`],
  ['bytes that are no UTF-8', spoilt],
  ['an event without metadata', event({ spec: {} })],
  ['an object of another kind', event({ ...vm, kind: 'VirtualMachineInstance' })],
  ['an object without a uid', event({ ...vm, metadata: anonymous })],
  ['an object without a version', event({ ...vm, metadata: unversioned })],
  ['an object without a namespace', event({ ...vm, metadata: homeless })],
  ['a deletion of nothing', event(null, 'DELETED')],
  ['a bookmark without a version', event({ metadata: {} }, 'BOOKMARK')],
  ['an event of a type that nobody knows', event(vm, 'RENAMED')],
];

describe('watches that bring something else', () => {
  let cluster: ScriptedCluster;
  let service: RunningKubeVirtService;

  beforeEach(async () => {
    cluster = await ScriptedCluster.start();
    cluster.vms = [vm];
    cluster.vmis = [vmi];
    service = cluster.serve();
    await service.ready;
  });

  afterEach(() => cluster.close());

  for (const [what, line] of lines) {
    it(`have the collection read again: ${what}`, async () => {
      const watch = await cluster.watch('virtualmachines');
      cluster.vms = [vm, vmObject({ name: 'missed' })];
      watch.response.write(line);
      await until(service.machines, () => service.machines.list().length === 2);
      expect(cluster.counts).to.deep.equal(['unparsable', 'relist unparsable']);
      expect(service.machines.get(ref)?.vm.metadata.resourceVersion).to.equal('1');
    });
  }

  it('lose nothing when the last line of a watch that ends well is cut off', async () => {
    const watch = await cluster.watch('virtualmachines');
    watch.response.end('{"type":"MODIFIED","object":{"metadata":');
    const again = await cluster.watch('virtualmachines', 2);
    expect(again.url.searchParams.get('resourceVersion')).to.equal('100');
    expect(cluster.counts).to.deep.equal([]);
  });

  it('are opened again from where they were after a redirect, and are not followed elsewhere', async () => {
    const watch = await cluster.watch('virtualmachines');
    const redirected: Asked[] = [];
    cluster.instead = (asked) => {
      if (!asked.isWatch || !asked.url.pathname.endsWith('/virtualmachines') || redirected.length > 0) return false;
      redirected.push(asked);
      asked.response.writeHead(307, { Location: '/somewhere/else' }).end();
      return true;
    };
    watch.response.end();
    const again = await cluster.watch('virtualmachines', 2);
    expect(redirected).to.have.length(1);
    expect(again.url.searchParams.get('resourceVersion')).to.equal('100');
    expect(cluster.paths.filter((path) => path.includes('somewhere'))).to.deep.equal([]);
  });
});

describe('objects of newer versions', () => {
  let cluster: ScriptedCluster;

  beforeEach(async () => (cluster = await ScriptedCluster.start()));
  afterEach(() => cluster.close());

  const future = {
    kind: 'VirtualMachine',
    apiVersion: 'kubevirt.io/v2',
    ...vm,
    spec: { runStrategy: 'Sometimes', x: [{}] },
  };

  it('are served, and what is new in them is left alone', async () => {
    cluster.vms = [{ ...vm, ...(future as object) }];
    cluster.vmis = [vmi];
    const service = cluster.serve();
    await service.ready;
    expect(powerOf(service)).to.equal('on');
    expect(service.machines.get(ref)?.vm.spec).to.deep.equal({ runStrategy: 'Sometimes' });
  });

  it('have an unknown power while their VMI is in a phase that nobody knows, never Off', async () => {
    cluster.vms = [vm];
    cluster.vmis = [vmiObject(vm, { phase: 'Hibernating' })];
    const service = cluster.serve();
    await service.ready;
    expect(powerOf(service)).to.equal('unknown');
    const watch = await cluster.watch('virtualmachineinstances');
    watch.event('MODIFIED', vmiObject(vm, { version: 101, phase: 'Running' }));
    await reaches(service, 'on');
  });

  it('are served although fields have other types than they should', async () => {
    const odd: Record<string, unknown> = {
      ...vm,
      metadata: { ...vm.metadata, labels: 'none', annotations: 7, ownerReferences: 'me' },
      spec: 'running',
      status: { created: 'yes', conditions: {}, stateChangeRequests: 'Start', printableStatus: 5 },
    };
    const oddGuest: Record<string, unknown> = { ...vmi, spec: [], status: { phase: 5, conditions: 'none' } };
    const watchers = cluster.serve();
    await watchers.ready;
    (await cluster.watch('virtualmachines')).event('ADDED', odd);
    (await cluster.watch('virtualmachineinstances')).event('ADDED', oddGuest);
    await until(watchers.machines, () => watchers.machines.get(ref)?.vmi !== undefined);
    expect(powerOf(watchers)).to.equal('unknown');
    expect(cluster.counts).to.deep.equal([]);
  });
});
