/** 422 for a review or a TokenRequest. */

import type { Cause } from '../../core/causes.ts';
import { StatusError } from '../../status.ts';

/** What is refused: access reviews don't name their kind, and only a TokenRequest has a name. */
export interface Refused {
  readonly group: string;
  readonly kind?: string;
  readonly name?: string;
}

/** Throws StatusError 422 when there is any cause. */
export function refuseReview({ group, kind = '', name = '' }: Refused, causes: readonly Cause[]): void {
  if (causes.length === 0) return;
  const list = [...new Set(causes.map(({ field, message }) => `${field}: ${message}`))];
  const text = list.length === 1 ? (list[0] ?? '') : `[${list.join(', ')}]`;
  throw new StatusError(422, 'Invalid', `${kind}.${group} "${name}" is invalid: ${text}`, {
    ...(name && { name }),
    group,
    ...(kind && { kind }),
    causes: [...causes],
  });
}
