/** DataVolumes that are made together with a VM: complete, in its namespace, and used by it. */

import { isObject, same } from '../../json.ts';
import type { Json, JsonObject } from '../../json.ts';
import type { DataVolumeTemplate, VirtualMachine } from '../../objects.ts';
import type { StatusCause } from '../../status.ts';
import { invalidValue } from './spec/context.ts';

const nameIn = (source: Json | undefined, property: string): Json | undefined =>
  isObject(source) ? source[property] : undefined;

/** The first thing that is wrong with a template. */
function templateCause({ metadata, spec }: DataVolumeTemplate, field: string): StatusCause | undefined {
  if (!isObject(metadata) || !metadata.name) {
    const message = `'name' field must not be empty for DataVolumeTemplate entry ${field}.name.`;
    return { reason: 'FieldValueRequired', message, field: `${field}.name` };
  }
  return storageCause(spec, field) ?? sourceCause(spec, field);
}

function storageCause({ pvc, storage }: JsonObject, field: string): StatusCause | undefined {
  const place = `${field}.PVC.Storage`;
  if (!pvc && !storage) return invalidValue(place, 'Missing Data volume PVC or Storage');
  const both = 'Duplicate storage definition, both target storage and target pvc defined';
  return pvc && storage ? invalidValue(place, both) : undefined;
}

function sourceCause({ pvc, storage, source, sourceRef }: JsonObject, field: string): StatusCause | undefined {
  const target = pvc ?? storage;
  const isPopulated = Boolean(nameIn(target, 'dataSource') ?? nameIn(target, 'dataSourceRef'));
  const isSourced = Boolean(source ?? sourceRef);
  if (isPopulated && isSourced) {
    return invalidValue(`${field}.source`, 'External population is incompatible with Source and SourceRef');
  }
  if (!isPopulated && !isSourced) {
    const message = 'Data volume should have either Source, SourceRef, or be externally populated';
    return invalidValue(`${field}.source.sourceRef`, message);
  }
  return isObject(source) ? kindCause(source, field) : undefined;
}

function kindCause(source: JsonObject, field: string): StatusCause | undefined {
  const count = Object.values(source).filter((value) => value !== null && value !== undefined).length;
  if (count === 0) return invalidValue(`${field}.source`, 'Missing dataVolume valid source');
  return count > 1 ? invalidValue(`${field}.source`, 'Multiple dataVolume sources') : undefined;
}

export function dataVolumeTemplateCauses({ spec }: VirtualMachine): StatusCause[] {
  const { volumes = [] } = spec.template.spec;
  return (spec.dataVolumeTemplates ?? []).flatMap((template, i) => {
    const field = `spec.dataVolumeTemplate[${i}]`;
    const cause = templateCause(template, field);
    if (cause) return [cause];
    const { name } = template.metadata;
    const isUsed = volumes.some(
      ({ persistentVolumeClaim, dataVolume }) =>
        nameIn(persistentVolumeClaim, 'claimName') === name || nameIn(dataVolume, 'name') === name,
    );
    const message = `DataVolumeTemplate entry ${field} must be referenced in the VMI template's 'volumes' list`;
    return isUsed ? [] : [{ reason: 'FieldValueRequired', message, field }];
  });
}

/** A DataVolume is made beside its VM, nowhere else. */
export function templateNamespaceCauses(vm: VirtualMachine, old: VirtualMachine | undefined): StatusCause[] {
  const templates = vm.spec.dataVolumeTemplates ?? [];
  if (old && same(old.spec.dataVolumeTemplates ?? [], templates)) return [];
  const { namespace } = vm.metadata;
  return templates.flatMap(({ metadata }, i) => {
    const other = (metadata as { namespace?: string }).namespace;
    if (!other || other === namespace) return [];
    const message = `Embedded DataVolume namespace ${other} differs from VM namespace ${namespace ?? ''}`;
    return [invalidValue(`spec.dataVolumeTemplates[${i}]`, message)];
  });
}
