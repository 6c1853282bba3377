/**
 * Access to the cluster in one place: who sends a request, as whom it counts, whether that user may, and the record of
 * it. Every request passes here before anything else looks at it; so does what virt-api asks about its callers.
 */

import type { Clock } from '../clock.ts';
import type { Random } from '../random.ts';
import type { Store } from '../store.ts';
import type { User } from '../user.ts';
import { Audit } from './audit.ts';
import { Authentication } from './authentication.ts';
import type { Shown } from './authentication.ts';
import { forbidden } from './forbidden.ts';
import { impersonationOf } from './impersonation.ts';
import type { Headers } from './impersonation.ts';
import type { Attributes } from './policy-rules.ts';
import { Rbac } from './rbac.ts';
import type { Decision } from './rbac.ts';
import { ServiceAccountTokens } from './service-account-tokens.ts';

export interface AccessDependencies {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  /** PEM. */
  readonly rootCa: string;
}

/** Impersonation of groups or the like, of nobody: the API server can't make anything of it. */
export class ImpersonationWithoutUser extends Error {}

export class AccessControl {
  /** By which clients know the API server (PEM). */
  readonly rootCa: string;
  readonly rbac: Rbac;
  readonly tokens: ServiceAccountTokens;
  readonly authentication: Authentication;
  readonly audit = new Audit();

  constructor(deps: AccessDependencies) {
    this.rootCa = deps.rootCa;
    this.rbac = new Rbac(deps.store);
    this.tokens = new ServiceAccountTokens(deps);
    this.authentication = new Authentication(this.tokens);
  }

  /**
   * The user that a request counts as: its sender, or whom it impersonates. Throws StatusError 401, 403, and
   * ImpersonationWithoutUser.
   */
  identify(shown: Shown, headers: Headers): User {
    const sender = this.authentication.identify(shown);
    const impersonation = impersonationOf(headers);
    if (!impersonation) return sender;
    if (impersonation === 'without a user') throw new ImpersonationWithoutUser();
    for (const needed of impersonation.needs) this.authorize(sender, needed);
    return impersonation.user;
  }

  /** Throws StatusError 403 when the user may not; the decision is recorded either way. */
  authorize(user: User, wanted: Attributes): void {
    const { allowed, reason } = this.decide(user, wanted);
    if (!allowed) throw forbidden(user, wanted, reason);
  }

  /** As authorize(), for who answers a refusal in its own way. */
  decide(user: User, wanted: Attributes): Decision {
    const decision = this.rbac.decide(user, wanted);
    this.audit.record(user, wanted, decision.allowed);
    return decision;
  }
}
