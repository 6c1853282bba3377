import { expect } from 'chai';
import { createKubeVirtService } from '../../src/kubevirt/create.ts';
import type { RunningKubeVirtService } from '../../src/kubevirt/create.ts';
import type { Machine } from '../../src/kubevirt/model.ts';
import { observePower } from '../../src/kubevirt/power/observe.ts';
import { silentLogger } from '../../src/telemetry/logger.ts';
import { vmObject } from './kubevirt-objects.ts';
import { kubeConfigFor, ScriptedApiServer } from './scripted-api-server.ts';
import type { Asked } from './scripted-api-server.ts';
import { ShiftedClock } from './clocks.ts';

const ref = { namespace: 'blue', name: 'vm1' };

describe('staleness', () => {
  let server: ScriptedApiServer;
  let service: RunningKubeVirtService;
  let clock: ShiftedClock;
  const stopped = vmObject({ runStrategy: 'Halted' });
  let answerInstance: (asked: Asked) => void;

  const look = (): Machine => {
    const machine = service.machines.get(ref);
    if (!machine) throw new Error('the machine is missing');
    return machine;
  };

  beforeEach(async () => {
    answerInstance = (asked) => asked.status(404, 'NotFound', 'not found');
    server = await ScriptedApiServer.start();
    server.route((asked) => {
      const machines = asked.url.pathname.endsWith('/virtualmachines');
      if (asked.isWatch) {
        asked.openWatch();
      } else if (asked.url.pathname.endsWith('/vm1')) {
        if (asked.url.pathname.includes('instances')) answerInstance(asked);
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

  const oddAnswers: readonly (readonly [string, (asked: Asked) => void])[] = [
    ['a page of a proxy', (asked) => asked.text(404, '404 page not found')],
    [
      'a resource that is not served',
      (asked) => asked.status(404, 'NotFound', 'the server could not find the requested resource'),
    ],
    ['JSON that is no object of the API', (asked) => asked.json(200, { kind: 'VirtualMachineInstance' })],
    ['nothing', (asked) => asked.text(200, '')],
  ];
  for (const [what, answer] of oddAnswers) {
    it(`does not end with a direct read whose answer for the VMI is ${what}`, async () => {
      clock.pass(95);
      answerInstance = answer;
      const error: unknown = await service.machines.refresh(ref).catch((reason: unknown) => reason);
      expect(error).to.include({ kind: 'Unavailable' });
      expect(observePower(look())).to.equal('unknown');
    });
  }

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
