/** A refusal by the API as what the VM's condition Failure tells: its category (HotPlugVolumeError...) and the message. */

import { StatusError } from '../../../status.ts';
import type { Failure } from '../machine/conditions.ts';

/** Runs `work`; what the API refuses on the way becomes a failure of this category. */
export function failureOf(reason: string, what: string, work: () => void): Failure | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (!(error instanceof StatusError)) throw error;
    return { reason, message: `Error encountered while handling ${what}: ${error.message}` };
  }
}
