import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before } from 'mocha';
import supertest from 'supertest';
import { createApp } from '../../src/app.ts';
import { rolePrivileges, type Principal, type RoleId, type Scope } from '../../src/auth/principal.ts';
import { answerClientErrors } from '../../src/http/client-errors.ts';
import { ServiceError } from '../../src/kubevirt/errors.ts';
import type { Machine, MachineRef, VirtualMachineInstance } from '../../src/kubevirt/model.ts';
import type { KubeVirtService, PowerAction } from '../../src/kubevirt/service.ts';
import { createHandlers } from '../../src/redfish/handlers.ts';
import { View, type ChassisGroup } from '../../src/redfish/view.ts';
import { silentLogger, type Logger } from '../../src/telemetry/logger.ts';

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
  readonly log: { readonly message: string; readonly fields: object }[];
}

export const accounts: Readonly<Record<string, Principal>> = {
  'Basic admin': account('Administrator', { kind: 'all' }),
  'Basic operator': account('Operator', { kind: 'all' }),
  'Basic reader': account('ReadOnly', { kind: 'all' }),
  'Basic team-a': account('Administrator', { kind: 'chassis', chassis: new Set(['team-a']) }),
  'Basic databases': account('Administrator', { kind: 'chassis', chassis: new Set(['databases']) }),
};

function account(role: RoleId, scope: Scope): Principal {
  return { username: role, role, privileges: new Set(rolePrivileges[role]), scope };
}

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
      handlers: createHandlers({ kubevirt, view, serviceUuid: undefined, version: '1.2.3' }),
      view,
      authenticate: (header) => Promise.resolve(accounts[header ?? '']),
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
