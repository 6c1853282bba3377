/**
 * Turns the text of a configuration file into a Config, or says everything that is wrong with it. Pure: it reads no file
 * and no environment of the process, and opens none of the files that the configuration names.
 */
import { delimiter } from 'node:path';
import type { ChassisConfig, Config, ConfigSource, ListenConfig, NamespacesConfig, UserConfig } from './config.ts';
import type { ChassisDraft, ConfigDraft, UserDraft } from './draft.ts';
import { deepFreeze } from './freeze.ts';
import type { ConfigProblem, Finding } from './problem.ts';
import { ConfigError, describePath, formatPath } from './problem.ts';
import { checkRules } from './rules.ts';
import { checkSchema } from './schema-findings.ts';
import type { ParsedSource } from './source.ts';
import { parseSource } from './source.ts';

/** The configuration with its defaults, deeply frozen. Throws a ConfigError that lists all problems. */
export function loadConfig({ text, fileName, environment, passwordHashProblem }: ConfigSource): Config {
  const source = parseSource(text);
  if (source.syntaxProblems.length > 0) throw new ConfigError(fileName, inOrder(source.syntaxProblems));
  const { draft, findings, covered } = checkSchema(source.value ?? {});
  const ruleFindings = checkRules(draft, passwordHashProblem).filter(({ path }) => !covered.has(formatPath(path)));
  const problems = [
    ...source.duplicateKeys,
    ...[...findings, ...ruleFindings].map((finding) => placed(finding, source)),
    ...environmentProblems(environment, draft.kubernetes?.kubeconfig),
  ];
  if (problems.length > 0) throw new ConfigError(fileName, inOrder(problems));
  // Nothing was found missing or wrong, so it isn't partial.
  return deepFreeze(toConfig(draft as ConfigDraft, environment));
}

function placed({ path, at, shown, problem, fix }: Finding, source: ParsedSource): ConfigProblem {
  return { position: source.locate(path, at), path: describePath(shown ?? path), problem, fix };
}

function inOrder(problems: readonly ConfigProblem[]): readonly ConfigProblem[] {
  const rank = ({ position }: ConfigProblem): readonly [number, number] => [position?.line ?? 0, position?.column ?? 0];
  return [...problems].sort((a, b) => {
    const [lineA, columnA] = rank(a);
    const [lineB, columnB] = rank(b);
    return lineA - lineB || columnA - columnB;
  });
}

/** KUBECONFIG may list several files for kubectl to merge; here one file says what is meant. */
function environmentProblems(environment: ConfigSource['environment'], fromFile: string | undefined): ConfigProblem[] {
  if (fromFile !== undefined || !environment['KUBECONFIG']?.includes(delimiter)) return [];
  const problem = 'the environment variable lists several files';
  return [{ position: undefined, path: 'KUBECONFIG', problem, fix: 'name one, here or as kubernetes.kubeconfig' }];
}

function toConfig(draft: ConfigDraft, environment: ConfigSource['environment']): Config {
  const { listen, health, kubernetes } = draft;
  return {
    serviceUuid: draft.serviceUuid?.toLowerCase(),
    listen: toListen(listen),
    health,
    namespaces: toNamespaces(draft),
    chassis: draft.chassis.map(toChassis),
    users: draft.users.map(toUser),
    kubernetesTokens: draft.kubernetesTokens,
    sessions: draft.sessions,
    lockout: draft.lockout,
    passwords: draft.passwords,
    kubernetes: {
      kubeconfig: kubernetes.kubeconfig ?? (environment['KUBECONFIG'] || undefined),
      namespace: kubernetes.namespace,
      staleAfterSeconds: kubernetes.staleAfterSeconds,
      requestTimeoutSeconds: kubernetes.requestTimeoutSeconds,
      connectTimeoutSeconds: kubernetes.connectTimeoutSeconds,
      retrySeconds: kubernetes.retrySeconds,
      maxConcurrentRequests: kubernetes.maxConcurrentRequests,
    },
    logging: draft.logging,
    checkResponses: draft.checkResponses,
  };
}

function toListen({ host, port, http, tls, trustedProxies }: ConfigDraft['listen']): ListenConfig {
  return { host, port, http, tls: tls && { clientCaFile: undefined, ...tls }, trustedProxies };
}

function toNamespaces({ namespaces, namespaceSelector }: ConfigDraft): NamespacesConfig {
  if (namespaces !== undefined) return { kind: 'names', names: namespaces };
  return namespaceSelector === undefined ? { kind: 'all' } : { kind: 'selector', selector: namespaceSelector };
}

function toChassis({ name, namespaces, selector, description }: ChassisDraft): ChassisConfig {
  return { name, namespaces, selector, description };
}

function toUser({ username, role, password, passwordHash, chassis }: UserDraft): UserConfig {
  return { username, role, password, passwordHash, chassis };
}
