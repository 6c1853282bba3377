/**
 * Puts together who may log in and how: accounts from the configuration and from Secrets, settings and sessions that every
 * replica shares, and Kubernetes tokens where they are let in. It decides nothing itself, and starts no watch of its own:
 * the service layer does.
 */
import { createAccounts, type Accounts } from '../auth/accounts/create.ts';
import { reportConfiguredNames } from '../auth/accounts/configured-names.ts';
import { createAuthenticator, type Authenticate } from '../auth/authenticator.ts';
import type { ResourceAuthorization } from '../auth/kubernetes/authorize-resource.ts';
import { createKubernetesTokens, type KubernetesTokens } from '../auth/kubernetes/tokens.ts';
import { createLogins, type CheckedLogin } from '../auth/logins.ts';
import { KubernetesSessions } from '../auth/sessions/kubernetes-sessions.ts';
import { createSettingsStore } from '../auth/settings-store.ts';
import type { AccessSettings, SettingsStore } from '../auth/settings.ts';
import type { Config } from '../config/config.ts';
import { systemClock } from '../kubevirt/clock.ts';
import type { RunningKubeVirtService } from '../kubevirt/create.ts';
import type { AccessDependencies } from '../redfish/context.ts';
import { createResourceAuthorization } from '../redfish/resource-authorization.ts';
import type { View } from '../redfish/view.ts';
import type { Logger } from '../telemetry/logger.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { usualNamespace } from './own-namespace.ts';

export interface AccessOptions {
  readonly config: Config;
  readonly kubevirt: RunningKubeVirtService;
  readonly view: View;
  readonly metrics: Metrics;
  readonly logger: Logger;
  /** Hears of each login that was checked. */
  readonly onChecked: (login: CheckedLogin) => void;
}

export interface Access {
  /** What the handlers of accounts, sessions and settings work with. */
  readonly dependencies: AccessDependencies;
  readonly authenticate: Authenticate;
  /** Undefined where Kubernetes tokens aren't let in. */
  readonly resources: ResourceAuthorization | undefined;
  /** What cannot be known yet, in a few words each; empty once accounts and sessions have been read. */
  readonly waitingFor: () => readonly string[];
  /** To be called once the VMs are known: says which names of the configuration mean nothing. */
  readonly reportNames: () => void;
  /** Ends timers; the watches end with the service layer. */
  readonly stop: () => void;
}

/** Throws RangeError for an account of the configuration whose password can't be used. */
export function createAccess(options: AccessOptions): Access {
  const { config, kubevirt, view, metrics, logger, onChecked } = options;
  const namespace = config.kubernetes.namespace ?? kubevirt.ownNamespace ?? usualNamespace;
  const settings = settingsOf(options, namespace);
  const accounts = accountsOf(options, namespace, settings);
  const { directory, administration } = accounts;
  const sessions = new KubernetesSessions({
    secrets: kubevirt.secrets,
    namespace,
    directory,
    accountsKnown: () => directory.isComplete,
    settings,
    logger,
    maxPerAccount: config.sessions.maxPerAccount,
    staleAfterSeconds: config.kubernetes.staleAfterSeconds,
  });
  const logins = createLogins({ directory, lockout: () => settings.current(), logger, onChecked });
  const tokens = tokensOf(options);
  metrics.observeAccountProblems(() => directory.problems());
  const endOfNames = kubevirt.machines.onChange((changed) => {
    // Other namespaces may be served than before.
    if (changed === undefined) directory.changed();
  });
  return {
    dependencies: { accounts: directory, administration, sessions, settings, logIn: logins.password },
    authenticate: createAuthenticator({
      logins,
      sessions,
      kubernetesToken: tokens && ((token, caller) => tokens.authenticate(token, caller)),
      observe: (scheme, result) => metrics.authentication(scheme, result),
    }),
    resources: tokens && createResourceAuthorization(view, tokens),
    waitingFor: () => [
      ...(directory.isSettled ? [] : ['the first list of accounts']),
      ...(sessions.settled ? [] : ['the first list of sessions']),
    ],
    reportNames: () => reportConfiguredNames(directory.list(), view.existing, logger),
    stop: () => {
      endOfNames();
      sessions.stop();
      accounts.stop();
    },
  };
}

function settingsOf({ config, kubevirt, logger }: AccessOptions, namespace: string): SettingsStore {
  const { configMaps, tellEvent } = kubevirt;
  return createSettingsStore({ configMaps, namespace, defaults: defaultsOf(config), tellEvent, logger });
}

function defaultsOf({ sessions, lockout, passwords }: Config): AccessSettings {
  return {
    sessionTimeout: sessions.timeoutSeconds,
    lockoutThreshold: lockout.threshold,
    lockoutDuration: lockout.durationSeconds,
    lockoutCounterResetAfter: lockout.resetSeconds,
    minPasswordLength: passwords.minLength,
    maxPasswordLength: passwords.maxLength,
  };
}

function accountsOf(
  { config, kubevirt, view, logger }: AccessOptions,
  namespace: string,
  settings: SettingsStore,
): Accounts {
  const { machines, secrets, tellEvent } = kubevirt;
  const { namespaces, users, kubernetes } = config;
  return createAccounts({
    users,
    existing: view.existing,
    secrets: {
      secrets,
      namespace,
      tenants: namespaces.kind === 'names' ? namespaces.names : undefined,
      serves: (tenant) => machines.serves(tenant),
      isServedKnown: () => machines.synced,
      staleAfterSeconds: kubernetes.staleAfterSeconds,
    },
    bounds: () => settings.current(),
    tellEvent,
    clock: systemClock,
    logger,
  });
}

function tokensOf({ config, kubevirt }: AccessOptions): KubernetesTokens | undefined {
  if (!config.kubernetesTokens) return undefined;
  const { reviews, machines } = kubevirt;
  return createKubernetesTokens({ reviews, servedNamespaces: () => machines.namespaces() });
}
