/** What a body says of its namespace, against the path. */

import type { KubeObject } from '../../objects.ts';
import { badRequest } from '../../status.ts';

/** Throws StatusError 400 when the body names another namespace. */
export function requireSameNamespace({ metadata }: KubeObject, namespace: string | undefined): void {
  if (!metadata.namespace || metadata.namespace === namespace) return;
  throw badRequest('the namespace of the provided object does not match the namespace sent on the request');
}
