import { expect } from 'chai';
import type { RunningKubeVirtService } from '../../src/kubevirt/create.ts';
import { ManualClock, ShiftedClock } from './clocks.ts';
import { vmiObject, vmObject } from './kubevirt-objects.ts';
import type { Asked } from './scripted-api-server.ts';
import { powerOf, ref, ScriptedCluster } from './scripted-cluster.ts';
import { until } from './until.ts';

const stopped = vmObject({ runStrategy: 'Halted' });
const bookmark = (version: string): object => ({ metadata: { resourceVersion: version } });

/** What has happened in the meantime arrives event by event: the first of them don't make all the rest known. */
describe('watches that bring what was missed', () => {
  let cluster: ScriptedCluster;
  let service: RunningKubeVirtService;

  beforeEach(async () => {
    cluster = await ScriptedCluster.start();
    cluster.vms = [stopped, vmObject({ name: 'vm2' })];
  });

  afterEach(() => cluster.close());

  const both = (count: number): Promise<readonly [Asked, Asked]> =>
    Promise.all([cluster.watch('virtualmachines', count), cluster.watch('virtualmachineinstances', count)]);
  /** Has both watches tell of a version of vm2 and of its VMI, and waits until that has arrived. */
  const tell = async ([vms, vmis]: readonly [Asked, Asked], version: number): Promise<void> => {
    const vm2 = vmObject({ name: 'vm2', version });
    vms.event('MODIFIED', vm2);
    vmis.event('MODIFIED', vmiObject(vm2, { version: version + 1 }));
    const isHeard = (): boolean => {
      const [machine] = service.machines.named('vm2');
      const versions = [machine?.vm, machine?.vmi].map((object) => object?.metadata.resourceVersion);
      return versions.join() === `${version},${version + 1}`;
    };
    await until(service.machines, isHeard);
  };
  /** Looks again and again, because nothing tells of it, whether something is so; `between` each look something is done. */
  const comes = async (isSo: () => boolean, between: () => void = () => undefined): Promise<void> => {
    for (let look = 0; look < 200 && !isSo(); look += 1) {
      between();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(isSo()).to.equal(true);
  };

  it('after the cluster was away for minutes vouch for nothing before a bookmark says that this is all', async () => {
    const clock = new ManualClock();
    service = cluster.serve({ clock });
    await service.ready;
    const first = await both(1);
    await tell(first, 110);
    let refused = 0;
    cluster.instead = (asked) => {
      if (!asked.isWatch) return false;
      refused += 1;
      asked.status(503, '', 'starting');
      return true;
    };
    for (const watch of first) watch.cut();
    await comes(
      () => refused >= 2,
      () => clock.advance(1),
    );
    clock.advance(100_000);
    expect(powerOf(service)).to.equal('unknown');
    cluster.instead = () => false;
    await comes(
      () => cluster.watches('virtualmachines') > 1 && cluster.watches('virtualmachineinstances') > 1,
      () => clock.advance(500),
    );
    const second = await both(2);
    await tell(second, 150);
    clock.advance(1_500);
    await tell(second, 160);
    expect(powerOf(service)).to.equal('unknown');
    for (const watch of second) watch.event('BOOKMARK', bookmark('200'));
    await comes(() => powerOf(service) === 'off');
  });

  it('after the process stood still are cut: what lay in its buffers is old', async () => {
    const clock = new ShiftedClock();
    service = cluster.serve({ clock });
    await service.ready;
    const watches = await both(1);
    await tell(watches, 110);
    // No list says how it is now.
    cluster.instead = (asked) => !asked.isWatch;
    clock.pass(600);
    for (const watch of watches) watch.event('BOOKMARK', bookmark('160'));
    await Promise.all(watches.map(closed));
    expect(powerOf(service)).to.equal('unknown');
    expect(service.machines.get(ref)?.staleSince).to.be.a('string');
  });
});

function closed({ request }: Asked): Promise<void> {
  return new Promise((resolve) => {
    if (request.socket.destroyed) resolve();
    else request.socket.once('close', () => resolve());
  });
}
