/**
 * What keys of the configuration demand of each other, beyond what a schema can say. Each rule looks at whatever is there
 * and knows nothing of the others; a part that the schema has found fault with is absent here.
 */
import { isIP } from 'node:net';
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
  const rules = [
    tlsOrHttp,
    proxiesAreNetworks,
    portsDiffer,
    namesOrSelector,
    resetWithinLockout,
    lengthsInOrder,
    ...chassisRules,
    ...userRules,
    ...selectorRules,
  ];
  return [...rules.flatMap((rule) => rule(draft)), ...malformedHashes(draft, passwordHashProblem)];
}

const tlsOrHttp: Rule = ({ listen }) =>
  listen?.http === true && listen.tls !== undefined
    ? [found(['listen', 'http'], 'http and tls exclude each other', 'remove http: true, or remove tls', 'key')]
    : [];

const proxiesAreNetworks: Rule = ({ listen }) =>
  (listen?.trustedProxies ?? []).flatMap((network, index) => {
    if (network === undefined || isNetwork(network)) return [];
    return [
      found(['listen', 'trustedProxies', index], `${network} is no IP address or network`, 'write it as 10.0.0.0/8'),
    ];
  });

function isNetwork(text: string): boolean {
  const [address = '', prefix] = text.split('/');
  const version = isIP(address);
  return version !== 0 && (prefix === undefined || Number(prefix) <= (version === 4 ? 32 : 128));
}

const resetWithinLockout: Rule = ({ lockout }) =>
  (lockout?.resetSeconds ?? 0) > (lockout?.durationSeconds ?? Infinity)
    ? [found(['lockout', 'resetSeconds'], 'is above durationSeconds', 'make it at most as long')]
    : [];

const lengthsInOrder: Rule = ({ passwords }) =>
  (passwords?.minLength ?? 0) > (passwords?.maxLength ?? Infinity)
    ? [found(['passwords', 'minLength'], 'is above maxLength', 'make it at most as large')]
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
