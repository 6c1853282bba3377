/**
 * TokenReviews and SubjectAccessReviews over the room's transport, with the service's own credentials. Asks each time: what
 * is remembered, and how many may ask, is decided by who calls.
 */
import { asServiceError, isRecord } from './client/api-error.ts';
import type { ApiCall, Transport } from './client/transport.ts';
import { ServiceError } from './errors.ts';
import type { AccessReviews, KubernetesUser, ResourceAttributes } from './reviews.ts';

interface Review {
  readonly apiVersion: string;
  readonly kind: string;
  readonly resource: string;
}

const tokenReview: Review = {
  apiVersion: 'authentication.k8s.io/v1',
  kind: 'TokenReview',
  resource: 'tokenreviews',
};

const subjectAccessReview: Review = {
  apiVersion: 'authorization.k8s.io/v1',
  kind: 'SubjectAccessReview',
  resource: 'subjectaccessreviews',
};

export function createAccessReviews(transport: Pick<Transport, 'read'>): AccessReviews {
  /** A review changes nothing, so that it may be tried again like a read. */
  const statusOf = async ({ apiVersion, kind, resource }: Review, spec: object): Promise<Record<string, unknown>> => {
    const call: ApiCall = {
      method: 'POST',
      verb: 'create',
      resource,
      path: `/apis/${apiVersion}/${resource}`,
      body: { apiVersion, kind, spec },
    };
    const reply = await transport.read(call).catch((error: unknown) => {
      throw asServiceError(error);
    });
    if (isRecord(reply) && isRecord(reply['status'])) return reply['status'];
    throw new ServiceError('Unavailable', `the API server's ${kind} has no status`);
  };

  return {
    tokenReview: async (token) => {
      const { authenticated, user } = await statusOf(tokenReview, { token });
      return authenticated === true ? userOf(user) : undefined;
    },
    isAllowed: async ({ username, uid, groups, extra }, resourceAttributes: ResourceAttributes) => {
      const spec = { user: username, uid, groups, extra, resourceAttributes };
      const { allowed, denied } = await statusOf(subjectAccessReview, spec);
      return allowed === true && denied !== true;
    },
  };
}

/** Who a TokenReview speaks of. Nobody without a name: a review that were asked about nobody would mean somebody else. */
function userOf(value: unknown): KubernetesUser {
  const { username, uid, groups, extra } = isRecord(value) ? value : {};
  if (typeof username !== 'string' || username === '') {
    throw new ServiceError('Unavailable', "the API server's TokenReview names no user");
  }
  return {
    username,
    ...(typeof uid === 'string' && { uid }),
    groups: textsOf(groups),
    extra: Object.fromEntries(
      Object.entries(isRecord(extra) ? extra : {}).map(([name, values]) => [name, textsOf(values)]),
    ),
  };
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
