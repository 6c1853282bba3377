/** Keeps status.volumeSnapshotStatuses of every VM, in writes of its own: which of the volumes can be snapshotted. */

import { writeChange } from '../../../controller-api.ts';
import { same } from '../../../json.ts';
import type { VirtualMachine } from '../../../objects.ts';
import { Reconciler, changesOf } from '../../../reconciler.ts';
import type { Watch } from '../../../reconciler.ts';
import type { Change } from '../../../store.ts';
import { VIRT_CONTROLLER } from '../../../user.ts';
import { virtualMachines } from '../../rows.ts';
import { volumeSnapshotStatuses } from './volume-statuses.ts';

const ON_STATUS = { resource: virtualMachines, subresource: 'status', user: VIRT_CONTROLLER } as const;

/** VMs that virt-controller has looked at. */
function known({ type, after }: Change<VirtualMachine>): string[] {
  const { status } = after.object;
  return type !== 'DELETED' && status?.printableStatus ? [after.key] : [];
}

export class VolumeStatusController extends Reconciler {
  protected readonly watches: readonly Watch[] = [changesOf(virtualMachines, known)];

  protected reconcile(key: string): void {
    const vm = this.api.store.get(virtualMachines, key)?.object;
    if (!vm?.status?.printableStatus || vm.metadata.deletionTimestamp) return;
    const statuses = volumeSnapshotStatuses(this.api.store, vm);
    if (same(statuses, vm.status.volumeSnapshotStatuses ?? [])) return;
    writeChange(this.api, ON_STATUS, vm, (draft) => {
      draft.status = { ...draft.status, volumeSnapshotStatuses: statuses };
    });
  }
}
