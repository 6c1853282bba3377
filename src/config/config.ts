/**
 * What the service is configured with, after defaults: the type that `loadConfig` returns, deeply frozen. It only names
 * things; how they are written in the file is schema.ts, what must fit together is rules.ts.
 */

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';
export type UserRole = 'Administrator' | 'Operator' | 'ReadOnly';
export type SelectorOperator = 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';

/** Kubernetes' LabelSelector; an empty one matches everything. */
export interface LabelSelector {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly {
    readonly key: string;
    readonly operator: SelectorOperator;
    readonly values?: readonly string[];
  }[];
}

export interface ListenConfig {
  readonly host: string;
  /** 0 lets the operating system pick one. */
  readonly port: number;
  /** Plain HTTP instead of TLS. Never true together with `tls`. */
  readonly http: boolean;
  /** Undefined without `http`: a self-made certificate. */
  readonly tls: TlsConfig | undefined;
  /** IP addresses and networks (`10.0.0.0/8`). */
  readonly trustedProxies: readonly string[];
}

/** Paths of PEM files. */
export interface TlsConfig {
  readonly certFile: string;
  readonly keyFile: string;
  /** Undefined: clients need no certificate. */
  readonly clientCaFile: string | undefined;
}

export interface SessionsConfig {
  readonly timeoutSeconds: number;
  readonly maxPerAccount: number;
}

export interface LockoutConfig {
  /** 0: never. */
  readonly threshold: number;
  readonly durationSeconds: number;
  /** Never above durationSeconds. */
  readonly resetSeconds: number;
}

export interface PasswordsConfig {
  readonly minLength: number;
  readonly maxLength: number;
}

/** Which namespaces are served. */
export type NamespacesConfig =
  | { readonly kind: 'all' }
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'selector'; readonly selector: LabelSelector };

/** A named group of VMs, besides the chassis that each served namespace is by itself. */
export interface ChassisConfig {
  readonly name: string;
  /** Undefined: all served namespaces. */
  readonly namespaces: readonly string[] | undefined;
  /** Selects VMs by their labels. Undefined: all VMs of the namespaces. */
  readonly selector: LabelSelector | undefined;
  readonly description: string | undefined;
}

/** Exactly one of `password` and `passwordHash` is there. */
export interface UserConfig {
  readonly username: string;
  readonly role: UserRole;
  readonly password: string | undefined;
  readonly passwordHash: string | undefined;
  /** Names of chassis. Undefined: everything. */
  readonly chassis: readonly string[] | undefined;
}

export interface KubernetesConfig {
  /** Path of a kubeconfig: the file's key, or else KUBECONFIG. Undefined: the credentials of the pod. */
  readonly kubeconfig: string | undefined;
  /** The service's own. Undefined: that of the pod or the kubeconfig. */
  readonly namespace: string | undefined;
  readonly staleAfterSeconds: number;
  readonly requestTimeoutSeconds: number;
  readonly connectTimeoutSeconds: number;
  readonly retrySeconds: number;
  readonly maxConcurrentRequests: number;
}

export interface Config {
  /** ServiceRoot.UUID, in lower case. Undefined: the service root has none. */
  readonly serviceUuid: string | undefined;
  readonly listen: ListenConfig;
  readonly health: { readonly host: string; readonly port: number };
  readonly namespaces: NamespacesConfig;
  readonly chassis: readonly ChassisConfig[];
  readonly users: readonly UserConfig[];
  readonly kubernetesTokens: boolean;
  readonly sessions: SessionsConfig;
  readonly lockout: LockoutConfig;
  readonly passwords: PasswordsConfig;
  readonly kubernetes: KubernetesConfig;
  readonly logging: { readonly level: LogLevel };
  readonly checkResponses: boolean;
}

export type PasswordHashProblem = (hash: string) => { readonly problem: string; readonly fix: string } | undefined;

export interface ConfigSource {
  /** The file's text: YAML, or JSON. Empty: all defaults. */
  readonly text: string;
  /** As it should appear in messages. */
  readonly fileName: string;
  /** Only KUBECONFIG is read. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /**
   * What is wrong with a password hash and how to mend it, or undefined: `passwordHashProblem` of src/auth. An argument,
   * because this room imports none of ours. Its answer must not repeat the hash.
   */
  readonly passwordHashProblem: PasswordHashProblem;
}
