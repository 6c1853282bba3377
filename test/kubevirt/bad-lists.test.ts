import { expect } from 'chai';
import { systemClock } from '../../src/kubevirt/clock.ts';
import type { RunningKubeVirtService } from '../../src/kubevirt/create.ts';
import { vmiObject, vmObject } from './kubevirt-objects.ts';
import type { Asked } from './scripted-api-server.ts';
import { ref, ScriptedCluster } from './scripted-cluster.ts';

const vm = vmObject();
const { metadata } = vm;
const without = (key: keyof typeof metadata): object => ({
  ...vm,
  metadata: Object.fromEntries(Object.entries(metadata).filter(([name]) => name !== key)),
});
const json = (body: unknown) => (asked: Asked) => asked.json(200, body);
const bytes =
  (body: string | Buffer, headers: Record<string, string> = {}) =>
  (asked: Asked): void =>
    void asked.response.writeHead(200, { 'Content-Type': 'application/json', ...headers }).end(body);
const listOf = (...items: unknown[]): object => ({
  kind: 'VirtualMachineList',
  metadata: { resourceVersion: '7' },
  items,
});
const whole = JSON.stringify(listOf(vm));
const spoilt = Buffer.from(whole.replace('vm1', 'vm?'));
spoilt[spoilt.indexOf('?')] = 0xff;

/** None of these is a list of VMs, so none may make the VM that is known vanish. */
const answers: readonly (readonly [string, (asked: Asked) => void])[] = [
  ['JSON that ends in an item', bytes(whole.slice(0, whole.indexOf('"spec"')))],
  ['JSON that ends between items', bytes(whole.slice(0, -1))],
  ['nothing', bytes('')],
  ['a page of a proxy', bytes('<!doctype html><title>Sign in</title>', { 'Content-Type': 'text/html' })],
  ['a redirect', (asked) => void asked.response.writeHead(302, { Location: 'https://login.example/' }).end()],
  ['bytes that are no UTF-8', bytes(spoilt)],
  ['an item of more than 16 MiB', json(listOf({ ...vm, junk: 'x'.repeat(17 * 1024 * 1024) }))],
  [
    'a list of another kind',
    json({ kind: 'VirtualMachineInstanceList', metadata: { resourceVersion: '7' }, items: [] }),
  ],
  ['a table', json({ kind: 'Table', metadata: { resourceVersion: '7' }, rows: [] })],
  ['a list without items', json({ kind: 'VirtualMachineList', metadata: { resourceVersion: '7' } })],
  ['a list without a version', json({ kind: 'VirtualMachineList', metadata: {}, items: [] })],
  ['a Status with 200', json({ kind: 'Status', status: 'Failure', metadata: {}, code: 500 })],
  ['an array', json([vm])],
  ['an item of another kind', json(listOf({ ...vm, kind: 'Pod' }))],
  ['an item without metadata', json(listOf({ spec: {} }))],
  ['an item without a name', json(listOf(without('name')))],
  ['an item without a namespace', json(listOf(without('namespace')))],
  ['an item without a uid', json(listOf(without('uid')))],
  ['an item without a version', json(listOf(without('resourceVersion')))],
  ['an item that is a number', json(listOf([7]))],
];

describe('lists that are none', () => {
  let cluster: ScriptedCluster;
  let service: RunningKubeVirtService;
  const isList = ({ url, isWatch }: Asked): boolean => !isWatch && url.pathname.endsWith('/virtualmachines');

  beforeEach(async () => {
    cluster = await ScriptedCluster.start();
    cluster.vms = [vm];
    cluster.vmis = [vmiObject(vm)];
    service = cluster.serve();
    await service.ready;
  });

  afterEach(() => cluster.close());

  /** Has the service list again, answered so, and resolves when it comes for another list. */
  async function relist(answer: (asked: Asked) => void): Promise<void> {
    const watch = await cluster.watch('virtualmachines');
    const comesAgain = new Promise<void>((resolve) => {
      let lists = 0;
      cluster.instead = (asked) => {
        if (!isList(asked)) return false;
        lists += 1;
        if (lists === 2) resolve();
        if (lists === 1) answer(asked);
        return lists === 1;
      };
    });
    watch.event('ERROR', { kind: 'Status', code: 410, reason: 'Expired', message: 'too old' });
    await comesAgain;
  }

  for (const [what, answer] of answers) {
    it(`change nothing: ${what}`, async () => {
      const changed: string[] = [];
      const end = service.machines.onChange((change) => changed.push(change?.name ?? '?'));
      await relist(answer);
      await cluster.watch('virtualmachines', 2);
      end();
      expect(changed).to.deep.equal([]);
      expect(service.machines.list()).to.deep.equal([service.machines.get(ref)]);
    });
  }

  it('are asked for in smaller pages where they take too long', async () => {
    const after = (milliseconds: number, run: () => void): (() => void) =>
      systemClock.after(milliseconds === 7_000 ? 50 : Math.min(milliseconds, 5), run);
    const hasty = cluster.serve({ requestTimeoutSeconds: 7, watchIdleSeconds: 3600, clock: { ...systemClock, after } });
    await hasty.ready;
    const limits: (string | null)[] = [];
    const watch = await cluster.watch('virtualmachines', 2);
    const listed = new Promise<void>((resolve) => {
      cluster.instead = (asked) => {
        if (!isList(asked)) return false;
        limits.push(asked.url.searchParams.get('limit'));
        if (limits.length === 3) resolve();
        return limits.length < 3;
      };
    });
    watch.event('ERROR', { kind: 'Status', code: 410, reason: 'Expired', message: 'too old' });
    await listed;
    expect(limits).to.deep.equal(['500', '250', '125']);
  });
});
