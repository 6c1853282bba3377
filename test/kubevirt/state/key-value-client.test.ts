import { expect } from 'chai';
import type { KeyValueObjects } from '../../../src/kubevirt/objects.ts';
import { refuse } from '../../../src/simulator/faults.ts';
import { keyValueOf } from '../../../src/kubevirt/state/key-values.ts';
import { Simulated } from '../simulated.ts';
import {
  changeStored,
  makeSecret,
  namespace,
  once,
  ref,
  refusalOf,
  removeStored,
  requireObject,
  storedObject,
} from './stored.ts';

const format = { 'redfish.kubevirt.io/format': '1' };
const busy = refuse(503, 'ServiceUnavailable', 'not now');

describe('Secrets and ConfigMaps that the service keeps', () => {
  let simulated: Simulated;
  let secrets: KeyValueObjects;

  beforeEach(async () => {
    simulated = await Simulated.create();
    ({ secrets } = simulated.service);
    simulated.simulator.cluster.ensureNamespace(namespace);
  });
  afterEach(() => simulated.close());

  const sent = (method: string): number =>
    simulated.simulator.requests.filter((request) => request.method === method && request.path.includes(namespace))
      .length;
  const present = async (objects = secrets) => requireObject(await objects.read(ref));

  it('are read with their values decoded, and without kubectl repeating them', async () => {
    const annotations = { ...format, 'kubectl.kubernetes.io/last-applied-configuration': 'everything' };
    const data = { text: btoa('a:b'), umlaut: Buffer.from('ä').toString('base64'), bytes: '/w==', __proto__: null };
    simulated.simulator.cluster.create({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { ...ref, annotations, labels: { a: 'b' } } as { name: string },
      type: 'example.com/x',
      data,
    });
    expect(await present()).to.deep.include({
      ...ref,
      type: 'example.com/x',
      labels: { a: 'b' },
      annotations: format,
      data: { text: 'a:b', umlaut: 'ä', bytes: undefined },
    });
    expect(await secrets.read({ namespace, name: 'other' })).to.equal(undefined);
    expect(await secrets.read({ namespace: 'nowhere', name: 'other' })).to.equal(undefined);
    expect(await secrets.read({ namespace, name: '../../namespaces' })).to.equal(undefined);
  });

  it('keep a key that JavaScript has a meaning for', () => {
    const text = '{"data":{"__proto__":"x","constructor":"y"},"metadata":{"annotations":{"__proto__":"z"}}}';
    const { data, annotations } = keyValueOf('ConfigMap', JSON.parse(text) as Parameters<typeof keyValueOf>[1]);
    expect(Object.entries(data)).to.deep.equal([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
    expect(Object.entries(annotations)).to.deep.equal([['__proto__', 'z']]);
  });

  it('are created with type and annotations; a second one of the name is a Conflict', async () => {
    const wanted = { ...ref, type: 'redfish.kubevirt.io/session', annotations: format, data: { key: 'ä\n' } };
    const made = await secrets.create(wanted);
    expect(made).to.deep.include(wanted);
    expect(storedObject(simulated.simulator, ref)).to.deep.include({ data: { key: 'w6QK' } });
    expect(await refusalOf(secrets.create(wanted))).to.equal('Conflict');
    expect(await refusalOf(secrets.create({ ...wanted, name: 'A/b' }))).to.equal('Refused');
  });

  it('are replaced at the version that was read, without touching what others put there', async () => {
    const { simulator } = simulated;
    makeSecret(simulator, ref, { old: 'x', kept: 'y' });
    changeStored(simulator, ref, (object) => ({
      ...object,
      metadata: { ...object.metadata, labels: { owner: 'somebody' }, annotations: { stale: '1' } },
      data: { ...(object as unknown as { data: object }).data, bytes: '/w==' },
    }));
    const next = { data: { kept: 'z', added: 'n' }, annotations: format };
    const replaced = await secrets.replace(await present(), next);
    expect(replaced.data).to.deep.equal({ kept: 'z', added: 'n', bytes: undefined });
    expect(replaced).to.deep.include({ annotations: format, labels: { owner: 'somebody' } });
    expect(await secrets.replace(replaced, { data: { kept: '' } })).to.deep.include({ annotations: format });
  });

  it('are replaced by one of two who read the same version', async () => {
    makeSecret(simulated.simulator, ref, { a: '1' });
    const [mine, theirs] = [await present(), await present()];
    await secrets.replace(theirs, { data: { a: '2' } });
    expect(await refusalOf(secrets.replace(mine, { data: { a: '3' } }))).to.equal('Conflict');
    removeStored(simulated.simulator, ref);
    makeSecret(simulated.simulator, ref, { a: '1' });
    expect(await refusalOf(secrets.replace(mine, { data: { a: '3' } }))).to.equal('Conflict');
    removeStored(simulated.simulator, ref);
    expect(await refusalOf(secrets.replace(mine, { data: { a: '3' } }))).to.equal('Conflict');
    expect(sent('PATCH')).to.equal(4);
  });

  it('are removed at their uid, at their version where that is asked for, and once', async () => {
    makeSecret(simulated.simulator, ref, { a: '1' });
    const first = await present();
    await secrets.replace(first, { data: { a: '2' } });
    expect(await refusalOf(secrets.remove(first, { unchanged: true }))).to.equal('Conflict');
    await secrets.remove(first);
    await secrets.remove(first);
    makeSecret(simulated.simulator, ref, { a: '3' });
    await secrets.remove(first);
    await secrets.remove(first, { unchanged: true });
    expect((await present()).data).to.deep.equal({ a: '3' });
  });

  it('that are being deleted are not there', async () => {
    const { simulator } = simulated;
    makeSecret(simulator, ref, { a: '1' });
    changeStored(simulator, ref, (object) => ({
      ...object,
      metadata: { ...object.metadata, finalizers: ['a.example/b'] },
    }));
    removeStored(simulator, ref);
    expect(storedObject(simulator, ref)).to.not.equal(undefined);
    expect(await secrets.read(ref)).to.equal(undefined);
    expect(await refusalOf(secrets.create({ ...ref, data: {} }))).to.equal('Conflict');
  });

  for (const [fault, effect] of [
    ['the reply is lost after the commit', { kind: 'lose reply' }],
    ['the reply breaks off', { kind: 'truncate' }],
    ['the reply is garbled', { kind: 'garble' }],
    ['the connection is cut before', { kind: 'cut' }],
    ['the API server is busy', busy],
    ['etcd times out', refuse(500, 'InternalError', 'etcdserver: request timed out')],
  ] as const) {
    it(`are written once although ${fault}`, async () => {
      const { simulator } = simulated;
      once(simulator, 'POST', effect);
      const made = await secrets.create({ ...ref, annotations: format, data: { a: '1' } });
      once(simulator, 'PATCH', effect);
      const replaced = await secrets.replace(made, { data: { a: '2' } });
      expect(storedObject(simulator, ref)).to.deep.include({ data: { a: btoa('2') } });
      expect(replaced.resourceVersion).to.equal(storedObject(simulator, ref)?.metadata.resourceVersion);
      once(simulator, 'DELETE', effect);
      await secrets.remove(replaced, { unchanged: true });
      expect(storedObject(simulator, ref)).to.equal(undefined);
    });
  }

  it('that somebody else wrote behind a lost reply are a Conflict', async () => {
    const { simulator } = simulated;
    makeSecret(simulator, ref, { a: '1' });
    const read = await present();
    once(simulator, 'PATCH', { kind: 'cut' });
    const replacing = secrets.replace(read, { data: { a: '2' } });
    changeStored(simulator, ref, (object) => ({ ...object, data: { a: btoa('3') } }));
    expect(await refusalOf(replacing)).to.equal('Conflict');
    once(simulator, 'POST', { kind: 'cut' });
    expect(await refusalOf(secrets.create({ ...ref, data: { a: '2' } }))).to.equal('Conflict');
    expect((await present()).data).to.deep.equal({ a: '3' });
  });

  it('can not be had while the API server is down, or by who may not', async () => {
    const { simulator } = simulated;
    makeSecret(simulator, ref, { a: '1' });
    const read = await present();
    await simulator.faults.down();
    const all = () => [
      secrets.read(ref),
      secrets.create({ ...ref, data: {} }),
      secrets.replace(read, { data: {} }),
      secrets.remove(read),
    ];
    expect(await Promise.all(all().map(refusalOf))).to.deep.equal(Array(4).fill('Unavailable'));
    await simulator.faults.up();
    simulator.faults.add({ effect: refuse(403, 'Forbidden', 'secrets is forbidden') });
    expect(await Promise.all(all().map(refusalOf))).to.deep.equal(Array(4).fill('Forbidden'));
    simulator.faults.clear();
    const elsewhere = secrets.create({ namespace: 'nowhere', name: 'x', data: {} });
    expect(await refusalOf(elsewhere)).to.equal('Unavailable');
  });

  it('are not tried again for ever', async () => {
    simulated.simulator.faults.add({ effect: busy });
    expect(await refusalOf(secrets.create({ ...ref, data: {} }))).to.equal('Unavailable');
    simulated.simulator.faults.clear();
    once(simulated.simulator, 'POST', refuse(429, 'TooManyRequests', 'slow down', 60), 9);
    expect(await refusalOf(secrets.create({ ...ref, data: {} }))).to.equal('Unavailable');
  });
});
