/** The recorded power matrix: every call in every state, each on a VM of its own. */

import type { FileScript, StepScript } from '../replay/script.ts';
import { dismiss, inState, isPowerState, looksLike } from './power-states.ts';

const NS = 'rec-power';

/** Set-up of a step, whose name is `<state>: <call>`; its VM is called `<state>-<call>`. */
function scriptOf(step: string): StepScript {
  const [state = '', what = ''] = step.split(': ');
  if (!isPowerState(state)) return { skip: `the state ${state} is not in the table` };
  const place = { namespace: NS, name: `${state}-${what}` };
  return {
    isNamedState: (before) => looksLike(state, before),
    before: inState(state, place),
    after: [dismiss(place)],
  };
}

export const POWER: FileScript = { namespaces: [NS], tracks: NS, steps: scriptOf, atOnce: 6 };
