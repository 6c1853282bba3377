import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before } from 'mocha';
import supertest from 'supertest';
import { createApp } from '../../src/app.ts';
import { clientReader } from '../../src/http/client.ts';
import type { Principal, Scope } from '../../src/auth/principal.ts';
import { answerClientErrors } from '../../src/http/client-errors.ts';
import { ServiceError } from '../../src/kubevirt/errors.ts';
import type { Machine, MachineRef, VirtualMachineInstance } from '../../src/kubevirt/model.ts';
import type { KubeVirtService, PowerAction } from '../../src/kubevirt/service.ts';
import { createHandlers } from '../../src/redfish/handlers.ts';
import { createStanding } from '../../src/redfish/standing.ts';
import { View, type ChassisGroup } from '../../src/redfish/view.ts';
import { silentLogger, type Logger } from '../../src/telemetry/logger.ts';
import { FakeAccounts, fakeAccess, type AccountSpec, type FakeAccess } from './access-fakes.ts';

/**
 * The HTTP application on a service layer of plain objects: for what the protocol does, whatever the cluster is. Every
 * answer is held against the generated schema (checkResponses), and one that doesn't fit fails the test as a 500.
 */
export interface StubService {
  readonly agent: ReturnType<typeof supertest.agent>;
  readonly port: number;
  /** What Reset asked of the service layer. */
  readonly performed: { readonly name: string; readonly action: PowerAction }[];
  /** What the next actions fail with; undefined lets them succeed. */
  failure: ServiceError | Error | undefined;
  synced: boolean;
  machines: readonly Machine[];
  /** Accounts, sessions and settings; those of accountSpecs are made anew for each service. */
  readonly access: FakeAccess;
  readonly log: { readonly message: string; readonly fields: object }[];
}

const tenant = (namespace: string, systems?: readonly string[]): Scope => ({
  kind: 'namespace',
  namespace,
  systems: systems && new Set(systems),
  selector: undefined,
});

const chassis = (name: string): Scope => ({ kind: 'chassis', chassis: new Set([name]) });

/** `Basic <id>` logs an account in. */
export const accountSpecs: readonly AccountSpec[] = [
  { id: 'admin', role: 'Administrator', scope: { kind: 'all' } },
  { id: 'operator', role: 'Operator', scope: { kind: 'all' } },
  { id: 'reader', role: 'ReadOnly', scope: { kind: 'all' } },
  { id: 'team-a', role: 'Administrator', scope: chassis('team-a') },
  { id: 'databases', role: 'Administrator', scope: chassis('databases') },
  { id: 'configured', role: 'Administrator', scope: { kind: 'all' }, origin: { kind: 'configuration' } },
  ...(['team-a', 'team-b'] as const).flatMap((namespace) =>
    (
      [
        ['boss', 'Administrator'],
        ['operator', 'Operator'],
        ['reader', 'ReadOnly'],
      ] as const
    ).map(([name, role]) => ({
      id: `${namespace}.${name}`,
      role,
      scope: tenant(namespace),
      origin: { kind: 'tenant' as const, namespace },
    })),
  ),
  {
    id: 'team-a.web',
    role: 'Administrator',
    scope: tenant('team-a', ['web-1']),
    origin: { kind: 'tenant', namespace: 'team-a' },
  },
];

/** The principals of the accounts, by what a stub service knows them by. */
export const accounts: Readonly<Record<string, Principal>> = Object.fromEntries(
  new FakeAccounts(accountSpecs).list().map(({ id, principal }) => [`Basic ${id}`, principal]),
);

let uid = 0;

/** A VM that is off, or runs where a phase is given. */
export function stubMachine(
  { namespace, name }: MachineRef,
  { phase, labels = {} }: { phase?: string; labels?: Record<string, string> } = {},
): Machine {
  uid += 1;
  const metadata = { namespace, name, uid: `uid-${uid}`, resourceVersion: String(uid), labels };
  const spec = { domain: { cpu: { cores: 2 }, memory: { guest: '2Gi' } } };
  const vmi: VirtualMachineInstance | undefined =
    phase === undefined ? undefined : { metadata: { ...metadata, uid: `vmi-${uid}` }, spec, status: { phase } };
  const runStrategy = phase === undefined ? ('Halted' as const) : ('Always' as const);
  return { namespace, name, vm: { metadata, spec: { runStrategy, template: { spec } } }, vmi, staleSince: undefined };
}

/** Starts a stub service for the tests of a describe block and stops it behind them. */
export function stubService(machines: readonly Machine[], groups: readonly ChassisGroup[] = []): StubService {
  let server: Server;
  const stub = {
    performed: [] as { name: string; action: PowerAction }[],
    failure: undefined as Error | undefined,
    synced: true,
    machines,
    access: fakeAccess(accountSpecs),
    log: [] as { message: string; fields: object }[],
    get agent() {
      return supertest.agent(server);
    },
    get port() {
      return (server.address() as AddressInfo).port;
    },
  };
  before(async () => {
    const kubevirt = serviceOf(stub);
    const view = new View(kubevirt.machines, groups);
    const app = await createApp({
      handlers: createHandlers({ kubevirt, view, access: stub.access, serviceUuid: undefined, version: '1.2.3' }),
      view,
      standingOf: createStanding({ access: stub.access, view }),
      authenticate: ({ token, authorization = '' }) =>
        token === undefined
          ? stub.access.accounts.byId(authorization.replace(/^Basic /, ''))?.principal
          : stub.access.sessions.authenticate(token),
      clientOf: clientReader({ secure: true, host: '127.0.0.1', trustedProxies: [] }),
      observe: () => undefined,
      logger: recording(stub.log),
      checkResponses: true,
    });
    server = createServer({ requireHostHeader: false }, app.callback());
    answerClientErrors(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return stub;
}

function serviceOf(stub: {
  machines: readonly Machine[];
  synced: boolean;
  failure: Error | undefined;
  performed: { name: string; action: PowerAction }[];
}): KubeVirtService {
  const find = ({ namespace, name }: MachineRef): Machine | undefined =>
    stub.machines.find((machine) => machine.namespace === namespace && machine.name === name);
  const smbios = { manufacturer: 'KubeVirt', product: 'None' };
  return {
    machines: {
      get synced() {
        return stub.synced;
      },
      get: find,
      current: find,
      named: (name) => stub.machines.filter((machine) => machine.name === name),
      list: () => stub.machines,
      onChange: () => () => undefined,
      namespaces: () => [...new Set(stub.machines.map(({ namespace }) => namespace))].sort(),
      serves: () => true,
      refresh: (ref) => {
        const machine = find(ref);
        if (stub.failure) return Promise.reject(stub.failure);
        return machine ? Promise.resolve(machine) : Promise.reject(new ServiceError('NotFound', 'gone'));
      },
    },
    power: {
      perform: ({ name }, action) => {
        if (stub.failure) return Promise.reject(stub.failure);
        stub.performed.push({ name, action });
        return Promise.resolve();
      },
    },
    smbios: () => smbios,
  };
}

function recording(log: { message: string; fields: object }[]): Logger {
  const record = (fields: object, message: string): void => {
    log.push({ message, fields });
  };
  return { ...silentLogger, info: record, warn: record, error: record, child: () => recording(log) };
}
