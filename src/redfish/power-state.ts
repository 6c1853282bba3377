import type { PowerState, Resource_State } from '../../generated/types.ts';
import { observePower, type ObservedPower } from '../kubevirt/power/observe.ts';
import type { Machine } from '../kubevirt/model.ts';

/**
 * PowerState and Status.State of a system, by what is observed of its VM. Null says that nobody knows, which a fencing
 * agent must never take for Off.
 */
interface Shown {
  readonly powerState: PowerState | null;
  readonly state: Resource_State;
}

const shown: Readonly<Record<ObservedPower, Shown>> = {
  off: { powerState: 'Off', state: 'StandbyOffline' },
  poweringOn: { powerState: 'PoweringOn', state: 'Starting' },
  on: { powerState: 'On', state: 'Enabled' },
  paused: { powerState: 'Paused', state: 'Quiesced' },
  poweringOff: { powerState: 'PoweringOff', state: 'Enabled' },
  unknown: { powerState: null, state: 'UnavailableOffline' },
};

export function shownPower(machine: Machine): Shown {
  return shown[observePower(machine)];
}
