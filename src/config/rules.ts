/**
 * What keys of the configuration demand of each other, beyond what a schema can say. Each rule looks at whatever is there
 * and knows nothing of the others; a part that the schema has found fault with is absent here.
 */
import { chassisRules } from './chassis-rules.ts';
import type { ConfigDraft, Partially } from './draft.ts';
import type { PasswordHashProblem } from './config.ts';
import type { Finding } from './problem.ts';
import { found } from './problem.ts';
import { configSchema } from './schema.ts';
import { selectorRules } from './selector-rules.ts';
import { malformedHashes, userRules } from './user-rules.ts';

export type Draft = Partially<ConfigDraft>;
export type Rule = (draft: Draft) => readonly Finding[];

/** All that is wrong, in no particular order. */
export function checkRules(draft: Draft, passwordHashProblem: PasswordHashProblem): Finding[] {
  const rules = [tlsOrHttp, portsDiffer, namesOrSelector, ...chassisRules, ...userRules, ...selectorRules];
  return [...rules.flatMap((rule) => rule(draft)), ...malformedHashes(draft, passwordHashProblem)];
}

const tlsOrHttp: Rule = ({ listen }) =>
  listen?.http === true && listen.tls !== undefined
    ? [found(['listen', 'http'], 'http and tls exclude each other', 'remove http: true, or remove tls', 'key')]
    : [];

const defaultHealthPort = configSchema.properties?.['health']?.properties?.['port']?.default;

const portsDiffer: Rule = ({ listen, health }) => {
  if (listen?.port === undefined || listen.port === 0 || listen.port !== health?.port) return [];
  // The one that isn't the default is the one that somebody wrote.
  const isDefault = health.port === defaultHealthPort;
  const [here, other] = isDefault ? (['listen', 'health'] as const) : (['health', 'listen'] as const);
  return [found([here, 'port'], `${listen.port} is ${other}.port too`, 'use another port for one of the two')];
};

const namesOrSelector: Rule = ({ namespaces, namespaceSelector }) =>
  namespaces !== undefined && namespaceSelector !== undefined
    ? [found(['namespaceSelector'], 'excludes the key namespaces', 'remove one of the two', 'key')]
    : [];
