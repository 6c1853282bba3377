import { expect } from 'chai';
import { createKubeVirtService } from '../../src/kubevirt/create.ts';
import type { KubeVirtOptions, RunningKubeVirtService } from '../../src/kubevirt/create.ts';
import type { VirtualMachine, VirtualMachineInstance } from '../../src/kubevirt/model.ts';
import { matchesSelector, selectorText } from '../../src/kubevirt/selector.ts';
import { silentLogger } from '../../src/telemetry/logger.ts';
import { vmiObject, vmObject } from './kubevirt-objects.ts';
import { kubeConfigFor, ScriptedApiServer } from './scripted-api-server.ts';
import type { Asked } from './scripted-api-server.ts';
import { until } from './until.ts';

describe('the machines', () => {
  let server: ScriptedApiServer;
  let service: RunningKubeVirtService;
  let paths: string[];
  let watches: Map<string, Asked>;
  let onWatch: () => void;
  let vms: VirtualMachine[];
  let vmis: VirtualMachineInstance[];
  let namespaces: string[];
  let kubevirts: (asked: Asked) => void;

  function answer(asked: Asked): boolean {
    const { pathname } = asked.url;
    if (asked.isWatch) {
      watches.set(pathname, asked);
      asked.openWatch();
      onWatch();
      return true;
    }
    paths.push(pathname);
    const namespace = /namespaces\/([^/]+)/.exec(pathname)?.[1];
    const inside = ({ metadata }: VirtualMachine | VirtualMachineInstance): boolean =>
      namespace === undefined || metadata.namespace === namespace;
    if (pathname.endsWith('/kubevirts')) kubevirts(asked);
    else if (pathname.endsWith('/virtualmachines')) asked.list(vms.filter(inside), '100');
    else if (pathname.endsWith('/virtualmachineinstances')) asked.list(vmis.filter(inside), '100');
    else if (pathname === '/api/v1/namespaces') {
      asked.list(
        namespaces.map((name) => ({ metadata: { name, uid: name, resourceVersion: '1' } })),
        '100',
      );
    } else answerObject(asked);
    return true;
  }

  function answerObject(asked: Asked): void {
    const objects = asked.url.pathname.includes('/virtualmachineinstances/') ? vmis : vms;
    const [namespace, , name] = asked.url.pathname.split('/').slice(-3);
    const found = objects.find(({ metadata }) => metadata.namespace === namespace && metadata.name === name);
    if (found) asked.json(200, found);
    else asked.status(404, 'NotFound', `"${name}" not found`);
  }

  async function serve(options: Partial<KubeVirtOptions> = {}): Promise<void> {
    service = createKubeVirtService({
      kubeconfig: kubeConfigFor(server.url),
      namespaces: { kind: 'all' },
      logger: silentLogger,
      ...options,
    });
    service.start();
    await service.ready;
  }

  /** The watch of a collection, once it is open. */
  async function watchOf(path: string): Promise<Asked> {
    for (;;) {
      const watch = watches.get(path);
      if (watch) return watch;
      await new Promise<void>((resolve) => (onWatch = resolve));
    }
  }

  const names = (): string[] => service.machines.list().map(({ namespace, name }) => `${namespace}/${name}`);

  beforeEach(async () => {
    paths = [];
    watches = new Map();
    onWatch = () => undefined;
    vms = [
      vmObject({ namespace: 'blue-2', name: 'a' }),
      vmObject({ namespace: 'blue', name: 'b' }),
      vmObject({ namespace: 'blue', name: 'a' }),
      vmObject({ namespace: 'red', name: 'hidden', labels: { 'redfish.kubevirt.io/managed': 'false' } }),
    ];
    vmis = [];
    namespaces = ['blue'];
    kubevirts = (asked) => asked.list([{ spec: {} }], '1');
    server = await ScriptedApiServer.start();
    server.route(answer);
  });

  afterEach(async () => {
    await service.stop();
    await server.close();
  });

  it('are ordered by namespace and then name, without those that are labelled as not managed', async () => {
    await serve();
    expect(names()).to.deep.equal(['blue/a', 'blue/b', 'blue-2/a']);
    expect(service.machines.namespaces()).to.deep.equal(['blue', 'blue-2']);
    expect(service.machines.get({ namespace: 'red', name: 'hidden' })).to.equal(undefined);
    expect(service.machines.named('a').map(({ namespace }) => namespace)).to.deep.equal(['blue', 'blue-2']);
    expect(service.machines.named('hidden')).to.deep.equal([]);
  });

  it('are the same snapshots and the same list until something changes', async () => {
    await serve();
    const list = service.machines.list();
    expect(service.machines.list()).to.equal(list);
    expect(service.machines.get({ namespace: 'blue', name: 'a' })).to.equal(list[0]);
    const watch = await watchOf('/apis/kubevirt.io/v1/virtualmachines');
    watch.event('MODIFIED', vmObject({ namespace: 'blue', name: 'b', version: 101 }));
    await until(service.machines, () => service.machines.list() !== list);
    expect(service.machines.list()[0]).to.equal(list[0]);
    expect(service.machines.list()[1]).not.to.equal(list[1]);
  });

  it('come and go with the label that takes them out', async () => {
    await serve();
    const watch = await watchOf('/apis/kubevirt.io/v1/virtualmachines');
    watch.event('MODIFIED', vmObject({ namespace: 'red', name: 'hidden', version: 101 }));
    watch.event(
      'MODIFIED',
      vmObject({ namespace: 'blue', name: 'a', version: 102, labels: { 'redfish.kubevirt.io/managed': 'false' } }),
    );
    await until(service.machines, () => names().join() === 'blue/b,blue-2/a,red/hidden');
    expect(service.machines.named('a').map(({ namespace }) => namespace)).to.deep.equal(['blue-2']);
  });

  it('take only a VMI that is owned by the VM', async () => {
    const own = vmObject({ namespace: 'blue', name: 'a' });
    const former = vmObject({ namespace: 'blue', name: 'b', uid: 'former' });
    vmis = [vmiObject(own), vmiObject(former)];
    await serve();
    const instance = (name: string): string | undefined =>
      service.machines.get({ namespace: 'blue', name })?.vmi?.metadata.uid;
    expect(instance('a')).to.equal(vmis[0]?.metadata.uid);
    expect(instance('b')).to.equal(undefined);
    const read = await service.machines.refresh({ namespace: 'blue', name: 'b' });
    expect(read.vmi).to.equal(undefined);
  });

  it('are read once for the whole cluster, or in each namespace that is named', async () => {
    await serve({ namespaces: { kind: 'names', names: ['red', 'blue'] } });
    expect(paths.filter((path) => path.includes('/virtualmachines')).sort()).to.deep.equal([
      '/apis/kubevirt.io/v1/namespaces/blue/virtualmachines',
      '/apis/kubevirt.io/v1/namespaces/red/virtualmachines',
    ]);
    expect(service.machines.namespaces()).to.deep.equal(['blue', 'red']);
    expect(names()).to.deep.equal(['blue/a', 'blue/b']);
    const error: unknown = await service.machines
      .refresh({ namespace: 'blue-2', name: 'a' })
      .catch((reason: unknown) => reason);
    expect(error).to.include({ kind: 'NotFound' });
  });

  it('follow the namespaces that a label selector picks', async () => {
    await serve({ namespaces: { kind: 'selector', selector: { matchLabels: { tier: 'lab' } } } });
    expect(names()).to.deep.equal(['blue/a', 'blue/b']);
    const watch = await watchOf('/api/v1/namespaces');
    expect(watch.url.searchParams.get('labelSelector')).to.equal('tier=lab');
    watch.event('ADDED', { metadata: { name: 'blue-2', uid: 'n2', resourceVersion: '101' } });
    watch.event('DELETED', { metadata: { name: 'blue', uid: 'blue', resourceVersion: '102' } });
    await until(service.machines, () => names().join() === 'blue-2/a');
    expect(service.machines.namespaces()).to.deep.equal(['blue-2']);
  });

  it('are read directly on demand, as the same snapshot when nothing has changed', async () => {
    await serve();
    const ref = { namespace: 'blue', name: 'a' };
    expect(await service.machines.refresh(ref)).to.equal(service.machines.get(ref));
    vms = [vmObject({ ...ref, version: 200, runStrategy: 'Manual' })];
    expect((await service.machines.refresh(ref)).vm.spec.runStrategy).to.equal('Manual');
  });

  it('say NotFound for what is missing, not served, or can not be a name at all', async () => {
    await serve();
    paths = [];
    const kindOf = async (namespace: string, name: string): Promise<unknown> =>
      service.machines.refresh({ namespace, name }).catch((error: unknown) => error);
    expect(await kindOf('blue', 'nobody')).to.include({ kind: 'NotFound' });
    expect(await kindOf('red', 'hidden')).to.include({ kind: 'NotFound' });
    paths = [];
    for (const name of ['..', 'a/../b', 'A', '', 'x'.repeat(254), 'a%2f', 'a\0']) {
      expect(await kindOf('blue', name), name).to.include({ kind: 'NotFound' });
      expect(await kindOf(name, 'a'), name).to.include({ kind: 'NotFound' });
    }
    expect(paths).to.deep.equal([]);
  });

  it('know the manufacturer and product of the cluster', async () => {
    let asked: Asked | undefined;
    const arrived = new Promise<void>((resolve) => {
      kubevirts = (request) => {
        asked = request;
        resolve();
      };
    });
    await serve();
    await arrived;
    expect(service.smbios()).to.deep.equal({});
    asked?.list([{ spec: { configuration: { smbios: { product: 'Lab' } } } }], '1');
    while (service.smbios().product === undefined) await service.machines.refresh({ namespace: 'blue', name: 'a' });
    expect(service.smbios()).to.deep.equal({ manufacturer: 'KubeVirt', product: 'Lab' });
  });
});

describe('a label selector', () => {
  const selector = {
    matchLabels: { a: '1' },
    matchExpressions: [
      { key: 'b', operator: 'In', values: ['x', 'y'] },
      { key: 'c', operator: 'NotIn', values: ['z'] },
      { key: 'd', operator: 'Exists' },
      { key: 'e', operator: 'DoesNotExist' },
    ],
  } as const;

  it('matches when every requirement does', () => {
    const good = { a: '1', b: 'x', d: '' };
    expect(matchesSelector(selector, good)).to.equal(true);
    const bad = [
      { ...good, a: '2' },
      { ...good, b: 'w' },
      { ...good, c: 'z' },
      { a: '1', b: 'x' },
      { ...good, e: '' },
    ];
    expect(bad.map((labels) => matchesSelector(selector, labels))).to.deep.equal(bad.map(() => false));
    expect(matchesSelector({}, {})).to.equal(true);
  });

  it('is written as the API server wants it', () => {
    expect(selectorText(selector)).to.equal('a=1,b in (x,y),c notin (z),d,!e');
  });
});
