/**
 * virt-controller's part for VMs: brings a VM's VMI in line with its run strategy and requests, then writes the VM's
 * status. Level-triggered: a round looks at what is there now, does one thing, and the changes call the next round.
 */

import { same } from '../../json.ts';
import { isFinal, runStrategyOf } from '../../objects.ts';
import type { VirtualMachine, VirtualMachineInstance } from '../../objects.ts';
import { controllerRevisions } from '../../core/rows.ts';
import { virtualMachineInstances, virtualMachines } from '../rows.ts';
import { ORPHAN } from '../../core/finalizers.ts';
import { StatusError } from '../../status.ts';
import { keyOf } from '../../store.ts';
import { VIRT_CONTROLLER } from '../../user.ts';
import type { ControllerApi } from '../../controller-api.ts';
import { writeChange } from '../../controller-api.ts';
import { instanceOf, revisionNameOf, revisionOf } from './instance-of.ts';
import type { ControllerRevision } from './instance-of.ts';
import { statusOf } from './machine-status.ts';
import { MACHINE_FINALIZER, OBSERVED_VERSIONS, VM_GENERATION } from './names.ts';
import { decide, startsPaused } from './run-strategies.ts';
import { WorkQueue } from '../../work-queue.ts';

const ON_MACHINE = { resource: virtualMachines, user: VIRT_CONTROLLER } as const;
const ON_MACHINE_STATUS = { ...ON_MACHINE, subresource: 'status' } as const;
const ON_INSTANCE = { resource: virtualMachineInstances, user: VIRT_CONTROLLER } as const;

/** What a round did to the VMI, for the status that follows. */
interface Outcome {
  readonly creating: boolean;
  readonly deleting: boolean;
}

const NOTHING: Outcome = { creating: false, deleting: false };

export class MachineController {
  readonly #api: ControllerApi;
  readonly #queue: WorkQueue;

  constructor(api: ControllerApi) {
    this.#api = api;
    this.#queue = new WorkQueue(api.clock, (key) => this.#reconcile(key));
  }

  start(): void {
    const { store, delays } = this.#api;
    const enqueue = ({ after }: { after: { key: string } }): void =>
      this.#queue.add(after.key, delays('controllerSync'));
    store.subscribe(virtualMachines, enqueue);
    store.subscribe(virtualMachineInstances, enqueue);
  }

