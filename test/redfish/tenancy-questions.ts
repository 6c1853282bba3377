import { operations } from '../../generated/operations.ts';
import { uris } from '../../generated/resources.ts';
import type { Answer, Question, World } from './tenancy-world.ts';

/**
 * What a tenant can ask, by every method, of every URI that it can find or guess, and what of the answers is chance. Asked of
 * two worlds, one with another tenant and one without, it must not show which is which.
 */

/** Ids by the parameter of a path: the tenant's own, and pairs of another's and one that nobody has, equally long. */
const ids: Readonly<Record<string, { own: string[]; foreign: [string, string][] }>> = {
  ComputerSystemId: {
    own: ['team-a.web-1', 'team-a.db-1', 'db-1', 'web-1'],
    foreign: [
      ['team-b.db-2', 'team-x.db-2'],
      ['team-b.web-1', 'team-b.web-9'],
      ['team-b.team-a.web-1', 'team-x.team-a.web-1'],
      ['db-2', 'db-9'],
    ],
  },
  ManagerId: { own: ['team-a.web-1', 'team-a.db-1'], foreign: [['team-b.db-2', 'team-x.db-2']] },
  ChassisId: {
    own: ['team-a'],
    foreign: [
      ['team-b', 'team-x'],
      ['databases', 'xatabases'],
    ],
  },
  ManagerAccountId: {
    own: ['team-a.operator', 'team-a.reader', 'team-a.web'],
    foreign: [
      ['team-b.boss', 'team-x.boss'],
      ['admin', 'nimda'],
      ['hall', 'ball'],
      ['both', 'oath'],
    ],
  },
  SessionId: {
    own: ['s0003', 's0004'],
    foreign: [
      ['s0001', 's9991'],
      ['s0005', 's9995'],
      ['s0007', 's9997'],
    ],
  },
  RoleId: { own: ['Operator'], foreign: [['Auditor', 'Janitor']] },
};

const nested = `${uris.ChassisCollection()}/{ChassisId}/Systems`;
export const templates = [
  ...new Set(
    Object.values(operations).flatMap((operation) => [
      operation.path,
      ...('twin' in operation ? [operation.twin] : []),
    ]),
  ),
  nested,
  `${nested}/{ComputerSystemId}`,
  `${nested}/{ComputerSystemId}/Actions/ComputerSystem.Reset`,
  `${uris.ComputerSystemCollection()}/{ComputerSystemId}/nothing`,
  '/redfish/v1/nothing',
];

/** The paths of a template with every choice of ids for its parameters. */
function filled(template: string, choices: (parameter: string) => readonly string[]): string[] {
  const parameter = /\{(\w+)\}/.exec(template)?.[1];
  if (parameter === undefined) return [template];
  return choices(parameter).flatMap((id) => filled(template.replace(`{${parameter}}`, id), choices));
}

const ownIds = (parameter: string): string[] => ids[parameter]?.own ?? [];
const pairsOf = (parameter: string): [string, string][] => ids[parameter]?.foreign ?? [];

/** Of two parameters not every choice with every other. */
export const guessed = templates.flatMap((template) => {
  const most = template.split('{').length > 2 ? 1 : Infinity;
  return filled(template, (parameter) => [
    ...ownIds(parameter).slice(0, most),
    ...pairsOf(parameter).slice(0, most).flat(),
  ]);
});

/** What is sent besides nothing and nonsense, where it could be good for something. */
const bodies: readonly { readonly to: RegExp; readonly method: string; readonly body: object }[] = [
  { to: /\.Reset$/, method: 'POST', body: { ResetType: 'ForceOff' } },
  { to: /Sessions(\/Members)?$/, method: 'POST', body: { UserName: 'team-b.boss', Password: 'wrong-password' } },
  {
    to: /Accounts(\/Members)?$/,
    method: 'POST',
    body: { UserName: 'boss', Password: 'long-password-1', RoleId: 'ReadOnly' },
  },
  {
    to: /Accounts(\/Members)?$/,
    method: 'POST',
    body: { UserName: 'team-b.boss', Password: 'long-password-1', RoleId: 'ReadOnly' },
  },
  { to: /Accounts\/[^/]+$/, method: 'PATCH', body: { Enabled: true } },
  { to: /SessionService$/, method: 'PATCH', body: { SessionTimeout: 600 } },
];

