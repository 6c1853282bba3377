/** What accounts may be called: login names, the Ids of their URIs, and the names that their scopes speak of. */
import { createHash } from 'node:crypto';

/** A login name without its namespace. */
// eslint-disable-next-line no-control-regex -- they are what is refused
export const userName = /^[^.:\u0000-\u001f\u007f-\u009f]{1,128}$/u;
export const userNameRule = '1 to 128 characters without a dot, a colon or control characters';

/** Basic's user name that stands for a Kubernetes token as the password. */
export const tokenUser = 'token';

/** What a URI carries without being encoded (conformance.md: validators refuse %XX). */
export const plainId = /^[A-Za-z0-9]([-_A-Za-z0-9]{0,126}[A-Za-z0-9])?$/;

export const namespaceName = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
export const chassisName = /^[A-Za-z0-9]([-._A-Za-z0-9]{0,61}[A-Za-z0-9])?$/;
export const machineName = /^(?=.{1,253}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** One name has several spellings in Unicode; they are one account. */
export const sameName = (username: string): string => username.normalize('NFC');

/**
 * The Id of an account that has none of its own: its name, or where a URI can't carry that or another account has it, one
 * that is computed from the name, so that it is the same on every replica.
 */
export function defaultId(user: string, isTaken: (id: string) => boolean): string {
  if (plainId.test(user) && !isTaken(user)) return user;
  const digest = createHash('sha256').update(sameName(user)).digest('hex');
  return `user-${digest.slice(0, 16)}`;
}

/** The namespace and the user of a login name; undefined for one of the service's own. */
export function splitLogin(username: string): { readonly namespace: string; readonly user: string } | undefined {
  const dot = username.indexOf('.');
  return dot < 0 ? undefined : { namespace: username.slice(0, dot), user: username.slice(dot + 1) };
}
