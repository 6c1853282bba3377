/** The shape of a configuration file after defaults, before rules.ts has found that its keys fit together. */
import type { LabelSelector, LockoutConfig, LogLevel, PasswordsConfig, SessionsConfig, UserRole } from './config.ts';

export interface ChassisDraft {
  readonly name: string;
  readonly namespaces?: readonly string[];
  readonly selector?: LabelSelector;
  readonly description?: string;
}

export interface UserDraft {
  readonly username: string;
  readonly password?: string;
  readonly passwordHash?: string;
  readonly role: UserRole;
  readonly chassis?: readonly string[];
}

/** What the schema lets through. */
export interface ConfigDraft {
  readonly serviceUuid?: string;
  readonly listen: {
    readonly host: string;
    readonly port: number;
    readonly http: boolean;
    readonly tls?: { readonly certFile: string; readonly keyFile: string; readonly clientCaFile?: string };
    readonly trustedProxies: readonly string[];
  };
  readonly health: { readonly host: string; readonly port: number };
  readonly namespaces?: readonly string[];
  readonly namespaceSelector?: LabelSelector;
  readonly chassis: readonly ChassisDraft[];
  readonly users: readonly UserDraft[];
  readonly kubernetesTokens: boolean;
  readonly sessions: SessionsConfig;
  readonly lockout: LockoutConfig;
  readonly passwords: PasswordsConfig;
  readonly kubernetes: {
    readonly kubeconfig?: string;
    readonly namespace?: string;
    readonly staleAfterSeconds: number;
    readonly requestTimeoutSeconds: number;
    readonly connectTimeoutSeconds: number;
    readonly retrySeconds: number;
    readonly maxConcurrentRequests: number;
  };
  readonly logging: { readonly level: LogLevel };
  readonly checkResponses: boolean;
}

/** A draft from which the schema's finds have been taken out: anything may be missing, but nothing is of a wrong type. */
export type Partially<T> = T extends readonly (infer Item)[]
  ? readonly (Partially<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Partially<T[Key]> | undefined }
    : T;
