/**
 * Snapshots of VMs: the VM is held (status.snapshotInProgress refuses changes of power and volumes), its spec goes into
 * a VirtualMachineSnapshotContent, then the hold goes. Volumes hold no bytes here, so none are copied.
 */

import { isTrue, timestamp } from '../../../objects.ts';
import type { VirtualMachine } from '../../../objects.ts';
import { changesOf } from '../../../reconciler.ts';
import type { Watch } from '../../../reconciler.ts';
import { keyOf } from '../../../store.ts';
import type { Change } from '../../../store.ts';
import { VIRT_CONTROLLER } from '../../../user.ts';
import { writeChange } from '../../../controller-api.ts';
import type { Snapshot } from '../../kinds.ts';
import { virtualMachineSnapshotContents, virtualMachineSnapshots, virtualMachines } from '../../rows.ts';
import { StepController } from '../step-controller.ts';
import type { NextStep } from '../step-controller.ts';
import { KeyIndex } from '../../../key-index.ts';
import { SNAPSHOT_FINALIZER, SOURCE_FINALIZER, conditionsOf, contentNameOf, contentOf } from './objects.ts';

const ON_SNAPSHOT = { resource: virtualMachineSnapshots, user: VIRT_CONTROLLER } as const;
const ON_MACHINE = { resource: virtualMachines, user: VIRT_CONTROLLER } as const;

interface Situation {
  readonly snapshot: Snapshot;
  readonly vm: VirtualMachine | undefined;
}

type Step = readonly [name: string, when: (situation: Situation) => boolean, run?: (situation: Situation) => void];

const isHeld = ({ snapshot }: Situation): boolean =>
  snapshot.metadata.finalizers?.includes(SNAPSHOT_FINALIZER) === true;
const isDeleting = ({ snapshot }: Situation): boolean => snapshot.metadata.deletionTimestamp !== undefined;
const holder = ({ vm }: Situation): string | undefined => vm?.status?.snapshotInProgress;

