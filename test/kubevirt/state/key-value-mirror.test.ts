import { expect } from 'chai';
import type { KeyValueMirror } from '../../../src/kubevirt/objects.ts';
import { refuse } from '../../../src/simulator/faults.ts';
import { Simulated } from '../simulated.ts';
import { changeStored, eventually, makeSecret, namespace, ref, removeStored, seen } from './stored.ts';

describe('a mirror of Secrets', () => {
  let simulated: Simulated;

  beforeEach(async () => {
    simulated = await Simulated.create();
    for (const name of [namespace, 'red']) simulated.simulator.cluster.ensureNamespace(name);
  });
  afterEach(() => simulated.close());

  const names = (mirror: KeyValueMirror): string[] =>
    mirror
      .list()
      .map((object) => `${object.namespace}/${object.name}`)
      .sort();

  it('of one name in the whole cluster sees those alone, as they come, change and go', async () => {
    const { simulator, service } = simulated;
    makeSecret(simulator, ref, { a: '1' });
    makeSecret(simulator, { namespace, name: 'other' }, { a: '1' });
    const mirror = service.secrets.mirror({ namespace: undefined, name: ref.name });
    expect(mirror.settled).to.equal(false);
    service.start();
    await eventually(() => mirror.settled);
    expect(names(mirror)).to.deep.equal(['redfish-system/redfish-accounts']);
    makeSecret(simulator, { namespace: 'red', name: 'other' }, {});
    makeSecret(simulator, { namespace: 'red', name: ref.name }, {});
    await seen(mirror, () => mirror.list().length === 2);
    changeStored(simulator, ref, (object) => ({ ...object, data: { a: btoa('2') } }));
    await seen(mirror, () => mirror.get(ref)?.data['a'] === '2');
    removeStored(simulator, ref);
    await seen(mirror, () => mirror.get(ref) === undefined);
    expect(names(mirror)).to.deep.equal(['red/redfish-accounts']);
    const queries = simulator.requests.filter(({ path }) => path === '/api/v1/secrets').map(({ query }) => query);
    expect(queries.every((query) => query.includes('fieldSelector=metadata.name%3Dredfish-accounts'))).to.equal(true);
  });

  it('of one type, asked for after the start, sees those alone', async () => {
    const { simulator, service } = simulated;
    service.start();
    makeSecret(simulator, { namespace, name: 'one' }, {}, 'redfish.kubevirt.io/session');
    makeSecret(simulator, { namespace: 'red', name: 'two' }, {}, 'redfish.kubevirt.io/session');
    makeSecret(simulator, { namespace, name: 'three' }, {});
    const mirror = service.secrets.mirror({ namespace, type: 'redfish.kubevirt.io/session' });
    await eventually(() => mirror.settled);
    expect(names(mirror)).to.deep.equal(['redfish-system/one']);
    expect(service.caches().find(({ resource }) => resource === 'secrets')).to.include({ objects: 1, synced: true });
  });

  it('loses what is being deleted, though a finalizer holds it', async () => {
    const { simulator, service } = simulated;
    makeSecret(simulator, ref, {});
    changeStored(simulator, ref, (object) => ({
      ...object,
      metadata: { ...object.metadata, finalizers: ['a.example/b'] },
    }));
    const mirror = service.secrets.mirror(ref);
    service.start();
    await seen(mirror, () => mirror.list().length === 1);
    removeStored(simulator, ref);
    await seen(mirror, () => mirror.list().length === 0);
    expect(mirror.get(ref)).to.equal(undefined);
  });

  it('is settled and empty where it is forbidden, and fills once it is allowed', async () => {
    const { simulator, service } = simulated;
    makeSecret(simulator, ref, {});
    const allow = simulator.faults.add({
      matches: ({ url }) => url.includes('/secrets?'),
      effect: refuse(403, 'Forbidden', 'secrets is forbidden'),
    });
    const mirror = service.secrets.mirror(ref);
    service.start();
    await eventually(() => mirror.settled);
    expect(mirror.isDenied).to.equal(true);
    expect(mirror.list()).to.deep.equal([]);
    allow();
    await seen(mirror, () => mirror.list().length === 1);
    await eventually(() => !mirror.isDenied);
  });

  it('misses nothing while the API server is down, nor for a listener that fails', async () => {
    const { simulator, service } = simulated;
    const mirror = service.secrets.mirror(ref);
    mirror.onChange(() => {
      throw new Error('a fault');
    });
    service.start();
    await eventually(() => mirror.settled);
    await simulator.faults.down();
    makeSecret(simulator, ref, {});
    simulator.faults.compact();
    await simulator.faults.up();
    await seen(mirror, () => mirror.list().length === 1);
  });
});
