/**
 * Bound tokens of ServiceAccounts: what TokenRequest issues and what the API server takes. A token counts until it
 * expires (with a minute's leeway for clocks), and only while its ServiceAccount, and the Pod, Secret or Node it is bound
 * to, are the same objects as then. The API server's own short memory of good tokens is not copied.
 */

import type { Clock } from '../clock.ts';
import { nodes, pods, secrets } from '../core/rows.ts';
import type { KubeObject } from '../objects.ts';
import type { Random } from '../random.ts';
import type { Resource } from '../resources.ts';
import { keyOf } from '../store.ts';
import type { Store } from '../store.ts';
import { AUTHENTICATED, serviceAccountGroups, serviceAccountName } from '../user.ts';
import type { User } from '../user.ts';
import { JwtSigner } from './jwt.ts';
import { serviceAccounts } from './rows.ts';

/** Who issues tokens, and whom they are for when nobody else is named. */
export const API_AUDIENCE = 'https://kubernetes.default.svc';

/** What a token can be bound to, by the claim that names it. */
export const BINDABLE = { pod: pods, secret: secrets, node: nodes } as const satisfies Record<string, Resource>;
export type Bindable = keyof typeof BINDABLE;

/** A type, not an interface: it must pass for JSON. */
type Reference = { readonly name: string; readonly uid: string };

export interface TokenWish {
  readonly serviceAccount: KubeObject;
  readonly audiences: readonly string[];
  readonly expirationSeconds: number;
  readonly bound?: Partial<Record<Bindable, Reference>>;
}

interface Claims {
  readonly aud: readonly string[];
  readonly exp: number;
  readonly jti: string;
  readonly nbf: number;
  readonly 'kubernetes.io': { readonly namespace: string; readonly serviceaccount: Reference } & Partial<
    Record<Bindable, Reference>
  >;
}

/** A token that has been verified once, and the user it stands for. */
interface Known {
  readonly claims: Claims;
  readonly user: User;
}

/** Why a token doesn't count, in the API server's words; empty where it is no token of ServiceAccounts at all. */
export class BadToken extends Error {}

export interface TokenDependencies {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
}

const LEEWAY_SECONDS = 60;
/** Tokens whose signature needn't be verified again. */
const MOST_KNOWN = 1000;

export class ServiceAccountTokens {
  readonly #deps: TokenDependencies;
  readonly #signer = new JwtSigner();
  readonly #known = new Map<string, Known>();

  constructor(deps: TokenDependencies) {
    this.#deps = deps;
  }

  /** A new token, good from now on. */
  issue({ serviceAccount, audiences, expirationSeconds, bound = {} }: TokenWish): string {
    const { namespace = '', name, uid } = serviceAccount.metadata;
    const now = this.#now();
    return this.#signer.sign({
      aud: [...audiences],
      exp: now + expirationSeconds,
      iat: now,
      iss: API_AUDIENCE,
      jti: this.#deps.random.uuid(),
      'kubernetes.io': { namespace, ...bound, serviceaccount: { name, uid } },
      nbf: now,
      sub: serviceAccountName(namespace, name),
    });
  }

  /** Whose token it is, and for which of the audiences it counts. Throws BadToken. */
  authenticate(
    token: string,
    wanted: readonly string[] = [API_AUDIENCE],
  ): { user: User; audiences: readonly string[] } {
    const { claims, user } = this.#read(token);
    const audiences = claims.aud.filter((audience) => wanted.includes(audience));
    if (audiences.length === 0) {
      const [has, wants] = [claims.aud, wanted].map((list) => `[${list.map((item) => `"${item}"`).join(' ')}]`);
      throw new BadToken(`token audiences ${has ?? ''} is invalid for the target audiences ${wants ?? ''}`);
    }
    this.#requireCurrent(claims);
    return { user, audiences };
  }

  #read(token: string): Known {
    const known = this.#known.get(token);
    if (known) return known;
    const read = this.#signer.read(token);
    if (!read) throw new BadToken('');
    // Only what was signed here gets so far, so its shape is ours.
    const claims = read as unknown as Claims;
    const fresh = { claims, user: userOf(claims) };
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(token, fresh);
    return fresh;
  }

  #requireCurrent({ exp, nbf, 'kubernetes.io': about }: Claims): void {
    const now = this.#now();
    if (now > exp + LEEWAY_SECONDS) throw new BadToken('service account token has expired');
    if (now < nbf - LEEWAY_SECONDS) throw new BadToken('service account token is not valid yet');
    const { namespace, serviceaccount, pod, secret, node } = about;
    const account = this.#deps.store.get(serviceAccounts, keyOf(namespace, serviceaccount.name));
    if (!account) throw new BadToken(`serviceaccounts "${serviceaccount.name}" not found`);
    const { uid } = account.object.metadata;
    if (uid !== serviceaccount.uid) {
      throw new BadToken(`service account UID (${uid}) does not match claim (${serviceaccount.uid})`);
    }
    if (secret) this.#requireBound('secret', secret, namespace);
    if (pod) this.#requireBound('pod', pod, namespace);
    // A Pod's token names its node, but hangs on the Pod.
    if (node && !pod) this.#requireBound('node', node, undefined);
  }

  #requireBound(kind: Bindable, { name, uid }: Reference, namespace: string | undefined): void {
    const found = this.#deps.store.get(BINDABLE[kind], keyOf(namespace, name))?.object.metadata;
    const deletedAt = found?.deletionTimestamp ? Date.parse(found.deletionTimestamp) / 1000 : Infinity;
    if (!found || deletedAt < this.#now() - LEEWAY_SECONDS) {
      throw new BadToken('service account token has been invalidated');
    }
    if (found.uid !== uid) {
      throw new BadToken(`${kind} UID (${found.uid}) does not match service account ${kind} ref claim (${uid})`);
    }
  }

  /** Seconds, as tokens count. */
  #now(): number {
    return Math.floor(this.#deps.clock.now() / 1000);
  }
}

const KEYS = 'authentication.kubernetes.io';

function userOf({ jti, 'kubernetes.io': about }: Claims): User {
  const { namespace, serviceaccount, pod, node } = about;
  const extra = {
    [`${KEYS}/credential-id`]: [`JTI=${jti}`],
    ...(node && { [`${KEYS}/node-name`]: [node.name], [`${KEYS}/node-uid`]: [node.uid] }),
    ...(pod && { [`${KEYS}/pod-name`]: [pod.name], [`${KEYS}/pod-uid`]: [pod.uid] }),
  };
  return {
    name: serviceAccountName(namespace, serviceaccount.name),
    uid: serviceaccount.uid,
    groups: [...serviceAccountGroups(namespace), AUTHENTICATED],
    extra,
  };
}
