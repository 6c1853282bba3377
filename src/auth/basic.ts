/**
 * HTTP Basic (RFC 7617) for the accounts of the configuration. It answers who somebody is; what they may do is
 * privileges.ts, and how a refusal looks is the HTTP layer's. Lockout after wrong passwords isn't done here.
 */
import { randomBytes } from 'node:crypto';
import type { Logger } from '../telemetry/logger.ts';
import { silentLogger } from '../telemetry/logger.ts';
import { parseBasic } from './basic-header.ts';
import type { Caller } from './caller.ts';
import { createGate } from './gate.ts';
import { createOverloadLog } from './overload-log.ts';
import { createPasswordCheck, type PasswordCheckOptions } from './password-check.ts';
import type { Principal } from './principal.ts';
import { createVerifiedCredentials } from './verified-credentials.ts';

export interface BasicAuthenticatorOptions extends Pick<PasswordCheckOptions, 'users' | 'verifyHash'> {
  readonly random?: (size: number) => Buffer;
  /** Milliseconds, from any origin; a monotonic clock by default. */
  readonly clock?: () => number;
  /** How long verified credentials stay valid without being hashed again; 60 s by default, and never longer by use. */
  readonly rememberMs?: number;
  readonly maxRemembered?: number;
  /** Hashes computed at a time, and more that may wait for one client address. */
  readonly hashing?: { readonly running: number; readonly waiting: number };
  readonly logger?: Logger;
}

export interface BasicAuthenticator {
  /**
   * The principal of an Authorization header; undefined for a missing, foreign, malformed or wrong one. Equal ones that
   * come from an address at the same time are checked once. Rejects with ServiceError Unavailable, unchecked, when too many of
   * the address wait, or when all who sent it hung up before its turn came.
   */
  readonly authenticate: (authorizationHeader: string | undefined, caller: Caller) => Promise<Principal | undefined>;
}

interface Underway {
  readonly callers: Caller[];
  readonly answer: Promise<Principal | undefined>;
}

/** Throws a RangeError for an account without a usable password. */
export function createBasicAuthenticator(options: BasicAuthenticatorOptions): BasicAuthenticator {
  const { random = randomBytes, clock = () => performance.now(), logger = silentLogger } = options;
  const { rememberMs = 60_000, maxRemembered = 1024, hashing = { running: 2, waiting: 64 } } = options;
  const check = createPasswordCheck({ ...options, random });
  const gate = createGate({ ...hashing, onTurnedAway: createOverloadLog({ logger, clock }) });
  const verified = createVerifiedCredentials({ random, clock, lifetimeMs: rememberMs, maxEntries: maxRemembered });
  // By address too: joined to another's, a login would wait in that one's line.
  const underway = new Map<string, Underway>();

  const verify = async (header: string, key: string, caller: Caller): Promise<Principal | undefined> => {
    const credentials = parseBasic(header);
    if (credentials === undefined) return undefined;
    return gate(caller, async () => {
      // Another address may have been first with the same.
      const known = verified.get(key);
      if (known !== undefined) return known;
      const principal = await check(credentials);
      if (principal !== undefined) verified.set(key, principal);
      return principal;
    });
  };

  const start = (header: string, key: string, caller: Caller): Underway => {
    const { address } = caller;
    const callers = [caller];
    return { callers, answer: verify(header, key, { address, gone: () => allGone(callers) }) };
  };

  return {
    async authenticate(header, caller) {
      if (header === undefined) return undefined;
      const key = verified.keyOf(header);
      const known = verified.get(key);
      if (known !== undefined) return known;
      const place = `${key} ${caller.address}`;
      const same = underway.get(place);
      // One that all have left may be dropped already, so it isn't joined.
      if (same !== undefined && !allGone(same.callers)) {
        same.callers.push(caller);
        return same.answer;
      }
      const mine = start(header, key, caller);
      underway.set(place, mine);
      try {
        return await mine.answer;
      } finally {
        if (underway.get(place) === mine) underway.delete(place);
      }
    },
  };
}

const allGone = (callers: readonly Caller[]): boolean => callers.every((caller) => caller.gone());
