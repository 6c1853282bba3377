/** Exactly one of `running` and `runStrategy`, and one that this release has. */

import type { RunStrategy, VirtualMachine } from '../../objects.ts';
import type { StatusCause } from '../../status.ts';
import { invalidValue } from './spec/context.ts';

const RUN_STRATEGIES: readonly RunStrategy[] = ['Always', 'RerunOnFailure', 'Manual', 'Halted', 'Once'];

const EXCLUSIVE =
  'Running and RunStrategy are mutually exclusive. Note that Running is deprecated, please use RunStrategy instead';

export function runStrategyCauses({ spec }: VirtualMachine, isOn: (gate: string) => boolean): StatusCause[] {
  const { runStrategy, running } = spec;
  if (runStrategy === undefined) {
    return running === undefined ? [invalidValue('spec.running', 'RunStrategy must be specified')] : [];
  }
  return [
    ...(running === undefined ? [] : [invalidValue('spec.running', EXCLUSIVE)]),
    ...(isKnown(runStrategy, isOn) ? [] : [invalidValue('spec.runStrategy', `Invalid RunStrategy (${runStrategy})`)]),
  ];
}

const isKnown = (strategy: RunStrategy, isOn: (gate: string) => boolean): boolean =>
  RUN_STRATEGIES.includes(strategy) || (strategy === 'WaitAsReceiver' && isOn('DecentralizedLiveMigration'));
