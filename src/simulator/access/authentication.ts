/**
 * Who a request comes from: by client certificate, then by bearer token, of a user of the kubeconfig or of a
 * ServiceAccount. Whoever shows nothing, or something the API server doesn't know (Basic), is anonymous; a bad token is
 * refused. What the caller may do is no question here.
 */

import { ANONYMOUS, AUTHENTICATED } from '../user.ts';
import type { User } from '../user.ts';
import { unauthorized } from './forbidden.ts';
import { API_AUDIENCE, BadToken } from './service-account-tokens.ts';
import type { ServiceAccountTokens } from './service-account-tokens.ts';

/** The certificate that a client showed, if it showed one. */
export interface ClientCertificate {
  /** Whether the cluster's CA signed it and it is in its time. */
  readonly trusted: boolean;
  /** Its common name. */
  readonly name: string;
  /** Its organisations. */
  readonly groups: readonly string[];
  /** SHA-256, in hexadecimal digits. */
  readonly fingerprint: string;
}

export interface Shown {
  readonly authorization: string | undefined;
  readonly certificate: ClientCertificate | undefined;
}

export interface Authenticated {
  readonly user: User;
  readonly audiences: readonly string[];
}

/** Certificates seen before: the same user again, so that what is kept by user is found. */
const MOST_KNOWN = 1000;

export class Authentication {
  readonly #serviceAccounts: ServiceAccountTokens;
  readonly #tokens = new Map<string, User>();
  readonly #certified = new Map<string, User>();

  constructor(serviceAccounts: ServiceAccountTokens) {
    this.#serviceAccounts = serviceAccounts;
  }

  /** From now on the token stands for the user. */
  addToken(token: string, user: User): void {
    this.#tokens.set(token, user);
  }

  /** The caller. Throws StatusError 401 for a bad token, and for a strange certificate without a good token. */
  identify({ authorization, certificate }: Shown): User {
    if (certificate?.trusted) return this.#certifiedUser(certificate);
    const token = bearerToken(authorization);
    if (!token) {
      if (certificate) throw unauthorized();
      return ANONYMOUS;
    }
    try {
      return this.review(token).user;
    } catch (error) {
      if (error instanceof BadToken) throw unauthorized();
      throw error;
    }
  }

  /** Whose token it is, for which of the audiences (the API server's own when none are named). Throws BadToken. */
  review(token: string, audiences?: readonly string[]): Authenticated {
    const user = this.#tokens.get(token);
    if (!user) return this.#serviceAccounts.authenticate(token, audiences);
    // Such tokens are for the API server and say nothing of audiences.
    if (audiences && !audiences.includes(API_AUDIENCE)) throw new BadToken('');
    return { user, audiences: [API_AUDIENCE] };
  }

  #certifiedUser({ name, groups, fingerprint }: ClientCertificate): User {
    const known = this.#certified.get(fingerprint);
    if (known) return known;
    const extra = { 'authentication.kubernetes.io/credential-id': [`X509SHA256=${fingerprint}`] };
    const user = { name, groups: [...groups, AUTHENTICATED], extra };
    if (this.#certified.size >= MOST_KNOWN) this.#certified.clear();
    this.#certified.set(fingerprint, user);
    return user;
  }
}

/** `Bearer x`, in any case; what follows a second space isn't read. */
function bearerToken(authorization: string | undefined): string | undefined {
  const [scheme, token] = authorization?.trim().split(' ') ?? [];
  return scheme?.toLowerCase() === 'bearer' ? token : undefined;
}
