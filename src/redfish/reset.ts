import type { OperationTypes } from '../../generated/operations.ts';
import type { Machine } from '../kubevirt/model.ts';
import type { PowerAction, PowerControl } from '../kubevirt/service.ts';
import { toActionError } from './errors.ts';

/** ComputerSystem.Reset: which power action of the service layer a ResetType is (DSP2046, Resource.ResetType). */
export type SystemResetType = OperationTypes['resetComputerSystem']['body']['ResetType'];

export const powerActions: Readonly<Record<SystemResetType, PowerAction>> = {
  On: 'start',
  ForceOff: 'kill',
  GracefulShutdown: 'shutdown',
  ForceRestart: 'forceRestart',
  GracefulRestart: 'restart',
};

/** Throws RedfishError 409 ActionParameterValueConflict while the VM is in a transition that can't take it. */
export async function resetSystem(
  power: PowerControl,
  machine: Machine,
  resetType: SystemResetType,
): Promise<undefined> {
  try {
    await power.perform(machine, powerActions[resetType]);
  } catch (error) {
    throw toActionError(error, { action: 'ComputerSystem.Reset', parameter: 'ResetType', value: resetType });
  }
}
