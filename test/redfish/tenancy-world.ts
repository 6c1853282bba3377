import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '../../src/app.ts';
import { clientReader } from '../../src/http/client.ts';
import type { Scope } from '../../src/auth/principal.ts';
import { answerClientErrors } from '../../src/http/client-errors.ts';
import { createHandlers } from '../../src/redfish/handlers.ts';
import { createStanding } from '../../src/redfish/standing.ts';
import { View } from '../../src/redfish/view.ts';
import { silentLogger } from '../../src/telemetry/logger.ts';
import { fakeAccess, type AccountSpec } from '../http/access-fakes.ts';
import { plainMachine, plainMachines } from './plain-machines.ts';

/**
 * A service with two tenants, or the same with the first alone: what the first one can find out must not depend on it. The
 * second one has VMs, accounts and sessions, names like the first one's, and the configuration groups its VMs.
 */
export interface World {
  readonly send: (asked: Question) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

export interface Question {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

const tenant = (namespace: string, systems?: readonly string[]): Scope => ({
  kind: 'namespace',
  namespace,
  systems: systems && new Set(systems),
  selector: undefined,
});

const accountsOf = (namespace: string): AccountSpec[] =>
  (['boss', 'operator', 'reader', 'web'] as const).map((name) => ({
    id: `${namespace}.${name}`,
    role: roles[name],
    scope: tenant(namespace, name === 'web' ? ['web-1'] : undefined),
    origin: { kind: 'tenant', namespace },
  }));

const roles = { boss: 'Administrator', operator: 'Operator', reader: 'ReadOnly', web: 'Administrator' } as const;

const ownAccounts: readonly AccountSpec[] = [
  { id: 'admin', role: 'Administrator', scope: { kind: 'all' } },
  ...accountsOf('team-a'),
];

const otherAccounts: readonly AccountSpec[] = [
  ...accountsOf('team-b'),
  { id: 'hall', role: 'Administrator', scope: { kind: 'chassis', chassis: new Set(['team-b', 'databases']) } },
  { id: 'both', role: 'Operator', scope: { kind: 'chassis', chassis: new Set(['team-a', 'team-b']) } },
];

const ownMachines = [plainMachine('team-a', 'db-1', { tier: 'db' }), plainMachine('team-a', 'web-1')];

const otherMachines = [
  plainMachine('team-b', 'db-2', { tier: 'db' }),
  plainMachine('team-b', 'team-a.web-1'),
  plainMachine('team-b', 'web-1'),
  plainMachine('team-b', 'web-2'),
];

export const groups = [
  { name: 'databases', namespaces: undefined, selector: { matchLabels: { tier: 'db' } }, description: 'All databases' },
  { name: 'team-a', namespaces: ['team-b'], selector: undefined, description: 'A group by the name of a namespace' },
];

/** The tokens of the sessions are theirs whose account is named, in this order: s0001 is admin's, s0002 team-a.boss's. */
export async function startWorld(): Promise<World> {
  const machines = plainMachines([...ownMachines, ...otherMachines]);
  const access = fakeAccess([...ownAccounts, ...otherAccounts]);
  for (const account of ['admin', 'team-a.boss', 'team-a.reader', 'team-a.web', 'team-b.boss', 'hall', 'both']) {
    const known = access.accounts.byId(account);
    if (known) await access.sessions.open({ account: known, clientAddress: '192.0.2.1', context: undefined });
  }
  const smbios = {};
  const kubevirt = { machines, power: { perform: () => Promise.resolve() }, smbios: () => smbios };
  const view = new View(machines, groups);
  const app = await createApp({
    handlers: createHandlers({ kubevirt, view, access, serviceUuid: undefined, version: '1' }),
    view,
    standingOf: createStanding({ access, view }),
    authenticate: ({ token, authorization = '' }) =>
      token === undefined
        ? access.accounts.byId(authorization.replace(/^Basic /, ''))?.principal
        : access.sessions.authenticate(token),
    clientOf: clientReader({ secure: true, host: '127.0.0.1', trustedProxies: [] }),
    observe: () => undefined,
    logger: silentLogger,
    checkResponses: true,
  });
  const server = createServer(app.callback());
  answerClientErrors(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const { port } = server.address() as AddressInfo;
  return {
    send: (asked) => send(asked, port, agent),
    close: async () => {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function send({ method, path, headers = {}, body }: Question, port: number, agent: Agent): Promise<Answer> {
  const content = body === undefined ? undefined : JSON.stringify(body);
  const type = content === undefined ? {} : { 'Content-Type': 'application/json', 'Content-Length': content.length };
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, agent, method, path, headers: { ...headers, ...type } };
    const sent = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { date: _date, 'x-request-id': _id, ...told } = response.headers;
        resolve({ status: response.statusCode ?? 0, headers: told, text: Buffer.concat(chunks).toString() });
      });
    });
    sent.on('error', reject);
    sent.end(content);
  });
}
