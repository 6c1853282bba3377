/**
 * Restores of VMs from snapshots: the VM is held (status.restoreInProgress refuses changes of power), the restore waits
 * until it is off, its spec becomes that of the snapshot but for the run strategy, then the hold goes.
 */

import { copy } from '../../../json.ts';
import { isTrue, timestamp } from '../../../objects.ts';
import type { VirtualMachine } from '../../../objects.ts';
import { changesOf } from '../../../reconciler.ts';
import type { Watch } from '../../../reconciler.ts';
import { keyOf } from '../../../store.ts';
import type { Change } from '../../../store.ts';
import { VIRT_CONTROLLER } from '../../../user.ts';
import { writeChange } from '../../../controller-api.ts';
import type { Restore, SnapshotContent } from '../../kinds.ts';
import {
  virtualMachineInstances,
  virtualMachineRestores,
  virtualMachineSnapshotContents,
  virtualMachineSnapshots,
  virtualMachines,
} from '../../rows.ts';
import { StepController } from '../step-controller.ts';
import type { NextStep } from '../step-controller.ts';
import { KeyIndex } from '../../../key-index.ts';
import { LAST_RESTORE, conditionsOf } from './objects.ts';

const ON_RESTORE = { resource: virtualMachineRestores, user: VIRT_CONTROLLER } as const;
const ON_MACHINE = { resource: virtualMachines, user: VIRT_CONTROLLER } as const;

const WAITING = 'Waiting for target to be ready';

export class RestoreController extends StepController {
  /** The keys of restores by that of the VM. */
  readonly #byTarget = new KeyIndex();
  protected readonly watches: readonly Watch[] = [
    changesOf(virtualMachineRestores, (change) => this.#changed(change)),
    changesOf(virtualMachines, ({ after }) => this.#byTarget.get(after.key)),
    changesOf(virtualMachineInstances, ({ after }) => this.#byTarget.get(after.key)),
    changesOf(virtualMachineSnapshots, () => this.api.store.keys(virtualMachineRestores)),
  ];

  #changed({ type, after }: Change<Restore>): string[] {
    const restore = after.object;
    const isGone = type === 'DELETED';
    this.#byTarget.set(after.key, isGone ? [] : [targetKey(restore)]);
    if (isGone) this.#free(restore);
    return [after.key];
  }

  #machine(restore: Restore): VirtualMachine | undefined {
    return this.api.store.get(virtualMachines, targetKey(restore))?.object;
  }

  /** What the snapshot has kept, once it can be used. */
  #content({ metadata: { namespace }, spec }: Restore): SnapshotContent | undefined {
    const { store } = this.api;
    const key = keyOf(namespace, spec.virtualMachineSnapshotName ?? '');
    const snapshot = store.get(virtualMachineSnapshots, key)?.object;
    const name = snapshot?.status?.readyToUse ? snapshot.status.virtualMachineSnapshotContentName : undefined;
    const found = name && store.get(virtualMachineSnapshotContents, keyOf(namespace, name))?.object;
    return found ? found : undefined;
  }

  protected next(key: string): NextStep | undefined {
    const restore = this.api.store.get(virtualMachineRestores, key)?.object;
    if (!restore || restore.status?.complete || restore.metadata.deletionTimestamp) return undefined;
    const [name, run] = this.#step(restore) ?? [];
    return name && run ? { name, run, wait: () => this.api.delays('snapshotTaken') } : undefined;
  }

  #step(restore: Restore): [name: string, run: () => void] | undefined {
    if (!restore.status) return ['begin', () => this.#tell(restore, [true, 'Initializing VirtualMachineRestore'])];
    const vm = this.#machine(restore);
    const content = this.#content(restore);
    if (!vm || !content) return undefined;
    const holder = vm.status?.restoreInProgress;
    if (holder === undefined) return ['hold', () => this.#hold(restore, vm)];
    if (holder !== restore.metadata.name) return undefined;
    const isOff = !this.api.store.get(virtualMachineInstances, targetKey(restore));
    if (isOff) return ['restore', () => this.#restore(restore, vm, content)];
    const isNews = isTrue(restore.status.conditions, 'Progressing');
    return isNews ? ['wait', () => this.#tell(restore, [false, WAITING])] : undefined;
  }

  #tell(restore: Restore, progressing: [boolean, string], complete = false): void {
    const { clock } = this.api;
    const ready: [boolean, string] = complete ? [true, progressing[1]] : [false, progressing[1]];
    writeChange(this.api, { ...ON_RESTORE, subresource: 'status' }, restore, (draft) => {
      draft.status = {
        ...draft.status,
        complete,
        conditions: conditionsOf(draft.status?.conditions, clock.now(), { progressing, ready }),
        ...(complete && { restoreTime: timestamp(clock.now()) }),
      };
    });
  }

  #hold(restore: Restore, vm: VirtualMachine): void {
    writeChange(this.api, { ...ON_MACHINE, subresource: 'status' }, vm, (draft) => {
      draft.status = { ...draft.status, restoreInProgress: restore.metadata.name };
    });
  }

  #restore(restore: Restore, vm: VirtualMachine, { spec }: SnapshotContent): void {
    writeChange(this.api, ON_MACHINE, vm, (draft) => {
      const { running, runStrategy } = draft.spec;
      const { running: _, runStrategy: __, ...saved } = copy(spec.source.virtualMachine.spec);
      draft.spec = { ...saved, ...(runStrategy ? { runStrategy } : { running: running ?? false }) };
      draft.metadata.annotations = { ...draft.metadata.annotations, [LAST_RESTORE]: restore.metadata.uid };
    });
    this.#free(restore);
    this.#tell(restore, [false, 'Operation complete'], true);
  }

  #free(restore: Restore): void {
    const vm = this.#machine(restore);
    if (vm?.status?.restoreInProgress !== restore.metadata.name) return;
    writeChange(this.api, { ...ON_MACHINE, subresource: 'status' }, vm, (draft) => {
      delete draft.status?.restoreInProgress;
    });
  }
}

const targetKey = ({ metadata, spec }: Restore): string => keyOf(metadata.namespace, spec.target.name ?? '');
