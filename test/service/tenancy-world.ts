import { Agent } from 'node:http';
import { uris } from '../../generated/resources.ts';
import { machineManifest } from '../../src/simulator/seed/machine.ts';
import { settle } from '../../src/simulator/seed/settle.ts';
import { startSimulator } from '../../src/simulator/simulator.ts';
import { makeSecret } from '../kubevirt/state/stored.ts';
import type { Answer, Question, World } from '../redfish/tenancy-world.ts';
import { groups, send } from '../redfish/tenancy-world.ts';
import { startService } from './running.ts';

/**
 * The world of test/redfish/tenancy-world.ts with nothing in it made up: VMs of a simulated cluster, accounts in Secrets, and
 * sessions that were logged in to. Callers and sessions go by the same names as there.
 */
const names = ['boss', 'operator', 'reader', 'web'] as const;
const roles = { boss: 'Administrator', operator: 'Operator', reader: 'ReadOnly', web: 'Administrator' } as const;

const passwordOf = (username: string): string => `${username}-Password-1`;

/** Sessions by their order: those of the first tenant come first in both worlds. */
const openers = {
  own: ['admin', 'team-a.boss', 'team-a.reader', 'team-a.web'],
  others: ['team-b.boss', 'hall', 'both'],
} as const;

const machines = {
  own: [
    ['team-a', 'db-1', { tier: 'db' }],
    ['team-a', 'web-1', {}],
  ],
  others: [
    ['team-b', 'db-2', { tier: 'db' }],
    ['team-b', 'team-a.web-1', {}],
    ['team-b', 'web-1', {}],
    ['team-b', 'web-2', {}],
  ],
} as const;

/** By login, name in the Secret, and what else the entry says. */
type Entry = readonly [login: string, username: string, rest: string];

const accountsYaml = (accounts: readonly Entry[]) => ({
  'accounts.yaml': accounts
    .map(([login, username, rest]) => `- username: ${username}\n  password: ${passwordOf(login)}\n  ${rest}\n`)
    .join(''),
});

const tenantAccounts = (namespace: string) =>
  accountsYaml(
    names.map((name) => [
      `${namespace}.${name}`,
      name,
      `role: ${roles[name]}${name === 'web' ? '\n  systems: [web-1]' : ''}`,
    ]),
  );

const serviceAccounts = (hasOthers: boolean) =>
  accountsYaml([
    ['admin', 'admin', 'role: Administrator'],
    ...(hasOthers
      ? ([
          ['hall', 'hall', 'role: Administrator\n  chassis: [team-b, databases]'],
          ['both', 'both', 'role: Operator\n  chassis: [team-a, team-b]'],
        ] as const)
      : []),
  ]);

export async function startRealWorld(hasOthers: boolean): Promise<World> {
  const simulator = await startSimulator({ pace: 'instant' });
  const { cluster } = simulator;
  const namespaces = hasOthers ? (['team-a', 'team-b'] as const) : (['team-a'] as const);
  for (const namespace of ['redfish-system', ...namespaces]) cluster.ensureNamespace(namespace);
  makeSecret(simulator, secretIn('redfish-system'), serviceAccounts(hasOthers));
  for (const namespace of namespaces) makeSecret(simulator, secretIn(namespace), tenantAccounts(namespace));
  const seeded = [...machines.own, ...(hasOthers ? machines.others : [])].map(([namespace, name, labels]) => {
    const manifest = machineManifest({ namespace, name, runStrategy: 'Halted', memory: '1Gi' }, 1);
    const metadata = { ...manifest.metadata, labels };
    return { manifest: { ...manifest, metadata }, state: 'off', ageMs: 1000 } as const;
  });
  settle(cluster, seeded);
  const service = await startService(simulator, { users: [], chassis: hasOthers ? groups : [] });
  await service.ready;
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const port = Number(new URL(service.url).port);
  const ask = (asked: Question): Promise<Answer> => send(asked, port, agent);
  const chance = await logIn(ask, hasOthers);
  return {
    send: async ({ headers = {}, ...asked }) =>
      chance.named(await ask({ ...asked, path: chance.real(asked.path), headers: realHeaders(headers, chance.real) })),
    close: async () => {
      agent.destroy();
      await service.close();
      await simulator.close();
    },
  };
}

const secretIn = (namespace: string) => ({ namespace, name: 'redfish-accounts' });

/** What is called differently in each world, and here by one name: Ids and tokens of sessions. */
interface Chance {
  readonly real: (text: string) => string;
  readonly named: (answer: Answer) => Answer;
}

async function logIn(ask: (asked: Question) => Promise<Answer>, hasOthers: boolean): Promise<Chance> {
  const pairs: [string, string][] = [];
  const add = (id: string, token: string): void => {
    const number = pairs.length / 2 + 1;
    pairs.push([`s000${number}`, id], [String(number).padStart(64, '0'), token]);
  };
  for (const username of [...openers.own, ...(hasOthers ? openers.others : [])]) {
    const body = { UserName: username, Password: passwordOf(username) };
    const { status, headers, text } = await ask({ method: 'POST', path: uris.SessionCollection(), body });
    if (status !== 201) throw new Error(`the login of ${username} is ${status}: ${text}`);
    add(String(headers['location']).split('/').at(-1) ?? '', String(headers['x-auth-token']));
  }
  // Those of nobody are as long, since answers repeat them.
  if (!hasOthers) for (const index of openers.others.keys()) add(`${index}`.repeat(32), `${index}`.repeat(64));
  const real = (text: string): string => pairs.reduce((left, [name, value]) => left.replaceAll(name, value), text);
  const named = (text: string): string =>
    pairs
      .reduce((left, [name, value]) => left.replaceAll(value, name), text)
      .replaceAll(uuid, '<uuid>')
      .replaceAll(etag, '<etag>');
  return {
    real,
    named: ({ status, headers, text }) => ({
      status,
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, named(String(value))])),
      text: named(text),
    }),
  };
}

/** Of a VM: the cluster gives each another. */
const uuid = /\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;

/** An account's is made of its Secret's uid too. */
const etag = /(?<=\\?")[\w-]{22}(?=\\?")/g;

/** `Basic <name>` logs in as that account. */
function realHeaders(headers: Readonly<Record<string, string>>, real: (text: string) => string) {
  const entries = Object.entries(headers).map(([name, value]) => {
    const username = /^Basic (.*)$/.exec(value)?.[1];
    if (username === undefined) return [name, real(value)];
    return [name, `Basic ${Buffer.from(`${username}:${passwordOf(username)}`).toString('base64')}`];
  });
  return Object.fromEntries(entries) as Record<string, string>;
}
