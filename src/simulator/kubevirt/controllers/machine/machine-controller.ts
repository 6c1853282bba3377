/**
 * virt-controller's part for VMs: brings a VM's VMI in line with its run strategy and requests, then writes the VM's
 * status. Level-triggered: a round looks at what is there now, does one thing, and the changes call the next round.
 */

import { same } from '../../../json.ts';
import { isFinal, runStrategyOf } from '../../../objects.ts';
import type { KubeObject, VirtualMachine, VirtualMachineInstance } from '../../../objects.ts';
import { dataVolumes } from '../../../cdi/rows.ts';
import { controllerRevisions, persistentVolumeClaims } from '../../../core/rows.ts';
import { virtualMachineInstances, virtualMachines } from '../../rows.ts';
import { ORPHAN } from '../../../core/finalizers.ts';
import { Reconciler, changesOf } from '../../../reconciler.ts';
import type { Watch } from '../../../reconciler.ts';
import type { Change } from '../../../store.ts';
import { keyOf } from '../../../store.ts';
import { VIRT_CONTROLLER } from '../../../user.ts';
import { writeChange } from '../../../controller-api.ts';
import { claimKeysOf } from './claims.ts';
import { revisionNameOf } from './instance-of.ts';
import type { MachineRevision } from './instance-of.ts';
import { CHOICES, expander, matcherOf } from '../instancetype/find.ts';
import type { Choice } from '../instancetype/find.ts';
import { keepInstancetype } from '../instancetype/keep.ts';
import { adoptMachine, claimInstance } from './adoption.ts';
import { ensureDataVolumes } from './data-volumes.ts';
import { InstanceMaker } from './instance-maker.ts';
import { NOTHING_DONE } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { statusOf } from './machine-status.ts';
import { MACHINE_FINALIZER, VM_GENERATION } from '../names.ts';
import { decide } from './run-strategies.ts';
import { KeyIndex } from '../../../key-index.ts';
import { syncMachine } from '../update/machine-sync.ts';

const ON_MACHINE = { resource: virtualMachines, user: VIRT_CONTROLLER } as const;
const ON_MACHINE_STATUS = { ...ON_MACHINE, subresource: 'status' } as const;
const ON_INSTANCE = { resource: virtualMachineInstances, user: VIRT_CONTROLLER } as const;

export class MachineController extends Reconciler {
  readonly #maker = new InstanceMaker(this.api, (key, ms) => this.enqueue(key, ms));
  /** The keys of VMs by those of the claims that they name. */
  readonly #claims = new KeyIndex();
  protected readonly watches: readonly Watch[] = [
    changesOf(virtualMachines, (change) => this.#changed(change)),
    changesOf(virtualMachineInstances, ({ after }) => [after.key]),
    ...[dataVolumes, persistentVolumeClaims].map((resource) =>
      changesOf<KubeObject>(resource, ({ after }) => this.#claims.get(after.key)),
    ),
    ...CHOICES.flatMap((choice) =>
      [choice.cluster, choice.namespaced].map((resource) =>
        changesOf<KubeObject>(resource, ({ after }) => this.#choosers(choice, after.object.metadata.name)),
      ),
    ),
  ];

  /** The VMs that chose an instancetype or a preference: they may have been waiting for it. */
  #choosers(choice: Choice, name: string): string[] {
    return [...this.api.store.list(virtualMachines)]
      .filter(({ object }) => matcherOf(object, choice)?.name === name)
      .map(({ key }) => key);
  }

  #changed({ type, after: { key, object } }: Change<VirtualMachine>): string[] {
    const { metadata, spec } = object;
    const isGone = type === 'DELETED';
    this.#claims.set(key, isGone ? [] : claimKeysOf(metadata.namespace, spec.template.spec.volumes));
    if (isGone) this.#maker.forget(key);
    return [key];
  }

  #machine(key: string): VirtualMachine | undefined {
    return this.api.store.get(virtualMachines, key)?.object;
  }

