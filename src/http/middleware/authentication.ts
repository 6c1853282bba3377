import type { Middleware } from 'koa';
import type { RequestCredentials } from '../../auth/authenticator.ts';
import type { Caller } from '../../auth/caller.ts';
import type { Principal } from '../../auth/principal.ts';
import { operations } from '../../../generated/operations.ts';
import { message } from '../../messages/message.ts';
import { RedfishError } from '../../messages/redfish-error.ts';
import { basicChallenge } from '../../messages/challenge.ts';
import type { Exchange } from '../exchange.ts';
import { withoutTrailingSlash } from '../request-target.ts';

/** Finds out whom credentials speak for; undefined where it is nobody. */
export type Authenticate = (
  credentials: RequestCredentials,
  caller: Caller,
) => Principal | undefined | Promise<Principal | undefined>;

const publicOperations = new Set(
  Object.values(operations)
    .filter((operation) => operation.public)
    .flatMap((operation) =>
      [operation.path, 'twin' in operation ? operation.twin : operation.path].map((path) =>
        keyOf(operation.method.toUpperCase(), path),
      ),
    ),
);

/**
 * Only the standard's public URIs are open for reading (DSP0266 13.3.1), and logging in; everything else is 401 before it
 * is even known whether it exists. Credentials aren't looked at there, so that a stale token can't close them.
 */
function isPublic(method: string, path: string): boolean {
  return publicOperations.has(keyOf(method === 'HEAD' ? 'GET' : method, path));
}

function keyOf(method: string, path: string): string {
  return `${method} ${withoutTrailingSlash(path)}`;
}

export function authentication(authenticate: Authenticate): Middleware<Exchange> {
  return async (ctx, next) => {
    const { state } = ctx;
    if (!isPublic(ctx.request.method, state.requestPath)) {
      state.principal = await authenticate(credentialsOf(ctx.req.headers), state.caller);
      if (state.principal === undefined) {
        throw new RedfishError(401, [message('NoValidSession', [])], { headers: basicChallenge });
      }
    }
    await next();
  };
}

function credentialsOf(headers: NodeJS.Dict<string | string[]>): RequestCredentials {
  return {
    token: headers['x-auth-token'] as string | undefined,
    authorization: headers['authorization'] as string | undefined,
  };
}
