import { expect } from 'chai';
import { createKubeVirtService } from '../../src/kubevirt/create.ts';
import type { RunningKubeVirtService } from '../../src/kubevirt/create.ts';
import type { Machine } from '../../src/kubevirt/model.ts';
import { observePower } from '../../src/kubevirt/power/observe.ts';
import { silentLogger } from '../../src/telemetry/logger.ts';
import { vmObject } from './kubevirt-objects.ts';
import { kubeConfigFor, ScriptedApiServer } from './scripted-api-server.ts';
import { ShiftedClock } from './clocks.ts';

const ref = { namespace: 'blue', name: 'vm1' };

describe('staleness', () => {
  let server: ScriptedApiServer;
  let service: RunningKubeVirtService;
  let clock: ShiftedClock;
  const stopped = vmObject({ runStrategy: 'Halted' });

  const look = (): Machine => {
    const machine = service.machines.get(ref);
    if (!machine) throw new Error('the machine is missing');
    return machine;
  };

  beforeEach(async () => {
    server = await ScriptedApiServer.start();
    server.route((asked) => {
      const machines = asked.url.pathname.endsWith('/virtualmachines');
      if (asked.isWatch) {
        asked.openWatch();
      } else if (asked.url.pathname.endsWith('/vm1')) {
        if (asked.url.pathname.includes('instances')) asked.status(404, 'NotFound', 'not found');
        else asked.json(200, stopped);
      } else asked.list(machines ? [stopped] : [], '100');
      return true;
    });
    clock = new ShiftedClock();
    service = createKubeVirtService({
      kubeconfig: kubeConfigFor(server.url),
      namespaces: { kind: 'all' },
      logger: silentLogger,
      clock,
      staleAfterSeconds: 90,
    });
    service.start();
    await service.ready;
  });

  afterEach(async () => {
    await service.stop();
    await server.close();
  });

  it('makes Off unknown once the watch has been silent for longer than the limit', () => {
    const before = look();
    clock.pass(85);
    expect(look()).to.equal(before);
    clock.pass(10);
    expect(look()).not.to.equal(before);
    expect(look().staleSince).to.be.a('string');
    expect(observePower(look())).to.equal('unknown');
    expect(service.machines.list()[0]).to.equal(look());
    expect(service.machines.synced).to.equal(true);
  });

  it('ends with a direct read, and comes back when that is as old', async () => {
    clock.pass(95);
    expect(observePower(look())).to.equal('unknown');
    const read = await service.machines.refresh(ref);
    expect(read.staleSince).to.equal(undefined);
    expect(look()).to.equal(read);
    expect(observePower(look())).to.equal('off');
    clock.pass(91);
    expect(observePower(look())).to.equal('unknown');
  });

  it('says for each cache how old it is', () => {
    clock.pass(40);
    const states = service.caches();
    expect(states.map(({ resource, objects }) => [resource, objects])).to.deep.equal([
      ['virtualmachines', 1],
      ['virtualmachineinstances', 0],
    ]);
    for (const { staleSeconds } of states) expect(staleSeconds).to.be.within(40, 60);
  });
});
