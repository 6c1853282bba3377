/**
 * What CDI's validating webhook has against the spec of a DataVolume. The checks run in this order and the first that
 * finds something speaks alone.
 */

import type { ClaimSpec } from '../../core/kinds.ts';
import { parseQuantity } from '../../core/quantity.ts';
import type { StatusCause } from '../../status.ts';
import { sourceCauses } from './source-checks.ts';
import type { DataVolumeSpec } from '../kinds.ts';

const invalid = (field: string, message: string): StatusCause => ({
  reason: 'FieldValueInvalid',
  message,
  field,
});

type Check = (spec: DataVolumeSpec) => StatusCause[];

const MIB = 2 ** 20;
const ACCESS_MODES = ['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce', 'ReadWriteOncePod'];

/** Field names as the webhook writes them. */
const storageOf = ({ pvc, storage }: DataVolumeSpec): { name: 'PVC' | 'Storage'; spec: ClaimSpec } =>
  pvc ? { name: 'PVC', spec: pvc } : { name: 'Storage', spec: storage ?? {} };

const oneStorage: Check = ({ pvc, storage }) => {
  if (!pvc && !storage) return [invalid('spec.PVC', 'Missing Data volume PVC')];
  if (!pvc || !storage) return [];
  return [invalid('spec.PVC.Storage', 'Duplicate storage definition, both target storage and target pvc defined')];
};

/** The size of a clone is its source's. */
const isClone = ({ source, sourceRef }: DataVolumeSpec): boolean =>
  sourceRef !== undefined || source?.pvc !== undefined || source?.snapshot !== undefined;

const size: Check = (spec) => {
  const { name, spec: claim } = storageOf(spec);
  const field = `spec.${name}.resources.requests.size`;
  const given = claim.resources?.requests?.['storage'];
  if (given === undefined) return spec.storage && isClone(spec) ? [] : [invalid(field, `${name} size is missing`)];
  const bytes = parseQuantity(given) ?? 0;
  if (bytes <= 0) return [invalid(field, `${name} size can't be equal or less than zero`)];
  return bytes < MIB ? [invalid(field, `${name} size should be at least 1MiB`)] : [];
};

const className: Check = (spec) => {
  const { storageClassName = '' } = storageOf(spec).spec;
  return storageClassName.length > 253 ? [invalid('', 'Name cannot be longer than 253 characters')] : [];
};

const accessModes: Check = ({ pvc, storage }) => {
  const field = 'spec.PVC.accessModes';
  const modes = (pvc ?? storage)?.accessModes ?? [];
  if (pvc && modes.length === 0) return [invalid(field, 'Required value: at least 1 access mode is required')];
  if (pvc && modes.length > 1) return [invalid(field, 'PVC multiple accessModes')];
  const unknown = modes.find((mode) => !ACCESS_MODES.includes(mode));
  if (unknown === undefined) return [];
  const supported = ACCESS_MODES.map((mode) => JSON.stringify(mode)).join(', ');
  return [invalid(field, `Unsupported value: ${JSON.stringify(unknown)}: supported values: ${supported}`)];
};

/** A claim that something else fills (spec.storage.dataSourceRef...) has no source of CDI's. */
const externallyPopulated = (spec: DataVolumeSpec): boolean => {
  const { dataSource, dataSourceRef } = storageOf(spec).spec;
  return dataSource !== undefined || dataSourceRef !== undefined;
};

const sources: Check = (spec) => {
  const { source, sourceRef } = spec;
  if (externallyPopulated(spec)) {
    if (!source && !sourceRef) return [];
    return [invalid('spec.source', 'External population is incompatible with Source and SourceRef')];
  }
  if (Boolean(source) === Boolean(sourceRef)) {
    return [invalid('spec.source', 'Data volume should have either Source or SourceRef, or be externally populated')];
  }
  return source ? sourceCauses(source, spec.contentType) : referenceCauses(sourceRef ?? {});
};

function referenceCauses({ kind, name }: NonNullable<DataVolumeSpec['sourceRef']>): StatusCause[] {
  if (!kind) return [invalid('spec.sourceRef.Kind', 'Missing sourceRef kind')];
  if (kind !== 'DataSource') {
    const message = `Unsupported sourceRef kind ${kind}, currently only DataSource is supported`;
    return [invalid('spec.sourceRef.Kind', message)];
  }
  return name ? [] : [invalid('spec.sourceRef.Name', 'Missing sourceRef name')];
}

const CHECKS: readonly Check[] = [oneStorage, size, className, accessModes, sources];

/** What the first check that finds something says; nothing when the spec is good. */
export function specCauses(spec: DataVolumeSpec): StatusCause[] {
  for (const check of CHECKS) {
    const causes = check(spec);
    if (causes.length > 0) return causes;
  }
  return [];
}
