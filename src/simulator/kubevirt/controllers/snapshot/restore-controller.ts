/**
 * Restores of VMs from snapshots: the VM is held (status.restoreInProgress refuses changes of power), the restore waits
 * until it is off, its spec becomes that of the snapshot but for the run strategy, then the hold goes.
 */

import { copy } from '../../../json.ts';
import { isTrue, timestamp } from '../../../objects.ts';
import type { VirtualMachine } from '../../../objects.ts';
import { keyOf } from '../../../store.ts';
import { VIRT_CONTROLLER } from '../../../user.ts';
import type { ControllerApi } from '../../../controller-api.ts';
import { writeChange } from '../../../controller-api.ts';
import {
  virtualMachineInstances,
  virtualMachineRestores,
  virtualMachineSnapshotContents,
  virtualMachineSnapshots,
  virtualMachines,
} from '../../rows.ts';
import { StepRunner } from '../step-runner.ts';
import type { NextStep } from '../step-runner.ts';
import { KeyIndex } from '../storage/key-index.ts';
import { LAST_RESTORE, conditionsOf } from './objects.ts';
import type { Restore, Snapshot, SnapshotContent } from './objects.ts';

const ON_RESTORE = { resource: virtualMachineRestores, user: VIRT_CONTROLLER } as const;
const ON_MACHINE = { resource: virtualMachines, user: VIRT_CONTROLLER } as const;

const WAITING = 'Waiting for target to be ready';

export class RestoreController {
  readonly #api: ControllerApi;
  readonly #runner: StepRunner;
  /** The keys of restores by that of the VM. */
  readonly #byTarget = new KeyIndex();

  constructor(api: ControllerApi) {
    this.#api = api;
    this.#runner = new StepRunner(api.clock, (key) => this.#next(key));
  }

  start(): void {
    const { store } = this.#api;
    store.subscribe(virtualMachineRestores, ({ type, after }) => {
      this.#byTarget.set(after.key, type === 'DELETED' ? [] : [targetKey(after.object as Restore)]);
      if (type === 'DELETED') this.#free(after.object as Restore);
      this.#runner.consider(after.key);
    });
    for (const resource of [virtualMachines, virtualMachineInstances]) {
      store.subscribe(resource, ({ after }) => {
        for (const key of [...this.#byTarget.get(after.key)]) this.#runner.consider(key);
      });
    }
    store.subscribe(virtualMachineSnapshots, () => {
      for (const key of [...store.keys(virtualMachineRestores)]) this.#runner.consider(key);
    });
  }

  #machine(restore: Restore): VirtualMachine | undefined {
    return this.#api.store.get(virtualMachines, targetKey(restore))?.object as VirtualMachine | undefined;
  }

  /** What the snapshot has kept, once it can be used. */
  #content({ metadata: { namespace }, spec }: Restore): SnapshotContent | undefined {
    const { store } = this.#api;
    const key = keyOf(namespace, spec.virtualMachineSnapshotName ?? '');
    const snapshot = store.get(virtualMachineSnapshots, key)?.object as Snapshot | undefined;
    const name = snapshot?.status?.readyToUse ? snapshot.status.virtualMachineSnapshotContentName : undefined;
    const found = name && store.get(virtualMachineSnapshotContents, keyOf(namespace, name))?.object;
    return found ? (found as SnapshotContent) : undefined;
  }

  #next(key: string): NextStep | undefined {
    const restore = this.#api.store.get(virtualMachineRestores, key)?.object as Restore | undefined;
    if (!restore || restore.status?.complete || restore.metadata.deletionTimestamp) return undefined;
    const [name, run] = this.#step(restore) ?? [];
    return name && run ? { name, run, wait: () => this.#api.delays('snapshotTaken') } : undefined;
  }

  #step(restore: Restore): [name: string, run: () => void] | undefined {
    if (!restore.status) return ['begin', () => this.#tell(restore, [true, 'Initializing VirtualMachineRestore'])];
    const vm = this.#machine(restore);
    const content = this.#content(restore);
    if (!vm || !content) return undefined;
    const holder = vm.status?.restoreInProgress;
    if (holder === undefined) return ['hold', () => this.#hold(restore, vm)];
    if (holder !== restore.metadata.name) return undefined;
    const isOff = !this.#api.store.get(virtualMachineInstances, targetKey(restore));
    if (isOff) return ['restore', () => this.#restore(restore, vm, content)];
    const isNews = isTrue(restore.status.conditions, 'Progressing');
    return isNews ? ['wait', () => this.#tell(restore, [false, WAITING])] : undefined;
  }

  #tell(restore: Restore, progressing: [boolean, string], complete = false): void {
    const { clock } = this.#api;
    const ready: [boolean, string] = complete ? [true, progressing[1]] : [false, progressing[1]];
    writeChange(this.#api, { ...ON_RESTORE, subresource: 'status' }, restore, (draft) => {
      draft.status = {
        ...draft.status,
        complete,
        conditions: conditionsOf(draft.status?.conditions, clock.now(), { progressing, ready }),
        ...(complete && { restoreTime: timestamp(clock.now()) }),
      };
    });
  }

  #hold(restore: Restore, vm: VirtualMachine): void {
    writeChange(this.#api, { ...ON_MACHINE, subresource: 'status' }, vm, (draft) => {
      draft.status = { ...draft.status, restoreInProgress: restore.metadata.name };
    });
  }

  #restore(restore: Restore, vm: VirtualMachine, { spec }: SnapshotContent): void {
    writeChange(this.#api, ON_MACHINE, vm, (draft) => {
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
    writeChange(this.#api, { ...ON_MACHINE, subresource: 'status' }, vm, (draft) => {
      delete draft.status?.restoreInProgress;
    });
  }
}

const targetKey = ({ metadata, spec }: Restore): string => keyOf(metadata.namespace, spec.target?.name ?? '');
