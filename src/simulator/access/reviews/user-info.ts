/** A user as reviews tell it. */

import type { JsonObject } from '../../json.ts';
import type { User } from '../../user.ts';

export function userInfo({ name, uid, groups, extra = {} }: User): JsonObject {
  const known = Object.entries(extra).map(([key, values]) => [key, [...values]]);
  return {
    username: name,
    ...(uid && { uid }),
    groups: [...groups],
    ...(known.length > 0 && { extra: Object.fromEntries(known) as JsonObject }),
  };
}
