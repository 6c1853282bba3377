import { expect } from 'chai';
import type { RunningKubeVirtService } from '../../src/kubevirt/create.ts';
import type { RunStrategy } from '../../src/kubevirt/model.ts';
import type { PowerAction } from '../../src/kubevirt/service.ts';
import { vmiObject, vmObject } from './kubevirt-objects.ts';
import type { Asked } from './scripted-api-server.ts';
import { ref, ScriptedCluster } from './scripted-cluster.ts';
import { until } from './until.ts';

/** A VM that is deleted and made anew under the same name while a request for the first one is under way. */
describe('a VM that is made anew under the same name', () => {
  const oldVm = vmObject({ uid: 'old', annotations: {} });
  const newVm = vmObject({ uid: 'new', version: 500, annotations: {} });
  let cluster: ScriptedCluster;
  let service: RunningKubeVirtService;
  let writes: { readonly what: string; readonly body: string }[];

  beforeEach(async () => {
    writes = [];
    cluster = await ScriptedCluster.start();
    cluster.instead = (asked) => take(asked, (refused) => refused.status(404, 'NotFound', '"vm1" not found'));
  });

  afterEach(() => cluster.close());

  function take(asked: Asked, answer: (asked: Asked) => void): boolean {
    const { method = '' } = asked.request;
    if (method === 'GET') return false;
    writes.push({ what: `${method} ${asked.url.pathname.split('/').slice(-2).join('/')}`, body: asked.body });
    answer(asked);
    return true;
  }

  async function serving(runStrategy: RunStrategy, phase?: string): Promise<void> {
    const vm = { ...oldVm, spec: { runStrategy } };
    cluster.vms = [vm];
    cluster.vmis = phase ? [vmiObject(vm, { phase, uid: 'old-vmi' })] : [];
    service = cluster.serve();
    await service.ready;
  }

  /** The new VM is there from now on. */
  function recreate(): void {
    cluster.vms = [newVm];
    cluster.vmis = [vmiObject(newVm, { uid: 'new-vmi' })];
  }

  const failureOf = (action: PowerAction): Promise<unknown> =>
    service.power.perform(ref, action).then(
      () => undefined,
      (reason: unknown) => reason,
    );

  it('is left alone when that happened before the first reading', async () => {
    await serving('Always', 'Running');
    recreate();
    expect(await failureOf('kill')).to.include({ kind: 'NotFound' });
    expect(writes).to.deep.equal([]);
  });

  for (const [what, answer] of [
    ['was lost', (asked: Asked) => asked.cut()],
    ['was a conflict', (asked: Asked) => asked.status(409, 'Conflict', 'the object has been modified')],
    ['was 503', (asked: Asked) => asked.status(503, 'ServiceUnavailable', 'no endpoints')],
  ] as const) {
    for (const action of ['kill', 'shutdown', 'restart', 'forceRestart'] as const) {
      it(`is left alone by another try of ${action} after an answer that ${what}`, async () => {
        await serving('Always', 'Running');
        cluster.instead = (asked) =>
          take(asked, (taken) => {
            recreate();
            answer(taken);
          });
        expect(await failureOf(action)).to.include({ kind: 'NotFound' });
        expect(writes).to.have.length(1);
      });
    }
  }

  it('is left alone by what waited behind another request', async () => {
    await serving('Always', 'Running');
    let first: Asked | undefined;
    const came = new Promise<void>((resolve) => {
      cluster.instead = (asked) =>
        take(asked, (taken) => {
          first = taken;
          resolve();
        });
    });
    const restart = failureOf('restart');
    await came;
    const kill = failureOf('kill');
    recreate();
    first?.response.writeHead(202).end();
    expect(await restart).to.equal(undefined);
    expect(await kill).to.include({ kind: 'NotFound' });
    expect(writes).to.have.length(1);
  });

  /** Every write that takes a precondition, and what it is. */
  const guarded: readonly (readonly [string, RunStrategy, string | undefined, PowerAction, RegExp])[] = [
    ['the memory of a run strategy', 'Once', 'Running', 'kill', /"op":"test","path":"\/metadata\/uid","value":"old"/],
    ['the deletion of an ended VMI', 'Once', 'Succeeded', 'start', /"preconditions":\{"uid":"old-vmi"\}/],
  ];
  for (const [what, runStrategy, phase, action, guard] of guarded) {
    it(`is refused by the cluster: ${what} names the uid that it is meant for`, async () => {
      await serving(runStrategy, phase);
      cluster.instead = (asked) =>
        take(asked, (taken) => {
          recreate();
          taken.status(taken.request.method === 'PATCH' ? 422 : 409, 'Invalid', 'error in our request');
        });
      expect(await failureOf(action)).to.include({ kind: 'NotFound' });
      expect(writes).to.have.length(1);
      expect(writes[0]?.body).to.match(guard);
    });
  }

  it('is taken for the one that was meant when nothing was known of the first', async () => {
    await serving('Always', 'Running');
    recreate();
    (await cluster.watch('virtualmachines')).event('MODIFIED', newVm);
    await new Promise<void>((resolve) => {
      const end = service.machines.onChange(() => {
        if (service.machines.get(ref)?.vm.metadata.uid !== 'new') return;
        end();
        resolve();
      });
    });
    cluster.instead = (asked) => take(asked, (taken) => void taken.response.writeHead(202).end());
    expect(await failureOf('kill')).to.equal(undefined);
    expect(writes.map(({ what }) => what)).to.deep.equal(['PUT vm1/stop']);
  });

  it('is restarted for its own sake, although the one before it was restarted a moment ago', async () => {
    await serving('Always', 'Running');
    cluster.instead = (asked) => take(asked, ({ response }) => void response.writeHead(202).end());
    await service.power.perform(ref, 'restart');
    recreate();
    const watch = await cluster.watch('virtualmachines');
    watch.event('DELETED', { ...cluster.vms[0], metadata: { ...oldVm.metadata, resourceVersion: '499' } });
    watch.event('ADDED', newVm);
    await until(service.machines, () => service.machines.get(ref)?.vm.metadata.uid === 'new');
    await service.power.perform(ref, 'restart');
    expect(writes.map(({ what }) => what)).to.deep.equal(['PUT vm1/restart', 'PUT vm1/restart']);
  });
});
