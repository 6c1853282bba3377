/** KubeVirt's webhooks for snapshots and restores. Older releases look at the VM too, newer ones only at the form. */

import type { AdmissionRequest } from '../../api/admission.ts';
import { same } from '../../json.ts';
import type { VirtualMachine } from '../../objects.ts';
import { runStrategyOf } from '../../objects.ts';
import type { AdmissionDependencies } from '../../part.ts';
import { rejectedByWebhook } from '../../status.ts';
import type { StatusCause } from '../../status.ts';
import { keyOf } from '../../store.ts';
import { isGateOn } from '../gates.ts';
import type { ObjectReference, Restore, Snapshot } from '../kinds.ts';
import { virtualMachineRestores, virtualMachineSnapshots, virtualMachines } from '../rows.ts';
import { refuse } from './context.ts';
import type { WebhookRule } from './context.ts';
import { invalidValue, when } from './spec/context.ts';

const SNAPSHOT = 'virtualmachinesnapshot-validator.snapshot.kubevirt.io';
const RESTORE = 'virtualmachinerestore-validator.snapshot.kubevirt.io';

function referenceCauses({ apiGroup, kind }: ObjectReference, field: string): StatusCause[] {
  if (apiGroup === undefined) {
    return [{ reason: 'FieldValueNotFound', message: 'missing apiGroup', field: `${field}.apiGroup` }];
  }
  if (apiGroup !== 'kubevirt.io') return [invalidValue(`${field}.apiGroup`, 'invalid apiGroup')];
  return when(kind !== 'VirtualMachine', () => invalidValue(`${field}.kind`, 'invalid kind'));
}

/** Neither can be changed once it is made. */
const unchanged = (webhook: string, { object, old }: AdmissionRequest): void =>
  refuse(
    webhook,
    when(old && !same(object.spec, old.spec), () => invalidValue('spec', 'spec in immutable after creation')),
  );

const machineNamed = (
  name: string | undefined,
  namespace: string | undefined,
  { store }: AdmissionDependencies,
): VirtualMachine | undefined => store.get(virtualMachines, keyOf(namespace, name ?? ''))?.object;

const quoted = (name: string | undefined): string => JSON.stringify(name ?? '');

export const validateSnapshot: WebhookRule<Snapshot> = (deps) => (request) => {
  if (request.operation !== 'create') {
    unchanged(SNAPSHOT, request);
    return;
  }
  if (!isGateOn(deps, 'Snapshot')) throw rejectedByWebhook(SNAPSHOT, 'snapshot feature gate not enabled');
  const { spec, metadata } = request.object;
  refuse(SNAPSHOT, referenceCauses(spec.source, 'spec.source'));
  const { name } = spec.source;
  const isMissing = deps.profile.webhooksLookUpSnapshots && !machineNamed(name, metadata.namespace, deps);
  const message = `VirtualMachine ${quoted(name)} does not exist`;
  refuse(
    SNAPSHOT,
    when(isMissing, () => invalidValue('spec.source.name', message)),
  );
};

/** Older releases: the VM must be off, and the snapshot must be there and good. */
function lookedUpCauses({ spec, metadata }: Restore, deps: AdmissionDependencies): StatusCause[] {
  const { namespace } = metadata;
  const vm = machineNamed(spec.target.name, namespace, deps);
  const target = `VirtualMachine ${quoted(spec.target.name)}`;
  const field = 'spec.virtualMachineSnapshotName';
  const name = spec.virtualMachineSnapshotName ?? '';
  const found = deps.store.get(virtualMachineSnapshots, keyOf(namespace, name))?.object;
  const status = found?.status;
  const what = `VirtualMachineSnapshot ${quoted(name)}`;
  return [
    ...when(vm?.spec.running, () => invalidValue('spec.target', `${target} is not stopped`)),
    ...when(vm && !vm.spec.running && runStrategyOf(vm) !== 'Halted', () =>
      invalidValue('spec.target', `${target} run strategy has to be Halted`),
    ),
    ...when(!found, () => invalidValue(field, `${what} does not exist`)),
    ...when(status?.phase === 'Failed', () => invalidValue(field, `${what} has failed and is invalid to use`)),
    ...when(found && status?.readyToUse !== true, () => invalidValue(field, `${what} is not ready to use`)),
  ];
}

/** Patches are text; only what they touch is looked at. */
function patchCauses({ spec: { patches = [] } }: Restore): StatusCause[] {
  return patches.flatMap((patch) => {
    const [, path = ''] = /"path"\s*:\s*"([^"]*)"/.exec(patch) ?? [];
    const fits = /^\/(spec|metadata\/labels|metadata\/annotations)\//.test(path);
    return when(!fits, () =>
      invalidValue('spec.patches', `patching is valid only for elements under /spec/ only: ${patch}`),
    );
  });
}

function runningRestore({ spec, metadata }: Restore, { store }: AdmissionDependencies): StatusCause[] {
  for (const { object } of store.list(virtualMachineRestores)) {
    const isOther = object.metadata.namespace !== metadata.namespace || !same(object.spec.target, spec.target);
    if (isOther || object.status?.complete === true) continue;
    return [invalidValue('spec.target', `VirtualMachineRestore ${quoted(object.metadata.name)} in progress`)];
  }
  return [];
}

export const validateRestore: WebhookRule<Restore> = (deps) => (request) => {
  if (request.operation !== 'create') {
    unchanged(RESTORE, request);
    return;
  }
  if (!isGateOn(deps, 'Snapshot')) throw rejectedByWebhook(RESTORE, 'Snapshot/Restore feature gate not enabled');
  const restore = request.object;
  const form = referenceCauses(restore.spec.target, 'spec.target');
  const causes = [
    ...form,
    ...(form.length > 0 ? [] : patchCauses(restore)),
    ...(form.length === 0 && deps.profile.webhooksLookUpSnapshots ? lookedUpCauses(restore, deps) : []),
    ...runningRestore(restore, deps),
  ];
  refuse(RESTORE, causes);
};
