import { expect } from 'chai';

import { configMaps, secrets } from '../../src/simulator/core/rows.ts';
import { StepController } from '../../src/simulator/kubevirt/controllers/step-controller.ts';
import type { NextStep } from '../../src/simulator/kubevirt/controllers/step-controller.ts';
import { Reconciler, changesOf, itself } from '../../src/simulator/reconciler.ts';
import type { Watch } from '../../src/simulator/reconciler.ts';
import { logFaults, throwFaults } from '../../src/simulator/supervision.ts';
import type { ControllerFault } from '../../src/simulator/supervision.ts';
import { silentLogger } from '../../src/telemetry/logger.ts';
import { createMachine, startBench } from './bench.ts';
import type { Bench } from './bench.ts';

const bug = new TypeError('a bug');

/** Looks at ConfigMaps, fails as often as it is told to, and does something later. */
class Faulty extends Reconciler {
  readonly looked: number[] = [];
  failures = 0;
  laterFailures = 0;
  wasLater = false;
  protected readonly watches: readonly Watch[] = [changesOf(configMaps, itself)];

  protected reconcile(key: string): void {
    this.looked.push(this.api.clock.now());
    if (this.failures-- > 0) throw bug;
    if (key.endsWith('/later')) this.api.clock.after(10, () => this.#later());
  }

  #later(): void {
    if (this.laterFailures-- > 0) throw bug;
    this.wasLater = true;
  }
}

class FaultySteps extends StepController {
  looks = 0;
  runs = 0;
  failingLooks = 0;
  failingRuns = 0;
  protected readonly watches: readonly Watch[] = [changesOf(secrets, itself)];

  protected next(): NextStep | undefined {
    this.looks += 1;
    if (this.failingLooks-- > 0) throw bug;
    return this.runs > this.failingRuns ? undefined : { name: 'step', wait: () => 0, run: () => this.#run() };
  }

  #run(): void {
    this.runs += 1;
    if (this.runs <= this.failingRuns) throw bug;
  }
}

describe('a controller with a bug', () => {
  let bench: Bench;
  let faults: ControllerFault[];
  const create = (kind: string, name: string): void => {
    bench.cluster.create({ apiVersion: 'v1', kind, metadata: { name, namespace: 'ns' } });
  };

  beforeEach(async () => {
    faults = [];
    bench = await startBench({ onControllerFault: (fault) => faults.push(fault) });
  });
  afterEach(() => bench.close());

  it('is told with its name and its object, and goes on, later each time', () => {
    const faulty = new Faulty(bench.cluster);
    faulty.start();
    faulty.failures = 3;
    const start = bench.clock.now();
    create('ConfigMap', 'a');
    bench.clock.advance(60_000);
    expect(faults).to.deep.equal(Array(3).fill({ controller: 'Faulty', object: 'ns/a', error: bug }));
    expect(faulty.looked.map((at) => at - start)).to.deep.equal([0, 1000, 3000, 7000]);
  });

  it('never waits for longer than some minutes', () => {
    const faulty = new Faulty(bench.cluster);
    faulty.start();
    faulty.failures = 20;
    create('ConfigMap', 'a');
    bench.clock.advance(20 * 300_000);
    expect(faulty.looked).to.have.length(21);
  });

  it('is told by name when what it does later fails, and does it again', () => {
    const faulty = new Faulty(bench.cluster);
    faulty.start();
    faulty.laterFailures = 2;
    create('ConfigMap', 'later');
    bench.clock.advance(10_000);
    expect(faults).to.deep.equal(Array(2).fill({ controller: 'Faulty', object: 'ns/later', error: bug }));
    expect(faulty.wasLater).to.equal(true);
  });

  it('that takes steps tries again what it did and what it looked at', () => {
    const steps = new FaultySteps(bench.cluster);
    steps.start();
    Object.assign(steps, { failingLooks: 2, failingRuns: 2 });
    create('Secret', 's');
    bench.clock.advance(60_000);
    expect(faults.map(({ controller, object }) => `${controller} ${object}`)).to.deep.equal(
      Array(4).fill('FaultySteps ns/s'),
    );
    expect(steps.runs).to.equal(3);
  });

  it('does not fail the request whose change it could not deal with', async () => {
    new FaultySteps(bench.cluster).start();
    const steps = new FaultySteps(bench.cluster);
    steps.failingLooks = 1;
    steps.start();
    const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 's' } };
    const { status } = await bench.api.send('POST', '/api/v1/namespaces/ns/secrets', { body: secret });
    expect(status).to.equal(201);
    expect(faults).to.have.length(1);
  });

  it('that plays the guests goes on where it was', () => {
    const { behaviour } = bench.cluster.guest('ns', 'vm');
    let isBroken = true;
    Object.defineProperty(behaviour, 'failsBeforeRunning', {
      get: () => {
        if (isBroken) throw bug;
        return false;
      },
    });
    createMachine(bench, 'vm', 'Always');
    bench.clock.advance(5000);
    expect(faults[0]).to.deep.equal({ controller: 'InstanceController', object: 'ns/vm', error: bug });
    isBroken = false;
    bench.clock.advance(60_000);
    expect(bench.cluster.instance('ns', 'vm')?.status.phase).to.equal('Running');
  });
});

describe('what becomes of a bug in a controller', () => {
  it('is that it is thrown, unless somebody wants it otherwise', async () => {
    const bench = await startBench();
    const faulty = new Faulty(bench.cluster);
    faulty.start();
    faulty.failures = 1;
    bench.cluster.create({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', namespace: 'ns' } });
    expect(() => bench.settle()).to.throw(bug);
    expect(() => throwFaults({ controller: 'A', object: 'b', error: bug })).to.throw(bug);
    await bench.close();
  });

  it('is a line in the log of a cluster that must not end', () => {
    const lines: unknown[] = [];
    logFaults({ ...silentLogger, error: (fields) => lines.push(fields) })({ controller: 'A', object: 'b', error: bug });
    expect(lines).to.deep.equal([{ controller: 'A', object: 'b', err: bug }]);
  });
});
