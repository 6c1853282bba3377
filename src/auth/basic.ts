/**
 * HTTP Basic (RFC 7617) for the accounts of the configuration. It answers who somebody is; what they may do is
 * privileges.ts, and how a refusal looks is the HTTP layer's. Throttling and lockout by client aren't done here.
 */
import { randomBytes } from 'node:crypto';
import type { Account } from './account.ts';
import { parseBasic } from './basic-header.ts';
import { createGate } from './gate.ts';
import { createPasswordCheck } from './password-check.ts';
import type { Principal } from './principal.ts';
import { createVerifiedCredentials } from './verified-credentials.ts';

export interface BasicAuthenticatorOptions {
  readonly users: readonly Account[];
  readonly random?: (size: number) => Buffer;
  /** Milliseconds, from any origin; a monotonic clock by default. */
  readonly clock?: () => number;
  /** How long verified credentials stay valid without being hashed again; 60 s by default, and never longer by use. */
  readonly rememberMs?: number;
  readonly maxRemembered?: number;
  /** Hashes computed at a time, and more that may wait. */
  readonly hashing?: { readonly running: number; readonly waiting: number };
}

export interface BasicAuthenticator {
  /**
   * The principal of an Authorization header; undefined for a missing, foreign, malformed or wrong one. Equal ones that
   * come at the same time are checked once. Rejects with ServiceError Unavailable when too many are being checked.
   */
  readonly authenticate: (authorizationHeader: string | undefined) => Promise<Principal | undefined>;
}

/** Throws a RangeError for an account without a usable password. */
export function createBasicAuthenticator(options: BasicAuthenticatorOptions): BasicAuthenticator {
  const { users, random = randomBytes, clock = () => performance.now() } = options;
  const { rememberMs = 60_000, maxRemembered = 1024, hashing = { running: 2, waiting: 64 } } = options;
  const check = createPasswordCheck({ users, gate: createGate(hashing), random });
  const verified = createVerifiedCredentials({ random, clock, lifetimeMs: rememberMs, maxEntries: maxRemembered });
  const underway = new Map<string, Promise<Principal | undefined>>();

  const verify = async (header: string, key: string): Promise<Principal | undefined> => {
    const credentials = parseBasic(header);
    const principal = credentials === undefined ? undefined : await check(credentials);
    if (principal !== undefined) verified.set(key, principal);
    return principal;
  };

  return {
    async authenticate(header) {
      if (header === undefined) return undefined;
      const key = verified.keyOf(header);
      const known = verified.get(key);
      if (known !== undefined) return known;
      const same = underway.get(key);
      if (same !== undefined) return same;
      const answer = verify(header, key).finally(() => underway.delete(key));
      underway.set(key, answer);
      return answer;
    },
  };
}
