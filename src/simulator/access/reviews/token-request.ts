/** TokenRequest: a token for a ServiceAccount, for a while, and for as long as the object it is bound to exists. */

import { invalidValue } from '../../core/causes.ts';
import { DecodeError, int, listOf, readBefore, readFields, string, structOf, time } from '../../core/go-types.ts';
import type { Fields } from '../../core/go-types.ts';
import { isObject } from '../../json.ts';
import type { Json, JsonObject } from '../../json.ts';
import { timestamp } from '../../objects.ts';
import type { KubeObject, ObjectMeta } from '../../objects.ts';
import type { ReviewCall } from '../../resources.ts';
import { badRequest, conflict, notFound } from '../../status.ts';
import { keyOf } from '../../store.ts';
import { serviceAccounts } from '../rows.ts';
import { API_AUDIENCE, BINDABLE } from '../service-account-tokens.ts';
import type { Bindable, TokenWish } from '../service-account-tokens.ts';
import { requireSameNamespace } from './namespace.ts';
import { refuseReview } from './refusal.ts';

const KIND = { group: 'authentication.k8s.io', version: 'v1', kind: 'TokenRequest' } as const;

/** The API server's bounds. */
const SHORTEST_SECONDS = 600;
const LONGEST_SECONDS = 2 ** 32;
const DEFAULT_SECONDS = 3600;

/** Answers `serviceaccounts/{name}/token`. Throws StatusError (400, 404, 409, 422). */
export function requestToken({ api, namespace, name, body }: ReviewCall & { readonly name: string }): KubeObject {
  const found = api.store.get(serviceAccounts, keyOf(namespace, name));
  const spec = readSpec(body);
  requireSameNamespace(body, namespace);
  requireSameName(body, name);
  if (!found) throw notFound(serviceAccounts, name);
  const account = found.object;
  const { uid } = account.metadata;
  if (body.metadata.uid && body.metadata.uid !== uid) throw otherUid('UID of the service account', name);
  const expirationSeconds = secondsOf(spec['expirationSeconds']);
  const audiences = audiencesOf(spec['audiences']);
  const { boundObjectRef = null } = spec;
  const bound = isObject(boundObjectRef) ? bindingOf(api, boundObjectRef, account.metadata) : {};
  const now = api.clock.now();
  const token = api.access.tokens.issue({ serviceAccount: account, audiences, expirationSeconds, bound });
  return {
    kind: body.kind,
    apiVersion: body.apiVersion,
    metadata: { name, namespace, uid, creationTimestamp: timestamp(now) } as ObjectMeta,
    spec: { audiences, expirationSeconds, boundObjectRef },
    status: { token, expirationTimestamp: timestamp(now + expirationSeconds * 1000) },
  };
}

/** A body that names the ServiceAccount must name this one. */
function requireSameName({ metadata }: KubeObject, name: string): void {
  const given = metadata.name;
  if (!given || given === name) return;
  const why = 'must match the service account name if specified';
  refuseReview({ ...KIND, name }, [invalidValue('metadata.name', given, why)]);
}

const FIELDS: Fields = {
  apiVersion: readBefore,
  kind: readBefore,
  metadata: readBefore,
  status: structOf({ token: string, expirationTimestamp: time }),
  spec: structOf({
    audiences: listOf(string),
    expirationSeconds: int,
    boundObjectRef: structOf({ kind: string, apiVersion: string, name: string, uid: string }),
  }),
};

/** Throws StatusError 400 when a field is of a wrong type. */
function readSpec(body: KubeObject): JsonObject {
  try {
    const { spec } = readFields(body as unknown as JsonObject, FIELDS, { kind: 'TokenRequestSpec', path: '' });
    return isObject(spec) ? spec : {};
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw badRequest(`${KIND.kind} in version "${KIND.version}" cannot be handled as a ${KIND.kind}: ${error.message}`);
  }
}

function secondsOf(value: Json | undefined): number {
  if (typeof value !== 'number') return DEFAULT_SECONDS;
  const why =
    value < SHORTEST_SECONDS
      ? 'may not specify a duration less than 10 minutes'
      : value > LONGEST_SECONDS && 'may not specify a duration larger than 2^32 seconds';
  if (why) refuseReview(KIND, [invalidValue('spec.expirationSeconds', value, why)]);
  return value;
}

function audiencesOf(value: Json | undefined): string[] {
  const list = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  return list.length > 0 ? list : [API_AUDIENCE];
}

/** The claims by which a token hangs on an object. Throws StatusError (400, 404, 409). */
function bindingOf(
  api: ReviewCall['api'],
  reference: JsonObject,
  account: ObjectMeta,
): NonNullable<TokenWish['bound']> {
  const claim = claimFor(reference);
  const resource = BINDABLE[claim];
  const { name: given, uid } = reference;
  const name = typeof given === 'string' ? given : '';
  const found = api.store.get(resource, keyOf(resource.namespaced ? account.namespace : undefined, name));
  if (!found) throw notFound(resource, name);
  const { metadata, spec } = found.object;
  if (uid && uid !== metadata.uid) throw otherUid('UID in the bound object reference', name);
  if (claim === 'pod' && isObject(spec) && spec['serviceAccountName'] !== account.name) {
    throw badRequest(`cannot bind token for serviceaccount "${account.name}" to a pod that runs with another one`);
  }
  return { [claim]: { name, uid: metadata.uid } };
}

function claimFor({ kind, apiVersion = 'v1' }: JsonObject): Bindable {
  const claim = Object.keys(BINDABLE).find((key): key is Bindable => BINDABLE[key as Bindable].kind === kind);
  if (claim && apiVersion === 'v1') return claim;
  throw badRequest(`cannot bind token to object of type ${JSON.stringify(apiVersion)}, Kind=${JSON.stringify(kind)}`);
}

const otherUid = (what: string, name: string): Error =>
  conflict({ ...KIND, plural: KIND.kind }, name, `the ${what} is not the one of the object, which may be a newer one`);
