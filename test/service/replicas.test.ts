import { expect } from 'chai';
import type { PowerAction } from '../../src/kubevirt/service.ts';
import { powerOf, ref } from '../kubevirt/scripted-cluster.ts';
import { VirtualCluster } from '../kubevirt/virtual-cluster.ts';

/**
 * Two replicas that get the same request at once, as behind a load balancer whose client sends twice. The cluster takes
 * its usual time for everything, so that a restart isn't over before the other replica has looked.
 */
describe('two replicas on one cluster', () => {
  let cluster: VirtualCluster;

  beforeEach(async () => (cluster = await VirtualCluster.create({ pace: 'realistic' })));
  afterEach(() => cluster.close());

  const sent = (subresource: string): number =>
    cluster.simulator.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith(`/${subresource}`))
      .length;

  /** Ten of the same at each of the two, all at once; resolves once all are answered, with the VMIs that were there. */
  async function twentyAtOnce(action: PowerAction): Promise<Set<string>> {
    const services = [await cluster.serve(), await cluster.serve()];
    const uids = new Set<string>();
    for (const { machines } of services) {
      const look = (): void => {
        const uid = machines.get(ref)?.vmi?.metadata.uid;
        if (uid !== undefined) uids.add(uid);
      };
      look();
      machines.onChange(look);
    }
    const all = Promise.allSettled(
      services.flatMap(({ power }) => Array.from({ length: 10 }, () => power.perform(ref, action))),
    );
    for (let seconds = 0; seconds < 180; seconds += 1) await cluster.pass(1000);
    expect((await all).map(({ status }) => status)).to.deep.equal(Array.from({ length: 20 }, () => 'fulfilled'));
    expect(powerOf(services[0] ?? (await cluster.serve()))).to.equal(powerOf(services[1] ?? (await cluster.serve())));
    return uids;
  }

  for (const action of ['restart', 'forceRestart'] as const) {
    it(`make one new guest of twenty equal requests to ${action}`, async () => {
      cluster.seed('vm1');
      expect((await twentyAtOnce(action)).size).to.equal(2);
    });
  }

  it('start a VM once for twenty equal starts', async () => {
    cluster.seed('vm1', 'off');
    expect((await twentyAtOnce('start')).size).to.equal(1);
    expect(cluster.simulator.cluster.machine('blue', 'vm1')?.spec.runStrategy).to.equal('Always');
  });

  for (const action of ['kill', 'shutdown'] as const) {
    it(`end one guest, and no later one, for twenty equal requests to ${action}`, async () => {
      cluster.seed('vm1');
      expect((await twentyAtOnce(action)).size).to.equal(1);
      expect(sent('stop')).to.be.within(1, 2);
      expect(cluster.simulator.cluster.instance('blue', 'vm1')).to.equal(undefined);
    });
  }
});
