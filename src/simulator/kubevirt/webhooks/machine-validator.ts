/**
 * KubeVirt's validating webhook for VMs. It looks at the VM as it would start: a copy with the defaults filled in. What
 * it accepts matters as much as what it refuses: no memory, cores 0 or an unknown instancetype pass.
 */

import { parseQuantity } from '../../core/quantity.ts';
import { copy } from '../../json.ts';
import type { VirtualMachine } from '../../objects.ts';
import type { AdmissionRequest } from '../../api/admission.ts';
import type { AdmissionDependencies } from '../../part.ts';
import type { StatusCause } from '../../status.ts';
import { refuse, surroundings } from './context.ts';
import type { WebhookRule } from './context.ts';
import { dataVolumeTemplateCauses, templateNamespaceCauses } from './data-volume-templates.ts';
import { holdCauses } from './holds.ts';
import { instancetypeConflicts, matcherCauses, matcherChangeCauses, missingChoiceCauses } from './instancetypes.ts';
import { metadataCauses } from './metadata-checks.ts';
import { runStrategyCauses } from './run-strategy.ts';
import { guestSpec } from './spec/checks.ts';
import { invalidValue } from './spec/context.ts';
import type { GuestSpec, SpecContext } from './spec/context.ts';
import { completeSpec } from './spec/defaults.ts';
import { liveMemoryProblem } from './spec/live-memory.ts';
import { volumeRequestCauses } from './volume-requests.ts';

const MUTATOR = 'virtualmachines-mutator.kubevirt.io';
const VALIDATOR = 'virtualmachine-validator.kubevirt.io';
const SPEC = 'spec.template.spec';

/** The mutating webhook's own refusals. */
export const checkMatchers: WebhookRule<VirtualMachine> =
  () =>
  ({ object: vm, old }) => {
    if (vm.metadata.deletionTimestamp) return;
    if (old) refuse(MUTATOR, matcherChangeCauses(vm, old));
    refuse(MUTATOR, matcherCauses(vm));
  };

function liveUpdateCauses({ spec, liveUpdate }: SpecContext): StatusCause[] {
  const maxGuest = parseQuantity(spec.domain.memory?.maxGuest);
  if (!liveUpdate || maxGuest === undefined) return [];
  const problem = liveMemoryProblem(spec, maxGuest);
  return problem === undefined ? [] : [invalidValue(`${SPEC}.domain.memory.guest`, problem)];
}

function specCauses(vm: VirtualMachine, deps: AdmissionDependencies, user: AdmissionRequest['user']): StatusCause[] {
  const around = surroundings(deps);
  const spec = copy(vm.spec.template.spec) as GuestSpec;
  completeSpec(spec, around.configuration, around.profile);
  const context = { ...around, field: SPEC, spec };
  return [
    ...metadataCauses(vm.spec.template.metadata ?? {}, 'spec.template.metadata', { user, isOn: around.isOn }),
    ...guestSpec(context),
    ...dataVolumeTemplateCauses(vm),
    ...runStrategyCauses(vm, around.isOn),
    ...liveUpdateCauses(context),
  ];
}

export const validateMachine: WebhookRule<VirtualMachine> =
  (deps) =>
  ({ object: vm, old, user, warn }) => {
    if (vm.metadata.deletionTimestamp) return;
    refuse(VALIDATOR, missingChoiceCauses(vm, deps));
    refuse(VALIDATOR, instancetypeConflicts(vm, deps));
    refuse(VALIDATOR, specCauses(vm, deps, user));
    refuse(VALIDATOR, templateNamespaceCauses(vm, old));
    if (old) refuse(VALIDATOR, holdCauses(vm, old));
    refuse(VALIDATOR, volumeRequestCauses(vm, deps.profile));
    if (vm.spec.running !== undefined) warn?.('spec.running is deprecated, please use spec.runStrategy instead.');
  };

const STATUS_VALIDATOR = 'kubevirt-crd-status-validator.kubevirt.io';

/** A status may be written by anyone who has the right to; its queue is looked at. */
export const validateMachineStatus: WebhookRule<VirtualMachine> =
  ({ profile }) =>
  ({ object: vm, old }) => {
    refuse(STATUS_VALIDATOR, volumeRequestCauses(vm, profile));
    if (old) refuse(STATUS_VALIDATOR, holdCauses(vm, old));
  };
