/** What a round of the VM controller did to the VMI, for the status that follows. */

import type { MachineSync } from '../update/machine-sync.ts';
import type { Failure } from './conditions.ts';

export interface Outcome {
  /** It was created, or deleted, and the controller hasn't seen that yet when it writes the status. */
  readonly creating: boolean;
  readonly deleting: boolean;
  readonly failure?: Failure;
  /** What became of changes of the spec; without, RestartRequired is left as it is. */
  readonly sync?: MachineSync;
}

export const NOTHING_DONE: Outcome = { creating: false, deleting: false };
