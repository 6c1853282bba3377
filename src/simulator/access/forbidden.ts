/** The API server's refusals of authentication and authorisation. */

import { StatusError } from '../status.ts';
import type { User } from '../user.ts';
import type { Attributes } from './policy-rules.ts';

/** 401: credentials were shown, and they are no good. */
export const unauthorized = (): StatusError => new StatusError(401, 'Unauthorized', 'Unauthorized');

/** A refusal by authorisation, which is told apart from one by admission in a header only. */
export class Forbidden extends StatusError {}

/** 403 with what the user can't do, and RBAC's reason where it has one. */
export function forbidden(user: User, wanted: Attributes, reason: string): Forbidden {
  const why = reason ? `: ${reason}` : '';
  if ('path' in wanted) {
    const message = `forbidden: User "${user.name}" cannot ${wanted.verb} path "${wanted.path}"`;
    return new Forbidden(403, 'Forbidden', escapeHtml(message) + why, {});
  }
  const { verb, group, resource, subresource, name, namespace } = wanted;
  const scope = namespace ? `in the namespace "${namespace}"` : 'at the cluster scope';
  const whole = subresource ? `${resource}/${subresource}` : resource;
  const cannot = `User "${user.name}" cannot ${verb} resource "${whole}" in API group "${group}" ${scope}`;
  const qualified = group ? `${resource}.${group}` : resource;
  const subject = name ? `${qualified} "${name}"` : qualified;
  return new Forbidden(403, 'Forbidden', `${subject} is forbidden: ${escapeHtml(cannot)}${why}`, {
    ...(name && { name }),
    ...(group && { group }),
    kind: resource,
  });
}

/** Names come from the request: an answer must never look like HTML. */
const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
