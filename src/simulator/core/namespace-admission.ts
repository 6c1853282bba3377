/** What the API server itself puts on Namespaces. */

import { isObject } from '../json.ts';
import type { Rule } from '../api/admission.ts';

/** A new namespace is active, named by a label, and held by a finalizer until it is empty. */
export const completeNamespace: Rule = ({ object }) => {
  const { metadata } = object;
  metadata.labels = { ...metadata.labels, 'kubernetes.io/metadata.name': metadata.name };
  object.spec = { ...(isObject(object.spec) && object.spec), finalizers: ['kubernetes'] };
  object.status = { phase: 'Active' };
};

/** A deleted one says so while it is emptied. */
export const terminateNamespace: Rule = ({ object }) => {
  object.status = { phase: 'Terminating' };
};
