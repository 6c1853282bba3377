import { expect } from 'chai';
import { createKubeVirtService } from '../../src/kubevirt/create.ts';
import type { KubeVirtOptions, RunningKubeVirtService } from '../../src/kubevirt/create.ts';
import { ServiceError } from '../../src/kubevirt/errors.ts';
import { noMetrics } from '../../src/kubevirt/metrics.ts';
import { silentLogger } from '../../src/telemetry/logger.ts';
import { vmiObject, vmObject } from './kubevirt-objects.ts';
import { kubeConfigFor, ScriptedApiServer } from './scripted-api-server.ts';
import type { Asked } from './scripted-api-server.ts';
import { hurried } from './clocks.ts';
import { until } from './until.ts';

const eager = hurried(100);
const ref = { namespace: 'blue', name: 'vm1' };
const vm = vmObject();
const vmi = vmiObject(vm);

describe('the mirror of VMs', () => {
  let server: ScriptedApiServer;
  let service: RunningKubeVirtService;
  let counts: string[];

  /** VMIs and KubeVirt answer by themselves; the VM requests wait for the test. */
  function scriptOthers(instances: readonly unknown[] = [vmi]): void {
    server.route((asked) => {
      if (asked.url.pathname.endsWith('/kubevirts')) asked.list([{ metadata: {}, spec: {} }], '1');
      else if (!asked.url.pathname.endsWith('/virtualmachineinstances')) return false;
      else if (asked.isWatch) asked.openWatch();
      else asked.list(instances, '100');
      return true;
    });
  }

  function create(options: Partial<KubeVirtOptions> = {}): RunningKubeVirtService {
    service = createKubeVirtService({
      kubeconfig: kubeConfigFor(server.url),
      namespaces: { kind: 'all' },
      logger: silentLogger,
      clock: eager,
      metrics: {
        ...noMetrics,
        relist: ({ reason }) => counts.push(`relist ${reason}`),
        watchRestart: ({ resource, reason }) => resource === 'virtualmachines' && counts.push(`restart ${reason}`),
        unparsableLine: () => counts.push('unparsable'),
      },
      ...options,
    });
    service.start();
    return service;
  }

  /** Lists these VMs and returns the watch that follows, opened. */
  async function listed(items: readonly unknown[], version = '100'): Promise<Asked> {
    (await server.next()).list(items, version);
    const watch = await server.next();
    watch.openWatch();
    return watch;
  }

  beforeEach(async () => {
    counts = [];
    server = await ScriptedApiServer.start();
    scriptOthers();
  });

  afterEach(async () => {
    await service.stop();
    await server.close();
  });

  it('lists page by page and watches from the version of the list, with bookmarks and a time-out', async () => {
    create({ pageSize: 2 });
    const first = await server.next();
    expect(Object.fromEntries(first.url.searchParams)).to.deep.equal({ limit: '2' });
    first.list([vm, vmObject({ name: 'vm2' })], '100', 'token');
    const second = await server.next();
    expect(second.url.searchParams.get('continue')).to.equal('token');
    expect(service.machines.synced).to.equal(false);
    expect(service.machines.get(ref)).to.equal(undefined);
    second.list([vmObject({ name: 'vm3' })], '100');
    const watch = await server.next();
    expect(Object.fromEntries(watch.url.searchParams)).to.include({
      watch: '1',
      resourceVersion: '100',
      allowWatchBookmarks: 'true',
      timeoutSeconds: '300',
    });
    await service.ready;
    expect(service.machines.list().map(({ name }) => name)).to.deep.equal(['vm1', 'vm2', 'vm3']);
  });

  it('begins the list again when a continue token has expired', async () => {
    create({ pageSize: 1 });
    (await server.next()).list([vmObject({ name: 'gone' })], '90', 'token');
    (await server.next()).status(410, 'Expired', 'too old');
    await listed([vm]);
    await service.ready;
    expect(service.machines.list().map(({ name }) => name)).to.deep.equal(['vm1']);
  });

  it('goes on where a cut watch ended, and loses nothing', async () => {
    create();
    const watch = await listed([vm]);
    watch.event('MODIFIED', vmObject({ version: 105, runStrategy: 'Halted' }));
    await until(service.machines, () => service.machines.get(ref)?.vm.spec.runStrategy === 'Halted');
    watch.event('BOOKMARK', { metadata: { resourceVersion: '120' } });
    watch.response.write('{"type":"MODIFIED","obj');
    await new Promise((resolve) => watch.response.write('ect', resolve));
    watch.cut();
    const resumed = await server.next();
    expect(resumed.isWatch).to.equal(true);
    expect(['105', '120']).to.include(resumed.url.searchParams.get('resourceVersion'));
    resumed.openWatch();
    resumed.event('ADDED', vmObject({ name: 'vm2', version: 121 }));
    await until(service.machines, () => service.machines.list().length === 2);
    expect(counts).to.deep.equal(['restart cut']);
  });

  it('goes on from the last bookmark when the API server ends the watch', async () => {
    create();
    const watch = await listed([vm]);
    watch.event('BOOKMARK', { metadata: { resourceVersion: '150' } });
    watch.response.end();
    const resumed = await server.next();
    expect(resumed.url.searchParams.get('resourceVersion')).to.equal('150');
    expect(counts).to.deep.equal(['restart closed']);
  });

  for (const how of ['an ERROR event', 'the status of the watch']) {
    it(`reads everything again after 410 as ${how}, and says exactly what changed`, async () => {
      create();
      const watch = await listed([vm, vmObject({ name: 'old' }), vmObject({ name: 'same' })]);
      await service.ready;
      const same = service.machines.get({ namespace: 'blue', name: 'same' });
      if (how === 'an ERROR event')
        watch.event('ERROR', { kind: 'Status', code: 410, reason: 'Expired', message: 'too old' });
      else {
        watch.response.end();
        (await server.next()).status(410, 'Expired', 'too old');
      }
      const changed: string[] = [];
      const end = service.machines.onChange((change) => changed.push(change?.name ?? '?'));
      await listed([vmObject({ version: 2 }), vmObject({ name: 'new' }), vmObject({ name: 'same' })], '200');
      end();
      expect(changed).to.deep.equal(['vm1', 'new', 'old']);
      expect(service.machines.list().map(({ name }) => name)).to.deep.equal(['new', 'same', 'vm1']);
      expect(service.machines.get({ namespace: 'blue', name: 'same' })).to.equal(same);
      expect(counts).to.include('relist expired');
    });
  }

  it('counts a line that does not parse and reads everything again, rather than dropping it', async () => {
    create();
    const watch = await listed([vm]);
    watch.response.write('{"type":"DELETED","object":{"metadata":{"name":"vm1"\n');
    await listed([], '200');
    await until(service.machines, () => service.machines.list().length === 0);
    expect(counts).to.deep.equal(['restart unparsable', 'unparsable', 'relist unparsable']);
  });

  it('cuts a watch that says nothing and reads again', async () => {
    create({ watchIdleSeconds: 0.02 });
    await listed([vm]);
    await listed([vm, vmObject({ name: 'missed' })], '200');
    expect(service.machines.list().map(({ name }) => name)).to.deep.equal(['missed', 'vm1']);
    expect(counts).to.include('relist idle');
  });

  it('tries again from the same version after other errors of a watch', async () => {
    create();
    const watch = await listed([vm]);
    watch.event('ERROR', { kind: 'Status', code: 500, message: 'etcd leader changed' });
    const second = await server.next();
    expect(second.url.searchParams.get('resourceVersion')).to.equal('100');
    second.status(429, 'TooManyRequests', 'later', { 'Retry-After': '1' });
    const third = await server.next();
    expect(third.url.searchParams.get('resourceVersion')).to.equal('100');
  });

  it('keeps what it has and tries slowly while the API server forbids it', async () => {
    const waits: number[] = [];
    const after = (milliseconds: number, run: () => void): (() => void) => {
      if (milliseconds >= 30_000 && milliseconds < 60_000) waits.push(milliseconds);
      return eager.after(milliseconds >= 30_000 && milliseconds < 60_000 && waits.length < 3 ? 0 : milliseconds, run);
    };
    create({ clock: { ...eager, after }, requestTimeoutSeconds: 61 });
    (await server.next()).status(403, 'Forbidden', 'no');
    await listed([vm]);
    await service.ready;
    expect(waits.some((wait) => wait >= 30_000)).to.equal(true);
  });

  it('sees a VMI that was made anew under the same name as another one', async () => {
    let watches: Asked[] = [];
    server.route((asked) => {
      if (!asked.url.pathname.endsWith('/virtualmachineinstances')) return false;
      if (!asked.isWatch) asked.list([vmi], '100');
      else {
        asked.openWatch();
        watches = [...watches, asked];
      }
      return true;
    });
    create();
    const requests = [await server.next(), await server.next()];
    for (const asked of requests) asked.list(asked.url.pathname.endsWith('/kubevirts') ? [] : [vm], '100');
    (await server.next()).openWatch();
    await service.ready;
    const before = service.machines.get(ref);
    watches[0]?.event('MODIFIED', vmiObject(vm, { uid: 'another', version: 2, phase: 'Pending' }));
    await until(service.machines, () => service.machines.get(ref)?.vmi?.metadata.uid === 'another');
    expect(service.machines.get(ref)).not.to.equal(before);
  });

  it('is not ready while the API server is down, and recovers by itself', async () => {
    const { port } = server;
    await server.close();
    let failures = 0;
    const failed = new Promise<void>((resolve) => {
      create({
        metrics: {
          ...noMetrics,
          request: ({ code }) => {
            failures += code === 0 ? 1 : 0;
            if (failures === 6) resolve();
          },
        },
      });
    });
    await failed;
    expect(service.machines.synced).to.equal(false);
    expect(service.machines.list()).to.deep.equal([]);
    server = await ScriptedApiServer.start(port);
    scriptOthers();
    await listed([vm]);
    await service.ready;
    expect(service.machines.get(ref)?.name).to.equal('vm1');
  });

  it('stays synced while the API server is down later, and serves what it knows', async () => {
    create();
    await listed([vm]);
    await service.ready;
    await server.close();
    const error: unknown = await service.machines.refresh(ref).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(ServiceError).and.to.include({ kind: 'Unavailable', retryAfter: 5 });
    expect(service.machines.synced).to.equal(true);
    expect(service.machines.get(ref)?.vm.metadata.uid).to.equal(vm.metadata.uid);
  });
});
