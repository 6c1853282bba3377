/**
 * PersistentVolumeClaims at the door: the default StorageClass, the protection finalizer, what a spec needs, and that it
 * doesn't change but for the size of a bound claim whose class can grow.
 */

import type { AdmissionDependencies } from '../part.ts';
import { admit } from '../api/admission.ts';
import type { AdmissionEntry, Rule } from '../api/admission.ts';
import { copy, isObject, same } from '../json.ts';
import type { KubeObject } from '../objects.ts';
import { forbiddenWrite } from '../status.ts';
import type { Store } from '../store.ts';
import { forbidden, invalidValue, notSupported, refuseFor, required } from './causes.ts';
import type { Cause } from './causes.ts';
import type { ClaimSpec, PersistentVolumeClaim } from './kinds.ts';
import { parseQuantity } from './quantity.ts';
import { persistentVolumeClaims } from './rows.ts';
import { CLAIM_PROTECTION, DEFAULT_CLASS } from './storage.ts';
import { classOf, markedClass } from './storage-classes.ts';

const ACCESS_MODES = ['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce', 'ReadWriteOncePod'];
const VOLUME_MODES = ['Block', 'Filesystem'];

/** What the API server fills in of any claim. */
function completeSpec(object: KubeObject): ClaimSpec {
  const spec: ClaimSpec = isObject(object.spec) ? object.spec : {};
  object.spec = spec;
  spec.resources ??= {};
  spec.volumeMode ??= 'Filesystem';
  return spec;
}

/** Older and newer name for where the content comes from: either is copied to the other. */
function copyReference(spec: ClaimSpec): void {
  const reference = spec.dataSourceRef ?? spec.dataSource;
  if (!reference || reference.namespace) return;
  spec.dataSource ??= copy(reference);
  spec.dataSourceRef ??= copy(reference);
}

const complete =
  (store: Store): Rule =>
  ({ object }) => {
    const { metadata } = object;
    const spec = completeSpec(object);
    if (spec.storageClassName === undefined) {
      const byDefault = markedClass(store, DEFAULT_CLASS);
      if (byDefault) spec.storageClassName = byDefault.metadata.name;
    }
    copyReference(spec);
    metadata.finalizers = [...new Set([...(metadata.finalizers ?? []), CLAIM_PROTECTION])];
    object.status = { phase: 'Pending' };
  };

const sizeOf = ({ resources }: ClaimSpec): number | undefined => parseQuantity(resources?.requests?.['storage']);

function accessCauses({ accessModes = [] }: ClaimSpec): Cause[] {
  const field = 'spec.accessModes';
  if (accessModes.length === 0) return [required(field, 'at least 1 access mode is required')];
  const unknown = accessModes.filter((mode) => !ACCESS_MODES.includes(mode));
  const isMixed = accessModes.includes('ReadWriteOncePod') && accessModes.length > 1;
  return [
    ...unknown.map((mode) => notSupported(field, mode, ACCESS_MODES)),
    ...(isMixed ? [forbidden(field, 'may not use ReadWriteOncePod with other access modes')] : []),
  ];
}

function modeCauses({ volumeMode = 'Filesystem' }: ClaimSpec): Cause[] {
  return VOLUME_MODES.includes(volumeMode) ? [] : [notSupported('spec.volumeMode', volumeMode, VOLUME_MODES)];
}

function sizeCauses(spec: ClaimSpec): Cause[] {
  const size = sizeOf(spec);
  if (size === undefined) return [required('spec.resources[storage]')];
  const given = spec.resources?.requests?.['storage'] ?? '';
  return size > 0 ? [] : [invalidValue('spec.resources[storage]', given, 'must be greater than zero')];
}

const validateNew: Rule<PersistentVolumeClaim> = ({ object, resource }) => {
  const { spec } = object;
  refuseFor([...accessCauses(spec), ...sizeCauses(spec), ...modeCauses(spec)], resource, object);
};

const IMMUTABLE =
  'spec is immutable after creation except resources.requests and volumeAttributesClassName for bound claims';

/** The old spec with what an update may bring: a first volumeName, a first class, the size of a bound claim. */
function allowedSpec(old: PersistentVolumeClaim, spec: ClaimSpec): ClaimSpec {
  const { volumeName, storageClassName, volumeAttributesClassName, resources } = spec;
  const allowed = copy(old.spec);
  if (volumeName) allowed.volumeName ??= volumeName;
  if (storageClassName) allowed.storageClassName ??= storageClassName;
  if (old.status?.phase !== 'Bound') return allowed;
  if (sizeOf(spec)) allowed.resources = { ...allowed.resources, requests: { ...resources?.requests } };
  if (volumeAttributesClassName) allowed.volumeAttributesClassName = volumeAttributesClassName;
  return allowed;
}

const completeChange: Rule = ({ object }) => {
  completeSpec(object);
};

const validateChange: Rule<PersistentVolumeClaim> = ({ object, old, resource }) => {
  if (!old) return;
  const causes = same(object.spec, allowedSpec(old, object.spec)) ? [] : [forbidden('spec', IMMUTABLE)];
  if ((sizeOf(object.spec) ?? 0) < (sizeOf(old.spec) ?? 0) && causes.length === 0) {
    causes.push(forbidden('spec.resources.requests.storage', 'field can not be less than status.capacity'));
  }
  refuseFor(causes, resource, object);
};

/** Only a claim whose class allows it can grow. */
const validateGrowth =
  (store: Store): Rule<PersistentVolumeClaim> =>
  ({ object, old, resource }) => {
    const grown = old && (sizeOf(object.spec) ?? 0) > (sizeOf(old.spec) ?? 0);
    if (!grown || classOf(store, object.spec.storageClassName)?.allowVolumeExpansion) return;
    const why =
      'only dynamically provisioned pvc can be resized and the storageclass that provisions the pvc must support resize';
    throw forbiddenWrite(resource, object.metadata.name, why);
  };

export function claimRules({ store }: AdmissionDependencies): readonly AdmissionEntry[] {
  const resource = persistentVolumeClaims;
  return [
    { resource, operations: ['create'], rule: complete(store) },
    { resource, operations: ['update'], rule: completeChange },
    admit({ resource, operations: ['create'], phase: 'validating', rule: validateNew }),
    admit({ resource, operations: ['update'], phase: 'validating', rule: validateChange }),
    admit({ resource, operations: ['update'], phase: 'validating', rule: validateGrowth(store) }),
  ];
}
