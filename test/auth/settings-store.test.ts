import { expect } from 'chai';
import type { AccessSettings, SettingsStore } from '../../src/auth/settings.ts';
import { createSettingsStore } from '../../src/auth/settings-store.ts';
import { SettingsError, settingsOf } from '../../src/auth/settings-values.ts';
import { refuse } from '../../src/simulator/faults.ts';
import { silentLogger } from '../../src/telemetry/logger.ts';
import { Simulated } from '../kubevirt/simulated.ts';
import {
  changeStored,
  eventually,
  namespace,
  once,
  refusalOf,
  removeStored,
  storedObject,
  toldEvents,
} from '../kubevirt/state/stored.ts';

const defaults: AccessSettings = {
  sessionTimeout: 1800,
  lockoutThreshold: 10,
  lockoutDuration: 60,
  lockoutCounterResetAfter: 60,
  minPasswordLength: 12,
  maxPasswordLength: 128,
};
const ref = { namespace, name: 'redfish-settings' };
const anyVersion = (): void => undefined;

describe('access settings', () => {
  let simulated: Simulated;
  let store: SettingsStore;
  let warnings: object[];

  const storeOf = ({ service }: Simulated): SettingsStore =>
    createSettingsStore({
      configMaps: service.configMaps,
      namespace,
      defaults,
      tellEvent: service.tellEvent,
      logger: { ...silentLogger, warn: (fields) => warnings.push(fields) },
    });

  beforeEach(async () => {
    warnings = [];
    simulated = await Simulated.create();
    simulated.simulator.cluster.ensureNamespace(namespace);
    store = storeOf(simulated);
    simulated.service.start();
  });
  afterEach(() => simulated.close());

  const write = (data: Record<string, string>, annotations = {}): void => {
    const metadata = { ...ref, annotations } as { name: string };
    simulated.simulator.cluster.create({ apiVersion: 'v1', kind: 'ConfigMap', metadata, data });
  };
  const rewrite = (data: Record<string, string>): void =>
    changeStored(simulated.simulator, ref, (object) => ({ ...object, data }), 'ConfigMap');
  const stored = () => storedObject(simulated.simulator, ref, 'ConfigMap') as { data?: object } | undefined;

  it('are the defaults, until they are changed; then only what was changed is written', async () => {
    expect(store.current()).to.deep.equal(defaults);
    const version = store.version();
    let heard = 0;
    store.onChange(() => (heard += 1));
    const changed = await store.change({ sessionTimeout: 600 }, (seen) => expect(seen).to.equal(version));
    expect(changed).to.deep.equal({ ...defaults, sessionTimeout: 600 });
    expect(store.current()).to.equal(changed);
    expect(store.version()).to.not.equal(version);
    expect(heard).to.equal(1);
    expect(stored()).to.deep.include({ data: { sessionTimeout: '600' } });
    await store.change({ lockoutThreshold: 5 }, anyVersion);
    expect(stored()).to.deep.include({ data: { sessionTimeout: '600', lockoutThreshold: '5' } });
    await store.change({ sessionTimeout: 1800, lockoutThreshold: 10 }, anyVersion);
    expect(store.version()).to.equal(version);
  });

  it('are followed as people edit them and take them away', async () => {
    write({ sessionTimeout: '60' });
    await eventually(() => store.current().sessionTimeout === 60);
    rewrite({ lockoutThreshold: '0' });
    await eventually(() => store.current().sessionTimeout === 1800);
    expect(store.current()).to.deep.equal({ ...defaults, lockoutThreshold: 0 });
    removeStored(simulated.simulator, ref, 'ConfigMap');
    await eventually(() => store.current().lockoutThreshold === 10);
    expect(warnings).to.deep.equal([]);
  });

  for (const bad of ['', ' 60', '60 ', '6e1', '0x60', '-60', '29', '86401', '60.5', 'null', '9'.repeat(400), '٦٠']) {
    it(`are their default where the value is ${JSON.stringify(bad.slice(0, 9))}, and good beside it`, () => {
      const { settings, problems } = settingsOf({ sessionTimeout: bad, lockoutThreshold: '3' }, defaults);
      expect(settings).to.deep.equal({ ...defaults, lockoutThreshold: 3 });
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include('sessionTimeout is ').and.to.have.length.below(200);
    });
  }

  it('name what is unknown, no text, or does not fit together', () => {
    const data = JSON.parse('{"__proto__":"1","sessionTimout":"60"}') as Record<string, string>;
    expect(settingsOf(data, defaults).problems).to.deep.equal([
      '__proto__ is no setting',
      'sessionTimout is no setting',
    ]);
    expect(settingsOf({ sessionTimeout: undefined }, defaults).problems).to.have.length(1);
    const lockout = settingsOf({ lockoutCounterResetAfter: '61', sessionTimeout: '60' }, defaults);
    expect(lockout.settings).to.deep.equal({ ...defaults, sessionTimeout: 60 });
    expect(lockout.problems).to.have.length(1);
    expect(settingsOf({ minPasswordLength: '200' }, defaults).settings).to.deep.equal(defaults);
    expect(settingsOf({ lockoutDuration: '0', lockoutCounterResetAfter: '99' }, defaults).problems).to.deep.equal([]);
  });

  it('that are bad are told once in the log and by an Event on the ConfigMap', async () => {
    write({ sessionTimeout: 'soon', lockoutThreshold: '3' });
    await eventually(() => toldEvents(simulated.simulator).length === 1);
    expect(toldEvents(simulated.simulator)[0]).to.include({ reason: 'InvalidSettings', type: 'Warning' });
    rewrite({ sessionTimeout: 'soon', lockoutThreshold: '4' });
    await eventually(() => store.current().lockoutThreshold === 4);
    expect(warnings).to.have.length(1);
    await store.change({ sessionTimeout: 60 }, anyVersion);
    expect(store.current()).to.include({ sessionTimeout: 60, lockoutThreshold: 4 });
  });

  it('are not changed into what does not fit, nor where the precondition fails', async () => {
    const failed = await store.change({ lockoutDuration: 30 }, anyVersion).catch((error: unknown) => error);
    expect(failed).to.be.instanceOf(SettingsError);
    expect((failed as SettingsError).settings).to.deep.equal(['lockoutCounterResetAfter', 'lockoutDuration']);
    const refused = await store
      .change({ sessionTimeout: 60 }, () => {
        throw new Error('412');
      })
      .catch((error: unknown) => error);
    expect(refused).to.include({ message: '412' });
    expect(stored()).to.equal(undefined);
  });

  it('are changed by one of two replicas that believe the same version', async () => {
    const other = createSettingsStore({
      configMaps: simulated.service.configMaps,
      namespace,
      defaults,
      tellEvent: simulated.service.tellEvent,
      logger: silentLogger,
    });
    const version = store.version();
    const same = (seen: string): void => {
      if (seen !== version) throw new Error('412');
    };
    const outcomes = await Promise.allSettled([
      store.change({ sessionTimeout: 100 }, same),
      other.change({ sessionTimeout: 200 }, same),
      store.change({ lockoutThreshold: 1 }, same),
      other.change({ lockoutThreshold: 2 }, same),
    ]);
    const refusals = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refusals.map(({ reason }) => String(reason))).to.deep.equal(Array(3).fill('Error: 412'));
    await eventually(() => store.version() === other.version());
    await Promise.all([
      store.change({ sessionTimeout: 300 }, anyVersion),
      other.change({ lockoutThreshold: 7 }, anyVersion),
    ]);
    await eventually(() => store.version() === other.version());
    expect(store.current()).to.include({ sessionTimeout: 300, lockoutThreshold: 7 });
  });

  it('are written although the reply is lost, and not while the API server is down or refuses', async () => {
    const { simulator } = simulated;
    once(simulator, 'POST', { kind: 'lose reply' });
    await store.change({ sessionTimeout: 100 }, anyVersion);
    once(simulator, 'PATCH', { kind: 'lose reply' });
    await store.change({ sessionTimeout: 200 }, anyVersion);
    expect(stored()).to.deep.include({ data: { sessionTimeout: '200' } });
    const allow = simulator.faults.add({ effect: refuse(403, 'Forbidden', 'configmaps is forbidden') });
    expect(await refusalOf(store.change({ sessionTimeout: 300 }, anyVersion))).to.equal('Forbidden');
    allow();
    await simulator.faults.down();
    expect(await refusalOf(store.change({ sessionTimeout: 300 }, anyVersion))).to.equal('Unavailable');
    expect(store.current().sessionTimeout).to.equal(200);
  });

  it('of a newer format are not used and not written', async () => {
    write({ sessionTimeout: '60' }, { 'redfish.kubevirt.io/format': '2' });
    await eventually(() => warnings.length === 1);
    expect(store.current()).to.deep.equal(defaults);
    expect(await refusalOf(store.change({ sessionTimeout: 300 }, anyVersion))).to.equal('Refused');
    expect(stored()).to.deep.include({ data: { sessionTimeout: '60' } });
  });
});
