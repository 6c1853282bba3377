/** StorageClasses: defaults, and what can't change. */

import { admit } from '../api/admission.ts';
import type { AdmissionEntry, Rule } from '../api/admission.ts';
import { same } from '../json.ts';
import { forbidden, notSupported, refuseFor, required } from './causes.ts';
import type { StorageClass } from './kinds.ts';
import { storageClasses } from './rows.ts';

const BINDING_MODES = ['Immediate', 'WaitForFirstConsumer'];
const FIXED = ['provisioner', 'parameters', 'reclaimPolicy', 'volumeBindingMode'] as const;

const complete: Rule<StorageClass> = ({ object: storageClass }) => {
  storageClass.reclaimPolicy ??= 'Delete';
  storageClass.volumeBindingMode ??= 'Immediate';
};

const validate: Rule<StorageClass> = ({ object: storageClass, old, resource }) => {
  const changed = old ? FIXED.filter((field) => !same(storageClass[field], old[field])) : [];
  const mode = storageClass.volumeBindingMode ?? '';
  refuseFor(
    [
      ...(storageClass.provisioner ? [] : [required('provisioner')]),
      ...(BINDING_MODES.includes(mode) ? [] : [notSupported('volumeBindingMode', mode, BINDING_MODES)]),
      ...changed.map((field) => forbidden(field, `updates to ${field} are forbidden.`)),
    ],
    resource,
    storageClass,
  );
};

export const STORAGE_CLASS_RULES: readonly AdmissionEntry[] = [
  admit({ resource: storageClasses, operations: ['create', 'update'], rule: complete }),
  admit({ resource: storageClasses, operations: ['create', 'update'], phase: 'validating', rule: validate }),
];
