/**
 * Kubernetes bearer tokens as credentials: from a token to whom it speaks for, by a TokenReview, and what that user sees and
 * may do, by SubjectAccessReviews. All answers about a token have its review's age at most, so that a right that is taken
 * away is gone after that time. Which operation needs which right is src/redfish's.
 */
import { hash, randomBytes } from 'node:crypto';
import { ServiceError } from '../../kubevirt/errors.ts';
import type { MachineRef } from '../../kubevirt/model.ts';
import type { AccessReviews, KubernetesUser, ResourceAttributes } from '../../kubevirt/reviews.ts';
import type { Caller } from '../caller.ts';
import { createGate } from '../gate.ts';
import type { Principal } from '../principal.ts';
import { Grants } from './grants.ts';
import { createMissBudget } from './miss-budget.ts';
import { createRemembered } from './remembered.ts';

export interface KubernetesTokensOptions {
  readonly reviews: AccessReviews;
  /** The namespaces whose VMs are served now. */
  readonly servedNamespaces: () => readonly string[];
  readonly random?: (size: number) => Buffer;
  /** Milliseconds, from any origin; a monotonic clock by default. */
  readonly clock?: () => number;
  /** How long what was reviewed holds; 10 s by default. */
  readonly rememberMs?: number;
  /** Reviews at the same time, of all callers; power requests share their connections. */
  readonly concurrency?: number;
  /** Tokens of an address that are nobody's, in 10 s, before it is turned away. */
  readonly missesPerAddress?: number;
}

export interface KubernetesTokens {
  /**
   * Whom a token speaks for, undefined for nobody. The principal sees nothing and has the privilege Login alone, until
   * `seeing` says for a request what it sees. Rejects with ServiceError Unavailable where the API server can't be asked, or
   * where an address has shown too many unknown tokens; Forbidden where this service may not ask.
   */
  authenticate(token: string, caller: Caller): Promise<Principal | undefined>;
  /** Whether a principal is of a token. */
  isHolder(principal: Principal): boolean;
  /**
   * The principal of the same user with what it sees: of everything, of a namespace, or of a VM and its namespace. The same
   * object for as long as the token's review holds.
   */
  seeing(principal: Principal, subject: Subject): Promise<Principal>;
  /** Whether the user may do something, as Kubernetes says. */
  isAllowed(principal: Principal, attributes: ResourceAttributes): Promise<boolean>;
}

export type Subject =
  | { readonly kind: 'everything' }
  | { readonly kind: 'namespace'; readonly namespace: string }
  | { readonly kind: 'machine'; readonly ref: MachineRef };

/** RFC 6750's b64token; nothing else is asked about. */
const possibleToken = /^[A-Za-z0-9\-._~+/]+=*$/;
const longestToken = 16 * 1024;

const maxTokens = 1024;
const maxDecisions = 4096;
const maxAddresses = 1024;
const waitingReviews = 256;

export function createKubernetesTokens(options: KubernetesTokensOptions): KubernetesTokens {
  const { reviews, servedNamespaces, random = randomBytes, clock = () => performance.now(), concurrency = 8 } = options;
  const { rememberMs = 10_000, missesPerAddress = 50 } = options;
  const secret = random(32).toString('hex');
  const gate = createGate({ running: concurrency, waiting: waitingReviews });
  const budget = createMissBudget({ clock, windowMs: 10_000, misses: missesPerAddress, maxAddresses });
  const reviewed = createRemembered<Grants | undefined>({ clock, lifetimeMs: rememberMs, maxEntries: maxTokens });
  // Known by their digests: no flood of others' inventions keeps those out whose token was good the last time.
  const trusted = new Set<string>();
  const grantsOf = new WeakMap<Principal, Grants>();

  const review = async (token: string, key: string, caller: Caller): Promise<Grants | undefined> => {
    const refuseFloods = (): void => {
      if (trusted.has(key) || !budget.isSpent(caller.address)) return;
      throw new ServiceError('Unavailable', 'too many unknown tokens came from this address', { retryAfter: 10 });
    };
    refuseFloods();
    const user = await gate(caller, () => {
      // Those that came before may have been nobody's either.
      refuseFloods();
      return reviews.tokenReview(token);
    });
    trusted.delete(key);
    if (user === undefined) {
      budget.spend(caller.address);
      return undefined;
    }
    trusted.add(key);
    for (const oldest of trusted) {
      if (trusted.size <= maxTokens) break;
      trusted.delete(oldest);
    }
    return grantsFor(user, key);
  };

  const grantsFor = (user: KubernetesUser, key: string): Grants => {
    // Users take turns, whatever addresses they come from. Others may wait for the same answer, so nobody's leaving ends it.
    const line: Caller = { address: key, gone: () => false };
    return new Grants({
      user,
      reviews: { isAllowed: (who, what) => gate(line, () => reviews.isAllowed(who, what)) },
      decisions: createRemembered({ clock, lifetimeMs: rememberMs, maxEntries: maxDecisions }),
      servedNamespaces,
      concurrency,
      onPrincipal: (principal, grants) => grantsOf.set(principal, grants),
    });
  };

  const held = (principal: Principal): Grants => {
    const grants = grantsOf.get(principal);
    if (!grants) throw new Error('the principal is not of a Kubernetes token');
    return grants;
  };

  return {
    authenticate: async (token, caller) => {
      if (token.length > longestToken || !possibleToken.test(token)) return undefined;
      const key = hash('sha256', secret + token, 'base64');
      // Equal tokens that come at the same time are asked about once; so nobody's leaving ends that either.
      const line: Caller = { address: caller.address, gone: () => false };
      return (await reviewed.ask(key, () => review(token, key, line)))?.principal;
    },
    isHolder: (principal) => grantsOf.has(principal),
    seeing: (principal, subject) => seen(held(principal), subject),
    isAllowed: (principal, attributes) => held(principal).isAllowed(attributes),
  };
}

function seen(grants: Grants, subject: Subject): Promise<Principal> {
  switch (subject.kind) {
    case 'everything':
      return grants.everything();
    case 'namespace':
      return grants.inNamespace(subject.namespace);
    case 'machine':
      return grants.ofMachine(subject.ref);
  }
}
