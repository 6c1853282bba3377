import type { Socket } from 'node:net';
import type { Middleware } from 'koa';
import type { Caller } from '../../auth/caller.ts';
import type { Principal } from '../../auth/principal.ts';
import { operations } from '../../../generated/operations.ts';
import { uris } from '../../../generated/resources.ts';
import { message } from '../../messages/message.ts';
import { RedfishError } from '../../messages/redfish-error.ts';
import type { Exchange } from '../exchange.ts';
import { withoutTrailingSlash } from '../request-target.ts';

/** Finds out whom an Authorization header speaks for; undefined where it names nobody. */
export type Authenticate = (authorization: string | undefined, caller: Caller) => Promise<Principal | undefined>;

const publicReads = new Set(
  Object.values(operations)
    .filter((operation) => operation.public)
    .map((operation) => withoutTrailingSlash(operation.path)),
);

/**
 * Only the standard's public URIs are open (DSP0266 13.3.1), and only for reading; everything else is 401 before it is
 * even known whether it exists. Logging in is open too, so that clients that try it first hear that it isn't there.
 */
function isPublic(method: string, path: string): boolean {
  const plain = withoutTrailingSlash(path);
  return method === 'GET' || method === 'HEAD'
    ? publicReads.has(plain)
    : method === 'POST' && plain === uris.SessionCollection();
}

export function authentication(authenticate: Authenticate): Middleware<Exchange> {
  return async (ctx, next) => {
    if (!isPublic(ctx.request.method, ctx.state.requestPath)) {
      ctx.state.principal = await authenticate(ctx.req.headers.authorization, new ConnectedCaller(ctx.req.socket));
      if (ctx.state.principal === undefined) {
        throw new RedfishError(401, [message('NoValidSession', [])], {
          headers: { 'WWW-Authenticate': 'Basic realm="Redfish", charset="UTF-8"' },
        });
      }
    }
    await next();
  };
}

/** Who sent a request, as its connection tells. (A class: made per request, an object with a getter costs a microsecond.) */
class ConnectedCaller implements Caller {
  readonly #socket: Socket;

  constructor(socket: Socket) {
    this.#socket = socket;
  }

  get address(): string {
    return this.#socket.remoteAddress ?? '';
  }

  /**
   * Node ends its side as soon as the client ended its own, and `writable` tells that before `destroyed` does. (Hidden
   * behind a body that fills Node's buffer, the end isn't seen.)
   */
  gone(): boolean {
    return !this.#socket.writable;
  }
}