  /** The VMI of that name, if it is the VM's own. */
  #instance(key: string, vm: VirtualMachine | undefined): VirtualMachineInstance | undefined {
    const found = this.api.store.get(virtualMachineInstances, key)?.object;
    return claimInstance(this.api, vm, found);
  }

  protected reconcile(key: string): void {
    const vm = this.#machine(key);
    const vmi = this.#instance(key, vm);
    if (!vm) this.#release(vmi);
    else if (vm.metadata.deletionTimestamp) this.#terminate(vm, vmi);
    else if (adoptMachine(this.api, vm)) this.#bringInLine(key, vm, vmi);
  }

  #bringInLine(key: string, vm: VirtualMachine, vmi: VirtualMachineInstance | undefined): void {
    const failure = keepInstancetype(this.api, vm);
    if (failure) {
      this.#writeStatus(key, vmi, { ...NOTHING_DONE, failure });
      return;
    }
    const isReady = ensureDataVolumes(this.api, vm);
    if (vmi) this.#followGeneration(vm, vmi);
    const observed = vmi && this.#instance(key, vm);
    const goesOn = isReady || runStrategyOf(vm) === 'Halted';
    const carriedOut = goesOn ? this.#carryOut(vm, observed) : NOTHING_DONE;
    const outcome = goesOn && !carriedOut.failure ? this.#follow(vm, observed, carriedOut) : carriedOut;
    this.#writeStatus(key, observed, outcome);
    this.#release(observed);
  }

  /** Hands what changed in the VM's spec to the running VMI, as far as that goes without a restart. */
  #follow(vm: VirtualMachine, vmi: VirtualMachineInstance | undefined, outcome: Outcome): Outcome {
    const sync = syncMachine(this.api, { vm, vmi, ...outcome, expand: expander(this.api.store, vm) });
    return { ...outcome, sync, ...(sync.failure && { failure: sync.failure }) };
  }

  /** A change of the VM that leaves the template alone counts as observed by the running VMI. */
  #followGeneration(vm: VirtualMachine, vmi: VirtualMachineInstance): void {
    const generation = String(vm.metadata.generation ?? 1);
    if (vmi.metadata.annotations?.[VM_GENERATION] === generation) return;
    const name = vmi.status.virtualMachineRevisionName ?? revisionNameOf(vm);
    const found = this.api.store.get(controllerRevisions, keyOf(vm.metadata.namespace, name));
    const startedFrom = (found?.object as MachineRevision | undefined)?.data.spec.template;
    if (!same(startedFrom, vm.spec.template)) return;
    writeChange(this.api, ON_INSTANCE, vmi, ({ metadata }) => {
      metadata.annotations = { ...metadata.annotations, [VM_GENERATION]: generation };
    });
  }

  #carryOut(vm: VirtualMachine, vmi: VirtualMachineInstance | undefined): Outcome {
    switch (decide(runStrategyOf(vm), vm, vmi)) {
      case 'create':
        return this.#maker.create(vm);
      case 'delete':
        return this.#maker.delete(vm, vmi);
      case 'delete and start again': {
        const outcome = this.#maker.delete(vm, vmi);
        writeChange(this.api, ON_MACHINE_STATUS, vm, (draft) => {
          draft.status = { ...draft.status, stateChangeRequests: [{ action: 'Start' }] };
        });
        return outcome;
      }
      case 'become Always':
        writeChange(this.api, ON_MACHINE, vm, ({ spec }) => {
          if (spec.runStrategy) spec.runStrategy = 'Always';
          else spec.running = true;
        });
        return NOTHING_DONE;
      case 'nothing':
        return NOTHING_DONE;
    }
  }

  #writeStatus(key: string, vmi: VirtualMachineInstance | undefined, outcome: Outcome): void {
    const { clock, random, store } = this.api;
    const vm = this.#machine(key);
    if (!vm) return;
    const status = statusOf({ vm, vmi, ...outcome, now: clock.now(), random, store });
    if (same(status, vm.status)) return;
    writeChange(this.api, ON_MACHINE_STATUS, vm, (draft) => {
      draft.status = status;
    });
  }

  /** Lets a finished VMI go, once its last state is in the VM's status. */
  #release(vmi: VirtualMachineInstance | undefined): void {
    if (!vmi?.metadata.deletionTimestamp || !isFinal(vmi)) return;
    writeChange(this.api, ON_INSTANCE, vmi, ({ metadata }) => {
      metadata.finalizers = (metadata.finalizers ?? []).filter((name) => name !== MACHINE_FINALIZER);
    });
  }

  #terminate(vm: VirtualMachine, vmi: VirtualMachineInstance | undefined): void {
    const { finalizers, namespace, name } = vm.metadata;
    // The garbage collector first takes the VMI out of the VM's hands.
    if (finalizers?.includes(ORPHAN)) return;
    if (!vmi) {
      writeChange(this.api, ON_MACHINE, vm, ({ metadata }) => {
        metadata.finalizers = (metadata.finalizers ?? []).filter((finalizer) => finalizer !== MACHINE_FINALIZER);
      });
      return;
    }
    const outcome = this.#maker.delete(vm, vmi);
    this.#writeStatus(keyOf(namespace, name), vmi, outcome);
    this.#release(vmi);
  }
}
