import { expect } from 'chai';
import type { KubeVirtOptions } from '../../src/kubevirt/create.ts';
import { refuse } from '../../src/simulator/faults.ts';
import type { KubeObject } from '../../src/simulator/objects.ts';
import { namespaces } from '../../src/simulator/core/rows.ts';
import { ADMIN } from '../../src/simulator/user.ts';
import { Simulated } from './simulated.ts';
import { until } from './until.ts';

const onlyNames = (...names: string[]): Partial<KubeVirtOptions> => ({ namespaces: { kind: 'names', names } });
const lab: Partial<KubeVirtOptions> = { namespaces: { kind: 'selector', selector: { matchLabels: { tier: 'lab' } } } };

describe('the served namespaces on the simulated cluster', () => {
  let simulated: Simulated;

  afterEach(() => simulated.close());

  const listed = (): string =>
    simulated.service.machines
      .list()
      .map(({ namespace, name }) => `${namespace}/${name}`)
      .join(' ');
  const reaches = (wanted: string): Promise<void> => until(simulated.service.machines, () => listed() === wanted);

  const target = (name: string) => ({ resource: namespaces, namespace: undefined, name });
  const makeNamespace = (name: string, labels: Record<string, string> = {}): void =>
    void simulated.simulator.cluster.create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } });
  const removeNamespace = (name: string): void =>
    void simulated.simulator.cluster.writer.delete(target(name), {}, { user: ADMIN });
  function relabel(name: string, labels: Record<string, string>): void {
    const change = (object: KubeObject): KubeObject => ({ ...object, metadata: { ...object.metadata, labels } });
    simulated.simulator.cluster.writer.patch(target(name), change, { user: ADMIN });
  }

  it('by name are served when they come later, vanish with their VMs, and come again', async () => {
    simulated = await Simulated.create(onlyNames('blue', 'red'));
    simulated.seed('vm1', 'Halted', 'off');
    simulated.service.start();
    await simulated.service.ready;
    expect(listed()).to.equal('blue/vm1');
    makeNamespace('red');
    makeNamespace('green');
    simulated.seedIn('green', 'vm3', 'Halted', 'off');
    simulated.seedIn('red', 'vm2', 'Always', 'running');
    await reaches('blue/vm1 red/vm2');
    removeNamespace('red');
    await reaches('blue/vm1');
    await until(
      simulated.service.machines,
      () => simulated.simulator.cluster.store.get(namespaces, 'red') === undefined,
    );
    makeNamespace('red');
    simulated.seedIn('red', 'vm4', 'Halted', 'off');
    await reaches('blue/vm1 red/vm4');
    expect(simulated.service.machines.namespaces()).to.deep.equal(['blue', 'red']);
    expect(simulated.relists).to.deep.equal([]);
  });

  it('by name are served although one of them is forbidden, which is served too once it is allowed', async () => {
    simulated = await Simulated.create(onlyNames('blue', 'red'));
    makeNamespace('red');
    simulated.seed('vm1', 'Halted', 'off');
    simulated.seedIn('red', 'vm2', 'Always', 'running');
    // Of VMIs alone, so that VMs are known whose power isn't.
    const allow = simulated.simulator.faults.add({
      matches: ({ url }) => url.includes('/namespaces/red/virtualmachineinstances'),
      effect: refuse(403, 'Forbidden', 'virtualmachineinstances is forbidden'),
    });
    simulated.service.start();
    await simulated.service.ready;
    expect(listed()).to.equal('blue/vm1');
    expect(simulated.service.machines.get({ namespace: 'red', name: 'vm2' })).to.equal(undefined);
    expect(simulated.service.machines.named('vm2')).to.deep.equal([]);
    allow();
    await reaches('blue/vm1 red/vm2');
  });

  it('are not ready while all of them are forbidden', async () => {
    simulated = await Simulated.create(onlyNames('blue'));
    let refusals = 0;
    let enough: () => void = () => undefined;
    const refusedTwice = new Promise<void>((resolve) => (enough = resolve));
    const allow = simulated.simulator.faults.add({
      matches: ({ url }) => url.includes('/namespaces/blue/') && ++refusals > 0 && (refusals < 2 || (enough(), true)),
      effect: refuse(403, 'Forbidden', 'forbidden'),
    });
    simulated.service.start();
    await refusedTwice;
    expect(simulated.service.machines.synced).to.equal(false);
    allow();
    await simulated.service.ready;
  });

  it('by selector follow the creation, relabelling and deletion of namespaces', async () => {
    simulated = await Simulated.create(lab);
    simulated.seed('vm1', 'Halted', 'off');
    simulated.service.start();
    await simulated.service.ready;
    expect(listed()).to.equal('');
    relabel('blue', { tier: 'lab' });
    await reaches('blue/vm1');
    makeNamespace('red', { tier: 'lab' });
    simulated.seedIn('red', 'vm2', 'Always', 'running');
    await reaches('blue/vm1 red/vm2');
    relabel('blue', { tier: 'production' });
    await reaches('red/vm2');
    const hidden: unknown = await simulated.act('start').catch((reason: unknown) => reason);
    expect(hidden).to.include({ kind: 'NotFound' });
    expect(simulated.puts('start')).to.equal(0);
    removeNamespace('red');
    await until(simulated.service.machines, () => simulated.service.machines.namespaces().length === 0);
    expect(listed()).to.equal('');
  });
});
