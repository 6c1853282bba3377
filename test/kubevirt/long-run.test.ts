import { expect } from 'chai';
import type { RunningKubeVirtService } from '../../src/kubevirt/create.ts';
import { powerOf, ref } from './scripted-cluster.ts';
import { VirtualCluster } from './virtual-cluster.ts';

const hour = 3_600_000;

describe('the mirror over minutes and hours', () => {
  let cluster: VirtualCluster;

  afterEach(() => cluster.close());

  it('behind a proxy that cuts every 30 s reads nothing again, misses nothing and never counts as stale', async () => {
    cluster = await VirtualCluster.create();
    cluster.seed('vm1');
    const service = await cluster.serve();
    for (let round = 1; round <= 20; round += 1) {
      await cluster.pass(15_000);
      if (round % 5 === 0) cluster.seed(`new${round}`);
      await cluster.pass(15_000);
      expect(service.machines.get(ref)?.staleSince).to.equal(undefined);
      cluster.simulator.faults.cutWatches();
    }
    await cluster.pass(20_000);
    expect(service.machines.list().map(({ name }) => name)).to.deep.equal(['new10', 'new15', 'new20', 'new5', 'vm1']);
    expect(cluster.relists).to.deep.equal([]);
    expect(cluster.watches).to.equal(2);
  });

  it('in peace keeps two watches open for hours and lists once', async () => {
    cluster = await VirtualCluster.create();
    cluster.seed('vm1');
    const service = await cluster.serve();
    for (let minutes = 0; minutes < 120; minutes += 1) {
      await cluster.pass(60_000);
      expect(service.machines.get(ref)?.staleSince).to.equal(undefined);
    }
    expect(cluster.lists).to.have.length(2);
    expect(cluster.watches).to.equal(2);
  });

  for (const staleAfterSeconds of [20, 30, 60]) {
    it(`in peace never counts as stale with a limit of ${staleAfterSeconds} s either, without listing again`, async () => {
      cluster = await VirtualCluster.create();
      cluster.seed('vm1');
      const service = await cluster.serve({ staleAfterSeconds });
      for (let seconds = 0; seconds < 600; seconds += 1) {
        await cluster.pass(1000);
        expect(service.machines.get(ref)?.staleSince).to.equal(undefined);
      }
      expect(cluster.relists).to.deep.equal([]);
    });
  }

  /** The time of day jumps, as when a clock is set; the time that has passed goes on as ever. */
  for (const jumps of [5 * hour, -5 * hour]) {
    it(`is not put out by the time of day jumping by ${jumps / hour} hours`, async () => {
      cluster = await VirtualCluster.create();
      cluster.seed('vm1', 'off');
      let shift = 0;
      const { service: clock } = cluster.time;
      const service = await cluster.serve({
        clock: { ...clock, date: () => new Date(clock.date().getTime() + shift) },
      });
      await cluster.pass(60_000);
      shift = jumps;
      await cluster.pass(60_000);
      expect(powerOf(service)).to.equal('off');
      await cluster.simulator.faults.down();
      await cluster.pass(80_000);
      expect(powerOf(service)).to.equal('off');
      await cluster.pass(20_000);
      expect(powerOf(service)).to.equal('unknown');
      shift = 0;
      await cluster.simulator.faults.up();
      await cluster.pass(30_000);
      expect(powerOf(service)).to.equal('off');
      expect(cluster.lists).to.have.length(2);
    });
  }
});

describe('lists after trouble', () => {
  let cluster: VirtualCluster;

  afterEach(() => cluster.close());

  it('are few, although fifty watches in a row end with 410', async () => {
    cluster = await VirtualCluster.create();
    cluster.seed('vm1');
    await cluster.serve();
    for (let round = 0; round < 50; round += 1) {
      cluster.seed(`vm${round + 2}`);
      cluster.simulator.faults.compact();
      cluster.simulator.faults.cutWatches();
      await cluster.pass(200);
    }
    expect(cluster.lists.length - 2).to.be.within(2, 16);
    await cluster.pass(40_000);
    expect(cluster.watches).to.equal(2);
  });

  it('of ten replicas are spread over a second when all need one at the same moment', async () => {
    cluster = await VirtualCluster.create();
    cluster.seed('vm1');
    const services: RunningKubeVirtService[] = [];
    for (let count = 0; count < 10; count += 1) services.push(await cluster.serve());
    await cluster.pass(30_000);
    cluster.lists.length = 0;
    const start = cluster.time.now;
    cluster.seed('vm2');
    cluster.simulator.faults.silenceWatches(true);
    cluster.seed('vm3');
    cluster.simulator.faults.silenceWatches(false);
    cluster.simulator.faults.compact();
    cluster.simulator.faults.cutWatches();
    await cluster.pass(4_000);
    expect(cluster.lists).to.have.length(20);
    const perTenth = new Map<number, number>();
    for (const at of cluster.lists) {
      const tenth = Math.floor((at - start) / 100);
      perTenth.set(tenth, (perTenth.get(tenth) ?? 0) + 1);
    }
    expect(Math.max(...perTenth.values())).to.be.at.most(6);
    expect(perTenth.size).to.be.at.least(6);
    for (const service of services) expect(service.machines.list()).to.have.length(3);
  });
});

describe('what a service leaves behind', () => {
  let cluster: VirtualCluster;

  afterEach(() => cluster.close());

  /** Sockets of this process, both ends. */
  const sockets = (): number => process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length;

  it('is nothing: no watch, no socket, no timer, after twenty lives full of cuts', async () => {
    cluster = await VirtualCluster.create();
    cluster.seed('vm1');
    await cluster.pass(1000);
    const before = { sockets: sockets(), pending: cluster.time.pending, watches: cluster.watches };
    for (let life = 0; life < 20; life += 1) {
      const service = await cluster.serve();
      for (let cut = 0; cut < 3; cut += 1) {
        cluster.simulator.faults.cutWatches();
        if (cut === 1) cluster.simulator.faults.compact();
        await cluster.pass(life % 2 === 0 ? 12_000 : 300);
      }
      void service.machines.current(ref);
      await service.stop();
      await cluster.pass(10);
    }
    expect({ sockets: sockets(), pending: cluster.time.pending, watches: cluster.watches }).to.deep.equal(before);
  });

  it('stays the same over a hundred cuts of one life', async () => {
    cluster = await VirtualCluster.create();
    cluster.seed('vm1');
    await cluster.serve();
    const counts = async (): Promise<object> => {
      await cluster.pass(40_000);
      return { sockets: sockets(), pending: cluster.time.pending, watches: cluster.watches };
    };
    const before = await counts();
    for (let cut = 0; cut < 100; cut += 1) {
      cluster.simulator.faults.cutWatches();
      await cluster.pass(cut % 10 === 0 ? 11_000 : 500);
    }
    expect(await counts()).to.deep.equal(before);
  });
});
