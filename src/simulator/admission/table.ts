/** Which rules stand before which writes, in their order. */

import type { Clock } from '../clock.ts';
import { namespaces, virtualMachineInstances, virtualMachines } from '../resources.ts';
import type { AdmissionEntry } from './admission.ts';
import { completeNamespace, terminateNamespace } from './namespace.ts';
import { checkInstanceTypes, completeInstance, protectInstance } from './virtual-machine-instance.ts';
import {
  checkBootOrders,
  checkDisks,
  checkHolds,
  checkRunning,
  checkTypes,
  completeMachine,
} from './virtual-machine.ts';

export function admissionEntries(clock: Clock): readonly AdmissionEntry[] {
  const onMachine = { resource: virtualMachines, operations: ['create', 'update'] } as const;
  return [
    { resource: namespaces, operations: ['create'], rule: completeNamespace },
    { resource: namespaces, operations: ['delete'], rule: terminateNamespace },
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
