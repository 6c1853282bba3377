/** The service-wide settings that Redfish can change (SessionService, AccountService), the same on every replica. */

export interface AccessSettings {
  /** SessionService.SessionTimeout, seconds of idleness, 30 to 86400. */
  readonly sessionTimeout: number;
  /** AccountService: failed logins of an account from an address before it is refused there; 0 never. */
  readonly lockoutThreshold: number;
  /** Seconds; 0 stays locked until the counter is reset otherwise. */
  readonly lockoutDuration: number;
  /** Seconds after the last failure until failures are forgotten. Not above lockoutDuration. */
  readonly lockoutCounterResetAfter: number;
  readonly minPasswordLength: number;
  readonly maxPasswordLength: number;
}

export interface SettingsStore {
  current(): AccessSettings;
  /** Digest of the current settings, the same on every replica. */
  version(): string;
  /**
   * Throws what the precondition throws, which is called with each version that the changes would be applied to; SettingsError
   * (settings-values.ts) for values that don't fit together; and ServiceError where the cluster can't be written.
   */
  change(changes: Partial<AccessSettings>, precondition: (version: string) => void): Promise<AccessSettings>;
  onChange(listener: () => void): () => void;
}
