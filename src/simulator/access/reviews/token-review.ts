/** TokenReview: whose token is this? A token that is no good is no error of the request. */

import { isObject } from '../../json.ts';
import type { Json, JsonObject } from '../../json.ts';
import type { KubeObject } from '../../objects.ts';
import type { ReviewCall } from '../../resources.ts';
import { badRequest } from '../../status.ts';
import { BadToken } from '../service-account-tokens.ts';
import { userInfo } from './user-info.ts';

/** What every authenticator says of a token that it doesn't take. */
const INVALID = 'invalid bearer token';

export function tokenReview({ api, body }: ReviewCall): KubeObject {
  const { kind, apiVersion, metadata } = body;
  const spec = isObject(body.spec) ? body.spec : {};
  const { token, audiences } = spec;
  if (typeof token !== 'string' || !token) throw badRequest('token is required for TokenReview in authentication');
  const status = statusOf(() => api.access.authentication.review(token, audiencesOf(audiences)));
  return { kind, apiVersion, metadata, spec, status };
}

function audiencesOf(value: Json | undefined): string[] | undefined {
  const list = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  return list.length > 0 ? list : undefined;
}

function statusOf(review: () => ReturnType<ReviewCall['api']['access']['authentication']['review']>): JsonObject {
  try {
    const { user, audiences } = review();
    return { authenticated: true, user: userInfo(user), audiences: [...audiences] };
  } catch (error) {
    if (!(error instanceof BadToken)) throw error;
    return { user: {}, error: error.message ? `[${INVALID}, ${error.message}]` : INVALID };
  }
}
