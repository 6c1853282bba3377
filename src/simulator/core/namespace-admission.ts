/** What the API server itself puts on Namespaces, and which it doesn't let go. */

import { isObject } from '../json.ts';
import type { AdmissionEntry, Rule } from '../api/admission.ts';
import { forbiddenWrite } from '../status.ts';
import { namespaces } from './rows.ts';

/** The label that names a namespace, so that selectors can. */
const NAME = 'kubernetes.io/metadata.name';

/** A new namespace is active, named by a label, and held by a finalizer until it is empty. */
const complete: Rule = ({ object }) => {
  const { metadata } = object;
  metadata.labels = { ...metadata.labels, [NAME]: metadata.name };
  object.spec = { ...(isObject(object.spec) && object.spec), finalizers: ['kubernetes'] };
  object.status = { phase: 'Active' };
};

/** The label can't be taken away, nor the spec's finalizers but by the namespace controller. */
const keepName: Rule = ({ object, old }) => {
  const { metadata } = object;
  metadata.labels = { ...metadata.labels, [NAME]: metadata.name };
  if (old && !old.metadata.deletionTimestamp) object.spec = old.spec;
};

const PERMANENT = new Set(['default', 'kube-system', 'kube-public']);

/** A deleted one says so while it is emptied. */
const terminate: Rule = ({ object, resource }) => {
  const { name } = object.metadata;
  if (PERMANENT.has(name)) throw forbiddenWrite(resource, name, 'this namespace may not be deleted');
  object.status = { phase: 'Terminating' };
  delete object.metadata.deletionGracePeriodSeconds;
};

export const NAMESPACE_RULES: readonly AdmissionEntry[] = [
  { resource: namespaces, operations: ['create'], rule: complete },
  { resource: namespaces, operations: ['update'], rule: keepName },
  { resource: namespaces, operations: ['delete'], rule: terminate },
];
