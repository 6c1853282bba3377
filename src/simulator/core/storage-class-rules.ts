/** StorageClasses: defaults, and what can't change. */

import type { AdmissionEntry, Rule } from '../api/admission.ts';
import { same } from '../json.ts';
import { forbidden, notSupported, refuseFor, required } from './causes.ts';
import { storageClasses } from './rows.ts';
import type { StorageClass } from './storage.ts';

const BINDING_MODES = ['Immediate', 'WaitForFirstConsumer'];
const FIXED = ['provisioner', 'parameters', 'reclaimPolicy', 'volumeBindingMode'] as const;

const complete: Rule = ({ object }) => {
  const storageClass = object as StorageClass;
  storageClass.reclaimPolicy ??= 'Delete';
  storageClass.volumeBindingMode ??= 'Immediate';
};

const validate: Rule = ({ object, old, resource }) => {
  const storageClass = object as StorageClass;
  const changed = old ? FIXED.filter((field) => !same(storageClass[field], (old as StorageClass)[field])) : [];
  const mode = storageClass.volumeBindingMode ?? '';
  refuseFor(
    [
      ...(storageClass.provisioner ? [] : [required('provisioner')]),
      ...(BINDING_MODES.includes(mode) ? [] : [notSupported('volumeBindingMode', mode, BINDING_MODES)]),
      ...changed.map((field) => forbidden(field, `updates to ${field} are forbidden.`)),
    ],
    resource,
    object,
  );
};

export const STORAGE_CLASS_RULES: readonly AdmissionEntry[] = [
  { resource: storageClasses, operations: ['create', 'update'], rule: complete },
  { resource: storageClasses, operations: ['create', 'update'], phase: 'validating', rule: validate },
];
