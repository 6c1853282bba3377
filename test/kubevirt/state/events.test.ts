import { expect } from 'chai';
import { refuse } from '../../../src/simulator/faults.ts';
import { Simulated } from '../simulated.ts';
import { eventually, makeSecret, namespace, once, ref, requireObject, toldEvents } from './stored.ts';

const malformed = { type: 'Warning', reason: 'MalformedAccount', message: 'entry 3 has no role' } as const;

describe('telling by an Event', () => {
  let simulated: Simulated;

  beforeEach(async () => {
    simulated = await Simulated.create();
    simulated.simulator.cluster.ensureNamespace(namespace);
    makeSecret(simulated.simulator, ref, {});
  });
  afterEach(() => simulated.close());

  const secret = async () => requireObject(await simulated.service.secrets.read(ref));

  it('writes one on the object, and one for the same text of several replicas', async () => {
    const { simulator, service } = simulated;
    const about = await secret();
    const other = await Simulated.create();
    try {
      service.tellEvent(about, malformed);
      service.tellEvent(about, malformed);
      await eventually(() => toldEvents(simulator).length === 1);
      expect(toldEvents(simulator)[0]).to.deep.include({
        ...malformed,
        reportingComponent: 'kubevirt-redfish-service',
      });
      expect((toldEvents(simulator)[0] as { involvedObject?: object } | undefined)?.involvedObject).to.include({
        kind: 'Secret',
        uid: about.uid,
        ...ref,
      });
    } finally {
      await other.close();
    }
    service.tellEvent(about, { ...malformed, message: 'x'.repeat(5000) });
    await eventually(() => toldEvents(simulator).length === 2);
    expect(
      simulator.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/events')),
    ).to.have.length(2);
  });

  it('forgets what it could not write, and never rejects', async () => {
    const { simulator, service } = simulated;
    const about = await secret();
    let refused = 0;
    const allow = simulator.faults.add({
      matches: ({ method }) => method === 'POST' && ++refused > 0,
      effect: refuse(403, 'Forbidden', 'events is forbidden'),
    });
    service.tellEvent(about, malformed);
    await eventually(() => refused === 1);
    allow();
    await eventually(() => {
      service.tellEvent(about, malformed);
      return toldEvents(simulator).length === 1;
    });
  });

  it('leaves it at the one that another replica wrote before', async () => {
    const { simulator, service } = simulated;
    const about = await secret();
    once(simulator, 'POST', { kind: 'lose reply' });
    service.tellEvent(about, malformed);
    await eventually(() => toldEvents(simulator).length === 1);
    for (let turn = 0; turn < 20; turn += 1) {
      service.tellEvent(about, malformed);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(toldEvents(simulator)).to.have.length(1);
  });
});
