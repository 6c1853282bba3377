/**
 * Impersonate-User and its companions: who a request is to be judged as, if its sender may impersonate every part of
 * that user. Groups that go with a name are added as the API server does.
 */

import { ANONYMOUS, AUTHENTICATED, UNAUTHENTICATED, serviceAccountGroups } from '../user.ts';
import type { User } from '../user.ts';
import type { ResourceAttributes } from './policy-rules.ts';

/** All values of each header, by its name in lower case. */
export type Headers = Readonly<Record<string, readonly string[] | undefined>>;

export interface Impersonation {
  readonly user: User;
  /** What the sender needs to be allowed, in this order. */
  readonly needs: readonly ResourceAttributes[];
}

const EXTRA = 'impersonate-extra-';
const AUTHENTICATION = 'authentication.k8s.io';
const SERVICE_ACCOUNT = /^system:serviceaccount:([a-z0-9](?:[-a-z0-9]*[a-z0-9])?):([a-z0-9](?:[-a-z0-9.]*[a-z0-9])?)$/;

const need = (resource: string, name: string, more: Partial<ResourceAttributes> = {}): ResourceAttributes => ({
  verb: 'impersonate',
  group: '',
  resource,
  subresource: '',
  namespace: '',
  name,
  ...more,
});

interface Asked {
  readonly name: string;
  readonly groups: readonly string[];
  readonly uid: string;
  readonly extra: Readonly<Record<string, readonly string[]>>;
}

/**
 * The user that the headers ask for; undefined where they ask for none, 'without a user' where they ask for groups or
 * the like of nobody.
 */
export function impersonationOf(headers: Headers): Impersonation | 'without a user' | undefined {
  const asked: Asked = {
    name: firstOf(headers['impersonate-user']),
    groups: headers['impersonate-group'] ?? [],
    uid: firstOf(headers['impersonate-uid']),
    extra: extraOf(headers),
  };
  if (asked.name) return { user: userOf(asked), needs: needsOf(asked) };
  const { groups, uid, extra } = asked;
  return groups.length > 0 || uid || Object.keys(extra).length > 0 ? 'without a user' : undefined;
}

const firstOf = (values: readonly string[] | undefined): string => values?.[0] ?? '';

function needsOf({ name, groups, uid, extra }: Asked): ResourceAttributes[] {
  const [, namespace = '', account] = SERVICE_ACCOUNT.exec(name) ?? [];
  return [
    account ? need('serviceaccounts', account, { namespace }) : need('users', name),
    ...groups.map((group) => need('groups', group)),
    ...Object.entries(extra).flatMap(([key, values]) =>
      values.map((value) => need('userextras', value, { group: AUTHENTICATION, subresource: key })),
    ),
    ...(uid ? [need('uids', uid, { group: AUTHENTICATION })] : []),
  ];
}

function userOf({ name, groups, uid, extra }: Asked): User {
  const [, namespace] = SERVICE_ACCOUNT.exec(name) ?? [];
  const implied = namespace && groups.length === 0 ? serviceAccountGroups(namespace) : groups;
  return {
    name,
    groups: completed(name, implied),
    ...(uid && { uid }),
    ...(Object.keys(extra).length > 0 && { extra }),
  };
}

/** Everybody is either authenticated or not, and a named group says which. */
function completed(name: string, groups: readonly string[]): readonly string[] {
  if (name === ANONYMOUS.name) return groups.includes(UNAUTHENTICATED) ? groups : [...groups, UNAUTHENTICATED];
  const isTold = groups.includes(AUTHENTICATED) || groups.includes(UNAUTHENTICATED);
  return isTold ? groups : [...groups, AUTHENTICATED];
}

function extraOf(headers: Headers): Record<string, readonly string[]> {
  const found = Object.entries(headers).filter(([header]) => header.startsWith(EXTRA));
  return Object.fromEntries(found.map(([header, values = []]) => [decoded(header.slice(EXTRA.length)), values]));
}

function decoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}
