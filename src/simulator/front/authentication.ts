/**
 * Who a request comes from, by its client certificate or bearer token, and whether that may be. Every known user is an administrator for now;
 * without a token one is anonymous and may only read what is public.
 */

import type { IncomingHttpHeaders } from 'node:http';

import { StatusError } from '../status.ts';
import { ANONYMOUS } from '../user.ts';
import type { User } from '../user.ts';
import { PUBLIC_PATHS } from './discovery.ts';
import type { Received } from './exchange.ts';
import { verbOf } from './resource-handlers.ts';
import type { ResourceRoute } from './routes.ts';

export type Tokens = ReadonlyMap<string, User>;

interface Shown {
  readonly headers: IncomingHttpHeaders;
  readonly certificateOf: string | undefined;
}

/**
 * The caller, by certificate and then by token. Anything else counts as none; an unknown token is refused with
 * StatusError 401.
 */
export function authenticate({ headers, certificateOf }: Shown, tokens: Tokens): User {
  const certified = [...tokens.values()].find(({ name }) => name === certificateOf);
  if (certified) return certified;
  const [, token] = /^Bearer\s+(\S+)\s*$/i.exec(headers.authorization ?? '') ?? [];
  if (!token) return ANONYMOUS;
  const user = tokens.get(token);
  if (!user) throw new StatusError(401, 'Unauthorized', 'Unauthorized');
  return user;
}

/** Throws StatusError 403 when the caller may not make the request. */
export function authorize(request: Received, route: ResourceRoute | undefined): void {
  if (request.user !== ANONYMOUS || PUBLIC_PATHS.has(request.path)) return;
  throw route ? forbiddenResource(request, route) : forbiddenPath(request);
}

function forbiddenPath({ user, method, path }: Received): StatusError {
  const message = `forbidden: User "${user.name}" cannot ${method.toLowerCase()} path "${path}"`;
  return new StatusError(403, 'Forbidden', message, {});
}

function forbiddenResource(request: Received, route: ResourceRoute): StatusError {
  const { resource, namespace, name } = route;
  const what = resource.group ? `${resource.plural}.${resource.group}` : resource.plural;
  const scope = namespace ? `in the namespace "${namespace}"` : 'at the cluster scope';
  const verb = verbOf(request, route) ?? request.method.toLowerCase();
  const subject = name ? `${what} "${name}"` : what;
  const message = `${subject} is forbidden: User "${request.user.name}" cannot ${verb} resource "${resource.plural}" in API group "${resource.group}" ${scope}`;
  return new StatusError(403, 'Forbidden', message, {
    ...(name && { name }),
    ...(resource.group && { group: resource.group }),
    kind: resource.plural,
  });
}