export class SnapshotController extends StepController {
  /** The keys of snapshots by that of their VM. */
  readonly #bySource = new KeyIndex();
  protected readonly watches: readonly Watch[] = [
    changesOf(virtualMachineSnapshots, (change) => this.#changed(change)),
    changesOf(virtualMachines, ({ after }) => this.#bySource.get(after.key)),
  ];

  /** The first whose condition holds is next; without a deed, nothing is. */
  readonly #steps: readonly Step[] = [
    ['let go', (s) => isDeleting(s) && isHeld(s), (s) => this.#letGo(s.snapshot)],
    ['it is going', isDeleting],
    ['it is taken', ({ snapshot }) => snapshot.status?.readyToUse === true],
    ['adopt', (s) => !isHeld(s) || !s.snapshot.status, (s) => this.#adopt(s.snapshot)],
    [
      'fail',
      ({ vm, snapshot }) => !vm && isTrue(snapshot.status?.conditions, 'Progressing'),
      (s) => this.#fail(s.snapshot),
    ],
    ['its VM is missing', ({ vm }) => !vm],
    ['hold', (s) => holder(s) === undefined, ({ snapshot, vm }) => vm && this.#hold(snapshot, vm)],
    ['take', (s) => holder(s) === s.snapshot.metadata.name, ({ snapshot, vm }) => vm && this.#take(snapshot, vm)],
  ];

  #changed({ type, after }: Change<Snapshot>): string[] {
    this.#bySource.set(after.key, type === 'DELETED' ? [] : [sourceKey(after.object)]);
    return [after.key];
  }

  #machine(key: string): VirtualMachine | undefined {
    return this.api.store.get(virtualMachines, key)?.object;
  }

  protected next(key: string): NextStep | undefined {
    const snapshot = this.api.store.get(virtualMachineSnapshots, key)?.object;
    if (!snapshot) return undefined;
    const situation = { snapshot, vm: this.#machine(sourceKey(snapshot)) };
    const [name, , run] = this.#steps.find(([, when]) => when(situation)) ?? [];
    if (!name || !run) return undefined;
    return { name, run: () => run(situation), wait: () => this.api.delays('snapshotTaken') };
  }

  #tell(snapshot: Snapshot, more: Partial<NonNullable<Snapshot['status']>>): void {
    writeChange(this.api, { ...ON_SNAPSHOT, subresource: 'status' }, snapshot, (draft) => {
      draft.status = { ...draft.status, ...more };
    });
  }

  #adopt(snapshot: Snapshot): void {
    const now = this.api.clock.now();
    const vm = this.#machine(sourceKey(snapshot));
    writeChange(this.api, ON_SNAPSHOT, snapshot, ({ metadata }) => {
      metadata.finalizers = [...new Set([...(metadata.finalizers ?? []), SNAPSHOT_FINALIZER])];
    });
    const why = vm ? 'Source not locked' : 'Source does not exist';
    const conditions = conditionsOf(undefined, now, { progressing: [false, why], ready: [false, 'Not ready'] });
    const phase = 'InProgress';
    this.#tell(snapshot, { conditions, phase, readyToUse: false, ...(vm && { sourceUID: vm.metadata.uid }) });
  }

  #hold(snapshot: Snapshot, vm: VirtualMachine): void {
    writeChange(this.api, { ...ON_MACHINE, subresource: 'status' }, vm, (draft) => {
      draft.status = { ...draft.status, snapshotInProgress: snapshot.metadata.name };
    });
    writeChange(this.api, ON_MACHINE, vm, ({ metadata }) => {
      metadata.finalizers = [...new Set([...(metadata.finalizers ?? []), SOURCE_FINALIZER])];
    });
    const progressing: [boolean, string] = [true, 'Source locked and operation in progress'];
    const { conditions } = snapshot.status ?? {};
    const now = this.api.clock.now();
    this.#tell(snapshot, {
      conditions: conditionsOf(conditions, now, { progressing, ready: [false, 'Not ready'] }),
      sourceUID: vm.metadata.uid,
    });
  }

  #take(snapshot: Snapshot, vm: VirtualMachine): void {
    const { store, writer, clock } = this.api;
    const { namespace } = snapshot.metadata;
    const name = contentNameOf(snapshot);
    if (!store.get(virtualMachineSnapshotContents, keyOf(namespace, name))) {
      writer.create(virtualMachineSnapshotContents, namespace, contentOf(snapshot, vm), { user: VIRT_CONTROLLER });
    }
    this.#free(vm);
    const { conditions } = snapshot.status ?? {};
    this.#tell(snapshot, {
      conditions: conditionsOf(conditions, clock.now(), {
        progressing: [false, 'Operation complete'],
        ready: [true, 'Operation complete'],
      }),
      creationTime: timestamp(clock.now()),
      indications: vm.status?.created ? ['Online', 'NoGuestAgent'] : [],
      phase: 'Succeeded',
      readyToUse: true,
      virtualMachineSnapshotContentName: name,
    });
  }

  #free(vm: VirtualMachine): void {
    writeChange(this.api, { ...ON_MACHINE, subresource: 'status' }, vm, (draft) => {
      delete draft.status?.snapshotInProgress;
    });
    writeChange(this.api, ON_MACHINE, vm, ({ metadata }) => {
      metadata.finalizers = (metadata.finalizers ?? []).filter((name) => name !== SOURCE_FINALIZER);
    });
  }

  #fail(snapshot: Snapshot): void {
    const { conditions } = snapshot.status ?? {};
    const now = this.api.clock.now();
    const why: [boolean, string] = [false, 'Source does not exist'];
    this.#tell(snapshot, {
      conditions: conditionsOf(conditions, now, { progressing: why, ready: why }),
      phase: 'Failed',
    });
  }

  /** A snapshot that is deleted takes its content along, and its hold on the VM. */
  #letGo(snapshot: Snapshot): void {
    const { store, writer } = this.api;
    const { namespace, name } = snapshot.metadata;
    const vm = this.#machine(sourceKey(snapshot));
    if (vm?.status?.snapshotInProgress === name) this.#free(vm);
    const target = { resource: virtualMachineSnapshotContents, namespace, name: contentNameOf(snapshot) };
    if (store.get(target.resource, keyOf(namespace, target.name))) writer.delete(target, {}, { user: VIRT_CONTROLLER });
    writeChange(this.api, ON_SNAPSHOT, snapshot, ({ metadata }) => {
      metadata.finalizers = (metadata.finalizers ?? []).filter((finalizer) => finalizer !== SNAPSHOT_FINALIZER);
    });
  }
}

const sourceKey = ({ metadata, spec }: Snapshot): string => keyOf(metadata.namespace, spec.source.name ?? '');