  #machine(key: string): VirtualMachine | undefined {
    return this.#api.store.get(virtualMachines, key)?.object as VirtualMachine | undefined;
  }

  /** The VMI of that name, if it is the VM's own. */
  #instance(key: string, owner: VirtualMachine | undefined): VirtualMachineInstance | undefined {
    const vmi = this.#api.store.get(virtualMachineInstances, key)?.object as VirtualMachineInstance | undefined;
    const controller = vmi?.metadata.ownerReferences?.find((reference) => reference.controller);
    return controller?.uid === owner?.metadata.uid ? vmi : undefined;
  }

  #reconcile(key: string): void {
    const vm = this.#machine(key);
    const vmi = this.#instance(key, vm);
    if (!vm) this.#release(vmi);
    else if (vm.metadata.deletionTimestamp) this.#terminate(vm, vmi);
    else if (this.#adopt(vm)) this.#bringInLine(key, vm, vmi);
  }

  /** A new VM is taken over in three writes, each of which calls the next round. True when that is done. */
  #adopt(vm: VirtualMachine): boolean {
    const { annotations, finalizers } = vm.metadata;
    if (!vm.status?.printableStatus) {
      writeChange(this.#api, ON_MACHINE_STATUS, vm, (draft) => {
        draft.status = { printableStatus: 'Stopped', ...snapshotStatusesOf(draft) };
      });
    } else if (!Object.keys(OBSERVED_VERSIONS).every((name) => annotations?.[name])) {
      writeChange(this.#api, ON_MACHINE, vm, ({ metadata }) => {
        metadata.annotations = { ...metadata.annotations, ...OBSERVED_VERSIONS };
      });
    } else if (!finalizers?.includes(MACHINE_FINALIZER)) {
      writeChange(this.#api, ON_MACHINE, vm, ({ metadata }) => {
        metadata.finalizers = [...(metadata.finalizers ?? []), MACHINE_FINALIZER];
      });
    } else return true;
    return false;
  }

  #bringInLine(key: string, vm: VirtualMachine, vmi: VirtualMachineInstance | undefined): void {
    if (vmi) this.#followGeneration(vm, vmi);
    const observed = vmi && this.#instance(key, vm);
    const outcome = this.#carryOut(vm, observed);
    this.#writeStatus(key, observed, outcome);
    this.#release(observed);
  }

  /** A change of the VM that leaves the template alone counts as observed by the running VMI. */
  #followGeneration(vm: VirtualMachine, vmi: VirtualMachineInstance): void {
    const generation = String(vm.metadata.generation ?? 1);
    if (vmi.metadata.annotations?.[VM_GENERATION] === generation) return;
    const name = vmi.status.virtualMachineRevisionName ?? revisionNameOf(vm);
    const found = this.#api.store.get(controllerRevisions, keyOf(vm.metadata.namespace, name));
    const startedFrom = (found?.object as ControllerRevision | undefined)?.data.spec.template;
    if (!same(startedFrom, vm.spec.template)) return;
    writeChange(this.#api, ON_INSTANCE, vmi, ({ metadata }) => {
      metadata.annotations = { ...metadata.annotations, [VM_GENERATION]: generation };
    });
  }

  #carryOut(vm: VirtualMachine, vmi: VirtualMachineInstance | undefined): Outcome {
    switch (decide(runStrategyOf(vm), vm, vmi)) {
      case 'create':
        return this.#create(vm);
      case 'delete':
        return this.#delete(vmi);
      case 'delete and start again': {
        const outcome = this.#delete(vmi);
        writeChange(this.#api, ON_MACHINE_STATUS, vm, (draft) => {
          draft.status = { ...draft.status, stateChangeRequests: [{ action: 'Start' }] };
        });
        return outcome;
      }
      case 'become Always':
        writeChange(this.#api, ON_MACHINE, vm, ({ spec }) => {
          if (spec.runStrategy) spec.runStrategy = 'Always';
          else spec.running = true;
        });
        return NOTHING;
      case 'nothing':
        return NOTHING;
    }
  }

  #create(vm: VirtualMachine): Outcome {
    const { writer, clock, store } = this.#api;
    const { namespace } = vm.metadata;
    const retryAt = Date.parse(vm.status?.startFailure?.retryAfterTimestamp ?? '');
    if (retryAt > clock.now()) {
      this.#queue.add(keyOf(namespace, vm.metadata.name), retryAt - clock.now());
      return NOTHING;
    }
    const options = { user: VIRT_CONTROLLER };
    try {
      if (!store.get(controllerRevisions, keyOf(namespace, revisionNameOf(vm)))) {
        writer.create(controllerRevisions, namespace, revisionOf(vm), options);
      }
      writer.create(virtualMachineInstances, namespace, instanceOf(vm, startsPaused(vm)), options);
      return { creating: true, deleting: false };
    } catch (error) {
      // A VMI of that name that isn't the VM's, or a namespace that is going away: nothing to start.
      if (error instanceof StatusError) return NOTHING;
      throw error;
    }
  }

  #delete(vmi: VirtualMachineInstance | undefined): Outcome {
    if (!vmi || vmi.metadata.deletionTimestamp) return NOTHING;
    const { namespace, name, uid } = vmi.metadata;
    const target = { resource: virtualMachineInstances, namespace, name };
    this.#api.writer.delete(target, { preconditions: { uid } }, { user: VIRT_CONTROLLER });
    return { creating: false, deleting: true };
  }

  #writeStatus(key: string, vmi: VirtualMachineInstance | undefined, outcome: Outcome): void {
    const { clock, random } = this.#api;
    const vm = this.#machine(key);
    if (!vm) return;
    const status = statusOf({ vm, vmi, ...outcome, now: clock.now(), random });
    if (same(status, vm.status)) return;
    writeChange(this.#api, ON_MACHINE_STATUS, vm, (draft) => {
      draft.status = status;
    });
  }

  /** Lets a finished VMI go, once its last state is in the VM's status. */
  #release(vmi: VirtualMachineInstance | undefined): void {
    if (!vmi?.metadata.deletionTimestamp || !isFinal(vmi)) return;
    writeChange(this.#api, ON_INSTANCE, vmi, ({ metadata }) => {
      metadata.finalizers = (metadata.finalizers ?? []).filter((name) => name !== MACHINE_FINALIZER);
    });
  }

  #terminate(vm: VirtualMachine, vmi: VirtualMachineInstance | undefined): void {
    const { finalizers, namespace, name } = vm.metadata;
    // The garbage collector first takes the VMI out of the VM's hands.
    if (finalizers?.includes(ORPHAN)) return;
    if (!vmi) {
      writeChange(this.#api, ON_MACHINE, vm, ({ metadata }) => {
        metadata.finalizers = (metadata.finalizers ?? []).filter((finalizer) => finalizer !== MACHINE_FINALIZER);
      });
      return;
    }
    const outcome = this.#delete(vmi);
    this.#writeStatus(keyOf(namespace, name), vmi, outcome);
    this.#release(vmi);
  }
}

/** Which volumes could be snapshotted: none, without a storage that can. */
function snapshotStatusesOf({ spec }: VirtualMachine): object {
  const volumes = spec.template.spec.volumes ?? [];
  if (volumes.length === 0) return {};
  return {
    volumeSnapshotStatuses: volumes.map(({ name }) => ({
      enabled: false,
      name,
      reason: `Snapshot is not supported for this volumeSource type [${name}]`,
    })),
  };
}
