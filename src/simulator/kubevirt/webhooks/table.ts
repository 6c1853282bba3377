/** KubeVirt's webhooks: which stand before which writes, in their order. */

import { virtualMachineInstances, virtualMachines } from '../rows.ts';
import type { AdmissionEntry } from '../../api/admission.ts';
import type { AdmissionDependencies } from '../../part.ts';
import { checkInstanceTypes, completeInstance, protectInstance } from './virtual-machine-instance.ts';
import {
  checkBootOrders,
  checkDisks,
  checkHolds,
  checkRunning,
  checkTypes,
  completeMachine,
} from './virtual-machine.ts';

export function webhooks({ clock }: AdmissionDependencies): readonly AdmissionEntry[] {
  const onMachine = { resource: virtualMachines, operations: ['create', 'update'] } as const;
  return [
    { ...onMachine, rule: checkTypes },
    { ...onMachine, operations: ['create'], rule: completeMachine },
    { ...onMachine, rule: checkRunning },
    { ...onMachine, rule: checkDisks },
    { ...onMachine, rule: checkBootOrders },
    { ...onMachine, operations: ['update'], rule: checkHolds },
    { resource: virtualMachineInstances, operations: ['create'], rule: checkInstanceTypes },
    { resource: virtualMachineInstances, operations: ['create'], rule: completeInstance(clock) },
    { resource: virtualMachineInstances, operations: ['update'], rule: protectInstance },
  ];
}
