import type { Principal } from '../auth/principal.ts';
import type { OperationId } from '../../generated/operations.ts';
import type { ConnectedCaller } from './connected-caller.ts';

/**
 * What the middlewares know of one request, filled in from top to bottom. `path` is what is routed: the
 * request's own path, or the canonical one after an alias was resolved.
 */
export interface Exchange {
  requestId: string;
  /** The path that the client asked for, percent-encoded as it came, without the query. */
  requestPath: string;
  path: string;
  /** Who sent it, as the connection and trusted proxies tell. */
  caller: ConnectedCaller;
  principal: Principal | undefined;
  alias: ResolvedAlias | undefined;
  operationId: OperationId | undefined;
  /** Once it is known to be valid. */
  body: unknown;
}

/** Where an alias leads (design: one table rewrites the path before routing, for every method). */
export interface ResolvedAlias {
  /** The canonical path, to be routed and announced in the Link header. */
  readonly path: string;
  /** Only the systems of this chassis are members, where the alias is a chassis' Systems collection. */
  readonly chassis?: string;
  /** The alias is a convenience that may go away; the answer carries a Deprecation header. */
  readonly deprecated?: boolean;
}

/** Resolves an alias for a caller; undefined where the path is none. Throws what the lookup throws. */
export type AliasResolver = (path: string, principal: Principal | undefined) => ResolvedAlias | undefined;
