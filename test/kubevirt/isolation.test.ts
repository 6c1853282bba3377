import { expect } from 'chai';
import type { RunningKubeVirtService } from '../../src/kubevirt/create.ts';
import { vmiObject, vmObject } from './kubevirt-objects.ts';
import type { Asked } from './scripted-api-server.ts';
import { ScriptedCluster } from './scripted-cluster.ts';

const named = (name: string): { namespace: string; name: string } => ({ namespace: 'blue', name });

describe('an API server that is slow for some', () => {
  let cluster: ScriptedCluster;
  let service: RunningKubeVirtService;
  let held: Asked[];
  let onHeld: () => void;

  beforeEach(async () => {
    held = [];
    onHeld = () => undefined;
    cluster = await ScriptedCluster.start();
    cluster.vms = Array.from({ length: 12 }, (_, index) => vmObject({ name: `vm${index + 1}` }));
    cluster.vmis = cluster.vms.map((vm) => vmiObject(vm));
    service = cluster.serve({ maxConcurrentRequests: 2 });
    await service.ready;
    await Promise.all([cluster.watch('virtualmachines'), cluster.watch('virtualmachineinstances')]);
  });

  afterEach(async () => {
    for (const asked of held) asked.cut();
    await cluster.close();
  });

  /** Holds what fits; resolves when so many requests are held. */
  const hold = (count: number, fits: (asked: Asked) => boolean): Promise<void> =>
    new Promise((resolve) => {
      onHeld = () => held.length === count && resolve();
      cluster.instead = (asked) => {
        if (!fits(asked)) return false;
        held.push(asked);
        onHeld();
        return true;
      };
    });
  const release = (): void => {
    for (const asked of held.splice(0)) asked.response.writeHead(202).end();
  };
  const isFor =
    (name: string) =>
    ({ url }: Asked): boolean =>
      url.pathname.split('/').includes(name);

  it('delays neither the reads nor the actions of others by a write that hangs', async () => {
    const hangs = hold(1, (asked) => isFor('vm1')(asked) && asked.request.method === 'PUT');
    const slow = service.power.perform(named('vm1'), 'kill');
    await hangs;
    await service.power.perform(named('vm2'), 'kill');
    expect((await service.machines.refresh(named('vm1'))).name).to.equal('vm1');
    expect((await service.machines.refresh(named('vm3'))).name).to.equal('vm3');
    release();
    await slow;
  });

  it('delays nobody else by one VM, however many requests of it hang', async () => {
    const hangs = hold(1, isFor('vm1'));
    const slow = Array.from({ length: 30 }, (_, index) =>
      service.power.perform(named('vm1'), index % 2 === 0 ? 'kill' : 'restart'),
    );
    const outcomes = Promise.allSettled(slow);
    await hangs;
    await service.power.perform(named('vm2'), 'kill');
    expect(held).to.have.length(1);
    cluster.instead = () => false;
    for (const asked of held) asked.json(200, cluster.vms[0]);
    // Eight are carried out, and of the others those that are equal to the last of them join it.
    const failures = (await outcomes).flatMap((outcome) =>
      outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
    );
    expect(failures).to.have.length(11);
    for (const failure of failures) expect(failure).to.include({ kind: 'Unavailable' });
  });

  it('delays no read by writes that hang for more VMs than may be sent at once', async () => {
    const hangs = hold(2, ({ request }) => request.method === 'PUT');
    const slow = [1, 2, 3, 4, 5].map((index) => service.power.perform(named(`vm${index}`), 'kill'));
    await hangs;
    for (let index = 1; index <= 12; index += 1) await service.machines.refresh(named(`vm${index}`));
    expect(held).to.have.length(2);
    cluster.instead = () => false;
    release();
    await Promise.all(slow);
  });

  it('lets those that wait for their turn have it in the order in which they came', async () => {
    const hangs = hold(2, ({ request }) => request.method === 'PUT');
    const slow = [1, 2].map((index) => service.power.perform(named(`vm${index}`), 'kill'));
    await hangs;
    const order: string[] = [];
    const later: Promise<void>[] = [];
    for (let index = 3; index <= 12; index += 1) {
      await service.machines.refresh(named(`vm${index}`));
      later.push(service.power.perform(named(`vm${index}`), 'kill').then(() => void order.push(`vm${index}`)));
      await service.machines.refresh(named(`vm${index}`));
    }
    cluster.instead = () => false;
    release();
    await Promise.all([...slow, ...later]);
    expect(order).to.deep.equal(Array.from({ length: 10 }, (_, index) => `vm${index + 3}`));
  });

  it('delays neither reads nor actions by a list that hangs', async () => {
    const hangs = hold(1, ({ url, isWatch }) => !isWatch && url.pathname.endsWith('/virtualmachines'));
    (await cluster.watch('virtualmachines')).event('ERROR', { kind: 'Status', code: 410, reason: 'Expired' });
    await hangs;
    await service.power.perform(named('vm2'), 'kill');
    expect((await service.machines.refresh(named('vm2'))).name).to.equal('vm2');
  });
});