const reads = (path: string): Question[] => [
  { method: 'GET', path },
  { method: 'HEAD', path },
  { method: 'OPTIONS', path },
  { method: 'GET', path: `${path}/?$expand=.` },
  { method: 'GET', path, headers: { 'If-None-Match': '*' } },
];

const writes = (path: string): Question[] => [
  ...['POST', 'PATCH', 'PUT'].map((method) => ({ method, path, body: {} })),
  { method: 'PATCH', path, body: { Unknown: 1 } },
  ...bodies.filter(({ to }) => to.test(path)).map(({ method, body }) => ({ method, path, body })),
  { method: 'PATCH', path, body: { Enabled: true }, headers: { 'If-Match': '"other"' } },
  { method: 'DELETE', path, headers: { 'If-Match': '"other"' } },
];

const removals = (path: string): Question[] => [{ method: 'DELETE', path }];

/** In an order in which what is removed was asked about before, and the caller's own account is removed at the end. */
export function questions(paths: readonly string[]): Question[] {
  const isCaller = (path: string): boolean => ownAccount.test(path);
  const others = paths.filter((path) => !isCaller(path));
  return [
    ...paths.flatMap(reads),
    ...paths.flatMap(writes),
    ...[...others, ...paths.filter(isCaller)].flatMap(removals),
  ];
}

const ownAccount = /Accounts\/team-a\.(boss|operator|web|reader)$/;

export const callers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'an Administrator of the namespace': { Authorization: 'Basic team-a.boss' },
  'an Administrator of one VM': { Authorization: 'Basic team-a.web' },
  'a session of a ReadOnly account': { 'X-Auth-Token': '3'.padStart(64, '0') },
};

/** What a session is called, and when it was opened, is chance in truth; in these fakes it counts all sessions. */
export function withoutChance({ status, headers, text }: Answer): Answer {
  const plain = (value: string): string =>
    value
      .replace(/\b0{60}[0-9a-f]{4}\b/g, '<token>')
      .replace(/(Sessions\/|"Id":")s\d{4}\b/g, '$1<session>')
      .replace(/"CreatedTime":"[^"]*"/g, '"CreatedTime":"<time>"');
  const told = Object.entries(headers).map(([name, value]) => [name, plain(String(value))] as const);
  return { status, headers: Object.fromEntries(told), text: plain(text) };
}

function linksOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    (name === '@odata.id' || name === 'target') && typeof item === 'string' ? [item] : linksOf(item),
  );
}

/** Every URI that a caller finds from the service root on. */
export async function found(world: World, headers: Readonly<Record<string, string>>): Promise<string[]> {
  const seen = new Set([uris.ServiceRoot()]);
  for (const path of seen) {
    const { text } = await world.send({ method: 'GET', path, headers });
    if (text.startsWith('{')) for (const link of linksOf(JSON.parse(text))) seen.add(link);
  }
  return [...seen];
}

export interface Comparison {
  readonly foreign: string;
  readonly unknown: string;
  readonly question: Question;
  /** The same about the unknown. */
  readonly other: Question;
}

/** Every question about a path with one foreign id, the others own, beside the same with an id that nobody has. */
export function comparisons(template: string): Comparison[] {
  const parameters = [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  const pairs = parameters.flatMap((parameter) => pairsOf(parameter).map((pair) => ({ parameter, pair })));
  return pairs.flatMap(({ parameter, pair: [foreign, unknown] }) => {
    const path = (id: string): string[] =>
      filled(template, (name) => (name === parameter ? [id] : ownIds(name).slice(0, 1)));
    const others = questions(path(unknown));
    return questions(path(foreign)).map((question, index) => ({
      foreign,
      unknown,
      question,
      other: others[index] ?? question,
    }));
  });
}
