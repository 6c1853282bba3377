/** What a VMI's status says of a live migration that is under way or was the last. */

import type { JsonObject } from '../../../json.ts';
import type { VirtualMachineInstance } from '../../../objects.ts';

export interface MigrationState extends JsonObject {
  migrationUid?: string;
  startTimestamp?: string;
  endTimestamp?: string;
  completed?: boolean;
  failed?: boolean;
  abortRequested?: boolean;
  sourceNode?: string;
  targetNode?: string;
  sourcePod?: string;
  targetPod?: string;
}

export const migrationStateOf = ({ status }: VirtualMachineInstance): MigrationState | undefined =>
  status.migrationState;

/** From the moment the guest begins to move until it has, or hasn't. */
export function isMigrating(vmi: VirtualMachineInstance): boolean {
  const state = migrationStateOf(vmi);
  return state?.startTimestamp !== undefined && state.endTimestamp === undefined;
}
