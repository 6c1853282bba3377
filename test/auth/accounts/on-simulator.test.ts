import { expect } from 'chai';
import { after, before } from 'mocha';
import type { Account } from '../../../src/auth/accounts/accounts.ts';
import { createAccounts, type Accounts } from '../../../src/auth/accounts/create.ts';
import { systemClock } from '../../../src/kubevirt/clock.ts';
import { createKubeVirtService } from '../../../src/kubevirt/create.ts';
import type { RunningKubeVirtService } from '../../../src/kubevirt/create.ts';
import { events } from '../../../src/simulator/core/rows.ts';
import { startSimulator, type Simulator } from '../../../src/simulator/simulator.ts';
import { silentLogger } from '../../../src/telemetry/logger.ts';
import { changeStored, makeSecret, removeStored } from '../../kubevirt/state/stored.ts';
import { accountOf, cheapHash } from '../accounts.ts';
import { settled } from '../callers.ts';
import { entry, own } from './replicas.ts';

const secretIn = (namespace: string) => ({ namespace, name: 'redfish-accounts' });

/** A replica on a simulated cluster, with the real client and the real watches. */
class Replica {
  readonly service: RunningKubeVirtService;
  readonly directory: Accounts['directory'];
  readonly administration: Accounts['administration'];
  readonly #accounts: Accounts;

  constructor(simulator: Simulator) {
    const logger = silentLogger;
    const service = createKubeVirtService({
      kubeconfig: simulator.kubeconfig,
      namespaces: { kind: 'names', names: ['blue', 'green'] },
      logger,
    });
    const { secrets, machines, tellEvent } = service;
    this.service = service;
    this.#accounts = createAccounts({
      users: [],
      secrets: {
        secrets,
        namespace: own,
        tenants: ['blue', 'green'],
        serves: (namespace) => machines.serves(namespace),
        isServedKnown: () => machines.synced,
        staleAfterSeconds: 90,
      },
      existing: { isKnown: () => machines.synced, hasChassis: () => true, hasMachine: () => true },
      bounds: () => ({ minPasswordLength: 8, maxPasswordLength: 64 }),
      tellEvent,
      clock: systemClock,
      logger,
      hash: cheapHash,
    });
    this.directory = this.#accounts.directory;
    this.administration = this.#accounts.administration;
  }

  async start(): Promise<void> {
    this.service.start();
    await this.service.ready;
    while (!this.directory.isSettled) await new Promise((resolve) => setTimeout(resolve, 2));
  }

  /** Resolves once the directory has an account as wanted. */
  sees(id: string, wanted: (account: Account | undefined) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!wanted(this.directory.byId(id))) return;
        end();
        resolve();
      };
      const end = this.directory.onChange(look);
      look();
    });
  }

  async stop(): Promise<void> {
    this.#accounts.stop();
    await this.service.stop();
  }
}

describe('Accounts on two replicas of a simulated cluster', () => {
  let simulator: Simulator;
  let replicas: [Replica, Replica];

  before(async () => {
    simulator = await startSimulator({ pace: 'instant' });
    for (const namespace of [own, 'blue', 'green', 'red']) simulator.cluster.ensureNamespace(namespace);
    makeSecret(simulator, secretIn('blue'), { 'accounts.yaml': entry('ops', 'Operator') });
    makeSecret(simulator, secretIn('red'), { 'accounts.yaml': entry('ops', 'Operator') });
    replicas = [new Replica(simulator), new Replica(simulator)];
    await Promise.all(replicas.map((replica) => replica.start()));
  });

  after(async () => {
    await Promise.all(replicas.map((replica) => replica.stop()));
    await simulator.close();
  });

  const creator = accountOf('creator').principal;
  const made = (username: string) => ({
    username,
    password: 'correct horse',
    role: 'ReadOnly' as const,
    enabled: true,
    passwordChangeRequired: false,
  });

  it('are those of the watched namespaces', () => {
    expect(replicas[1].directory.list().map(({ id }) => id)).to.deep.equal(['blue.ops']);
  });

  it('that one makes are known to it at once and to the other by its watch, in the same version', async () => {
    const account = await replicas[0].administration.create(creator, made('admin'));
    expect(replicas[0].directory.byId('admin')).to.equal(account);
    await replicas[1].sees('admin', (seen) => seen !== undefined);
    expect(replicas[1].directory.byId('admin')).to.include({
      version: account.version,
      credential: account.credential,
    });
  });

  it('that both change with the same If-Match are changed by exactly one', async () => {
    const before = replicas[0].directory.byId('blue.ops');
    const sameAs = ({ version }: Account): void => {
      if (version !== before?.version) throw new Error('412');
    };
    const outcomes = await Promise.allSettled(
      replicas.flatMap(({ administration }) => [
        administration.change('blue.ops', { role: 'ReadOnly' }, sameAs),
        administration.change('blue.ops', { role: 'Administrator' }, sameAs),
      ]),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).to.have.length(1);
    const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [String(outcome.reason)] : []));
    expect(new Set(reasons)).to.deep.equal(new Set(['Error: 412']));
    const now = replicas.map(({ directory }) => directory.byId('blue.ops')?.version);
    await replicas[1].sees('blue.ops', (seen) => seen?.version === now[0] || seen?.version !== before?.version);
  });

  it('are gone from both when somebody removes the Secret', async () => {
    makeSecret(simulator, secretIn('green'), { 'accounts.yaml': entry('ops') });
    await Promise.all(replicas.map((replica) => replica.sees('green.ops', (seen) => seen !== undefined)));
    removeStored(simulator, secretIn('green'));
    await Promise.all(replicas.map((replica) => replica.sees('green.ops', (seen) => seen === undefined)));
  });

  it('that are malformed are told by one Event, and taken again when they are mended', async () => {
    const write = (text: string): void =>
      changeStored(simulator, secretIn('blue'), (object) => ({ ...object, data: { 'accounts.yaml': btoa(text) } }));
    write(entry('ops', 'Root') + entry('other'));
    await Promise.all(replicas.map((replica) => replica.sees('blue.ops', (seen) => seen === undefined)));
    expect(replicas.map(({ directory }) => directory.byId('blue.other')?.role)).to.deep.equal(['ReadOnly', 'ReadOnly']);
    const told = (): unknown[] => [...simulator.cluster.store.list(events)].map(({ object }) => object);
    while (told().length === 0) await settled();
    write(entry('ops'));
    await Promise.all(replicas.map((replica) => replica.sees('blue.ops', (seen) => seen !== undefined)));
    expect(told()).to.have.length(1);
    expect(told()[0]).to.deep.include({
      reason: 'MalformedAccount',
      message: 'accounts.yaml:3:3: role must be Administrator or Operator or ReadOnly',
      type: 'Warning',
    });
  });
});
