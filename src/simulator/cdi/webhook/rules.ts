/**
 * CDI's webhooks for DataVolumes: the mutating one asks whether the user may clone from where the source is, the
 * validating one looks at the spec, which never changes afterwards.
 */

import { admit } from '../../api/admission.ts';
import type { AdmissionEntry, Rule } from '../../api/admission.ts';
import { persistentVolumeClaims } from '../../core/rows.ts';
import { same } from '../../json.ts';
import type { AdmissionDependencies } from '../../part.ts';
import { StatusError } from '../../status.ts';
import type { StatusCause } from '../../status.ts';
import { keyOf } from '../../store.ts';
import type { Store } from '../../store.ts';
import { ANNOTATIONS } from '../annotations.ts';
import { cloneSourceOf } from '../clone-source.ts';
import type { DataVolume } from '../kinds.ts';
import { dataVolumes } from '../rows.ts';
import { specCauses } from './data-volume-checks.ts';

/** CDI's refusals have a code and causes, but no reason. */
function denied(webhook: string, causes: StatusCause[]): StatusError {
  const messages = causes.map(({ message }) => ` ${message ?? ''}`).join('');
  const name = `${webhook}.cdi.kubevirt.io`;
  return new StatusError(422, undefined, `admission webhook "${name}" denied the request: ${messages}`, { causes });
}

/** Either of these in the namespace of the source allows to clone from there. */
const CLONE_RIGHTS = [
  { verb: 'create', group: 'cdi.kubevirt.io', resource: 'datavolumes', subresource: 'source' },
  { verb: 'create', group: '', resource: 'pods', subresource: '' },
] as const;

const mayClone =
  ({ store, access }: AdmissionDependencies): Rule =>
  ({ object, user }) => {
    // What has no spec is refused by the API server, after this.
    const source = object.spec === undefined ? undefined : cloneSourceOf(store, object as DataVolume);
    if (!source || source.namespace === object.metadata.namespace) return;
    const { namespace, name } = source;
    if (CLONE_RIGHTS.some((right) => access.rbac.decide(user, { ...right, namespace, name }).allowed)) return;
    const message = `User ${user.name} has insufficient permissions in clone source namespace ${namespace}`;
    const cause = { reason: 'FieldValueInvalid', message, field: 'spec.source.PVC.namespace' };
    throw denied('datavolume-mutate', [cause]);
  };

const keepSpec: Rule = ({ object, old }) => {
  if (same(object.spec, old?.spec)) return;
  const cause = { reason: 'FieldValueDuplicate', message: 'Cannot update DataVolume Spec', field: 'DataVolume.Spec' };
  throw denied('datavolume-validate', [cause]);
};

/** A claim of the same name is in the way, unless it is another DataVolume's, or meant to be adopted. */
const requireFreeName =
  (store: Store): Rule =>
  ({ object: { metadata } }) => {
    const { namespace, name, annotations } = metadata;
    const claim = store.get(persistentVolumeClaims, keyOf(namespace, name))?.object.metadata;
    if (!claim || annotations?.[ANNOTATIONS.allowAdoption] === 'true') return;
    if (claim.ownerReferences?.some(({ controller, kind }) => controller && kind === 'DataVolume')) return;
    const message = `Destination PVC ${namespace ?? ''}/${name} already exists`;
    throw denied('datavolume-validate', [{ reason: 'FieldValueDuplicate', message, field: 'DataVolume.Name' }]);
  };

const checkSpec: Rule<DataVolume> = ({ object }) => {
  const causes = specCauses(object.spec);
  if (causes.length > 0) throw denied('datavolume-validate', causes);
};

export function webhooks(deps: AdmissionDependencies): readonly AdmissionEntry[] {
  const resource = dataVolumes;
  return [
    { resource, operations: ['create'], rule: mayClone(deps) },
    { resource, operations: ['update'], phase: 'validating', rule: keepSpec },
    { resource, operations: ['create'], phase: 'validating', rule: requireFreeName(deps.store) },
    admit({ resource, operations: ['create', 'update'], phase: 'validating', rule: checkSpec }),
  ];
}
