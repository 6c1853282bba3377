/** While a snapshot or a restore runs, its VM's power and volumes stay as they are. */

import { same } from '../../json.ts';
import { runStrategyOf } from '../../objects.ts';
import type { VirtualMachine } from '../../objects.ts';
import type { StatusCause } from '../../status.ts';

const held = (message: string): StatusCause[] => [{ reason: 'FieldValueNotSupported', message, field: 'spec' }];

/** As the webhook compares: a switch between `running` and `runStrategy` is a change even where it means the same. */
function runningIsSame({ spec: next }: VirtualMachine, { spec: before }: VirtualMachine): boolean {
  if (before.running !== undefined && next.running !== undefined) return before.running === next.running;
  return before.runStrategy !== undefined && before.runStrategy === next.runStrategy;
}

export function holdCauses(vm: VirtualMachine, old: VirtualMachine): StatusCause[] {
  const { snapshotInProgress, restoreInProgress } = vm.status ?? {};
  if (snapshotInProgress) {
    const until = `until snapshot ${JSON.stringify(snapshotInProgress)} completes`;
    const [volumes, before] = [vm.spec.template.spec.volumes ?? [], old.spec.template.spec.volumes ?? []];
    if (!same(volumes, before)) return held(`Cannot update vm disks or volumes ${until}`);
    if (!runningIsSame(vm, old)) return held(`Cannot update vm running state ${until}`);
  }
  if (restoreInProgress && runStrategyOf(vm) !== runStrategyOf(old)) {
    return held(`Cannot update VM runStrategy until restore ${JSON.stringify(restoreInProgress)} completes`);
  }
  return [];
}
