import { expect } from 'chai';

import { events } from '../../../src/simulator/core/rows.ts';
import type { KubeObject } from '../../../src/simulator/objects.ts';
import { SUBRESOURCES } from '../api-client.ts';
import { startBench } from '../bench.ts';
import type { Bench } from '../bench.ts';
import { eventsOf, shaped } from './machines.ts';

describe('what virt-handler tells of a guest that it ends', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench();
  });
  afterEach(() => bench.close());

  const stop = (body?: object): Promise<unknown> => bench.api.put(`${SUBRESOURCES}/virtualmachines/v/stop`, body);
  const start = (shape = {}): void => {
    bench.cluster.create(shaped('v', shape));
    bench.settle();
  };
  const told = (): string[] => eventsOf(bench, 'VirtualMachineInstance', 'v').slice(3);

  it('that the power button was pressed, then that the guest is down', async () => {
    start();
    const { nodeName } = bench.cluster.instance('ns', 'v')?.status ?? {};
    await stop();
    bench.settle();
    expect(told()).to.deep.equal(['Normal ShuttingDown', 'Normal Stopped']);
    const found = [...bench.cluster.store.list(events)]
      .map(({ object }) => object as KubeObject & { reason?: string })
      .find(({ reason }) => reason === 'ShuttingDown');
    expect(found).to.include({ message: 'Signaled Graceful Shutdown', count: 1 });
    expect(found).to.have.deep.property('source', { component: 'virt-handler', host: nodeName });
  });

  it('of the power button once, however long the guest takes and whatever is asked for meanwhile', async () => {
    bench.cluster.guest('ns', 'v').behaviour.acpi = 'ignores';
    start();
    await stop();
    bench.clock.advance(20_000);
    expect(told()).to.deep.equal(['Normal ShuttingDown']);
    await stop({ gracePeriod: 25 });
    bench.clock.advance(4999);
    expect(told()).to.deep.equal(['Normal ShuttingDown']);
    bench.clock.advance(1);
    expect(told()).to.deep.equal(['Normal ShuttingDown', 'Normal Deleted', 'Warning Stopped']);
  });

  it('nothing of a power button where there is no grace period', async () => {
    start();
    await stop({ gracePeriod: 0 });
    bench.settle();
    expect(told()).to.deep.equal(['Normal Deleted', 'Normal Stopped']);
  });
});

describe('a VMI that outlives its VM', () => {
  it('is let go, though the VM that held it is not there any more to do so', async () => {
    const bench = await startBench({ pace: 'realistic' });
    bench.cluster.create(shaped('v', {}));
    bench.clock.advance(60_000);
    // As `kubectl replace` with a file that names no finalizers does.
    const path = '/apis/kubevirt.io/v1/namespaces/ns/virtualmachines/v';
    expect((await bench.api.merge(path, { metadata: { finalizers: null } })).status).to.equal(200);
    expect((await bench.api.send('DELETE', path)).status).to.equal(200);
    bench.clock.advance(1);
    expect(bench.cluster.machine('ns', 'v')).to.equal(undefined);
    expect(bench.cluster.instance('ns', 'v')).to.not.equal(undefined);
    bench.clock.advance(120_000);
    expect(bench.cluster.instance('ns', 'v')).to.equal(undefined);
    await bench.close();
  });
});
