/**
 * From a request's credentials to whom it speaks for. Where a request has a session's token and an Authorization, the token
 * counts alone (DSP0266 13.3.4: a client that has one means it). What nobody is asked for, and how a refusal looks, is the HTTP
 * layer's.
 */
import { tokenUser } from './accounts/names.ts';
import { parseBasic } from './basic-header.ts';
import type { Caller } from './caller.ts';
import type { Logins } from './logins.ts';
import type { Principal } from './principal.ts';
import type { Sessions } from './sessions/sessions.ts';

/** The headers as they came; undefined where there is none. */
export interface RequestCredentials {
  /** X-Auth-Token. */
  readonly token: string | undefined;
  readonly authorization: string | undefined;
}

/** Undefined for who isn't known. Rejects with ServiceError Unavailable where that can't be found out now. */
export type Authenticate = (credentials: RequestCredentials, caller: Caller) => Promise<Principal | undefined>;

export type AuthenticationScheme = 'none' | 'session' | 'basic' | 'bearer';
export type AuthenticationResult = 'accepted' | 'rejected' | 'failed';

export interface AuthenticatorOptions {
  readonly logins: Pick<Logins, 'basic'>;
  readonly sessions: Pick<Sessions, 'authenticate'>;
  /** The principal of a Kubernetes token; undefined where such tokens aren't accepted. */
  readonly kubernetesToken?: ((token: string, caller: Caller) => Promise<Principal | undefined>) | undefined;
  /** Hears of each request. */
  readonly observe?: (scheme: AuthenticationScheme, result: AuthenticationResult) => void;
}

type Ask = (caller: Caller) => Promise<Principal | undefined>;

interface Means {
  readonly scheme: AuthenticationScheme;
  readonly ask: Ask;
}

const bearer = /^bearer +([\x21-\x7e]+)$/i;
/** `token:` in base64, as far as it doesn't depend on what follows. */
const tokenPrefix = Buffer.from(`${tokenUser}:`).toString('base64').slice(0, 8);

const nobody: Ask = () => Promise.resolve(undefined);

export function createAuthenticator(options: AuthenticatorOptions): Authenticate {
  const { logins, sessions, kubernetesToken, observe = () => undefined } = options;

  const means = ({ token, authorization }: RequestCredentials): Means => {
    if (token !== undefined) {
      return { scheme: 'session', ask: () => Promise.resolve(sessions.authenticate(token)) };
    }
    if (authorization === undefined) return { scheme: 'none', ask: nobody };
    const kubernetes = kubernetesToken && kubernetesTokenOf(authorization);
    if (kubernetes !== undefined) {
      return { scheme: 'bearer', ask: (caller) => kubernetesToken?.(kubernetes, caller) ?? nobody(caller) };
    }
    return { scheme: 'basic', ask: async (caller) => (await logins.basic(authorization, caller))?.principal };
  };

  return async (credentials, caller) => {
    const { scheme, ask } = means(credentials);
    try {
      const principal = await ask(caller);
      observe(scheme, principal === undefined ? 'rejected' : 'accepted');
      return principal;
    } catch (error) {
      observe(scheme, 'failed');
      throw error;
    }
  };
}

/** The token of a Bearer header, or of Basic for clients that know nothing else. */
function kubernetesTokenOf(authorization: string): string | undefined {
  const plain = bearer.exec(authorization)?.[1];
  if (plain !== undefined) return plain;
  if (!authorization.includes(tokenPrefix)) return undefined;
  const credentials = parseBasic(authorization);
  return credentials?.username === tokenUser ? credentials.password : undefined;
}
