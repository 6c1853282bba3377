/** Replicas that keep sessions on one simulated cluster, on a time that the test moves. */
import type { Account, AccountDirectory } from '../../../src/auth/accounts/accounts.ts';
import { rolePrivileges } from '../../../src/auth/principal.ts';
import type { Principal } from '../../../src/auth/principal.ts';
import { KubernetesSessions } from '../../../src/auth/sessions/kubernetes-sessions.ts';
import type { SessionsOptions } from '../../../src/auth/sessions/kubernetes-sessions.ts';
import type { Sessions } from '../../../src/auth/sessions/sessions.ts';
import type { AccessSettings } from '../../../src/auth/settings.ts';
import type { RunningKubeVirtService } from '../../../src/kubevirt/create.ts';
import { secrets } from '../../../src/simulator/core/rows.ts';
import type { KubeObject } from '../../../src/simulator/objects.ts';
import type { Simulator } from '../../../src/simulator/simulator.ts';
import { seededRandom } from '../../../src/simulator/random.ts';
import { silentLogger } from '../../../src/telemetry/logger.ts';
import { VirtualCluster } from '../../kubevirt/virtual-cluster.ts';

export const namespace = 'redfish-system';

export function accountOf(id: string, changes: Partial<Account> = {}): Account {
  const scope = { kind: 'all' } as const;
  const principal: Principal = {
    username: id,
    accountId: id,
    role: 'Operator',
    privileges: new Set(rolePrivileges.Operator),
    scope,
    passwordChangeRequired: false,
    sessionId: undefined,
  };
  return {
    id,
    username: id,
    role: 'Operator',
    enabled: true,
    passwordChangeRequired: false,
    scope,
    origin: { kind: 'service' },
    version: '1',
    credential: 'first',
    principal,
    ...changes,
  };
}

/** The accounts as one replica knows them. */
export class FakeDirectory implements Pick<AccountDirectory, 'byId' | 'onChange'> {
  readonly #accounts = new Map<string, Account>();
  readonly #listeners = new Set<() => void>();
  isKnown = true;

  constructor(...accounts: Account[]) {
    for (const account of accounts) this.#accounts.set(account.id, account);
  }

  byId(id: string): Account | undefined {
    return this.#accounts.get(id);
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  put(account: Account): void {
    this.#accounts.set(account.id, account);
    this.#tell();
  }

  remove(id: string): void {
    this.#accounts.delete(id);
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

export class FakeSettings {
  #current: AccessSettings = {
    sessionTimeout: 1800,
    lockoutThreshold: 10,
    lockoutDuration: 60,
    lockoutCounterResetAfter: 60,
    minPasswordLength: 12,
    maxPasswordLength: 128,
  };
  readonly #listeners = new Set<() => void>();

  current(): AccessSettings {
    return this.#current;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  setTimeout(sessionTimeout: number): void {
    this.#current = { ...this.#current, sessionTimeout };
    for (const listener of this.#listeners) listener();
  }
}

export type Opened = Awaited<ReturnType<Sessions['open']>>;

export interface Replica {
  readonly service: RunningKubeVirtService;
  readonly sessions: KubernetesSessions;
  readonly directory: FakeDirectory;
}

export class SessionBench {
  readonly cluster: VirtualCluster;
  readonly settings = new FakeSettings();
  readonly #replicas: Replica[] = [];

  private constructor(cluster: VirtualCluster) {
    this.cluster = cluster;
  }

  static async create(): Promise<SessionBench> {
    const cluster = await VirtualCluster.create();
    cluster.simulator.cluster.ensureNamespace(namespace);
    return new SessionBench(cluster);
  }

  get simulator(): Simulator {
    return this.cluster.simulator;
  }

  async close(): Promise<void> {
    for (const { sessions } of this.#replicas) sessions.stop();
    await this.cluster.close();
  }

  async replica(directory: FakeDirectory, options: Partial<SessionsOptions> = {}): Promise<Replica> {
    const service = await this.cluster.serve();
    const random = seededRandom(this.#replicas.length + 1);
    const sessions = new KubernetesSessions({
      secrets: service.secrets,
      namespace,
      directory,
      accountsKnown: () => directory.isKnown,
      settings: this.settings,
      logger: silentLogger,
      clock: this.cluster.time.service,
      random: () => random.next(),
      ...options,
    });
    const replica = { service, sessions, directory };
    this.#replicas.push(replica);
    await this.until(() => sessions.settled);
    return replica;
  }

  async stop({ sessions, service }: Replica): Promise<void> {
    sessions.stop();
    await service.stop();
  }

  pass(seconds: number): Promise<void> {
    return this.cluster.pass(seconds * 1000);
  }

  /** Lets what is under way happen, and hardly any time pass. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await this.cluster.pass(10);
  }

  /** Waits for what may itself wait for time. */
  async outcome<T>(promise: Promise<T> | T): Promise<T> {
    const state = { isOver: false };
    const over = (): void => void (state.isOver = true);
    Promise.resolve(promise).then(over, over);
    await this.until(() => state.isOver);
    return promise;
  }

  /** The Id of the session that a token speaks for, or why there is none. */
  async who({ sessions }: Replica, token: string): Promise<string> {
    try {
      const principal = await this.outcome(sessions.authenticate(token));
      return principal?.sessionId ?? 'nobody';
    } catch (error) {
      return (error as { kind?: string }).kind ?? String(error);
    }
  }

  async open(replica: Replica, accountId = 'ann'): Promise<Opened> {
    const [opened] = await this.openMany(replica, 1, accountId);
    if (!opened) throw new Error('nothing was opened');
    return opened;
  }

  openMany({ sessions, directory }: Replica, count: number, accountId = 'ann'): Promise<Opened[]> {
    const account = directory.byId(accountId);
    if (!account) throw new Error(`no account ${accountId}`);
    const request = { account, clientAddress: '192.0.2.7', context: undefined };
    return this.outcome(Promise.all(Array.from({ length: count }, () => sessions.open(request))));
  }

  stored(): KubeObject[] {
    return [...this.simulator.cluster.store.list(secrets)]
      .map(({ object }) => object)
      .filter(({ metadata }) => metadata.namespace === namespace);
  }

  /** Requests for Secrets since `from`, by method; those of watches and lists not counted. */
  requests(from = 0): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { method, path, query } of this.simulator.requests.slice(from)) {
      if (!path.includes('/secrets') || query.includes('fieldSelector')) continue;
      counts[method] = (counts[method] ?? 0) + 1;
    }
    return counts;
  }
}
