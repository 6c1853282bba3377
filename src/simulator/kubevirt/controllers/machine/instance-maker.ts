/**
 * Makes and deletes the VMI of a VM as virt-controller does: with the revision that records its origin, after the
 * back-off of earlier failures, and with Events. What the VMI is like is in instance-of.ts.
 */

import { controllerRevisions } from '../../../core/rows.ts';
import { recordEvent } from '../../../core/events.ts';
import type { VirtualMachine, VirtualMachineInstance } from '../../../objects.ts';
import { StatusError } from '../../../status.ts';
import { keyOf } from '../../../store.ts';
import { VIRT_CONTROLLER } from '../../../user.ts';
import type { ControllerApi } from '../../../controller-api.ts';
import { virtualMachineInstances } from '../../rows.ts';
import { instanceOf, revisionNameOf, revisionOf } from './instance-of.ts';
import { expander } from '../instancetype/find.ts';
import { CONTROLLER_SOURCE } from '../names.ts';
import { startsPaused } from './run-strategies.ts';
import { NOTHING_DONE } from './outcome.ts';
import type { Outcome } from './outcome.ts';

/** What the API refused is tried again after this, then twice as long each time (milliseconds). */
const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 300_000;

const OPTIONS = { user: VIRT_CONTROLLER };

const keyOfMachine = ({ metadata }: VirtualMachine): string => keyOf(metadata.namespace, metadata.name);

export class InstanceMaker {
  readonly #api: ControllerApi;
  readonly #later: (key: string, ms: number) => void;
  /** How often in a row the API has refused the VMI of a VM. */
  readonly #refusals = new Map<string, number>();

  /** `later` has a VM looked at again after so many milliseconds. */
  constructor(api: ControllerApi, later: (key: string, ms: number) => void) {
    this.#api = api;
    this.#later = later;
  }

  forget(key: string): void {
    this.#refusals.delete(key);
  }

  create(vm: VirtualMachine): Outcome {
    const { clock } = this.#api;
    const key = keyOfMachine(vm);
    const retryAt = Date.parse(vm.status?.startFailure?.retryAfterTimestamp ?? '');
    if (retryAt > clock.now()) {
      this.#later(key, retryAt - clock.now());
      return NOTHING_DONE;
    }
    try {
      this.#make(vm);
    } catch (error) {
      if (error instanceof StatusError) return this.#refused(vm, error);
      throw error;
    }
    this.#refusals.delete(key);
    const message = `Started the virtual machine by creating the new virtual machine instance ${vm.metadata.name}`;
    this.#tell(vm, 'Normal', 'SuccessfulCreate', message);
    return { creating: true, deleting: false };
  }

  /** Deletes the VMI unless that has been done. */
  delete(vm: VirtualMachine, vmi: VirtualMachineInstance | undefined): Outcome {
    if (!vmi || vmi.metadata.deletionTimestamp) return NOTHING_DONE;
    const { namespace, name, uid } = vmi.metadata;
    const target = { resource: virtualMachineInstances, namespace, name };
    try {
      this.#api.writer.delete(target, { preconditions: { uid } }, OPTIONS);
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
      const message = `Error deleting virtual machine instance ${uid}: ${error.message}`;
      this.#tell(vm, 'Warning', 'FailedDelete', message);
      this.#later(keyOfMachine(vm), FIRST_RETRY_MS);
      return { ...NOTHING_DONE, failure: { reason: 'FailedDelete', message: error.message } };
    }
    const message = `Stopped the virtual machine by deleting the virtual machine instance ${uid}`;
    this.#tell(vm, 'Normal', 'SuccessfulDelete', message);
    return { creating: false, deleting: true };
  }

  #make(vm: VirtualMachine): void {
    const { writer, store } = this.#api;
    const { namespace } = vm.metadata;
    if (!store.get(controllerRevisions, keyOf(namespace, revisionNameOf(vm)))) {
      writer.create(controllerRevisions, namespace, revisionOf(vm), OPTIONS);
    }
    writer.create(
      virtualMachineInstances,
      namespace,
      instanceOf(vm, startsPaused(vm), expander(store, vm)(vm.spec)),
      OPTIONS,
    );
  }

  /** No memory, a VMI of that name that is another's, a namespace that is going away: it is said, and tried again. */
  #refused(vm: VirtualMachine, { message }: StatusError): Outcome {
    const key = keyOfMachine(vm);
    const before = this.#refusals.get(key) ?? 0;
    this.#refusals.set(key, before + 1);
    this.#later(key, Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** before));
    this.#tell(vm, 'Warning', 'FailedCreate', `Error creating virtual machine instance: ${message}`);
    const failure = { reason: 'FailedCreate', message: `Failure while starting VMI: ${message}` };
    return { ...NOTHING_DONE, failure };
  }

  #tell(object: VirtualMachine, type: 'Normal' | 'Warning', reason: string, message: string): void {
    recordEvent(this.#api, { object, type, reason, message, source: CONTROLLER_SOURCE });
  }
}
