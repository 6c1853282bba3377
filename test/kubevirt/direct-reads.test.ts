import { expect } from 'chai';
import type { RunningKubeVirtService } from '../../src/kubevirt/create.ts';
import type { Machine } from '../../src/kubevirt/model.ts';
import { observePower } from '../../src/kubevirt/power/observe.ts';
import type { ObservedPower } from '../../src/kubevirt/power/observe.ts';
import { ManualClock } from './clocks.ts';
import { vmiObject, vmObject } from './kubevirt-objects.ts';
import type { Asked } from './scripted-api-server.ts';
import { ref, ScriptedCluster } from './scripted-cluster.ts';

describe('a VM whose watch is stale', () => {
  const stopped = vmObject({ runStrategy: 'Halted' });
  let cluster: ScriptedCluster;
  let service: RunningKubeVirtService;
  let clock: ManualClock;

  beforeEach(async () => {
    clock = new ManualClock();
    cluster = await ScriptedCluster.start();
    cluster.vms = [stopped, vmObject({ name: 'vm2', runStrategy: 'Halted' })];
    service = cluster.serve({ clock, watchIdleSeconds: 10_000, requestTimeoutSeconds: 30 });
    await service.ready;
    await Promise.all([cluster.watch('virtualmachines'), cluster.watch('virtualmachineinstances')]);
    cluster.paths.length = 0;
  });

  afterEach(() => cluster.close());

  const current = async (name = 'vm1'): Promise<Machine> => {
    const machine = await service.machines.current({ namespace: 'blue', name });
    if (!machine) throw new Error('the machine is missing');
    return machine;
  };
  const power = async (name?: string): Promise<ObservedPower> => observePower(await current(name));
  const isRead = ({ url }: Asked): boolean => /\/vm\d$/.test(url.pathname);
  /** Leaves direct reads without an answer, and resolves when so many have come. */
  const hang = (count: number): Promise<void> =>
    new Promise((resolve) => {
      let held = 0;
      cluster.instead = (asked) => {
        if (!isRead(asked)) return false;
        held += 1;
        if (held === count) resolve();
        return true;
      };
    });
  const refuse = (code: number, reason: string): void => {
    cluster.instead = (asked) => {
      if (!isRead(asked)) return false;
      asked.status(code, reason, 'no');
      return true;
    };
  };

  it('is answered at once, without any read, while the watch is fresh', () => {
    clock.advance(85_000);
    const machine = service.machines.current(ref);
    expect(machine).to.equal(service.machines.get(ref));
    expect(cluster.paths).to.deep.equal([]);
  });

  it('is read directly first, and Off then', async () => {
    clock.advance(95_000);
    const machine = service.machines.get(ref);
    expect(machine && observePower(machine)).to.equal('unknown');
    expect(await power()).to.equal('off');
    expect((await current()).staleSince).to.equal(undefined);
  });

  it('is what the cluster says now, whatever the cache knew', async () => {
    cluster.vmis = [vmiObject(stopped, { version: 105 })];
    clock.advance(95_000);
    expect(await power()).to.equal('on');
  });

  it('is read once for fifty that ask at the same time, and not again before that is old', async () => {
    clock.advance(95_000);
    const answers = await Promise.all(Array.from({ length: 50 }, () => power()));
    expect(new Set(answers)).to.deep.equal(new Set(['off']));
    expect(cluster.paths).to.have.length(2);
    clock.advance(80_000);
    expect(await power()).to.equal('off');
    expect(cluster.paths).to.have.length(2);
    clock.advance(11_000);
    expect(await power()).to.equal('off');
    expect(cluster.paths).to.have.length(4);
  });

  it('counts as known from the moment that the read was sent, not from its answer', async () => {
    clock.advance(95_000);
    const held = new Promise<Asked>((resolve) => {
      cluster.instead = (asked) => {
        if (!isRead(asked)) return false;
        resolve(asked);
        return true;
      };
    });
    const answer = power();
    const asked = await held;
    clock.advance(2_500);
    cluster.instead = () => false;
    asked.json(200, stopped);
    expect(await answer).to.equal('off');
    clock.advance(88_000);
    const machine = service.machines.get(ref);
    expect(machine && observePower(machine)).to.equal('unknown');
  });

  it('is not shown as an earlier read found it that was answered later', async () => {
    clock.advance(95_000);
    const held = new Promise<Asked>((resolve) => {
      cluster.instead = (asked) => {
        if (!asked.url.pathname.endsWith('virtualmachineinstances/vm1')) return false;
        resolve(asked);
        return true;
      };
    });
    const early = service.machines.refresh(ref);
    const asked = await held;
    clock.advance(1_500);
    cluster.instead = () => false;
    cluster.vmis = [vmiObject(stopped, { version: 105 })];
    expect(await power()).to.equal('on');
    asked.status(404, 'NotFound', 'virtualmachineinstances.kubevirt.io "vm1" not found');
    expect(observePower(await early)).to.equal('off');
    expect(await power()).to.equal('on');
  });

  it('is unknown when the read has no answer within three seconds, whoever waits', async () => {
    clock.advance(95_000);
    const asked = hang(1);
    const answers = [power(), power(), power()];
    await asked;
    clock.advance(3_000);
    expect(await Promise.all(answers)).to.deep.equal(['unknown', 'unknown', 'unknown']);
  });

  it('is unknown at once, for ten seconds, after the API server could not be reached, for other VMs too', async () => {
    clock.advance(95_000);
    const asked = hang(1);
    const first = power();
    await asked;
    clock.advance(3_000);
    await first;
    const sent = cluster.paths.length;
    expect(service.machines.current(ref)).to.equal(service.machines.get(ref));
    expect(await power('vm2')).to.equal('unknown');
    expect(cluster.paths).to.have.length(sent);
    cluster.instead = () => false;
    clock.advance(10_000);
    expect(await power()).to.equal('off');
    expect(await power('vm2')).to.equal('off');
  });

  it('that alone is refused keeps no other from being read', async () => {
    clock.advance(95_000);
    refuse(403, 'Forbidden');
    expect(await power()).to.equal('unknown');
    cluster.instead = () => false;
    expect(await power()).to.equal('unknown');
    expect(await power('vm2')).to.equal('off');
    clock.advance(10_000);
    expect(await power()).to.equal('off');
  });

  for (const [what, body] of [
    ['another VM', vmObject({ name: 'vm2', runStrategy: 'Halted' })],
    ['the VM of another namespace', vmObject({ namespace: 'red', runStrategy: 'Halted' })],
    ['an object of another kind', { ...stopped, kind: 'VirtualMachineInstance' }],
    ['a Status that says 404 with 200', { kind: 'Status', code: 404, reason: 'NotFound', message: 'not found' }],
  ] as const) {
    it(`stays unknown when the answer is ${what}`, async () => {
      clock.advance(95_000);
      cluster.instead = (asked) => {
        if (!isRead(asked)) return false;
        asked.json(200, body);
        return true;
      };
      expect(await power()).to.equal('unknown');
    });
  }

  it('is not off because a failing server says that the VMI does not exist', async () => {
    clock.advance(95_000);
    cluster.instead = (asked) => {
      if (!isRead(asked) || !asked.url.pathname.includes('instances')) return false;
      asked.json(502, { kind: 'Status', code: 404, reason: 'NotFound', message: '"vm1" not found' });
      return true;
    };
    const answer = power();
    clock.advance(3_000);
    expect(await answer).to.equal('unknown');
  });
});
